"""YAML as js-yaml reads it, the parser of OpenCode (version 3) and Gemini CLI (version 4).

libyaml takes the text apart; what a value means, and what is refused beyond the standard,
is js-yaml's own. Compared with it on mutations of real files.
"""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from ..core.record import TYPE_CHECKING, Record
from . import yaml_tree
from .claude_reader import ANCHORED_KEY, TIGHT_COMMENT, stray_tabs

if TYPE_CHECKING:
    from typing import Any

#: Characters that it refuses anywhere.
_NOT_PRINTABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]"
)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {"true": True, "True": True, "TRUE": True} | dict.fromkeys(
    ("false", "False", "FALSE"), False
)
_INTEGER = re.compile(r"[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0o[0-7_]+|[0-9][0-9_]*)")
_OLD_INTEGER = re.compile(
    r"[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]*|[1-9][0-9_]*|[0-9][0-9_]*(?::[0-5]?[0-9])+)"
)
_FLOAT = re.compile(
    r"[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_OLD_FLOAT = re.compile(
    r"[-+]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"
)
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?"
    r"(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?",
    re.ASCII,
)
#: The tags that it knows, without what they begin with, by the kind of nodes that may have them.
_CORE = "tag:yaml.org,2002:"
_TAGS: dict[type, tuple[str, ...]] = {
    ScalarNode: ("str", "null", "bool", "int", "float", "timestamp", "merge", "binary"),
    SequenceNode: ("seq", "omap", "pairs"),
    MappingNode: ("map", "set"),
}
_TABBED = re.compile(r"(?:^|(?<=[\r\n]))( *)\t[ \t]*")
#: An item or a field indented by a tab: the old version ends the collection after the first.
_TABBED_ENTRY = re.compile(r"(?:^|[\r\n]) *\t[ \t]*(?:-[ \t]|[^\s#:]+:(?:\s|$))")
_TEXT_TAGS = ("!", "tag:yaml.org,2002:str")


class Date(int):
    """A date, which is no text to a program that reads it; `text` is how it is written."""

    text: str

    def __str__(self) -> str:
        return self.text


class RefusedError(ValueError):
    """js-yaml reads none of it."""


class BeyondLimitsError(Exception):
    """We do not read it, whatever js-yaml does: it is too deep, repeats too much, or is indented
    by tabs.
    """


class _Block(Record):
    """What reading a block needs: its text as libyaml takes it, the version, and how many
    values may still come.
    """

    text: str
    old: bool
    budget: list[int]


def load(text: str, *, old: bool) -> object:
    """Return what js-yaml makes of a block of YAML, `old` as version 3.

    Raises RefusedError, or BeyondLimitsError.
    """
    if "\t" in text:
        _refuse_stray_tabs(text)
    text = _for_libyaml(text, old=old)
    try:
        root = yaml_tree.parse(text).root
    except yaml_tree.TooDeepError as error:
        raise BeyondLimitsError from error
    except yaml_tree.PARSE_ERRORS as error:
        raise RefusedError(str(error)) from error
    if root is None:
        return None
    return _value(root, _Block(text, old, [yaml_tree.MAX_NODES]), -1)


def _refuse_stray_tabs(text: str) -> None:
    """Refuse tabs that stand alone between the lines of a text block."""
    try:
        root = yaml_tree.parse(yaml_tree.for_libyaml(text)).root
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return  # which is said by whoever reads it
    if root is None:
        return
    for node, _ in yaml_tree.with_indents(root):
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            for _ in stray_tabs(text, node.start_mark.index, at_end=False):
                raise RefusedError("a tab stands alone between the lines of a text")


def _for_libyaml(text: str, *, old: bool) -> str:
    """Return a text that libyaml reads as js-yaml reads this one.

    Raises RefusedError, or BeyondLimitsError.
    """
    if text.startswith("---"):
        raise RefusedError("dashes stand where the fields begin")
    if _NOT_PRINTABLE.search(text):
        raise RefusedError("it holds characters that are not printable")
    if "&" in text and ANCHORED_KEY.search(text):
        raise RefusedError("an anchor goes to the next blank, and swallows a colon")
    if old and _TABBED_ENTRY.search(text):
        raise BeyondLimitsError
    if old and "\t" in text:
        text = _TABBED.sub(r"\1", text)  # it counts blanks alone, and skips tabs
    if not text.endswith(("\n", "\r")):
        text += "\n"
    return yaml_tree.for_libyaml(text)


