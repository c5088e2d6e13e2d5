"""The figures of a policy's source, computed again from the source's own rows; a figure is
a range, from and to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import product

from ...core import tiers
from ...core.policy import Policy
from ...core.policy_advice import Chain, Claim, Figure, LoopStep
from ...core.policy_parts import Range

#: How far a stated figure may be off, by unit: rounded or cut to whole per cent,
#: rounded to cents and tenths.
_ROUNDING = {"%": 0.01, "$": 0.005, "x": 0.05}
_SLACK = 1e-9  # of binary fractions


def computed(value: Figure, policy: Policy) -> Range | None:
    """Return what the schema calls a value as a range; None where it cannot be computed."""
    try:
        low, high = _range(value, policy)
    except (ArithmeticError, KeyError, IndexError, ValueError, TypeError):
        return None
    if abs(low) < float("inf") and abs(high) < float("inf"):
        return (low, high)
    return None


def agrees(claim: Claim, found: Range) -> bool:
    """Whether the stated figure is the computed one, as far as it is given."""
    allowed = _ROUNDING[claim.unit] + _SLACK
    return all(
        abs(stated - one) <= allowed for stated, one in zip(claim.stated, found, strict=True)
    )


def calls_moved(chain: Chain) -> float:
    """Return the share of calls that run below the tier the chain is compared with."""
    moved = sum(tiers.is_weaker(step.tier, chain.against) for step in chain.steps)
    return moved / len(chain.steps)


def money_saved(chain: Chain, policy: Policy) -> Range | None:
    """Return the share of the price saved, at the prices of the source; None where it has none."""
    paid: Figure = {"sum": [{"price": step.tier} for step in chain.steps]}
    whole: Figure = {"product": [len(chain.steps), {"price": chain.against}]}
    return computed({"saved": [paid, whole]}, policy)


def shown(found: Range, unit: str) -> str:
    """Return a range in words: `$1.15–3.35`, `57.6 %`, `15–120x`."""
    texts = [_number(one, unit) for one in found]
    if texts[0] == texts[1]:
        body = texts[0]
    else:
        body = "–".join(texts)
    if unit == "$":
        return f"${body}"
    if unit == "%":
        return f"{body} %"
    return f"{body}x"


def _number(value: float, unit: str) -> str:
    if unit == "$":
        if value < 1000:
            return f"{value:,.2f}"
        return f"{value:,.0f}"
    if unit == "%":
        return f"{value * 100:.1f}".removesuffix(".0")
    return f"{value:.1f}".removesuffix(".0")


def _range(value: Figure, policy: Policy) -> Range:
    """Return a figure as a range. Raises TypeError for what the schema calls no figure, and
    ValueError where the policy does not state what it is computed from.
    """
    if isinstance(value, Mapping):
        ((operation, operand),) = value.items()
        if isinstance(operand, str):
            return _stated(operation, operand, policy)
        if not isinstance(operand, Sequence):
            raise TypeError(operation)
        return _OPERATIONS[operation]([_range(one, policy) for one in operand])
    if isinstance(value, int | float):
        return float(value), float(value)
    low, high = value[:2]
    if not (isinstance(low, int | float) and isinstance(high, int | float)):
        raise TypeError(value)
    return float(low), float(high)


def _stated(what: str, of: str, policy: Policy) -> Range:
    """Return the cost of the steps of a phase, or the price of a tier. Raises ValueError."""
    if what == "steps" and policy.steps:
        return _sum([_cost(step) for step in policy.steps if of in ("all", step.phase)])
    price = policy.tiers[of].price
    if what != "price" or price is None:
        raise ValueError(what)
    return price


def _cost(step: LoopStep) -> Range:
    if step.cost is None:
        raise ValueError(step.title)
    return step.cost


def _sum(ranges: list[Range]) -> Range:
    return sum(low for low, _ in ranges), sum(high for _, high in ranges)


def _product(ranges: list[Range]) -> Range:
    low, high = 1.0, 1.0
    for factor in ranges:
        corners = [one * other for one, other in product((low, high), factor)]
        low, high = min(corners), max(corners)
    return low, high


def _spread(ranges: list[Range]) -> Range:
    """Return the least and the most that one range can be of the other."""
    corners = [one / other for one, other in product(*ranges)]
    return min(corners), max(corners)


def _bounds(operation: Callable[[float, float], float]) -> Callable[[list[Range]], Range]:
    """Return what joins low with low and high with high, in ascending order."""

    def apply(ranges: list[Range]) -> Range:
        first, second = ranges
        values = []
        for one, other in zip(first, second, strict=True):
            values.append(operation(one, other))
        results = sorted(values)
        return results[0], results[1]

    return apply


_OPERATIONS: Mapping[str, Callable[[list[Range]], Range]] = {
    "sum": _sum,
    "product": _product,
    "spread": _spread,
    "quotient": _bounds(lambda one, other: one / other),
    "minus": _bounds(lambda one, other: one - other),
    "saved": _bounds(lambda one, other: 1 - one / other),
}
