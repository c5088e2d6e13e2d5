"""Agents that hand their work to another one on a model of another tier."""

from __future__ import annotations

from ..core import tiers
from ..core.nouns import Fault, Problem
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import members
from .references import AGENT, MODEL, plain
from .rule_names import CHANGE, REVIEWER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Final

    from .members import Kept, Reading
    from .references import Reference

#: The places in what is kept of an agent (`members.kept`).
_PATH: Final = 0
_NAME: Final = 1
_DIALECT: Final = 3
_MODEL: Final = 4
_REFERENCES: Final = 6
#: The program whose handoffs go on in the same conversation.
_GOES_ON = "vscode"


def faults(
    agents: Sequence[Kept], wanted: AbstractSet[str], reading: Reading
) -> Iterator[tuple[str, Fault]]:
    """Yield what the `wanted` rules find, each with the path of its file as shown."""
    naming = [one for one in agents if one[_REFERENCES] and one[_MODEL]]
    if not naming:
        return
    by_name: dict[str, list[Kept]] = {}
    for one in agents:
        by_name.setdefault(plain(one[_NAME]), []).append(one)
    for one in naming:
        tier = members.tier(one)
        named = [item for item in one[_REFERENCES] if item.kind == AGENT]
        for item in named:
            found = by_name.get(plain(item.name), by_name.get(plain(item.also), []))
            if len(found) != 1 or found[0] is one or not found[0][_MODEL] or not tier:
                continue
            other = found[0]
            another = members.tier(other)
            if CHANGE in wanted and another not in ("", tier) and _goes_on(one, item):
                yield one[_PATH], _change(one, other, item)
            is_lead = len({plain(each.name) for each in named}) > data("fleet")["reviewed"]["most"]
            is_weaker = another != "" and not is_lead and tiers.is_weaker(another, tier)
            if REVIEWER in wanted and is_weaker and _is_reviewed(one, other, reading):
                yield one[_PATH], _reviewer(one, other, item)


def _goes_on(one: Kept, item: Reference) -> bool:
    """Whether the other agent takes over the conversation, on its own model."""
    if one[_DIALECT] != _GOES_ON or not isinstance(item.at, tuple) or item.at[0] != "handoffs":
        return False
    models = [each.at[:2] for each in one[_REFERENCES] if each.kind == MODEL]
    return item.at[:2] not in models


def _change(one: Kept, other: Kept, item: Reference) -> Fault:
    message = (
        f"the handoff to `{clip(other[_NAME])}` goes on in the same conversation on "
        f"`{clip(other[_MODEL])}` ({members.tier(other)}), after "
        f"`{clip(one[_MODEL])}` ({members.tier(one)})"
    )
    hint = "start the other agent in a conversation of its own, or put both on one model"
    return Fault(CHANGE, Problem(message, item.at, hint))


def _is_reviewed(one: Kept, other: Kept, reading: Reading) -> bool:
    """Whether the one makes something, and the other reviews, by their words."""
    known = data("fleet")["reviewed"]
    maker, reviewer = reading.read(one[_PATH]), reading.read(other[_PATH])
    if maker is None or reviewer is None:
        return False
    made, judged = reading.judge(maker), reading.judge(reviewer)
    if made.odds.unjudged or judged.odds.unjudged:
        return False
    return made.kind in known["makes"] and judged.kind in known["reviews"]


def _reviewer(one: Kept, other: Kept, item: Reference) -> Fault:
    message = (
        f"`{clip(other[_NAME])}`, which reviews, is on `{clip(other[_MODEL])}` "
        f"({members.tier(other)}), and this agent, which hands its work to it, on "
        f"`{clip(one[_MODEL])}` ({members.tier(one)})"
    )
    hint = "put the reviewer on a tier that is at least as strong"
    return Fault(REVIEWER, Problem(message, item.at, hint))
