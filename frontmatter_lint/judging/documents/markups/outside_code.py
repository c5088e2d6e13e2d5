"""The lines of a Markdown document that stand in no fenced code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_FENCE = re.compile(r"(```+(?=[^`]*$)|~~~+)")


def outside_code(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines that stand in no fenced code, each with its place."""
    fence = ""
    for at, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened and not fence:
            fence = opened[1]
        elif fence and line.strip() == fence:
            fence = ""
        elif not fence:
            yield at, line
