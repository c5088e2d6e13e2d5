"""Tables of the models before and after a change: cells that say that one is unchanged, and whether
the new ones are in force.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ....core.resources import data
from ..markdown import plain
from ..words import titles
from ..words.columns import is_phrase
from ..words.keys import words_in
from ..words.tokens import words
from .grid import Grid

_SENTENCES = r"(?<=[.!?:;])\s+"  # compiled on first use: few tables tell of a change
_LONGEST = 1000  # characters of a paragraph


def called(made: Grid, kind: str) -> list[int]:
    """Return the columns whose headings are of a kind, beside no more than a word for models."""
    return [at for at, head in enumerate(made.heads) if is_phrase(head, kind)]


def with_unchanged(made: Grid) -> Grid:
    """Return a table with the models before in place of cells that say that these go on."""
    gone = called(made, "gone")
    if len(gone) != 1:
        return made
    now = [*called(made, "in_force"), *called(made, "decided"), *called(made, "present")]
    if len(now) != 1 or gone == now:
        return made
    cells, texts = list(made.cells), list(made.texts)
    for row, text in enumerate(made.texts):
        if text[now[0]].strip(" *_`.()").lower() in _unchanged():
            cells[row] = _with(cells[row], now[0], cells[row][gone[0]])
            texts[row] = _with(text, now[0], text[gone[0]])
    return made._replace(cells=tuple(cells), texts=tuple(texts))


def _with(row: tuple[str, ...], column: int, text: str) -> tuple[str, ...]:
    return (*row[:column], text, *row[column + 1 :])


@cache
def _unchanged() -> frozenset[str]:
    return frozenset(data("documents")["columns"]["carried"])


def are_in_force(made: Grid) -> bool:
    """Whether new models are in force: the table stands below a decision, or a sentence of its
    section says that they took effect.
    """
    above = [one for one in made.page.blocks if one.kind == "heading" and one.line < made.line]
    if above and titles.is_decision(made.page, above[-1]):
        return True
    told = [one for one in _sentences(made) if _took_effect().search(one)]
    return bool(told) and not any(map(_is_open, told))


def _sentences(made: Grid) -> Iterator[str]:
    """Yield the sentences of the section that a table stands in, in small letters."""
    section: list[str] = []
    is_here = False
    for one in made.page.blocks:
        if one.kind == "heading":
            if is_here:
                break
            section.clear()
        elif one.kind == "paragraph":
            text = plain(made.page.runs(one.text[:_LONGEST])).lower()
            section += re.split(_SENTENCES, " ".join(text.split()))
        is_here = is_here or one.line >= made.line
    yield from section


def _is_open(sentence: str) -> bool:
    """Whether a sentence says what is not so, would be, was taken back, or holds in one place."""
    stops = words("negations") | words("conditions") | words("hedging") | words("retracting")
    stops |= words("environments").union(data("documents")["registries"]["bygone"])
    return not stops.isdisjoint(words_in(sentence)) or "will" in words_in(sentence)


@cache
def _took_effect() -> re.Pattern[str]:
    return re.compile("|".join(data("documents")["took_effect"]))
