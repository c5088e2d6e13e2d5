"""A value as YAML text: plain where it reads back as itself, else in the quotes that need
the fewest escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..core.record import TYPE_CHECKING
from ..reading.plain_yaml import plain_value

if TYPE_CHECKING:
    from typing import Any

#: What is text to every reader without quotes; a bracket only outside of flow style.
_PLAIN = re.compile(r"[A-Za-z0-9](?:[\w./@+() -]|:(?=\w)|\[\w*\])*(?<! )", re.ASCII)
_INDENT = "  "


def scalar(text: str, style: str = "", *, flow: bool = False) -> str:
    """`text` in the quotes `style` (`'`, `"`, or none where none are needed); `flow` is
    True inside of brackets.
    """
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if style == '"':
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    is_plain = (
        _PLAIN.fullmatch(text) and isinstance(plain_value(text), str) and not (flow and "[" in text)
    )
    return text if is_plain else quoted(text)


def quoted(text: str) -> str:
    """`text` in double quotes, or in single ones where double ones would need escapes."""
    return scalar(text, "'" if '"' in text or "\\" in text else '"')


def literal(text: str, indent: str, line_end: str) -> str:
    """Text of several lines as a `|-` block whose lines stand below a key at `indent`."""
    return line_end.join(
        ["|-", *(f"{indent}{_INDENT}{line}" if line else "" for line in text.split("\n"))]
    )


def is_mapping(value: Any) -> bool:
    """Whether a value of an edit is a mapping: a tuple of pairs."""
    return (
        isinstance(value, tuple)
        and bool(value)
        and all(isinstance(one, tuple) and len(one) == 2 for one in value)
    )


def lines(key: str, value: Any, indent: str) -> Iterator[str]:
    """`key: value` in block style, line by line."""
    if is_mapping(value):
        yield f"{indent}{key}:"
        for inner, one in value:
            yield from lines(inner, one, indent + _INDENT)
    elif isinstance(value, tuple) and value:
        yield f"{indent}{key}:"
        yield from (f"{indent}{_INDENT}- {scalar(item)}" for item in value)
    else:
        yield f"{indent}{key}: {in_flow(value) if value == () else scalar(value)}"


def in_flow(value: Any) -> str:
    """A value on one line, in braces and brackets."""
    if is_mapping(value):
        return "{" + ", ".join(f"{key}: {in_flow(one)}" for key, one in value) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(in_flow, value)) + "]"
    return scalar(value, flow=True)
