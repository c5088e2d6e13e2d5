"""Where transcripts lie: the folders of a runtime, and the files that belong to one session."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ENDINGS = (".jsonl", ".json")
_META = ".meta.json"
_CHILD = "agent-"
#: Before the name of a work tree that an agent was given of its own.
_WORK_TREE = "--claude-worktrees-"


class Session(Record):
    """The files of a session: its main transcript, empty where there is none, and those of the
    agents it called. A file on its own is a session of no agents.
    """

    main: str
    children: tuple[str, ...] = ()


def usual_folders(environment: Mapping[str, str]) -> list[str]:
    """Return the folders of projects in which Claude Code keeps transcripts, those there are."""
    known = data("usage")["transcripts"]
    named = environment.get(known["variable"], "")
    bases = [one.strip() for one in named.split(",") if one.strip()]
    if not bases:
        bases = list(known["folders"])
        if environment.get("XDG_CONFIG_HOME"):
            bases[0] = os.path.join(environment["XDG_CONFIG_HOME"], "claude")
    found = []
    for base in bases:
        folder = os.path.join(os.path.expanduser(base), known["below"])
        if os.path.isdir(folder):
            found.append(folder)
    return list(dict.fromkeys(found))


def slug(path: str) -> str:
    """Return the name of the folder that holds the transcripts of the project at a path."""
    import re  # imported here: few runs name a project

    return re.sub(r"[^A-Za-z0-9]", "-", os.path.abspath(path))


def is_of(name: str, project: str) -> bool:
    """Whether a folder of transcripts is that of a project, given by its folder or its name."""
    wanted = slug(project)
    if os.path.isdir(project):
        return name == wanted or name.startswith(wanted + _WORK_TREE)
    tail = slug("/" + project)
    whole, _, _ = name.partition(_WORK_TREE)
    return whole.endswith(tail)


class Search:
    """A search for sessions below paths; it counts the folders that it could not read."""

    def __init__(self, project: str = "") -> None:
        self.project = project
        self.unread = 0

    def sessions(self, paths: list[str]) -> Iterator[Session]:
        """Yield the sessions of files and folders, always in the same order."""
        for path in paths:
            if os.path.isdir(path):
                yield from self._below(path, is_in=not self.project)
            else:
                yield Session(path)

    def _below(self, folder: str, *, is_in: bool) -> Iterator[Session]:
        """Yield the sessions below a folder; `is_in` says whether it is of the project."""
        is_in = is_in or is_of(os.path.basename(os.path.abspath(folder)), self.project)
        files, folders = self._listed(folder)
        mains = [name for name in files if not name.startswith(_CHILD)]
        for name in mains if is_in else ():
            stem = os.path.splitext(name)[0]
            children: tuple[str, ...] = ()
            if stem in folders:
                folders.remove(stem)
                children = tuple(self._children(os.path.join(folder, stem)))
            yield Session(os.path.join(folder, name), children)
        for name in folders:
            inner = os.path.join(folder, name)
            if is_in and os.path.isdir(os.path.join(inner, "subagents")):
                yield Session("", tuple(self._children(inner)))
            else:
                yield from self._below(inner, is_in=is_in)
        # last: they may repeat what a main transcript has
        some = [os.path.join(folder, name) for name in files if name.startswith(_CHILD)]
        if some and is_in:
            yield Session("", tuple(some))

    def _children(self, folder: str) -> Iterator[str]:
        """Yield every transcript below the folder of a session, however deep."""
        files, folders = self._listed(folder)
        for name in files:
            yield os.path.join(folder, name)
        for name in folders:
            yield from self._children(os.path.join(folder, name))

    def _listed(self, folder: str) -> tuple[list[str], list[str]]:
        """Return the names of files of records, and of folders, sorted; links are not followed."""
        files, folders = [], []
        try:
            with os.scandir(folder) as entries:
                for one in entries:
                    if one.is_dir(follow_symlinks=False):
                        folders.append(one.name)
                    elif one.name.endswith(_META):
                        continue
                    elif one.name.endswith(_ENDINGS) and one.is_file(follow_symlinks=False):
                        files.append(one.name)
        except OSError:
            self.unread += 1
        return sorted(files), sorted(folders)


def meta_path(child: str) -> str:
    """Return the path of what stands beside the transcript of an agent."""
    return os.path.splitext(child)[0] + _META
