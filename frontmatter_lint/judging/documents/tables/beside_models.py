"""Agents in cells about something else, beside a column of models: behind their work, "test runs
(`tester`)", or with the model of the row once more, "`builder` agent, `model: opus`".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..markdown import Span, plain
from ..words import wording
from ..words.columns import column as column_of
from ..words.columns import is_aside, is_one_of
from ..words.keys import key
from ..words.naming import Found, Name, Said, known_as
from ..words.tokens import joints, words
from ..words.wording import Choice
from .grid import Grid, choice_of
from .table_cells import for_each

_FEWEST = 2  # agents
_BEFORE, _BEHIND = re.compile(r"\(\s*$"), re.compile(r"\s*\)")
_FIELD = re.compile(r"model\s*[:=]\s*(\S+)", re.IGNORECASE)


def choices(made: Grid) -> Iterator[Found]:
    """Return what the rows of a table say in whose cells agents stand so: all of a column, or
    none, each in one row alone.
    """
    model = column_of(made.heads, "model")
    if model is None or not made.page.known:
        return
    for at, head in enumerate(made.heads):
        is_told = any(is_one_of(head, kind) for kind in ("agent", "work", "holders"))
        if at == model or is_aside(head) or not is_told:
            continue
        found = _of_column(made, at, model) or ()
        names = {key(one.name.text) for one in found}
        if len(names) >= _FEWEST and len(names) == len(found):
            yield from found
            return


def _of_column(made: Grid, at: int, model: int) -> list[Said] | None:
    """Return the agents of a column with the models of their rows; None where one of them stands in
    another way, or beside no one model.
    """
    found: list[Said] = []
    for row, line in enumerate(made.lines):
        runs = made.page.runs(made.cells[row][at])
        names = []
        for one in runs:
            name = _name(made, one)
            if name:
                names.append(Name(name))
        if not names:
            continue
        choice = choice_of(made.page, made.texts[row][model], made.heads[model], loosely=True)
        if choice is None or not choice.tier:
            return None
        if not (_are_behind_work(made, runs) or _are_alone(made, runs, choice)):
            return None
        found += for_each(names, choice, line)
    return found


def _name(made: Grid, one: Span) -> str:
    """Return the agent of the project that a piece of code names; empty for anything else."""
    if one.mark == "code":
        return known_as(one.text, made.page.known)
    return ""


def _are_behind_work(made: Grid, runs: Sequence[Span]) -> bool:
    """Whether each agent of a cell stands in brackets behind its work."""
    for at, one in enumerate(runs):
        if not _name(made, one):
            continue
        before, behind = plain(runs[:at]), plain(runs[at + 1 :])
        if not _BEFORE.search(before) or not _BEHIND.match(behind):
            return False
        told = before.rpartition(")")[2].lower().split()
        if not words("void").isdisjoint(told):
            return False
    return True


def _are_alone(made: Grid, runs: Sequence[Span], choice: Choice) -> bool:
    """Whether a cell is nothing but agents, or goes on with the model of its row."""
    stated = _FIELD.search(plain(runs))
    rest = ""
    for one in runs:
        if not _name(made, one):
            rest += one.text
    if stated is None:
        return set(wording.scan_of(rest).words) <= joints() | words("subagents")
    rest = wording.PARENTHESES.sub("", _FIELD.sub("", rest))
    is_same = wording.tier_of(stated[1].strip("`,;. ")) == choice.tier
    return is_same and words("void").isdisjoint(rest.lower().split())
