"""What the text of one node of a flowchart names: a model, or agents with or without theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....agents import catalogue, dialects
from ..markdown import Page
from ..tables.grid import choice_of
from ..words import columns, titles, withdrawals, wording
from ..words.keys import words_in
from ..words.naming import Name, known_as
from ..words.tokens import words
from ..words.wording import Choice

_AFTER_NAME = re.compile(r"[\n(]|:(?!\w)|\s[-–—·•]\s")  # Planner — writes plans
_AFTER_MODEL = re.compile(r"\n|\s[·•|–—-]\s")
_BESIDE = re.compile(r"\s*[/+&,]\s+|\s+[/+&,]\s*")
#: What counts agents before their names: "Tier 1: Observe".
_COUNT = re.compile(r"^[^\W\d_]+ \d{1,2}\s*[:.–—-]\s*")
_PARTS_OF_TITLE = re.compile(r"\s+[-–—|·/]\s+|[:()]")
_LONGEST_TOOL = 3  # words
_FEWEST_STACKED = 2  # agents
_BULLET = re.compile(r"^\s*[•·*-]\s*")


def called_by(page: Page, text: str) -> Choice | None:
    """Return the model that a node or group is called by; None for what else names one."""
    choice = choice_of(page, text) or titles.loose(text)
    if any(map(withdrawals.limits, _AFTER_MODEL.split(text)[1:])):
        return None  # "Haiku - at night"
    if not (choice and choice.tier):
        choice = choice_of(page, _AFTER_MODEL.split(text, maxsplit=1)[0].strip(), "model")
    found = words_in(text.lower())
    stops = wording.any_of("leads", "bygone", "doubts", "hedges", "trials")
    stops |= words("void") | words("conditions") | words("environments") | words("reports")
    stops -= set(wording.words_of_tiers("loose"))
    if not stops.isdisjoint(found) or "?" in text or columns.holds_word(text, "relations"):
        return None  # "Fallback: Haiku"
    is_agent = any(known_as(part.strip(), page.known) for part in _AFTER_NAME.split(text))
    is_agent = is_agent or bool(_several(page, _AFTER_NAME.split(text)[0]))
    if choice and choice.tier and not is_agent:
        return choice
    return None


def agents_of(page: Page, text: str) -> tuple[Sequence[Name], Choice | None]:
    """Return the agents of the project that a node is called by, with the model below their names,
    alone or before what they do ("opus · plans"), or before the name ("Opus drafter").
    """
    text = _COUNT.sub("", text)
    stacked = _stacked(page, text)
    if stacked:
        return stacked
    head, *rest = _AFTER_NAME.split(text, maxsplit=1)
    names = _several(page, head)
    if not names:
        return _behind_model(page, text)
    below = "".join(rest).strip(" )")
    own = choice_of(page, below, "model")
    stops = wording.any_of("leads", "bygone", "hedges", "escalation")
    found = words_in(below.partition("\n")[0].lower())
    is_sure = stops.isdisjoint(found)
    above = below.lower().partition(own.model.lower())[0] if own else ""
    if "?" in below or columns.holds_word(above, "relations"):  # "max. opus"
        return names, None
    if own is None and is_sure and len(wording.models_in(below)) == 1:
        own = choice_of(page, _AFTER_MODEL.split(below, maxsplit=1)[0].strip(), "model")
    return names, own


def _stacked(page: Page, text: str) -> tuple[Sequence[Name], Choice | None] | None:
    """Return the agents of a node that has several on lines of their own, and the model below them
    where there is one; None for any other node.
    """
    lines = [_BULLET.sub("", line).strip(" ,;&") for line in text.split("\n")]
    lines = [line for line in lines if line]
    names: list[Name] = []
    while len(names) < len(lines):
        meant = known_as(lines[len(names)], page.known)
        if not meant:
            break
        names.append(Name(meant))
    rest = lines[len(names) :]
    if len(names) < _FEWEST_STACKED or len(rest) > 1:
        return None
    if not rest:
        return names, None
    own = called_by(page, rest[0].strip("() "))
    if own:
        return names, own
    return None


def tool_of(title: str) -> str:
    """Return the tool other than Claude Code that a group of a chart is called by: "Manifests —
    GitHub Copilot Enterprise"; empty for none.
    """
    for part in _PARTS_OF_TITLE.split(title):
        some = part.split()
        for size in range(min(len(some), _LONGEST_TOOL), 0, -1):
            called = " ".join(some[:size])
            tool = dialects.find(called)
            if tool == dialects.CLAUDE_CODE:
                return ""
            if tool and not catalogue.is_maker(called):
                return tool
    return ""


def _behind_model(page: Page, text: str) -> tuple[Sequence[Name], Choice | None]:
    """Return the agent whose model stands before its name on a line of its own: "Opus drafter"."""
    for line in text.split("\n"):
        model, _, name = line.strip().partition(" ")
        choice = choice_of(page, model, "model")
        meant = known_as(name.strip(), page.known)
        if choice and choice.tier and meant:
            return (Name(meant),), choice
    return (), None


def listed(page: Page, text: str) -> tuple[Sequence[Name], Choice | None]:
    """Return the agents of a node that lists them below their model: "Haiku agents:", then one on
    each line, most of them agents of the project.
    """
    title, *lines = text.split("\n")
    if not lines or not wording.models_in_long(title):
        return (), None
    choice = titles.title(title.strip(": ")).choice
    names = []
    for line in lines:
        name = known_as(_BULLET.sub("", line).strip(), page.known)
        if name:
            names.append(Name(name))
    if choice and choice.tier and 2 * len(names) > len(lines):
        return names, choice
    return (), None


def _several(page: Page, head: str) -> Sequence[Name]:
    """Return the agents of the project of which a text is the name, or the names: "a / b"."""
    name = known_as(head.strip(), page.known)
    if name:
        return (Name(name),)
    parts = [known_as(part.strip(), page.known) for part in _BESIDE.split(head)]
    if all(parts):
        return [Name(part) for part in parts]
    return ()
