"""What the place of a file says: whether a tool loads agents from there, or files of
another kind lie there.
"""

from __future__ import annotations

import os

from ..core.caching import cache, lru_cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import repository
from ..reading.paths import DATA
from . import dialects
from .signs import Glob

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from ..core.nouns import Dialect

#: How much a place proves, most first. LOADED: a tool loads every file as an agent. PLUGIN: so
#: it does here, even without frontmatter, under the name of the file. FORM: the file is called
#: as only agents are. SHARED: a folder called `agents`, which no tool loads as it stands.
#: ANYWHERE: the content has to prove it. PAGE: called as a page about the folder, which a tool
#: loads all the same where it names an agent. ELSEWHERE: it is something else.
LOADED, PLUGIN, FORM, SHARED, ANYWHERE, PAGE, ELSEWHERE = range(7)


class Place(Record):
    """What a place proves, as a number of those above, and the reason in words; `needs` are the
    fields with which a tool loads a page about a folder as an agent. `is_aside` is True below
    the folder of tools that load no file without some field, and `takes_bare` in that of a tool
    that loads one without frontmatter as well; `plugin` is the folder of a plugin.
    """

    rank: int
    because: str
    needs: tuple[str, ...] = ("name", "description")
    is_aside: bool = False
    takes_bare: bool = False
    plugin: str = ""


def of(path: str, *, included: bool = False) -> Place:
    """Return what is known of a file by its absolute POSIX path; `included` where the user's
    settings name it.
    """
    start = path.rfind("/") + 1
    is_never = dialects.is_never(path)
    if is_never and not dialects.is_passed_over(path):
        for glob, owned in _owned(path[:start]):
            if glob.fits(path, start):
                return owned._replace(rank=PAGE)
    if is_never:
        root = dialects.plugin_of(path[:start])
        if root:
            return Place(PAGE, f"in {_IN_PLUGIN} Claude Code", plugin=root)
        kind = _kind_of_file(path[start:]) or "no agent but a page about the folder"
        return Place(ELSEWHERE, f"`{path[start:]}` is {kind}")
    for glob, owned in _owned(path[:start]):
        if glob.fits(path, start):
            return owned
    if included and not path.endswith(DATA):  # a pattern may reach any settings
        return Place(LOADED, "named by `include`")
    return _in_no_own_folder(path, path[:start], path[start:])


@lru_cache(maxsize=64)
def _owned(folder: str) -> list[tuple[Glob, Place]]:
    """Return the globs of tools that files of a folder can match, each with what it proves."""
    titles: dict[Glob, list[str]] = {}
    needs: dict[Glob, tuple[str, ...]] = {}
    undemanding = set()
    for name, glob in dialects.holding(folder, "own"):
        titles.setdefault(glob, []).append(_title(name))
        if not dialects.get(name).schema.get("required"):
            undemanding.add(glob)
        pages = dialects.needs_of_pages(name)
        if pages:
            needs[glob] = pages
    found = []
    for glob, some in titles.items():
        whole = " and ".join(some)
        if " and " in whole:
            verb = "load"
        else:
            verb = "loads"
        because = f"in a folder that {whole} {verb} agents from"
        if not glob.folder:
            because = f"called `*{glob.suffix}`, which {whole} {verb} as an agent"
        is_below = bool(glob.folder) and not folder.endswith(f"/{glob.folder}")
        owned = Place(LOADED, because, is_aside=is_below and glob not in undemanding)
        if glob in needs:
            owned = owned._replace(needs=needs[glob], takes_bare=True)
        found.append((glob, owned))
    return found


def _in_no_own_folder(path: str, folder: str, name: str) -> Place:
    """Return what is known of a file where no tool's own folder holds it."""
    plugin = _plugin(folder)
    if plugin:
        because = f"in {_IN_PLUGIN} {_title(plugin)}"
        return Place(PLUGIN, because, plugin=dialects.plugin_of(folder))
    shared = dialects.holders(path, "shared")
    for _, glob in shared:
        if not glob.folder:
            return Place(FORM, f"called `*{glob.suffix}`, as only agents are")
    kind = _kind_of_file(name) or _kind_of_folder(folder)
    if kind:
        return Place(ELSEWHERE, kind)
    if shared:
        return _IN_AGENTS
    return _ANYWHERE


def unread(dialect: Dialect, path: str) -> Dialect:
    """Return the dialect of a file in no folder of agents: that of any tool where it lies among
    the files of another one than it looks like, and without what its tool does with an unknown
    model where it lies among the settings of that, which loads nothing from there.
    """
    from . import dialect_facts  # imported here: few files lie so

    if _is_of_another(path[: path.rfind("/") + 1], dialect.name):
        return dialects.get(dialects.GENERIC)

    for pattern in dialect_facts.of(dialect.name).paths.own:
        around = pattern.partition("*")[0].rstrip("/").rpartition("/")[0]
        if around.startswith(".") and f"/{around}/" in path and of(path).rank > PLUGIN:
            return dialect._replace(model=dialect.model._replace(on_unknown=""))
    return dialect


