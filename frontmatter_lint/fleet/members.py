"""What is kept of each agent of a run until all of them are known."""

from __future__ import annotations

from ..agents import catalogue
from ..core.nouns import Agent
from ..core.record import TYPE_CHECKING, Record
from . import references
from .references import Reference

if TYPE_CHECKING:
    from typing import Any

#: What a tool does not load is no agent that another could be taken for.
_LOST = ("not-loaded", "program-stops", "fields-unread")


class Member(Record):
    """One agent of a run, by its path as shown and its absolute POSIX path.

    `has_name` is False where the name of the file stands for a missing `name`; `model` is the
    one preferred, empty where none is stated.
    """

    path: str
    name: str
    has_name: bool
    dialect: str
    model: str
    is_loaded: bool
    references: tuple[Reference, ...]
    absolute: str

    @property
    def tier(self) -> str:
        """Return the tier of the model; empty where it is not known, or none is stated."""
        return catalogue.tier(self.model) if self.model else ""


def kept(agent: Agent, *, is_referring: bool) -> tuple[Any, ...]:
    """Return what is kept of an agent: all of its `Member` but for the absolute path.

    A plain tuple, for thousands of them pass from one process to another, and few are looked
    at again.
    """
    preference = agent.model.preference
    is_loaded = agent.readable
    for fault in agent.faults:
        if fault.problem.consequence in _LOST:
            is_loaded = False
    return (
        agent.path,
        agent.name,
        agent.name == agent.frontmatter.get("name"),
        agent.dialect.name,
        preference.value if preference else "",
        is_loaded,
        tuple(references.of(agent)) if is_referring else (),
    )
