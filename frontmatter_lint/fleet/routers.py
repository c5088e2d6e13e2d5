"""The routers and the loop of steps of a policy, read once into records."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    Range = tuple[float, float]


_NOTHING = (0.0, 0.0)


class TaskRule(Record):
    """The tasks, by name, that a router by rules gives a tier."""

    tasks: tuple[str, ...]
    tier: str


class Threshold(Record):
    """The tier of every complexity above a number; `above` is None where all exceed it."""

    above: float | None
    tier: str


class LoopStep(Record):
    """A step as the policy states it: the tiers it is for, the strongest last, and its cost
    in US dollars, from and to; nothing where none is stated.
    """

    title: str
    phase: str
    tiers: tuple[str, ...]
    is_fresh: bool
    cost: Range
    why: str


class Routers(Record):
    """What the routers of a policy say, in their order, the steps of its loop, and the prices
    that it states for its tiers.
    """

    rules: tuple[TaskRule, ...]
    thresholds: tuple[Threshold, ...]
    steps: tuple[LoopStep, ...]
    prices: Mapping[str, Range]


def policy_of(policy: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a policy with rules, thresholds and steps: the one given where it has them, else
    `tiered`.
    """
    own = policy.get("routers", ())
    is_whole = any("rules" in one for one in own) and any("thresholds" in one for one in own)
    if is_whole and policy.get("steps"):
        return policy
    tiered: Mapping[str, Any] = data("policies")["tiered"]
    return tiered


def of(policy: Mapping[str, Any]) -> Routers:
    """Return the routers of a policy that has them (`policy_of`)."""
    rules: list[TaskRule] = []
    thresholds: list[Threshold] = []
    for router in policy["routers"]:
        for one in router.get("rules", ()):
            rules.append(TaskRule(tuple(one["tasks"]), one["tier"]))
        for one in router.get("thresholds", ()):
            thresholds.append(Threshold(one.get("above"), one["tier"]))
    prices = {}
    for tier, facts in policy.get("tiers", {}).items():
        if facts.get("price"):
            prices[tier] = _range(facts["price"])
    return Routers(tuple(rules), tuple(thresholds), tuple(_steps(policy)), prices)


def _steps(policy: Mapping[str, Any]) -> Iterator[LoopStep]:
    for one in policy["steps"]:
        yield LoopStep(
            one["title"],
            one.get("phase", ""),
            tuple(one["tiers"]),
            one.get("fresh_context", False),
            _range(one.get("cost", _NOTHING)),
            one.get("why", ""),
        )


def _range(stated: tuple[float, float]) -> Range:
    low, high = stated
    return float(low), float(high)
