"""Agents below the name of their model in a drawn tree, agents that stand alone on a line with
their model in brackets, and those to which steps hand work, in fenced code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..markdown import Page
from ..prose.bracket_pairs import in_brackets
from ..tables.grid import choice_of
from ..words import titles, wording
from ..words.keys import words_in
from ..words.naming import Name, Said, known_as
from ..words.tokens import tokens, words
from ..words.wording import Choice
from .drawn_lines import MEASURED, STROKES, depth, is_remark, leaving_open

#: Strokes and arrows that lead to a step.
_LEADING = re.compile(r"^[\s─-╿>+|`*•▶▼◀▲→-]+")
_END_OF_NAME = re.compile(r"\s*(?:→|->|[—–:(|]|\s-\s|\s{2,}).*$")
_ALONE = re.compile(
    r"([^\W\d_][\w -]{1,60}?)\s*\(([^()]{2,40})\)\s*"
    r"(?:(?:[—–·:;,#-]|//|←)\s*(?P<remark>[^│|┃→⇒▶►]{2,120}?)\s*)?[│|┃]?"
)
_BRANCHES = frozenset("├└")
_MOST_CHILDREN = 100
_LEAST = 2  # words of a remark behind a model


def below_models(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents that hang from a branch called by their model: "├── Haiku agents:" with
    "│   ├── scout → searches" below it.
    """
    said: list[Said] = []
    for at, line in enumerate(lines):
        text = STROKES.sub("", line).rstrip()
        if not text.endswith(":") or not wording.models_in_long(text):
            continue
        head = text.rstrip(": ")
        title = titles.title(_handing().sub("", head))
        choice = title.choice
        if choice is None and _handing().match(head) and not (title.aside or title.examples):
            choice = title.loose
        children = list(_children(lines, at))
        if choice is None or not choice.tier or any(map(wording.models_in_long, children)):
            continue
        names = [known_as(_END_OF_NAME.sub("", one).strip("`* "), page.known) for one in children]
        if all(names):
            for number, name in enumerate(names, first + at + 1):
                said.append(Said(Name(name), choice, number))
    return said


@cache
def _handing() -> re.Pattern[str]:
    """Return what finds, at the beginning of a branch, that work goes to those who hang from it:
    "Delegates to".
    """
    return re.compile(
        rf"^(?:{wording.one_of('delegating')}) (?:work |tasks )?to (?:the |its )?", re.IGNORECASE
    )


def _children(lines: Sequence[str], at: int) -> Iterator[str]:
    """Yield the lines right below a line that stand further in, without their strokes."""
    left = depth(lines[at])
    for line in lines[at + 1 : at + 1 + _MOST_CHILDREN]:
        text = STROKES.sub("", line)
        if not text or depth(line) <= left:
            break
        yield text


def alone(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents that stand alone on a line with their model in brackets: the steps of a
    drawing, with arrows and remarks on other lines.
    """
    said: list[Said] = []
    for number, line in enumerate(lines, first):
        match = _ALONE.fullmatch(_LEADING.sub("", line).rstrip())
        if match is None or not _BRANCHES.isdisjoint(line):  # a branch hangs from something
            continue
        name = known_as(match[1].strip(), page.known)
        choice = _within(page, match[2])
        is_sure = match["remark"] is None or is_remark(match["remark"], _LEAST)
        if name and choice and is_sure:
            said.append(Said(Name(name), choice, number))
    return said


def _within(page: Page, text: str) -> Choice | None:
    """Return the model that stands in brackets, alone or before what the agent may do or is for:
    "opus, read-only".
    """
    stops = words("void") | wording.any_of("leads", "examples", "bygone", "hedges")
    model, comma, remark = text.partition(", ")
    if not (comma and is_remark(remark, 1)):
        model = text
    choice = choice_of(page, model, "model")
    is_sure = stops.isdisjoint(words_in(model.lower()))
    if choice and choice.tier and is_sure:
        return choice
    return None


def handed_on(page: Page, lines: Sequence[str], first: int) -> list[Said]:
    """Return the agents, each with its model in brackets, to which steps hand work: "2. Delegate to
    scribe (Haiku) or tester (Haiku)".
    """
    said: list[Said] = []
    for number, line in enumerate(lines, first):
        end = line.rfind(")") + 1
        if words("delegating").isdisjoint(line.lower().split()) or MEASURED.search(line):
            continue
        found = words_in(line[:end].lower())
        if leaving_open().isdisjoint(found):  # what follows may say when it is handed on
            said += in_brackets(tokens(line[:end], page), number)
    return said
