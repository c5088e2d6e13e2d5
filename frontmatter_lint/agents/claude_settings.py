"""The settings of a project that decide on the models of its agents, as Claude Code reads them:
the file beside the folder of the agents, all of it or nothing.
"""

from __future__ import annotations

import os

from ..core import limits
from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import file_bytes, paths, repository
from . import dialects

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..core.positions import KeyPath
    from ..reading.json_places import Entry


class ProjectSettings(Record):
    """The entries of a settings file by their paths, the file as messages name it, its text."""

    path: str
    entries: Mapping[KeyPath, Entry]
    text: str

    def value(self, *path: str) -> object:
        """Return the value at a path; None where there is none."""
        entry = self.entries.get(path)
        if entry:
            return entry.value
        return None

    def words(self, *path: str) -> str:
        """Return the text at a path; empty where there is none."""
        value = self.value(*path)
        return value if isinstance(value, str) else ""

    def names(self, *path: str) -> list[str] | None:
        """Return the list of texts at a path; None where there is none."""
        value = self.value(*path)
        return list(map(str, value)) if isinstance(value, list) else None

    def table(self, *path: str) -> dict[str, str]:
        """Return the values by name at a path as texts; nothing where there are none."""
        value = self.value(*path)
        found = {}
        if isinstance(value, dict):
            for name, one in value.items():
                found[name] = str(one)
        return found

    def line(self, *path: str) -> int:
        """Return the 1-based line of an entry; 0 where there is none."""
        entry = self.entries.get(path)
        if entry:
            return entry.line
        return 0


NO_SETTINGS = ProjectSettings("", {}, "")


def names_a_gateway(path: str) -> bool:
    """Whether the project of the agent at `path` sends requests to a gateway or a cloud."""
    settings = beside(path)
    if not settings.entries:
        return False
    tool = data("effective_models")["tools"][dialects.CLAUDE_CODE]
    variables = settings.table(tool["settings"]["variables"])
    for name in (*tool["clouds"], *tool["gateways"]):
        value = variables.get(name, "").strip().lower()
        host = value.partition("://")[2].partition("/")[0]
        if value not in tool["off"] and host != tool["own_address"]:
            return True
    return False


def beside(path: str) -> ProjectSettings:
    """Return the settings of the project whose folder of agents holds the file at `path`.

    A file that cannot be read, or that Claude Code ignores, is as good as none.
    """
    file = dialects.project_settings(path)
    if not file or not repository.holds(file, os.path.dirname(os.path.dirname(file))):
        return NO_SETTINGS
    content = file_bytes.optional(file, limits.SETTINGS.most)
    if content is None:
        return NO_SETTINGS
    entries, text = _entries(content)
    if not entries:
        return NO_SETTINGS
    return ProjectSettings(paths.shown(file), entries, text)


@lru_cache(maxsize=4)  # each agent of a project is asked about them
def _entries(content: bytes) -> tuple[Mapping[KeyPath, Entry], str]:
    """Return the entries of settings and their text; none where Claude Code ignores them."""
    from ..reading import json_places  # imported here: most projects have no such file

    try:
        text = content.decode("utf-8").removeprefix("\ufeff")
        entries = json_places.entries(text)
    except ValueError:
        return {}, ""
    if not _has_right_types(entries):
        return {}, ""
    return entries, text


def _has_right_types(entries: Mapping[KeyPath, Entry]) -> bool:
    """Whether each entry of a known type has that type; Claude Code ignores the whole file
    where one has not.
    """
    types: dict[str, type] = {
        "object": dict,
        "texts by name": dict,
        "list of texts": list,
        "text": str,
        "switch": bool,
    }
    known = data("effective_models")["tools"][dialects.CLAUDE_CODE]["settings"]["types"]
    for name, wanted in known.items():
        path = tuple(name.split("."))
        if path not in entries:
            continue
        value = entries[path].value
        if not isinstance(value, types[wanted]):
            return False
        inner: Iterable[object] = ()
        if wanted == "list of texts" and isinstance(value, list):
            inner = value
        elif wanted == "texts by name" and isinstance(value, dict):
            inner = value.values()
        if not all(isinstance(one, str) for one in inner):
            return False
    return True
