"""Index ↔ line and column of a text, and the lines and columns worth a caret."""

from __future__ import annotations

from itertools import accumulate

from ..core.caching import lru_cache
from ..core.positions import Extent, KeyPath, Position, Span
from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


# characters: the frontmatter of most agents, and no more than that is indexed for it
_HEAD = 2048
#: What ends a line, as a pattern: the three ways that editors count.
LINE_END = r"\r\n|\n|\r"


class Lines:
    """Index ↔ line and column of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._head = _line_starts(text[:_HEAD])
        self._starts: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """The index at which each line begins."""
        if self._starts is None:
            self._starts = _line_starts(self.text)
        return self._starts

    def position(self, index: int) -> Position:
        """Return the 1-based place of a character index."""
        from bisect import bisect_right  # imported here: of a clean file no place is asked

        # most of what is asked for stands in the frontmatter
        if index < self._head[-1]:
            starts = self._head
        else:
            starts = self.starts
        line = bisect_right(starts, index)
        return Position(line, index - starts[line - 1] + 1)

    def index(self, position: Position) -> int:
        """Return the character index of a place; beyond the end it is the end."""
        if position.line > len(self.starts):
            return len(self.text)
        return min(self.starts[position.line - 1] + position.column - 1, len(self.text))

    def line(self, number: int) -> str:
        """Return the text of a 1-based line without its line end; empty beyond the last."""
        if number < len(self._head):
            starts = self._head
        else:
            starts = self.starts
        if not 1 <= number <= len(starts):
            return ""
        if number < len(starts):
            end = starts[number]
        else:
            end = len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")


def _line_starts(text: str) -> list[int]:
    if "\r" in text:
        import re

        return [0, *(match.end() for match in re.finditer(LINE_END, text))]
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))][:-1]


@lru_cache(maxsize=1)
def lines_of(text: str) -> Lines:
    """Return the index of a text, kept while one file is worked on: every finding of the file asks
    for it.
    """
    return Lines(text)


def extents_at(root: Any, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at `path` stand, below the root of a node tree; a
    part that does not exist is None.
    """
    from . import yaml_tree  # imported here: a plain block has no nodes

    key, node = yaml_tree.nodes_at(root, path)
    return extent(key) if key else None, extent(node) if node else None


def extent(node: Any) -> Extent:
    """Return where a node of the tree stands."""
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node.value, str):
        block = getattr(node, "style", None) in ("|", ">")
    else:
        block = not node.flow_style
    return Extent(start, end, start != end and not block)


def words_in(lines: Lines, offset: int, value: Extent, text: str) -> Span | None:
    """Return where these words stand literally inside a value, however their blanks are, and as
    whole words where they do so anywhere; None where they do not stand there.
    """
    start = offset + value.start
    raw = lines.text[start : offset + value.end]
    if "\n" not in raw or " " not in text:
        at = _first_whole(raw, text)
        if at >= 0:
            return span(lines, start, Extent(at, at + len(text)))
        return None
    import re  # imported here: words are seldom broken over lines

    match = None
    if text.split():
        words = r"\s+".join(map(re.escape, text.split()))
        match = re.search(rf"(?<!\w){words}(?!\w)", raw) or re.search(words, raw)
    if match:
        return span(lines, start, Extent(match.start(), match.end()))
    return None


def _first_whole(raw: str, text: str) -> int:
    """Return where a text stands first with no letter before or behind it, or else where it
    stands first at all; -1 where it does not.
    """
    first = at = raw.find(text)
    while at >= 0:
        before, behind = raw[at - 1 : at], raw[at + len(text) : at + len(text) + 1]
        is_begun = before != "" and (before + text[:1]).isalnum()
        goes_on = behind != "" and (text[-1:] + behind).isalnum()
        if not (is_begun or goes_on):
            return at
        at = raw.find(text, at + 1)
    return first


def span(lines: Lines, offset: int, one: Extent) -> Span:
    """Return the first line of a piece of the block that begins at `offset` of the text, at least
    one character wide: carets mark one line.
    """
    first = lines.position(offset + one.start)
    rest = lines.line(first.line)[first.column - 1 :].rstrip()
    width = max(1, min(one.end - one.start, len(rest)))
    return Span(first, Position(first.line, first.column + width))


def frame(text: str, marked: int) -> tuple[tuple[int, str], ...]:
    """Return the marked line, with the line before it where that is not blank."""
    lines = lines_of(text)
    frame = []
    if marked > 1:
        before = lines.line(marked - 1)
        if before:
            frame.append((marked - 1, before))
    frame.append((marked, lines.line(marked)))
    return tuple(frame)
