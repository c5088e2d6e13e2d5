"""Which characters an edit of a TOML file touches: the very text of a value, an item of a
list on one line, the whole line of a key, or a line more.

Whatever is written in another way is no place for a cut: the answer is then None, and
somebody edits by hand.
"""

from __future__ import annotations

import re

from ..core.edits import Edit
from ..core.positions import Document, Extent, KeyPath, Span
from ..reading import toml_document
from ..reading.boundary import MARK
from ..reading.places import lines_of
from .plain_cuts import Cut, Cuts

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_COMMA_AFTER = re.compile(r"[ \t]*,[ \t]*")
_REST = re.compile(r"[ \t]*+(?:#[^\n]*+)?\n")
_COMMA_BEFORE = re.compile(r",[ \t]*\Z")


def cuts(document: Document, edit: Edit) -> Cuts | None:
    """Return the cuts that make an edit, or None where the text does not allow it."""
    if edit.action == "unmark":
        return []
    if edit.action == "rewrite":
        return _rewrite(document, edit)
    if type(edit.at) is not tuple or document.fields is None:
        return None
    path: KeyPath = edit.at  # type: ignore[assignment]  # the other places are records
    text = document.split.text
    if edit.action == "insert":
        return _insert(text, path, edit)
    key, value = toml_document.extents(text, path)
    found: Cuts | None = None
    if value is not None and value.marked:
        if edit.action == "set" and isinstance(edit.value, str):
            found = _set(text, value, edit.value)
        elif edit.action == "remove" and isinstance(path[-1], int):
            found = _out_of_list(text, value)
        elif edit.action == "remove" and key is not None:
            found = _whole_line(text, key, value)
    return found


def _rewrite(document: Document, edit: Edit) -> Cuts | None:
    if not isinstance(edit.at, Span) or not isinstance(edit.value, str):
        return None
    start, end = map(lines_of(document.split.text).index, edit.at)
    if MARK in document.split.text[start:end]:  # a comment that speaks to the linter stays one
        return None
    return [Cut(start, end, edit.value)]


def _insert(text: str, path: KeyPath, edit: Edit) -> Cuts | None:
    """Return a line of its own for a text, behind that of its neighbour."""
    key, value = toml_document.extents(text, (*path[:-1], edit.after))
    if key is None or value is None or not isinstance(edit.value, str):
        return None
    start, end = text.rfind("\n", 0, key.start) + 1, text.find("\n", value.end) + 1
    begin = text[start : key.start]
    if not end or begin.strip() or not _REST.fullmatch(text, value.end, end):
        return None
    line_end = "\r\n" if text.endswith("\r\n", 0, end) else "\n"
    return [Cut(end, end, f"{begin}{path[-1]} = {_quoted(edit.value, '')}{line_end}")]


def _set(text: str, value: Extent, wanted: str) -> Cuts | None:
    """Return another text in the quotes of the present one, where they can hold it."""
    written = text[value.start : value.end]
    if written[:1] not in ("'", '"'):
        return None
    return [Cut(value.start, value.end, _quoted(wanted, written[0]))]


def _quoted(wanted: str, quote: str) -> str:
    if quote == "'" and "'" not in wanted and wanted.isprintable():
        return f"'{wanted}'"
    signs = []
    for sign in wanted:
        if sign in _ESCAPES:
            signs.append(_ESCAPES[sign])
        elif sign < " " or sign == "\x7f":
            signs.append(f"\\u{ord(sign):04X}")
        else:
            signs.append(sign)
    return '"' + "".join(signs) + '"'


def _out_of_list(text: str, item: Extent) -> Cuts | None:
    """Return one item with the comma after it, or before it where it is the last."""
    after = _COMMA_AFTER.match(text, item.end)
    if after is not None:
        return [Cut(item.start, after.end(), "")]
    before = _COMMA_BEFORE.search(text, 0, item.start)
    if before is not None:
        return [Cut(before.start(), item.end, "")]
    return None


def _whole_line(text: str, key: Extent, value: Extent) -> Cuts | None:
    """Return the line of a key, where nothing else stands on it."""
    begin = text.rfind("\n", 0, key.start) + 1
    end = text.find("\n", value.end) + 1 or len(text)
    if text[begin : key.start].strip() or text[value.end : end].strip():
        return None
    return [Cut(begin, end, "")]
