"""The names of tools that a field holds, as text or as a list, and what they mean."""

from __future__ import annotations

from ..core.caching import cache
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from typing import Any

    from ..core.positions import KeyPath

#: How the names of tools of MCP servers begin in Claude Code.
OF_SERVERS = "mcp__"
_SHORTEST = 3  # letters; a shorter name may mean anything


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


def is_known(name: str, known: Collection[str]) -> bool:
    """Whether a name is that of a tool, of all tools, or of a server that nobody can check."""
    return name.partition("(")[0] in known or name == "*" or name.startswith(OF_SERVERS)


def equivalent(name: str, known: Collection[str]) -> str:
    """Return the tool that a name means which is no tool here; empty where nobody knows."""
    base, bracket, rest = name.rstrip(".;:").partition("(")
    found = _respelt(tuple(known)).get(base.lower()) or _foreign().get(base, "")
    found = found or _slip(base, tuple(known))
    if found:
        return found + bracket + rest
    return ""


def with_more(found: Sequence[tuple[str, KeyPath]]) -> str:
    """Return the first of some names in a field, and how many there are beside it."""
    first, _ = found[0]
    if len(found) == 1:
        return f"`{clip(first)}`"
    return f"`{clip(first)}` and {len(found) - 1} more"


@cache
def _respelt(known: tuple[str, ...]) -> Mapping[str, str]:
    return {name.lower(): name for name in known}


@cache
def _slip(base: str, known: tuple[str, ...]) -> str:
    """Return the one tool that a name is a single slip from, as `Grepp` and `Bsh` are; its first
    letter is right then. Empty where there is none, or more than one.
    """
    if len(base) < _SHORTEST or not base.isalpha():
        return ""
    from ..core import suggest  # imported here: hardly any name is misspelt

    found = []
    for name in known:
        is_near = abs(len(name) - len(base)) <= 1 and name[0].lower() == base[0].lower()
        if is_near and suggest.distance(name.lower(), base.lower()) == 1:
            found.append(name)
    if len(found) == 1:
        return found[0]
    return ""


@cache
def _foreign() -> Mapping[str, str]:
    foreign = {}
    for name, others in data("tools")["same"].items():
        for other in others:
            foreign[other] = name
    return foreign
