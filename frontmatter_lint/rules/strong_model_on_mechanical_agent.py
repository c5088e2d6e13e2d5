"""MA504: a frontier model for mechanical work."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..judging import verdict


@rule(
    "MA504",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="frontier",
)
def strong_model_on_mechanical_agent(agent: Agent, context: Context) -> Iterator[Problem]:
    """A model of the top tier is set for mechanical work.

    ## What it does
    Reports a frontier model where the agent's own words speak of deterministic,
    repetitive or formatting work and of nothing harder. Quiet unless the waste is
    plain. A documented assignment, and a stated reason, are heard first.

    ## Why is this bad?
    Such work has one right answer, which light models find as well, several times
    faster and at a small part of the price.

    ## What to do instead
    Use a light model, or a script. `lint-agents explain FILE` shows the whole judgement.
    """
    profile = context.profile()
    if profile.ceiling != "light" or verdict.is_documented(agent, context):
        return
    for ref, tier in verdict.decided(agent, context):
        if tier == "frontier":
            answered = verdict.has_answer(agent, context)
            yield Problem(
                f"`{ref.value}` is a frontier model, and this agent's work is mechanical",
                ref.at,
                "use a light model, or state in the file why this one is needed",
                evidence=verdict.proof(profile, context),
                severity=Severity.INFO if answered else None,
            )
