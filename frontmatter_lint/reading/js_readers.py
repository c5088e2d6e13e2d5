"""The fields that OpenCode and Gemini CLI read from a file, which are not always those that
stand in it.

Measured with OpenCode 1.18.33 and Gemini CLI 0.61.0, whose sources are open.
"""

from __future__ import annotations

import re

from ..core.record import TYPE_CHECKING, Record
from . import js_yaml
from .javascript import BLANK, BLANKS, CHARACTER
from .js_yaml import BeyondLimitsError

if TYPE_CHECKING:
    from typing import Any

__all__ = ["BeyondLimitsError", "Reading", "gemini", "opencode"]

_BLOCK = re.compile(r"---\r?\n([\s\S]*?)\r?\n---")
_COMMENT = re.compile(rf"(?:^|(?<=[\n\r\u2028\u2029])){BLANK}*#[^\n]+")
_OPENCODE_FIELD = re.compile(rf"([a-zA-Z_][a-zA-Z0-9_]*){BLANK}*:{BLANK}*({CHARACTER}*)")
_NOT_RESCUED = ('"', "'")


class Reading(Record):
    """What a tool takes from a text.

    `is_lost` is True where it takes no agent from it. `fields` is whatever the block is to
    it; an empty mapping where it passes over a block it cannot read. `why` is what its
    parser objects to; empty where it sees no block at all.
    """

    fields: Any
    is_lost: bool
    why: str = ""


def gemini(text: str) -> Reading:
    """Read a text, with its byte order mark, as Gemini CLI does."""
    found = _BLOCK.match(text)
    if found is None:
        return Reading(None, True)
    try:
        return Reading(js_yaml.load(found[1], old=False), False)
    except js_yaml.RefusedError as error:
        return Reading(None, True, str(error))


def opencode(text: str) -> Reading:
    """Read a text, without its byte order mark, as OpenCode does.

    Where the block is no YAML, it writes one-line values with a colon as text blocks and
    tries again. Where there is none, the cache of its parser answers with no fields at all.
    """
    try:
        return Reading(_gray_matter(text), False)
    except js_yaml.RefusedError:
        rescued = _with_text_blocks(text)
    if rescued == text:
        return Reading({}, False)
    try:
        return Reading(_gray_matter(rescued), False)
    except js_yaml.RefusedError as error:
        return Reading(None, True, str(error))


def _gray_matter(text: str) -> Any:
    """Return what gray-matter 4 makes of a text. Raises js_yaml.RefusedError."""
    if not text.startswith("---"):
        return {}
    rest = text.removeprefix("---")
    first_line = rest.partition("\n")[0]
    if first_line.strip(BLANKS):
        language = first_line.strip(BLANKS).lower()
        if language not in ("yaml", "yml"):
            raise js_yaml.RefusedError(f"there is no reader of `{language}`")
        rest = rest[len(first_line) :]
    end = rest.find("\n---")
    if end < 0:
        block = rest
    else:
        block = rest[:end]
    if not _COMMENT.sub("", block).strip(BLANKS):
        return {}
    return js_yaml.load(block, old=True)


def _with_text_blocks(text: str) -> str:
    found = _BLOCK.match(text)
    if found is None:
        return text
    lines = []
    for line in re.split(r"\r?\n", found[1]):
        field = _OPENCODE_FIELD.fullmatch(line)
        value = ""
        if field:
            value = field[2].strip(BLANKS)
        if field and ":" in value and not value.startswith(_NOT_RESCUED):
            lines += [f"{field[1]}: |-", f"  {value}"]
        else:
            lines.append(line)
    return text[: found.start(1)] + "\n".join(lines) + text[found.end(1) :]
