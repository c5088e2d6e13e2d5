"""Lists of models, each with who runs on it, in which one row vouches for another: beside "Sonnet:
scribe, scout – daily work" a known agent of "Opus: planner, cook – plans" is one, cook or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ....core.resources import data
from ..markdown import Block, Page, plain
from ..words import titles, withdrawals, wording
from ..words.naming import Name, Said, clean, known_as
from ..words.tokens import words
from ..words.wording import Choice
from .entries import Entry
from .items import at_colon
from .own_models import names_an_agent

_LEAST = 2  # agents of rows that are sure
_MOST_WORDS = 3  # of who or what stands beside agents
_REMARK = re.compile(r"\s[–—-]\s|—|\(|[.:]\s")
_BETWEEN = re.compile(rf"\s*[,;/&+\n]\s*|\s+(?:{wording.one_of('and')})\s+")


def vouched(
    page: Page, body: Sequence[Block], lists: Mapping[int, Sequence[Entry]]
) -> dict[int, Sequence[Entry]]:
    """Return the lists of a section, those of models with what their rows say together."""
    found = dict(lists)
    for number, some in lists.items():
        silent = {one.line for one in some if not (one.said or one.open)}
        if silent and page.known and len({said.name for said in _said(some)}) >= _LEAST:
            found[number] = list(_together(page, body, number, some))
    return found


def _said(some: Sequence[Entry]) -> Iterator[Said]:
    for one in some:
        yield from one.said


def _together(
    page: Page, body: Sequence[Block], number: int, some: Sequence[Entry]
) -> Iterator[Entry]:
    """Yield the entries of a list, and for rows that said nothing what they say among those of
    other models.
    """
    rows: dict[int, tuple[Choice, str]] = {}
    for one in body:
        if one.kind == "item" and one.number == number:
            head, after = at_colon(page.runs(one.text))
            title = titles.title(head)
            if title.choice and title.choice.tier and not title.examples:
                rows[one.line] = (title.choice, _told(page, head, plain(after)))
    sure = [one.line in rows for one in some if one.said]
    models = {choice.model.lower() for choice, _ in rows.values()}
    is_of_models = all(sure) and len(models) == len(rows)
    for entry in some:
        if is_of_models and entry.line in rows and not (entry.said or entry.open):
            yield _entry(page, entry, *rows[entry.line])
        else:
            yield entry


def _told(page: Page, head: str, after: str) -> str:
    """Return what a row says behind its model, with agents in brackets: "Opus (a, b): plans"."""
    inside = wording.PARENTHESES.findall(head)
    if len(inside) == 1 and names_an_agent(page, inside[0]):
        return f"{inside[0]} — {after}"
    return after


def _entry(page: Page, entry: Entry, choice: Choice, text: str) -> Entry:
    """Return what a row says of the agents of the project in it, beside whom or which work."""
    sign = _REMARK.search(text)
    remark = text[sign.start() :].lstrip(" :.–—-(") if sign else ""
    listed = text[: sign.start()] if sign else text
    if withdrawals.is_aside(remark) or wording.models_in_long(text):
        return entry
    found = []
    stops = words("void") | words("conditions") | words("limits") | words("negations")
    stops |= wording.any_of("hedges", "leads", "escalation", "bygone", "opinions", "doubts")
    stops -= frozenset(data("documents")["works"])
    for part in _BETWEEN.split(listed.strip(" .")):
        name = known_as(clean(part), page.known)
        told = re.findall(r"[^\W\d_]+(?:['’]t)?", part.lower())
        if name:
            found.append(Name(name))
        elif names_an_agent(page, part) or len(told) > _MOST_WORDS or not stops.isdisjoint(told):
            return entry
    if not found and names_an_agent(page, text):
        return entry
    said = tuple(Said(name, choice, entry.line) for name in found)
    return entry._replace(said=said, reason="")
