"""Which documents hold a registry and no prose, and how long a document may be."""

from __future__ import annotations

from ...core import limits

#: How the names of files end that hold YAML or JSON, and of those with one setting a line.
YAML = (".yaml", ".yml", ".json", ".jsonc", ".json5")
LINES = (".conf", ".cfg", ".ini", ".env", ".properties")


def is_registry(name: str) -> bool:
    """Whether a file of this name holds a registry and no prose."""
    return name.lower().endswith((*YAML, *LINES, ".toml"))


def is_too_long(text: str, shown: str) -> bool:
    """Whether a document of this path has more lines or cells than are read."""
    if is_registry(shown):
        return False
    lines = max(text.count("\n"), text.count("\r"))
    return lines > limits.DOCUMENT_LINES or text.count("|") > limits.DOCUMENT_CELLS
