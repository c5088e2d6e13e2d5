"""What rules need of an agent before they have anything to say, so that most are never run,
or even imported.
"""

from __future__ import annotations

from ..agents import catalogue, dialects, model_choice, model_names
from ..core.nouns import Agent, Context, Ref

#: The words that a rule may declare, beside `fault` and the names of tiers. `parsed` is
#: frontmatter that was not plain enough to be read without a parser.
NEEDS = frozenset(
    {
        *("", "parsed", "ignored", "model", "doubt", "listed", "several", "structure"),
        *("fallbacks", "escalation", "effort", "reasoning", "documented", "undecided"),
    }
)


def needs_met(agent: Agent, context: Context) -> set[str]:
    """Return the needs that this agent meets; `fault` is asked rule by rule."""
    met = _needs_of_the_choice(agent)
    if agent.readable:
        met.add("")
        policy = context.policy
        assigns_models = policy.roster or policy.minimum or policy.floors
        if context.documented or assigns_models:
            met.add("documented")
    if agent.source.tree is not None:
        met.add("parsed")
    dialect = agent.dialect
    unread = (dialect.ignored_fields, dialect.left_fields)
    for fields in (*unread, dialect.only_in, dialect.retired_fields):
        if not fields.keys().isdisjoint(agent.frontmatter):
            met.add("ignored")
    unsettled = []
    for ref in model_choice.refs(agent.model):
        if not model_names.is_settled(ref.value, agent.dialect.name):
            unsettled.append(ref)
    if unsettled:
        met |= _doubts(unsettled, agent)
    return met


def _doubts(unsettled: list[Ref], agent: Agent) -> set[str]:
    """Return the needs that names meet which are not simply right: `listed` where one of them
    means a model that is known. A gateway or cloud takes any name but two in one.
    """
    from ..agents import gateways  # imported here: most names are simply right

    met = set()
    for ref in unsettled:
        if model_choice.form(ref.value) == "several":
            met.add("several")
    if gateways.takes_any_name(agent, unsettled):
        return met
    met.add("doubt")
    if any(catalogue.lookup(ref.value).info for ref in unsettled):
        met.add("listed")
    return met


def _needs_of_the_choice(agent: Agent) -> set[str]:
    """Return the needs that concern the model, its fallbacks and its escalation."""
    met = set()
    choice, stated = agent.model, agent.frontmatter.get("model")
    if stated or choice.fallbacks or choice.escalation:
        met.add("model")
    if isinstance(stated, list | dict) or "fallbacks" in agent.frontmatter:
        met.add("structure")
    if choice.fallbacks:
        met.add("fallbacks")
    if choice.escalation:
        met.add("escalation")
    if choice.effort or choice.escalation:
        met.add("effort")
    if choice.reasoning:
        met.add("reasoning")
    is_open = True
    for ref in choice.preferences:
        tier = ref.tier or catalogue.tier(ref.value)
        if tier:
            met.add(tier)
        is_open = is_open and not tier
    if is_open and dialects.project_settings(agent.path):
        met.add("undecided")
    return met
