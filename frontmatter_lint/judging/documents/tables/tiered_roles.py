"""Agents beside a cell on their work that begins with their model: "Opus-tier hub. Decomposes"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....core import tiers
from ..words import by_default, wording
from ..words.columns import is_one_of
from ..words.naming import Found, Said
from ..words.wording import Choice
from .grid import Grid
from .table_cells import for_each

_FEWEST = 2  # agents
_TIER = re.compile(r"(?<=\w)[ -](?:tier|class)\b")
#: Compiled where a text has one of the words of `_TIER`.
_BEGINS = (
    r"(?P<model>[A-Z][\w.]*(?: [\w.]+){0,2}?)[ -](?:tier|class)"
    r"(?: (?!(?:for|to|or|and)\b)[a-z-]+)?"
    r"(?: \((?P<case>[^()]{3,60})\))?\s*(?:[.,:;—–]|$)"
)


def choices(made: Grid, agent: int) -> Iterator[Found]:
    """Return the models with which the cells of such a column begin: of each agent, or of none."""
    if not made.page.known:
        return
    for at, head in enumerate(made.heads):
        if at == agent or not is_one_of(head, "work"):
            continue
        found = _of_column(made, agent, at)
        if len(found) >= _FEWEST:
            yield from found
            return


def _of_column(made: Grid, agent: int, at: int) -> list[Said]:
    found: list[Said] = []
    for row in made.filled(at):
        choice = _begun(made.texts[row][at])
        if choice is None or not made.is_known(row, agent):
            return []
        found += for_each(made.names(row, agent), choice, made.lines[row])
    return found


def _begun(text: str) -> Choice | None:
    """Return the model of whose tier a text says that an agent is; None for anything else."""
    if not _TIER.search(text):
        return None
    match = re.match(_BEGINS, text)
    if match is None or match["model"].lower() in wording.vocabulary()["everyday"]:
        return None
    tier = wording.tier_of(match["model"])
    if not tier:
        return None
    return _with_case(Choice(match["model"], tier), match["case"] or "")


def _with_case(choice: Choice, case: str) -> Choice | None:
    """Return a model with the one that a bracket behind it says is for some cases; None where the
    bracket leaves open which of them runs.
    """
    case = _TIER.sub("", case)
    others = wording.scan_of(case).models
    if not others:
        return choice
    if not by_default.excepts_cases(case, choice.tier):
        return None
    if tiers.is_weaker(choice.tier, others[0][1]):
        return choice._replace(escalates_to=others[0][0])
    return choice
