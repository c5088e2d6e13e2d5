"""Files × how each is checked → Outcome: load each file, check the agent in it, compare all."""

from __future__ import annotations

from ..agents import find, load
from ..agents.load import Candidate
from ..core.caching import cache
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING
from ..core.report import MANY, Checked, Outcome, Report, gathered
from ..reading.boundary import MARK
from ..rules import selection
from . import checking
from .standards import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..core.findings import Finding
    from ..fleet.members import Member

#: Fields of nearly all agents, of which only `tools` can name others, in brackets.
_PLAIN = frozenset({"name", "description", "tools", "model", "color"})


def check_files(
    candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run], jobs: int = 1
) -> Outcome:
    """Return the outcome for every candidate that is an agent.

    `run_of` says how a candidate is checked; `jobs` is how many processes share the work,
    0 for as many as are worth it. The outcome is the same in any number of processes.
    """
    for one in candidates:
        if not one.absolute.endswith(".md"):
            candidates = find.each(candidates, whole=True)
            break
    parts: list[Outcome] = []
    many = len(candidates) > 1
    if many:
        from . import workers  # imported here: hooks and editors name one file

        processes = workers.number(jobs, len(candidates))
        if processes > 1:
            parts = workers.spread(
                lambda some: _check_part(some, run_of, many=many), candidates, processes
            )
    if parts:
        whole = _joined(parts)
    else:
        whole = _check_part(candidates, run_of, many=many)
    report = whole.report
    if whole.members:
        report = _with_compared(report, whole.members, candidates, run_of)
    fired = report.tally().numbers
    if any(code.startswith(selection.OWN) for code, _, _ in fired):
        from . import own_rules  # imported here: few policies have rules

        own = own_rules.found(report.findings, {one.shown: one for one in candidates}, run_of)
        report = report._replace(own=own)
    broken = any(name == checking.INTERNAL for _, name, _ in fired)
    return Outcome(report, whole.checked, whole.passed_over, broken, (), whole.looked)


def _joined(parts: Sequence[Outcome]) -> Outcome:
    """Return the outcomes of parts as that of the whole, files and findings in order."""
    findings = gathered(part.report.findings for part in parts)
    checked = sorted({one for part in parts for one in part.checked})
    passed_over = sorted(one for part in parts for one in part.passed_over)
    members = tuple(one for part in parts for one in part.members)
    looked = tuple(one for part in parts for one in part.looked)
    suppressed = sum(part.report.suppressed for part in parts)
    report = Report(findings, len(checked), suppressed)
    return Outcome(report, tuple(checked), tuple(passed_over), False, members, looked)


def _with_compared(
    report: Report,
    members: Sequence[Member],
    candidates: Sequence[Candidate],
    run_of: Callable[[Candidate], Run],
) -> Report:
    """Return a report with what comparing the agents shows."""
    from .comparing import Shown, compared  # imported here: one file is compared with none

    try:
        shown = compared(members, candidates, run_of)
    except Exception as error:  # noqa: BLE001 - as for one file
        shown = Shown([_load_failure(candidates[0], error)], 0)
    findings = gathered([report.findings, shown.findings])
    suppressed = report.suppressed + shown.suppressed
    return report._replace(findings=findings, suppressed=suppressed)


def _check_part(
    candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run], *, many: bool
) -> Outcome:
    """Return the outcome for some candidates, with what is kept of the agents where `many`
    are to be compared.
    """
    findings: list[Finding] = []
    packed: Sequence[Finding] = ()
    checked: list[Checked] = []
    passed_over: list[str] = []
    members: list[Member] = []
    looked: list[Any] = []
    suppressed = 0
    for candidate in candidates:
        many = many or (not candidate.named and _has_second_reader(candidate))
        if len(findings) >= MANY:
            packed, findings = gathered([packed, findings]), []
        try:
            run = run_of(candidate)
            agent = load.look(candidate, run.dialect).agent
            is_document = candidate.absolute in run.documents
            if agent is None or (is_document and checking.is_bare(agent)):
                passed_over.append(candidate.shown)
                continue
            if run.left_out is not None:
                skipped = run.left_out(candidate)
                run = checking.without(run, skipped)
            if run.standards.declared:
                agent = checking.with_declared(agent, run.standards)
            context = checking.context_of(agent, run.standards, run.day)
            found = checking.check_agent(agent, run, context)
            if run.ignores and MARK in agent.source.split.text:
                found, hidden = checking.screened(agent, found, run)
                suppressed += hidden
            fields = agent.frontmatter
            may_refer = "@" in agent.body or not _PLAIN.issuperset(fields)
            may_refer = may_refer or "(" in str(fields.get("tools"))
            if run.active and not agent.part_of and (many or run.limits or may_refer):
                members.extend(_kept()(agent, run.limits, many=many))
            if run.look is not None and not agent.is_again:
                looked.append(run.look(agent, candidate, context))
        # a fault of ours on one file must not hide the findings of the others
        except Exception as error:  # noqa: BLE001
            findings.append(_load_failure(candidate, error))
            continue
        findings.extend(found)
        checked.append(Checked(agent.path, agent.dialect.name))
    is_ordered = not packed and len(findings) < 2
    every = tuple(findings) if is_ordered else gathered([packed, findings])
    checked = sorted(set(checked))  # a file that has several agents counts once
    report = Report(every, len(checked), suppressed)
    passed_over.sort()
    return Outcome(report, tuple(checked), tuple(passed_over), False, tuple(members), tuple(looked))


def _has_second_reader(candidate: Candidate) -> bool:
    """Whether an agent that is compared with no other has to be looked at as if it were: another
    tool than its own reads it too.
    """
    from ..agents import place  # imported here: of a file that is named nobody asks for its place

    return any(place.second_readers(candidate.absolute))


@cache
def _kept() -> Callable[..., list[Member]]:
    """Return what keeps an agent for the comparisons: imported for the first that is compared, and
    kept, because an import takes as long as its work.
    """
    from ..fleet.members import kept

    return kept


def _load_failure(candidate: Candidate, error: Exception) -> Finding:
    from ..core.findings import Finding

    rule = selection.load(checking.INTERNAL).entry
    return Finding(
        path=candidate.shown,
        span=Span(Position(1, 1), Position(1, 2)),
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=f"reading this file failed with {type(error).__name__}: {error}",
        hint=f"{checking.PLEASE}; other files were not affected",
        agent="",
    )
