"""Orders in headings and lines above a list, to give the agents of the list a model: "Task 2: Add
`model: sonnet` to the six agents", "Switch these agents to Sonnet:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ....core.resources import data
from .wording import Choice, any_of, any_phrase, says, scan_of, vocabulary

_MOST_OTHERS = 2  # words that say which agents: "the two review agents"


def as_agents(text: str) -> str:
    """Return an order as the heading that it amounts to, "agents on sonnet"; any other text as it
    is.
    """
    bare = text.strip(" *:.").replace("`", "")
    match = _order().match(bare)
    if match is None:
        return text
    for model, who in _parted(bare[match.end() :]):
        choice = _model(model)
        if choice and _are_agents(who):
            colon = ":" if text.rstrip(" *").endswith(":") else ""
            return f"agents on {choice.model}{colon}"
    return text


def _parted(rest: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the model in an order, and who gets it: "sonnet to these", or "these to
    sonnet".
    """
    stated = _first().match(rest)
    if stated:
        yield stated["model"], stated["who"]
    for to in _to().finditer(rest):
        yield rest[to.end() :], rest[: to.start()]


@cache
def _to() -> re.Pattern[str]:
    return re.compile(rf" (?:{any_phrase(data('documents')['orders']['to'])}) ", re.IGNORECASE)


def _model(text: str) -> Choice | None:
    scan = scan_of(re.sub(r"^(?:the )?models?\s*[:=]?\s*", "", text.strip(), flags=re.IGNORECASE))
    if scan.words:
        return None
    choice = says(scan)
    if choice and choice.tier and not choice.escalates_to:
        return choice
    return None


def _are_agents(text: str) -> bool:
    """Whether a text speaks of the agents of the list below it: "the six agents", "these files"."""
    known = data("documents")
    told = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())
    who = set(known["orders"]["who"]) | vocabulary()["agents"]
    if not told or who.isdisjoint(told) or scan_of(text).models:
        return False
    stops = any_of("doubts", "hedges", "leads", "bygone", "examples", "trials", "denying")
    stops = stops.union(known["sentences"]["of_others"], known["sentences"]["exceptions"])
    besides = who.union(known["sentences"]["counts"], known["orders"]["beside"])
    others = [one for one in told if one not in besides and not one.isdigit()]
    return len(others) <= _MOST_OTHERS and stops.isdisjoint(told)


@cache
def _order() -> re.Pattern[str]:
    known = data("documents")["orders"]
    counts = any_phrase(known["counts"], data("documents")["counting"])
    verbs = any_phrase(known["verbs"])
    count = rf"(?:(?:{counts}) #?\d{{1,2}}(?:\.\d{{1,2}})?\s*[:.)–—-]\s*|\d{{1,2}}[.)]\s*)?"
    return re.compile(rf"\W*{count}(?:{verbs}) ", re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    """Return what finds a model before who gets it: "model: sonnet to these agents"."""
    to = any_phrase(data("documents")["orders"]["for"])
    return re.compile(rf"(?P<model>[^,;]{{3,40}}?) (?:{to}) (?P<who>.{{3,60}})$", re.IGNORECASE)
