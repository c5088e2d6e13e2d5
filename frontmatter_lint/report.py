"""The nouns of what comes out: findings with their places, and the report of a run."""

from __future__ import annotations

from .model import Severity, Span
from .record import Record


class PlacedEvidence(Record):
    """`Evidence` with its place in the file."""

    text: str
    span: Span
    criterion: str


class Finding(Record):
    """A problem placed and coded; sorts by path, place and code. `frame` holds (line number, text) to show."""

    path: str
    span: Span
    code: str
    name: str
    severity: Severity
    message: str
    hint: str
    agent: str
    evidence: tuple[PlacedEvidence, ...] = ()
    frame: tuple[tuple[int, str], ...] = ()


class Report(Record):
    """The outcome of one run, in a fixed order; `baselined` of the `suppressed` are listed in a baseline."""

    findings: tuple[Finding, ...]
    files_checked: int
    suppressed: int = 0
    baselined: int = 0

    def exit_code(self, fail_on: Severity) -> int:
        """1 where a finding reaches `fail_on`, else 0."""
        return int(any(finding.severity >= fail_on for finding in self.findings))
