"""What is wrong with the values of a field, beside its key and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .cause import BLOCK_HEADER, Cause, Surroundings
from .enclosed import QUOTED, in_brackets, in_quotes
from .entries import Entry
from .repairs import Repair
from .texts import LINTER_COMMENT, Value, has_colon, is_value, of_the_text, plain

_KEY_ALONE = re.compile(r"[ \t]*(?:-[ \t]+)*[^:]*:\s*$")
_NESTED = re.compile(r"([ \t]*(?:-[ \t]+)*)(?:([A-Za-z_\"'][^:]*?):[ \t]+)?(\S.*)$")


def beside_the_key(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find what is wrong with a value that begins on the line of its key."""
    text = LINTER_COMMENT.split(entry.first)[0].rstrip()
    if not entry.key or not text or BLOCK_HEADER.match(text):
        return
    value = Value(entry.key, entry.value, text, of_the_text(entry.below))
    for cause in _wrong(value, around):
        # what the tool takes for text and the linter for a comment is the author's to part
        yield cause if text == entry.first else cause._replace(says="")


def below_the_key(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find what is wrong with the lines of a list or mapping below its key, line by line."""
    if entry.first and entry.key and not entry.first.startswith("#"):
        return
    for row in entry.below if entry.key else entry.rows:
        line = _NESTED.match(row.text)
        if not line or not row.is_content or _is_key(row.text) or is_value(line[3].rstrip()):
            continue
        text = LINTER_COMMENT.split(line[3])[0].rstrip()
        label = (line[2] or entry.key).strip("\"'")
        value = Value(label, row.start + line.start(3), text, (), is_item=not line[2])
        yield from _wrong(value, around)


def _is_key(text: str) -> bool:
    return bool(_KEY_ALONE.match(text))


def text_below_the_key(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find text below its key that holds a colon: neither a mapping nor one text."""
    content = []
    for row in entry.below:
        if row.is_content:
            content.append(row)
    texts = []
    for row in content:
        if not has_colon(row.text):
            texts.append(row)
    if entry.first or not entry.key or not texts or content[0].text.lstrip()[:1] in "-|>[{\"'":
        return
    found = None
    for row in content:
        if has_colon(row.text):
            found = row
            break
    if found is None:
        return
    colon = around.text.rindex(":", 0, entry.value) + 1
    at = found.start + found.text.index(":", found.indent)
    words = around.text[max(found.start, at - 24) : at + 1].lstrip()
    yield Cause(
        "unquoted-colon",
        at,
        at + 1,
        f"unquoted colon in `{entry.key}`: to YAML, `…{words}` begins another field",
        f"write `{entry.key}: |-` above the text",
        (Repair(colon, colon, " |-"),),
        "make it a `|` block",
    )


def _wrong(value: Value, around: Surroundings) -> Iterator[Cause]:
    if value.text[0] in QUOTED:
        yield from in_quotes(value, around)
    elif value.text[0] in "[{":
        yield from in_brackets(value, around)
    else:
        yield from plain(value, around)
