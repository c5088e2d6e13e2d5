"""JSON as `json.loads` reads it, without importing `json`: that compiles patterns first and takes
three quarters of what starting the interpreter takes.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_BLANKS = " \t\n\r"


class _Plain:
    """How JSON is read: as `json.loads` does without options."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    parse_constant = float


def loads(text: str) -> Any:
    """Return what a text holds. Raises what `json.loads` raises for the same text."""
    try:
        from _json import make_scanner  # what `json.loads` itself uses
    except ImportError:
        return _with_json(text)
    options: Any = _Plain
    start = len(text) - len(text.lstrip(_BLANKS))
    try:
        value, end = make_scanner(options)(text, start)
    except StopIteration:  # no value begins there
        return _with_json(text)
    if text[end:].strip(_BLANKS):
        return _with_json(text)
    return value


def _with_json(text: str) -> Any:
    import json  # imported here: it says what is wrong, and where

    return json.loads(text)
