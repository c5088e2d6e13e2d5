"""Rows that are profiles, as of quality or price, each with all agents below their models: the row
that is called the default holds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ..words import wording
from ..words.keys import REMAINDER, key
from ..words.naming import Found, Passed, Said
from .grid import Grid
from .table_profiles import is_named_default

_BESIDE = frozenset(("the", "our", "is", "by", "as", "tier", "profile", "mode"))


def in_force(made: Grid, models: Collection[int], found: Sequence[Found]) -> Iterator[Found]:
    """Return what the row in force says, of what all rows say whose columns are `models`; all of it
    where rows are no profiles of the same agents, or none is called the default.
    """
    wanted = made.page.profile.lower()
    rows = []
    for row in range(len(made.lines)):
        beside = []
        for at, text in enumerate(made.texts[row]):
            if at not in models:
                beside.append(text)
        if wanted in map(_bare, beside) or (not wanted and _is_default(made, beside)):
            rows.append(row)
    if len(rows) != 1 or not _are_profiles(made, rows[0], found):
        yield from found
        return
    line = made.lines[rows[0]]
    for one in found:
        if one.line == line:
            yield one
    for other in made.lines:
        if other != line:
            yield Passed(other, f"the profile in line {line} is the one in force", is_clear=True)


def _are_profiles(made: Grid, row: int, found: Sequence[Found]) -> bool:
    """Whether the other rows give models to agents of one row, and to no others."""
    agents: dict[int, set[str]] = {}
    for one in found:
        if isinstance(one, Said) and one.name.text != REMAINDER:
            agents.setdefault(one.line, set()).add(key(one.name.text))
    own = agents.pop(made.lines[row], set())
    return bool(own and agents) and all(some <= own for some in agents.values())


def _is_default(made: Grid, beside: Sequence[str]) -> bool:
    """Whether a row calls itself the default, or a line of the document does so."""
    for text in beside:
        if any(sign in text for sign in "★⭐"):
            return True
        for part in (text, *wording.PARENTHESES.findall(text)):
            words = set(re.findall(r"[^\W_]+", part.lower())) - _BESIDE
            if words and words <= wording.vocabulary()["active"]:
                return True
    return bool(beside) and is_named_default(made.page, _bare(beside[0]))


def _bare(text: str) -> str:
    """Return the name of a profile without a remark in brackets and what stands around it."""
    return wording.PARENTHESES.sub("", text).strip(" *_`:").lower()
