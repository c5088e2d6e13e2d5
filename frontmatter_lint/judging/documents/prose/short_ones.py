"""Agents that go by the last word of their names in a list with others."""

from __future__ import annotations

from collections.abc import Sequence

from ..markdown import Page
from ..words.tokens import Token, crew, is_free, joined, joints, named_in, words

_SHORTEST = 4  # characters


def with_short_ones(found: Sequence[Token], page: Page) -> Sequence[Token]:
    """Return a sentence in whose lists of agents some go by the last word of their names, once the
    document has named them: "for architect, `judge`".
    """
    lasts = crew(frozenset(page.known)).lasts
    kept = list(found)
    for at, one in enumerate(found):
        if one.names or len(one.text) < _SHORTEST or one.text not in lasts:
            continue
        meant = [name for name in lasts[one.text] if name in named_in(page)]
        if len(meant) == 1 and is_free(one.text) and _is_listed(kept, at):
            kept[at] = one._replace(names=(meant[0],))
    if kept == found:
        return found
    return joined(kept)


def _is_listed(found: Sequence[Token], at: int) -> bool:
    """Whether a word stands in a list with agents, at its begin or end or amid them: behind what a
    model is for, or between signs.
    """
    before, behind = found[max(at - 2, 0) : at], [*found[at + 1 : at + 3], Token(""), Token("")]
    goes_on = behind[0].text in joints() and bool(behind[1].names)
    ends = behind[0].text in ("", ")", ";")
    is_behind = len(before) > 1 and before[1].text in joints() and bool(before[0].names)
    begins = bool(before) and before[-1].text in words("purpose")
    return (begins and goes_on) or (is_behind and (goes_on or ends))
