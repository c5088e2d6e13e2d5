"""People and sessions that stand beside agents: "you (planning mode) + `oracle`"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from ..markdown import Span, plain
from .naming import clean, known_as
from .tokens import words
from .wording import one_of

_REMARK = r"(?:\s*\([^()`]{1,60}\))?"


def without_people(runs: Sequence[Span], known: Collection[str]) -> Sequence[Span]:
    """Return a cell without one who is no agent at its beginning or its end, beside others; any
    other cell as it is.
    """
    if not known or not runs or (len(runs) == 1 and runs[0].text.isidentifier()):
        return runs
    text = plain(runs).lower()
    if not any(one in text for one in words("people")):
        return runs
    for pattern, at in ((_first(), 0), (_last(), -1)):
        found = pattern.search(runs[at].text)
        is_word = found is not None and runs[at].mark in ("", "strong")
        if found is None or not is_word or known_as(clean(found["who"]), known):
            continue
        rest = runs[at].text[: found.start()] + runs[at].text[found.end() :]
        kept = list(runs)
        kept[at] = runs[at]._replace(text=rest)
        if plain(kept).strip():
            return tuple(one for one in kept if one.text)
    return runs


@cache
def _first() -> re.Pattern[str]:
    who = rf"(?P<who>{one_of('people')})"
    return re.compile(rf"^\W*{who}{_REMARK}\s*(?:[+&,/]|\s(?:{one_of('and')})\s)\s*", re.IGNORECASE)


@cache
def _last() -> re.Pattern[str]:
    who = rf"(?P<who>{one_of('people')})"
    return re.compile(rf"\s*(?:[+&,/]|\s(?:{one_of('and')})\s)\s*{who}{_REMARK}\W*$", re.IGNORECASE)
