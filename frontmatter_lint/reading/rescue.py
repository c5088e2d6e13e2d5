"""Frontmatter that YAML refuses because of an unquoted `: `, read as its author meant it.

Claude Code reads such a value to the end of its line when the file has LF line ends and
drops the agent when it has CRLF (measured by third parties: claude-code#80890, #91871),
so the block is worth checking and the colon worth a finding. The value is masked by a
word of the same length: every index stays where it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ..core.nouns import Edit, Fix, Problem, Severity
from ..core.positions import Position, Span
from ..core.record import Record
from .boundary import MARK

_PLAIN_START = r"[^\s\"'|>&*!\[{#%@`]"
_ENTRY = re.compile(
    rf"(?P<lead>[ \t]*(?:- +)*)(?P<key>[A-Za-z_][\w.-]*)[ \t]*:[ \t]+(?P<value>{_PLAIN_START}.*)"
)
_TOP_KEY = re.compile(r"([A-Za-z_][\w.-]*)[ \t]*:(?=\s|$)")
_COLON = re.compile(r":(?=[ \t]|$)")
_NOT_SPACE = re.compile(r"\S")
#: A comment that speaks to the linter is none of the author's words, though it holds a colon.
_COMMENT = re.compile(rf"(?<![^ \t])#[ \t]*{MARK}")


class Colon(Record):
    """An unquoted colon: its field, its offset in the block, the words before it, how many
    lines its value swallows.

    `value` is what the whole value is read as; it stands from `begin` up to `end` in the block.
    """

    key: str
    offset: int
    words: str
    lines: int
    value: str
    begin: int
    end: int


class Masked(Record):
    """The block with every such value masked, and the text each mask stands for, by index."""

    text: str
    values: dict[int, str]
    colons: tuple[Colon, ...]


def mask(text: str, known_fields: Collection[str]) -> Masked:
    """Mask every plain value that holds a colon followed by a space."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    values: dict[int, str] = {}
    colons = []
    number = 0
    while number < len(lines):
        entry = _ENTRY.match(lines[number])
        colon = _COLON.search(_COMMENT.split(entry["value"])[0].rstrip()) if entry else None
        if entry is None or colon is None:
            number += 1
            continue
        last = _last_line(lines, number, entry["lead"], known_fields)
        begin = starts[number] + entry.start("value")
        raw = text[begin : starts[last + 1]].rstrip()
        values[begin] = re.sub(r"\r\n?", "\n", raw)
        words = entry["value"][max(0, colon.start() - 24) : colon.start() + 1]
        place = (values[begin], begin, begin + len(raw))
        colons.append(
            Colon(entry["key"], begin + colon.start(), words.lstrip(), last - number + 1, *place)
        )
        text = text[:begin] + _NOT_SPACE.sub("x", _indented(raw)) + text[begin + len(raw) :]
        number = last + 1
    return Masked(text, values, tuple(colons))


def _last_line(lines: list[str], first: int, lead: str, known_fields: Collection[str]) -> int:
    """The last line that belongs to the value opened on `first`.

    At the left margin that is everything up to the next field the dialects know:
    `Context:` and `user:` of an example dialogue are no fields. Deeper, it is what
    stands further to the right.
    """
    last = first
    for number in range(first + 1, len(lines)):
        line = lines[number]
        if _COMMENT.match(line.lstrip()):
            break
        if lead:
            if line.strip() and len(line) - len(line.lstrip()) <= len(lead):
                break
        else:
            key = _TOP_KEY.match(line)
            if key and key[1] in known_fields:
                break
        if line.strip():
            last = number
    return last


def _indented(raw: str) -> str:
    """Give continuation lines a leading blank, so that they continue a plain value; the
    length stays.
    """
    return re.sub(r"(?<=[\r\n])[^\s]", " ", raw)


def problem(colon: Colon, where: Position, value: Span, *, crlf: bool) -> Problem:
    """The finding: a warning where runtimes still read the value, an error where they drop it.

    `where` is the colon's place, `value` that of all that its field swallows.
    """
    dropped = crlf or colon.lines > 1
    fate = (
        "the agent is dropped"
        if dropped
        else "it loads with LF line ends and is dropped after a Windows checkout"
    )
    return Problem(
        f"unquoted colon in `{colon.key}`: after `…{colon.words}` YAML expects a new field; {fate}",
        where,
        'put the value in double quotes (and write `\\"` for quotes inside), or use a `|` block',
        severity=Severity.ERROR if dropped else Severity.WARNING,
        fix=Fix(
            "make it a `|` block" if colon.lines > 1 else "quote it",
            (Edit("quote", value, colon.value),),
        ),
    )
