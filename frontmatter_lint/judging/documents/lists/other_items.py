"""Items below a model that name their agents in another way than by beginning with them: as a group
with its members in brackets, or with the work that one gets or does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..markdown import Page, Span, plain
from ..prose.bracket_pairs import is_present
from ..tables.grid import is_of_project
from ..words import named_agents, withdrawals, wording
from ..words.keys import key, words_in
from ..words.naming import Name, known_as
from ..words.tokens import words
from .own_models import names_an_agent

#: A group of agents, its members, and a remark on them: "Checkers (`a`, `b`) – compare texts".
_GROUP = re.compile(r"(\W*\w{2,40}\W*)\(([^()]{2,300})\)(.*)", re.DOTALL)
_REMARK = re.compile(r"\s*(?:$|:\s|\.|[-–—]+\s)")


def names(page: Page, runs: Sequence[Span], *, trusted: bool) -> tuple[Name, ...]:
    """Return the agents of such an item; an agent with what it gets only where it is `trusted`
    that items are agents.
    """
    found = _members(page, runs) or at_work(page, runs)
    if not found and trusted:
        found = _with_what_it_gets(page, runs)
    return found


def at_work(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the agent that an item begins with, marked as a name, before what it does: "`a` reads
    the log"; none where another model or time is told of.
    """
    name = ""
    if len(runs) > 1 and runs[0].mark:
        name = known_as(runs[0].text, page.known)
    rest = plain(runs[1:])
    told = words_in(rest.lower())
    if not (name and told and rest.startswith(" ") and _is_work(told[0])):
        return ()
    if not words("retracting").isdisjoint(told) or wording.models_in_long(rest):
        return ()
    return (Name(name, runs[0].href),)


def _is_work(verb: str) -> bool:
    """Whether a word tells what an agent does, and not that it comes to a model, or fails."""
    return verb in words("working") or (is_present(verb) and verb not in words("changing"))


def _members(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the members of the group that an item begins with, in one word, by which most of them
    are called, where all are agents of the project: "Checkers (`text-checker`, `link-checker`)".
    """
    match = _GROUP.fullmatch(plain(runs))
    if match is None or names_an_agent(page, match[1]) or not _REMARK.match(match[3]):
        return ()
    group = match[1].strip(" *_`").lower().removesuffix("s")
    remark = match[3].lstrip(" -–—:.")
    if withdrawals.limits(remark) or wording.models_in_long(plain(runs)):
        return ()
    found, rest = named_agents.names((Span(match[2]),), trusted=False, known=page.known)
    if rest.strip() or not all(is_of_project(page, one) for one in found):
        return ()
    called = [one for one in found if group in key(one.text).split("-")]
    if 2 * len(called) < len(found):
        return ()
    return found


def _with_what_it_gets(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the agent that an item begins with, as code, before the work that it gets: "`a` with
    the log", where nothing else is named.
    """
    name = ""
    if runs[0].mark in ("code", "link"):
        name = known_as(runs[0].text, page.known)
    rest = plain(runs[1:])
    is_work = re.match(r" (?:with|for)\b", rest) is not None
    others = set(words_in(rest.lower()))
    stops = words("void") | words("conditions") | wording.vocabulary()["leads"]
    if not (name and is_work and stops.isdisjoint(others)) or wording.models_in(rest):
        return ()
    if names_an_agent(page, rest):
        return ()
    return (Name(name, runs[0].href),)
