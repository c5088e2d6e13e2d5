"""ES402: an escalation to a weaker model."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "ES402",
    Severity.ERROR,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="escalation",
)
def escalates_down(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent escalates to a weaker model.

    ## What it does
    Reports an escalation whose target is of a lower tier than the preference.

    ## Why is this bad?
    Escalation is for work that proves too hard. This one hands the hard part to the weaker model.

    ## What to do instead
    Swap the two, or name a stronger target. For a cheaper path on easy work use a light
    `preference` and escalate from there.
    """
    preference, escalation = agent.model.preference, agent.model.escalation
    if preference and escalation and escalation.to:
        start, end = catalogue.tier_of(preference), catalogue.tier_of(escalation.to)
        if end and tiers.is_weaker(end, start):
            yield Problem(
                f"the escalation leads down: from `{preference.value}` ({start}) "
                f"to `{escalation.to.value}` ({end})",
                escalation.to.at,
                f"swap the two: prefer `{escalation.to.value}` and escalate to "
                f"`{preference.value}`",
            )
