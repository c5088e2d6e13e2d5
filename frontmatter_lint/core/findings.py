"""The nouns of what comes out: findings with their places, and the report of a run."""

from __future__ import annotations

from .nouns import Fix, Severity
from .positions import Span
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from typing import Any


class PlacedEvidence(Record):
    """`Evidence` with its place in the file."""

    text: str
    span: Span
    criterion: str


class Change(Record):
    """`text` in the place of `old`, which is the range `span`; a range may be empty, and
    may cross lines.
    """

    span: Span
    text: str
    old: str


class PlacedFix(Record):
    """A fix that was tried on the file and changes what it says and nothing else.

    `changes` are in the order of the text and do not overlap. They are counted behind a
    byte order mark; none at all means that it is the mark that goes.
    """

    fix: Fix
    changes: tuple[Change, ...]


class Finding(Record):
    """A problem placed and coded. `frame` holds (line number, text) to show."""

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
    consequence: str = ""
    fix: PlacedFix | None = None

    def fixable(self, *, unsafe: bool) -> bool:
        """Whether there is a fix that may be used."""
        return self.fix is not None and (self.fix.fix.safe or unsafe)


def order(finding: Finding) -> Any:
    """What findings are sorted by: path, place, code, and the rest of what is said."""
    return finding[:-1]


class Report(Record):
    """The outcome of one run, in a fixed order; `baselined` of the `suppressed` are listed
    in a baseline.

    `fixed` counts what was found and mended in this run.
    """

    findings: tuple[Finding, ...]
    files_checked: int
    suppressed: int = 0
    baselined: int = 0
    fixed: int = 0

    def exit_code(self, fail_on: Severity) -> int:
        """1 where a finding reaches `fail_on`, else 0."""
        return int(any(finding.severity >= fail_on for finding in self.findings))


class Checked(Record):
    """A file that was checked: its path as shown, and the name of the dialect it was read in."""

    path: str
    dialect: str


class Outcome(Record):
    """A report, with the files it speaks of and those that turned out to be no agents."""

    report: Report
    checked: tuple[Checked, ...]
    passed_over: tuple[str, ...]
    broken: bool
