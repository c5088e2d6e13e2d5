"""Where a place of a document lies: at which field, in a list or not, or in the body."""

from __future__ import annotations

import re

from lsprotocol import types

from ..core.record import Record
from .texts import BYTE_ORDER_MARK, Text

_FIELD = re.compile(r"(\s*)([\w-]+)\s*:(?=\s|$)")
_ITEM = re.compile(r"\s*-(?=\s|$)")
_WORD = re.compile(r"[\w.-]+")


class Where(Record):
    """A place in the frontmatter.

    `field` is the top-level field it belongs to, empty where one may begin; `fields` are those
    that are there. `in_value` says whether the place lies after the colon, or in a list.
    """

    field: str
    in_value: bool
    fields: tuple[str, ...]


def where(text: Text, place: types.Position) -> Where | None:
    """Return where a place lies in the frontmatter; None outside of it."""
    end = _end(text)
    if not 0 < place.line < end:
        return None
    fields = []
    field = ""
    for number in range(2, end + 1):
        match = _FIELD.match(text.lines.line(number))
        if match and not match[1]:
            fields.append(match[2])
            if number <= place.line + 1:
                field = match[2]
    before = text.before(place)
    in_value = bool(_FIELD.match(before) or _ITEM.match(before)) or before[:1] in (" ", "\t")
    if not in_value and not _FIELD.match(text.lines.line(place.line + 1)):
        field = ""
    return Where(field, in_value, tuple(fields))


def word(text: Text, place: types.Position) -> str:
    """Return the word at a place: letters, digits, hyphens, underscores and dots."""
    at = len(text.before(place))
    for match in _WORD.finditer(text.lines.line(place.line + 1)):
        if match.start() <= at <= match.end():
            return match[0].strip(".")
    return ""


def _end(text: Text) -> int:
    """Return the 0-based line that closes the frontmatter, else the number of lines; 0 where
    there is no frontmatter.
    """
    if text.lines.line(1).removeprefix(BYTE_ORDER_MARK).rstrip() != "---":
        return 0
    last = len(text.lines.starts)
    for number in range(2, last + 1):
        if text.lines.line(number).rstrip() == "---":
            return number - 1
    return last
