"""Footnotes that tell another model than the cell of the table that they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import clauses, senses
from .keys import key
from .markdown import Page
from .naming import Name
from .tokens import tokens
from .wording import Choice

_MARK = re.compile(r"\[(\^\w{1,20})\]")
_NOTE = re.compile(r"\[(\^\w{1,20})\]: ?(.*)")
_LONGEST = 600  # characters of a footnote


def choice(page: Page, cell: str, agents: Sequence[Name]) -> Choice | None:
    """Return the model that a footnote of a cell says its agents run on now."""
    names = tuple(key(one.text) for one in agents)
    found: dict[str, Choice] = {}
    for mark in _MARK.findall(cell):
        for sentence in re.split(r"[.;](?=\s)", page.notes.get(mark, "")):
            before = senses.Sense(names=names)
            sense = clauses.sense(tokens(sentence, page), 1, before)
            for one in sense.said:
                if key(one.name.text) in names and one.choice.tier:
                    found.setdefault(one.choice.tier, one.choice)
    if len(found) == 1:
        return next(iter(found.values()))
    return None


def of_lines(lines: Sequence[str]) -> dict[str, str]:
    """Return the footnotes of a document by their marks."""
    found: dict[str, str] = {}
    mark = ""
    for line in lines:
        begins = _NOTE.match(line)
        if begins:
            mark = begins[1]
            found.setdefault(mark, begins[2])
        elif mark and line.startswith("  ") and len(found[mark]) < _LONGEST:
            found[mark] += " " + line.strip()
        else:
            mark = ""
    return found
