"""The plain YAML that nearly all agents are written in, into values, without a YAML parser.

Importing PyYAML costs 1.6 times what starting the interpreter does, and places are
needed only where something is found. So a block of simple fields, lists and mappings is
read here, and whatever is not surely that is left to `yaml_tree`: a property test holds
the two to the same values.
"""

from __future__ import annotations

from ..core.positions import Extent
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..core.positions import Tree

#: What a plain scalar may not begin with here: indicators, and what begins a number in
#: some version of YAML.
_OTHER_STARTS = frozenset("-?:,[]{}#&*!|>'\"%@`=+.<~0123456789")
#: Words that YAML 1.1 takes for truth values.
AMBIGUOUS = frozenset({"y", "n", "yes", "no", "on", "off"})
_AMBIGUOUS = max(map(len, AMBIGUOUS))  # the longest of them
_NOTHING = -2
_DEEPEST = 8  # levels; nesting costs a call each
_LONGEST = 16 * 1024  # characters

_CONSTANTS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= {
    word: value
    for value in (True, False)
    for word in (str(value), str(value).lower(), str(value).upper())
}
_NUMBER_START = frozenset("+-.0123456789")


class _NotPlainError(Exception):
    """The block needs a YAML parser."""


class _Rows(Record):
    """The rows of a block and how far each is indented: `_NOTHING` where it is blank or a
    comment, -1 past the last.
    """

    texts: list[str]
    indents: list[int]


def read(text: str) -> dict[str, Tree] | None:
    """Return the fields of a block; None where a parser must decide what they are, or whether they
    are any.
    """
    if len(text) > _LONGEST or text[-1:] != "\n":
        return None
    texts = (text.replace("\r\n", "\n") if "\r" in text else text).split("\n")
    if not "".join(texts).isprintable():
        return None
    rows = _Rows(texts, [*map(_indent, texts), -1])
    try:
        fields, end = _mapping(rows, _skip(rows, 0), 0, 1)
    except _NotPlainError:
        return None
    if end == len(texts) and fields:
        return fields
    return None


def _indent(row: str) -> int:
    rest = row.lstrip(" ")
    if rest and rest[0] != "#":
        return len(row) - len(rest)
    return _NOTHING


