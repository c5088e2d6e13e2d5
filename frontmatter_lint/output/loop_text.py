"""The loop of steps: as text of 80 columns, and as JSON values."""

from __future__ import annotations

from ..core.policy import Policy
from ..core.record import TYPE_CHECKING, Record
from ..core.terminal import wrap
from ..core.wording import counted
from ..fleet import loop
from ..judging.policies import claims
from . import routing_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..fleet.loop import Costs, Step

_TITLE, _TIER, _COST, _WHO = 25, 16, 11, 24  # columns
_WORDS = {
    loop.FILLED: "",
    loop.WEAKER: "weaker",
    loop.STRONGER: "stronger",
    loop.UNKNOWN: "tier unknown",
    loop.GAP: "nobody",
    loop.SCRIPT: "a script",
}
_SHORT = {"automated": "script"}


def loop_lines(some: Sequence[Step], costs: Costs, policy: Policy, agents: int) -> Iterator[str]:
    """Yield the steps, the gaps, the costs, and what the policy's source states of them."""
    yield from wrap(f"{policy.title}: {counted(len(some), 'step')}, {counted(agents, 'agent')}", 80)
    phase = ""
    for one in some:
        if one.phase != phase:
            phase = one.phase
            yield ""
            yield f"{phase:<{_TITLE + 4}}{'tier':<{_TIER}}{'cost':<{_COST}}who"
        yield from _step(one)
    yield ""
    yield from _missing(some)
    for name, amount in loop.phases(some).items():
        yield from routing_text.row(name, claims.shown(amount, "$"))
    yield from routing_text.row("feature", claims.shown(costs.routed, "$"))
    saved = claims.shown(costs.saved_actual, "%")
    filled = f"{claims.shown(costs.actual, '$')} as the agents fill it, rework apart; {saved} saved"
    yield from routing_text.row("this fleet", filled)
    frontier = f"{claims.shown(costs.frontier, '$')} all on the frontier tier, by the stated prices"
    saved = claims.shown(costs.saved, "%")
    yield from routing_text.row("against", f"{frontier}; {saved} saved by the steps")
    yield ""
    yield from _claims(policy)
    yield ""
    yield from wrap(f"costs are those of the source, by step: {policy.source}", 80)


def _step(one: Step) -> Iterator[str]:
    tiers = "+".join(_SHORT.get(tier, tier) for tier in one.tiers)
    if one.is_fresh:
        tiers += ", fresh"
    who = _WORDS[one.state]
    if one.fits and one.state != loop.SCRIPT:
        best = one.fits[0]
        name = routing_text.shown_name(best, _WHO)
        if who and best.agent.tier:
            who = f"{name} ({best.agent.tier}: {who})"
        else:
            who = name
    cost = claims.shown(one.cost, "$")
    first, *more = wrap(who, _WHO) or [""]
    start = f"{one.number:>2}  {one.title:<{_TITLE}}{tiers:<{_TIER}}{cost:<{_COST}}"
    if len(one.title) >= _TITLE:
        yield f"{one.number:>2}  {one.title}"
        start = f"{'':<{_TITLE + 4}}{tiers:<{_TIER}}{cost:<{_COST}}"
    yield f"{start}{first}".rstrip()
    for line in more:
        yield f"{'':<{_TITLE + _TIER + _COST + 4}}{line}"


def _missing(some: Sequence[Step]) -> Iterator[str]:
    """Yield the steps that nobody fills, or somebody too weak."""
    for state, says in ((loop.GAP, "gaps"), (loop.WEAKER, "too weak")):
        found = []
        for one in some:
            if one.state == state:
                found.append(f"{one.number} {one.title}")
        if found:
            yield from routing_text.row(says, ", ".join(found))


def _claims(policy: Policy) -> Iterator[str]:
    """Yield the figures that the source states beside those computed from its rows."""
    yield "stated by the source, and computed from its rows"
    for one in _checked(policy):
        yield from routing_text.row("", f"{one.says}:")
        says = f"  {one.stated}, computed {one.computed}: {one.verdict}"
        yield from routing_text.row("", says)


class _Checked(Record):
    """A figure of the source as it is shown, and whether it adds up."""

    says: str
    stated: str
    computed: str
    verdict: str


def _checked(policy: Policy) -> list[_Checked]:
    found = []
    for one in policy.claims:
        made = claims.computed(one.computed, policy)
        shown = verdict = "cannot be computed"
        if made is not None:
            shown = claims.shown(made, one.unit)
            if claims.agrees(one, made):
                verdict = "right"
            else:
                verdict = "does not add up"
        stated = claims.shown(one.stated, one.unit)
        found.append(_Checked(one.says, stated, shown, verdict))
    return found


def loop_json(some: Sequence[Step], costs: Costs, policy: Policy) -> dict[str, Any]:
    """Return the loop as JSON values; amounts are US dollars, from and to."""
    phases = {}
    for name, amount in loop.phases(some).items():
        phases[name] = _rounded(amount)
    return {
        "policy": policy.name,
        "source": policy.source,
        "steps": list(map(_step_json, some)),
        "phases": phases,
        "feature": _rounded(costs.routed),
        "this_fleet": _rounded(costs.actual),
        "all_frontier": _rounded(costs.frontier),
        "saved": _rounded(costs.saved),
        "saved_by_this_fleet": _rounded(costs.saved_actual),
        "claims": [one._asdict() for one in _checked(policy)],
    }


def _step_json(one: Step) -> dict[str, Any]:
    return {
        "step": one.number,
        "title": one.title,
        "phase": one.phase,
        "tiers": list(one.tiers),
        "fresh_context": one.is_fresh,
        "cost": _rounded(one.cost),
        "why": one.why,
        "state": one.state,
        "agents": list(map(routing_text.fit_json, one.fits)),
        "actual_cost": _rounded(one.actual),
    }


def _rounded(amount: tuple[float, float]) -> list[float]:
    return [round(one, 4) for one in amount]
