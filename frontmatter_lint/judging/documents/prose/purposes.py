"""What a model is chosen for, which is no condition: "for deep reasoning", "to catch bugs"."""

from __future__ import annotations

from collections.abc import Sequence

from ..words.keys import REMAINDER
from ..words.tokens import Token, words
from .parts import SIGNS

_EACH = 2  # words: "every task"
_MOST_OF_WORK = 2  # words: "code reviews"
_ABOUT = frozenset(("about", "of"))


def without_purpose(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without what a model is chosen for, which is no condition: "uses Opus for
    deep reasoning", "to catch subtle bugs", "with high effort", "for every task".
    """
    has_choice = False
    for one in found:
        if one.names == (REMAINDER,) and has_choice:
            return found  # "… for reasoning and Sonnet for everything else"
        has_choice = has_choice or one.choice is not None
    kept: list[Token] = []
    at = 0
    has_model = False
    while at < len(found):
        token = found[at]
        size = _purpose(found[at:]) if has_model else 0
        if not size:
            kept.append(token)
            has_model = bool(token.choice) or (has_model and token.text not in SIGNS)
        at += size or 1
    return kept


def _purpose(found: Sequence[Token]) -> int:
    """Return of how many tokens the purpose consists that a sentence goes on with; 0 where it
    goes on with something else.
    """
    some: list[str] = []
    for one in found:
        is_end = one.text in SIGNS or one.text in words("joining") | words("reasons")
        if one.names or one.choice or is_end:
            break
        some.append(one.text)
    first, rest = some[:1], some[1:]
    if not rest or not words("conditions").isdisjoint(rest):
        return 0
    is_purpose = False
    if first[0] in words("purpose"):
        gain = _gain(found)
        if gain:
            return gain
    if first[0] in words("cases"):
        is_each = rest[0] in words("each") | words("all") and rest[-1] in words("work")
        is_purpose = _is_quality(rest) or (is_each and len(rest) == _EACH)
    elif first == ["to"]:
        is_limited = not (words("cases") | words("limits")).isdisjoint(rest)
        is_purpose = rest[0] in words("aims") and not is_limited
    elif first == ["with"]:
        is_purpose = rest[0] in words("efforts") and rest[-1] in words("effort")
    return len(some) if is_purpose else 0


def _is_quality(rest: Sequence[str]) -> bool:
    """Whether words behind "for" are a quality, or one of something: "deeper reasoning about spec
    compliance", but not "reasoning about payments only".
    """
    if rest[-1] in words("qualities"):
        return True
    told = [at for at, one in enumerate(rest[:-1]) if one in words("qualities")]
    if not told or rest[told[0] + 1] not in _ABOUT:
        return False
    stops = words("cases") | words("limits") | words("void") | words("exceptions") | {"only"}
    return stops.isdisjoint(rest[told[0] + _EACH :])


def _gain(found: Sequence[Token]) -> int:
    """Return of how many tokens it consists that a model makes the work of an agent better in some
    way: "for faster, cheaper reviews"; 0 for anything else.
    """
    texts = [one.text for one in found]
    at = 1
    while at + 1 < len(texts) and texts[at] in words("gains"):
        at += 1
        if texts[at] in (",", "and") and texts[at + 1 : at + 2] and texts[at + 1] in words("gains"):
            at += 1
    if at == 1:
        return 0
    stops = words("cases") | words("limits") | words("conditions") | words("void") | {"only"}
    end = at
    while end < len(found) and end - at < _MOST_OF_WORK and texts[end].isalpha():
        if found[end].names or found[end].choice or texts[end] in stops | words("joining"):
            break
        end += 1
    is_end = end == len(found) or texts[end] in SIGNS or texts[end] in words("joining")
    return end if end > at and is_end else 0
