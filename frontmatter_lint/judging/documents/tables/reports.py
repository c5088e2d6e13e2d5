"""Tables that report what was run, and rows of agents that are gone or to come."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.resources import data
from ..markdown import plain
from ..words import columns, former, no_models, outcomes
from ..words.naming import Passed
from .grid import Grid


def tells_of_runs(made: Grid, at: int) -> bool:
    """Whether a column tells how something ended, when it ran, or how long: verdicts, or
    words for an end where the table or the heading above it speaks of a run. A roster says
    "active" or "planned" there.
    """
    head = made.heads[at]
    if columns.is_one_of(head, "runs"):
        return True
    cells = [made.texts[row][at] for row in made.filled(at)]
    verdicts = sum(map(outcomes.is_verdict, cells))
    ended = sum(map(outcomes.is_ended, cells))
    if 2 * (verdicts + ended) <= len(cells):
        return False
    if verdicts or head.strip(" :*") in data("documents")["outcomes"]["heads"]:
        return True
    return any(map(outcomes.has_figure, cells)) or _is_below_runs(made)


def _is_below_runs(made: Grid) -> bool:
    """Whether the heading above a table says that it came of a run."""
    above = ""
    for one in made.page.blocks:
        if one.kind == "heading" and one.line < made.line:
            above = plain(made.page.runs(one.text))
    return outcomes.is_of_runs(above)


def without_former(made: Grid) -> Grid:
    """Return a table without the rows below one that says of those after it that they are gone or
    to come: "**Retired agents**", with nothing beside it.
    """
    kept: list[int] = []
    is_former = False
    for row, texts in enumerate(made.texts):
        title = _title_of(texts)
        if title:
            is_former = former.are_not_in_force(title)
        if not (is_former or title):
            kept.append(row)
    if len(kept) == len(made.texts) or not _has_former(made):
        return made
    return made.of_rows(kept)


def without_gone(made: Grid) -> tuple[Grid, Sequence[Passed]]:
    """Return a table without the rows whose agents are gone, as a cell of theirs says, and why."""
    for head in made.heads:
        if columns.is_one_of(head, "fates"):
            from . import verdicts  # imported here: few tables hold verdicts

            return verdicts.without_gone(made)
    return made, ()


def _title_of(texts: Sequence[str]) -> str:
    """Return the one text of a row that stands in its first cell; empty where others are filled."""
    if len(texts) > 1 and all(map(no_models.is_absent, texts[1:])):
        return texts[0]
    return ""


def _has_former(made: Grid) -> bool:
    return any(former.are_not_in_force(_title_of(texts)) for texts in made.texts)
