"""The agents of a list that stands after a model, or below one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..markdown import Page, Span, plain
from ..tables.grid import is_of_project
from ..words import withdrawals, wording
from ..words.named_agents import names
from ..words.naming import Name, clean, known_as
from ..words.tokens import words
from .own_models import REMARK

_TOLD = re.compile(r"[.:!?]\s")
_AND = wording.one_of("and")
_LISTED = re.compile(rf"\s*[,;]\s+(?:(?:{_AND}) )?|\s*/\s+|\s+/\s*|\s+(?:{_AND})\s+")
_DASH = re.compile(r"\s[-–—]\s|—")
_REMARKS = re.compile(r"\([^()]*\)")
_DESCRIBES = re.compile(r"\s[-–—]\s|—|\.\s|\(|:")
_EFFORT = re.compile(r"\W+(?:at|with|on)\s+(?=(?:\w+\s*){1,3}$)", re.IGNORECASE)


def are_known(page: Page, found: Collection[Name]) -> bool:
    """Whether most of some names are agents of the project."""
    return 2 * sum(is_of_project(page, one) for one in found) >= len(found)


def listed(page: Page, runs: Sequence[Span], *, trusted: bool = False) -> Sequence[Name]:
    """Return the agents that stand after a model, with no more than a remark after them, or
    among words for others who run on it: "the main session and the `architect` agent".
    """
    found, after = names(runs, trusted=trusted, known=page.known)
    if found and _is_remark(after):
        return found
    if any(map(wording.models_in, wording.PARENTHESES.findall(plain(runs)))):
        return ()  # some have their own: "`a` (opus), `b`"
    marked: list[Name] = []
    between = ""
    for run in runs:
        meant = ""
        if run.mark in ("code", "link"):
            meant = known_as(clean(run.text), page.known)
        if meant:
            marked.append(Name(meant, run.href))
            continue
        text = _REMARKS.sub(" ", run.text)
        sign = _DESCRIBES.search(text)
        between += " " + (text[: sign.start()] if sign else text)
        if sign:
            break
    if marked and wording.are_others(between):
        return marked
    return _among_others(page, plain(runs))


def _among_others(page: Page, text: str) -> Sequence[Name]:
    """Return the agents of the project in a list that is cut by commas or slashes, where they are
    most of it: "planner / architect / the judges of the contest".
    """
    if _TOLD.search(text) or "(" in text:
        return ()
    listed, *remark = _DASH.split(text, maxsplit=1)
    if any(map(withdrawals.is_aside, remark)):
        return ()
    parts = _LISTED.split(listed.strip(" ."))
    found = []
    for part in parts:
        name = known_as(clean(part), page.known)
        if name:
            found.append(Name(name))
    if len(found) > 1 and 2 * len(found) >= len(parts) and not wording.models_in_long(text):
        return found
    return ()


def _is_remark(text: str) -> bool:
    """Whether what stands after names is nothing, or a remark that names no model."""
    text = text.strip(" .")
    return not text or (bool(REMARK.match(text)) and not wording.models_in(text))


def without_effort(head: str) -> str:
    """Return the words before a list of agents without the effort: of "Opus at high" "Opus"."""
    found = re.findall(r"\w+", head.lower())
    while found and found[-1] in words("effort"):
        found.pop()
    if len(found) > 2 and found[-1] in words("efforts") and found[-2] in ("at", "with", "on"):
        return _EFFORT.split(head)[0]
    return head
