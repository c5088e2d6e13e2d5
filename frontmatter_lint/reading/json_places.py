"""The entries of a JSON object with the lines they stand on; `json` itself keeps no place."""

from __future__ import annotations

import json

from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from . import json_document
from .places import lines_of

if TYPE_CHECKING:
    from typing import NoReturn


class Entry(Record):
    """One entry of an object: its value, and the 1-based line of its key."""

    value: object
    line: int


def entries(text: str) -> dict[KeyPath, Entry]:
    """Return the entries of the object that `text` is, and of each object in those, by their
    paths; of a key that is there twice, the last.

    Raises ValueError where the text is no JSON object.
    """
    found: dict[KeyPath, Entry] = {}
    try:
        whole = json.loads(text, parse_constant=_refuse)
        if not isinstance(whole, dict):
            raise ValueError("it is no object")  # noqa: TRY004
        for key, value in whole.items():
            found[(key,)] = _entry(text, (key,), value)
            if isinstance(value, dict):
                for name, inner in value.items():
                    found[key, name] = _entry(text, (key, name), inner)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return found


def _entry(text: str, path: KeyPath, value: object) -> Entry:
    key, _ = json_document.extents(text, path)
    line = 1
    if key:  # always there: the text is JSON, and has the path
        line = lines_of(text).position(key.start).line
    return Entry(value, line)


def _refuse(constant: str) -> NoReturn:
    """Refuse `NaN` and the like, which are no JSON."""
    raise ValueError(f"`{constant}` is no JSON")
