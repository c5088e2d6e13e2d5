"""Boxes drawn with characters, the outcomes of decision trees, and outlines, in fenced code.

A box counts that holds an agent of the project and, on a line of its own below the name, a model,
in brackets or not; an outcome that is an agent of the project with its model in brackets behind
it; an outline, such as a mind map, in which a model stands below an agent, further in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..markdown import Block, Page
from ..tables.grid import choice_of
from ..words.keys import key
from ..words.naming import Name, Said, known_as
from . import drawn_branches
from .drawn_arrows import one_model_each
from .drawn_lines import STROKES, depth, doubts

_FEWEST = 2  # of either, in one drawing
_MOST_LINES, _LONGEST_LINE = 500, 300
_MOST_BELOW = 3  # lines between the name in a box and its model
_CELL = re.compile(r"[|│┃]([^|│┃]{2,60})(?=[|│┃])")
#: The sides of a box.
BOX = frozenset("│┃║|")
_MODEL = re.compile(r"[\[(]([^()\[\]]{2,40})[)\]]")
_OUTCOME = re.compile(
    r"(?:→|⇒|[-=]{1,3}>|─+[▶►>])\s*([^\W\d_][^()\[\]→⇒|]{1,60}?)\s*\(([^()\[\]]{2,40})\)"
)


def drawn_choices(page: Page, one: Block) -> Iterator[Said]:
    """Return what boxes, outcomes, or an outline, say; nothing where they give one agent several
    models.
    """
    lines = one.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return
    first = one.line + 1
    every: list[Said] = []
    for found in (
        _boxes(page, lines, first),
        _outcomes(page, lines, first),
        _outline(page, lines, first),
        drawn_branches.below_models(page, lines, first),
        drawn_branches.alone(page, lines, first),
        drawn_branches.handed_on(page, lines, first),
    ):
        if len({key(said.name.text) for said in found}) >= _FEWEST:
            every += found
    if one_model_each(every):
        yield from every


def _boxes(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents that stand above a model in one box."""
    waiting: dict[tuple[int, int], tuple[Name, int]] = {}
    said = []
    for number, line in enumerate(lines, first):
        for cell in _CELL.finditer(line):
            text, place = cell[1].strip(), cell.span(1)
            name = known_as(text, page.known)
            if name:
                waiting[place] = (Name(name), number)
                continue
            if place not in waiting:
                continue
            above, at = waiting[place]
            bracketed = _MODEL.fullmatch(text)
            choice = choice_of(page, bracketed[1] if bracketed else text, "model")
            if bracketed or choice:
                del waiting[place]
            if choice and choice.tier and number - at <= _MOST_BELOW:
                said.append(Said(above, choice, number))
    return said


def _outcomes(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents that arrows lead to, each with its model behind it."""
    said = []
    for number, line in enumerate(lines, first):
        for outcome in _OUTCOME.finditer(line):
            name = known_as(outcome[1].strip(), page.known)
            choice = choice_of(page, outcome[2], "model")
            if name and choice and choice.tier:
                said.append(Said(Name(name), choice, number))
    return said


def _outline(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents below whose lines a model stands, further in than they do: by blanks, or
    by the strokes of a tree.
    """
    above: list[tuple[int, Name | None]] = []
    said: list[Said] = []
    is_tree = any(not _STROKES.isdisjoint(line) for line in lines)
    if is_tree and any(line.rstrip().endswith("/") or doubts(line) for line in lines):
        return said
    for number, line in enumerate(lines, first):
        text = STROKES.sub("", line).strip(_MARKS)
        if not text:
            continue
        indent = depth(line)
        while above and above[-1][0] >= indent:
            above.pop()
        holder = None
        if above:
            holder = above[-1][1]
        name = known_as(text, page.known)
        if holder and not name:
            choice = choice_of(page, _LABEL.sub("", text), "model")
            if choice and choice.tier:
                said.append(Said(holder, choice, number))
        above.append((indent, Name(name) if name else None))
    return said


#: What the branches of a tree are drawn with.
_STROKES = frozenset("├└│|")
#: What may stand around the text of a line.
_MARKS = " \t-*•()[]{}"
_LABEL = re.compile(r"(?i)^model\s*[:=]\s*")
