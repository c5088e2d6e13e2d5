"""The fields that Claude Code reads from a file, which are not always those that stand in it.

Measured with version 2.1.332, whose YAML parser is that of Bun 1.4, on several hundred
thousand files, real ones and mutations of them. It reads in three steps:

1. The block goes from the first line, which must be `---`, to the next three dashes
   *anywhere*: in a value or in a comment too.
2. The block is parsed as YAML. Bun agrees with libyaml but for what `yaml_tree.for_libyaml`
   and `_bun_refuses` make up for.
3. Where that fails, lines `key: value` at the margin whose value holds a sign that means
   something to YAML are read literally, tabs that indent become blanks, and the block is
   parsed again. A line that ends in CRLF is never read literally. Where that fails too,
   no field is read, and the agent is not loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..core.record import Record
from . import yaml_tree
from .javascript import BLANK, CHARACTER

#: The first blanks are taken as a whole (`>`): no end that follows fewer of them is another one,
#: and looked for after each of them it costs minutes.
_BLOCK = re.compile(rf"---(?>{BLANK}*\n)([\s\S]*?)---{BLANK}*\n?")
_FIELD = re.compile(rf"([a-zA-Z_-]+):{BLANK}+((?!{BLANK}){CHARACTER}{CHARACTER}*)")
_SPECIAL = re.compile(r"[{}\[\]*&#!|>%@`]|: ")
_LEADING_TABS = re.compile(r"(?:^|(?<=[\n\r\u2028\u2029]))\t+")

#: What begins with a comma or a colon outside of brackets: text, and a field without a name.
_ODD_START = re.compile(r"((?:^|(?<=[\r\n])|(?<=: )|(?<=- ))[ ]*)(?:(,)|:(?=[ \r\n]|\Z))")
#: An anchor that swallows the colon of its field.
ANCHORED_KEY = re.compile(r"(?:^|[\r\n])[ ]*(?:- +)*&[^\s,\[\]{}]*:(?=[ \t\r\n])")
#: A comment right behind the sign of a block of text.
TIGHT_COMMENT = re.compile(r"[|>][-+0-9]*#")
_TAG = re.compile(r"!(?:<|!?[\w-]|[ \t\r\n]|\Z)", re.ASCII)
#: The blanks that a line begins with, and the first sign that is neither blank nor tab.
_LINE = re.compile(r"( *)[ \t]*([^ \t\r\n]?)[^\r\n]*(?:\r\n|\n|\r|\Z)")


class Reading(Record):
    """What Claude Code takes from a text: the fields, where the body begins, and whether it
    had to read lines literally.

    `fields` is None where it reads none.
    """

    fields: Mapping[str, object] | None
    body: int
    literal: bool = False


def read(text: str) -> Reading:
    """Read a text, without its byte order mark, as Claude Code does."""
    found = _BLOCK.match(text)
    if found is None:
        return Reading(None, 0)
    literal = False
    try:
        value = _parsed(found[1])
    except yaml_tree.PARSE_ERRORS:
        literal = True
        try:
            value = _parsed(as_literal(found[1]))
        except yaml_tree.PARSE_ERRORS:
            value = None
    return Reading(value if isinstance(value, dict) else None, found.end(), literal)


def as_literal(block: str) -> str:
    """Put the values that Claude Code reads literally into double quotes."""
    lines = block.split("\n")
    for number, line in enumerate(lines):
        field = _FIELD.fullmatch(line)
        if field and not _is_quoted(field[2]) and _SPECIAL.search(field[2]):
            value = field[2].replace("\\", "\\\\").replace('"', '\\"')
            lines[number] = f'{field[1]}: "{value}"'
    text = "\n".join(lines)
    if "\t" not in text:
        return text
    return _LEADING_TABS.sub(lambda tabs: "  " * len(tabs[0]), text)


def _is_quoted(value: str) -> bool:
    """Whether a value counts as quoted, or is a list in brackets."""
    for sign in "\"'":
        if value.startswith(sign) and value.endswith(sign):
            return True
    if not (value.startswith("[") and value.endswith("]")):
        return False
    try:
        return isinstance(_parsed(value), list)
    except yaml_tree.PARSE_ERRORS:
        return False


def _parsed(block: str) -> object:
    """Return what Bun makes of a block. Raises one of `PARSE_ERRORS`; `TooDeepError` is
    none of them.
    """
    if "\0" in block or ("&" in block and ANCHORED_KEY.search(block)):
        raise ValueError("Bun reads neither NUL nor an anchor that ends in a colon")
    text = yaml_tree.for_libyaml(block)
    try:
        tree = yaml_tree.parse(text)
    except yaml_tree.PARSE_ERRORS:
        other = _ODD_START.sub(_as_libyaml_takes_it, text)
        if other == text:
            raise
        text = block = other
        tree = yaml_tree.parse(text)
    if tree.root is not None:
        for reason in _bun_refuses(tree.root, text, block):
            raise ValueError(reason)
    return tree.value


def _as_libyaml_takes_it(start: re.Match[str]) -> str:
    return start[1] + (yaml_tree.stand_in(",") if start[2] else "~:")


def _bun_refuses(root: object, text: str, block: str) -> Iterator[str]:
    """Yield why Bun refuses what libyaml read, if it does."""
    for node, indent in yaml_tree.with_indents(root):
        start, end = node.start_mark.index, node.end_mark.index
        raw = text[start:end]
        if node.tag not in yaml_tree.UNTAGGED and raw[:1] == "!" and not _TAG.match(raw):
            yield "a tag begins with a letter"
        style = getattr(node, "style", None)
        if style in ("|", ">"):
            if node.start_mark.column <= indent:
                yield "a text block begins at the margin"
            if TIGHT_COMMENT.match(raw):
                yield "no blank before a comment"
            if "\t" in block and next(stray_tabs(block, start), None):
                yield "a tab stands alone on a line of a text block"
        elif style or getattr(node, "flow_style", False):
            if text[end : end + 1] == "#":
                yield "no blank before a comment"
            if _stands_too_far_left(raw, indent, "" if style else "]}"):
                yield "a line is not indented more than the field it belongs to"


def stray_tabs(block: str, start: int, *, at_end: bool = True) -> Iterator[tuple[int, int]]:
    """Yield where tabs begin and end that stand alone on a line of the text block at `start`,
    further left than its text, and are taken for a wrong indentation: between lines of the text,
    and at the margin above it. Bun takes so, `at_end`, one at the margin below the text too, after
    an empty line or another tab.
    """
    waiting: list[tuple[int, int]] = []
    margin = None
    is_after_blank = False
    around = _LINE.match(block, block.rfind("\n", 0, start) + 1)
    least = len(around[1]) + 1 if around else 1
    for line in _LINE.finditer(block, block.find("\n", start) + 1 or len(block)):
        blanks = len(line[1])
        if line[2]:
            if margin is None:
                margin = blanks
            if blanks < max(margin, least):  # the text is over, or there is none
                return
            yield from waiting
            waiting, is_after_blank = [], False
        elif not line[0].strip("\r\n"):
            is_after_blank = True
        elif "\t" not in line[0] or (margin is not None and blanks >= margin):
            is_after_blank = False
        else:
            place = (line.start(), line.start() + len(line[0].rstrip("\r\n")))
            if at_end and is_after_blank and blanks == 0 and margin is not None:
                yield place
            elif margin is not None or blanks == 0:
                waiting.append(place)
            is_after_blank = True


def _stands_too_far_left(raw: str, indent: int, closing: str) -> bool:
    """Whether a line after the first stands no further right than `indent`, which the YAML
    reader of Bun refuses; of a value in brackets, lines that begin with one of `closing` or with
    a comment may. `closing` is empty for quoted text, in which `#` begins no comment.
    """
    for line in re.split(r"\r\n|\n|\r", raw)[1:]:
        content = line.lstrip(" \t")
        if not content or (closing and content[0] in closing + "#"):
            continue
        if len(line) - len(line.lstrip(" ")) <= indent:
            return True
    return False
