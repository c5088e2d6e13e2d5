"""Agents × rules → Report: runs the checks, places what they yield, sorts it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache

from ..agents import load
from ..agents.load import Candidate
from ..core.findings import Checked, Finding, Outcome, PlacedEvidence, PlacedFix, Report, order
from ..core.nouns import Agent, Context, Evidence, Problem, RuleEntry, Severity
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from ..reading.boundary import MARK
from ..reading.places import Lines, lines_of
from ..rules import selection
from ..rules.selection import ActiveRule
from . import needs, workers

if TYPE_CHECKING:
    from typing import Any

_INTERNAL = "internal-error"
_PLEASE = "please report this together with the file"
MAX_PROBLEMS = (
    100  # of one rule in one file: a file that has more has one cause, and no reader for its list
)
MAX_FIXES = (
    20  # of one file: each is tried, and where there are more, their cause is to be mended by hand
)


class Standards(Record):
    """What agents are held to: the resolved policy, and the assignments of the
    user's own documents.

    `words` is the vocabulary where the policy brings words of its own; None means the built-in one.
    """

    policy: Mapping[str, Any]
    documented: tuple[Any, ...] = ()
    words: Mapping[str, Any] | None = None


class Handling(Record):
    """How findings are handled: whether comments may suppress them, as of what day, and
    what rules leave a file out.

    `day` empty means the present one; `left_out` answers, for a candidate, the names of
    rules that skip it; `jobs` is how many processes share the work, 0 for as many as
    pay.
    """

    ignores: bool = True
    day: str = ""
    left_out: Callable[[Candidate], Collection[str]] | None = None
    jobs: int = 1


PLAIN = Handling()


class Looked(Record):
    """What looking at some files came to; `suppressed` counts what comments hide."""

    findings: list[Finding]
    checked: list[Checked]
    passed_over: list[str]
    suppressed: int


def run(
    candidates: Sequence[Candidate],
    active: list[ActiveRule],
    standards: Standards,
    dialect: str | None = None,
    handling: Handling = PLAIN,
) -> Outcome:
    """Check every candidate that is an agent; the outcome is the same in any
    number of processes.
    """

    def look(some: Sequence[Candidate]) -> Looked:
        return _look(some, active, standards, dialect, handling)

    processes = workers.number(handling.jobs, len(candidates))
    parts = workers.spread(look, candidates, processes) if processes > 1 else [look(candidates)]
    findings = sorted((finding for part in parts for finding in part.findings), key=order)
    broken = any(finding.name == _INTERNAL for finding in findings)
    checked = sorted(one for part in parts for one in part.checked)
    passed_over = sorted(one for part in parts for one in part.passed_over)
    report = Report(tuple(findings), len(checked), sum(part.suppressed for part in parts))
    return Outcome(report, tuple(checked), tuple(passed_over), broken)


def _look(
    candidates: Sequence[Candidate],
    active: list[ActiveRule],
    standards: Standards,
    dialect: str | None,
    handling: Handling,
) -> Looked:
    findings: list[Finding] = []
    checked: list[Checked] = []
    passed_over: list[str] = []
    suppressed = 0
    for candidate in candidates:
        try:
            agent = load.load(candidate, dialect)
            if agent is None:
                passed_over.append(candidate.shown)
                continue
            found, hidden = _examine(agent, _for(candidate, active, handling), standards, handling)
        except Exception as error:  # noqa: BLE001 - a fault of ours on one file must not hide the findings of the others
            findings.append(_load_failure(candidate, error))
            continue
        findings += found
        suppressed += hidden
        checked.append(Checked(agent.path, agent.dialect.name))
    return Looked(findings, checked, passed_over, suppressed)


def _for(candidate: Candidate, active: list[ActiveRule], handling: Handling) -> list[ActiveRule]:
    out = handling.left_out(candidate) if handling.left_out else ()
    return [one for one in active if one[0].name not in out] if out else active


def _examine(
    agent: Agent, active: list[ActiveRule], standards: Standards, handling: Handling
) -> tuple[list[Finding], int]:
    """The findings of one agent that count, and how many its comments suppress."""
    found = check(agent, active, standards)
    if not handling.ignores or MARK not in agent.source.split.text:
        return found, 0
    from . import suppress  # imported here: few files speak to the linter

    screened = suppress.screen(agent, found, {entry.name for entry, _ in active}, handling.day)
    raised = {fault.rule for fault in screened.faults}
    telling = [one for one in active if one[0].name in raised]
    told = check(agent._replace(faults=screened.faults), telling, standards) if telling else []
    return screened.kept + told, len(found) - len(screened.kept)


def context_of(agent: Agent, standards: Standards) -> Context:
    """What rules may know beside this agent."""

    def judge(one: Agent) -> Any:
        from ..judging.profile import (
            profile,  # imported here: an agent on a middling model is never judged by its words
        )

        return profile(one, standards.words or data("words"), standards.policy)

    return Context(
        agent.dialect, standards.policy, standards.documented, judge, cache(lambda: judge(agent))
    )


def check(agent: Agent, active: list[ActiveRule], standards: Standards) -> list[Finding]:
    """The findings of one agent, in no order yet."""
    context = context_of(agent, standards)
    problems = list(_problems(agent, context, active))
    if not problems:
        return []
    if sum(problem.fix is not None for *_, problem in problems) > MAX_FIXES:
        problems = [
            (rule, override, problem._replace(fix=None)) for rule, override, problem in problems
        ]
    lines = lines_of(agent.source.split.text)
    return list(
        dict.fromkeys(
            _place(agent, lines, rule, override, problem) for rule, override, problem in problems
        )
    )


def _problems(
    agent: Agent, context: Context, active: list[ActiveRule]
) -> Iterator[tuple[RuleEntry, Severity | None, Problem]]:
    raised = {fault.rule for fault in agent.faults}
    present = needs.met(agent, context)
    for entry, override in active:
        if entry.needs not in present and not (entry.needs == "fault" and entry.name in raised):
            continue
        try:
            for number, problem in enumerate(selection.load(entry.name).check(agent, context)):
                yield entry, override, problem if number < MAX_PROBLEMS else _and_more(problem)
                if number == MAX_PROBLEMS:
                    break
        except Exception as error:  # noqa: BLE001 - a fault of ours must not hide the findings of other rules and files
            yield selection.load(_INTERNAL).entry, None, _internal(entry, error)


def _and_more(problem: Problem) -> Problem:
    """The word on the problems that are not listed any more, in the place of the first of them."""
    message = f"there are more of these; only the first {MAX_PROBLEMS} are listed"
    return problem._replace(message=message, evidence=(), fix=None)


def _internal(rule: RuleEntry, error: Exception) -> Problem:
    message = f"rule {rule.code} ({rule.name}) failed with {type(error).__name__}: {error}"
    return Problem(message, Position(1, 1), f"{_PLEASE}; the other rules were not affected")


def _load_failure(candidate: Candidate, error: Exception) -> Finding:
    code, name, severity, *_ = selection.load(_INTERNAL).entry
    message = f"reading this file failed with {type(error).__name__}: {error}"
    start = Span(Position(1, 1), Position(1, 2))
    return Finding(
        candidate.shown,
        start,
        code,
        name,
        severity,
        message,
        f"{_PLEASE}; other files were not affected",
        "",
    )


def _place(
    agent: Agent, lines: Lines, rule: RuleEntry, override: Severity | None, problem: Problem
) -> Finding:
    span = document.locate(agent.source, problem.at)
    return Finding(
        path=agent.path,
        span=span,
        code=rule.code,
        name=rule.name,
        severity=override or min(problem.severity or rule.severity, rule.cap or Severity.ERROR),
        message=problem.message,
        hint=problem.hint,
        agent=agent.name,
        evidence=tuple(_place_evidence(agent, item) for item in problem.evidence),
        frame=_frame(lines, span),
        consequence=problem.consequence,
        fix=_place_fix(agent, problem),
    )


def _place_fix(agent: Agent, problem: Problem) -> PlacedFix | None:
    if problem.fix is None:
        return None
    from ..fixes import trial  # imported here: few findings have a fix

    return trial.placed(agent.source, problem.fix)


def _place_evidence(agent: Agent, item: Evidence) -> PlacedEvidence:
    return PlacedEvidence(
        item.text, document.locate(agent.source, item.at, item.text), item.criterion
    )


def _frame(lines: Lines, span: Span) -> tuple[tuple[int, str], ...]:
    """The marked line with one line before it."""
    numbers = range(max(1, span.start.line - 1), span.start.line + 1)
    return tuple(
        (number, text)
        for number in numbers
        if (text := lines.line(number)) or number == span.start.line
    )
