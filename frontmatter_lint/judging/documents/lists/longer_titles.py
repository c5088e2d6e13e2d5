"""Headings that name agents in more words than these go by: "Call Context Analyzer" above what is
said of `context-analyzer`, among headings that are names as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from ....core.resources import data
from ..markdown import Block
from ..words import wording
from ..words.keys import key, without_accents
from ..words.naming import known_as

_LEAST_EXACT = 2  # headings that are names
_LEAST_WORDS = 2  # of the name of an agent: a single one is the kind of many
_WORD = re.compile(r"[^\W_]+")


def agents_of(titled: Iterable[tuple[Block, str]], known: Collection[str]) -> dict[int, str]:
    """Return the agents of the project that headings name in more words than they have, by line: at
    least half of the headings beside such a one are names, all words of the agent's stand in order
    in this one alone, the last one at its end, and no word between belongs to another agent.
    `titled` are all headings of a document, each with what stands in place of a name where its
    section has a model.
    """
    found: dict[int, str] = {}
    for some in _groups(titled):
        found.update(_meant(some, known))
    return found


def _groups(titled: Iterable[tuple[Block, str]]) -> Iterable[Sequence[tuple[int, str]]]:
    """Return the titles above models on one level below one heading, each with its line."""
    groups: dict[tuple[int, int], list[tuple[int, str]]] = {}
    trail: list[Block] = []
    for heading, title in titled:
        while trail and trail[-1].level >= heading.level:
            trail.pop()
        above = trail[-1].line if trail else 0
        trail.append(heading)
        if title:
            groups.setdefault((above, heading.level), []).append((heading.line, title))
    return groups.values()


def _meant(some: Sequence[tuple[int, str]], known: Collection[str]) -> dict[int, str]:
    """Return the agents that titles name in more words, by the lines of these."""
    exact = set()
    left = []
    for line, title in some:
        name = known_as(title, known)
        if name:
            exact.add(key(name))
        else:
            left.append((line, _words(title)))
    if not left or len(exact) < _LEAST_EXACT or len(exact) < len(left):
        return {}
    stops = _stops(known)
    by_last = _by_last(known)
    found: dict[str, list[int]] = {}
    for line, told in left:
        ending = by_last.get(told[-1], {})
        fitting = [name for name, spelled in ending.items() if _stand_in(spelled, told)]
        # no other word is of another agent, or takes something back
        if len(fitting) == 1 and stops.isdisjoint(set(told) - set(ending[fitting[0]])):
            found.setdefault(fitting[0], []).append(line)
    sure = {}
    for name, lines in found.items():
        if len(lines) == 1 and name not in exact:
            sure[lines[0]] = name
    return sure


def _by_last(known: Collection[str]) -> dict[str, dict[str, Sequence[str]]]:
    """Return the names of several words by the last of these, each with its words."""
    found: dict[str, dict[str, Sequence[str]]] = {}
    for one in known:
        name = one.rpartition(":")[2]
        spelled = _words(name)
        if len(spelled) >= _LEAST_WORDS:
            found.setdefault(spelled[-1], {})[name] = spelled
    return found


def _stand_in(spelled: Sequence[str], title: Sequence[str]) -> bool:
    """Whether the words of a name stand in a title in their order."""
    rest = iter(title)
    return all(one in rest for one in spelled)


def _stops(known: Collection[str]) -> set[str]:
    """Return the words of all names, and those that take back what a title says."""
    stops = set(wording.any_of("bygone", "examples", "leads", "doubts", "not_agents"))
    stops.update(data("documents")["former"]["kinds"])
    for one in known:
        stops.update(_words(one.rpartition(":")[2]))
    return stops


def _words(text: str) -> Sequence[str]:
    """Return the words of a text in small letters without accents; one at least."""
    return _WORD.findall(without_accents(text)) or [""]
