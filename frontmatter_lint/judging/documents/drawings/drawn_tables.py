"""Tables drawn with the signs of boxes, in fenced code, as programs print them in a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..markdown import Block, Page
from ..tables import tables
from ..words.naming import Found

_MOST_LINES, _LONGEST_LINE = 500, 300
_SIDE = re.compile("[│┃║]")
_ROW = re.compile(r"\s*[│┃║](.*[│┃║].*)[│┃║]\s*")
_RULE = re.compile(r"\s*[┌╭┏╔├┣╠└╰┗╚][─━═┬┼┴┳╋┻╦╬╩┄┈]+[┐╮┓╗┤┫╣┘╯┛╝]\s*")
_FEWEST_PARTS = 3  # parted by rules, of which each is a row
_Line = tuple[int, tuple[str, ...]]


def table_choices(page: Page, one: Block) -> Iterator[Found]:
    """Return what the drawn tables of some code assign."""
    parts: list[list[_Line]] = []
    for number, line in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        row = _ROW.fullmatch(line[:_LONGEST_LINE])
        if _RULE.fullmatch(line):
            parts.append([])
        elif row and parts:
            parts[-1].append((number, tuple(cell.strip() for cell in _SIDE.split(row[1]))))
        else:
            yield from _assigned(page, parts)
            parts = []
    yield from _assigned(page, parts)


def _assigned(page: Page, parts: Sequence[Sequence[_Line]]) -> Iterator[Found]:
    rows = _rows(list(filter(None, parts)))
    widths = {len(cells) for _, cells in rows}
    if len(rows) > 1 and len(widths) == 1:
        table = Block("table", rows[0][0], rows=tuple(rows))
        yield from tables.table_choices(page, table, None, None)


def _rows(parts: Sequence[Sequence[_Line]]) -> list[_Line]:
    """Return the rows of a table: the parts where rules stand between all, else the lines; none
    where one of these may go on with the one above, as it has an empty cell.
    """
    rows: list[_Line] = []
    for part in parts:
        if len(parts) < _FEWEST_PARTS:
            if any("" in cells for _, cells in part):
                return []
            rows += part
            continue
        number, cells = part[0]
        for _, more in part[1:]:
            cells = tuple(map(_joined, cells, more))
        rows.append((number, cells))
    return rows


def _joined(cell: str, more: str) -> str:
    """Return the two lines of a cell as one."""
    return f"{cell} {more}".strip()
