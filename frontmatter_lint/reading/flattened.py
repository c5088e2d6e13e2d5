"""Frontmatter that a formatter of Markdown took for text: its fields stand in one heading of the
second level, which is what a line `---` below text makes of it.
"""

from __future__ import annotations

import re

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import Position

_FIELDS = re.compile(r"##[ \t]+(?:\*\*|__)?name:[ \t]+\S.*[ \t](?:description|model|tools):[ \t]")
_HEAD = 12  # lines in which the heading stands
_OPENING = 3  # lines of text, the heading among them
#: The line that mdformat writes for `---`.
_OF_MDFORMAT = "_" * 70


def fault(text: str) -> Fault | None:
    """Return that the fields of a file stand in a heading; None where they do not.

    A formatter leaves blank lines around a heading; a comment of a block has none.
    """
    seen = 0
    lines = ["", *text.split("\n", _HEAD)[:_HEAD], ""]
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        seen += 1
        if seen > _OPENING:
            return None
        is_alone = not lines[number - 1].strip() and not lines[number + 1].strip()
        if is_alone and _FIELDS.match(line):
            is_of_mdformat = any(one.strip() == _OF_MDFORMAT for one in lines[:number])
            return _fault(number, is_of_mdformat=is_of_mdformat)
    return None


def _fault(number: int, *, is_of_mdformat: bool) -> Fault:
    hint = "write the fields again, one a line, between two lines `---` at the top of the file"
    if is_of_mdformat:
        hint += "; mdformat leaves them alone with its plugin mdformat-frontmatter"
    else:
        hint += ", and keep the formatter from this file"
    message = "a Markdown formatter made a heading of the fields, so this file has no frontmatter"
    problem = Problem(message, Position(number, 1), hint, severity=Severity.ERROR)
    return Fault("missing-frontmatter", problem)
