"""Whether a heading says that the agents below it are gone, or are still to come."""

from __future__ import annotations

import re
from functools import cache

from ....core.resources import data
from .keys import words_in
from .wording import MAX_PHRASE, any_phrase, tier_of

_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def are_not_in_force(text: str) -> bool:
    """Whether a heading or lead-in is about agents that are gone or to come: "Old agents", "Agents
    (retired)", "Planned Haiku agents", "Upcoming". Not "Legacy code agents", which have work to
    do there, and not "Current and planned agents".
    """
    known = data("documents")["former"]
    lowered = " ".join(text[:MAX_PHRASE].lower().split())
    if not any(map(lowered.__contains__, _words())):
        return False  # spares most documents the patterns
    if not set(known["beside"]).isdisjoint(words_in(lowered)):
        return False
    bare = _REMARK.sub("", lowered)
    if re.sub(r"^[\W\d_]+|[\W_]+$", "", bare) in known["alone"]:
        return True
    if _behind().search(lowered) or _models().search(lowered):
        return True
    before = _before().search(lowered)
    if before is None:
        return False
    return before["kind"] in known["surely"] or all(map(tier_of, before["between"].split()))


@cache
def _words() -> tuple[str, ...]:
    """Return the words of which each such heading has one."""
    known = data("documents")["former"]
    return (*known["kinds"], *known["of_models"], *known["behind"], *known["alone"])


def _any_of(group: str) -> str:
    """Return what finds any of the words of a group."""
    return any_phrase(data("documents")["former"][group])


@cache
def _before() -> re.Pattern[str]:
    kinds, nouns = _any_of("kinds"), _any_of("nouns")
    again = rf"(?:(?:,| and| or| und| y| et| &| /) ?(?:{kinds}))?"
    return re.compile(
        rf"(?<![\w-])(?P<kind>{kinds}){again}(?P<between>(?: [\w.-]+)??) ?(?:{nouns})(?![a-z-])"
    )


@cache
def _models() -> re.Pattern[str]:
    """Return what finds models of agents that nobody runs on any more, or yet."""
    kinds, nouns = _any_of("of_models"), _any_of("nouns")
    return re.compile(
        rf"(?:{nouns})\b.*\b(?:{kinds}) models?\b|\b(?:{kinds}) models?\b.*\b(?:{nouns})"
    )


@cache
def _behind() -> re.Pattern[str]:
    words, nouns = _any_of("behind"), _any_of("nouns")
    joint = r"(?:\s*[(\[,:–—-]+\s*|\s?(?:(?:that|which|who) )?(?:(?:are|is|were) )?)"
    end = r"(?=\s*(?:$|[)\],.;:–—(]|(?:in|since|on|from|by|for|as of|seit|desde|depuis)\s))"
    return re.compile(rf"(?<![\w-])(?:{nouns}){joint}(?:{words}){end}")
