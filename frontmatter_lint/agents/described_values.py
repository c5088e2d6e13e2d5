"""What the value of a field is, in words."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.record import TYPE_CHECKING
from ..core.wording import clip

if TYPE_CHECKING:
    from typing import Any

_WITHOUT_TEXT: Mapping[type, str] = {dict: "a mapping", list: "a list", type(None): "empty"}
#: Bits; a longer number is no value that anybody meant, and Python refuses to print some.
_LONGEST_NUMBER = 400


def described(value: Any) -> str:
    """Return a value of a field in words: "the number `3`", "a list"."""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, (int, float)):
        return _described_number(value)
    if type(value) in _WITHOUT_TEXT:
        return _WITHOUT_TEXT[type(value)]
    text = str(value)  # TOML has dates and times
    if not text:
        return "an empty text"
    if text.lower() in ("true", "false") or text.isdecimal():
        return f"the text `{clip(text)}`"
    return f"`{clip(text)}`"


def _described_number(value: float) -> str:
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return "a very long number"
    kind = "date" if hasattr(value, "text") else "number"  # see reading/js_yaml.py
    return f"the {kind} `{value}`"