def _value(node: Any, block: _Block, indent: int, *, in_flow: bool = False) -> Any:
    """Return the value of a node; `indent` is the column of the innermost block around it."""
    block.budget[0] -= 1
    if block.budget[0] < 0:
        raise BeyondLimitsError
    is_tagged = node.tag not in yaml_tree.UNTAGGED and node.tag != "!"
    name = node.tag.removeprefix(_CORE)
    if is_tagged and (name == node.tag or name not in _TAGS[type(node)]):
        raise RefusedError(f"the tag `{node.tag}` is unknown to it")
    if isinstance(node, ScalarNode):
        if node.style in ("|", ">") and TIGHT_COMMENT.match(block.text, node.start_mark.index):
            raise RefusedError("no blank stands before a comment")
        if node.style or node.tag in _TEXT_TAGS:
            return node.value
        if in_flow:
            _refuse_dented(node, block, indent)
        return scalar(node.value, old=block.old)
    if not node.flow_style:
        indent = node.start_mark.column
    in_flow = bool(node.flow_style)
    if isinstance(node, SequenceNode):
        return [_value(one, block, indent, in_flow=in_flow) for one in node.value]
    return _mapping(node, block, indent, in_flow=in_flow)


def _refuse_dented(node: ScalarNode, block: _Block, indent: int) -> None:
    """Refuse plain text in brackets that goes on at the margin."""
    raw = block.text[node.start_mark.index : node.end_mark.index]
    for line in raw.split("\n")[1:]:
        if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
            raise RefusedError("a comma is missed at the end of a line in brackets")


def _mapping(node: Any, block: _Block, indent: int, *, in_flow: bool) -> dict[str, Any]:
    own: dict[str, object] = {}
    merged: dict[str, object] = {}
    for key_node, value_node in node.value:
        value = _value(value_node, block, indent, in_flow=in_flow)
        if isinstance(key_node, ScalarNode) and key_node.value == "<<" and not key_node.style:
            for one in value if isinstance(value, list) else [value]:
                if not isinstance(one, dict):
                    raise RefusedError("what it merges is no mapping")
                merged = one | merged
            continue
        key = _key(_value(key_node, block, indent))
        if key in own:
            raise RefusedError(f"`{key}` is given twice")
        own[key] = value
    return merged | own


def _key(value: object) -> str:
    """Return what JavaScript makes of a value that it uses as a key."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "[object Object]"
    if isinstance(value, list):
        return ",".join(map(_key, value))
    return str(value)


def scalar(text: str, *, old: bool) -> object:
    """Return what an unquoted value means."""
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text[0].isdecimal() or text[0] in "+-.":
        return _number(text, old=old)
    return text


def _number(text: str, *, old: bool) -> int | float | str:
    """Return the number or date that a text stands for, or the text."""
    if old:
        integer, number = (_OLD_INTEGER, _OLD_FLOAT)
    else:
        integer, number = (_INTEGER, _FLOAT)
    if not text.endswith("_"):
        if integer.fullmatch(text):
            return _integer(text.replace("_", ""), old=old)
        if number.fullmatch(text):
            return _float(text.replace("_", "").lower())
    if _DATE.fullmatch(text):
        date = Date()
        date.text = text
        return date
    return text


def _integer(text: str, *, old: bool) -> int:
    sign = 1
    if text.startswith("-"):
        sign = -1
    digits = text.lstrip("+-")[:300]
    if ":" in digits:
        total = 0
        for part in digits.split(":"):
            total = total * 60 + int(part)
        return sign * total
    base = {"0b": 2, "0x": 16, "0o": 8}.get(digits[:2].lower(), 10)
    if base != 10:
        return sign * int(digits[2:] or "0", base)
    if old and len(digits) > 1 and digits.startswith("0"):
        return sign * int(digits, 8)
    return sign * int(digits)


def _float(text: str) -> float:
    if ":" in text:
        return 0.5  # in base 60; no field has a use for its value
    return float(text.replace(".inf", "inf").replace(".nan", "nan"))
