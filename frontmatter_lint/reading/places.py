"""From a key path to the lines and columns worth a caret."""

from __future__ import annotations

from ..core.nouns import Extent, KeyPath, Position, Span
from ..core.record import TYPE_CHECKING
from .boundary import Lines

if TYPE_CHECKING:
    from typing import Any


def find(root: Any, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """The key and the value at `path` below the root of a node tree; a part that does not
    exist is None.
    """
    from .yaml_tree import find as find_nodes

    key, node = find_nodes(root, path)
    return extent(key) if key else None, extent(node) if node else None


def extent(node: Any) -> Extent:
    """Where a node of the tree stands."""
    start, end = node.start_mark.index, node.end_mark.index
    block = (
        getattr(node, "style", None) in ("|", ">")
        if isinstance(node.value, str)
        else not node.flow_style
    )
    return Extent(start, end, start != end and not block)


def words_in(lines: Lines, offset: int, value: Extent, text: str) -> Span | None:
    """Where these words stand literally inside a value, however their blanks are; None
    where they do not.
    """
    start = offset + value.start
    raw = lines.text[start : offset + value.end]
    if "\n" not in raw or " " not in text:
        at = raw.find(text)
        return _first_line(lines, start + at, start + at + len(text)) if at >= 0 else None
    import re  # imported here: words are seldom broken over lines

    match = re.search(r"\s+".join(map(re.escape, text.split())), raw) if text.split() else None
    return _first_line(lines, start + match.start(), start + match.end()) if match else None


def span(lines: Lines, offset: int, one: Extent) -> Span:
    """The first line of a piece of the block that begins at `offset` of the text."""
    return _first_line(lines, offset + one.start, offset + one.end)


def _first_line(lines: Lines, start: int, end: int) -> Span:
    """A range of the text cut to its first line, at least one character wide: carets mark
    one line.
    """
    first = lines.position(start)
    rest = lines.line(first.line)[first.column - 1 :].rstrip()
    return Span(first, Position(first.line, first.column + max(1, min(end - start, len(rest)))))
