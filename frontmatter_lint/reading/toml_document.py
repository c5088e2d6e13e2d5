"""Agents that are TOML from first to last line: fields and faults, places, comments."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..core.nouns import Fault, Problem
from ..core.positions import Extent, KeyPath, Position, Split
from ..core.record import TYPE_CHECKING, Record
from . import toml_faults, toml_places
from .boundary import MARK, decode
from .places import lines_of

if TYPE_CHECKING:
    from typing import Any


class Parsed(Record):
    """A TOML file taken apart; `fields` is None where it could not be read."""

    split: Split
    fields: Mapping[str, Any] | None
    faults: tuple[Fault, ...]


def parse(data: bytes) -> Parsed:
    """Take one TOML file apart. Never raises."""
    text, faults = decode(data)
    faults = tuple(one for one in faults if one.rule != "byte-order-mark")  # TOML allows one
    parts = Split(text, 0, len(text), len(text), ())
    if faults and not text:  # an encoding that is not read at all
        return Parsed(parts, None, faults)
    fields: Mapping[str, Any] | None = None
    fault = toml_faults.before_parsing(text)
    if fault is None:
        fields, fault = _fields(text)
    if fault is not None:
        return Parsed(parts, None, (*faults, fault))
    return Parsed(parts, fields, faults)


def _fields(text: str) -> tuple[Mapping[str, Any] | None, Fault | None]:
    """Return the fields, or the fault that keeps them from being read."""
    try:
        fields = tomllib.loads(text)
        fault = toml_faults.of_depth(fields)
        repr(fields)  # Python refuses to print very long numbers: nothing could be said of one
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return None, toml_faults.of_parser(str(error), text)
    except ValueError:
        problem = Problem("a number in the file has more than 4300 digits", Position(1, 1))
        return None, Fault("invalid-toml", problem)
    return fields, fault


def extents(text: str, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at `path` stand in a valid document; a part that
    does not exist is None.
    """
    return _places(text).extents(path)


def in_value(text: str, path: KeyPath, offset: int) -> Position:
    """Return the place of the character at `offset` of the text at `path`."""
    value = extents(text, path)[1]
    index = 0
    if value:
        index = toml_places.index_in(text, value, offset)
    return lines_of(text).position(index)


def field_at(text: str, index: int) -> KeyPath:
    """Return the path of the innermost value around an index of a valid document."""
    found: KeyPath = ()
    for path, value in _places(text).values.items():
        if value.start <= index < value.end and len(path) > len(found):
            found = path
    return found


def comments(text: str, *, is_valid: bool) -> Iterator[tuple[int, str]]:
    """Yield the comments that speak to the linter, each with the index where it begins.

    Where the file cannot be parsed, only those at the left margin count.
    """
    lines = lines_of(text)
    if is_valid:
        starts = _places(text).comments
    else:
        starts = []
        for start in lines.starts:
            if text.startswith("#", start):
                starts.append(start)
    for start in starts:
        place = lines.position(start)
        comment = lines.line(place.line)[place.column - 1 :]
        if comment[1:].lstrip(" \t").startswith(MARK):
            yield start, comment


@lru_cache(maxsize=1)
def _places(text: str) -> toml_places.Places:
    return toml_places.places(text)
