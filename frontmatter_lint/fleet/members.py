"""What is kept of each agent of a run until all of them are known."""

from __future__ import annotations

from ..agents import catalogue
from ..agents.load import Candidate
from ..core.nouns import Agent
from ..core.record import Record
from . import references
from .references import Reference

#: What a tool does not load is no agent that another could be taken for.
_LOST = ("not-loaded", "program-stops", "fields-unread")


class Member(Record):
    """One agent of a run, by its path as shown and its absolute POSIX path.

    `has_name` is False where the name of the file stands for a missing `name`; `tier` is
    empty where no known model is stated.
    """

    path: str
    absolute: str
    name: str
    has_name: bool
    dialect: str
    tier: str
    is_loaded: bool
    references: tuple[Reference, ...]


def member(agent: Agent, candidate: Candidate) -> Member:
    """Return what is kept of an agent."""
    preference = agent.model.preference
    is_loaded = agent.readable
    for fault in agent.faults:
        if fault.problem.consequence in _LOST:
            is_loaded = False
    return Member(
        agent.path,
        candidate.absolute,
        agent.name,
        agent.name == agent.frontmatter.get("name"),
        agent.dialect.name,
        catalogue.tier(preference.value) if preference else "",
        is_loaded,
        tuple(references.of(agent)) if references.may_refer(agent) else (),
    )
