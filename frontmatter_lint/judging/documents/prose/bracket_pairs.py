"""Agents and models of which one stands in brackets behind the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from ....core.resources import data
from ..words import wording
from ..words.keys import words_in
from ..words.naming import Name, Said
from ..words.tokens import Token, words
from ..words.wording import Choice
from .parts import tells_what_was

_SEVERAL = 2  # models
_SHORTEST = 3  # letters of words that tell nothing: "was"


def pairs(found: Sequence[Token], line: int) -> tuple[Said, ...]:
    """Return what a sentence says that has models in brackets behind agents, or agents behind
    models.
    """
    return in_brackets(_without_phases(found), line) or behind_models(found, line)


def torn(said: Sequence[Said]) -> frozenset[str]:
    """Return the agents to which one sentence gives several models: those of their phases."""
    tiers: dict[str, str] = {}
    found = set()
    for one in said:
        if tiers.setdefault(one.name.text, one.choice.tier) != one.choice.tier:
            found.add(one.name.text)
    return frozenset(found)


def but(said: Sequence[Said], names: Collection[str]) -> tuple[Said, ...]:
    """Return what is said of other agents than some."""
    return tuple(one for one in said if one.name.text not in names)


def _without_phases(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without the parts of their work between agents and the models in brackets
    behind: "`a` phase RED (Opus)".
    """
    kept: list[Token] = []
    for at, one in enumerate(found):
        before = [other.text for other in found[max(at - 2, 0) : at]]
        is_noun = one.text in words("of_phases") and found[at + 2 : at + 3] == [Token("(")]
        is_name = before[-1:] != [] and before[-1] in words("of_phases")
        is_name = is_name and found[at + 1 : at + 2] == [Token("(")]
        if (is_noun and bool(found[at - 1].names)) or (is_name and bool(found[at - 2].names)):
            continue
        kept.append(one)
    return kept


def in_brackets(found: Sequence[Token], line: int) -> tuple[Said, ...]:
    """Return the models in brackets right after agents, where each has one: "`a` (Opus)"."""
    said: list[Said] = []
    groups = _first_mentions(found)
    if not groups or len(groups) != sum(one.choice is not None for one in found):
        return ()
    texts = [one.text for one in found]
    heard = len(up_to_work(found))
    end = texts.index(",", groups[-1], heard) if "," in texts[groups[-1] : heard] else heard
    end = min(end, _of_occasion(texts, groups))
    start = 0
    if texts[0] in words("conditions") and "," in texts[: groups[0]]:  # "if there is none, …"
        start = texts.index(",")
    if tells_what_was(found[start:end]):
        return ()
    for group in groups:
        one = found[group]
        at = _behind_kind(texts, group)
        inner = []
        for other in found[at + 2 : at + 6]:
            if other.text not in (":", ")") and other.text not in words("together"):
                inner.append(other)
        ends = [other.choice for other in inner if other.text not in wording.vocabulary()["models"]]
        if found[at + 1 : at + 2] != [Token("(")] or not ends or not ends[0]:
            return ()
        closed = [other.text for other in found[at + 2 : at + 6] if not other.names]
        if ")" not in closed or any(ends[1:2]):
            return ()
        said += [Said(Name(name), ends[0], line, one.weak) for name in one.names]
    return tuple(said)


def _first_mentions(found: Sequence[Token]) -> Sequence[int]:
    """Return the places of agents, without those of one that has its model in brackets before:
    "the scout (Haiku) looks around: ask `scout` first".
    """
    groups: list[int] = []
    told: set[tuple[str, ...]] = set()
    for at, one in enumerate(found):
        opened, *model = [*found[at + 1 : at + 3], Token("")]
        has_model = opened == Token("(") and bool(model[0].choice)
        if one.names and (has_model or one.names not in told):
            groups.append(at)
        if one.names and has_model:
            told.add(one.names)
    return groups


def _behind_kind(texts: Sequence[str], at: int) -> int:
    """Return where an agent ends with what it is: "`a` agent", "`a` coordinator agent"."""
    for end in (at + 1, at + 2):
        if end < len(texts) and texts[end] in words("subagents"):
            return end
    return at


def up_to_occasion(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence that hands work to agents up to when it does, or to what they get."""
    groups = _first_mentions(found)
    if not groups:
        return found
    return found[: _of_occasion([one.text for one in found], groups)]


def _of_occasion(texts: Sequence[str], groups: Sequence[int]) -> int:
    """Return where a sentence that hands work to agents goes on with when it does, or with what
    they get: "hand it to `a` (Opus) when the log is longer than a page", "run `a` (Opus) with the
    last log"; its end for any other sentence.
    """
    is_handed = not words("handing").isdisjoint(texts[: groups[0]])
    for at in range(groups[-1] + 1, len(texts) if is_handed else 0):
        if texts[at - 1] == ")" and texts[at] in words("handed"):
            return at if words("retracting").isdisjoint(texts[at:]) else len(texts)
    return len(texts)


def behind_models(found: Sequence[Token], line: int) -> tuple[Said, ...]:
    """Return the agents in brackets behind models, where each of several models has its own: "Opus
    (`a`, `b`), Haiku (`c`)", "Opus does the thinking (`a`), Haiku the typing (`b`)".
    """
    said: list[Said] = []
    choice: Choice | None = None
    stops = words("void") | words("conditions") | words("limits") | words("reports") | words("or")
    for at, one in enumerate(found):
        if one.choice and choice:
            return ()
        choice = one.choice or choice
        around = [other.text for other in (*found[at - 1 : at], *found[at + 1 : at + 2])]
        if one.names and (choice is None or around != ["(", ")"]):
            return ()
        if one.names and choice:
            said += [Said(Name(name), choice, line, one.weak) for name in one.names]
            choice = None
        is_label = one.text in words("participles") and found[at + 1 : at + 2] == [Token(":")]
        if one.text in stops and not is_label:  # "models used: …"
            return ()
    if choice or len({one.choice for one in said}) < _SEVERAL:
        return ()
    return tuple(said)


def up_to_work(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence up to what an agent with its model in brackets does: "`a` (Opus) reads the
    ticket and asks".
    """
    last = max((at for at, one in enumerate(found) if one.names), default=0)
    gone = wording.vocabulary()["bygone"] - words("conditions")
    for at, (before, one) in enumerate(pairwise(found), 1):
        if at > last and before.text == ")" and is_present(one.text):
            if gone.isdisjoint(other.text for other in found[at:]):
                return found[:at]
            break
    return found


def tells_work(remark: str) -> bool:
    """Whether a remark behind an agent tells what it does, whatever then limits it: "reviews all
    changes before approval", but not "runs until May" or "reviews what was planned".
    """
    told = words_in(remark.lower())
    gone = wording.any_of("bygone", "hedges") | words("limits")
    gone -= {"before", "after", *data("documents")["tasks"]}
    return bool(told) and is_present(told[0]) and gone.isdisjoint(told)


def is_present(word: str) -> bool:
    """Whether a word tells what an agent does: "reads", but not "was" or "reports"."""
    return len(word) > _SHORTEST and word.endswith("s") and word not in _no_work()


@cache
def _no_work() -> frozenset[str]:
    others = words("void") | words("reports") | words("passives") | words("linking")
    others |= words("conditions") | words("limits") | wording.any_of("leads", "hedges", "bygone")
    return others | {"always", "besides", "perhaps", "plus", "versus"}
