"""Tables of values between commas, semicolons or tabs."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ....core import limits
from .. import markdown
from ..markdown import Block
from ..tables import beside_work, legends, tables
from ..words import withdrawals
from ..words.naming import Found, Passed, Said
from .trees import UnreadableError


def separated_choices(text: str, known: Collection[str], profile: str) -> Iterator[Found]:
    """Return what a table of values between commas, semicolons or tabs assigns."""
    import csv  # imported here: hardly any document is one

    first = text.partition("\n")[0]
    sign = max("\t;,", key=first.count)
    rows = []
    lines = []
    for line in text.split("\n"):
        lines.append(line if not line.startswith("#") else "")
    reader = csv.reader(lines, delimiter=sign)
    try:
        for cells in reader:
            if cells:
                rows.append((reader.line_num, tuple(cells)))
        if len(rows) > limits.DOCUMENT_LINES:
            reason = f"more than {limits.DOCUMENT_LINES} lines are not read"
            raise UnreadableError(rows[limits.DOCUMENT_LINES][0], reason)
    except csv.Error as error:
        yield Passed(reader.line_num, f"cannot be read as a table: {error}")
        return
    if rows:
        width = len(rows[0][1])
        even = [(line, (*cells, *[""] * width)[:width]) for line, cells in rows]
        source = tuple(text.split("\n"))
        page = markdown.Page((), source, {}, known, profile, legends.of_comments(text), memo={})
        cells_of = dict(even)
        for one in tables.table_choices(page, Block("table", 1, rows=tuple(even)), None, None):
            if isinstance(one, Said) and beside_work.takes_back(
                even[0][1], cells_of[one.line], "", [one.name.text]
            ):
                yield withdrawals.taken_back(one.line, source[one.line - 1])
            else:
                yield one
