"""Tables of recommended models below a sentence that says what all agents run on today: a row that
recommends another one does not say what holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..markdown import Page
from ..words import wording
from ..words.naming import Found, Passed, Said
from ..words.tokens import Token, marked, tokens, words
from ..words.wording import Choice
from .grid import Grid

_SENTENCE = re.compile(r"[.!?]\s")
_LONGEST = 2000  # characters of a paragraph
_BETWEEN = 4  # words from "all" to "agents": "all of our 7 agents"


def without_contested(made: Grid, found: Iterable[Found]) -> list[Found]:
    """Return what a table of recommended models says, without those that differ from the one that
    all agents are said to run on before it, in its section.
    """
    now = _of_all(made.page, made.line)
    kept: list[Found] = []
    for one in found:
        if now and isinstance(one, Said) and one.choice.tier not in ("", now.tier):
            reason = f"it is recommended, where all agents are said to run on `{now.model}`"
            kept.append(Passed(one.line, reason, is_clear=True, said=(one,)))
        else:
            kept.append(one)
    return kept


def _of_all(page: Page, line: int) -> Choice | None:
    """Return the model that a sentence between the heading above a line and the line gives to all
    agents.
    """
    for block in reversed(page.blocks):
        if block.line >= line:
            continue
        if block.kind == "heading":
            return None
        if block.kind == "paragraph" and wording.models_in_long(block.text):
            text = marked(page.runs(block.text[:_LONGEST]))
            for sentence in _SENTENCE.split(text):
                choice = _stated(tokens(sentence, page))
                if choice:
                    return choice
    return None


def _stated(found: Sequence[Token]) -> Choice | None:
    """Return the one model of a sentence that says that all agents run on it, and takes nothing
    back: "Problem: all 7 agents use Sonnet".
    """
    texts = [one.text for one in found]
    models = [one.choice for one in found if one.choice]
    stops = words("void") | words("conditions") | words("exceptions") | words("defaulting")
    is_said = not wording.vocabulary()["using"].isdisjoint(texts)
    if len(models) != 1 or not is_said or not stops.isdisjoint(texts):
        return None
    for at, text in enumerate(texts):
        near = texts[at + 1 : at + 1 + _BETWEEN]
        if text in words("everyone") and not words("all_agents").isdisjoint(near):
            return models[0]
    return None
