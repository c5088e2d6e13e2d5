"""What ran and should not have → findings, each in the file of its agent."""

from __future__ import annotations

from ..agents import find, load
from ..core.findings import Finding, order
from ..core.nouns import Fault, Problem
from ..core.positions import KeyOf, Position, Span
from ..core.record import TYPE_CHECKING
from ..reading.boundary import MARK
from . import checking, suppress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..agents.load import Candidate
    from ..core.nouns import Agent
    from ..core.positions import Place
    from ..fleet.agents import FleetAgent
    from ..usage.alerts import Alert
    from .standards import Run

#: Where a finding stands that is about no agent of the repository.
NOWHERE = "."


def placed(
    alerts: Iterable[Alert],
    agents: Sequence[FleetAgent],
    candidates: Sequence[Candidate],
    run_of: Callable[[Candidate], Run],
    own: Run,
) -> tuple[list[Finding], int]:
    """Return the findings of alerts, and how many are suppressed.

    `own` says which rules run on what is about no file.
    """
    by_name = {one.name: one.path for one in agents}
    by_path = {one.key: one for one in find.each(candidates)}
    in_files: dict[str, list[Alert]] = {}
    found = []
    for alert in alerts:
        path = alert.path or by_name.get(alert.agent, "")
        if path in by_path:
            in_files.setdefault(path, []).append(alert)
        else:
            found += _of_no_file(alert, own)
    hidden = 0
    for path, some in in_files.items():
        run = run_of(by_path[path])
        agent = load.load(by_path[path], run.dialect)
        if agent is not None:
            raised = _raised(agent, some, by_path[path], run)
            shown = raised
            if run.ignores and MARK in agent.source.split.text:
                shown = suppress.screen(agent, raised, (), run.day, run.standards.policy).kept
            hidden += len(raised) - len(shown)
            found += shown
    return sorted(found, key=order), hidden


def _raised(agent: Agent, alerts: Iterable[Alert], candidate: Candidate, run: Run) -> list[Finding]:
    """Return the findings of one file, before any is suppressed."""
    if run.left_out:
        skipped = run.left_out(candidate)
    else:
        skipped = ()
    faults = []
    for alert in alerts:
        if alert.rule not in skipped:
            problem = Problem(alert.message, _place(agent), alert.hint, severity=alert.severity)
            faults.append(Fault(alert.rule, problem))
    names = {fault.rule for fault in faults}
    given = agent._replace(faults=tuple(faults))
    return checking.check_agent(given, checking.only(run, names))


def _place(agent: Agent) -> Place:
    """Return where a file says what it runs on, or else what it is called."""
    if "model" in agent.frontmatter:
        return ("model",)
    if "name" in agent.frontmatter:
        return KeyOf(("name",))
    return Position(1, 1)


def _of_no_file(alert: Alert, run: Run) -> list[Finding]:
    for entry, level in run.active:
        if entry.name == alert.rule:
            span = Span(Position(1, 1), Position(1, 2))
            severity = level or alert.severity or entry.severity
            return [
                Finding(
                    alert.source or NOWHERE,
                    span,
                    entry.code,
                    entry.name,
                    severity,
                    alert.message,
                    alert.hint,
                    alert.agent,
                )
            ]
    return []
