"""Values that are meant as text and are no YAML as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...core.nouns import Severity
from ...core.record import Record
from .. import yaml_text, yaml_tree
from ..boundary import MARK
from .cause import BLOCK_HEADER, Cause, Surroundings, line_end, shown, unindented_words
from .entries import Row
from .repairs import Repair

_COLON = re.compile(r":(?=[ \t]|$)")
#: A comment that speaks to the linter is none of the author's words.
LINTER_COMMENT = re.compile(rf"(?<![ \t])[ \t]+#[ \t]*{MARK}")
#: What no text without quotes may begin with.
_INDICATOR = re.compile(r"[\[\]{}@`%*&!|>,\"']|[-?:](?=[ \t]|$)")
MEANINGS = {
    "[": "the start of a list",
    "{": "the start of a mapping",
    "]": "the end of a list",
    "}": "the end of a mapping",
    "@": "a reserved sign",
    "`": "a reserved sign",
    "%": "a directive",
    "*": "a reference to another value",
    "&": "a name for the value",
    "!": "a type",
    "|": "the start of a block of text",
    ">": "the start of a block of text",
    ",": "a separator",
    "-": "an item of a list",
    "?": "a key",
    ":": "the end of a key",
}
_SENTENCE_END = r"(?:(?<=[.!?\"')\]])[ \t]+|(?<![ \t])[ \t]{2,})"
_LONGEST_FIELD = 8  # words of a value that a field can have whose line break got lost


#: Fields that are text in every tool.
PROSE = ("name", "description")


class Value(Record):
    """A value beside its key: the words for it, where it begins, its text on the first line,
    the lines below that go on with it; whether it is an item of the key's list.
    """

    key: str
    start: int
    text: str
    below: tuple[Row, ...]
    is_item: bool = False

    @property
    def lead(self) -> str:
        """Return what is written before it."""
        if self.is_item:
            return "- "
        return f"{self.key}: "

    @property
    def end(self) -> int:
        """Return where its last line ends."""
        if not self.below:
            return self.start + len(self.text)
        return self.below[-1].start + len(self.below[-1].text.rstrip())


def of_the_text(below: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the lines that go on with a text: up to the last that is no comment, and to a
    comment that speaks to the linter.
    """
    kept = []
    for row in below:
        if MARK in row.text and row.text.lstrip().startswith("#"):
            break
        kept.append(row)
    while kept and not kept[-1].is_content:
        kept.pop()
    return tuple(kept)


def has_colon(text: str) -> bool:
    """Whether a text holds a colon that would end a key."""
    return bool(_COLON.search(text))


def is_value(text: str) -> bool:
    """Whether a text is a value on one line; a block header and the start of a list over
    several lines are none to complain of.
    """
    if BLOCK_HEADER.match(text) or text in ("[", "{", "]", "}", "],", "},"):
        return True
    try:
        tree = yaml_tree.parse(yaml_tree.for_libyaml(f"x: {text}"))
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return False
    return isinstance(tree.value, dict)


def as_text(value: Value, around: Surroundings) -> tuple[Repair, str]:
    """Return the repair that makes the value text as it stands, and words for it."""
    if not any(row.text.strip() for row in value.below):
        repair = Repair(value.start, value.end, yaml_text.quoted(value.text))
        return repair, "quote it"
    line = around.text[around.text.rfind("\n", 0, value.start) + 1 : value.start]
    indent = " " * (len(line) - len(line.lstrip(" ")))
    margin = min(row.indent for row in value.below if row.text.strip())
    lines = [value.text, *(row.text[margin:].rstrip() for row in value.below)]
    text = yaml_text.literal("\n".join(lines), indent, line_end(around.text))
    says = "make it a `|` block"
    if value.key == "name":  # which no tool reads from several lines
        says = ""
    return Repair(value.start, value.end, text), says


