"""Whether a name or a link of a document is that of an agent in some file."""

from __future__ import annotations

from ...agents import dialects
from .words.keys import ANYWHERE, key


def is_for(tool: str, path: str) -> bool:
    """Whether an agent lies where a tool loads its own."""
    return any(name == tool for name, _ in dialects.holders(path, "own"))


def is_below(path: str, folder: str) -> bool:
    """Whether a file lies in a folder, or in one below it."""
    return path.startswith(folder.rstrip("/") + "/")


def leads_to(link: str, path: str) -> bool:
    """Whether a link leads to the file of an agent."""
    if link.startswith(ANYWHERE):
        return f"/{path}".endswith(link.removeprefix(ANYWHERE[:-1]))
    return link == path or ("://" in link and link.endswith("/" + path))


def is_named(documented: str, name: str, path: str) -> bool:
    """Whether a documented key, with a namespace or wildcards, is that of an agent in a file."""
    if documented == name:
        return True
    space, _, bare = documented.rpartition(":")
    if bare != name and not _fits(name, bare):
        return False
    return not space or any(key(folder) == space for folder in path.split("/")[:-1])


def _fits(name: str, pattern: str) -> bool:
    if "*" not in pattern:
        return False
    from fnmatch import fnmatchcase  # imported here: few documents speak of all agents of a kind

    return fnmatchcase(name, pattern)
