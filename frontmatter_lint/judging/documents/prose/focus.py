"""Whom a sentence of prose may mean by "it": the agents that the one before was about; and whom it
speaks of where it is not understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ..words import wording
from ..words.keys import EVERYONE, REMAINDER
from ..words.tokens import Token, words
from .parts import SIGNS

#: Stand for agents, for all of a kind, and for a model in the text of a part of a sentence.
AGENT, KIND, MODEL = "AGENT", "KIND", "MODEL"


class Focus(Record):
    """The agents that the next sentence may mean by "it", and `several` by "they"; `leads`: the
    sentence before began with them, `works`: it told what they do.
    """

    names: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    leads: bool = False
    works: bool = False


def focus_after(found: Sequence[Token], before: Focus) -> Focus:
    """Return whom the next sentence may mean by "it", where this one is followed by another."""
    texts = [text_of(one) for one in found]
    first = start(texts)
    names = {one.names for one in found if one.names}
    if names:
        begins = texts[first : first + 1] == [AGENT] and texts[first + 1 : first + 2] != ["'s"]
        whose = certain(next(one for one in found if one.names))
        if len(names) > 1 or _brings_another(texts):
            whose = ()
        every = [name for one in found if one.names for name in certain(one)]
        several = tuple(dict.fromkeys(every))
        return Focus(whose, several, begins, begins and _is_work(texts[first + 1 :]))
    if not texts:
        return before
    word = texts[first]
    if word in known("subjects") | known("possessives"):
        works = word == "it" and _is_work(texts[first + 1 :])
        return before._replace(leads=True, works=works)
    if texts[0] in words("newcomers") | words("articles"):
        return Focus()
    return before._replace(leads=False, works=False)


def doubted_in(found: Sequence[Token], before: Sequence[str]) -> frozenset[str]:
    """Return the agents of which a sentence speaks that is not understood; empty where it may speak
    of any: "all others …", "with one exception".
    """
    names = {name for one in found for name in one.names} or set(before)
    texts = set()
    for one, following in zip(found, [*found[1:], Token("")], strict=True):
        is_of_work = one.text in words("everyone") and following.text in words("work")
        is_of_one_thing = one.text in words("of_others") and _is_one_thing(following)
        if not (is_of_work or is_of_one_thing):
            texts.add(one.text)  # "on every run", "the other side" speak of no agents
    general = words("exceptions") | words("of_others") | words("everyone") | words("all_agents")
    if names & {REMAINDER, EVERYONE} or not texts.isdisjoint(general):
        return frozenset()
    return frozenset(names)


def _is_one_thing(one: Token) -> bool:
    """Whether a word behind "other" is a noun of one thing that is no agent: "the other side"."""
    if one.names or one.choice or not one.text.isalpha() or one.text.endswith("s"):
        return False
    agents = words("all_agents") | words("subagents") | wording.any_of("agents", "teams")
    return one.text not in agents | words("linking") | {"one"}


def start(texts: Sequence[str]) -> int:
    """Return where a sentence begins behind articles and adverbs."""
    at = 0
    passed = words("articles") | known("adverbs") | known("before") | {","}
    while at < len(texts) - 1 and texts[at] in passed:
        at += 1
    return at


def _brings_another(texts: Sequence[str]) -> bool:
    """Whether a sentence brings somebody else, whom "it" may mean: "`a` starts a helper"."""
    text = " ".join(texts)
    return any(f" {phrase} " in f"{text} " for phrase in known("bringing"))


def _is_work(behind: Sequence[str]) -> bool:
    """Whether the words behind a subject tell what it does: "breaks tickets down"."""
    at = 0
    while at < len(behind) - 1 and (behind[at] in SIGNS or behind[at] in known("adverbs")):
        at += 1
    if not behind:
        return False
    return behind[at].endswith("s") and behind[at] not in known("no_work")


def text_of(one: Token) -> str:
    """Return the word of a token, one word for all agents and one for all models."""
    if one.choice:
        return MODEL
    if one.names and one.weak:
        return KIND
    if one.names:
        return AGENT
    return one.text


def certain(one: Token) -> tuple[str, ...]:
    """Return the agents of a token where it names them."""
    if one.weak or REMAINDER in one.names or EVERYONE in one.names:
        return ()
    return one.names


@cache
def known(kind: str) -> frozenset[str]:
    """Return words of statements of a kind."""
    return frozenset(data("documents")["statements"][kind])
