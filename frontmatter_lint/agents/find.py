"""Which files are agents: from arguments to the files worth opening, and from their place
and content to a yes or no with its reason.
"""

from __future__ import annotations

import os

from ..core.caching import cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import Config
from ..reading.paths import Candidate, Found, Patterns, named, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..core.positions import Document
    from ..reading.walk import Search
    from .place import Place

__all__ = ["Found", "Verdict", "candidates", "judge", "search", "shown"]

_NO_SETTINGS = Config()


class Verdict(Record):
    """Whether a file is an agent, and why, in words that follow its path."""

    is_agent: bool
    because: str


# --- from arguments to files ----------------------------------------------------------


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
    files = []
    for argument in arguments:
        absolute = os.path.abspath(argument)
        if os.path.isdir(absolute):
            meant = not forced and excluded.match(absolute, "/")
            some = _below(absolute, _search(settings, Patterns() if meant else excluded))
            met.files.extend(some.files)
            met.unfollowed.extend(some.unfollowed)
            met.left_out.extend(some.left_out)
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
    return Found(_each_once(kept), sorted(set(met.unfollowed)), sorted(set(met.left_out)))


def _below(root: str, search: Search) -> Found:
    """Return everything that a search of one folder meets, links followed."""
    from ..reading.walk import Walk  # imported here, as below: hooks and editors name files

    walk = Walk(root, search)
    walk.start()
    unfollowed = []
    if walk.links:
        from ..reading import links  # imported here: few repositories have any

        unfollowed = links.follow(walk, _is_read_by_a_tool)
    return Found(walk.files, unfollowed, walk.left_out)


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
    return name.endswith((".md", ".toml", ".json"))


def _may_be_data(one: Candidate) -> bool:
    """Whether a file lies where a tool or the user keeps agents in TOML or JSON: most of such
    files are something else.
    """
    return one.named or one.included or _is_read_by_a_tool(one.absolute)


def _is_read_by_a_tool(path: str) -> bool:
    """Whether a path lies where a tool keeps its agents."""
    from . import dialects  # imported here: few repositories have such files or links

    return bool(dialects.holders(path, "own"))


@cache
def is_searched(name: str) -> bool:
    """Return whether a search enters folders of this name: dot folders only where some dialect
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


# --- from a file to yes or no ---------------------------------------------------------


def judge(where: Place, parsed: Document) -> Verdict:
    """Return whether a file that a search met is an agent, by its place and what it holds."""
    from . import place

    if where.rank == place.PAGE:
        return _judge_page(where, parsed.fields or {})
    if parsed.fields is None and not parsed.faults:
        loaded = where.rank == place.LOADED
        return Verdict(loaded, where.because if loaded else BARE)
    if not _is_filled_in(parsed):
        from . import templates  # imported here: hardly any value has to be looked at closely

        kind = templates.other_kind(parsed, _NEEDED, is_aside=where.is_aside)
        if kind:
            return Verdict(False, kind)
    if where.rank <= place.FORM:
        return Verdict(True, where.because)
    if parsed.fields is not None:
        verdict = _judge_fields(where, parsed.fields)
        if verdict.is_agent or "name" not in parsed.fields or not _is_broken(parsed):
            return verdict
    unreadable = f"{where.because}, with frontmatter that cannot be read"
    is_shared = where.rank == place.SHARED
    return Verdict(is_shared, unreadable if is_shared else _UNREADABLE)


def _judge_page(where: Place, fields: Mapping[str, Any]) -> Verdict:
    """Return whether a tool loads an agent from a page about its folder, as Claude Code does."""
    values = list(map(fields.get, where.needs))
    if all(isinstance(value, str) and value for value in values):
        needs = " and ".join(f"`{one}`" for one in where.needs)
        return Verdict(True, f"{where.because}, with {needs}")
    return Verdict(False, "no agent but a page about the folder")


def _is_broken(parsed: Document) -> bool:
    """Return whether a reader that keeps to YAML gets no fields from the block."""
    if not parsed.faults:
        return False
    from . import consequences  # imported here: most files have no fault

    return any(map(consequences.is_refused_by_strict_readers, parsed.faults))


def _judge_fields(where: Place, fields: Mapping[str, Any]) -> Verdict:
    """Return whether these are the fields of an agent, where no tool loads all there is."""
    from . import place, proof

    missing = []
    for key in _NEEDED:
        if key not in fields:
            missing.append(f"`{key}`")
    other = place.kind_by_field(fields)
    in_agents_folder = where.rank == place.SHARED
    if in_agents_folder and not missing and not other:
        return Verdict(True, f"{where.because}, with `name` and `description`")
    proved = proof.of(fields, other=bool(other), in_agents_folder=in_agents_folder)
    if proved:
        return Verdict(True, f"{where.because}, {proved}" if in_agents_folder else proved)
    if other:
        return Verdict(False, other)
    return Verdict(False, f"without {' and '.join(missing)}" if missing else _UNPROVED)


#: No placeholder is without one of these, but for a few words.
_MARKS = frozenset("<>{}[]«»$%@|_")


def _is_filled_in(parsed: Document) -> bool:
    """Whether it is plain that nothing in a file is left to be filled in."""
    fields = parsed.fields
    if fields is None or fields.keys().isdisjoint(_NEEDED):
        return False
    for key in ("name", "model"):
        value = fields.get(key, "")
        if not isinstance(value, str) or value.isupper() or not _MARKS.isdisjoint(value):
            return False
        word = value.lower()
        if word.startswith("your") or word.endswith(("name", "id", "here")):
            return False
    value = fields.get("description", "")
    if not isinstance(value, str):
        return False
    return not value or (value[0].isalnum() and not value.isupper())


_NEEDED = ("name", "description")
BARE = "no frontmatter"
_UNREADABLE = "its frontmatter cannot be read, and it lies in no folder of agents"
_UNPROVED = (
    "no proof of an agent beyond `name` and `description`; if it is one, name it in `include`"
)
