"""ES406: an escalation that has nowhere to go."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "ES406",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="escalation",
)
def escalates_from_the_top(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent escalates although it already runs on the top tier.

    ## What it does
    Reports an escalation between two different models when the preference is of the
    frontier tier already and the target is not stronger; an escalation that raises the
    effort is left alone.

    ## Why is this bad?
    There is nothing above. Either the preference is stronger than it needs to be, or
    the escalation is decoration.

    ## What to do instead
    Start on a lower tier and escalate from there, or drop the escalation.
    """
    preference, escalation = agent.model.preference, agent.model.escalation
    if preference and escalation and escalation.to and not escalation.effort:
        top = tiers.strongest()
        both = catalogue.tier_of(preference) == catalogue.tier_of(escalation.to) == top
        if both and not catalogue.same(preference.value, escalation.to.value):
            yield Problem(
                f"`{preference.value}` is of the top tier ({top}) already: "
                f"`{escalation.to.value}` is no step up",
                escalation.to.at,
                "start on a lower tier and escalate from there",
            )
