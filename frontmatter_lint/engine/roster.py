"""Files → the agents of a fleet: each loaded, judged and checked."""

from __future__ import annotations

from ..agents import catalogue, effective_model, place
from ..core.record import TYPE_CHECKING
from ..fleet import references, tokens
from ..fleet.agents import NOBODY, FleetAgent
from ..judging import expectation, sides
from ..reading import document
from . import checking, engine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..agents.effective_model import EffectiveModel
    from ..agents.load import Candidate
    from ..core.findings import Finding
    from ..core.nouns import Agent, Context
    from ..core.report import Outcome
    from .standards import Run

    RunOf = Callable[[Candidate], Run]


def roster(
    candidates: Sequence[Candidate],
    run_of: RunOf,
    environment: Mapping[str, str],
    jobs: int = 0,
    *,
    is_checked: bool,
) -> tuple[tuple[FleetAgent, ...], Outcome]:
    """Return every agent among the candidates, in the order of their paths, with its findings
    where `is_checked`, and the outcome.

    `run_of` and `jobs` are as in `engine.check_files`, `environment` holds the variables that a
    session would see. Raises ConfigError where a process dies.
    """
    looking: dict[int, Run] = {}

    def looking_run(candidate: Candidate) -> Run:
        run = run_of(candidate)
        if id(run) not in looking:

            def look(agent: Agent, candidate: Candidate, context: Context) -> FleetAgent:
                folder = candidate.absolute[: candidate.absolute.rfind("/") + 1]
                return member(agent, context, environment)._replace(root=place.project(folder))

            seeing = run._replace(look=look)
            if not is_checked:
                seeing = checking.only(seeing, ())
            looking[id(run)] = seeing
        return looking[id(run)]

    outcome = engine.check_files(candidates, looking_run, jobs)
    by_path: dict[str, list[Finding]] = {}
    for finding in outcome.report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    agents = []
    for one in sorted(outcome.looked, key=lambda one: one.path):
        found = by_path.get(one.path, [])
        if not found:  # one of several in a file
            settings = one.path.rpartition("#")[0]
            found = [each for each in by_path.get(settings, ()) if each.agent == one.name]
        agents.append(one._replace(findings=tuple(found)) if found else one)
    return tuple(agents), outcome


def member(agent: Agent, context: Context, environment: Mapping[str, str]) -> FleetAgent:
    """Return an agent with all that is known of it alone, without its findings and its root.

    Its models have the tiers that the settings declare (`checking.with_declared`).
    """
    runs = effective_model.of(agent, environment)
    line = 1
    stated_tier = ""
    preference = agent.model.preference
    if preference is not None:
        if runs is not None and runs.decided_by == "file":
            line = runs.line
        else:
            line = document.locate(agent.source, preference.at).start.line
        stated_tier = catalogue.tier_of(preference)
    calls = []
    for one in references.of(agent):
        if one.kind == references.AGENT:
            calls.append(one.name)
    escalation = agent.model.escalation
    target = None
    if escalation:
        target = escalation.to
    found = FleetAgent(
        path=agent.key,
        name=agent.name,
        dialect=agent.dialect.name,
        root="",
        line=line,
        stated=tuple(one.value for one in agent.model.preferences),
        stated_tier=stated_tier,
        description=agent.description,
        description_words=len(agent.description.split()),
        description_tokens=tokens.estimate(agent.description),
        fallbacks=tuple(one.value for one in agent.model.fallbacks),
        escalates_to=(target.value,) if target else (),
        calls=tuple(dict.fromkeys(calls)),
    )
    return _judged(_with_what_runs(found, runs, agent, context), agent, context)


def _with_what_runs(
    found: FleetAgent, runs: EffectiveModel | None, agent: Agent, context: Context
) -> FleetAgent:
    """Return an agent with the model that runs and who decided it."""
    if runs is None:
        if next(expectation.decided(agent, context), None) is not None:
            return found._replace(decided_by="file", because="the file says so")
        is_named = bool(found.stated) and found.stated[0] not in agent.dialect.model.undecided
        return found._replace(decided_by="file" if is_named else NOBODY)
    tier = catalogue.tier(runs.model)
    if runs.decided_by == "file" and found.stated_tier:
        tier = found.stated_tier  # the settings may declare another one
    return found._replace(
        runs=runs.model,
        runs_tier=tier,
        decided_by=runs.decided_by,
        because=runs.because,
        by_allowlist=runs.by_allowlist,
    )


def _judged(found: FleetAgent, agent: Agent, context: Context) -> FleetAgent:
    """Return an agent with what its work needs and what is documented for it."""
    profile = context.profile()
    documented = expectation.expectations(agent, context)
    if documented:
        found = found._replace(
            documented_tier=documented[0].tier, documented_at=documented[0].where
        )
    return found._replace(
        kind=profile.kind,
        floor=profile.floor,
        ceiling=profile.ceiling,
        beyond_light=round(profile.odds.mid, 3),
        critical=sides.critical(profile, context),
        mechanical=round(profile.odds.mechanical, 3),
        mid_score=profile.scores["mid"],
        light_score=profile.scores["light"],
        frontier_score=profile.scores["frontier"],
        unjudged=profile.odds.unjudged,
    )
