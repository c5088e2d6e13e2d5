"""Agents that are JSON from first to last line: fields and faults, and places."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from ..core.nouns import Fault, Problem
from ..core.positions import Extent, KeyPath, Position, Split
from ..core.record import TYPE_CHECKING
from . import toml_faults
from .boundary import decode
from .places import lines_of
from .toml_document import Parsed

if TYPE_CHECKING:
    from typing import Any, NoReturn

RULE = "invalid-json"
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SCALAR = re.compile(r"[^\s,\]}]*")
#: One character of a text, be it written as one, as an escape, or as two halves of one.
_CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u[0-9a-fA-F]{4}|\\.|[^\\]",
    re.DOTALL,
)
_DEEP = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


def parse(data: bytes) -> Parsed:
    """Take one JSON file apart. Never raises."""
    text, faults = decode(data)
    faults = tuple(one for one in faults if one.rule != "byte-order-mark")
    parts = Split(text, 0, len(text), len(text), ())
    if faults and not text:  # an encoding that is not read at all
        return Parsed(parts, None, faults)
    fields: Mapping[str, Any] | None = None
    fault = _of_depth(text)
    if fault is None:
        fields, fault = _fields(text)
    return Parsed(parts, fields, faults if fault is None else (*faults, fault))


def _of_depth(text: str) -> Fault | None:
    """Return the fault of a text that nests deeper than is looked at."""
    depth = 0
    for token in _DEEP.finditer(text):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        if depth > toml_faults.DEEPEST:
            return toml_faults.too_deep(lines_of(text).position(token.start()))
    return None


def _fields(text: str) -> tuple[Mapping[str, Any] | None, Fault | None]:
    """Return the fields, or the fault that keeps them from being read."""
    try:
        fields = json.loads(text, parse_constant=_refuse)
        json.dumps(fields, ensure_ascii=False).encode()  # half a character, an endless number
    except json.JSONDecodeError as error:
        return None, _of_parser(error, text)
    except ValueError:
        says = "it holds a number, or half a character, that is none"
        return None, _fault(says, Position(1, 1), "")
    if not isinstance(fields, dict):
        says = "it is not one `{…}` with fields"
        return None, _fault(says, Position(1, 1), 'write `{"description": "…", "prompt": "…"}`')
    return fields, None


def _of_parser(error: json.JSONDecodeError, text: str) -> Fault:
    """Return what an error of the parser means, as what its author probably did."""
    at = error.pos
    before = text[:at].rstrip()
    says, hint = error.msg[:1].lower() + error.msg[1:], ""
    if not text.strip():
        says, hint = "it is empty", 'write `{"description": "…", "prompt": "…"}`'
    elif text.startswith(("//", "/*", "#"), at):
        says, hint = _of_comment(text[at:])
    elif text.startswith("'", at):
        says, hint = "text stands between double quotes", "write `\"` for each `'` around a text"
    elif text.startswith(",", at) and before.endswith((":", "[", "{", ",")):
        says, hint = "a value is missing before the comma", "write the value, or remove its entry"
    elif text.startswith(("]", "}"), at) and before.endswith(","):
        at = len(before) - 1
        says, hint = "a comma stands after the last entry", "remove the comma"
    elif text.startswith(",", at) and text[at + 1 :].lstrip()[:1] in ("]", "}"):
        says, hint = "a comma stands after the last entry", "remove the comma"
    elif at >= len(text.rstrip()):
        says, hint = (
            "the file ends before it is complete",
            "write the rest, and the bracket that ends it",
        )
    elif "control character" in says:
        says, hint = "a text goes on in the next line", "write `\\n` for the end of a line"
    elif "',' delimiter" in says:
        hint = 'write a comma between two entries, and `\\"` for a quote inside of a text'
    return _fault(says, lines_of(text).position(min(at, len(text))), hint)


def _of_comment(rest: str) -> tuple[str, str]:
    """Return what is wrong with a comment; closed ones are taken out where a program takes them."""
    if rest.startswith("/*") and "*/" not in rest:
        return "a comment is not closed", "write `*/` at its end"
    return "JSON has no comments", "remove the comment"


def _fault(says: str, at: Position, hint: str) -> Fault:
    return Fault(RULE, Problem(f"the file is not valid JSON: {says}", at, hint))


def _refuse(constant: str) -> NoReturn:
    """Refuse `NaN` and the like, which are no JSON."""
    raise ValueError(constant)


def extents(text: str, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at `path` stand in a valid document; a part that
    does not exist is None.
    """
    return _places(text).get(path, (None, None))


def in_value(text: str, path: KeyPath, offset: int) -> Position:
    """Return the place of the character at `offset` of the text at `path`."""
    value = extents(text, path)[1]
    if value is None:
        return Position(1, 1)
    at = value.start + 1
    for _ in range(offset):
        sign = _CHARACTER.match(text, at, value.end - 1)
        if sign is None:
            break
        at = sign.end()
    return lines_of(text).position(at)


def field_at(text: str, index: int) -> KeyPath:
    """Return the path of the innermost value around an index of a valid document."""
    found: KeyPath = ()
    for path, (_, value) in _places(text).items():
        if value is not None and value.start <= index < value.end and len(path) > len(found):
            found = path
    return found


@lru_cache(maxsize=1)
def _places(text: str) -> dict[KeyPath, tuple[Extent | None, Extent | None]]:
    """Return where the key and the value of each path stand; of a key that is there twice,
    the last.
    """
    found: dict[KeyPath, tuple[Extent | None, Extent | None]] = {}
    _value(text, _after_space(text, 0), (), None, found)
    return found


def _value(
    text: str,
    start: int,
    path: KeyPath,
    key: Extent | None,
    found: dict[KeyPath, tuple[Extent | None, Extent | None]],
) -> int:
    """Keep the place of the value that begins at `start` and of all in it; return its end."""
    sign, at = text[start], start
    if sign in "{[":
        at = _after_space(text, start + 1)
        number = 0
        while text[at] not in "}]":
            step: str | int = number
            inner = None
            if sign == "{":
                end = _end(_STRING, text, at)
                step, inner = json.loads(text[at:end], strict=False), Extent(at, end)
                at = _after_space(text, _after_space(text, end) + 1)  # the colon lies between
            at = _after_space(text, _value(text, at, (*path, step), inner, found))
            number += 1
            if text[at] == ",":
                at = _after_space(text, at + 1)
        at += 1
    else:
        at = _end(_STRING if sign == '"' else _SCALAR, text, start)
    found[path] = key, Extent(start, at, marked="\n" not in text[start:at])
    return at


def _after_space(text: str, at: int) -> int:
    return _end(_SPACE, text, at)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    if match:
        return match.end()
    return at
