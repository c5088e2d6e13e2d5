"""All other agents, named right behind: "Sonnet runs the other two (`a` and `b`)", "the rest – `a`,
`b` – run on Haiku". These are meant, and no others.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....core.resources import data
from ..words.keys import REMAINDER
from ..words.tokens import Token

#: What opens the list, and what closes it.
_CLOSING = {"(": ")", ":": ";,", "–": "–", "—": "—", "-": "-", ",": ","}
_KEPT = frozenset((";", ","))
_AT_END = frozenset(":–—-")  # what is closed by the end of the sentence as well
_SHORTEST = 4  # tokens: all others, a model, a sign, and agents
_MOST_WORDS = 4  # between all others and some of them: ", such as the"
_LEAST = 2  # the number of others that the first numeral stands for


def in_place(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence with the agents that are named in place of "all others", where as many are
    named as it says, and nothing else; any other sentence as it is.
    """
    if not any(one.names == (REMAINDER,) for one in found):
        return found
    found = _with_some(found)
    for at, one in enumerate(found[:-1]):
        if one.names != (REMAINDER,):
            continue
        opening, group, *rest = _list_of(found[at + 1 :])
        if not group.names or not _are_as_many(one, group):
            continue
        if not rest and opening.text in _AT_END:
            return [*found[:at], group]
        if rest and rest[0].text in _CLOSING.get(opening.text, ()):
            if rest[0].text not in _KEPT:
                rest = rest[1:]
            return [*found[:at], group, *rest]
    return _at_end(found)


def _with_some(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence with some of all others beside these, "all others, incl. `a`,"."""
    for at, one in enumerate(found[:-_LEAST]):
        if one.names != (REMAINDER,):
            continue
        from ..words import beside_others  # imported here: few sentences speak of all others

        end = at + 1
        while end < len(found) - 1 and end <= at + _MOST_WORDS and not found[end].names:
            end += 1
        opening, *told = [token.text for token in found[at + 1 : end]] or [""]
        if opening not in _CLOSING:
            opening, told = "", [opening, *told]
        group = found[end]
        if not group.names or group.weak or not beside_others.with_some(told):
            continue
        rest = found[end + 1 :]
        if opening and rest and rest[0].text in _CLOSING[opening]:
            rest = rest[1:]
        both = group._replace(names=(*group.names, REMAINDER))
        return [*found[:at], both, *rest]
    return found


def _at_end(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence that ends with a model and those who run on it, "all others are on Sonnet
    (`a`, `b`)", with these in place of the others; any other sentence as it is.
    """
    last = list(found)
    if last[-1:] == [Token(")")]:
        last.pop()
    named = [one for one in found if one.names]
    models = [one for one in found if one.choice]
    if len(named) != 2 or len(models) != 1 or last[-1:] != named[1:] or len(last) < _SHORTEST:
        return found
    others, group = named
    before, sign = last[-3:-1]
    is_list = sign.text == "(" if len(last) < len(found) else sign.text in _AT_END
    is_list = is_list and before == models[0] and others.names == (REMAINDER,)
    if not is_list or not _are_as_many(others, group):
        return found
    at = found.index(others)
    return [*found[:at], group, *last[at + 1 : -2]]


def _list_of(rest: Sequence[Token]) -> Sequence[Token]:
    """Return what follows "all others", with the colon that words for them take in."""
    if rest[0].names or len(rest) == 1:
        return [Token(":"), *rest]
    return rest


def _are_as_many(others: Token, group: Token) -> bool:
    """Whether agents are no kind, and as many as the number before "others" says, if any does."""
    if group.weak or REMAINDER in group.names:
        return False
    number = _number_in(others.text)
    return number in (0, len(group.names))


def _number_in(text: str) -> int:
    """Return the number of others that a word stands for; 0 for none."""
    if text.isdecimal():
        return int(text)
    numerals = data("documents")["sentences"]["numerals"]
    if text in numerals:
        return numerals.index(text) + _LEAST
    return 0
