"""What documents say of one agent, and where they contradict each other."""

from __future__ import annotations

import os

from ...agents import place
from ...core.judged import Assignment
from ...core.record import TYPE_CHECKING, Record
from .matching import is_below, is_for, is_named, leads_to
from .words.keys import ANYWHERE, REMAINDER, key

if TYPE_CHECKING:
    from collections.abc import Sequence


def for_agent(name: str, path: str, assignments: Sequence[Assignment]) -> tuple[Assignment, ...]:
    """Return what the documents say of the agent `name` in the file `path` (on the same basis as
    the documents).

    A link to the file decides; else a name in the agent's own namespace; else the bare
    name; a whole name before a wildcard. A name that links to some other file never
    speaks of this one.
    """
    own = key(name)
    absolute = os.path.abspath(path)
    near = _index(assignments).near(own, path, absolute)
    if not near:  # nearly all agents that `init` asks about
        return ()
    near = [one for one in near if _holds_for(one, absolute)]
    # by identity: a document may say the same ten thousand times
    meant = {id(one) for one in near if one.files and absolute in one.files}
    linked = [one for one in near if one.link and (id(one) in meant or leads_to(one.link, path))]
    if linked:
        return _nearest(linked)
    bare = [one for one in near if not one.link]
    named = [one for one in bare if id(one) in meant or is_named(key(one.agent), own, path)]
    named = list(_nearest(named))
    best = max(map(_precision, named), default=None)
    return tuple(one for one in named if _precision(one) == best)


def _holds_for(one: Assignment, absolute: str) -> bool:
    """Whether an assignment is for the agent in a file, as far as the files of the project
    tell: one that no search meets goes by its name, unless others do or it is no agent.
    """
    if one.tool and not is_for(one.tool, absolute):
        return False
    if one.files is None:
        return one.agent != REMAINDER  # whom else the document names nobody looked at
    if absolute in one.files:
        return True
    if one.agent == REMAINDER:
        return False
    if one.files or one.several or not is_below(absolute, one.within):
        return False
    return place.of(absolute).rank <= place.ANYWHERE


def _nearest(some: Sequence[Assignment]) -> tuple[Assignment, ...]:
    """Return those of the documents that hold in the innermost folder."""
    inner = max((len(one.within) for one in some), default=0)
    nearest = []
    for one in some:
        if len(one.within) == inner:
            nearest.append(one)
    return tuple(nearest)


class _Index(Record):
    """Assignments by the link and by the names they give, and by the files they are for, as
    numbers in order; `others` are those that may speak of any agent: wildcards, and links into
    the web.
    """

    assignments: Sequence[Assignment]
    links: dict[str, list[int]]
    names: dict[str, list[int]]
    files: dict[str, list[int]]
    others: list[int]

    def near(self, key: str, path: str, absolute: str) -> list[Assignment]:
        """Return the assignments that may speak of this agent, in order."""
        links, names = self.links.get(path, ()), self.names.get(key, ())
        files = self.files.get(absolute, ())
        if not (links or names or files or self.others):
            return []
        chosen = []
        for number in sorted({*links, *names, *files, *self.others}):
            chosen.append(self.assignments[number])
        return chosen


#: The index of the assignments that were last asked about: a run asks thousands of times
#: about the same.
_LAST: list[_Index] = []


def _index(assignments: Sequence[Assignment]) -> _Index:
    if _LAST and _LAST[0].assignments is assignments:
        return _LAST[0]
    made = _Index(assignments, {}, {}, {}, [])
    for number, one in enumerate(assignments):
        documented = key(one.agent)
        if "*" in documented or "://" in one.link or one.link.startswith(ANYWHERE):
            made.others.append(number)
        elif one.link:
            made.links.setdefault(one.link, []).append(number)
        else:
            for name in {documented, documented.rpartition(":")[2]}:
                made.names.setdefault(name, []).append(number)
            for file in one.files or ():
                made.files.setdefault(file, []).append(number)
    _LAST[:] = [made]
    return made


def _precision(one: Assignment) -> tuple[bool, bool]:
    return ":" in one.agent, "*" not in one.agent


def contradictions(assignments: Sequence[Assignment]) -> list[tuple[Assignment, Assignment]]:
    """Return pairs that give one agent two tiers: its first assignment, and each later one that
    differs.

    Two names are one agent if they link to one file. A name without link is the linked
    one only if that is unique.
    """
    links: dict[str, set[str]] = {}
    for one in assignments:
        if one.link:
            links.setdefault(key(one.agent), set()).add(one.link)
    first: dict[tuple[str, str], Assignment] = {}
    pairs = []
    for one in assignments:
        if one.tier:
            earlier = first.setdefault(_identity(one, links), one)
            if earlier.tier != one.tier:
                pairs.append((earlier, one))
    return pairs


def _identity(one: Assignment, links: dict[str, set[str]]) -> tuple[str, str]:
    name = key(one.agent)
    known = links.get(name, set())
    link = one.link or (next(iter(known)) if len(known) == 1 else "")
    if link:
        return (link, "")
    return (one.tool, name)
