"""What a model costs, by the dated table of `data/prices.yaml`."""

from __future__ import annotations

from ..core.record import Record
from ..core.resources import data


class Amounts(Record):
    """US dollars for a million tokens: sent, written, and read from the cache where there is
    such a price.
    """

    input: float
    output: float
    cache_read: float | None


class Price(Record):
    """The price of one model at one seller; a request whose prompt has more than `above_tokens`
    tokens costs `above`.
    """

    seller: str
    usual: Amounts
    above_tokens: int = 0
    above: Amounts | None = None


def of(model: str) -> Price | None:
    """Return the price of a listed model, by its id: that of its maker, else of a reseller."""
    for seller, models in data("prices")["sellers"].items():
        if model in models:
            row = models[model]
            price = Price(seller, Amounts(row[0] or 0.0, row[1] or 0.0, row[2]))
            if len(row) > len(price.usual):
                above = Amounts(row[4] or 0.0, row[5] or 0.0, row[6])
                price = price._replace(above_tokens=int(row[3] or 0), above=above)
            return price
    return None
