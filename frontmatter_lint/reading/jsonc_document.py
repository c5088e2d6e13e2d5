"""Settings that are JSON with comments and commas after the last entry, as editors and OpenCode
take it: both are blanked out, so that every other sign stays where it is, and the rest is JSON.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.positions import Extent, KeyPath, Position, Split
from ..core.record import TYPE_CHECKING
from . import json_document
from .boundary import decode
from .toml_document import Parsed

if TYPE_CHECKING:
    from typing import Any

_STRING = r'"(?:[^"\\\n]|\\.)*"'
_COMMENTS = re.compile(rf"{_STRING}|//[^\n]*|/\*.*?\*/", re.DOTALL)
_COMMAS = re.compile(rf"{_STRING}|,(?=\s*[\]}}])")
_SIGNS = re.compile(r"[^\r\n]")


def parse(data: bytes) -> Parsed:
    """Take one file apart; an empty one has no fields. Never raises."""
    text, faults = decode(data)
    parts = Split(text, 0, len(text), len(text), ())
    plain = _plain(text)
    if not plain.strip() and not faults:
        return Parsed(parts, {}, ())
    found = json_document.parse(plain.encode("utf-8", "surrogatepass") if text else data)
    fields: Any = found.fields
    return Parsed(parts, fields, found.faults)


@lru_cache(maxsize=1)
def _plain(text: str) -> str:
    """Return a text with spaces in the place of what JSON does not have."""
    return _COMMAS.sub(_blanked, _COMMENTS.sub(_blanked, text))


def _blanked(found: re.Match[str]) -> str:
    if found[0].startswith('"'):
        return found[0]
    return _SIGNS.sub(" ", found[0])


def extents(text: str, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at `path` stand in a valid document; a part that
    does not exist is None.
    """
    return json_document.extents(_plain(text), path)


def in_value(text: str, path: KeyPath, offset: int) -> Position:
    """Return the place of the character at `offset` of the text at `path`."""
    return json_document.in_value(_plain(text), path, offset)


def field_at(text: str, index: int) -> KeyPath:
    """Return the path of the innermost value around an index of a valid document."""
    return json_document.field_at(_plain(text), index)
