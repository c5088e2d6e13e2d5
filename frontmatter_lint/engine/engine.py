"""Agents × rules → Report: load each file, run the rules on it, place what they yield."""

from __future__ import annotations

from ..agents import load, model_choice
from ..agents.load import Candidate
from ..core.caching import cache
from ..core.findings import MANY, Checked, Finding, Outcome, PlacedEvidence, Report, gathered, order
from ..core.nouns import Agent, Context, Problem, RuleEntry, Severity
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from ..reading.boundary import MARK
from ..rules import selection
from ..rules.selection import ActiveRule
from . import needs
from .run import Run as Run  # noqa: PLC0414 - this module hands both on
from .run import Standards as Standards  # noqa: PLC0414

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from typing import Any

INTERNAL = "internal-error"
_PLEASE = "please report this together with the file"
#: Fields that name other agents, or skills.
_REFERRING = frozenset({"handoffs", "agents", "skills"})
#: Of one rule in one file: a file that has more has one cause, and no reader for its list.
MAX_PROBLEMS = 100
#: Of one file: each is tried, and where there are more, their cause is to be mended by hand.
MAX_FIXES = 20


class Raised(Record):
    """A problem with the rule that raised it; `level` is the severity the user gave the rule."""

    rule: RuleEntry
    level: Severity | None
    problem: Problem


def check_files(
    candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run], jobs: int = 1
) -> Outcome:
    """Return the outcome for every candidate that is an agent.

    `run_of` says how a candidate is checked; `jobs` is how many processes share the work,
    0 for as many as are worth it. The outcome is the same in any number of processes.
    """
    parts: list[Outcome] = []
    many = len(candidates) > 1
    if many:
        from . import workers  # imported here: hooks and editors name one file

        processes = workers.number(jobs, len(candidates))
        if processes > 1:
            parts = workers.spread(
                lambda some: _check_part(some, run_of, many=many), candidates, processes
            )
    if not parts:
        parts = [_check_part(candidates, run_of, many=many)]
    checked: list[Checked] = []
    passed_over: list[str] = []
    members: list[Any] = []
    suppressed = 0
    for part in parts:
        checked.extend(part.checked)
        passed_over.extend(part.passed_over)
        members.extend(part.members)
        suppressed += part.report.suppressed
    findings = parts[0].report.findings
    if len(parts) > 1:
        findings = gathered(part.report.findings for part in parts)
    if members:
        try:
            compared, hidden = _compared(members, candidates, run_of)
        except Exception as error:  # noqa: BLE001 - as for one file
            compared, hidden = [_load_failure(candidates[0], error)], 0
        findings = gathered([findings, compared])
        suppressed += hidden
    report = Report(findings, len(checked), suppressed)
    fired = report.tally().numbers
    if any(code.startswith(selection.OWN) for code, _, _ in fired):
        from . import own_rules  # imported here: few policies have rules

        own = own_rules.found(report.findings, {one.shown: one for one in candidates}, run_of)
        report = report._replace(own=own)
    broken = any(name == INTERNAL for _, name, _ in fired)
    checked.sort()
    passed_over.sort()
    looked = tuple(one for part in parts for one in part.looked)
    return Outcome(report, tuple(checked), tuple(passed_over), broken, (), looked)


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
    members: list[Any] = []
    seen: list[Any] = []
    suppressed = 0
    for candidate in candidates:
        if len(findings) >= MANY:
            packed, findings = gathered([packed, findings]), []
        try:
            run = run_of(candidate)
            agent = load.look(candidate, run.dialect).agent
            if agent is None:
                passed_over.append(candidate.shown)
                continue
            if run.left_out is not None:
                skipped = run.left_out(candidate)
                run = run._replace(active=[one for one in run.active if one[0].name not in skipped])
            if run.standards.declared:
                agent = with_declared(agent, run.standards)
            context = context_of(agent, run.standards, run.day)
            found = check_agent(agent, run, context)
            if run.ignores and MARK in agent.source.split.text:
                found, hidden = _screened(agent, found, run)
                suppressed += hidden
            fields = agent.frontmatter
            is_referring = "@agent-" in agent.body or not _REFERRING.isdisjoint(fields)
            is_referring = is_referring or "gent(" in str(fields.get("tools"))
            is_compared = many or is_referring or bool(run.limits)
            if is_compared and run.active:
                from ..fleet.members import kept  # imported here: one file is compared with none

                members.append(kept(agent, run.limits, is_referring=is_referring))
            if run.look is not None:
                seen.append(run.look(agent, candidate, context))
        # a fault of ours on one file must not hide the findings of the others
        except Exception as error:  # noqa: BLE001
            findings.append(_load_failure(candidate, error))
            continue
        findings.extend(found)
        checked.append(Checked(agent.path, agent.dialect.name))
    findings.sort(key=order)
    every = gathered([packed, findings]) if packed else tuple(findings)
    report = Report(every, len(checked), suppressed)
    return Outcome(report, tuple(checked), tuple(passed_over), False, tuple(members), tuple(seen))


