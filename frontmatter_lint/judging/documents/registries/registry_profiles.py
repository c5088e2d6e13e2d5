"""Which of several profiles of a registry holds: mappings that give the same agents models."""

from __future__ import annotations

from ..tables.grid import label
from ..words import values
from ..words.columns import is_closed, norm
from ..words.keys import key
from ..words.naming import Passed, known_as
from .registry_models import Reader, is_key, profile_wanted
from .trees import Node

_MARKS = ("default", "active", "current", "selected", "inuse", "inforce", "enabled", "isdefault")


def active_in(node: Node) -> str:
    """Return the profile that a mapping chooses; empty where it chooses none."""
    for name, one in node.entries.items():
        if is_key(name, "profiles") and isinstance(one.value, str):
            return one.value
    return ""


def profiles_of(reader: Reader, node: Node, active: str) -> tuple[str, list[str]] | Passed | None:
    """Return the chosen one of several mappings that give the same agents models, with the
    names of all; None where there are not several.
    """
    agents: dict[str, set[str]] = {}
    for name, one in node.entries.items():
        if isinstance(one.value, dict) and not is_closed(name):
            inner = _agents_of(reader, one)
            if inner:
                agents[name] = inner
    every = list(agents.values())
    shared = len(every) > 1 and any(not every[0].isdisjoint(one) for one in every[1:])
    if not shared:
        return None
    if any(is_key(name, "agents") for name in agents):
        return None
    chosen = [name for name in agents if name.lower() == active.lower()]
    chosen = chosen or [name for name in agents if _is_marked(node.entries[name])]
    if not chosen and not reader.profile:
        chosen = [str(one.value) for name, one in node.entries.items() if norm(name) == "default"]
        chosen = [name for name in chosen if name in agents]
    if len(chosen) == 1:
        return chosen[0], list(agents)
    return Passed(node.line, f"it {profile_wanted(agents)}")


def _is_marked(node: Node) -> bool:
    """Whether a profile says of itself that it holds."""
    for name, one in node.entries.items():
        if norm(name) in _MARKS and str(one.value).lower() in ("true", "yes"):
            return True
    return False


def _gives_a_model(reader: Reader, node: Node) -> bool:
    """Whether a value names a model, or a field of it does."""
    if isinstance(node.value, dict):
        return any(_gives_a_model(reader, one) for one in node.entries.values())
    if not isinstance(node.value, str):
        return False
    return bool(values.cell(node.value, "model")) or label(node.value) in reader.tiers


def _agents_of(reader: Reader, node: Node, depth: int = 0) -> set[str]:
    """Return the agents of a mapping, or of those below it, by key."""
    found: set[str] = set()
    for name, one in node.entries.items():
        if known_as(name, reader.known) and _gives_a_model(reader, one):
            found.add(key(name))
        elif isinstance(one.value, dict) and depth < 2:
            if is_key(name, "agents"):
                given = []
                for k, value in one.entries.items():
                    if _gives_a_model(reader, value):
                        given.append(k)
                found.update(map(key, given))
            found |= _agents_of(reader, one, depth + 1)
    return found
