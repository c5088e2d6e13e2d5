"""Tables that tick off which model an agent uses, in columns headed by models."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from ....core.resources import data
from ..words import columns, no_models, wording
from ..words.naming import Found, Passed, Said
from ..words.wording import Choice
from .grid import Grid
from .table_cells import no_agent

_SIGN, _LONGEST = 3, 300  # characters of a sign, and of a line
_ABOVE, _BELOW = 12, 4  # lines around a table that say what its signs mean


def by_ticks(made: Grid, agent: int, headed: Mapping[int, Choice]) -> Iterator[Found]:
    """Return what a table ticks off: one model for each agent."""
    yes, no = _signs(made, headed)
    for row, line in enumerate(made.lines):
        marked = []
        for column, choice in headed.items():
            sign = made.texts[row][column].lower()
            if sign in yes:
                marked.append(choice)
            elif not (no_models.is_absent(sign) or sign in no or _is_aside(sign)):
                return  # figures, or words about each model
        some = made.names(row, agent)
        if len(marked) > 1:
            yield Passed(line, "more than one model is ticked")
        elif marked and not some:
            yield no_agent(line, made.texts[row][agent])
        for name in some:
            for choice in marked:
                yield Said(name, choice, line)


def _signs(made: Grid, headed: Mapping[int, Choice]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the signs that mark the model that an agent runs on, and those that do not."""
    ticks = data("documents")["ticks"]
    yes, no = frozenset(ticks["yes"]), frozenset(ticks["no"])
    if _are_crossed(made, headed):
        yes = frozenset(ticks["crosses"])
    first, others = _explained(made, headed)
    if first:
        return first, (no | yes | others) - first
    return yes, no


def _is_aside(text: str) -> bool:
    """Whether a cell says in a word that an agent runs on this model at times: "fallback"."""
    return columns.is_one_of(text, "secondary") or columns.is_one_of(text, "escalation")


def _explained(made: Grid, headed: Mapping[int, Choice]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the signs of which a line around the table says that they mark the model that runs,
    and those that mark another one: "✅ = default, 🆗 = acceptable stand-in"; none of either where
    not both are told.
    """
    signs: set[str] = set()
    for row in made.texts:
        signs.update(row[column].lower() for column in headed if 0 < len(row[column]) <= _SIGN)
    ticks = data("documents")["ticks"]
    first, others = set(), set()
    for sign, meaning in _meanings(_around(made).lower().split("\n"), signs):
        words = columns.words_of(meaning)
        if not set(ticks["others"]).isdisjoint(words):
            others.add(sign)
        elif not set(ticks["first"]).isdisjoint(words):
            first.add(sign)
    if first and others:
        return frozenset(first), frozenset(others)
    return frozenset(), frozenset()


def _meanings(lines: Sequence[str], signs: Collection[str]) -> Iterator[tuple[str, str]]:
    """Return what lines outside of tables say right behind some signs; behind a letter, where an
    equals sign or a colon stands between them.
    """
    if not signs:
        return
    one_of = "|".join(map(re.escape, sorted(signs, key=len, reverse=True)))
    marked = re.compile(rf"(?<!\w)({one_of})(?!\w)[`*_]*\s*([=:–—→-]|means\b|is\b)?(?=\s*\w)")
    for line in lines:
        if "|" in line:
            continue
        found = list(marked.finditer(line[:_LONGEST]))
        ends = [one.start() for one in found[1:]] + [_LONGEST]
        for one, end in zip(found, ends, strict=False):
            if one[2] or not one[1].isalnum():
                yield one[1], re.split(r"[.;](?:\s|$)", line[one.end() : end])[0]


def _are_crossed(made: Grid, headed: Mapping[int, Choice]) -> bool:
    """Whether each row has one cross, and no other sign: it marks what holds, unless a
    word around the table denies something.
    """
    crosses = data("documents")["ticks"]["crosses"]
    used: set[int] = set()
    for row in made.texts:
        signs = []
        for column in headed:
            if not no_models.is_absent(row[column]):
                signs.append(row[column])
        if len(signs) != 1 or signs[0] not in crosses:
            return False
        used.update(column for column in headed if row[column] in crosses)
    around = re.findall(r"[^\W\d_]+|[✓✔✅]", _around(made).lower())
    return len(used) > 1 and wording.vocabulary()["denying"].isdisjoint(around)


def _around(made: Grid) -> str:
    """Return the heads of a table and the lines around it, from the heading above on."""
    lines = made.page.lines
    above = []
    for line in reversed(lines[max(made.line - 1 - _ABOVE, 0) : made.line]):
        above.append(line)
        if line.startswith("#"):
            break
    last = made.lines[-1]
    return "\n".join((*above, *made.heads, *lines[last : last + _BELOW]))
