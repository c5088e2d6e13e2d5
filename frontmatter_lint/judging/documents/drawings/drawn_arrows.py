"""Arrows drawn with characters, between agents and their models."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.record import Record
from ..markdown import Page, Span
from ..tables.grid import choice_of
from ..words import columns, wording
from ..words.keys import key
from ..words.named_agents import cell_names
from ..words.naming import Name, Said, known_as
from ..words.wording import Choice

_DOWN, _UP = "┐┤│╮\\|", "┘╯/"  # the last signs of lines that are joined with the model of others
_JOINING = _DOWN + _UP
_ARROW = re.compile(r"[-=]+>|→|⇒|[▶►]")
_DRAWN = re.compile(r"<[-=]+|[\s─-╿▶►▷◀◄→←⇒⇐>|+`'/\\]+|[-=]{2,}>?|[-=]>|(?<=\s)-(?=\s)")
_IN_BRACKETS = re.compile(r"\w[`*]*\s?[(\[]([^)\]]{1,60})[)\]]")
_REMARK = re.compile(r"\s(?:#|//).*$|\s\(.*\)\s*$")


class _Line(Record):
    number: int
    names: tuple[Name, ...]
    models: tuple[Choice, ...]
    end: str


def choices(page: Page, lines: Sequence[str], first: int) -> Iterator[Said]:
    """Return what lines of nothing but agents, models and strokes between them say."""
    blocks: list[list[_Line]] = [[]]
    for number, line in enumerate(lines, first):
        if not line.strip():
            blocks.append([])
            continue
        made = _drawn(page, _REMARK.sub("", line), number)
        if made is None:
            return
        if made.names or made.models:
            blocks[-1].append(made)
    said: list[Said] = []
    for some in blocks:
        found = _of_block(some)
        if found is None:
            return
        said += found
    if len(said) > 1 and one_model_each(said):
        yield from said


def one_model_each(said: Sequence[Said]) -> bool:
    """Whether no agent is given models of two tiers."""
    tiers: dict[str, str] = {}
    for one in said:
        if tiers.setdefault(key(one.name.text), one.choice.tier) != one.choice.tier:
            return False
    return True


def _drawn(page: Page, line: str, number: int) -> _Line | None:
    """Return the agents and models of a line; None where it holds anything else."""
    found: list[Name] = []
    models: list[Choice] = []
    if len(_ARROW.findall(line)) > 1:
        return None  # from one to the next
    if _ARROW.search(line) and any(map(wording.models_in, _IN_BRACKETS.findall(line))):
        return None  # planner (opus) --> tester: the model of the one alone
    for part in _DRAWN.split(re.sub(r"(?<=[\w.]) (?=[\w.])", "\0", line)):
        for text in re.split(r"[,:;]", part.replace("\0", " ")):
            if not text.strip():
                continue
            choice = choice_of(page, text.strip(), "model")
            if choice and (choice.tier or wording.is_inherited(choice.model)):
                models.append(choice)
                continue
            some = cell_names((Span(text.strip()),), page.known)
            if columns.is_one_of(text, "agent") or columns.is_one_of(text, "model"):
                continue
            if not some or not all(known_as(one.text, page.known) for one in some):
                return None
            found += some
    return _Line(number, tuple(found), tuple(models), line.rstrip()[-1:])


def _of_block(some: Sequence[_Line]) -> list[Said] | None:
    """Return what a block of lines says: each by itself, or all of one model, or below lines with
    a model alone; None where it is none of these.
    """
    models = [choice for line in some for choice in line.models]
    named = [line for line in some if line.names]
    if not named or not models:
        return None if named or models else []
    if all(len(line.models) == 1 for line in named) and len(named) == len(some):
        return [Said(name, line.models[0], line.number) for line in named for name in line.names]
    if len({choice.tier for choice in models}) == 1:
        return [Said(name, models[0], line.number) for line in named for name in line.names]
    if all(line.models or line.end in _JOINING for line in named):
        return _joined(some)
    said: list[Said] = []
    current: Choice | None = None
    for line in some:
        if len(line.models) > 1 or (line.models and line.names) or not (line.models or current):
            return None
        current = line.models[0] if line.models else current
        said += [Said(name, current, line.number) for name in line.names if current]
    return said


def _joined(some: Sequence[_Line]) -> list[Said] | None:
    """Return the agents whose strokes lead down or up to the model of another line."""
    said: list[Said] = []
    waiting: list[_Line] = []
    last: Choice | None = None
    for line in some:
        if len(line.models) > 1 or (not line.models and line.end in _UP and last is None):
            return None
        if not line.models and line.end in _DOWN:
            waiting.append(line)
            continue
        if line.models:
            last = line.models[0]
        for one in (*waiting, line):
            if last:
                for name in one.names:
                    said.append(Said(name, last, one.number))
        waiting = []
    if waiting:
        return None
    return said
