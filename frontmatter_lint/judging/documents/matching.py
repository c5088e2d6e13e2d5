"""Which agents an assignment is for: by path, by namespace, by name; those of the nearest
sub-tree first.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from ...agents import place
from ...core.record import Record
from ...core.resources import data
from . import remainder
from .naming import ANYWHERE, REMAINDER, key


class Assignment(Record):
    """One agent, the model a document wants for it, and where that stands.

    `agent` may be namespaced (`plugin:agent`) and hold wildcards; `model` is as
    written, `tier` empty where the document leaves it open; `line` is 1-based and
    `text` that line, trimmed. `link` is the agent file the name links to, on the same
    basis as `document`, or a URL, or a path that may begin in any folder (`**/…`);
    `escalates_to` the model for hard cases. Both may be empty.

    `files` are the absolute paths of the agents of the project that it is for, None where
    nobody looked; `within` is the folder in which it holds. `several` are agents of one
    name between which the document does not choose: it is for none of them.
    """

    agent: str
    model: str
    tier: str
    document: str
    line: int
    text: str
    link: str
    escalates_to: str
    files: tuple[str, ...] | None = None
    within: str = ""
    several: tuple[str, ...] = ()


# --- the agents of the project --------------------------------------------------------


def placed(
    assignments: Sequence[Assignment],
    document: str,
    team: Mapping[str, Sequence[str]],
    aside: Sequence[str] = (),
    text: str = "",
) -> tuple[Assignment, ...]:
    """Return assignments with the files that they are for.

    `document` is the absolute path they stand in; `team` maps the key of every name to the
    absolute paths of the agents that go by it. Agents in folders called as in `aside`
    (tests, archives) are meant only where there are no others. What holds for all others
    holds for none that `text`, the document, names anywhere.
    """
    folder = os.path.dirname(document)
    files: dict[Assignment, Sequence[str]] = {}
    for one in assignments:
        if one.agent == REMAINDER:
            continue
        found = _candidates(one, team)
        sure = "*" in one.agent or (one.link and not one.link.startswith(ANYWHERE))
        if sure:
            files[one] = found
        else:
            files[one] = _living(found, folder, aside)
    home = _home(list(files.values()), folder)
    made = []
    for one, some in files.items():
        made.append(_with_files(one, some, folder, home))
    others = []
    for one in assignments:
        if one.agent == REMAINDER:
            others.append(one)
    if others:
        named: set[str] = set()
        for one in made:
            named.update(one.files or ())
        every = set(_every(team))
        for name in remainder.mentioned(text, team):
            every -= set(team[name]) - named
        rest = remainder.files(sorted(every), sorted(named))
        made += [one._replace(files=rest, within=home) for one in others]
    return tuple(made)


def _candidates(one: Assignment, team: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the files that an assignment may be for, wherever they lie."""
    if one.link.startswith(ANYWHERE):
        end = one.link.removeprefix(ANYWHERE[:-1])
        return tuple(path for path in _every(team) if path.endswith(end))
    if one.link:
        if "://" not in one.link:
            path = os.path.abspath(one.link)
        else:
            path = one.link
        return tuple(file for file in _every(team) if _leads_to(path, file))
    documented = key(one.agent)
    bare = documented.rpartition(":")[2]
    if "*" not in bare:
        if documented in team:
            return tuple(team[documented])
        return tuple(path for path in team.get(bare, ()) if _names(documented, bare, path))
    found = []
    for name, some in team.items():
        found += [path for path in some if _names(documented, name, path)]
    return tuple(sorted(set(found)))


