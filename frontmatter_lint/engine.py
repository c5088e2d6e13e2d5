"""Agents × rules → Report: runs the checks, places what they yield, sorts it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from . import agents, document, rules
from .agents import Candidate
from .model import (
    Agent,
    Context,
    Evidence,
    Finding,
    PlacedEvidence,
    Position,
    Problem,
    Report,
    RuleEntry,
    Severity,
    Span,
)
from .rules import ActiveRule
from .text import Lines

_INTERNAL = "internal-error"

#: What a rule may need of an agent, by the word it declares; "fault" is asked rule by rule.
NEEDS: dict[str, Callable[[Agent], Any]] = {
    "": lambda agent: agent.readable,
    "model": lambda agent: agent.readable and agent.frontmatter.get("model"),
    "fallbacks": lambda agent: agent.model.fallbacks,
    "escalation": lambda agent: agent.model.escalation,
    "effort": lambda agent: agent.model.effort or agent.model.escalation,
}


class Outcome(NamedTuple):
    """A report, with the files it speaks of and those that turned out to be no agents."""

    report: Report
    checked: tuple[Agent, ...]
    passed_over: tuple[str, ...]
    broken: bool


def run(candidates: Iterable[Candidate], active: list[ActiveRule], dialect: str | None = None) -> Outcome:
    """Check every candidate that is an agent."""
    findings: list[Finding] = []
    checked: list[Agent] = []
    passed_over: list[str] = []
    for candidate in candidates:
        agent = agents.load(candidate, dialect)
        if agent is None:
            passed_over.append(candidate.shown)
            continue
        found = check(agent, active)
        findings += found
        # the text is needed no more; what stays is small
        checked.append(agent._replace(source=None, body="", frontmatter={}))
    findings.sort()
    broken = any(finding.name == _INTERNAL for finding in findings)
    return Outcome(Report(tuple(findings), len(checked)), tuple(checked), tuple(passed_over), broken)


def check(agent: Agent, active: list[ActiveRule]) -> list[Finding]:
    """The findings of one agent, in no order yet."""
    context = Context(agent.dialect)
    problems = list(_problems(agent, context, active))
    if not problems:
        return []
    lines = Lines(agent.source.split.text)
    return list(dict.fromkeys(_place(agent, lines, rule, override, problem) for rule, override, problem in problems))


def _problems(
    agent: Agent, context: Context, active: list[ActiveRule]
) -> Iterator[tuple[RuleEntry, Severity | None, Problem]]:
    raised = {fault.rule for fault in agent.faults}
    present = {need for need, has in NEEDS.items() if has(agent)}
    for entry, override in active:
        if entry.needs not in present and not (entry.needs == "fault" and entry.name in raised):
            continue
        try:
            for problem in rules.load(entry.name).check(agent, context):
                yield entry, override, problem
        except Exception as error:  # noqa: BLE001 - a fault of ours must not hide the findings of other rules and files
            yield rules.load(_INTERNAL).entry, None, _internal(entry, error)


def _internal(rule: RuleEntry, error: Exception) -> Problem:
    message = f"rule {rule.code} ({rule.name}) failed with {type(error).__name__}: {error}"
    return Problem(
        message, Position(1, 1), "please report this together with the file; the other rules were not affected"
    )


def _place(agent: Agent, lines: Lines, rule: RuleEntry, override: Severity | None, problem: Problem) -> Finding:
    span = document.locate(agent.source, problem.at)
    return Finding(
        path=agent.path,
        span=span,
        code=rule.code,
        name=rule.name,
        severity=override or problem.severity or rule.severity,
        message=problem.message,
        hint=problem.hint,
        agent=agent.name,
        evidence=tuple(_place_evidence(agent, item) for item in problem.evidence),
        frame=_frame(lines, span),
    )


def _place_evidence(agent: Agent, item: Evidence) -> PlacedEvidence:
    return PlacedEvidence(item.text, document.locate(agent.source, item.at, item.text), item.criterion)


def _frame(lines: Lines, span: Span) -> tuple[tuple[int, str], ...]:
    """The marked line with one line before it."""
    numbers = range(max(1, span.start.line - 1), span.start.line + 1)
    return tuple((number, text) for number in numbers if (text := lines.line(number)) or number == span.start.line)
