"""One thing that is wrong with a block, and what it stands in."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...core.nouns import Severity
from ...core.record import TYPE_CHECKING, Record
from .. import yaml_tree
from .repairs import Repair

if TYPE_CHECKING:
    from typing import Any

_ALIAS = re.compile(r"\*([\w-]+)")
BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#.*)?$")


class Cause(Record):
    """One thing that is wrong, from `start` up to `end` of the block.

    `repairs` make YAML of it. They are a fix too where `says` has words for it. `adds` is
    set where the fix changes fields: what it is then instead of `repairs`, and the fields
    with their values.
    """

    rule: str
    start: int
    end: int
    message: str
    hint: str
    repairs: tuple[Repair, ...] = ()
    says: str = ""
    safe: bool = True
    adds: tuple[tuple[Repair, ...], tuple[tuple[str, Any], ...]] | None = None
    severity: Severity | None = None


class Surroundings(Record):
    """What decides about a field beside its own lines: the block, the fields that some tool
    knows, the keys at the margin, and whether a field that is surely one ends it.
    """

    text: str
    known: Collection[str]
    keys: Sequence[str]
    is_ended: bool = True


def unindented_words(key: str, number: int) -> str:
    """Return what is wrong with lines that are not indented as their field demands."""
    if number == 1:
        return f"this line goes on with `{key}` and stands too far left: YAML expects a field here"
    return f"{number} lines from here on go on with `{key}` and stand too far left for YAML"


def shown(text: str, width: int = 72) -> str:
    """Return a line short enough to quote: the middle of a long one left out."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return f"{line[: width - 22]}…{line[-20:]}"


def line_end(text: str) -> str:
    """Return what ends the first line of a text."""
    found = re.search(r"\r\n|\n|\r", text)
    if found:
        return found[0]
    return "\n"


def refusal(text: str, block: str) -> Exception | None:
    """Return why a piece of the block is no YAML by itself, or no value that a field can
    have; None where it is. An alias may refer to any name of the block.
    """
    try:
        tree = yaml_tree.parse(yaml_tree.for_libyaml(text))
    except yaml_tree.PARSE_ERRORS as error:
        mark = getattr(error, "problem_mark", None)
        alias = None
        if mark and "undefined alias" in str(error):
            alias = _ALIAS.match(text, mark.index)
        if alias and f"&{alias[1]}" in block:
            return None
        return error
    except yaml_tree.TooDeepError:
        return None
    if any(flaw.detail == yaml_tree.ODD_KEY for flaw in tree.flaws):
        return ValueError(yaml_tree.ODD_KEY)
    return None


def parses(text: str, block: str) -> bool:
    """Whether a piece of the block is YAML by itself."""
    return refusal(text, block) is None
