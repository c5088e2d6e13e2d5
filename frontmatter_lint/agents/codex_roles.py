"""Agents of Codex that its settings name: `[agents.NAME]` with a `config_file`. The settings
then say what the file need not.
"""

from __future__ import annotations

import os

from ..core.nouns import Fault
from ..reading import file_bytes, toml_document

_MOST = 256 * 1024  # bytes of the settings; larger ones are passed over


def still_missing(path: str, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults of an agent at an absolute POSIX path, less the missing fields where
    the settings beside its folder name the file.
    """
    missing = [one for one in faults if one.rule == "missing-field"]
    if not missing or not _is_declared(path):
        return faults
    return tuple(one for one in faults if one not in missing)


def _is_declared(path: str) -> bool:
    """Whether `config.toml` beside the folder `agents` names the file."""
    folder = path.rpartition("/agents/")[0]
    content = file_bytes.optional(f"{folder}/config.toml", _MOST)
    if content is None:
        return False
    settings = toml_document.parse(content).fields
    agents = settings.get("agents") if settings else None
    if not isinstance(agents, dict):
        return False
    for role in agents.values():
        file = role.get("config_file") if isinstance(role, dict) else None
        if isinstance(file, str) and os.path.normpath(os.path.join(folder, file)) == path:
            return True
    return False
