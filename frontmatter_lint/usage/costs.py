"""What requests cost, by the dated table of prices."""

from __future__ import annotations

from ..agents import catalogue, prices
from ..core.caching import cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from .calls import Tokens

if TYPE_CHECKING:
    from ..agents.prices import Price

_MILLION = 1_000_000


class Listed(Record):
    """A model of the price table, and what writing to its cache costs: multiples of its price
    for what is sent, 1 and `is_whole` False where that is not known.
    """

    price: Price
    five_minutes: float
    hour: float
    is_whole: bool


@cache
def listed(model: str) -> Listed | None:
    """Return the price of a model as a tool names it; None where there is none."""
    info = catalogue.lookup(model.partition("[")[0]).info
    if info is None:
        return None
    if catalogue.is_free(model):
        nothing = prices.Price("", prices.Amounts(0.0, 0.0, 0.0))
        return Listed(nothing, 1, 1, is_whole=True)
    aliases = data("models")["aliases"]
    price = prices.of(aliases.get(info.id, info.id))
    if price is None:
        return None
    written = data("usage")["cache_write"].get(info.provider)
    if written is None:
        return Listed(price, 1, 1, is_whole=False)
    return Listed(price, written["five_minutes"], written["hour"], is_whole=True)


def of(model: str, tokens: Tokens) -> tuple[float, bool]:
    """Return what a request costs in US dollars, and whether that is all of it."""
    found = listed(model)
    if found is None:
        return 0.0, False
    price = found.price
    amounts = price.usual
    written = tokens.cache_write + tokens.cache_write_hour
    prompt = tokens.input + tokens.cache_read + written
    if price.above is not None and prompt > price.above_tokens:
        amounts = price.above
    is_whole = found.is_whole or not written
    cost = tokens.input * amounts.input + tokens.output * amounts.output
    cost += tokens.cache_write * amounts.input * found.five_minutes
    cost += tokens.cache_write_hour * amounts.input * found.hour
    if amounts.cache_read is not None:
        cost += tokens.cache_read * amounts.cache_read
    elif tokens.cache_read:
        is_whole = False
    return cost / _MILLION, is_whole
