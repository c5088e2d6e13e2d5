"""Which agents of a fleet fit a piece of work, by the kind of theirs and by words."""

from __future__ import annotations

import re

from ..core.record import TYPE_CHECKING
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .agents import FleetAgent

_WORD = re.compile(r"[a-z0-9]+")
_SHORT = 2  # letters; such words say little


def words_of(text: str) -> set[str]:
    """Return the words of a text that say something of the work, in lower case."""
    found = {word for word in _WORD.findall(text.lower()) if len(word) > _SHORT}
    return found.difference(data("fleet")["twins"]["common"])


def best(
    agents: Sequence[FleetAgent],
    kinds: Collection[str],
    words: Collection[str],
    tier: str = "",
) -> list[FleetAgent]:
    """Return the agents that fit, best first: of one of the kinds and with one of the words;
    those on the tier before others.
    """
    wanted = set(words)
    ranked = []
    for one in agents:
        in_name = len(words_of(one.name) & wanted)
        in_text = len(words_of(one.description) & wanted)
        is_of_kind = not one.unjudged and one.kind in kinds
        if not (is_of_kind and in_name + in_text):
            continue
        is_on_tier = bool(tier) and one.tier == tier
        ranked.append((-is_on_tier, -3 * in_name - in_text, one.path, one))
    return [one for *_, one in sorted(ranked, key=lambda row: row[:3])]
