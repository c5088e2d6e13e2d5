"""What a sentence says of its agents in passing: who they are, how often they run, which model they
may be given for some work, and what else holds. None of it changes which one they run on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ....core.resources import data
from ..words import wording
from ..words.tokens import Token, joints, words
from . import collective
from .parts import SIGNS

#: How an apposition begins, and how many words it has: "`a` and `b`, the two scout roles".
_DETERMINERS = frozenset(("the", "both", "our", "two", "all"))
_MOST_WORDS = 6
_LEAST = 2
#: Behind an agent, how an advice for some work begins: "(use `opus` for complex work)".
_ADVICE = "use"
_RUN = ("run", "runs")
_BEFORE_REMARK = (",", ":", ";", "–", "—")


def without_asides(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without appositions behind agents, without brackets that say more of the
    agent, or give it another model for some work, a fallback, or an example, and without remarks
    in brackets behind its model.
    """
    kept: list[Token] = []
    at = 0
    while at < len(found):
        size = 0
        if kept and kept[-1].names:
            size = _apposition(found[at:])
            size = size or _remark(kept[-1], found[at:]) or _fallback(found[at:])
        if kept and (kept[-1].names or kept[-1].choice):
            size = size or _advice(found[at:])
            size = size or _on_model(kept, found[at:])
        if not size:
            kept.append(found[at])
        at += size or 1
    return collective.without_examples(kept)


