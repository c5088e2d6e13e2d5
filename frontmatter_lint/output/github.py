"""Workflow commands that GitHub Actions turns into annotations."""

from __future__ import annotations

from ..core.findings import Finding, Report
from ..core.nouns import Severity
from ..core.positions import Span
from ..core.terminal import Text
from .parts import finding_text
from .render import Look, summary

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, look: Look) -> Text:
    """Return the worst findings first (GitHub shows ten annotations a step), then the summary
    as plain text.
    """
    ordered = sorted(report.findings, key=lambda finding: -finding.severity)
    lines = list(map(_command, ordered))
    if look.summary:
        lines.append(summary(report))
    return Text(tuple(lines), commands=True)


def _command(finding: Finding) -> str:
    properties = {
        "file": finding.path,
        **_place(finding.span),
        "title": f"{finding.name} ({finding.code})",
    }
    stated = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {stated}::{_data(finding_text(finding))}"


def _place(span: Span) -> dict[str, str]:
    """Columns only within one line: GitHub refuses them beside two."""
    if span.start.line != span.end.line:
        return {"line": str(span.start.line), "endLine": str(span.end.line)}
    return {
        "line": str(span.start.line),
        "col": str(span.start.column),
        "endColumn": str(span.end.column),
    }


def _data(text: str) -> str:
    """Return text escaped as GitHub's toolkit escapes data: line ends travel as %0A."""
    return text.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