def _compared(
    kept: Sequence[Any], candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run]
) -> tuple[list[Finding], int]:
    """Return what comparing the agents of a run shows, and how many findings are suppressed."""
    from ..fleet import members as team  # imported here, as what they need
    from ..fleet import over_all, together

    by_path = {one.shown: one for one in candidates}
    runs = {one[0]: run_of(by_path[one[0]]) for one in kept}
    groups: dict[int, list[Any]] = {}
    for one in kept:
        # not by the run: files of other parts run fewer rules under the same settings
        groups.setdefault(id(runs[one[0]].standards), []).append(one)
    wanted: set[str] = set()
    for some in groups.values():
        active = runs[some[0][0]].active
        wanted.update(entry.name for entry, _ in active if entry.name in over_all.RULES)

    @cache
    def read(path: str) -> Agent | None:
        return load.load(by_path[path], runs[path].dialect)

    def judge(agent: Agent) -> Any:
        return context_of(agent, runs[agent.path].standards).profile()

    members = over_all.members(kept, by_path)
    reading = team.Reading(read, judge)
    every = over_all.faults(members, (one[1] for one in kept), wanted, reading)
    for some in groups.values():
        run = runs[some[0][0]]
        is_prescribed = run.standards.policy.minimum is not None
        group = together.Group(some, run.limits, run.counted, is_prescribed, run.root, run.routing)
        is_whole = run.is_whole and not any(by_path[one[0]].named for one in some)
        over_all.add(every, group, wanted, reading, is_whole=is_whole)
    findings = []
    hidden = 0
    for path, faults in every.items():
        agent, run = read(path), runs[path]
        if agent is not None:
            skipped = run.left_out(by_path[path]) if run.left_out else ()
            raised = {fault.rule for fault in faults if fault.rule not in skipped}
            found = check_agent(agent._replace(faults=tuple(faults)), _only(run, raised))
            shown = found
            if run.ignores and MARK in agent.source.split.text:
                from . import suppress

                shown = suppress.screen(agent, found, (), run.day, run.standards.policy).kept
            hidden += len(found) - len(shown)
            findings += shown
    return findings, hidden


def _only(run: Run, names: Collection[str]) -> Run:
    """Return how a file is checked, with those of its rules that are named."""
    return run._replace(active=[one for one in run.active if one[0].name in names])


def check_agent(agent: Agent, run: Run, context: Context | None = None) -> list[Finding]:
    """Return the findings of one agent, in no order yet; `context` is what rules may know of
    it, where that is at hand.
    """
    if context is None:
        context = context_of(agent, run.standards, run.day)
    raised = list(_problems(agent, context, run.active))
    if not raised:
        return []
    fixes = 0
    for one in raised:
        if one.problem.fix is not None:
            fixes += 1
    if fixes > MAX_FIXES:
        raised = [one._replace(problem=one.problem._replace(fix=None)) for one in raised]
    return list(dict.fromkeys(_place(agent, one) for one in raised))


