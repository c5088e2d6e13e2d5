"""What a sentence says of its agents in passing: who they are, and which model they may be given
for some work. Neither changes which one they run on.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..words import wording
from ..words.tokens import Token, words
from . import collective
from .parts import SIGNS

#: How an apposition begins, and how many words it has: "`a` and `b`, the two scout roles".
_DETERMINERS = frozenset(("the", "both", "our", "two", "all"))
_MOST_WORDS = 6
_LEAST = 2
#: Behind an agent, how an advice for some work begins: "(use `opus` for complex work)".
_ADVICE = "use"


def without_asides(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without appositions behind agents, and without brackets that give them
    another model for some work, or an example.
    """
    kept: list[Token] = []
    at = 0
    while at < len(found):
        size = 0
        if kept and kept[-1].names:
            size = _apposition(found[at:])
        if kept and (kept[-1].names or kept[-1].choice):
            size = size or _advice(found[at:])
        if not size:
            kept.append(found[at])
        at += size or 1
    return collective.without_examples(kept)


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
