"""A value as YAML text: plain where it reads back as itself, else in the quotes that need
the fewest escapes.
"""

from __future__ import annotations

from ..core.edits import FrozenMapping, Value
from ..core.record import TYPE_CHECKING
from .plain_yaml import AMBIGUOUS, plain_value

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# patterns are compiled on first use: a fix that writes one word needs none
#: What is text to every reader without quotes; brackets and commas only outside of flow style.
_PLAIN = r"(?a:[A-Za-z0-9](?:[\w./@+() -]|:(?=\w)|,(?=[ \w])|\[\w*\])*(?<! ))"
#: What no quotes make safe: line ends of some readers, and control characters.
_UNSAFE = r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P"}
_INDENT = "  "


def scalar(text: str, style: str = "", *, flow: bool = False) -> str:
    """Return `text` in the quotes `style` (`'`, `"`, or none where none are needed); `flow`
    is True inside of brackets.
    """
    if not style and _is_word(text):
        return text
    import re

    if style and re.search(_UNSAFE, text):
        return '"' + re.sub(_UNSAFE, _escaped, _backslashed(text)) + '"'
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if style == '"':
        return '"' + _backslashed(text) + '"'
    is_plain = re.fullmatch(_PLAIN, text) and _is_text(text)
    if flow and ("[" in text or "," in text):
        is_plain = False
    if is_plain:
        return text
    return quoted(text)


def _is_word(text: str) -> bool:
    """Whether a text is one word of letters, digits, dots and hyphens, and text to every reader."""
    is_word = text.isascii() and text.replace("-", "").replace(".", "").isalnum()
    return is_word and text[0].isalnum() and _is_text(text)


def _is_text(text: str) -> bool:
    """Whether unquoted words are text to readers of YAML 1.1, which knows dates and times, and of
    YAML 1.2.
    """
    has_letters = any(map(str.isalpha, text))
    return has_letters and isinstance(plain_value(text), str) and text.lower() not in AMBIGUOUS


def quoted(text: str) -> str:
    """Return `text` in double quotes, or in single ones where double ones would need escapes."""
    return scalar(text, "'" if '"' in text or "\\" in text else '"')


def _backslashed(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return _ESCAPES.get(found[0]) or (f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}")


def literal(text: str, indent: str, line_end: str) -> str:
    """Return text of several lines as a `|-` block whose lines stand below a key at `indent`;
    in quotes on one line where a reader could take a character for a line end.
    """
    lines = text.split("\n")
    import re

    if re.search(_UNSAFE, "".join(lines)) or lines[0][:1] in (" ", "\t"):
        return scalar(text, '"')
    inner = indent + _INDENT
    return line_end.join(["|-", *(inner + line if line.strip() else "" for line in lines)])


def lines(key: str, value: Value, indent: str) -> Iterator[str]:
    """Write `key: value` in block style, line by line."""
    if isinstance(value, str):
        yield f"{indent}{key}: {scalar(value)}"
        return
    inside = value
    if isinstance(value, FrozenMapping):
        inside = value.entries
    if not inside:  # block style has no form for nothing
        yield f"{indent}{key}: {in_flow(value)}"
        return
    yield f"{indent}{key}:"
    if isinstance(value, FrozenMapping):
        for inner, one in value.entries:
            yield from lines(inner, one, indent + _INDENT)
        return
    for item in value:
        if isinstance(item, str):
            text = scalar(item)
        else:
            text = in_flow(item)
        yield f"{indent}{_INDENT}- {text}"


def in_flow(value: Value) -> str:
    """Write a value on one line, in braces and brackets."""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, FrozenMapping):
        return "{" + ", ".join(f"{key}: {in_flow(one)}" for key, one in value.entries) + "}"
    return "[" + ", ".join(map(in_flow, value)) + "]"
