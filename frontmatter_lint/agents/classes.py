"""Which of its maker's line a model is, by its name: pro, mini, flash."""

from __future__ import annotations

from ..core.resources import data
from . import catalogue


def is_weaker(name: str, than: str) -> bool:
    """Whether a model is of a weaker class than another, as far as both names say one."""
    first, second = _rank(name), _rank(than)
    return first is not None and second is not None and first < second


def is_same(first: str, second: str) -> bool:
    """Whether two models are of one class by their names."""
    rank = _rank(first)
    return rank is not None and rank == _rank(second)


def _rank(name: str) -> int | None:
    """Return the rank of the weakest word of a name that is one of a class: Flash-Lite is Lite."""
    ranks = data("model_classes")
    found = []
    for word in catalogue.normalise(name).split("-"):
        if word in ranks:
            found.append(ranks[word])
    return min(found, default=None)