def field_extents(block: str, name: str) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value of a field stand, at the top of a block that `read`
    can read; None where there is none.
    """
    if block.startswith(f"{name}:"):
        at = 0
    else:
        at = block.find(f"\n{name}:") + 1
    if not block.startswith(f"{name}:", at):
        return None, None
    after = at + len(name)
    end = block.index("\n", after)
    rest = block[after + 1 : end].strip()
    if rest and rest[0] not in "|>":
        while block[end + 1 : end + 2] == " ":
            end = block.index("\n", end + 1)
        return Extent(at, after), Extent(block.index(rest, after + 1), len(block[:end].rstrip()))
    while block[end + 1 : end + 2] in (" ", "#", "\r", "\n") or block.startswith("- ", end + 1):
        end = block.index("\n", end + 1)
    return Extent(at, after), Extent(after + 1, end, marked=False)


def _skip(rows: _Rows, at: int) -> int:
    """Return the first row from `at` on that is neither blank nor a comment."""
    while rows.indents[at] == _NOTHING:
        at += 1
    return at


def _mapping(rows: _Rows, at: int, indent: int, depth: int) -> tuple[dict[str, Tree], int]:
    """Return the fields at this indent from row `at` on, and the first row after them."""
    texts, indents = rows
    fields: dict[str, Tree] = {}
    while indents[at] == indent:
        key, colon, rest = texts[at][indent:].partition(":")
        if (
            not colon
            or key in fields
            or not (key.isascii() and key.replace("-", "_").isidentifier())
        ):
            raise _NotPlainError
        if not rest or rest.isspace():
            fields[key], at = _nested(rows, _skip(rows, at + 1), indent, depth)
        else:
            fields[key], at = _value(rows, at, rest, indent)
    return fields, at


def _nested(rows: _Rows, at: int, indent: int, depth: int) -> tuple[Tree, int]:
    """Return what stands below a field without a value of its own."""
    inner = rows.indents[at]
    if inner < indent or depth > _DEEPEST:
        return None, at
    if rows.texts[at].startswith("- ", inner):
        return _sequence(rows, at, inner, depth)
    if inner > indent:
        return _mapping(rows, at, inner, depth + 1)
    return (None, at)


def _sequence(rows: _Rows, at: int, indent: int, depth: int) -> tuple[list[Tree], int]:
    texts, indents = rows
    items = []
    item: Tree
    while indents[at] == indent and texts[at].startswith("- ", indent):
        rest = texts[at][indent + 1 :]
        if (": " in rest or rest[-1] == ":") and rest.lstrip(" ")[0] not in "'\"":
            # the dash counts as indentation of the fields after it
            texts[at] = " " * (indent + 1) + rest
            indents[at] = _indent(texts[at])
            item, at = _mapping(rows, at, indents[at], depth + 1)
        else:
            item, at = _value(rows, at, rest, indent)
        items.append(item)
    return items, at


def _value(rows: _Rows, at: int, rest: str, indent: int) -> tuple[Tree, int]:
    """Return the value that begins on row `at` after a colon or a dash, and the row after it."""
    text = rest.strip(" ")
    if rest[0] != " " or not text:
        raise _NotPlainError
    if text[0] in "|>":
        return _block_scalar(rows, at + 1, text, indent)
    if text[0] == "[" and text[-1] == "]":
        return _flow_sequence(text[1:-1]), _skip(rows, at + 1)
    after = at + 1
    while rows.indents[after] > indent:
        after += 1
    if after > at + 1:
        text = _joined(text, rows.texts[at + 1 : after])
    if rows.indents[after] == _NOTHING:
        after = _skip(rows, after)
    return _scalar(text), after


def _joined(text: str, rows: list[str]) -> str:
    """Return a plain scalar with the rows that continue it."""
    parts = [text, *(row.strip(" ") for row in rows)]
    if text[0] in "'\"" or any(part[0] == ":" or part[-1] == ":" for part in parts):
        raise _NotPlainError
    return " ".join(parts)


def _block_scalar(rows: _Rows, at: int, header: str, indent: int) -> tuple[str, int]:
    """Return a literal text, or a folded one of one paragraph."""
    texts = rows.texts
    inner = 0
    if at < len(texts):
        inner = len(texts[at]) - len(texts[at].lstrip(" "))
    margin, after = " " * inner, at
    while after < len(texts) and (not texts[after] or texts[after].startswith(margin)):
        after += 1
    some = texts[at:after]
    while some and not some[-1]:
        some.pop()
    lines = [row[inner:] for row in some]
    odd = header not in ("|", "|-", ">", ">-") or inner <= indent or rows.indents[after] > indent
    if odd or not lines or any(map(str.isspace, texts[at:after])):
        raise _NotPlainError
    if header[0] == ">" and any(line[:1] in ("", " ") for line in lines):
        raise _NotPlainError
    return ("\n" if header[0] == "|" else " ").join(lines) + ("" if header[1:] else "\n"), _skip(
        rows, after
    )


def _flow_sequence(inner: str) -> list[Tree]:
    if inner.strip(" "):
        return [_item(part.strip(" ")) for part in inner.split(",")]
    return []


def _item(text: str) -> Tree:
    """Return one item of a list in brackets, where more characters have a meaning."""
    if not text or (text[0] not in "'\"" and any(sign in text for sign in "[]{}:")):
        raise _NotPlainError
    return _scalar(text)


def _scalar(text: str) -> Tree:
    first = text[0]
    if first in "'\"":
        inner = text[1:-1]
        if len(text) < 2 or text[-1] != first or first in inner or "\\" in inner:
            raise _NotPlainError
        return inner
    if (
        (first in "123456789" or text.startswith("0."))
        and text.isascii()
        and text[-1] != "."
        and text.replace(".", "").isdigit()
    ):
        return plain_value(text)
    if (
        first in _OTHER_STARTS
        or (":" in text and (": " in text or text[-1] == ":"))
        or ("#" in text and " #" in text)
        or (len(text) <= _AMBIGUOUS and text.lower() in AMBIGUOUS)
    ):
        raise _NotPlainError
    return _CONSTANTS.get(text, text)


def plain_value(text: str) -> str | float | bool | None:
    """Return the YAML 1.2 core meaning of an unquoted scalar.

    `.inf` and `.nan` stay text: JSON has no such numbers, and no field of an agent means one.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in _NUMBER_START:
        return _number(text)
    return text


def _number(text: str) -> str | float:
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
