"""The figures of a policy's source, computed again from the source's own rows; a figure is
a range, from and to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product

from ...core import tiers
from ...core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

Range = tuple[float, float]

#: How far a stated figure may be off, by unit: rounded or cut to whole per cent,
#: rounded to cents and tenths.
_ROUNDING = {"%": 0.01, "$": 0.005, "x": 0.05}
_SLACK = 1e-9  # of binary fractions


def computed(value: Any, policy: Mapping[str, Any]) -> Range | None:
    """Return what the schema calls a value as a range; None where it cannot be computed."""
    try:
        low, high = _range(value, policy)
    except (ArithmeticError, KeyError, IndexError, ValueError, TypeError):
        return None
    if abs(low) < float("inf") and abs(high) < float("inf"):
        return (low, high)
    return None


def agrees(claim: Mapping[str, Any], found: Range) -> bool:
    """Whether the stated figure is the computed one, as far as it is given."""
    allowed = _ROUNDING[claim["unit"]] + _SLACK
    return all(
        abs(stated - one) <= allowed for stated, one in zip(claim["stated"], found, strict=False)
    )


def calls_moved(chain: Mapping[str, Any]) -> float:
    """Return the share of calls that run below the tier the chain is compared with."""
    moved = sum(tiers.is_weaker(step["tier"], chain["against"]) for step in chain["steps"])
    return moved / len(chain["steps"])


def money_saved(chain: Mapping[str, Any], policy: Mapping[str, Any]) -> Range | None:
    """The share of the price saved, at the prices the source states; None where it states none."""
    paid = {"sum": [{"price": step["tier"]} for step in chain["steps"]]}
    return computed(
        {"saved": [paid, {"product": [len(chain["steps"]), {"price": chain["against"]}]}]}, policy
    )


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


def _range(value: Any, policy: Mapping[str, Any]) -> Range:
    if isinstance(value, Mapping):
        ((operation, operand),) = value.items()
        if operation == "steps":
            return _steps(operand, policy)
        if operation == "price":
            return _range(policy["tiers"][operand]["price"], policy)
        return _OPERATIONS[operation]([_range(one, policy) for one in operand])
    if isinstance(value, list):
        return float(value[0]), float(value[1])
    return float(value), float(value)


def _steps(phase: str, policy: Mapping[str, Any]) -> Range:
    return _sum([_range(step["cost"], policy) for step in _steps_of_phase(phase, policy)])


def _steps_of_phase(phase: str, policy: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (step for step in policy["steps"] if phase in ("all", step.get("phase")))


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
    """Low with low, high with high, in ascending order."""

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
