"""Rows of agents that are gone, as a verdict on each agent says: "Kept", "Deleted"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.resources import data
from ..words import withdrawals, wording
from ..words.columns import has_word, is_one_of
from ..words.keys import words_in
from ..words.naming import Passed
from .grid import Grid

_KEPT, _GONE, _OPEN, _OTHER = "kept", "gone", "open", "other"


def without_gone(made: Grid) -> tuple[Grid, list[Passed]]:
    """Return a table without the rows of agents that are not kept, and why they are left out; also
    without the heading of the column that says so, where that says nothing else.
    """
    passed: list[Passed] = []
    for at, head in enumerate(made.heads):
        if not is_one_of(head, "fates") or wording.models_in_long(head):
            continue
        is_asked = _begins(head, data("documents")["fates"]["kept"]) != ""
        fates = [_fate(text, is_asked=is_asked) for text in made.column(at)]
        agents = [row for row, fate in enumerate(fates) if fate == _KEPT]
        if not _are_of_agents(made, agents):
            continue
        kept = []
        for row, fate in enumerate(fates):
            if fate in (_KEPT, _OTHER):
                kept.append(row)
            elif any(map(wording.models_in_long, made.texts[row])):
                passed.append(Passed(made.lines[row], _why(fate, head), is_clear=True))
        part = made.of_rows(kept)
        if _OTHER not in fates:  # the column says nothing else
            part = part._replace(heads=(*made.heads[:at], "", *made.heads[at + 1 :]))
        return part, passed
    return made, passed


def _why(fate: str, head: str) -> str:
    if fate == _GONE:
        return f"its agent is gone, as its `{head}` says"
    return f"its `{head}` leaves open what its agent runs on"


def _are_of_agents(made: Grid, rows: Sequence[int]) -> bool:
    """Whether at least half of some rows are about agents of the project."""
    for at in range(len(made.heads)):
        known = sum(made.is_known(row, at) for row in rows)
        if known and 2 * known >= len(rows):
            return True
    return False


def _fate(text: str, *, is_asked: bool) -> str:
    """Return what a cell says of an agent: that it is kept or gone, that this is open or holds for
    a time, or something else. Where the heading asks, a sign or a word for yes or no tells.
    """
    known = data("documents")["fates"]
    ticks = data("documents")["ticks"]
    bare = re.sub(r"^[\W_]+", "", text.lower())
    sign = ""
    if is_asked:
        sign = re.split(r"[\s,.;:\ufe0f]", text.strip().lower(), maxsplit=1)[0]
    if _begins(bare, known["gone"]) or sign in (*ticks["no"], *ticks["crosses"]):
        return _GONE
    word = _begins(bare, known["kept"])
    if not word and sign not in ticks["yes"]:
        return _OTHER
    rest = bare.removeprefix(word or sign)
    is_changed = not set(known["changed"]).isdisjoint(words_in(rest))
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
