"""What is kept of each agent of a run until all of them are known."""

from __future__ import annotations

from ..agents import catalogue
from ..core.nouns import GRAVE, Agent
from ..core.record import TYPE_CHECKING, Record
from . import references
from .references import Reference

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..core.shapes_of_settings import Limits

#: Characters of a description by which those that may be alike are found.
_OPENING = 48


class Member(Record):
    """One agent of a run, by its path as shown (`opencode.json#reviewer`) and its absolute POSIX
    path, which is empty until all agents are known: thousands of them pass from one process to
    another.

    `has_name` is False where the name of the file stands for a missing `name`; `model` is the
    one preferred, empty where none is stated. `opening` is the beginning of the description in
    lower case, `tokens` an estimate of its length where there are limits, else 0.
    `declared` is the tier that the settings give the model, mostly empty.
    """

    path: str
    name: str
    has_name: bool
    dialect: str
    model: str
    is_loaded: bool
    references: tuple[Reference, ...]
    opening: str
    tokens: int
    declared: str
    absolute: str = ""

    @property
    def tier(self) -> str:
        """Return the tier of the model; empty where it is not known, or none is stated."""
        if self.declared or not self.model:
            return self.declared
        return catalogue.tier(self.model)


class Reading(Record):
    """How the agent of a path as shown is read again, and how its work is judged."""

    read: Callable[[str], Agent | None]
    judge: Callable[[Agent], Any]


def kept(agent: Agent, limits: Limits, *, many: bool) -> list[Member]:
    """Return what is kept of an agent, all but its absolute path: nothing of one that is alone and
    names no other. `limits` are those for all agents together, as the settings give them.
    """
    named = tuple(references.of(agent))
    if not many and not limits and not named:
        return []
    preference = agent.model.preference
    is_loaded = agent.readable
    for fault in agent.faults:
        # what a tool does not load is no agent that another could be taken for
        if fault.problem.consequence in GRAVE:
            is_loaded = False
    length = 0
    if limits:
        from . import tokens  # imported here: few teams set limits

        length = tokens.estimate(agent.description)
    member = Member(
        agent.key,
        agent.name,
        agent.name == agent.frontmatter.get("name"),
        agent.dialect.name,
        preference.value if preference else "",
        is_loaded,
        named,
        agent.description[:_OPENING].lower(),
        length,
        preference.tier if preference else "",
    )
    return [member]
