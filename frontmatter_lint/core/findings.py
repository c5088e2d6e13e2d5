"""The nouns of what comes out: findings with their places and the one fingerprint each is
known again by, and the report of a run.
"""

from __future__ import annotations

from _operator import itemgetter

from .nouns import Elsewhere, Fix, Rule, Severity
from .positions import KeyPath, Position, Span
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from .packed import Packed

#: Findings that are kept as objects, of about 1 KB each; more of them are packed.
MANY = 25_000
_LONGEST = 80  # characters of a key or value in a fingerprint, as far as they are legible


class PlacedEvidence(Record):
    """`Evidence` with its place; `path` is that of its file where the finding stands in
    another one.
    """

    text: str
    span: Span
    criterion: str
    path: str = ""


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
    """A problem placed and coded. `frame` holds (line number, text) to show.

    `key` is the place in the frontmatter and `value` what stands there: they tell a
    finding from others wherever its line moves. Both are empty where there is no such
    thing, as for a whole file. `elsewhere` is the line of another file at which the command
    shows it; path and span are then those of the agent.
    """

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
    key: KeyPath = ()
    value: str = ""
    fix: PlacedFix | None = None
    elsewhere: Elsewhere | None = None

    def fixable(self, *, unsafe: bool) -> bool:
        """Whether there is a fix that may be used."""
        return self.fix is not None and (self.fix.fix.safe or unsafe)


#: What findings are sorted by: path, place, code, and the rest of what is said; a key path holds
#: names and numbers, which cannot be compared.
order = itemgetter(slice(-4))


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


class Fingerprint(Record):
    """What a finding is known by in another run: neither its message, which a new version may
    word anew, nor the number of a line of any file is part of it.
    """

    code: str
    path: str
    key: str
    value: str


def fingerprint(finding: Finding, path: str) -> Fingerprint:
    """Return the fingerprint of a finding in the file that goes by `path`. Findings that
    nobody can tell apart share one.
    """
    steps = []
    for step in finding.key:
        steps.append("[]" if isinstance(step, int) else f".{step}")
    key = "".join(steps).removeprefix(".")
    return Fingerprint(finding.code, path, _shortened(key), _shortened(finding.value))


def identified(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with its fingerprint as 32 hexadecimal digits; those that share one
    are counted, so that no two are equal. The findings of a file must follow each other.
    """
    seen: dict[Fingerprint, int] = {}
    path = ""
    for finding in findings:
        if finding.path != path:
            seen.clear()
            path = finding.path
        same = fingerprint(finding, path)
        seen[same] = seen.get(same, 0) + 1
        yield finding, _digest("\0".join((*same, str(seen[same]))))


def _shortened(text: str) -> str:
    """Return a text as it is, or the beginning of a long one and a digest of all of it."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2]}… {_digest(text)}"


def _digest(text: str) -> str:
    import hashlib  # imported here: a clean run has nothing to be known by

    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]


class Tally(Record):
    """How many findings there are of each code, name and severity, how many of all have a fix
    and how many a safe one, and whether one is shown elsewhere.
    """

    numbers: Mapping[tuple[str, str, Severity], int]
    fixable: int
    safe: int
    is_elsewhere: bool

    def with_others(self, other: Tally) -> Tally:
        """Return the tally of the findings of both."""
        numbers = dict(self.numbers)
        for key, number in other.numbers.items():
            numbers[key] = numbers.get(key, 0) + number
        is_elsewhere = self.is_elsewhere or other.is_elsewhere
        return Tally(numbers, self.fixable + other.fixable, self.safe + other.safe, is_elsewhere)


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
        return tuple(sorted(kept, key=order))
    _pack(packed, kept)
    return packed


def _nothing_packed() -> Packed:
    from .packed import Packed  # imported here: few runs find so much

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
        is_elsewhere = False
        for finding in self.findings:
            key = (finding.code, finding.name, finding.severity)
            numbers[key] = numbers.get(key, 0) + 1
            if finding.fix is not None:
                fixable += 1
                safe += finding.fix.fix.safe
            is_elsewhere = is_elsewhere or finding.elsewhere is not None
        return Tally(numbers, fixable, safe, is_elsewhere)

    def exit_code(self, fail_on: Severity) -> int:
        """Return 1 where a finding reaches `fail_on`, else 0."""
        return int(any(severity >= fail_on for _, _, severity in self.tally().numbers))


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
