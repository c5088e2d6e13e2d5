"""Agents that hand their work to another one on a model of another tier."""

from __future__ import annotations

from ..core import tiers
from ..core.nouns import Fault, Problem
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from .references import AGENT, MODEL, plain
from .rule_names import CHANGE, REVIEWER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from .members import Member, Reading
    from .references import Reference

#: The program whose handoffs go on in the same conversation.
_GOES_ON = "vscode"


def faults(
    agents: Sequence[Member], wanted: AbstractSet[str], reading: Reading
) -> Iterator[tuple[str, Fault]]:
    """Yield what the `wanted` rules find, each with the path of its file as shown."""
    naming = [one for one in agents if one.references and one.model]
    if not naming:
        return
    by_name: dict[str, list[Member]] = {}
    for one in agents:
        by_name.setdefault(plain(one.name), []).append(one)
    for one in naming:
        tier = one.tier
        named = [item for item in one.references if item.kind == AGENT]
        for item in named:
            found = by_name.get(plain(item.name), by_name.get(plain(item.also), []))
            if len(found) != 1 or found[0] is one or not found[0].model or not tier:
                continue
            other = found[0]
            another = other.tier
            if CHANGE in wanted and another not in ("", tier) and _goes_on(one, item):
                yield one.path, _change(one, other, item)
            is_lead = len({plain(each.name) for each in named}) > data("fleet")["reviewed"]["most"]
            is_weaker = another != "" and not is_lead and tiers.is_weaker(another, tier)
            if REVIEWER in wanted and is_weaker and _is_reviewed(one, other, reading):
                yield one.path, _reviewer(one, other, item)


def _goes_on(one: Member, item: Reference) -> bool:
    """Whether the other agent takes over the conversation, on its own model."""
    if one.dialect != _GOES_ON or not isinstance(item.at, tuple) or item.at[0] != "handoffs":
        return False
    models = [each.at[:2] for each in one.references if each.kind == MODEL]
    return item.at[:2] not in models


def _change(one: Member, other: Member, item: Reference) -> Fault:
    message = (
        f"the handoff to `{clip(other.name)}` goes on in the same conversation on "
        f"{_runs_on(other)}, after {_runs_on(one)}"
    )
    hint = "start the other agent in a conversation of its own, or put both on one model"
    return Fault(CHANGE, Problem(message, item.at, hint))


def _is_reviewed(one: Member, other: Member, reading: Reading) -> bool:
    """Whether the one makes something, and the other reviews, by their words."""
    known = data("fleet")["reviewed"]
    maker, reviewer = reading.read(one.path), reading.read(other.path)
    if maker is None or reviewer is None:
        return False
    made, judged = reading.judge(maker), reading.judge(reviewer)
    if made.odds.unjudged or judged.odds.unjudged:
        return False
    return made.kind in known["makes"] and judged.kind in known["reviews"]


def _reviewer(one: Member, other: Member, item: Reference) -> Fault:
    message = (
        f"`{clip(other.name)}`, which reviews, is on {_runs_on(other)}, and this agent, which "
        f"hands its work to it, on {_runs_on(one)}"
    )
    hint = "put the reviewer on a tier that is at least as strong"
    return Fault(REVIEWER, Problem(message, item.at, hint))


def _runs_on(one: Member) -> str:
    return f"`{clip(one.model)}` ({one.tier})"
