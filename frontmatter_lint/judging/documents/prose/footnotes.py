"""Footnotes: what they say of an agent in a sentence or an item, and those that tell another model
than the cell of a table that they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..markdown import Page
from ..words import values, wording
from ..words.keys import key, words_in
from ..words.naming import Name
from ..words.tokens import tokens, words
from ..words.wording import Choice
from . import clauses, senses

_MARK = re.compile(r"\[(\^\w{1,20})\]")
#: A mark behind the last of several agents, of which it says nothing.
_AFTER_SEVERAL = re.compile(r"((?:\band|\bund|\by|,|&|/|\+) ?[`*\w-]{1,64})\[\^\w{1,20}\]")
_NOTE = re.compile(r"\[(\^\w{1,20})\]: ?(.*)")
_LONGEST = 600  # characters of a footnote
_MOST_IN_PLACE = 200  # characters of one that is read with its sentence


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


def in_place(page: Page) -> Page:
    """Return a document with footnotes that name a model in brackets in place of their marks, in
    what is no table.
    """
    notes = {mark: _bracketed(note) for mark, note in page.notes.items()}
    blocks = []
    for one in page.blocks:
        text = one.text
        if one.kind in ("item", "paragraph") and "[^" in text and not _NOTE.match(text):
            text = _MARK.sub(lambda mark: notes.get(mark[1], ""), _AFTER_SEVERAL.sub(r"\1", text))
        blocks.append(one._replace(text=text))
    return page._replace(blocks=tuple(blocks))


def _bracketed(note: str) -> str:
    """Return a footnote in brackets; nothing where it does not say just which model it is, or
    leaves that open.
    """
    note = note.strip(" .")
    if len(note) > _MOST_IN_PLACE or "(" in note or len(wording.models_in(note)) != 1:
        return ""
    said = words_in(note.lower())
    is_told = not wording.vocabulary()["using"].isdisjoint(said)
    is_told = is_told or values.cell(note) is not None
    stops = words("void") | words("conditions") | wording.any_of("doubts", "bygone")
    if not is_told or not stops.isdisjoint(said):
        return ""
    return f" ({note})"


def marks_in(text: str) -> list[str]:
    """Return the marks of footnotes in a text."""
    return _MARK.findall(text)


def mark_of(line: str) -> str:
    """Return the mark of the footnote that begins on a line; empty for any other line."""
    begins = _NOTE.match(line)
    return begins[1] if begins else ""


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
