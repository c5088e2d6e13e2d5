"""Markdown that holds the prompt of an agent defined in another file, as those of Kiro in JSON:
it lies among agents and is none.
"""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import document, file_bytes
from . import dialect_facts, dialects

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 256 * 1024  # bytes of a definition; larger ones are passed over
_MANY = 200  # definitions in one folder that are looked at
_DEEPEST = 4  # folders around a file in which it may be named
#: Where the address of a prompt stands, and where people write it who mean the first.
_FIELDS = ("prompt", "promptFile")
_SCHEME = "file://"


def kind(path: str, *, is_meant: bool) -> str:
    """Return why a file without frontmatter at an absolute POSIX path is a prompt and no agent;
    empty where nothing shows it. One that is `is_meant` as an agent by fields in its first lines
    is a prompt only where a definition names it.
    """
    named = _named_by(path)
    if named:
        return f"the prompt of the agent in `{named}`"
    if not is_meant and _is_called_prompt(path):
        return "a prompt, by its name or folder, and it has no frontmatter"
    return ""


def _is_called_prompt(path: str) -> bool:
    """Whether the file, or a folder between it and that of the agents, is called as prompts are."""
    for one in data("others")["kinds"]:
        if one["kind"] != "a prompt":
            continue
        if any(path.endswith(pattern.removeprefix("*")) for pattern in one["files"]):
            return True
        for below in _below_agents(path):
            if not below.isdisjoint(one["folders"]):
                return True
    return False


def _below_agents(path: str) -> Iterator[frozenset[str]]:
    """Yield the names of the folders between the file and a folder of agents that holds it, where
    a tool reads agents in JSON, whose prompts may stand in other files.
    """
    for name, glob in dialects.holders(path, "own"):
        patterns = dialect_facts.of(name).paths.own
        if glob.folder and any(pattern.endswith(".json") for pattern in patterns):
            inner = path.rpartition(f"/{glob.folder}")[2]
            yield frozenset(inner.split("/")[:-1])


def _named_by(path: str) -> str:
    """Return the name of the definition, beside the file or in a folder around it, that names it as
    the prompt of its agent; empty for none.
    """
    folder, _, name = path.rpartition("/")
    for _ in range(_DEEPEST):
        if dialects.holders(f"{folder}/agent.json", "own"):
            for definition in _definitions(folder):
                if _names(f"{folder}/{definition}", path, name):
                    return definition
        folder = folder.rpartition("/")[0]
    return ""


def _definitions(folder: str) -> list[str]:
    """Return the names of the files in a folder that may define agents."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [one for one in names if one.endswith(".json")][:_MANY]


def _names(definition: str, path: str, name: str) -> bool:
    """Whether a definition names a file as its prompt: by the folder of the definition, as the tool
    takes it, or by a folder around that, as people write it.
    """
    content = file_bytes.optional(definition, _MOST)
    if content is None or name.encode() not in content:
        return False
    fields = document.parse(content, (), document.JSON).fields or {}
    for field in _FIELDS:
        value = fields.get(field)
        if not isinstance(value, str) or not value.endswith(name):
            continue
        folder = definition.rpartition("/")[0]
        for _ in range(_DEEPEST):
            if os.path.normpath(f"{folder}/{value.removeprefix(_SCHEME)}") == path:
                return True
            folder = folder.rpartition("/")[0]
    return False