def written(value: Value, repair: Repair) -> str:
    """Return the hint that shows how the value is written."""
    if "\n" in repair.text or "\r" in repair.text:
        if value.key == "name":
            return f"write `name: {shown(value.text)}` alone, and what stands below it as fields"
        return f"write `{value.key}: |-` and the text below it, indented by two spaces"
    text = shown(repair.text)
    if "…" in text and "…" not in repair.text:  # too long to be copied from here
        return f"put the whole of it in quotes: `{value.lead}{text}`"
    return f"write `{value.lead}{text}`"


def text_cause(rule: str, value: Value, around: Surroundings, at: int, message: str) -> Cause:
    """Return the cause whose repair is to make the value text."""
    repair, says = as_text(value, around)
    short = []
    for row in value.below:
        if row.is_content and not row.indent:
            short.append(row)
    if short:
        if len(short) == 1:
            lines = "the line below is"
        else:
            lines = f"{len(short)} lines below are"
        message = f"{message}, and {lines} not indented"
    is_one_text = not short or around.is_ended
    return Cause(
        rule,
        at,
        at + 1,
        message,
        written(value, repair),
        (repair,),
        says if is_one_text else "",
    )


def plain(value: Value, around: Surroundings) -> Iterator[Cause]:
    """Find what is wrong with a value without quotes and brackets."""
    colon = _COLON.search(value.text)
    if _INDICATOR.match(value.text):
        yield from _indicator(value, around)
    elif colon:
        glued = _whole_block(value, around) or _glued(value, around)
        if glued:
            yield glued
            return
        at = value.start + colon.start()
        words = value.text[max(0, colon.start() - 24) : colon.start() + 1].lstrip()
        message = f"unquoted colon in `{value.key}`: to YAML, `…{words}` begins another field"
        yield text_cause("unquoted-colon", value, around, at, message)
    elif any(row.text.strip() for row in value.below):
        yield from _in_its_lines(value, around)


def _in_its_lines(value: Value, around: Surroundings) -> Iterator[Cause]:
    """Find why text over several lines is no YAML."""
    comment = re.search(r"[ \t]#", value.text)
    if comment:
        at = value.start + comment.start() + 1
        message = (
            f"` #` begins a comment, which ends `{value.key}`: the text below goes on with nothing"
        )
        cause = text_cause("comment-cuts-value", value, around, at, message)
        yield cause._replace(safe=False, severity=Severity.ERROR)
        return
    for row in value.below:
        colon = _COLON.search(row.text)
        if colon and row.is_content:
            words = row.text[max(0, colon.start() - 24) : colon.start() + 1].lstrip()
            message = f"unquoted colon in `{value.key}`: to YAML, `…{words}` begins another field"
            at = row.start + colon.start()
            yield text_cause("unquoted-colon", value, around, at, message)
            return
    short = []
    for row in value.below:
        if row.is_content and not row.indent:
            short.append(row)
    if short:
        repair, says = as_text(value, around)
        hint = written(value, repair)
        is_list = all(row.text.startswith("- ") for row in short)
        if is_list and value.key not in PROSE:
            hint, says = f"write `- {shown(value.text)}` on a line of its own, if it is an item", ""
        first = short[0]
        yield Cause(
            "unindented-text",
            first.start,
            first.start + len(first.text.rstrip()),
            unindented_words(value.key, len(short)),
            hint,
            (repair,),
            says if around.is_ended else "",
        )


def _indicator(value: Value, around: Surroundings) -> Iterator[Cause]:
    """Find a value that begins with a sign that means something to YAML."""
    sign = value.text[0]
    what = MEANINGS[sign]
    message = f"`{value.key}` begins with `{sign}`, which is {what} to YAML"
    rest = value.text.lstrip("|>-+ \t")
    if sign in "|>" and value.below and rest:
        yield _pulled_down(value, around, message, rest)
        return
    items = []
    for row in value.below:
        if row.text.strip():
            items.append(row)
    if sign == "-" and items and all(row.text.lstrip().startswith("-") for row in items):
        yield _list_pulled_down(value, around)
        return
    yield text_cause("unquoted-indicator", value, around, value.start, message)


