"""MA507: a reason that argues for another model."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..judging import expectation, verdict


@rule(
    "MA507",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="reasoning",
)
def contradictory_reasoning(agent: Agent, context: Context) -> Iterator[Problem]:
    """The stated reason argues for another model.

    ## What it does
    Reports a `reasoning` or `model_rationale` that praises a model of another tier than
    the one set, or whose own words describe work that the model set is too weak for, or
    far too strong.

    ## Why is this bad?
    Model and reason were changed apart from each other. One of them is out of date, and
    a reader trusts the reason.

    ## What to do instead
    Bring the two together.
    """
    for ref, tier in expectation.decided(agent, context):
        other = verdict.argued_tier(agent, context)
        if agent.model.reasoning and other and other.tier != tier:
            yield Problem(
                f"`{ref.value}` is of the {tier} tier, and the stated reason argues for the "
                f"{other.tier} tier",
                agent.model.reasoning.at,
                "change the model or the reason",
                evidence=other.evidence,
            )