def _every(team: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the paths of all agents of a project."""
    found: set[str] = set()
    for some in team.values():
        found.update(some)
    return sorted(found)


def _home(found: Sequence[Sequence[str]], folder: str) -> str:
    """Return the innermost folder around a document that holds at least half of the agents
    it names: it speaks of no other.
    """
    there = []
    for some in found:
        if some:
            there.append(some)
    while True:
        inside = 0
        for some in there:
            inside += any(_is_below(path, folder) for path in some)
        parent = os.path.dirname(folder)
        if (there and 2 * inside >= len(there)) or parent == folder:
            return folder
        folder = parent


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(folder if folder.endswith("/") else folder + "/")


def _with_files(one: Assignment, found: Sequence[str], folder: str, home: str) -> Assignment:
    if one.link and not one.link.startswith(ANYWHERE):
        return one._replace(files=tuple(found), within=home)  # a link leaves no doubt
    near: list[str] = []
    while True:
        near = []
        for path in found:
            if _is_below(path, folder):
                near.append(path)
        if near or folder == home or os.path.dirname(folder) == folder:
            break
        folder = os.path.dirname(folder)
    if len(set(map(_place, near))) > 1 and "*" not in one.agent:
        return one._replace(files=(), within=home, several=tuple(near))
    return one._replace(files=tuple(near), within=home)


def _living(found: Sequence[str], folder: str, aside: Sequence[str]) -> Sequence[str]:
    """Return the agents that lie in no folder of tests or archives, where there are any; what
    holds the document as well says nothing.
    """
    if len(found) < 2:
        return found
    top = os.path.commonpath([folder, *found])
    return [path for path in found if not _lies_in(path[len(top) :], aside)] or found


def _lies_in(path: str, names: Sequence[str]) -> bool:
    """Whether a folder of a path is called by one of some words, alone or among others."""
    for folder in path.split("/")[:-1]:
        words = folder.lower().strip("._-").replace("_", "-").replace(".", "-").split("-")
        if not set(words).isdisjoint(names):
            return True
    return False


def _place(path: str) -> str:
    """Return the folder around the folders of tools: copies of one agent for several tools
    lie in one place, and so does one that is switched off.
    """
    off = data("documents")["stale"]["off"]
    parts = []
    for part in path.split("/")[:-1]:
        if part.lower() not in off:
            parts.append(part)
    for number, part in enumerate(parts):
        if number and part.startswith(".") and len(part) > 1:
            return "/".join(parts[:number])
    return "/".join(parts)


# --- what holds for one agent ---------------------------------------------------------


def for_agent(name: str, path: str, assignments: Sequence[Assignment]) -> tuple[Assignment, ...]:
    """Return what the documents say of the agent `name` in the file `path` (on the same basis as
    the documents).

    A link to the file decides; else a name in the agent's own namespace; else the bare
    name; a whole name before a wildcard. A name that links to some other file never
    speaks of this one.
    """
    own = key(name)
    near = _index(assignments).near(own, path)
    if not near:  # nearly all agents that `init` asks about
        return ()
    absolute = os.path.abspath(path)
    near = [one for one in near if _holds_for(one, absolute)]
    # by identity: a document may say the same ten thousand times
    meant = {id(one) for one in near if one.files and absolute in one.files}
    linked = [one for one in near if one.link and (id(one) in meant or _leads_to(one.link, path))]
    if linked:
        return _nearest(linked)
    bare = [one for one in near if not one.link]
    named = [one for one in bare if id(one) in meant or _names(key(one.agent), own, path)]
    named = list(_nearest(named))
    best = max(map(_precision, named), default=None)
    return tuple(one for one in named if _precision(one) == best)


def _holds_for(one: Assignment, absolute: str) -> bool:
    """Whether an assignment is for the agent in a file, as far as the files of the project
    tell: one that no search meets goes by its name, unless others do or it is no agent.
    """
    if one.files is None:
        return one.agent != REMAINDER  # whom else the document names nobody looked at
    if absolute in one.files:
        return True
    if one.agent == REMAINDER:
        return False
    if one.files or one.several or not _is_below(absolute, one.within):
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
    """Assignments by the link and by the names they give, as numbers in order; `others` are
    those that may speak of any agent: wildcards, and links into the web.
    """

    assignments: Sequence[Assignment]
    links: dict[str, list[int]]
    names: dict[str, list[int]]
    others: list[int]

    def near(self, key: str, path: str) -> list[Assignment]:
        """Return the assignments that may speak of this agent, in order."""
        links, names = self.links.get(path, ()), self.names.get(key, ())
        if not (links or names or self.others):
            return []
        chosen = []
        for number in sorted({*links, *names, *self.others}):
            chosen.append(self.assignments[number])
        return chosen


#: The index of the assignments that were last asked about: a run asks thousands of times
#: about the same.
_LAST: list[_Index] = []


def _index(assignments: Sequence[Assignment]) -> _Index:
    if _LAST and _LAST[0].assignments is assignments:
        return _LAST[0]
    made = _Index(assignments, {}, {}, [])
    for number, one in enumerate(assignments):
        documented = key(one.agent)
        if "*" in documented or "://" in one.link or one.link.startswith(ANYWHERE):
            made.others.append(number)
        elif one.link:
            made.links.setdefault(one.link, []).append(number)
        else:
            for name in {documented, documented.rpartition(":")[2]}:
                made.names.setdefault(name, []).append(number)
    _LAST[:] = [made]
    return made


def _precision(one: Assignment) -> tuple[bool, bool]:
    return ":" in one.agent, "*" not in one.agent


def _leads_to(link: str, path: str) -> bool:
    if link.startswith(ANYWHERE):
        return f"/{path}".endswith(link.removeprefix(ANYWHERE[:-1]))
    return link == path or ("://" in link and link.endswith("/" + path))


def _names(documented: str, name: str, path: str) -> bool:
    if documented == name:
        return True
    space, _, bare = documented.rpartition(":")
    if bare != name and not ("*" in bare and fnmatchcase(name, bare)):
        return False
    return not space or any(key(folder) == space for folder in path.split("/")[:-1])


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
    return ("", name)
