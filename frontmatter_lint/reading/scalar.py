"""What an unquoted scalar means in YAML 1.2, and which ones other versions read differently."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_CONSTANTS: dict[str, Any] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= {
    word: value
    for value in (True, False)
    for word in (str(value), str(value).lower(), str(value).upper())
}
_NUMBER_START = frozenset("+-.0123456789")


def plain_value(text: str) -> Any:
    """The YAML 1.2 core meaning of an unquoted scalar.

    `.inf` and `.nan` stay text: JSON has no such numbers, and no field of an agent means one.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in _NUMBER_START:
        return _number(text)
    return text


def _number(text: str) -> Any:
    digits = text[1:] if text[0] in "+-" else text
    if not digits or not digits.isascii() or "_" in digits or len(digits) > 100:
        return text
    try:
        if digits.isdigit():
            return int(text)
        if (
            digits[:2] in ("0x", "0o") and digits is text and digits.isalnum()
        ):  # int() takes blanks and signs too
            return int(digits[2:], 16 if digits[1] == "x" else 8)
        return float(text) if digits[0] in "0123456789." else text
    except ValueError:
        pass
    return text
