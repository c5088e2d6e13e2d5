"""Which agents of a project an assignment is for: by path, by namespace, by name; those of the
nearest sub-tree first.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence

from ...agents import place
from ...core.judged import Assignment
from ...core.resources import data
from . import sizes
from .matching import is_below, is_for, is_named, leads_to
from .words import remainder
from .words.keys import ANYWHERE, REMAINDER, key

_Names = Mapping[str, str]


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
    holds for none that `text`, the document, names where it speaks
    of models.
    """
    folder = os.path.dirname(document)
    files: dict[Assignment, Sequence[str]] = {}
    by_file = _by_file(team)
    assignments = [_without_page(one, team, by_file) for one in assignments]
    full = _in_full(assignments, team)
    for one in assignments:
        if one.agent == REMAINDER:
            continue
        found = _candidates(one, team, by_file, full)
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
        told = _of_default(text, document, team)
        for name in remainder.mentioned(told, team, others[0]):
            every -= set(team[name]) - named
        rest = remainder.files(sorted(every), sorted(named))
        made += [one._replace(files=rest, within=home) for one in others]
    return tuple(made)


def _of_default(text: str, document: str, team: Mapping[str, Sequence[str]]) -> str:
    """Return a document without what it says of set-ups that do not hold."""
    if sizes.is_registry(document):
        return text
    from .lists import setups  # imported here: few documents speak of all others

    return setups.of_default(text, team)


def _without_page(
    one: Assignment, team: Mapping[str, Sequence[str]], by_file: Mapping[str, Sequence[str]]
) -> Assignment:
    """Return an assignment by its name alone where its link leads to a page about the agent, which
    is no file that a tool loads.
    """
    is_path = one.link and not one.link.startswith(ANYWHERE) and "://" not in one.link
    if not is_path or _named_by(one, team, by_file):
        return one
    if place.of(os.path.abspath(one.link)).rank <= place.FORM:
        return one
    return one._replace(link="")


def _in_full(assignments: Sequence[Assignment], team: Mapping[str, Sequence[str]]) -> _Names:
    """Return the whole names of the agents of which a document leaves out what names begin with, by
    the short ones.
    """
    every = {key(one.agent) for one in assignments if not one.link}
    names = {name for name in every if name not in team and name != REMAINDER}
    found: dict[str, list[str]] = {}
    for known in team:
        _, hyphen, end = known.partition("-")
        while hyphen:
            if end in names:
                found.setdefault(end, []).append(known)
            _, hyphen, end = end.partition("-")
    prefix = _prefix(found, names, are_all=names == every)
    if prefix:
        return {name: prefix + name for name in names}
    return _of_groups(found, names, team)


def _prefix(found: Mapping[str, Sequence[str]], names: Collection[str], *, are_all: bool) -> str:
    """Return the one beginning that all names leave out, with its hyphen, as in `acme-reviewer`:
    at least two of the names that are none as they stand, and half of these, are agents then;
    three, where others are agents as they stand. Empty where there is none.
    """
    least = _LEAST_BESIDE_WHOLE
    if are_all:
        least = _LEAST_SHORTENED
    begun: dict[str, set[str]] = {}
    for name, some in found.items():
        for known in some:
            begun.setdefault(known.removesuffix(name), set()).add(name)
    for prefix, short in begun.items():
        if len(begun) == 1 and len(short) >= least and 2 * len(short) >= len(names):
            return prefix
    return ""


def _of_groups(
    found: Mapping[str, Sequence[str]], names: Collection[str], team: Mapping[str, Sequence[str]]
) -> _Names:
    """Return the whole names where agents of several groups go without the name of theirs, as `api`
    and `web` for `expert-api` and `expert-web`: each is one agent and no other, and together
    they are at least half of the project. Roles such as "reviewer" are in no such groups.
    """
    if len(found) < _LEAST_OF_GROUPS or len(names) - len(found) > len(names) // _ONE_UNKNOWN_OF:
        return {}
    full: dict[str, str] = {}
    for name, some in found.items():
        if len(some) == 1:
            full[name] = some[0]
    groups: set[str] = set()
    agents: set[str] = set()
    for name, known in full.items():
        groups.add(known.removesuffix(name))
        agents.update(team[known])
    is_of_all = 2 * len(agents) >= len(_every(team))
    if len(full) == len(found) and 2 * len(groups) <= len(full) and is_of_all:
        return full
    return {}


#: Names of groups that show that a document leaves out what they begin with, and of how many names
#: one may be of nobody.
_LEAST_OF_GROUPS, _ONE_UNKNOWN_OF = 5, 8
#: How many names without what they begin with show that a document leaves it out: where all are
#: such names, and where some are whole.
_LEAST_SHORTENED, _LEAST_BESIDE_WHOLE = 2, 3


def _candidates(
    one: Assignment,
    team: Mapping[str, Sequence[str]],
    by_file: Mapping[str, Sequence[str]],
    full: _Names,
) -> Sequence[str]:
    """Return the files that an assignment may be for, wherever they lie; `full` has the whole names
    of agents that the document calls by short ones.
    """
    if not one.link and key(one.agent) in full:
        found = team.get(full[key(one.agent)], ())
    else:
        found = _named_by(one, team, by_file)
    if one.tool:
        return [path for path in found if is_for(one.tool, path)]
    return found


def _named_by(
    one: Assignment, team: Mapping[str, Sequence[str]], by_file: Mapping[str, Sequence[str]]
) -> Sequence[str]:
    """Return the files to which the link or the name of an assignment may lead."""
    some = by_file.get(one.link.rpartition("/")[2], ())
    if one.link.startswith(ANYWHERE):
        return [path for path in some if leads_to(one.link, path.lstrip("/"))]
    if "://" in one.link:
        here = os.path.join(os.getcwd(), "").replace(os.sep, "/")
        return [path for path in some if leads_to(one.link, path.removeprefix(here))]
    if one.link:
        link = os.path.abspath(one.link)
        return [path for path in some if leads_to(link, path)]
    documented = key(one.agent)
    bare = documented.rpartition(":")[2]
    if "*" not in bare:
        if documented in team:
            return team[documented]
        some = [path for path in team.get(bare, ()) if is_named(documented, bare, path)]
        return some or team.get(f"{documented}-agent", ())  # "Router" is `router-agent`
    found: set[str] = set()
    for name, some in team.items():
        found.update(path for path in some if is_named(documented, name, path))
    return sorted(found)


def _by_file(team: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    """Return the paths of all agents of a project by the names of their files."""
    found: dict[str, list[str]] = {}
    for path in _every(team):
        found.setdefault(path.rpartition("/")[2], []).append(path)
    return found


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
            inside += any(is_below(path, folder) for path in some)
        parent = os.path.dirname(folder)
        if (there and 2 * inside >= len(there)) or parent == folder:
            return folder
        folder = parent


def _with_files(one: Assignment, found: Sequence[str], folder: str, home: str) -> Assignment:
    if one.link and not one.link.startswith(ANYWHERE):
        return one._replace(files=tuple(found), within=home)  # a link leaves no doubt
    near: list[str] = []
    while True:
        near = []
        for path in found:
            if is_below(path, folder):
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
