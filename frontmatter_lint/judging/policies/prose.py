"""The few forms of Markdown that pages are made of, readable in a terminal as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...core.terminal import wrap

#: Characters a line of prose has at most.
WIDTH = 100


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A Markdown table whose columns stand in line; nothing at all without rows."""
    body = [list(map(_cell, row)) for row in rows]
    if not body:
        return
    widths = [max(map(len, column)) for column in zip(columns, *body, strict=True)]
    for row in (columns, ["-" * width for width in widths], *body):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """Return a text as it stands in a table: in one line, its bars escaped."""
    return " ".join(text.split()).replace("|", "\\|")


def paragraph(text: str) -> list[str]:
    """Text in lines, whatever line breaks it came with."""
    return wrap(" ".join(text.split()), WIDTH)


def item(text: str, mark: str = "-") -> Iterator[str]:
    """An item of a list, its later lines indented."""
    first, *rest = paragraph(text)
    yield f"{mark} {first}"
    yield from (" " * (len(mark) + 1) + line for line in rest)
