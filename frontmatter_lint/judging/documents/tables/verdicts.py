"""Rows of agents that are gone, as a verdict on each agent says: "Kept", "Deleted"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.resources import data
from ..words import withdrawals, wording
from ..words.columns import has_word, is_one_of
from ..words.naming import Passed
from .grid import Grid

_KEPT, _GONE, _OPEN, _OTHER = "kept", "gone", "open", "other"


def without_gone(made: Grid) -> tuple[Grid, list[Passed]]:
    """Return a table without the rows of agents that are not kept, and why they are left out; also
    without the column that says so, where it says nothing else.
    """
    passed: list[Passed] = []
    for at, head in enumerate(made.heads):
        if not is_one_of(head, "fates") or wording.models_in_long(head):
            continue
        fates = [_fate(text) for text in made.column(at)]
        if _KEPT not in fates or not _are_of_agents(made, at):
            continue
        kept = []
        for row, fate in enumerate(fates):
            if fate in (_KEPT, _OTHER):
                kept.append(row)
            elif any(map(wording.models_in_long, made.texts[row])):
                passed.append(Passed(made.lines[row], _why(fate, head), is_clear=True))
        return _part(made, kept, at, is_whole=_OTHER not in fates), passed
    return made, passed


def _why(fate: str, head: str) -> str:
    if fate == _GONE:
        return f"its agent is gone, as its `{head}` says"
    return f"its `{head}` leaves open what its agent runs on"


def _are_of_agents(made: Grid, verdicts: int) -> bool:
    """Whether at least half of what is kept are agents of the project."""
    kept = [row for row in made.filled(verdicts) if _fate(made.texts[row][verdicts]) == _KEPT]
    for at in range(len(made.heads)):
        known = sum(made.is_known(row, at) for row in kept)
        if at != verdicts and known and 2 * known >= len(kept):
            return True
    return False


def _part(made: Grid, rows: list[int], verdicts: int, *, is_whole: bool) -> Grid:
    """Return these rows of a table, without the column of verdicts where these are all of it."""
    columns = [at for at in range(len(made.heads)) if not (is_whole and at == verdicts)]
    return made._replace(
        heads=tuple(made.heads[at] for at in columns),
        lines=tuple(made.lines[row] for row in rows),
        texts=tuple(tuple(made.texts[row][at] for at in columns) for row in rows),
        cells=tuple(tuple(made.cells[row][at] for at in columns) for row in rows),
    )


def _fate(text: str) -> str:
    """Return what a cell says of an agent: that it is kept or gone, that this is open or holds for
    a time, or something else.
    """
    known = data("documents")["fates"]
    bare = re.sub(r"^[\W_]+", "", text.lower())
    ticks = data("documents")["ticks"]
    sign = text.strip().lower().rstrip("\ufe0f")
    if sign in ticks["no"] or sign in ticks["crosses"] or _begins(bare, known["gone"]):
        return _GONE
    word = _begins(bare, known["kept"])
    if not (word or sign in ticks["yes"]):
        return _OTHER
    rest = bare[len(word) :]
    is_changed = not set(known["changed"]).isdisjoint(re.findall(r"[^\W\d_]+", rest))
    if is_changed or "?" in rest or has_word(rest, "models", "tiers", "hedges", "pending"):
        return _OPEN
    if withdrawals.limits(rest) or wording.models_in_long(rest):
        return _OPEN
    return _KEPT


def _begins(text: str, words: Sequence[str]) -> str:
    """Return the words of a list with which a text begins, whole; empty where it does not."""
    for word in words:
        if text.startswith(word) and not text[len(word) : len(word) + 1].isalnum():
            return word
    return ""
