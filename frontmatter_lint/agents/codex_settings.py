"""The settings of Codex beside the folder of its agents: the agents that they name, as
`[agents.NAME]` with a `config_file`, and who serves the models.
"""

from __future__ import annotations

import os

from ..core.nouns import Fault
from ..core.record import TYPE_CHECKING
from ..reading import file_bytes, toml_document

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_MOST = 256 * 1024  # bytes of the settings; larger ones are passed over
_ITS_OWN = ("", "openai")  # providers that serve by the names of the maker


def still_missing(path: str, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults of an agent at an absolute POSIX path, less the missing fields where
    the settings beside its folder name the file; they then say what the file need not.
    """
    missing = []
    for one in faults:
        if one.rule == "missing-field":
            missing.append(one)
    if not missing or not _is_declared(path):
        return faults
    others = []
    for one in faults:
        if one not in missing:
            others.append(one)
    return tuple(others)


def names_a_provider(path: str) -> bool:
    """Whether the settings beside the folder of an agent, at an absolute POSIX path, choose a
    provider of their own, which may give models any name.
    """
    provider = _beside(path).get("model_provider", "")
    return isinstance(provider, str) and provider not in _ITS_OWN


def _is_declared(path: str) -> bool:
    """Whether the settings beside the folder `agents` name the file."""
    agents = _beside(path).get("agents")
    if not isinstance(agents, dict):
        return False
    folder = path.rpartition("/agents/")[0]
    for role in agents.values():
        file = None
        if isinstance(role, dict):
            file = role.get("config_file")
        if isinstance(file, str) and os.path.normpath(os.path.join(folder, file)) == path:
            return True
    return False


def _beside(path: str) -> Mapping[str, Any]:
    """Return what `config.toml` beside the folder `agents` says; nothing where it says nothing."""
    folder, found, _ = path.rpartition("/agents/")
    content = None
    if found:
        content = file_bytes.optional(f"{folder}/config.toml", _MOST)
    if content is None:
        return {}
    return toml_document.parse(content).fields or {}
