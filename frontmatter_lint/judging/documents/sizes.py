"""What the name of a document tells of it, and how long one may be."""

from __future__ import annotations

from ...core import limits
from ...core.resources import data

#: How the names of files end that hold YAML or JSON, and of those with one setting a line.
YAML = (".yaml", ".yml", ".json", ".jsonc", ".json5")
LINES = (".conf", ".cfg", ".ini", ".env", ".properties")

#: The languages of programs that are read as documents, by how the names of their files end.
CODE = {
    ".sh": "bash",
    ".bash": "bash",
    ".zsh": "bash",
    ".py": "python",
    ".rb": "ruby",
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx"), "javascript"),
    **dict.fromkeys((".ts", ".mts", ".cts", ".tsx"), "typescript"),
}


def language_of(name: str) -> str:
    """Return the language of a program by the name of its file; empty for any other document."""
    base = name.replace("\\", "/").rpartition("/")[2].lower()
    _, dot, ending = base.rpartition(".")
    return CODE.get(dot + ending, "")


def is_registry(name: str) -> bool:
    """Whether a file of this name holds a registry and no prose."""
    return name.lower().endswith((*YAML, ".toml")) or is_of_lines(name)


def is_of_lines(name: str) -> bool:
    """Whether a file of this name holds a setting a line; `.env.example` does as well."""
    base = name.replace("\\", "/").rpartition("/")[2].lower()
    return base.endswith(LINES) or base.startswith(".env.")


def is_overview(name: str) -> bool:
    """Whether a file speaks of the whole project, so that its title may be a name: one of such a
    name that lies in no folder.
    """
    stem = name.replace("\\", "/").removeprefix("./").partition(".")[0]
    return stem.lower() in data("documents")["overviews"]


def is_too_long(text: str, shown: str) -> bool:
    """Whether a document of this path has more lines or cells than are read."""
    if is_registry(shown):
        return False
    lines = max(text.count("\n"), text.count("\r"))
    return lines > limits.DOCUMENT_LINES or text.count("|") > limits.DOCUMENT_CELLS
