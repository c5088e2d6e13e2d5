"""Tables in fenced code whose columns are parted by blanks alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..markdown import Block, Page
from ..words.columns import is_one_of
from ..words.naming import Found
from . import tables

_GAP = re.compile(r" {2,}|\t+")
_MOST_LINES = 500
#: What a rule below the heads is drawn with.
_RULE = re.compile(r"[\s─━=+|-]+")


def aligned_choices(page: Page, one: Block) -> Iterator[Found]:
    """Return what the tables assign that begin with a line of heads, one of which is of agents;
    one is of models, or a rule stands below them. A table ends where a line is empty or has one
    column.
    """
    rows: list[tuple[int, tuple[str, ...]]] = []
    lines = one.text.split("\n")[:_MOST_LINES]
    for line, text in enumerate(lines, one.line + 1):
        cells = tuple(_GAP.split(text.strip()))
        if rows and _RULE.fullmatch(text) and text.strip():
            continue
        width = 0
        if rows:
            width = len(rows[0][1])
        if 1 < len(cells) < width:
            rows = []  # nobody knows which of its cells is empty
        elif rows and len(cells) > 1:
            rows.append((line, (*cells[: width - 1], " ".join(cells[width - 1 :]))))
        elif rows:
            yield from _table(page, rows)
            rows = []
        elif _are_heads(cells, "".join(lines[line - one.line : line - one.line + 1])):
            rows = [(line, cells)]
    yield from _table(page, rows)


def _are_heads(cells: tuple[str, ...], below: str) -> bool:
    """Whether cells are heads of agents, and of models or above a rule of several parts."""
    has_agents = any(is_one_of(cell, "agent") for cell in cells)
    is_ruled = bool(_RULE.fullmatch(below)) and len(below.split()) == len(cells)
    return has_agents and (is_ruled or any(is_one_of(cell, "model") for cell in cells))


def _table(page: Page, rows: list[tuple[int, tuple[str, ...]]]) -> Iterator[Found]:
    if len(rows) > 1:
        table = Block("table", rows[0][0], rows=tuple(rows))
        yield from tables.table_choices(page, table, None, None)
