"""Rows of tables, written as HTML: it keeps a table together whatever lines it has."""

from __future__ import annotations

import html
from collections.abc import Sequence

OPENING, CLOSING, CELL = "<table>", "</table>", "<td>"
#: A line of a table that holds nothing; an empty one would end it.
NOTHING = "<!---->"


def row(cells: Sequence[str]) -> str:
    """Return one row of a table."""
    return f"<tr>{''.join(map(cell, cells))}"


def cell(text: str) -> str:
    """Return one cell of a row; it ends where the next begins."""
    return CELL + more(text)


def more(text: str) -> str:
    """Return what goes on in a cell."""
    return html.escape(text.strip(), quote=False) or NOTHING
