"""Which files are worth opening: from arguments to the files that may be agents."""

from __future__ import annotations

import os

from ..core.caching import cache
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.settings import Config
from ..reading.paths import OF_AGENTS, Candidate, Found, Patterns, named, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..reading.walk import Search

__all__ = ["Found", "candidates", "each", "search", "shown"]

_NO_SETTINGS = Config()


def candidates(
    arguments: Sequence[str], settings: Config = _NO_SETTINGS, *, only_agents: bool = False
) -> list[Candidate]:
    """Return all files named by the arguments, and all below them that may be agents; sorted by
    shown path, each once.

    Raises FileNotFoundError for an argument that does not exist.
    """
    return search(arguments, settings, only_agents=only_agents).files


def search(
    arguments: Sequence[str], settings: Config = _NO_SETTINGS, *, only_agents: bool = False
) -> Found:
    """Return the files that `candidates` returns, with what the search passed over.

    What is named, be it a file or a folder, is meant: exclusion reaches it only where it
    is forced. With `only_agents` a named file is one only where a search meets it.
    """
    excluded = Patterns.of(settings, settings.exclude)
    forced = settings.force_exclude or only_agents
    met = Found([], [], [])
    warnings: set[str] = set()
    files = []
    for argument in arguments:
        absolute = os.path.abspath(argument)
        if os.path.isdir(absolute):
            meant = not forced and excluded.match(absolute, "/")
            some = _below(absolute, _search(settings, Patterns() if meant else excluded))
            met.files.extend(some.files)
            met.unfollowed.extend(some.unfollowed)
            met.left_out.extend(some.left_out)
            warnings.update(some.warnings)
        elif not os.path.lexists(absolute):
            raise FileNotFoundError(argument)
        elif only_agents:
            files.append(absolute)
        elif not (forced and excluded.match(absolute)):
            met.files.append(named(absolute))
    if files:
        met.files.extend(_as_met(files, settings))
    included = Patterns.of(settings, settings.include)
    if included.lines:
        met = met._replace(files=[_with_include(one, included) for one in met.files])
    kept = []
    for one in met.files:
        if one.absolute.endswith(".md") or _may_be_data(one):
            kept.append(one)
    unfollowed, left_out = sorted(set(met.unfollowed)), sorted(set(met.left_out))
    return Found(_each_once(kept), unfollowed, left_out, tuple(sorted(warnings)))


def _below(root: str, search: Search) -> Found:
    """Return everything that a search of one folder meets, links followed."""
    from ..reading.walk import Walk  # imported here, as below: hooks and editors name files

    walk = Walk(root, search)
    walk.start()
    unfollowed = []
    if walk.links:
        from ..reading import links  # imported here: few repositories have any

        unfollowed = links.follow(walk, _is_read_by_a_tool)
    return Found(walk.files, unfollowed, walk.left_out, tuple(walk.warnings))


def _search(settings: Config, excluded: Patterns) -> Search:
    from ..reading.walk import Search

    included = parts_of_include(settings)

    def enters(name: str) -> bool:
        return is_searched(name) or name in included

    tracks = None if settings.ignores else _is_tracked
    return Search(enters if included else is_searched, is_worth_opening, excluded, tracks)


def parts_of_include(settings: Config) -> set[str]:
    """Return the names of folders and files in `include`: a search enters what is called so."""
    return {part for line in settings.include for part in line.split("/")}


def _is_tracked(path: str) -> bool:
    """Whether git tracks a file, or one below a folder, though it ignores it. Raises ConfigError
    where git cannot be asked.
    """
    from ..reading import repository

    folder = os.path.dirname(path)
    return path in _tracked(repository.root(folder))


@cache
def _tracked(root: str) -> frozenset[str]:
    """Return the files that git tracks though it ignores them, and the folders around them."""
    if not os.path.isfile(os.path.join(root, ".git", "index")) and not os.path.isfile(
        os.path.join(root, ".git")
    ):
        return frozenset()  # no repository, or one that tracks nothing
    from ..reading import git_changes  # imported here: it starts git

    found: set[str] = set()
    for path in git_changes.ignored_but_tracked(root):
        around = path
        while around not in found and len(around) > len(root):
            found.add(around)
            around = os.path.dirname(around)
    return frozenset(found)


