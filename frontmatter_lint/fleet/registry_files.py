"""Where the registry of a project and the document made of it lie, and what is in them."""

from __future__ import annotations

import os

from ..agents import find
from ..core import limits
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import file_bytes, repository
from . import registry

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from .registry import RoleRegistry


def located(root: str, settings: Mapping[str, Any]) -> str:
    """Return the path of the registry: that of the settings, relative to `root`, else the first
    of a usual name beside them or at the root of the repository; empty where there is none.
    Raises ConfigError for one that lies outside.
    """
    named = settings.get("registry", "")
    if named:
        path = os.path.join(root, named)
        wrong = repository.objection(path, root)
        if wrong:
            raise ConfigError(f"routing.registry: `{find.shown(path)}` {wrong}")
        return path
    for folder in dict.fromkeys((root, repository.root(root))):
        for name in data("routing")["registries"]:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and repository.holds(path, folder):
                return path
    return ""


def read(path: str, known: Collection[str]) -> RoleRegistry:
    """Return the registry of a path; `known` are the keys of the agents. Raises ConfigError."""
    shown = find.shown(os.path.abspath(path))
    return registry.read(file_bytes.text(path, limits.DOCUMENT, f"`{shown}`"), shown, known)


def document_path(path: str, settings: Mapping[str, Any]) -> str:
    """Return where the document of the registry at `path` lies. Raises ConfigError for one
    outside of the repository, and for the registry itself.
    """
    folder = os.path.dirname(os.path.abspath(path))
    found = os.path.join(folder, settings.get("document", data("routing")["document"]))
    wrong = repository.objection(found, folder)
    if not wrong and os.path.realpath(found) == os.path.realpath(path):
        wrong = "is the registry itself; name another document"
    if wrong:
        raise ConfigError(f"routing.document: `{find.shown(found)}` {wrong}")
    return found


def document(path: str) -> bytes | None:
    """Return the bytes of the document; None where there is none. Raises ConfigError."""
    if not os.path.lexists(path):
        return None
    shown = find.shown(os.path.abspath(path))
    return file_bytes.contents(path, limits.DOCUMENT, f"`{shown}`")
