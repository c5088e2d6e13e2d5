"""The nouns of a whole run: the report, what it comes to, and the files it speaks of.

A run without findings imports this and not what findings are made of.
"""

from __future__ import annotations

from .positions import Position, Span
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from .findings import Finding
    from .nouns import Severity
    from .packed import Packed
    from .rulebook import Rule

#: Findings that are kept as objects, of about 1 KB each; more of them are packed.
MANY = 25_000
#: What the codes of findings on the block itself begin with, which keep fields from being read.
_OF_THE_BLOCK = "FM"


class Tally(Record):
    """How many findings there are of each code, name and severity, how many of all have a fix
    and how many a safe one, whether one is shown elsewhere, and whether a fix makes more of a
    file readable, in which more may be found and fixed.
    """

    numbers: Mapping[tuple[str, str, Severity], int]
    fixable: int
    safe: int
    is_elsewhere: bool
    is_least: bool = False

    def with_others(self, other: Tally) -> Tally:
        """Return the tally of the findings of both."""
        numbers = dict(self.numbers)
        for key, number in other.numbers.items():
            numbers[key] = numbers.get(key, 0) + number
        is_elsewhere = self.is_elsewhere or other.is_elsewhere
        is_least = self.is_least or other.is_least
        fixable, safe = self.fixable + other.fixable, self.safe + other.safe
        return Tally(numbers, fixable, safe, is_elsewhere, is_least)


NO_TALLY = Tally({}, 0, 0, is_elsewhere=False)


def gathered(several: Iterable[Iterable[Finding]]) -> Sequence[Finding]:
    """Return the findings of all in their order, in whatever order they come: a tuple of them,
    or packed where they are many.
    """
    kept: list[Finding] = []
    packed: Packed | None = None
    for findings in several:
        if hasattr(findings, "tally"):
            packed = packed or _nothing_packed()
            _pack(packed, kept)  # first: what resembles each other stays in the order it came
            kept.clear()
            _join(packed, findings)
            continue
        for finding in findings:
            kept.append(finding)
            if len(kept) == MANY:
                packed = packed or _nothing_packed()
                _pack(packed, kept)
                kept.clear()
    if packed is None:
        from .findings import order  # imported here, as below: many runs find nothing

        return tuple(sorted(kept, key=order))
    _pack(packed, kept)
    return packed


def _nothing_packed() -> Packed:
    from .findings import order
    from .packed import Packed

    return Packed(order, NO_TALLY)


def _join(packed: Packed, others: Any) -> None:
    packed.join(others)
    packed.tally = packed.tally.with_others(others.tally)


def _pack(packed: Packed, findings: list[Finding]) -> None:
    packed.add(findings)
    packed.tally = packed.tally.with_others(Report(findings, 0).tally())


class Report(Record):
    """The outcome of one run, in a fixed order; `baselined` of the `suppressed` are listed
    in a baseline.

    `fixed` counts what was found and mended in this run; `own` are the rules of policies that
    findings are of. The findings are a tuple, or read as one.
    """

    findings: Sequence[Finding]
    files_checked: int
    suppressed: int = 0
    baselined: int = 0
    fixed: int = 0
    own: tuple[Rule, ...] = ()

    def tally(self) -> Tally:
        """Return how many findings of each kind there are."""
        known: Tally | None = getattr(self.findings, "tally", None)
        if known is not None:
            return known
        numbers: dict[tuple[str, str, Severity], int] = {}
        fixable = safe = 0
        is_elsewhere = is_least = False
        for finding in self.findings:
            key = (finding.code, finding.name, finding.severity)
            numbers[key] = numbers.get(key, 0) + 1
            if finding.fix is not None:
                fixable += 1
                safe += finding.fix.fix.safe
                is_least = is_least or finding.code.startswith(_OF_THE_BLOCK)
            is_elsewhere = is_elsewhere or finding.elsewhere is not None
        return Tally(numbers, fixable, safe, is_elsewhere, is_least)

    def exit_code(self, fail_on: Severity) -> int:
        """Return 1 where a finding reaches `fail_on`, else 0."""
        return int(any(severity >= fail_on for _, _, severity in self.tally().numbers))


def at_its_cause(report: Report) -> Report:
    """Return a report with each finding at the line of its cause, be it in another file."""
    return report._replace(findings=gathered([map(_moved, report.findings)]))


def _moved(finding: Finding) -> Finding:
    there = finding.elsewhere
    if there is None:
        return finding
    words = there.text.strip().rstrip(",")
    column = there.text.find(words) + 1
    end = Position(there.line, column + len(words))
    return finding._replace(
        path=there.path,
        span=Span(Position(there.line, column), end),
        evidence=tuple(one._replace(path=finding.path) for one in finding.evidence),
        frame=((there.line, there.text),),
        value=finding.agent,  # many agents may stand on one line
    )


class Checked(Record):
    """A file that was checked: its path as shown, and the name of the dialect it was read in."""

    path: str
    dialect: str


class Outcome(Record):
    """A report, with the files it speaks of and those that turned out to be no agents;
    `members` is what was kept of the agents to compare them, until they are compared; `looked`
    is what else was asked of each agent.
    """

    report: Report
    checked: tuple[Checked, ...]
    passed_over: tuple[str, ...]
    broken: bool
    members: tuple[Any, ...] = ()
    looked: tuple[Any, ...] = ()
