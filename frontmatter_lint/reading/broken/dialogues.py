"""Examples below a description that nobody indented: dialogues of `user:` and `assistant:`
between lines `<example>`, which YAML takes for fields.

A line `key: value` at the margin is a field. It is part of a dialogue only where lines of
text stand around it that are none, so that no reader takes the block, and where it cannot
be a field: its key comes twice, or it stands after a line `<example>`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...core.record import Record
from .. import yaml_text
from .cause import BLOCK_HEADER, Cause, line_end
from .entries import Entry, Row
from .repairs import Repair

_TAG = re.compile(r"</?[A-Za-z][\w -]*>")


class Dialogue(Record):
    """The fields from `first` up to, not including, `end` that are one text; whether lines
    between them are no fields, so that no reader takes the block.
    """

    first: int
    end: int
    is_unreadable: bool


def find(every: Sequence[Entry], known_fields: Collection[str]) -> list[Dialogue]:
    """Return the dialogues among the fields of a block."""
    found = []
    number = 0
    while number < len(every):
        end = number + 1
        if every[number].key in known_fields:
            while end < len(every) and every[end].key not in known_fields:
                end += 1
            dialogue = _dialogue(every, number, end)
            if dialogue:
                found.append(dialogue)
        number = end
    return found


def _dialogue(every: Sequence[Entry], first: int, end: int) -> Dialogue | None:
    """Return the dialogue that some fields are; None where they are fields."""
    others = every[first + 1 : end]
    if not others:
        return None
    keys = [entry.key for entry in others]
    is_repeated = len(set(keys)) < len(keys)
    above = [every[first].first, *(row.text for row in every[first].below)]
    is_opened = any(map(_TAG.search, above)) or _opens_examples(others[0])
    texts = []
    for entry in every[first:end]:
        texts += _texts(entry)
    is_tagged = is_opened and any(_TAG.match(row.text) for row in texts)
    if not (is_repeated or is_tagged):
        return None
    return Dialogue(first, end, bool(texts))


def _opens_examples(entry: Entry) -> bool:
    """Whether a line such as `Examples:` stands above a line `<example>`."""
    content = []
    for row in entry.below:
        if row.is_content:
            content.append(row)
    return not entry.first and bool(content) and bool(_TAG.match(content[0].text.lstrip("- ")))


def _texts(entry: Entry) -> list[Row]:
    """Return the lines at the margin below a field that are neither fields nor items."""
    texts = []
    for row in entry.below:
        if row.is_content and not row.text[0].isspace():
            texts.append(row)
    return texts


def cause(every: Sequence[Entry], found: Dialogue, text: str) -> Cause:
    """Return what is wrong: the lines that are not indented."""
    entry = every[found.first]
    rows = [row for one in every[found.first : found.end] for row in one.rows][1:]
    while rows and not rows[-1].is_content:
        rows.pop()
    content = []
    for row in rows:
        if row.is_content:
            content.append(row)
    first = content[0]
    return Cause(
        "unindented-text",
        first.start,
        first.start + len(first.text.rstrip()),
        f"{len(content)} lines from here on go on with `{entry.key}` and stand at the left "
        f"margin, where YAML takes `{every[found.first + 1].key[:20]}:` for a field",
        f"write `{entry.key}: |` and indent the lines below it by two spaces",
        tuple(_indented(entry, rows, text)),
        "make it a `|` block",
    )


def as_one(every: Sequence[Entry], found: Dialogue, causes: Sequence[Cause]) -> Cause:
    """Return what is wrong with a dialogue whose lines are all fields, as one thing: they
    stay fields, and are quoted where they need it.
    """
    first, second = every[found.first], every[found.first + 1]
    is_mended = all(one.says and one.safe and not one.adds for one in causes)
    return Cause(
        "unindented-text",
        second.start,
        second.start + len(second.rows[0].text.rstrip()),
        f"`{second.key}:` comes more than once below `{first.key}`: lines at the left margin are "
        f"fields to YAML, and these need quotes",
        f"write `{first.key}: |` and indent the lines that belong to it by two spaces",
        tuple(repair for one in causes for repair in one.repairs),
        "quote them, as fields" if is_mended else "",
    )


def _indented(entry: Entry, rows: Sequence[Row], text: str) -> list[Repair]:
    """Return the repairs that make the lines one text."""
    if BLOCK_HEADER.match(entry.first):
        repairs = []
        for row in rows:
            if row.text.strip():
                repairs.append(Repair(row.start, row.start, "  "))
        return repairs
    last = rows[-1]
    end = last.start + len(last.text.rstrip())
    lines = [row.text.rstrip() for row in rows]
    if entry.first:
        lines.insert(0, entry.first)
    start = text.index(":", entry.start) + 1
    while lines and not lines[0]:
        lines.pop(0)
    return [Repair(start, end, " " + yaml_text.literal("\n".join(lines), "", line_end(text)))]
