"""Chains of agents: who does each step on which model, what it saves, and what is wrong."""

from __future__ import annotations

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import cost

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.policy import Policy
    from ..core.policy_advice import Link
    from ..core.shapes_of_settings import Chain as Stated
    from ..core.shapes_of_settings import Step as StatedStep
    from .agents import FleetAgent
    from .cost import Basis


class Step(Record):
    """One step of a chain: the agent it names, what it does and of which task it is part (each
    empty where nobody says), whether it checks what was done before, and the tier that the source
    of the chain gives it (empty for none). `member` is that agent of the fleet, None where there
    is none, and the first of `alike` many that go by the name.
    """

    agent: str
    does: str
    task: str
    checks: bool
    tier: str
    member: FleetAgent | None
    alike: int = 0

    @property
    def runs_on(self) -> str:
        """Return the tier of the step: that of the agent of the fleet, else that of the source."""
        return self.member.tier if self.member else self.tier


class Remark(Record):
    """What is wrong with a chain, at a step (from 1), and what to write instead."""

    severity: Severity
    code: str
    step: int
    message: str
    hint: str


class Chain(Record):
    """A chain with what it comes to. `source` says where it stands, `against` is the tier that
    its calls are compared with, `stated` the share of calls (0 to 1) that its source says are
    below it, None for none.
    """

    title: str
    source: str
    against: str
    stated: float | None
    steps: tuple[Step, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def moved(self) -> float:
        """Return the share of calls that run below the tier compared with, from 0 to 1."""
        number = 0
        for step in self.steps:
            if step.runs_on and tiers.is_weaker(step.runs_on, self.against):
                number += 1
        return number / len(self.steps)


def of_policy(name: str, policy: Policy, agents: Sequence[FleetAgent]) -> list[Chain]:
    """Return the chains that a policy describes, with the agents of the fleet in their places."""
    found = []
    for one in policy.chains:
        steps = [_of_link(step, agents) for step in one.steps]
        chain = Chain(one.title, f"policy {name}", one.against, one.stated, tuple(steps))
        found.append(chain._replace(remarks=tuple(_remarks(chain, is_ours=False))))
    return found


def of_settings(some: Sequence[Stated], agents: Sequence[FleetAgent]) -> list[Chain]:
    """Return the chains that the settings describe."""
    found = []
    for number, one in enumerate(some, 1):
        steps = [_step(step, agents) for step in one["steps"]]
        title = one.get("title", f"chain {number}")
        chain = Chain(title, "settings", one.get("against", "mid"), None, tuple(steps))
        found.append(chain._replace(remarks=tuple(_remarks(chain, is_ours=True))))
    return found


def _step(raw: StatedStep, agents: Sequence[FleetAgent]) -> Step:
    named = raw["agent"]
    wanted = named.casefold()
    alike = [one for one in agents if one.name.casefold() == wanted]
    if not alike:
        for one in agents:
            stem = one.path.rpartition("/")[2].partition(".")[0]
            if stem.casefold() == wanted:
                alike.append(one)
    member = alike[0] if alike else None
    does = raw.get("does", "")
    checks = raw.get("checks")
    if checks is None:
        checks = _checks(named, does)
    return Step(named, does, raw.get("task", ""), checks, "", member, len(alike))


def _of_link(link: Link, agents: Sequence[FleetAgent]) -> Step:
    return _step({"agent": link.agent, "does": link.does}, agents)._replace(tier=link.tier)


def _checks(name: str, does: str) -> bool:
    """Whether a step checks the work of those before it, by the words for it."""
    words = f"{name.replace('-', ' ')} {does}".lower().split()
    return not set(words).isdisjoint(data("workloads")["checking"])


def _remarks(chain: Chain, *, is_ours: bool) -> Iterator[Remark]:
    """Yield what is wrong with a chain; whom it names and nobody has is wrong only in one of
    the user's own.
    """
    for number, step in enumerate(chain.steps, 1):
        if step.member is None and is_ours:
            yield Remark(
                Severity.WARNING,
                "unknown-agent",
                number,
                f"there is no agent `{step.agent}` in this fleet",
                "name one that `lint-agents fleet` lists",
            )
        before = chain.steps[: number - 1]
        if step.checks:
            yield from _weaker_than_what_it_checks(step, number, before)
            yield from _checks_its_own_work(step, number, before)
        yield from _another_model(step, number, before)


def _weaker_than_what_it_checks(
    step: Step, number: int, before: Sequence[Step]
) -> Iterator[Remark]:
    if step.member is None or not step.runs_on:
        return
    for one in reversed(before):
        is_known = one.member is not None and one.runs_on
        if is_known and not one.checks and tiers.is_weaker(step.runs_on, one.runs_on):
            yield Remark(
                Severity.WARNING,
                "weak-reviewer",
                number,
                f"`{step.agent}` checks on {step.runs_on} what `{one.agent}` does on {one.runs_on}",
                f"give `{step.agent}` a {one.runs_on} model",
            )
            return


def _checks_its_own_work(step: Step, number: int, before: Sequence[Step]) -> Iterator[Remark]:
    if any(_is_same(one, step) and not one.checks for one in before):
        yield Remark(
            Severity.WARNING,
            "no-fresh-context",
            number,
            f"`{step.agent}` checks its own work: whoever made it finds it good",
            "let another agent check it, in a context of its own",
        )


def _is_same(one: Step, other: Step) -> bool:
    """Whether one agent does both steps."""
    if one.member and other.member:
        return one.member.path == other.member.path
    return one.agent.casefold() == other.agent.casefold()


def _another_model(step: Step, number: int, before: Sequence[Step]) -> Iterator[Remark]:
    for one in reversed(before):
        if not step.task or one.task != step.task:
            continue
        first = one.member.model if one.member else ""
        second = step.member.model if step.member else ""
        is_known = catalogue.lookup(first).info and catalogue.lookup(second).info
        if is_known and catalogue.resolved(first) != catalogue.resolved(second):
            yield Remark(
                Severity.WARNING,
                "model-changed",
                number,
                f"task `{step.task}` begins on `{first}` with `{one.agent}` and goes on with "
                f"`{step.agent}` on `{second}`",
                "finish a task on the model that began it",
            )
        return


def dollars(chain: Chain, on: Basis, stands_for: Mapping[str, str]) -> tuple[float, float] | None:
    """Return dollars for one call of each step, and for as many calls on the tier compared with;
    None where a price is not known.
    """
    paid = 0.0
    whole = cost.rate(stands_for.get(chain.against, ""), on.call, on.own)
    if whole is None:
        return None
    for step in chain.steps:
        model = step.member.model if step.member else stands_for.get(step.tier, "")
        at = cost.rate(model, on.call, on.own) if model else None
        if at is None:
            return None
        paid += cost.dollars(on.call, at)
    return paid, len(chain.steps) * cost.dollars(on.call, whole)


# --- fallbacks ------------------------------------------------------------------------


class Fallbacks(Record):
    """The models that an agent states, preferred first, each with its provider (empty where it
    is not known) and its price by that of the first (None where one is not known); `is_single`
    says whether one provider has all of them.
    """

    agent: str
    path: str
    models: tuple[tuple[str, str, float | None], ...]
    is_single: bool


def fallbacks(agents: Sequence[FleetAgent], on: Basis) -> list[Fallbacks]:
    """Return what each agent falls back to, of those that state it."""
    found = []
    for one in agents:
        if not one.fallbacks or not one.stated:
            continue
        rows = []
        first = cost.rate(one.stated[0], on.call, on.own)
        for model in (one.stated[0], *one.fallbacks):
            info = catalogue.lookup(catalogue.resolved(model)).info
            at = cost.rate(model, on.call, on.own)
            ratio = None
            if at and first and cost.dollars(on.call, first):
                ratio = cost.dollars(on.call, at) / cost.dollars(on.call, first)
            rows.append((model, info.provider if info else "", ratio))
        providers = {provider for _, provider, _ in rows}
        is_single = len(providers) == 1 and "" not in providers
        found.append(Fallbacks(one.name, one.path, tuple(rows), is_single))
    return found