def _is_of_another(folder: str, dialect: str) -> bool:
    """Whether the innermost folder of the project that some tool's files lie in is that of another
    tool; a plugin may lie anywhere.
    """
    from . import dialect_facts  # imported here, as above

    known = data("folders")
    owners = dialect_facts.dot_folders()
    for name in reversed(folder[len(project(folder)) :].split("/")):
        if name in owners or name in known["of_tools"]:
            is_shared = name in known["of_nobody"] or dialect in owners.get(name, ())
            return not is_shared and not _plugin(folder)
    return False


_IN_PLUGIN = "the `agents` folder of a plugin of"
_IN_AGENTS = Place(SHARED, "in a folder called `agents`")
_ANYWHERE = Place(ANYWHERE, "")


def _title(name: str) -> str:
    if name == dialects.GENERIC:  # it stands for tools that have no dialect of their own
        return "a tool"
    return dialects.get(name).title


@lru_cache(maxsize=64)
def _plugin(folder: str) -> str:
    """Return the dialect of the plugin whose `agents` folder holds this one; empty for none."""
    before, found, _ = folder.rpartition("/agents/")
    while found:
        for marker, name in dialects.plugin_markers().items():
            if os.path.exists(f"{before}/{marker}"):
                return name
        before, found, _ = before.rpartition("/agents/")
    return ""


@cache
def _kinds(what: Literal["files", "folders", "fields", "slips"]) -> Mapping[str, str]:
    """Return the names under `what` in the data, each with the kind of file it shows."""
    kinds = {}
    for one in data("others")["kinds"]:
        for name in one.get(what, ()):
            kinds[name] = one["kind"]
    return kinds


def kind_by_field(fields: Mapping[str, Any], *, in_agents_folder: bool = False) -> str:
    """Return the kind of file that some field shows, with that field; empty where there is none.

    In a folder called `agents` people write some of them by a slip.
    """
    kinds = _kinds("fields")
    if kinds.keys().isdisjoint(fields):
        return ""
    for key in fields:
        if key in kinds and not (in_agents_folder and key in _kinds("slips")):
            return f"{kinds[key]}: it has a field `{key}`"
    return ""


def is_slip(path: str, fields: Mapping[str, Any]) -> bool:
    """Whether a file in a folder called `agents`, which no tool loads as it stands, has a field of
    another kind of Claude Code's files.
    """
    if _kinds("slips").keys().isdisjoint(fields) or of(path).rank != SHARED:
        return False
    return not kind_by_field(fields, in_agents_folder=True)


def _kind_of_file(name: str) -> str:
    for pattern, kind in _kinds("files").items():
        if pattern.startswith("*"):
            if name.endswith(pattern[1:]):
                return kind
        elif name.lower() == pattern.lower():
            return kind
    return ""


@lru_cache(maxsize=64)
def _kind_of_folder(folder: str) -> str:
    """Return the kind of file that a folder of the project holds, the innermost deciding.

    Folders around the project say nothing: it may lie in `~/rules/`.
    """
    kinds = _kinds("folders")
    if kinds.keys().isdisjoint(folder.split("/")):
        return ""
    for name in reversed(folder[len(project(folder)) :].split("/")):
        if name in kinds:
            return kinds[name]
    return ""


def project(folder: str) -> str:
    """Return the repository around a folder given with its final slash, else the working directory
    where it lies in there; empty where it does not.
    """
    around = repository.folders(os.path.dirname(folder)) or [os.getcwd()]
    top = around[-1].replace(os.sep, "/")
    if folder.startswith(top.rstrip("/") + "/"):
        return top
    return ""


def second_readers(path: str) -> Iterator[tuple[str, str]]:
    """Yield each tool that reads an agent of another one at an absolute POSIX path too, in a
    project that shows that the tool is used, and the folder of that project.
    """
    from . import dialect_facts  # imported here: who names a file asks for nothing else of it

    for reader, also in dialect_facts.second_readers().items():
        above, is_there, _ = path.rpartition(f"/{also.folder}")
        if is_there and _has_any(above, also.shown_by):
            yield reader, above


@cache
def _has_any(folder: str, signs: Sequence[str]) -> bool:
    """Whether one of the paths is there in a folder, or in the repository around it."""
    tops = {folder, project(f"{folder}/").rstrip("/") or folder}
    return any(os.path.exists(f"{top}/{sign}") for top in tops for sign in signs)
