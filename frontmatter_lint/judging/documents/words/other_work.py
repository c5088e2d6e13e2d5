"""All others of a text that gives its models to kinds of work and to no agent: "opus for review,
haiku for git, sonnet for the rest" says of no agent that it is one of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from . import wording

_BEGINS = re.compile(r"[ \t]*(?:[-*+#>]|\d+[.)])(?:\s|$)")
_OTHER_FORM = re.compile(r"[ \t]*(?:\||```|~~~)")


def is_of_work(lines: Sequence[str], number: int, named: Collection[int]) -> bool:
    """Whether the paragraph or item on line `number` names models of several tiers, and is
    no part of a table; `named` are the lines that give an agent its model.
    """
    tiers: set[str] = set()
    for at in _of_part(lines, number):
        if at in named or _OTHER_FORM.match(lines[at - 1]):
            return False
        tiers.update(tier for _, tier in wording.scan_of(lines[at - 1]).models)
    return len(tiers) > 1


def _of_part(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield the numbers of the lines of the paragraph or item that line `number` stands in."""
    first = number
    while first > 1 and lines[first - 2].strip() and not _BEGINS.match(lines[first - 1]):
        first -= 1
    yield first
    for at in range(first + 1, len(lines) + 1):
        if not lines[at - 1].strip() or _BEGINS.match(lines[at - 1]):
            return
        yield at
