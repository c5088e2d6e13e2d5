"""A value as YAML text: plain where it reads back as itself, else in the quotes that need
the fewest escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..core.nouns import FrozenMapping, Value
from ..reading.plain_yaml import plain_value

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


def lines(key: str, value: Value, indent: str) -> Iterator[str]:
    """Write `key: value` in block style, line by line."""
    if isinstance(value, str):
        yield f"{indent}{key}: {scalar(value)}"
        return
    inside = value.entries if isinstance(value, FrozenMapping) else value
    if not inside:  # block style has no form for nothing
        yield f"{indent}{key}: {in_flow(value)}"
        return
    yield f"{indent}{key}:"
    if isinstance(value, FrozenMapping):
        for inner, one in value.entries:
            yield from lines(inner, one, indent + _INDENT)
        return
    for item in value:
        text = scalar(item) if isinstance(item, str) else in_flow(item)
        yield f"{indent}{_INDENT}- {text}"


def in_flow(value: Value) -> str:
    """Write a value on one line, in braces and brackets."""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, FrozenMapping):
        return "{" + ", ".join(f"{key}: {in_flow(one)}" for key, one in value.entries) + "}"
    return "[" + ", ".join(map(in_flow, value)) + "]"