def _screened(agent: Agent, found: list[Finding], run: Run) -> tuple[list[Finding], int]:
    """Return the findings that comments do not suppress, with those on the comments, which none
    can suppress; and how many are suppressed.
    """
    from ..fleet import over_all  # imported here: few files speak to the linter
    from . import suppress

    # what several agents show is found later, and suppressed then
    names = {entry.name for entry, _ in run.active} - over_all.RULES
    screened = suppress.screen(agent, found, names, run.day, run.standards.policy)
    hidden = len(found) - len(screened.kept)
    only = _only(run, {fault.rule for fault in screened.faults})
    if not only.active:
        return screened.kept, hidden
    on_comments = check_agent(agent._replace(faults=screened.faults), only)
    return screened.kept + on_comments, hidden


def with_declared(agent: Agent, standards: Standards) -> Agent:
    """Return an agent whose models have the tiers that the settings declare."""
    return agent._replace(model=model_choice.with_tiers(agent.model, standards.declared))


def context_of(agent: Agent, standards: Standards, day: str = "") -> Context:
    """Return what rules may know beside this agent, on a day; empty means the present one."""

    def judge(one: Agent) -> Any:
        # imported here: an agent on a middling model is never judged by its words
        from ..judging.profile import profile

        return profile(one, standards.words or data("words"), standards.policy)

    return Context(
        agent.dialect,
        standards.policy,
        standards.documented,
        judge,
        cache(lambda: judge(agent)),
        day,
        standards.grace,
    )


def _problems(agent: Agent, context: Context, active: list[ActiveRule]) -> Iterator[Raised]:
    """Run the rules that can have something to say; a rule that fails is a problem itself."""
    faulty = {fault.rule for fault in agent.faults}
    met = needs.needs_met(agent, context)
    for entry, level in active:
        wanted = entry.needs
        if wanted not in met and (wanted != "fault" or entry.name not in faulty):
            continue
        number = 0
        try:
            if entry.code.startswith(selection.OWN):
                check = selection.whole(entry, context.policy).check
            else:
                check = selection.load(entry.name).check
            for problem in check(agent, context):
                number += 1
                if number > MAX_PROBLEMS:
                    more = f"there are more of these; only the first {MAX_PROBLEMS} are listed"
                    last = problem._replace(message=more, evidence=(), fix=None)
                    yield Raised(entry, level, last)
                    break
                yield Raised(entry, level, problem)
        # a fault of ours must not hide the findings of other rules and files
        except Exception as error:  # noqa: BLE001
            message = (
                f"rule {entry.code} ({entry.name}) failed with {type(error).__name__}: {error}"
            )
            hint = f"{_PLEASE}; the other rules were not affected"
            own = selection.load(INTERNAL).entry
            yield Raised(own, None, Problem(message, Position(1, 1), hint))


def _place(agent: Agent, raised: Raised) -> Finding:
    """Return the finding of a problem: its lines, its evidence, and the fix that was tried."""
    from ..reading.places import frame  # imported here: most files have no problem

    rule, level, problem = raised
    span = document.locate(agent.source, problem.at)
    evidence = []
    for item in problem.evidence:
        found_at = document.locate(agent.source, item.at, item.text)
        evidence.append(PlacedEvidence(item.text, found_at, item.criterion))
    fix = None
    if problem.fix is not None:
        from ..fixes import trial  # imported here: few findings have a fix

        fix = trial.placed(agent.source, problem.fix)
    key, value = document.identity(agent.source, problem.at)
    return Finding(
        path=agent.path,
        span=span,
        code=rule.code,
        name=rule.name,
        severity=level or min(problem.severity or rule.severity, rule.cap or Severity.ERROR),
        message=problem.message,
        hint=problem.hint,
        agent=agent.name,
        evidence=tuple(evidence),
        frame=frame(agent.source.split.text, span.start.line),
        consequence=problem.consequence,
        key=key,
        value=value,
        fix=fix,
        elsewhere=problem.elsewhere,
    )


def _load_failure(candidate: Candidate, error: Exception) -> Finding:
    rule = selection.load(INTERNAL).entry
    return Finding(
        path=candidate.shown,
        span=Span(Position(1, 1), Position(1, 2)),
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=f"reading this file failed with {type(error).__name__}: {error}",
        hint=f"{_PLEASE}; other files were not affected",
        agent="",
    )
