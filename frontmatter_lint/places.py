"""From a node of the YAML tree to the lines and columns worth a caret."""

from __future__ import annotations

import re

from .model import Position, Span
from .record import TYPE_CHECKING
from .text import Lines

if TYPE_CHECKING:
    from typing import Any


def hard_to_mark(node: Any) -> bool:
    """Empty values, block collections and block scalars have no extent worth a caret; their key has."""
    same = node.start_mark.index == node.end_mark.index
    return (
        same or (not isinstance(node.value, str) and not node.flow_style) or getattr(node, "style", None) in ("|", ">")
    )


def words_in(lines: Lines, offset: int, node: Any, text: str) -> Span | None:
    """Where these words stand literally inside a node, however their blanks are; None where they do not."""
    start = offset + node.start_mark.index
    raw = lines.text[start : offset + node.end_mark.index]
    match = re.search(r"\s+".join(map(re.escape, text.split())), raw) if text.split() else None
    if match is None:
        return None
    return _first_line(lines, start + match.start(), start + match.end())


def span(lines: Lines, offset: int, node: Any) -> Span:
    """The first line of a node whose block begins at `offset` of the text."""
    return _first_line(lines, offset + node.start_mark.index, offset + node.end_mark.index)


def _first_line(lines: Lines, start: int, end: int) -> Span:
    """A range cut to its first line, at least one character wide: carets mark one line."""
    first = lines.position(start)
    rest = lines.line(first.line)[first.column - 1 :].rstrip()
    return Span(first, Position(first.line, first.column + max(1, min(end - start, len(rest)))))
