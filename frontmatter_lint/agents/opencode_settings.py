"""The settings of OpenCode at the root of a project: the models that it declares, and providers
with an address of their own, whose models go by whatever names they have there.
"""

from __future__ import annotations

import os

from ..core import limits
from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING
from ..reading import document, file_bytes, repository
from . import dialect_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDERS = ("/.opencode/", "/.kilo/")  # where a project keeps its agents
#: How the settings are called, as JSON with comments or without, and the folder beside them.
NAMES = ("opencode", "kilo")


def declares(model: str, path: str) -> bool:
    """Whether the project of the agent at an absolute POSIX path gives the provider of a model
    an address of its own, or names the model.
    """
    names = _declared(path)
    return model in names or model.partition("/")[0] + "/" in names


def servers(path: str) -> frozenset[str]:
    """Return the MCP servers that the project of the agent at an absolute POSIX path has."""
    found: set[str] = set()
    for content in _contents(path):
        found |= _servers_in(content)
    return frozenset(found)


def _declared(path: str) -> frozenset[str]:
    """Return the declared models, and the providers with an address, each with its slash."""
    found: set[str] = set()
    for content in _contents(path):
        found |= _names_in(content)
    return frozenset(found)


def _contents(path: str) -> Iterator[bytes]:
    """Yield what the settings of the project hold."""
    for root in _roots(path):
        for name in NAMES:
            for file in (f"{root}/{name}.json", f"{root}/.{name}/{name}.json"):
                for ending in ("", "c"):
                    if repository.holds(file + ending, root or "/"):
                        yield file_bytes.optional(file + ending, limits.SETTINGS.most) or b""


def _roots(path: str) -> Iterator[str]:
    """Yield the folders of the project that an agent may belong to."""
    for folder in _FOLDERS:
        before, inside, _ = path.rpartition(folder)
        if inside:
            yield before
    if dialect_facts.may_have_several(path):  # it is defined in the settings themselves
        yield os.path.dirname(path)


@lru_cache(maxsize=8)  # each agent that settings define is looked up in the same files
def _names_in(content: bytes) -> frozenset[str]:
    """Return what settings declare."""
    providers = (document.parse(content, (), document.JSONC).fields or {}).get("provider")
    found: set[str] = set()
    if not isinstance(providers, dict):
        return frozenset()
    for name, entry in providers.items():
        if isinstance(entry, dict):
            options, models = entry.get("options"), entry.get("models")
            if isinstance(options, dict) and options.get("baseURL"):
                found.add(f"{name}/")
            if isinstance(models, dict):
                found.update(f"{name}/{model}" for model in models)
    return frozenset(found)


@lru_cache(maxsize=8)  # as above
def _servers_in(content: bytes) -> frozenset[str]:
    """Return the MCP servers that settings define."""
    found = (document.parse(content, (), document.JSONC).fields or {}).get("mcp")
    return frozenset(found) if isinstance(found, dict) else frozenset()
