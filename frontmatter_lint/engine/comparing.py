"""All agents of a run × the rules on several of them → findings, file by file."""

from __future__ import annotations

from ..agents import load
from ..agents.load import Candidate
from ..core.caching import cache
from ..core.findings import Finding
from ..core.nouns import Agent, Fault
from ..core.record import TYPE_CHECKING, Record
from ..fleet import members as team
from ..fleet import over_all, rule_names, together
from ..reading.boundary import MARK
from . import checking
from .standards import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from ..fleet.members import Member


class Shown(Record):
    """What comparing shows, and how many more findings are suppressed."""

    findings: list[Finding]
    suppressed: int


def compared(
    kept: Sequence[Member], candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run]
) -> Shown:
    """Return what comparing the agents of a run shows; `kept` is what is kept of each."""
    by_path = {one.key: one for one in candidates}
    runs = {one.path: run_of(by_path[one.path]) for one in kept}

    @cache
    def read(path: str) -> Agent | None:
        return load.load(by_path[path], runs[path].dialect)

    def judge(agent: Agent) -> Any:
        return checking.context_of(agent, runs[agent.key].standards).profile()

    every = _faults(kept, by_path, runs, team.Reading(read, judge))
    findings: list[Finding] = []
    suppressed = 0
    for path, faults in every.items():
        agent = read(path)
        if agent is not None:
            shown = _of_file(agent, faults, by_path[path], runs[path])
            findings += shown.findings
            suppressed += shown.suppressed
    return Shown(findings, suppressed)


def _faults(
    kept: Sequence[Member],
    by_path: Mapping[str, Candidate],
    runs: Mapping[str, Run],
    reading: team.Reading,
) -> Mapping[str, list[Fault]]:
    """Return what is wrong with the agents of a run beside each other, by path as shown."""
    groups: dict[int, list[Member]] = {}
    for one in kept:
        # not by the run: files of other parts run fewer rules under the same settings
        groups.setdefault(id(runs[one.path].standards), []).append(one)
    wanted: set[str] = set()
    for some in groups.values():
        active = runs[some[0].path].active
        wanted.update(entry.name for entry, _ in active if entry.name in rule_names.RULES)
    members = over_all.members(kept, by_path)
    every = over_all.faults(members, (one.name for one in kept), wanted, reading)
    for some in groups.values():
        run = runs[some[0].path]
        is_prescribed = run.standards.policy.minimum is not None
        group = together.Group(some, run.limits, run.counted, is_prescribed, run.root, run.routing)
        is_whole = run.is_whole and not any(by_path[one.path].named for one in some)
        over_all.add(every, group, wanted, reading, is_whole=is_whole)
    return every


def _of_file(agent: Agent, faults: Sequence[Fault], candidate: Candidate, run: Run) -> Shown:
    """Return the findings for the faults of one file that comments do not suppress."""
    skipped = run.left_out(candidate) if run.left_out else ()
    raised = {fault.rule for fault in faults if fault.rule not in skipped}
    faulty = agent._replace(faults=tuple(faults))
    found = checking.check_agent(faulty, checking.only(run, raised))
    shown = found
    if run.ignores and MARK in agent.source.split.text:
        from . import suppress  # imported here: few files speak to the linter

        shown = suppress.screen(agent, found, (), run.day, run.standards.policy).kept
    return Shown(shown, len(found) - len(shown))
