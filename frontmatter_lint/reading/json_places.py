"""The entries of a JSON object with the lines they stand on; `json` itself keeps no place."""

from __future__ import annotations

import json
import re

from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from typing import NoReturn

_SPACE = re.compile(r"[ \t\r\n]*")


class Entry(Record):
    """One entry of an object: its value, and the 1-based line of its key."""

    value: object
    line: int


def entries(text: str) -> dict[KeyPath, Entry]:
    """Return the entries of the object that `text` is, and of each object in those, by their
    paths; of a key that is there twice, the last.

    Raises ValueError where the text is no JSON object.
    """
    decoder = json.JSONDecoder(parse_constant=_refuse)
    start = _after_space(text, 0)
    try:
        whole = json.loads(text, parse_constant=_refuse)
        if not isinstance(whole, dict):
            raise ValueError("it is no object")  # noqa: TRY004
        found: dict[KeyPath, Entry] = {}
        for key, entry, at in _entries(text, start, decoder):
            found[(key,)] = entry
            if isinstance(entry.value, dict):
                for name, inner, _ in _entries(text, at, decoder):
                    found[(key, name)] = inner
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return found


def _entries(text: str, start: int, decoder: json.JSONDecoder) -> list[tuple[str, Entry, int]]:
    """Return each entry of the object that begins at an index, with its key and the index of
    its value. The text must be JSON.
    """
    found = []
    at = _after_space(text, start + 1)
    line, counted = 1, 0
    while text[at] != "}":
        line += text.count("\n", counted, at)
        counted = at
        key, at = decoder.raw_decode(text, at)
        at = _after_space(text, _after_space(text, at) + 1)  # the colon lies between
        value, end = decoder.raw_decode(text, at)
        found.append((key, Entry(value, line), at))
        at = _after_space(text, end)
        if text[at] == ",":
            at = _after_space(text, at + 1)
    return found


def _after_space(text: str, at: int) -> int:
    """Return the index of the first character at or after `at` that is no space."""
    space = _SPACE.match(text, at)
    if space:
        return space.end()
    return at


def _refuse(constant: str) -> NoReturn:
    """Refuse `NaN` and the like, which are no JSON."""
    raise ValueError(f"`{constant}` is no JSON")
