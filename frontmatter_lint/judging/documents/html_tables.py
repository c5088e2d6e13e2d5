"""Tables written as HTML, with cells that span rows and columns."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from ...core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

MAX_TABLE = 60_000  # characters
_MOST_COLUMNS = 40
#: What the parser of the standard library raises errors for: a section `<![…` of no known name, and
#: a number of a sign with more digits than Python reads. For browsers both are nothing.
_NOTHING = re.compile(r"<!(?P<section>\[)|&#0*[1-9]\d{7,};?")
_MARKS = {"code": "`", "kbd": "`", "b": "**", "strong": "**"}

Rows = list[tuple[int, tuple[str, ...]]]


def rows(text: str, first: int) -> Rows:
    """Return the rows of the table that a text begins with, as Markdown, each with its line;
    `first` is the line of the text. A cell stands in every row and column that it spans.
    """
    reader = _Reader(first)
    reader.feed(_NOTHING.sub(_as_comment, text[:MAX_TABLE]))
    width = max((len(cells) for _, cells in reader.rows), default=0)
    padded = []
    for line, cells in reader.rows:
        padded.append((line, tuple((cells + [""] * width)[:width])))
    return padded


def _as_comment(found: re.Match[str]) -> str:
    """Return a section as what browsers take it for, a comment; nothing for a number."""
    if found["section"]:
        return "<!"
    return ""


class _Reader(HTMLParser):
    """Collects rows; whatever stands outside of cells is left out."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self.first = first
        self.rows: list[tuple[int, list[str]]] = []
        self.spans: dict[int, tuple[int, str]] = {}  # by column: rows left, and the text
        self.cell: list[str] | None = None
        self.is_filled = False  # whether the cell that is open holds more than blanks
        self.size = (1, 1)
        self.link = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "tr":
            self.close_cell()
            self.fill()
            self.rows.append((self.first + self.getpos()[0] - 1, []))
        elif tag in ("td", "th") and self.rows:
            self.close_cell()
            given = dict(attrs)
            self.size = (_number(given.get("rowspan")), _number(given.get("colspan")))
            self.cell = []
            self.is_filled = False
        elif self.cell is not None:
            self.mark(self.cell, tag, str(dict(attrs).get("href") or ""))

    def mark(self, cell: list[str], tag: str, href: str) -> None:
        """Write the beginning of an inline element."""
        if tag == "a":
            self.link = href
            self.is_filled = True
            cell.append("[")
        elif tag in ("br", "li", "p"):
            if self.is_filled:
                cell.append("<br>")
        elif tag in _MARKS:
            self.is_filled = True
            cell.append(_MARKS[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self.close_cell()
        if tag in ("tr", "table"):
            self.fill()
        elif self.cell is not None:
            self.cell.append(f"]({self.link})" if tag == "a" else _MARKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        if self.cell is not None:
            self.is_filled = self.is_filled or bool(data.strip())
            self.cell.append(re.sub(r"\s+", " ", data))

    def close_cell(self) -> None:
        """Put the cell that is open into its row."""
        if self.cell is None:
            return
        text = "".join(self.cell).strip()
        self.cell = None
        self.fill()
        cells = self.rows[-1][1]
        for _ in range(self.size[1]):
            if len(cells) < _MOST_COLUMNS:
                self.spans[len(cells)] = (self.size[0] - 1, text)
                cells.append(text)

    def fill(self) -> None:
        """Repeat the cells of rows above that reach into this one."""
        if self.rows:
            cells = self.rows[-1][1]
        else:
            cells = []
        while len(cells) in self.spans and self.spans[len(cells)][0] > 0:
            left, text = self.spans[len(cells)]
            self.spans[len(cells)] = (left - 1, text)
            cells.append(text)


def _number(value: str | None) -> int:
    """Return how many rows or columns a cell spans."""
    text = (value or "").strip()
    if re.fullmatch(r"\d{1,4}", text):
        return min(max(int(text), 1), 1000)
    return 1
