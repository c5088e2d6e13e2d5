"""Plain text as Markdown: what is drawn in it, or set in columns, is code."""

from __future__ import annotations

import re

#: A branch of a tree, a rule below the heads of columns, and columns.
_DRAWN = re.compile(r"\s*(?:[│|] *)*(?:[├└╰┣┗]|\+-|`-|\|-)|\s*[┌╔]")
_RULE = re.compile(r"\s*[-=─]{2,}(?:\s+[-=─]+)+\s*")
_COLUMNS = re.compile(r"\s*\S+(?: \S+)*(?:\t+| {2,})\S.*")
_LEAST = 2  # lines that are drawn, of all that stand together


def as_markdown(text: str) -> str:
    """Return a text as Markdown of as many lines: fences take the place of the empty lines
    around what is drawn or set in columns.
    """
    lines = text.split("\n")
    start = 0
    closed = -1  # the line that closes what was drawn last
    for at in range(len(lines) + 1):
        if at < len(lines) and lines[at].strip():
            continue
        if start > 0 and _is_drawn(lines[start:at]):
            lines[start - 1] = "```"
            if start - 1 == closed:
                lines[start - 1] = ""  # one goes on with the other
            if at < len(lines):
                lines[at] = "```"
            closed = at
        start = at + 1
    return "\n".join(lines)


def _is_drawn(some: list[str]) -> bool:
    drawn = sum(bool(_DRAWN.match(line)) for line in some)
    in_columns = sum(bool(_COLUMNS.fullmatch(line)) for line in some)
    is_ruled = any(_RULE.fullmatch(line) for line in some)
    return drawn >= _LEAST or (in_columns >= _LEAST and (is_ruled or in_columns == len(some)))
