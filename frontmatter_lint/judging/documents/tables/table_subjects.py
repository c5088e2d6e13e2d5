"""Tables that are about something else than which agent uses which model."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..words import former, out_of_force, wording
from ..words.columns import (
    has_word,
    holds_word,
    is_aside,
    is_environment,
    is_one_of,
    is_phrase,
    words_of,
)
from ..words.keys import key
from ..words.tokens import words
from . import carried, reports
from .grid import Grid, is_of_project

_MOST_OF_UNIT = 8  # letters of a unit: "seconds", "tokens"


def other_subject(made: Grid, of_agents: Callable[[Grid], bool]) -> str:
    """Return by which column a table shows that it is about something else; empty for none. A
    phase is no such column where the table is `of_agents`, each with a model, and neither is what
    was, was measured or is paid beside the models in force, or for a model and all its agents.
    """
    now = in_force(made)
    for at, head in enumerate(made.heads):
        is_measure = _is_measure(made, at) and not _is_of_several(made)
        is_beside = holds_word(head, "past") or is_phrase(head, "gone") or is_measure
        if now is not None and (at == now or is_beside):
            continue
        if is_one_of(head, "phases") and of_agents(made) and not _holds_at_times(made, at):
            continue
        if holds_word(head, "present") and _is_only_one_of_models(made, at):
            continue
        if is_one_of(head, "foreign") or holds_word(head, "past"):
            return f"a table with a column `{head}` tells a course of work, or what was before"
        if head == "status" and _is_check_of_record(made, at):
            return f"a table with a column `{head}` in a report tells what was found"
        if is_measure:
            return f"a table with a column `{head}` tells what was measured or is paid"
        if former.are_not_in_force(head):
            return f"a table with a column `{head}` is of agents that are gone, or to come"
        if reports.tells_of_runs(made, at):
            return f"a table with a column `{head}` reports what was run"
    return ""


def in_force(made: Grid) -> int | None:
    """Return the column of the models that agents use now, "Now" beside "Was", or "Model in use"
    beside what it costs; None where no heading says just that, or another column tells models that
    are not gone.
    """
    found = carried.called(made, "in_force")
    if not found and carried.called(made, "gone"):  # "Current" beside "Previous"
        found = carried.called(made, "present")
    decided = carried.called(made, "decided")
    if decided and not found and carried.are_in_force(made):
        found = decided
    if len(found) != 1 or not _are_mostly_models(made, found[0]):
        return None
    for at, head in enumerate(made.heads):
        if at != found[0] and not holds_word(head, "gone") and _are_models(made, at):
            return None
    return found[0]


def _are_models(made: Grid, column: int) -> bool:
    some = [made.texts[row][column] for row in made.filled(column)]
    return bool(some) and all(map(wording.models_in_long, some))


def _holds_at_times(made: Grid, column: int) -> bool:
    """Whether a cell of a column names a condition, a year or a quarter: "if it is thin"; or
    an environment, where that may be meant: "eval" is a part of the work among others.
    """
    stops = words("conditions") | wording.any_of("hedges", "pending")
    if not _are_parts_of_work(made, column):
        stops |= words("environments")
    for text in made.column(column):
        bare = text.strip()
        if bare[:1] in _QUOTES:
            continue  # what somebody says, as an example
        found = re.findall(r"[^\W_]+", bare.lower())
        if holds_word(bare, "at_times") or any(map(_TIME.fullmatch, found)):
            return True
        if not stops.isdisjoint(found):
            return True
    return False


def _are_parts_of_work(made: Grid, column: int) -> bool:
    """Whether the cells of a column are parts of the work, and not where a model holds: some
    name no environment, none one where nothing but a model differs, and no agent has two rows.
    """
    is_place = words("environments")
    others = 0
    for row in made.filled(column):
        text = made.texts[row][column].lower()
        if any(map(is_environment, text.split())):
            return False  # "staging"
        others += is_place.isdisjoint(re.findall(r"[^\W_]+", text))
    return others > 0 and _stand_once(made)


def _stand_once(made: Grid) -> bool:
    """Whether each agent of the project stands in one row of a column."""
    for at in range(len(made.heads)):
        told: set[str] = set()
        for row in made.filled(at):
            known = [one.text for one in made.names(row, at) if is_of_project(made.page, one)]
            some = set(map(key, known))
            if not told.isdisjoint(some):
                return False
            told |= some
    return True


_QUOTES = "\"'“„«‘"
_TIME = re.compile(r"20\d\d|q[1-4]")


def _are_mostly_models(made: Grid, column: int) -> bool:
    """Whether more than half of the cells of a column name a model: some may be open."""
    models = [row for row in made.texts if wording.models_in_long(row[column])]
    return 2 * len(models) > len(made.texts)


def _is_measure(made: Grid, at: int) -> bool:
    """Whether a column holds what was measured or is paid."""
    head = made.heads[at]
    if is_one_of(head, "amounts") and not _are_figures(made, at):
        return False
    return is_one_of(head, "measures") or holds_word(head, "measured")


def _is_of_several(made: Grid) -> bool:
    """Whether each row with agents of the project names a model, and some name several."""
    most = 0
    for row, texts in enumerate(made.texts):
        known = [len(made.names(row, at)) for at in range(len(texts)) if made.is_known(row, at)]
        if known and not any(map(wording.models_in_long, texts)):
            return False
        most = max([most, *known])
    return most > 1


def _is_only_one_of_models(made: Grid, column: int) -> bool:
    """Whether a column holds models, and no other does."""
    found = set()
    for row in made.texts:
        for at, text in enumerate(row):
            if wording.models_in_long(text):
                found.add(at)
    return found == {column}


def denies(head: str) -> bool:
    """Whether a heading is of agents that do not use the model of their row: "Too weak for"."""
    return is_aside(head) or not words("negations").isdisjoint(words_of(head))


def names_tiers(made: Grid, column: int) -> bool:
    """Whether a column headed "Name" holds names of tiers, and no agent of the project."""
    if made.heads[column] != "name" or not has_word(made.heads[0], "tiers"):
        return False
    return not any(made.is_known(row, column) for row in made.filled(column))


def _is_check_of_record(made: Grid, at: int) -> bool:
    """Whether each cell of a column begins with a tick or a cross, in a report."""
    marked = all(text[:1] in _MARKS for text in made.column(at) if text)
    return marked and out_of_force.is_record("\n".join(made.page.lines))


_MARKS = "✅✓✔❌✗✘⚠"


def _are_figures(made: Grid, at: int) -> bool:
    """Whether at least half of the filled cells of a column are numbers, with their units:
    "$3/M", "~12k", but not "2-3 design options".
    """
    filled = made.filled(at)
    figures = 0
    for row in filled:
        text = made.texts[row][at].lstrip("~≈<>≤≥±$€£ ")
        letters = sum(one.isalpha() for one in text)
        if text[:1].isdigit() and letters <= _MOST_OF_UNIT:
            figures += 1
    return bool(filled) and 2 * figures >= len(filled)
