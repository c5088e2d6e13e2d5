"""Agents that are TOML from first to last line: fields and faults, places, comments."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache

from ..core.nouns import Fault, Problem
from ..core.positions import Extent, KeyPath, Position
from . import toml_faults, toml_places
from .boundary import MARK, Split, decode
from .document import TOML, Document
from .places import lines_of


def parse(data: bytes) -> Document:
    """Take one TOML file apart. Never raises."""
    text, faults = decode(data)
    faults = tuple(one for one in faults if one.rule != "byte-order-mark")  # TOML allows one
    parts = Split(text, 0, len(text), len(text), ())
    if faults and not text:  # an encoding that is not read at all
        return Document(parts, None, None, faults, TOML)
    fault = toml_faults.before_parsing(text)
    if fault is not None:
        return Document(parts, None, None, (*faults, fault), TOML)
    try:
        fields = tomllib.loads(text)
        fault = toml_faults.of_depth(fields)
        repr(fields)  # Python refuses to print very long numbers: nothing could be said of one
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        fault = toml_faults.of_parser(str(error), text)
    except ValueError:
        problem = Problem("a number in the file has more than 4300 digits", Position(1, 1))
        fault = Fault("invalid-toml", problem)
    if fault is not None:
        return Document(parts, None, None, (*faults, fault), TOML)
    return Document(parts, fields, None, faults, TOML)


def extents(document: Document, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at `path` stand; a part that does not exist is None."""
    if document.fields is None:
        return None, None
    return _places(document.split.text).extents(path)


def in_value(document: Document, path: KeyPath, offset: int) -> Position:
    """Return the place of the character at `offset` of the text at `path`."""
    text = document.split.text
    value = extents(document, path)[1]
    index = toml_places.index_in(text, value, offset) if value else 0
    return lines_of(text).position(index)


def field_at(document: Document, index: int) -> KeyPath:
    """Return the path of the innermost value that stands around an index of the text."""
    if document.fields is None:
        return ()
    found: KeyPath = ()
    for path, value in _places(document.split.text).values.items():
        if value.start <= index < value.end and len(path) > len(found):
            found = path
    return found


def comments(document: Document) -> Iterator[tuple[int, str]]:
    """Yield the comments that speak to the linter, each with the index where it begins.

    Where the file cannot be parsed, only those at the left margin count.
    """
    text = document.split.text
    for start in _comment_starts(document):
        comment = lines_of(text).line(lines_of(text).position(start).line)
        comment = comment[lines_of(text).position(start).column - 1 :]
        if comment[1:].lstrip(" \t").startswith(MARK):
            yield start, comment


def _comment_starts(document: Document) -> list[int]:
    text = document.split.text
    if document.fields is not None:
        return _places(text).comments
    return [start for start in lines_of(text).starts if text.startswith("#", start)]


@lru_cache(maxsize=1)
def _places(text: str) -> toml_places.Places:
    return toml_places.places(text)