def is_worth_opening(name: str) -> bool:
    """Whether a file of this name can be an agent."""
    return name.endswith(OF_AGENTS)


def each(files: Sequence[Candidate], *, whole: bool = False) -> Sequence[Candidate]:
    """Return the files, one that defines several agents once for each of them; with `whole`, once
    more where it says what is to be looked at of all of them.
    """
    found = []
    for one in files:
        if one.absolute.endswith(".md"):
            found.append(one)
        else:
            found += _parts(one, whole=whole)
    return found


def _parts(one: Candidate, *, whole: bool) -> list[Candidate]:
    from . import dialect_facts

    if one.entry or one.whole or not dialect_facts.may_have_several(one.absolute):
        return [one]
    from . import several  # imported here: few repositories have such files

    return several.parts(one, whole=whole)


def _may_be_data(one: Candidate) -> bool:
    """Whether a file lies where a tool or the user keeps agents in TOML or JSON: most of such
    files are something else.
    """
    return one.named or one.included or _is_read_by_a_tool(one.absolute)


def _is_read_by_a_tool(path: str) -> bool:
    """Whether a path lies where a tool keeps its agents, or is that of settings with several."""
    from . import dialect_facts, dialects  # imported here: few have such files or links

    return dialect_facts.may_have_several(path) or bool(dialects.holders(path, "own"))


@cache
def is_searched(name: str) -> bool:
    """Whether a search enters folders of this name: dot folders only where some dialect
    lives in them; never the folders of installed or built code.
    """
    if name.startswith("."):
        from . import dialect_facts  # imported here: who names a file wants no folder searched

        return name in dialect_facts.dot_folders()
    return name not in data("folders")["never"]


def _with_include(one: Candidate, included: Patterns) -> Candidate:
    if included.match(one.path):
        return one._replace(included=True)
    return one


def _as_met(files: list[str], settings: Config) -> Iterable[Candidate]:
    """Yield the named files as a search of their repository meets them: those it meets as they
    are named, and those a link leads to.
    """
    from ..reading import walk
    from . import dialects, place

    seeking = _search(settings, Patterns.of(settings, settings.exclude))
    behind: dict[str, set[str]] = {}
    for absolute in files:
        top, one = _top(os.path.dirname(absolute)), named(absolute)
        if walk.reaches(top, absolute, seeking):
            yield one._replace(named=False)
            if place.of(one.absolute).rank <= place.PLUGIN:
                continue
        if dialects.is_never(one.absolute):  # under no other path it would be an agent
            continue
        behind.setdefault(top, set()).add(os.path.realpath(absolute))
    for top, real in behind.items():
        for one in _below(top, seeking).files:
            if one.real in real:
                yield one


def _top(folder: str) -> str:
    """Return the folder whose search is to meet the files of another: the repository around it,
    else the working directory where it lies in there, else itself.
    """
    from ..reading import repository

    around = repository.folders(folder)
    if around:
        return around[-1]
    here = os.getcwd()
    if os.path.join(folder, "").startswith(os.path.join(here, "")):
        return here
    return folder


def _each_once(files: list[Candidate]) -> list[Candidate]:
    """Return the files by shown path, a real file once: as the user named it, else under the path
    where most says that it is an agent.
    """
    found: dict[str, Candidate] = {}
    for one in files:
        known = found.get(one.absolute)
        if known is None or one.named:
            found[one.absolute] = one
    if any(one.real for one in files):
        found = _under_the_best_path(found.values())
    return sorted(found.values(), key=lambda one: one.shown)


def _under_the_best_path(files: Iterable[Candidate]) -> dict[str, Candidate]:
    from . import place

    best: dict[str, tuple[bool, int, bool, str]] = {}
    found: dict[str, Candidate] = {}
    for one in files:
        real = one.real or os.path.realpath(one.path)
        where = place.of(one.absolute, included=one.included)
        order = (not one.named, where.rank, bool(one.real), one.shown)
        if real not in best or order < best[real]:
            best[real], found[real] = order, one
    return found
