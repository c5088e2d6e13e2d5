"""Headings that are a kind of work with the model of its agents, "Review (Opus)": words that would
raise a doubt by themselves tell what the work is where headings of the same form stand beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....core.resources import data
from ..markdown import Block, Page, plain
from . import former, titles
from .wording import Choice, any_of, scan_of, vocabulary

_MEMO = "areas"
_FORM = re.compile(r"([^()]{2,60})\(([^()]{2,40})\)\s*:?")
_LONGEST = 160  # characters, with the marks
_LEAST = 2  # headings of the same form that nobody doubts


def title_at(page: Page, line: int, text: str) -> titles.Title:
    """Read the heading, item or lead-in at a line, which may be a kind of work among others."""
    found = titles.title(text)
    if found.aside and "(" in text and not (found.choice or found.loose):
        choice = _choice_at(page, line)
        if choice:
            return titles.Title(None, loose=choice)
    return found


def _choice_at(page: Page, line: int) -> Choice | None:
    """Return the model of the kind of work at a line; None where there is none among others."""
    if _MEMO not in page.memo:
        found: dict[int, Choice] = {}
        for some in _groups(page):
            for at, text in some.items():
                choice = among(text, some.values())
                if choice:
                    found[at] = choice
        page.memo[_MEMO] = found
    choices: dict[int, Choice] = page.memo[_MEMO]
    return choices.get(line)


def among(text: str, beside: Iterable[str]) -> Choice | None:
    """Return the model of a kind of work with words of doubt among others that have none."""
    choice = _of_work(text)
    if choice is None:
        return None
    sure = 0
    for one in beside:
        sure += bool(_FORM.fullmatch(one) and titles.loose(one.rstrip(" :")))
    return choice if sure >= _LEAST else None


def _of_work(text: str) -> Choice | None:
    """Return the one model in brackets behind words for work, and for nothing else than work."""
    match = _FORM.fullmatch(text)
    model = scan_of(match[2]) if match else None
    if match is None or model is None or len(model.models) != 1 or model.words:
        return None
    area = scan_of(match[1])
    told = set(area.words)
    works = frozenset(data("documents")["works"])
    stops = vocabulary()["aside"] | any_of("examples", "doubts", "escalation", "bygone", "hedges")
    stops |= any_of("leads", "opinions", "wavering", "trials", "not_agents")
    is_doubtful = not works.isdisjoint(told) and not area.models
    if is_doubtful and stops.isdisjoint(told - works) and not former.are_not_in_force(text):
        return Choice(*model.models[0])
    return None


def _groups(page: Page) -> Iterator[dict[int, str]]:
    """Yield the texts with brackets that stand beside each other, by their lines: headings of one
    level below one, items of one list, paragraphs of one section.
    """
    groups: dict[tuple[str, int, int], dict[int, str]] = {}
    trail: list[Block] = []
    for one in page.blocks:
        if one.kind == "heading":
            trail = [other for other in trail if other.level < one.level]
        place = trail[-1].line if trail else 0
        if one.kind == "item":
            place = one.number
        if one.kind == "heading":
            trail.append(one)
        if "(" in one.text[:_LONGEST] and len(one.text) <= _LONGEST:
            some = groups.setdefault((one.kind, one.level, place), {})
            some[one.line] = plain(page.runs(one.text)).strip()
    yield from groups.values()
