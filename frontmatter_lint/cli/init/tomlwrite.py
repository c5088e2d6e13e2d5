"""How values are written in TOML."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def setting(key: str, value: Any) -> str:
    """Return `key = value`, on one line."""
    return f"{_key(key)} = {_value(value)}"


def _value(value: Any) -> str:
    """Return a text, a number, a truth value, a list or a mapping of such as TOML."""
    if isinstance(value, int | float):  # a truth value too
        return str(value).lower()
    if isinstance(value, Mapping):
        pairs = ", ".join(setting(key, item) for key, item in value.items())
        if pairs:
            return f"{{ {pairs} }}"
        return "{}"
    if isinstance(value, str):
        return _text(value)
    return f"[{', '.join(map(_value, value))}]"


def _key(key: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_-]+", key):
        return key
    return _text(key)


def _text(text: str) -> str:
    return '"' + re.sub(r'["\\\x00-\x1f\x7f]', _escaped, text) + '"'


def _escaped(match: re.Match[str]) -> str:
    if match[0] not in '"\\':
        return f"\\u{ord(match[0]):04x}"
    return f"\\{match[0]}"
