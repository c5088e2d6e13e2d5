"""The loop of steps of a policy: who of a fleet fills each, and what a feature costs.

Costs are the policy's own, step by step, as ranges of US dollars; on another tier a step costs
in proportion to the prices that the policy states. Totals are computed from the steps and
never taken from the source.
"""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..core.policy_parts import Range
    from .agents import FleetAgent
    from .fitting import Fit
    from .routers import Routers

#: How a step is filled.
FILLED, WEAKER, STRONGER, UNKNOWN, GAP, SCRIPT = (
    *("filled", "weaker", "stronger", "unknown tier"),
    *("gap", "script"),
)
_MOST_FITS = 3
_NEAR = 0.8  # points: a name more or less
_NOTHING = (0.0, 0.0)


class Step(Record):
    """One step: its number from 1, the tiers it is for, the strongest last, its cost as stated,
    who may fill it, the best first, and how it is filled. `actual` is its cost on the tier of
    who fills it, as stated where nobody does.
    """

    number: int
    title: str
    phase: str
    tiers: tuple[str, ...]
    is_fresh: bool
    cost: Range
    why: str
    fits: tuple[Fit, ...]
    state: str
    actual: Range


class Costs(Record):
    """What one feature costs: as the steps have it, as the fleet fills them, all of it on the
    strongest tier, and the shares saved against that by the first two.
    """

    routed: Range
    actual: Range
    frontier: Range
    saved: Range
    saved_actual: Range


def steps(agents: Sequence[FleetAgent], routers: Routers) -> tuple[Step, ...]:
    """Return every step of the loop of a policy with who fills it."""
    tasks: dict[int, Mapping[str, Any]] = {}
    for task in data("routing")["tasks"]:
        for number in task["steps"]:
            tasks[number] = task
    made = []
    for number, one in enumerate(routers.steps, 1):
        found = tasks.get(number, {})
        fits = _near(fitting.best(agents, found.get("kinds", ()), found.get("called", ())))
        wanted, cost = tuple(one.tiers), one.cost or _NOTHING
        state = _state(wanted[-1], fits)
        fits = tuple(sorted(fits, key=lambda fit: fitting.distance(fit.agent.tier, wanted[-1])))
        actual = cost
        if state in (WEAKER, STRONGER, FILLED):
            actual = on_tier(cost, wanted[-1], fits[0].agent.tier, routers)
        made.append(
            Step(
                *(number, one.title, one.phase, wanted, one.fresh_context, cost, one.why),
                *(fits[:_MOST_FITS], state, actual),
            )
        )
    return tuple(made)


def _near(fits: Sequence[Fit]) -> tuple[Fit, ...]:
    """Return the agents that fit about as well as the best: the tier chooses among them alone."""
    return tuple(one for one in fits if one.points >= fits[0].points - _NEAR)


def _state(wanted: str, fits: Sequence[Fit]) -> str:
    if wanted == tiers.AUTOMATED:
        return SCRIPT
    if not fits:
        return GAP
    have = [one.agent.tier for one in fits]
    if wanted in have:
        return FILLED
    if any(fitting.is_enough(one, wanted) for one in have):
        return STRONGER
    return WEAKER if any(have) else UNKNOWN


# --- costs ----------------------------------------------------------------------------


def on_tier(cost: Range, stated: str, other: str, routers: Routers) -> Range:
    """Return what a step costs on another tier than the stated one, by the ratio of the prices
    that the policy states: its low cost by the lesser ratio, its high one by the
    greater. What a script does costs nothing on any tier, for no amount of work is stated.
    """
    if stated == other:
        return cost
    before, after = routers.prices.get(stated), routers.prices.get(other)
    if not before or not after or 0 in before:
        return cost
    factors = sorted(one / another for one, another in zip(after, before, strict=True))
    return cost[0] * factors[0], cost[1] * factors[1]


def total(ranges: Iterable[Range]) -> Range:
    """Return the sum of ranges."""
    low = high = 0.0
    for one, another in ranges:
        low += one
        high += another
    return low, high


def phases(some: Sequence[Step]) -> dict[str, Range]:
    """Return the cost of each phase, in order."""
    found: dict[str, Range] = {}
    for one in some:
        found[one.phase] = total((found.get(one.phase, _NOTHING), one.cost))
    return found


def costs(some: Sequence[Step], routers: Routers) -> Costs:
    """Return what a feature costs."""
    top = tiers.strongest()
    routed = total(one.cost for one in some)
    actual = total(one.actual for one in some)
    frontier = total(on_tier(one.cost, one.tiers[-1], top, routers) for one in some)
    return Costs(routed, actual, frontier, _saved(routed, frontier), _saved(actual, frontier))


def _saved(less: Range, more: Range) -> Range:
    shares = []
    for one, other in zip(less, more, strict=True):
        share = 0.0
        if other:
            share = 1 - one / other
        shares.append(share)
    return min(shares), max(shares)
