"""The tiers of models and their order, as `data/models.yaml` lists them: weakest first."""

from __future__ import annotations

from .resources import data

#: Work that is done without a model. Policies name it beside the tiers; it is below them all.
AUTOMATED = "automated"


def names() -> tuple[str, ...]:
    """Return all tiers, weakest first."""
    return tuple(data("models")["tiers"])


def strongest() -> str:
    """Return the strongest tier."""
    return names()[-1]


def rank(tier: str) -> int:
    """Return the place of a tier, 0 for the weakest; -1 for what is no tier."""
    every = names()
    if tier in every:
        return every.index(tier)
    return -1


def is_weaker(tier: str, than: str) -> bool:
    """Whether one tier is below another; what is no tier is below all of them."""
    return rank(tier) < rank(than)
