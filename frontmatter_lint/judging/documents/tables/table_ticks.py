"""Tables that tick off which model an agent uses, in columns headed by models."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ....core.resources import data
from ..words import no_models, wording
from ..words.naming import Found, Passed, Said
from ..words.wording import Choice
from .grid import Grid
from .table_cells import no_agent

_ABOVE, _BELOW = 12, 4  # lines around a table that say what its signs mean


def by_ticks(made: Grid, agent: int, headed: Mapping[int, Choice]) -> Iterator[Found]:
    """Return what a table ticks off: one model for each agent."""
    ticks = data("documents")["ticks"]
    yes = ticks["yes"]
    if _are_crossed(made, headed):
        yes = ticks["crosses"]
    for row, line in enumerate(made.lines):
        marked = []
        for column, choice in headed.items():
            sign = made.texts[row][column].lower()
            if sign in yes:
                marked.append(choice)
            elif not no_models.is_absent(sign) and sign not in ticks["no"]:
                return  # figures, or words about each model
        some = made.names(row, agent)
        if len(marked) > 1:
            yield Passed(line, "more than one model is ticked")
        elif marked and not some:
            yield no_agent(line, made.texts[row][agent])
        for name in some:
            for choice in marked:
                yield Said(name, choice, line)


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
