"""What is wrong with a TOML document, in words: `tomllib` says what it expected, not what
the author did.
"""

from __future__ import annotations

import re

from ..core import limits
from ..core.nouns import Fault, Problem
from ..core.positions import Position
from ..core.wording import clip
from .boundary import MAX_FRONTMATTER
from .places import Lines

DEEPEST = limits.DEPTH
_PLACED = re.compile(r"(.*) \(at line (\d+), column (\d+)\)", re.DOTALL)
_TOKEN = re.compile(
    r"(?P<dotted>(?:(?:[A-Za-z0-9_-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64})"
    r"|[A-Za-z0-9_-]+"
    r'|"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r"|\"{3}|'{3}"
    r'|"(?:[^"\\\n]|\\.)*+"?'  # one without an end too: looked for at each quote, it costs minutes
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[\[\]{}]",
    re.DOTALL,
)
_WORD = re.compile(r"[^\s,\]}#]+")
_YAML_FIELD = re.compile(r"\s*[\w-]+\s*:")
_UNCLOSED = ("Illegal character '\\n'", "Illegal character '\\r'", "Unterminated string")
_KEY = re.compile(r"([^=\n]*+)=")


def before_parsing(text: str) -> Fault | None:
    """Return what must be known before a parser sees the text: more keys or levels than it
    gets through, or a text in three quotes that nothing ends.
    """
    depth = quoted = 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign[0] in "\"'" and len(sign) > 1:
            quoted += len(sign)
        if token["dotted"]:
            return too_deep(Lines(text).position(token.start()))
        if sign in ('"""', "'''"):
            problem = Problem(
                f"the file is not valid TOML: the text opened here with `{sign}` is never closed",
                Lines(text).position(token.start()),
                f"write `{sign}` after its last line",
            )
            return Fault("invalid-toml", problem)
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth = max(0, depth - 1)
        if depth > DEEPEST:
            return too_deep(Lines(text).position(token.start()))
    if len(text) - quoted > MAX_FRONTMATTER:
        message = (
            f"the file holds {len(text) - quoted} characters outside of quotes; more than "
            f"{MAX_FRONTMATTER} are not read"
        )
        hint = "keep the file to the fields of an agent"
        return Fault("too-large", Problem(message, Position(1, 1), hint))
    return None


def refusal(text: str) -> tuple[Position, str] | None:
    """Return why no parser may see a text that is no agent, and the place, if there is a reason."""
    fault = before_parsing(text)
    if fault is None or fault.rule == "too-large" or not isinstance(fault.problem.at, Position):
        return None
    return fault.problem.at, fault.problem.message


def too_deep(at: Position) -> Fault:
    """Return the fault of a document that nests too deep at a place."""
    message = f"the file is nested more than {DEEPEST} levels deep; it is not read further"
    return Fault("too-deep", Problem(message, at, "flatten the value"))


def of_depth(value: object) -> Fault | None:
    """Return the fault of a document whose dotted keys nest too deep."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            return too_deep(Position(1, 1))
        below: list[object] = []
        for one in level:
            if isinstance(one, dict):
                below.extend(one.values())
            elif isinstance(one, list):
                below.extend(one)
        level = []
        for one in below:
            if isinstance(one, dict | list):
                level.append(one)
    return None


def of_parser(message: str, text: str) -> Fault:
    """Return the fault that a message of tomllib stands for."""
    match = _PLACED.fullmatch(message)
    lines = Lines(text)
    if match:
        reason = match[1]
        at = Position(int(match[2]), int(match[3]))
    else:
        reason = message.removesuffix(" (at end of document)")
        at = lines.position(len(text))
    what, hint = _in_words(reason, lines, at)
    if reason == "Cannot overwrite a value":  # tomllib names the end of the line
        at = at._replace(column=1)
    return Fault("invalid-toml", Problem(f"the file is not valid TOML: {what}", at, hint))


def _in_words(reason: str, lines: Lines, at: Position) -> tuple[str, str]:
    """Return what the author did, and what to write instead."""
    line = lines.line(at.line)
    rest = line[at.column - 1 :].strip()
    key = _KEY.match(line)
    what, hint = reason[:1].lower() + reason[1:], "see https://toml.io/en/v1.0.0"
    if line.startswith("---"):
        what = "a line of dashes is YAML"
        hint = "remove the line: a TOML file has fields from its start"
    elif _YAML_FIELD.match(line) and reason.startswith("Expected '='"):
        what, hint = "a key is followed by `=`, not by `:`", 'write `key = "value"`'
    elif reason == "Invalid value":
        what, hint = _no_value(rest)
    elif reason.startswith("Unescaped '\\'"):
        what = "a `\\` in double quotes begins an escape, and this is none that TOML knows"
        hint = "write `\\\\`, or put the text in single quotes, which know no escapes"
    elif reason in _UNCLOSED:
        what = "a text is not closed on its line"
        hint = 'close its quotes, or write text of several lines between two `"""`'
    elif reason == "Cannot overwrite a value" and key:
        what, hint = f"`{clip(key[1].strip())}` is there already", "keep one of the two"
    elif reason.startswith("Cannot declare"):
        what = f"the table `{clip(line.strip())}` is there already"
        hint = "write its keys in one place"
    elif reason.startswith("Expected newline or end of document") and rest:
        what = f"the value has ended before `{clip(rest, 40)}`"
        hint = (
            'a `"` inside of double quotes is written `\\"`; text with many of them goes between '
            "two `'''`"
        )
    return what, hint


def _no_value(rest: str) -> tuple[str, str]:
    word = _WORD.match(rest)
    if word is None:
        return "a key has no value", 'write one, as in `model = "gpt-5.5"`, or remove the line'
    return f"`{clip(word[0])}` stands in no quotes", f'write `"{clip(word[0])}"`'
