"""What rules need of an agent before they have anything to say, so that most are never run,
or even imported.
"""

from __future__ import annotations

from collections.abc import Callable

from ..agents import catalogue, model_choice
from ..core.nouns import Agent, Context
from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def met(agent: Agent, context: Context) -> set[str]:
    """The needs that this agent meets; "fault" is asked rule by rule."""
    return {need for need, has in NEEDS.items() if has(agent, context)}


def _in_doubt(agent: Agent) -> bool:
    """Whether any model named is not plainly right where it stands."""
    from ..agents import model_names  # imported here: not every agent names a model

    return not all(
        model_names.is_settled(ref.value, agent.dialect.name)
        for ref in model_choice.refs(agent.model)
    )


def _structured(agent: Agent) -> bool:
    """Whether the model is more than one text."""
    return (
        isinstance(agent.frontmatter.get("model"), list | dict) or "fallbacks" in agent.frontmatter
    )


def _prefers(agent: Agent, tier: str) -> bool:
    return any(catalogue.tier(ref.value) == tier for ref in agent.model.preferences)


def _anything_documented(context: Context) -> bool:
    """By the user, or by the policy the user chose."""
    return bool(
        context.documented
        or any(context.policy.get(part) for part in ("roster", "minimum", "floors"))
    )


#: By the word that a rule declares. `parsed` is frontmatter that was not plain enough
#: to be read without a parser.
NEEDS: dict[str, Callable[[Agent, Context], Any]] = {
    "": lambda agent, context: agent.readable,
    "parsed": lambda agent, context: agent.source.tree is not None,
    "ignored": lambda agent, context: (
        not agent.dialect.ignored_fields.keys().isdisjoint(agent.frontmatter)
    ),
    "model": lambda agent, context: (
        agent.frontmatter.get("model") or agent.model.fallbacks or agent.model.escalation
    ),
    "doubt": lambda agent, context: _in_doubt(agent),
    "structure": lambda agent, context: _structured(agent),
    "fallbacks": lambda agent, context: agent.model.fallbacks,
    "escalation": lambda agent, context: agent.model.escalation,
    "effort": lambda agent, context: agent.model.effort or agent.model.escalation,
    "reasoning": lambda agent, context: agent.model.reasoning,
    "light": lambda agent, context: _prefers(agent, "light"),
    "frontier": lambda agent, context: _prefers(agent, "frontier"),
    "documented": lambda agent, context: agent.readable and _anything_documented(context),
}
