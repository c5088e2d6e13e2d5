"""Workflow commands that GitHub Actions turns into annotations."""

from __future__ import annotations

from ..core.findings import Finding
from ..core.nouns import Severity
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.terminal import Text
from .parts import finding_text
from .render import Look, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, look: Look) -> Text:
    """Return the worst findings first (GitHub shows ten annotations a step), then the summary
    as plain text.
    """
    return Text(_lines(report, look), commands=True)


def _lines(report: Report, look: Look) -> Iterator[str]:
    fired = {severity for _, _, severity in report.tally().numbers}
    for severity in sorted(fired, reverse=True):
        for finding in report.findings:
            if finding.severity == severity:
                yield _command(finding)
    if look.summary:
        yield summary(report)


def _command(finding: Finding) -> str:
    properties = {
        "file": finding.path,
        **_place(finding.span),
        "title": f"{finding.name} ({finding.code})",
    }
    stated = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {stated}::{_data(finding_text(finding))}"


def _place(span: Span) -> dict[str, str]:
    """Return line and column, columns only within one line: GitHub refuses them beside two."""
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
