"""Ladders of models in fenced code, each with its agents: "Haiku (scribe, scout)", an arrow with a
word on when the next one is asked, "Opus (planner)".
"""

from __future__ import annotations

import re

from ..markdown import Block, Page, plain
from ..tables.grid import choice_of
from ..words import code_leads, titles, withdrawals, wording
from ..words.keys import key
from ..words.naming import PARTS, Name, Said, clean, known_as
from ..words.wording import Choice
from .drawn_arrows import one_model_each

_MOST_LINES, _LONGEST_LINE = 100, 300
_FEWEST = 2  # models
_STEP = re.compile(r"\s*(?:[↓▼⬇⇓⇩↘↑▲⬆│|┃┆┊→➜⇒▶►>└╰]|[-=]{1,3}>|[vV]\s*$)")
_RUNG = re.compile(r"([^()\[\]:]{2,60}?)\s*(?:\(([^()]+)\)|\[([^\[\]]+)\]|: *([^()\[\]:]+))\s*")
#: What parts the rungs of a ladder that lies in one line.
_BETWEEN = re.compile(r"\s+(?:[-=]{1,3}>|[→➜⇒▶►])\s+")
#: The number of a rung: "Tier 1: …", "2. …".
_NUMBER = re.compile(r"(?:[^\W\d_]{1,8} ?)?\d\s*[.:)–—-]\s*")


def ladder_choices(page: Page, fence: Block, before: Block | None) -> list[Said]:
    """Return the model of each agent in a ladder, below the block `before`; nothing where a line is
    neither a model with its agents nor an arrow.
    """
    lines = fence.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return []
    if _is_elsewhere(page, before):
        return []
    said: list[Said] = []
    models = 0
    for number, line in enumerate(lines, fence.line + 1):
        if not line.strip() or _is_step(page, line):
            continue
        for part in _BETWEEN.split(line.strip()):
            rung = _of_rung(page, part, number)
            if not rung:
                return []
            said += rung
            models += 1
    if models < _FEWEST or not one_model_each(said):
        return []
    return said


def _is_elsewhere(page: Page, before: Block | None) -> bool:
    """Whether the paragraph above says that the ladder was so, or holds at times."""
    if before is None or before.kind != "paragraph":
        return False
    text = plain(page.runs(before.text)).strip()
    at_times = text.endswith(":") and code_leads.holds_at_times(text)
    return at_times or withdrawals.is_not_of_now(text.rstrip(" :"))


def _is_step(page: Page, line: str) -> bool:
    """Whether a line is an arrow, with words beside it that name no model and no agent."""
    if not _STEP.match(line) or wording.models_in_long(line):
        return False
    return not any(key(word) in page.known for word in re.findall(r"[\w-]+", line))


def _of_rung(page: Page, text: str, number: int) -> list[Said]:
    """Return what a model with its agents behind it says; nothing where one of them is none."""
    numbered = _NUMBER.match(text)
    if numbered:
        text = text[numbered.end() :]
    match = _RUNG.fullmatch(text)
    if match is None:
        return []
    choice = _model(page, match[1])
    said: list[Said] = []
    for part in PARTS.split(match[2] or match[3] or match[4]):
        name = known_as(clean(part), page.known)
        if not (choice and name):
            return []
        said.append(Said(Name(name), choice, number))
    return said


def _model(page: Page, text: str) -> Choice | None:
    """Return the model that stands before agents, by itself or with words for a tier of it."""
    choice = choice_of(page, text, "model") or titles.title(text).choice
    if choice and choice.tier:
        return choice
    return None
