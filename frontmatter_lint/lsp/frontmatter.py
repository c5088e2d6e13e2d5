"""Where a place of a document lies: at which field, in a list or not, or in the body."""

from __future__ import annotations

import re

from lsprotocol import types

from ..core.record import Record
from ..reading import boundary
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
    block = _block(text)
    if place.line not in block:
        return None
    fields = []
    field = ""
    for number in block:
        match = _FIELD.match(text.lines.line(number + 1))
        if match and not match[1]:
            fields.append(match[2])
            if number <= place.line:
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


def _block(text: Text) -> range:
    """Return the 0-based lines of the frontmatter, up to the end where nothing closes it."""
    source = text.source.removeprefix(BYTE_ORDER_MARK)
    mark = len(text.source) - len(source)
    cut = boundary.split(source)
    if cut.start >= 0:
        first = text.lines.position(mark + cut.start)
        end = text.lines.position(mark + cut.end)
        return range(first.line - 1, end.line - 1)
    if any(fault.rule == "unclosed-frontmatter" for fault in cut.faults):
        return range(1, len(text.lines.starts))
    return range(0)
