"""Tools that read the same file as the one it is written for: it lies in their folder too."""

from __future__ import annotations

import os

from ..core.nouns import Agent, Dialect
from . import dialect_facts, dialects


def that_ignore(field: str, agent: Agent) -> str:
    """Return the tools that read the file and know a field by the same other name; else the one
    that it is written for.
    """
    meant = dialect_facts.meant(agent.dialect.ignored_fields[field])
    titles = [agent.dialect.title]
    for other in _beside(agent):
        if meant and dialect_facts.meant(other.ignored_fields.get(field, "")) == meant:
            titles.append(other.title)
    return " and ".join(sorted(titles))


def is_alone(agent: Agent) -> bool:
    """Whether the file lies in a folder of its tool and no other tool reads it."""
    return agent.dialect.name in _owners(agent) and not _beside(agent)


def _beside(agent: Agent) -> list[Dialect]:
    """Return the other tools whose own folder a file lies in, unless it says whose it is."""
    if agent.frontmatter.get("target"):
        return []
    return [dialects.get(name) for name in _owners(agent) if name != agent.dialect.name]


def _owners(agent: Agent) -> list[str]:
    path = os.path.abspath(agent.path).replace(os.sep, "/")
    return list(dict.fromkeys(name for name, _ in dialects.holders(path, "own")))
