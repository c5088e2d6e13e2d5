"""MA504: a frontier model for mechanical work."""

from __future__ import annotations

from collections.abc import Iterator

from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..judging import odds, reasons, verdict


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
    if not odds.can_matter(agent, context.policy, "frontier"):
        return
    profile = context.profile()
    level = odds.below_frontier(profile.odds, context.policy)
    if level is None or verdict.is_documented(agent, context):
        return
    if any(tiers.is_weaker("light", one.tier) for one in verdict.expectations(agent, context)):
        return  # the policy asks for more than the light model this would propose
    evidence = verdict.proof(agent, profile, context, -1)
    if not evidence:
        return  # nothing to show it with
    reason = reasons.stated(agent)
    because = ""
    if reason is not None and reason.tier == "frontier":
        because, level = verdict.quoted_reason(reason), Severity.INFO
    missing = verdict.missing_in(reason, "what in this work is hard")
    for ref, tier in verdict.decided(agent, context):
        if tier == "frontier":
            does = _is(profile.odds.mechanical, level)
            yield Problem(
                f"`{ref.value}` is a frontier model, and this agent's work {does}{because}",
                ref.at,
                f"use a light model, or state why this one is needed: `{_PASTE}`{missing}",
                evidence=evidence,
                severity=level,
            )


#: A reason to paste; a test pastes it.
_PASTE = "model_rationale: it needs deep reasoning, because the input is irregular"


def _is(mechanical: float, level: Severity) -> str:
    if level == Severity.INFO:
        return "looks like routine"
    return "is mechanical" if mechanical >= _PLAINLY else "is routine"


#: From which probability on work is called mechanical.
_PLAINLY = 0.5
