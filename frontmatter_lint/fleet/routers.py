"""The routers and the loop of steps of a policy, as what routes and fills them wants them."""

from __future__ import annotations

from ..core.policy import Policy, built_in
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..core.policy_advice import LoopStep, TaskRule, Threshold
    from ..core.policy_parts import Range

#: The policy whose routers and steps are used where the one in force has none.
_USUAL = "tiered"


class Routers(Record):
    """What the routers of a policy say, in their order, the steps of its loop, and the prices
    that it states for its tiers.
    """

    rules: Sequence[TaskRule]
    thresholds: Sequence[Threshold]
    steps: Sequence[LoopStep]
    prices: Mapping[str, Range]


def policy_of(policy: Policy) -> Policy:
    """Return a policy with rules, thresholds and steps: the one given where it has them, else
    `tiered`.
    """
    read = of(policy)
    if read.rules and read.thresholds and read.steps:
        return policy
    return built_in(_USUAL)


def of(policy: Policy) -> Routers:
    """Return the routers of a policy that has them (`policy_of`)."""
    rules: list[TaskRule] = []
    thresholds: list[Threshold] = []
    for router in policy.routers:
        rules += router.rules
        thresholds += router.thresholds
    prices = {}
    for tier, facts in policy.tiers.items():
        if facts.price:
            prices[tier] = facts.price
    return Routers(rules, thresholds, policy.steps, prices)
