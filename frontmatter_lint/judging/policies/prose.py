"""The few forms of Markdown that pages are made of, readable in a terminal as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...core.terminal import wrap

#: Characters a line of prose has at most.
WIDTH = 100


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a Markdown table whose columns stand in line; nothing at all without rows."""
    body = [list(map(_cell, row)) for row in rows]
    if not body:
        return
    widths = []
    for column in zip(columns, *body, strict=True):
        widths.append(max(map(len, column)))
    for row in (columns, ["-" * width for width in widths], *body):
        cells = []
        for cell, width in zip(row, widths, strict=True):
            cells.append(cell.ljust(width))
        yield f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """Return a text as it stands in a table: in one line, its bars escaped."""
    return " ".join(text.split()).replace("|", "\\|")


def paragraph(text: str) -> list[str]:
    """Return text in lines, whatever line breaks it came with."""
    return wrap(" ".join(text.split()), WIDTH)


def item(text: str, mark: str = "-") -> Iterator[str]:
    """Yield an item of a list, its later lines indented."""
    first, *rest = paragraph(text)
    yield f"{mark} {first}"
    for line in rest:
        yield " " * (len(mark) + 1) + line
