"""What the headings above a part of a document say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....core.resources import data
from ..markdown import Block, Page, plain, sections
from ..prose import sentences
from ..tables import grid
from ..words import (
    areas,
    columns,
    naming,
    out_of_force,
    outcomes,
    titles,
    values,
    withdrawals,
    wording,
)
from ..words.keys import key, words_in
from ..words.wording import Choice, any_of, scan_of, vocabulary
from . import rosters
from .entries import Scope

_MODELS = "|".join(sorted(any_of("models")))
_PROPERTY = re.compile(rf"\W*(?:default )?(?:{_MODELS})\W*[:=]\s*(.{{1,60}})$", re.IGNORECASE)
#: The number of a version, beside nothing or its date: what stands below was new in it.
_VERSION = re.compile(
    r"\W*(?:\[v?\d+\.\d+(?:\.\d+)?\]|v\d+\.\d+(?:\.\d+)?|\d+\.\d+\.\d+)"
    r"(?:\s*$|\s*[-–—(:]*\s*\d{4}\b|(?<=\])\s*[-–—:])"
)
_FEW = 2  # words
_NUMBERED = re.compile(r"^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?\W*")
_AFTER_NAME = re.compile(r"\s[-–—]\s|[(:]")
#: What the title of a document speaks of besides: "Models: current state and history".
_AND_HISTORY = re.compile(rf"(?<=\w)(?:,| (?:{wording.one_of('and')})|,? with| &) [^\W\d_]+$")


def scoped(page: Page) -> Iterator[tuple[Scope, Block | None, Sequence[Block]]]:
    """Return each heading with what stands below it, and what those above say of that; of a
    document that calls itself a worked example, sections of agents of the project alone are open.
    """
    is_worked = False
    own = 0  # the level of the heading above that names an agent
    for scope, heading, body in _scoped(page):
        if heading and heading.level == 1 and not page.is_overview:
            is_worked = _is_worked_example(plain(page.runs(heading.text)))
        if heading and heading.level <= own:
            own = 0
        if heading and not own and _is_named(page, heading.text, plain(page.runs(heading.text))):
            own = heading.level
        if is_worked and not own:
            yield scope._replace(closed=True), heading, body
        else:
            yield scope, heading, body


def _scoped(page: Page) -> Iterator[tuple[Scope, Block | None, Sequence[Block]]]:
    decides = any(titles.is_decision(page, one) for one in page.blocks)
    trail = [(0, Scope(unsettled=decides))]
    for heading, body in sections(page.blocks):
        if heading:
            while trail[-1][0] >= heading.level:
                trail.pop()
            written = plain(page.runs(heading.text))
            text = titles.of_now(written)
            bare = text if heading.level > 1 else _AND_HISTORY.sub("", text)
            title = areas.title_at(page, heading.line, bare)
            known = page.known and not naming.known_as(text, page.known)
            if page.tiers and title.choice is None and title.loose is None:
                title = title._replace(loose=grid.defined(page, text))
            if _is_named(page, heading.text, text) and not _is_set_aside(text):
                title = title._replace(aside=False, examples=False)  # its words are a name
            is_name = heading.level == 1 and key(text) == page.name
            if is_name or (heading.level == 1 and _is_of_whole(page, text)):
                title = titles.Title(None)
            if (
                _is_set_aside(text)
                or outcomes.is_of_runs(text)
                or titles.is_weighed(text)
                or _VERSION.match(text)
                or titles.is_of_others(text)
            ):
                title = title._replace(examples=True)
            scope = rosters.below(trail[-1][1], title)
            if known and not (scope.choice or scope.closed or scope.aside):
                scope = scope._replace(loose=_property(page, body) or scope.loose)
            unsettled = trail[-1][1].unsettled and not titles.is_decision(page, heading)
            is_doubtful = columns.has_word(text, "unsettled", "examples", "bygone")
            unsettled = unsettled or (is_doubtful and not is_name)
            scope = scope._replace(unsettled=unsettled and text == written)
            trail.append((heading.level, scope))
        yield trail[-1][1], heading, body
        if heading and heading.level == 1 and not trail[-1][1].others:
            # what it is about, its parts are not all about
            trail[-1] = (1, trail[-1][1]._replace(aside=False, course=False))


def is_limited(heading: Block | None, body: Sequence[Block]) -> bool:
    """Whether a section asks what is possible, or says that it holds only at times."""
    limited = any(map(out_of_force.limits_its_section, body))
    return limited or sentences.asks_what_is_possible(heading)


def _is_of_whole(page: Page, text: str) -> bool:
    """Whether the title of a document may be the name of a project, or says how the document shows
    its subject: its words say nothing of what stands below.
    """
    if page.is_overview and _may_be_name(text):
        return True
    return _is_of_sample(text) or _is_worked_example(text)


def _may_be_name(text: str) -> bool:
    """Whether the title of an overview may be no more than the name of a project: it speaks of no
    models or agents, and begins and ends with no word of what does not hold.
    """
    scan = scan_of(text)
    if scan.models or not scan.words:
        return False
    if not any_of("agents", "models", "assignment").isdisjoint(scan.words):
        return False
    stops = any_of("examples", "bygone", "leads", "trials")
    if scan.words[-1] in stops or scan.words[-1] in data("documents")["columns"]["measures"]:
        return False
    return scan.words[0] not in stops - frozenset(data("documents")["trades"])


def _is_of_sample(text: str) -> bool:
    """Whether the title of a document is the name of a sample project, "Orchard Agent Team Sample":
    words of its own before the one that says so, and none for models.
    """
    *words, last = words_in(text.lower()) or [""]
    known = data("documents")["of_samples"]
    stops = any_of("models", "assignment", "bygone", "leads", "trials")
    named = [word for word in words if word not in vocabulary()["beside"]]
    of_project = not any_of("agents", "teams").union(known["kinds"]).isdisjoint(words)
    is_told = not stops.isdisjoint(words) or bool(scan_of(text).models)
    return last in known["names"] and bool(named) and of_project and not is_told


def _is_worked_example(text: str) -> bool:
    """Whether the title of a document names its subject, and says that an example shows it: "Agents
    and tools: a worked example"; not where the subject is models, or what does not hold.
    """
    found = _worked().search(text)
    if found is None:
        return False
    scan = scan_of(text[: found.start()])
    stops = any_of("models", "assignment", "examples", "bygone", "leads", "trials")
    stops -= frozenset(data("documents")["trades"])
    return bool(scan.words) and not scan.models and stops.isdisjoint(scan.words)


@cache
def _worked() -> re.Pattern[str]:
    return re.compile("|".join(data("documents")["worked"]), re.IGNORECASE)


def _is_named(page: Page, source: str, text: str) -> bool:
    """Whether a heading holds the name of an agent of the project, as code or in several words."""
    for run in page.runs(source):
        if run.mark == "code" and naming.known_as(run.text, page.known):
            return True
    name = _AFTER_NAME.split(text, maxsplit=1)[0].strip(" :")
    name = _NUMBERED.sub("", name)
    is_long = "-" in name or " " in name
    return is_long and bool(naming.known_as(name, page.known))


def _is_set_aside(text: str) -> bool:
    """Whether a heading says of what it names that it is gone or to come: "`a` (retired)",
    "Planned: `a`".
    """
    head, sign, _ = text.partition(":")
    if sign and len(head.split()) <= _FEW and withdrawals.is_withdrawn(head.strip(" *_`")):
        return True
    return any(map(withdrawals.is_withdrawn, wording.PARENTHESES.findall(text)))


def _property(page: Page, body: Sequence[Block]) -> Choice | None:
    """Return the model ("Model: …") that a line at the top of a section gives to all agents named
    below it; a tier at least is known of it.
    """
    for one in body[:3]:
        if one.kind in ("paragraph", "item"):
            first = plain(page.runs(one.text)).split("\n")[0]
            if one.level > 1 or naming.known_as(first.strip(" :"), page.known):
                return None  # a property of that agent, or of what is above it
            match = _PROPERTY.match(first)
            choice = None
            if match:
                choice = values.cell(match[1])
            if choice and choice.tier:
                return choice
    return None