def _pulled_down(value: Value, around: Surroundings, message: str, rest: str) -> Cause:
    """Return the cause where text stands beside the sign of a block of text."""
    header = value.text[: len(value.text) - len(rest)].rstrip()
    inner = ""
    for row in value.below:
        if row.text.strip():
            inner = row.text[: row.indent]
            break
    gap = value.start + len(header)
    lead = "  "
    if inner.strip("\t") == "" and inner and "\t" not in inner:
        lead = inner
    return Cause(
        "unquoted-indicator",
        value.start,
        value.start + len(header),
        f"{message}: the text begins on the line below it",
        f"write `{value.key}: {header}` and put `{shown(rest)}` on the next line, indented",
        (Repair(gap, value.start + len(value.text) - len(rest), line_end(around.text) + lead),),
        "move the text below it",
    )


def _list_pulled_down(value: Value, around: Surroundings) -> Cause:
    """Return the cause where a list begins on the line of its key."""
    lines = [value.text, *(row.text.strip() for row in value.below)]
    pulled = []
    for line in lines:
        if line:
            pulled.append(f"{line_end(around.text)}  {line}")
    text = "".join(pulled)
    begin = around.text.rfind(":", 0, value.start) + 1
    return Cause(
        "unquoted-indicator",
        value.start,
        value.start + 1,
        f"the list of `{value.key}` begins on the line of its key",
        f"put `{shown(value.text)}` on the next line, indented by two spaces",
        (Repair(begin, value.end, text),),
        "move the list below its key",
    )


def _whole_block(value: Value, around: Surroundings) -> Cause | None:
    """Return the cause where all line breaks of a block got lost, so that its description
    stands in another field.
    """
    names = re.findall(r"(?<=\s)([a-z][\w-]*):[ \t]+(?=\S)", value.text)
    names = [name for name in names if name in around.known and name not in around.keys]
    if "description" not in names or (len(names) < 2 and value.key != "name"):
        return None
    repair, _ = as_text(value, around)
    listed = ", ".join(f"`{name}`" for name in dict.fromkeys(names))
    return Cause(
        "glued-field",
        value.start,
        value.start + len(value.text),
        f"{listed} are read as part of `{value.key}`: the line breaks before them are missing",
        "put each field on a line of its own",
        (repair,),
        "",
    )


def _glued(value: Value, around: Surroundings) -> Cause | None:
    """Return the cause where a field stands at the end of the text of another: the line
    break before it got lost.
    """
    for found in re.finditer(rf"{_SENTENCE_END}([a-z][\w-]*):[ \t]+(\S.*)$", value.text):
        name, words = found[1], found[2]
        is_field = name in around.known and name not in around.keys
        if not is_field or len(words.split()) > _LONGEST_FIELD or value.below:
            continue
        gap = Repair(
            value.start + found.start(), value.start + found.start(1), line_end(around.text)
        )
        left = value.text[: found.start()]
        repair, _ = as_text(value, around)
        first = Repair(value.start, gap.start, left if is_value(left) else yaml_text.quoted(left))
        right = _plain_field(words)
        if right is None:
            continue
        return Cause(
            "glued-field",
            value.start + found.start(1),
            value.start + len(value.text),
            f"`{shown(found[0].strip())}` is read as part of `{value.key}`: the line break "
            f"before `{name}` is missing",
            f"put `{shown(found[0].strip())}` on a line of its own",
            (repair,),
            f"put `{name}` on a line of its own",
            safe=False,
            adds=((first, gap), ((value.key, left), (name, right))),
        )
    return None


def _plain_field(words: str) -> object:
    """Return the value that words are as a field of their own; None where it is no text,
    number or list of these.
    """
    try:
        value = yaml_tree.parse(yaml_tree.for_libyaml(f"x: {words}")).value["x"]
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return None
    if isinstance(value, list):
        if any(isinstance(one, (list, dict)) for one in value):
            return None
        return tuple(value)
    if isinstance(value, dict):
        return None
    return value
