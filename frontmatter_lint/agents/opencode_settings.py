"""The settings of OpenCode at the root of a project: the models that it declares, and providers
with an address of their own, whose models go by whatever names they have there.
"""

from __future__ import annotations

from ..core import limits
from ..reading import file_bytes, json_places, repository

_FOLDERS = ("/.opencode/", "/.kilo/")  # where a project keeps its agents
_FILES = ("opencode.json", ".opencode/opencode.json", "kilo.json", ".kilo/kilo.json")


def declares(model: str, path: str) -> bool:
    """Whether the project of the agent at an absolute POSIX path gives the provider of a model
    an address of its own, or names the model.
    """
    names = _declared(path)
    return model in names or model.partition("/")[0] + "/" in names


def _declared(path: str) -> frozenset[str]:
    """Return the declared models, and the providers with an address, each with its slash."""
    found: set[str] = set()
    for folder in _FOLDERS:
        before, inside, _ = path.rpartition(folder)
        if not inside:
            continue
        for name in _FILES:
            file = f"{before}/{name}"
            if repository.holds(file, before or "/"):
                found |= _names_in(file)
    return frozenset(found)


def _names_in(file: str) -> set[str]:
    content = file_bytes.optional(file, limits.SETTINGS.most)
    if content is None:
        return set()
    try:
        entries = json_places.entries(content.decode("utf-8").removeprefix("\ufeff"))
    except ValueError:
        return set()
    found = set()
    for at, entry in entries.items():
        if len(at) == 2 and at[0] == "provider" and isinstance(entry.value, dict):
            options, models = entry.value.get("options"), entry.value.get("models")
            if isinstance(options, dict) and options.get("baseURL"):
                found.add(f"{at[1]}/")
            if isinstance(models, dict):
                found.update(f"{at[1]}/{model}" for model in models)
    return found
