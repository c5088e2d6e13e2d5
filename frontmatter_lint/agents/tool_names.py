"""The names of tools that a field holds, as text or as a list."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from ..core.positions import KeyPath

#: How the names of tools of MCP servers begin in Claude Code.
OF_SERVERS = "mcp__"


def names_in(value: Any) -> list[tuple[str, KeyPath]]:
    """Return the names that text or a list holds, each with its place below the field.

    Commas and spaces part them, but within parentheses; a list is parted further.
    """
    found: list[tuple[str, KeyPath]] = []
    if isinstance(value, str):
        found = [(name, ()) for name in _parted(value)]
    elif isinstance(value, list):
        for number, item in enumerate(value):
            if isinstance(item, str):
                found += [(name, (number,)) for name in _parted(item)]
    return found


def _parted(text: str) -> list[str]:
    names = [""]
    depth = 0
    for sign in text:
        if sign in ", " and depth == 0:
            names.append("")
            continue
        if sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
        names[-1] += sign
    return [name for name in names if name]
