"""Three dashes inside of a block, at which Claude Code ends it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...core.edits import Edit, Fix
from ...core.nouns import Fault, Problem, Severity
from ...core.positions import Span, Split
from ...core.record import TYPE_CHECKING
from ..places import lines_of

if TYPE_CHECKING:
    from typing import Any

_DASHES = re.compile(r"-{3,}")
#: The line of a comment that is a ruler and nothing else.
_RULER = re.compile(r"[ \t]*#[ \t]*-+[ \t]*")


def fault(parts: Split, fields: Mapping[str, Any] | None) -> Fault:
    """Return the fault of the first dashes in a block that holds some."""
    position = lines_of(parts.text).position
    edits = []
    for found in _DASHES.finditer(parts.text, parts.start, parts.end):
        where = Span(position(found.start()), position(found.end()))
        edits.append(Edit("rewrite", where, _instead(found, parts.text)))
    sign, hint = "—", "write `—` or `--` instead"
    if all(edit.value != "—" for edit in edits):
        sign, hint = "=", "write `=` instead"
    problem = Problem(
        "`---` inside the frontmatter: Claude Code ends the block at the first three dashes, "
        "wherever they stand",
        edits[0].at,
        hint,
        severity=Severity.WARNING,
        fix=_fix(edits, fields or {}, sign),
    )
    return Fault("dashes-in-frontmatter", problem)


def _instead(found: re.Match[str], text: str) -> str:
    """Return what is written instead of dashes: a ruler of a comment stays one."""
    start = text.rfind("\n", 0, found.start()) + 1
    end = text.find("\n", found.end())
    if _RULER.fullmatch(text[start : max(end, found.end())].rstrip("\r")):
        return "=" * len(found[0])
    return "—"


def _fix(edits: list[Edit], fields: Mapping[str, Any], sign: str) -> Fix | None:
    """Return the fix that writes another sign; it changes the texts that hold dashes."""
    means = []
    for key, value in fields.items():
        if "---" not in repr(value):
            continue
        if not isinstance(value, str):
            return None
        means.append((key, _DASHES.sub("—", value)))
    if means:
        edits[0] = edits[0]._replace(means=tuple(means))
    return Fix(f"write `{sign}` instead", tuple(edits), safe=False)
