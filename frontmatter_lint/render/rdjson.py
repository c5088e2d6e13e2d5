"""Reviewdog's diagnostic format: findings as review comments on most forges."""

from __future__ import annotations

from ..model import Position, Severity
from ..record import TYPE_CHECKING
from ..report import Finding, Report
from . import HOME, RULE_URL, Look
from .json import dump
from .parts import told

if TYPE_CHECKING:
    from typing import Any

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: Report, look: Look) -> str:
    """One result with all diagnostics."""
    source = {"name": "lint-agents", "url": HOME}
    return dump({"source": source, "diagnostics": [_diagnostic(finding) for finding in report.findings]})


def _diagnostic(finding: Finding) -> dict[str, Any]:
    start, end = finding.span
    return {
        "message": told(finding),
        "location": {"path": finding.path, "range": {"start": _place(finding, start), "end": _place(finding, end)}},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, "url": RULE_URL.format(name=finding.name)},
    }


def _place(finding: Finding, at: Position) -> dict[str, int]:
    """Line and column; this format counts bytes, so where the text of the line is not at hand, the line alone."""
    for number, text in finding.frame:
        if number == at.line:
            before = text[: at.column - 1].encode("utf-8", "surrogatepass")
            return {"line": at.line, "column": len(before) + 1}
    return {"line": at.line}
