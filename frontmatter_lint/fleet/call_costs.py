"""What one call of an agent costs, at the size of a call in `data/fleet.yaml`, by the dated
prices.
"""

from __future__ import annotations

from ..agents import catalogue, prices
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .agents import FleetAgent


class TierPrice(Record):
    """The model that stands for a tier, and what one call of it costs in US dollars."""

    model: str
    cost: float


def of(model: str) -> float | None:
    """Return what one call of a model costs in US dollars; None without a known price."""
    price = prices.of(catalogue.resolved(model)) if model else None
    if price is None:
        return None
    call = data("fleet")["call"]
    cost = price.usual.input * call["input"] + price.usual.output * call["output"]
    return float(cost) / 1_000_000


def by_tier(agents: Iterable[FleetAgent]) -> dict[str, TierPrice]:
    """Return the model of each tier that counts for all agents on it: the newest one with a
    price, of the maker that most agents run on.
    """
    makers: dict[str, int] = {}
    for one in agents:
        info = catalogue.lookup(one.model).info if one.model else None
        if info is not None:
            makers[info.provider] = makers.get(info.provider, 0) + 1
    ordered = sorted(makers, key=lambda name: -makers[name])
    found = {}
    for tier in tiers.names():
        for maker in [*ordered, *catalogue.every_maker()]:
            model = _newest(maker, tier)
            cost = of(model)
            if cost is not None:
                found[tier] = TierPrice(model, cost)
                break
    return found


def _newest(maker: str, tier: str) -> str:
    """Return the newest current model of a maker and tier that has a price; empty for none."""
    for model in catalogue.current(maker, tier):
        if prices.of(model) is not None:
            return model
    return ""
