"""Lines of fenced code that each name one agent and its model, parted by signs from what else they
say: "├─ tester [haiku] — runs the tests".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import wording
from .diagrams import one_model_each
from .grid import choice_of
from .markdown import Block, Page
from .naming import Name, Said, known_as
from .tokens import words

_STROKES = re.compile(r"^[\s─-╿>+|`*•↳-]+")
_PARTED = re.compile(r"[\[\]()│|\t]|\s[·•–—-]\s|\s{2,}")
_MOST_LINES, _LONGEST_LINE = 500, 300
_LEAST = 2  # lines


def line_choices(page: Page, fence: Block) -> Sequence[Said]:
    """Return what the lines say that name a model; nothing where one of them says it otherwise."""
    lines = fence.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return ()
    said: list[Said] = []
    for number, line in enumerate(lines, fence.line + 1):
        if not wording.models_in_long(line):
            continue
        one = _said(page, line, number)
        if one is None:
            return ()
        said.append(one)
    if len(said) < _LEAST or not one_model_each(said):
        return ()
    return said


def _said(page: Page, line: str, number: int) -> Said | None:
    """Return what one line says of the one agent that a part of it is the name of."""
    names: list[str] = []
    choices = []
    for part in _PARTED.split(_STROKES.sub("", line)):
        text = part.strip(" `*:")
        choice = choice_of(page, text, "model") if wording.models_in(text) else None
        name = known_as(text, page.known)
        if choice and choice.tier:
            choices.append(choice)
        elif name:
            names.append(name)
        elif wording.models_in(text) or (not choices and _limits(text)):
            return None
    if len(names) == len(choices) == 1:
        return Said(Name(names[0]), choices[0], number)
    return None


def _limits(text: str) -> bool:
    """Whether words before a model say that it holds at times, or no more."""
    said = re.findall(r"[^\W\d_]+", text.lower())
    return not (words("void") | words("conditions")).isdisjoint(said)
