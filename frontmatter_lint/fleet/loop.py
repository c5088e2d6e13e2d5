"""The loop of a feature: its steps with the agents that fill them, gaps, and cost."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import cost, fitting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .agents import FleetAgent
    from .cost import Basis

AUTOMATED = "automated"
Range = tuple[float, float]


class Step(Record):
    """One step: its tiers, whether it needs a context of its own, the stated cost in dollars
    (from, to), that cost at the prices of today (None where one is not known), and the agents
    that can do it, best first.
    """

    title: str
    phase: str
    tiers: tuple[str, ...]
    is_fresh: bool
    stated: Range
    today: Range | None
    agents: tuple[FleetAgent, ...]

    @property
    def tier(self) -> str:
        """Return the tier of the model that does it; automated for none."""
        return self.tiers[-1]


def steps(
    policy: Mapping[str, Any],
    agents: Sequence[FleetAgent],
    stands_for: Mapping[str, str],
    on: Basis,
) -> list[Step]:
    """Return the steps that a policy describes, each with those of the fleet that can do it."""
    found = []
    for one in policy.get("steps", ()):
        tiers_of = tuple(one["tiers"])
        tier = tiers_of[-1]
        who = data("workloads")["steps"].get(one["title"])
        fit: list[FleetAgent] = []
        if who and tier != AUTOMATED:
            fit = fitting.best(agents, who["kinds"], who["words"], tier)
        stated = (one["cost"][0], one["cost"][1])
        today = _today(stated, tier, policy, stands_for, on)
        is_fresh = one.get("fresh_context", False)
        found.append(
            Step(one["title"], one["phase"], tiers_of, is_fresh, stated, today, tuple(fit))
        )
    return found


def _today(
    stated: Range,
    tier: str,
    policy: Mapping[str, Any],
    stands_for: Mapping[str, str],
    on: Basis,
) -> Range | None:
    """Return what as many tokens cost today as the stated dollars bought at the stated price,
    counted as tokens written.
    """
    if tier == AUTOMATED:
        return (0.0, 0.0)
    price = policy["tiers"][tier].get("price")
    at = cost.rate(stands_for.get(tier, ""), on.call, on.own)
    if not price or at is None:
        return None
    return (stated[0] / price[0] * at.output, stated[1] / price[1] * at.output)


def total(some: Sequence[Step]) -> Range:
    """Return the sum of the stated costs, from and to."""
    return (sum(one.stated[0] for one in some), sum(one.stated[1] for one in some))


def total_today(some: Sequence[Step]) -> Range | None:
    """Return the sum at the prices of today; None where one is not known."""
    low = high = 0.0
    for one in some:
        if one.today is None:
            return None
        low, high = low + one.today[0], high + one.today[1]
    return (low, high)


def all_frontier(some: Sequence[Step], policy: Mapping[str, Any]) -> Range:
    """Return what the steps cost where each that a model does is done by the frontier one: as
    many tokens, at the stated price of that tier.
    """
    frontier = policy["tiers"]["frontier"]["price"]
    low = high = 0.0
    for one in some:
        price = policy["tiers"][one.tier].get("price")
        if one.tier == AUTOMATED or not price:
            continue
        low += one.stated[0] / price[0] * frontier[0]
        high += one.stated[1] / price[1] * frontier[1]
    return (low, high)


def gaps(some: Sequence[Step]) -> list[Step]:
    """Return the steps that a model does and no agent of the fleet can."""
    return [one for one in some if one.tier != AUTOMATED and not one.agents]