def with_concessions(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence with one word for those behind a model that tell in spite of what it is
    used: "even if it takes two passes", "no matter how large the change is".
    """
    kept: list[Token] = []
    at = 0
    has_model = False
    while at < len(found):
        size = _concession(found[at:]) if has_model else 0
        has_model = has_model or found[at].choice is not None
        kept.append(Token(_ALTHOUGH) if size else found[at])
        at += size or 1
    return kept


_ALTHOUGH = "although"  # one of the reasons, which say nothing of when a model holds


def _concession(found: Sequence[Token]) -> int:
    """Return of how many tokens the words consist that a concession begins with; 0 for none."""
    for first, *rest in _conceding():
        if found[0].text != first:
            continue
        if [one.text for one in found[1 : len(rest) + 1]] == rest:
            return len(rest) + 1
    return 0


@cache
def _conceding() -> tuple[Sequence[str], ...]:
    """Return the phrases that begin a concession, in words."""
    return tuple(phrase.split() for phrase in words("conceding"))


def without_other_way(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without what may be done in place of calling an agent: "leave it to `a`
    (runs on Opus); or do as its file says".
    """
    for at, one in enumerate(found[:-1]):
        is_other = one.text == ";" and found[at + 1].text in words("or")
        if is_other and not any(other.names or other.choice for other in found[at:]):
            return found[:at]
    return found


def without_frequency(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without how often an agent runs, where it names one model: "runs once on
    Opus", "runs twice a week on Haiku".
    """
    if sum(one.choice is not None for one in found) != 1:
        return found
    for at, one in enumerate(found[1:], 1):
        if one.text not in words("frequencies") or found[at - 1].text not in _RUN:
            continue
        end = at + 1
        if found[end : end + 1] and found[end].text in words("each") | {"per"}:
            end += 2
        behind = found[end : end + 2]
        if [other.text for other in behind[:1]] == ["on"] and behind[1:] and behind[1].choice:
            return [*found[:at], *found[end:]]
    return found


def is_of_files(found: Sequence[Token]) -> bool:
    """Whether a sentence tells that a setting takes the place of the model in the file of an agent,
    "it overrides `a`'s `model: opus`", which says nothing else of models.
    """
    models = wording.vocabulary()["models"]
    tiers = {one.choice.tier for one in found if one.choice}
    for at, one in enumerate(found[1:-_LEAST], 1):
        following = [other.text for other in found[at + 1 : at + 3]]
        is_field = following[:1] == ["'s"] and following[1] in models
        if one.names and is_field and found[at - 1].text in words("overriding"):
            return len(tiers) == 1
    return False


def apart(found: Sequence[Token]) -> Sequence[Sequence[Token]]:
    """Return a sentence on several models apart from the brackets in it that say of its defaults
    whose they are: "the default (Opus for `a` and `b`), and Haiku for what is small".
    """
    texts = [one.text for one in found]
    if "(" not in texts:
        return (found,)
    at = texts.index("(")
    end = texts.index(")", at) if ")" in texts[at:] else at
    inner, outer = found[at + 1 : end], [*found[:at], *found[end + 1 :]]
    is_told = at > 0 and texts[at - 1] in wording.vocabulary()["models"] | words("defaulting")
    is_told = is_told and not any(one.names or one.choice for one in found[:at])
    is_apart = any(one.choice for one in outer) and collective.is_settled(found[:at])
    if is_told and is_apart and _is_list(inner):
        return inner, outer
    return (found,)


def _is_list(found: Sequence[Token]) -> bool:
    """Whether nothing but models, words before whom they are for, and agents stand there."""
    plain = joints() | words("purpose") | {"only", ";"}
    kinds = [bool(one.names) for one in found if one.names or one.choice]
    are_known = all(one.names or one.choice or one.text in plain for one in found)
    # a model before each list of agents
    are_pairs = kinds == [False, True] * (len(kinds) // 2)
    return bool(kinds) and are_known and are_pairs


def _apposition(found: Sequence[Token]) -> int:
    """Return of how many tokens an apposition consists, with the comma before it; 0 for none."""
    if found[0].text != "," or len(found) < _LEAST or found[1].text not in _DETERMINERS:
        return 0
    size = 1
    for one in found[1:]:
        if one.text in SIGNS and not (one.names or one.choice):
            break
        if one.names or one.choice or one.text in _no_noun():
            return 0
        size += 1
    if _LEAST < size <= _MOST_WORDS + 1:
        return size
    return 0


def _remark(agent: Token, found: Sequence[Token]) -> int:
    """Return of how many tokens a bracket consists that names no agent but the one before it, and
    no model: "`a` (`a` writes its log and nothing else)"; 0 for none.
    """
    texts = [one.text for one in found]
    if texts[:1] != ["("] or ")" not in texts:
        return 0
    size = texts.index(")") + 1
    again = False
    for one in found[1 : size - 1]:
        if one.choice or one.text in _doubtful():
            return 0
        if one.names and not set(one.names) <= set(agent.names):
            return 0
        again = again or bool(one.names)
    if again:
        return size
    return 0


def _on_model(before: Sequence[Token], found: Sequence[Token]) -> int:
    """Return of how many tokens the remark consists behind a model that a bracket begins with, of
    "(haiku: mostly mechanical)" two words and a sign; 0 where it names another, or says when.
    """
    texts = [one.text for one in found]
    if [one.text for one in before[-2:-1]] != ["("] or not before[-1].choice:
        return 0
    if texts[0] not in _BEFORE_REMARK or ")" not in texts:
        return 0
    size = texts.index(")")
    for one, following in pairwise(found[1 : size + 1]):
        is_degree = one.text in _degrees() and following.text not in words("cases") | {")"}
        is_doubt = one.text in _doubtful() or one.text in wording.vocabulary()["bygone"]
        if one.choice or one.names or (is_doubt and not is_degree):
            return 0
    return size


def _degrees() -> frozenset[str]:
    """Return words that say how far something is so, where they stand before it: "mostly"."""
    return frozenset(data("documents")["mostly"])


def _fallback(found: Sequence[Token]) -> int:
    """Return of how many tokens a bracket consists that names what runs where the model of an agent
    does not: "`a` (fallback: Haiku)"; 0 for any other.
    """
    texts = [one.text for one in found]
    if texts[:1] != ["("] or ")" not in texts:
        return 0
    size = texts.index(")") + 1
    is_fallback = texts[1] in data("documents")["columns"]["secondary"]
    if is_fallback and not any(one.names for one in found[1:size]):
        return size
    return 0


def _doubtful() -> frozenset[str]:
    """Return words that may take back what is said of a model, or say when it holds."""
    others = words("void") | words("conditions") | words("limits")
    return others | wording.vocabulary()["hedges"] - {"else"}  # "and nothing else"


def _no_noun() -> frozenset[str]:
    """Return words that stand in no apposition: what may say something of models."""
    others = words("void") | words("conditions") | words("limits") | words("joining")
    others |= words("linking") - _DETERMINERS
    return others | wording.any_of("hedges", "bygone", "leads")


def _advice(found: Sequence[Token]) -> int:
    """Return of how many tokens a bracket with a model for some work consists; 0 for none."""
    texts = [one.text for one in found]
    if texts[:2] != ["(", _ADVICE] or ")" not in texts:
        return 0
    size = texts.index(")") + 1
    inside = found[2 : size - 1]
    models = [at for at, one in enumerate(inside) if one.choice]
    if len(models) != 1 or any(one.names for one in inside):
        return 0
    behind = [one.text for one in inside[models[0] + 1 :]]
    if behind and behind[0] in words("cases") | words("conditions"):
        return size
    return 0
