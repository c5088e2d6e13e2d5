"""Reviewdog's diagnostic format: findings as review comments on most forges."""

from __future__ import annotations

import re

from ..core.findings import Change, Finding
from ..core.nouns import Severity
from ..core.positions import Position
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.resources import HOME
from ..core.terminal import Parts
from .json import dumped
from .parts import finding_text
from .render import Look, rule_url

if TYPE_CHECKING:
    from typing import Any

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: Report, look: Look) -> Parts:
    """Return one result with all diagnostics."""
    source = {"name": "lint-agents", "url": HOME}
    return dumped({"source": source, "diagnostics": map(_diagnostic, report.findings)})


def _diagnostic(finding: Finding) -> dict[str, Any]:
    start, end = finding.span
    diagnostic: dict[str, Any] = {
        "message": finding_text(finding),
        "location": {
            "path": finding.path,
            "range": {"start": _place(finding, start), "end": _place(finding, end)},
        },
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, "url": rule_url(finding.code, finding.name)},
    }
    suggestion = None
    if finding.fix:
        suggestion = _suggestion(finding, finding.fix.changes)
    return diagnostic | ({"suggestions": [suggestion]} if suggestion else {})


def _suggestion(finding: Finding, changes: tuple[Change, ...]) -> dict[str, Any] | None:
    """Return the fix as one range; None for a fix of several, each of which would be shown as one
    by itself.
    """
    if len(changes) != 1:
        return None
    (span, text, old), end = changes[0], changes[0].span.end
    start = _place(finding, span.start)
    if "column" not in start:
        return None
    before = 0
    if end.line == span.start.line:
        before = start["column"] - 1
    tail = re.split("[\r\n]", old)[-1]
    stop = {"line": end.line, "column": before + len(tail.encode("utf-8", "surrogatepass")) + 1}
    return {"range": {"start": start, "end": stop}, "text": text}


def _place(finding: Finding, at: Position) -> dict[str, int]:
    """Return line and column; this format counts bytes, so where the text of the line is not at
    hand, the line alone.
    """
    for number, text in finding.frame:
        if number == at.line:
            before = text[: at.column - 1].encode("utf-8", "surrogatepass")
            return {"line": at.line, "column": len(before) + 1}
    if at.column == 1:
        return {"line": at.line, "column": 1}
    return {"line": at.line}
