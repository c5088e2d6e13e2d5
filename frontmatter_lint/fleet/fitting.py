"""Who of a fleet does a kind of work: by what their words were judged to do, and what they are
called.
"""

from __future__ import annotations

import re

from ..core import tiers
from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .agents import FleetAgent

_KIND, _NAME, _SAID, _ANOTHER = 2.0, 0.75, 0.25, -0.25
_MOST_SAID = 4  # words in common that count
_LEAST = 0.75  # a kind, a name, or three words
_SHORTEST = 4  # characters of a word that says something


class Fit(Record):
    """An agent for some work: how well it fits, and why."""

    agent: FleetAgent
    points: float
    why: str


def best(
    agents: Sequence[FleetAgent],
    kinds: Iterable[str],
    words: Iterable[str],
    text: str = "",
    tier: str = "",
) -> tuple[Fit, ...]:
    """Return the agents that fit work of these kinds, called by these words, the best first;
    `text` is the task itself. Of those that fit alike the nearest to `tier` come first, then
    they stand in the order of their paths.
    """
    known = tuple(kinds)
    stems = [_stem(word) for word in words]
    wanted = _words(text)
    found = []
    for one in agents:
        fit = _fit(one, known, stems, wanted)
        if fit.points >= _LEAST:
            found.append(fit)
    found.sort(key=lambda fit: (-fit.points, distance(fit.agent.tier, tier), fit.agent.path))
    return tuple(found)


def _fit(
    one: FleetAgent, kinds: tuple[str, ...], stems: Sequence[str], wanted: frozenset[str]
) -> Fit:
    points = 0.0
    why = []
    if one.kind in kinds and not one.unjudged:
        points += _KIND + _ANOTHER * kinds.index(one.kind)
        why.append(f"its work is {one.kind}")
    name = one.name.casefold().replace("_", "-")
    called = [stem for stem in stems if stem and stem in name]
    if called:
        points += _NAME
        why.append(f"it is called `{max(called, key=len)}…`")
    common = wanted & _words(f"{one.name} {one.description}")
    if common:
        points += _SAID * min(len(common), _MOST_SAID)
        shown = sorted(common)[:_MOST_SAID]
        why.append(f"it speaks of {', '.join(shown)}")
    return Fit(one, points, "; ".join(why))


def _stem(word: str) -> str:
    """Return what names of those who do a work begin with: `review` for `reviewing`."""
    if " " in word or len(word) < _SHORTEST:
        return ""
    for ending in ("ation", "ing", "es", "e", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=8192)  # each agent is held to every step of a loop
def _words(text: str) -> frozenset[str]:
    lowered = text[:5_000].casefold()
    return frozenset(word for word in re.findall(r"\w+", lowered) if len(word) > _SHORTEST)


def is_enough(have: str, wanted: str) -> bool:
    """Whether a tier is at least the wanted one; a tier that is not known is never."""
    return bool(have) and not tiers.is_weaker(have, wanted)


def distance(have: str, wanted: str) -> int:
    """Return 0 for an agent on the wanted tier, 1 for one above it, 2 below it, 3 where its tier
    is not known; 0 where no tier is wanted.
    """
    if have == wanted or not wanted:
        return 0
    if not have:
        return 3
    if is_enough(have, wanted):
        return 1
    return 2
