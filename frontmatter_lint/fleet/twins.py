"""Agents of different names that do one job, by what they say of it, on models of different
tiers.
"""

from __future__ import annotations

from ..agents import load
from ..core.caching import cache, lru_cache
from ..core.nouns import Agent, Fault, Problem
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import same_agent
from .rule_names import TWINS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .members import Member, Reading

#: Of one block of agents that may do one job; more of them are no pairs.
_MOST = 50


def keys(name: str, opening: str) -> Iterator[str]:
    """Yield what two agents share that may do one job: the end of the name, or the beginning of
    the description.
    """
    parts = same_agent.plain(name).rsplit("-", 2)
    if len(parts) > 1:
        yield "-".join(parts[-2:])
    if len(opening) > same_agent.SHORTEST:
        yield f"\0{opening}"


def faults(members: Sequence[Member], reading: Reading) -> Iterator[tuple[str, Fault]]:
    """Yield each agent with a twin of another name on a stronger tier, with the path of its
    file as shown.

    `members` are in the order of their paths.
    """
    blocks: dict[str, list[Member]] = {}
    for one in members:
        if one.tier and one.is_loaded:
            for key in keys(one.name, one.opening):
                blocks.setdefault(key, []).append(one)
    seen: set[str] = set()
    for block in blocks.values():
        if len(block) > _MOST or len({one.tier for one in block}) < 2:
            continue
        for number, one in enumerate(block):
            for other in block[number + 1 :]:
                weaker, stronger = same_agent.by_tier(one, other)
                if weaker is None or weaker.path in seen:
                    continue
                why = _why_one_job(weaker, stronger, reading)
                if why:
                    seen.add(weaker.path)
                    yield weaker.path, _fault(weaker, stronger, why, reading)


def _why_one_job(one: Member, other: Member, reading: Reading) -> str:
    """Return what shows that two agents do one job, as a relative clause on the second; empty
    where nothing does, or where something shows that they are meant to differ.
    """
    # of agents of one name `agent-on-different-tiers` speaks
    is_one_name = same_agent.plain(one.name) == same_agent.plain(other.name)
    if is_one_name or not same_agent.are_neighbours(one, other):
        return ""
    first, second = reading.read(one.path), reading.read(other.path)
    if first is None or second is None:
        return ""
    known = data("fleet")["twins"]
    words, others = _content(first.description), _content(second.description)
    shared, every = words & others, words | others
    is_one_role = len(shared) >= known["one_stem"]["fewest"] and _have_one_role(one, other)
    share = len(shared) / max(len(every), known["fewest"])
    is_alike = len(shared) >= known["fewest"] and share >= known["with_body"]
    if not (is_one_role or is_alike) or _is_meant(first, second):
        return ""
    if is_one_role and _are_of_one_kind(first, second, reading):
        kind = reading.judge(first).kind
        return f"which has the same file name and does {kind} work too,"
    is_same = share >= known["share"] or same_agent.are_alike(first.body, second.body)
    if is_alike and is_same:
        return "which by its description does the same,"
    return ""


def _have_one_role(one: Member, other: Member) -> bool:
    """Whether two files go by one name of several words."""
    stem, another = load.stem(one.path), load.stem(other.path)
    return "-" in stem and same_agent.plain(stem) == same_agent.plain(another)


def _are_of_one_kind(first: Agent, second: Agent, reading: Reading) -> bool:
    """Whether the work of both is very likely beyond a light model, and of one kind."""
    least = data("fleet")["twins"]["one_stem"]["beyond_light"]
    kinds = set()
    for agent in (first, second):
        profile = reading.judge(agent)
        if profile.odds.unjudged or profile.odds.mid < least:
            return False
        kinds.add(profile.kind)
    return len(kinds) == 1


def _is_meant(first: Agent, second: Agent) -> bool:
    """Whether the files show that the two are meant to differ: by a word for a stronger or a
    lighter edition, by a reason, by an escalation, or because one names the other.
    """
    names = []
    texts = []
    for agent in (first, second):
        if agent.model.reasoning or agent.model.escalation:
            return True
        names.append(set(_words(agent.name.lower())))
        texts.append(set(_words(agent.description.lower())))
    if not (names[0] ^ names[1]).isdisjoint(_set("qualifiers")):
        return True
    if not (texts[0] ^ texts[1]).isdisjoint(_set("said_qualifiers")):
        return True
    for agent, other in ((first, second), (second, first)):
        if other.name.lower() in f"{agent.description}\n{agent.body}".lower():
            return len(other.name) > len(agent.name) or other.name not in agent.name
    return False


@lru_cache(maxsize=1024)  # each of a block is compared with all others of it
def _content(text: str) -> frozenset[str]:
    """Return the words of a description that say something of the work."""
    return frozenset(_words(text.lower())) - _set("common")


@cache
def _set(name: Literal["common", "qualifiers", "said_qualifiers"]) -> frozenset[str]:
    return frozenset(data("fleet")["twins"][name])


def _fault(weaker: Member, stronger: Member, why: str, reading: Reading) -> Fault:
    agent = reading.read(weaker.path)
    preference = agent.model.preference if agent else None
    message = (
        f"this agent is on `{clip(weaker.model)}` ({weaker.tier}), and `{clip(stronger.name)}`, "
        f"{why} is on `{clip(stronger.model)}` ({stronger.tier}) in `{stronger.path}`"
    )
    hint = "put both on one tier, or say in the descriptions what differs"
    return Fault(TWINS, Problem(message, preference.at if preference else ("model",), hint))


def _words(text: str) -> list[str]:
    import re  # imported here: in most teams no two agents are so much alike

    return re.findall(r"[a-z]{3,}", text)
