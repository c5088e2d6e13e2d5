"""MA503: work beyond a light model."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..judging import verdict


@rule(
    "MA503",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="light",
)
def light_model_on_critical_agent(agent: Agent, context: Context) -> Iterator[Problem]:
    """A light model is set for work that needs more.

    ## What it does
    Reads the agent's name, description, tags and the opening of its body, raises the
    characteristics of the decision matrix from them, and reports a light model where
    the work needs at least the middle tier. Security, compliance, legal and incident
    work is an error where the evidence is strong; architecture, debugging, review,
    business decisions and research are warnings. The words that decided are quoted with
    their line. A documented assignment, and a stated reason or an escalation to a
    stronger model, are heard first.

    ## Why is this bad?
    On such work the documented success rates of light models fall behind by 13 to 16
    points, where routine work loses 1 or 2. A vulnerability that was not seen costs
    more than all tokens saved.

    ## What to do instead
    Use a model of the middle tier, or say why not: `reasoning` in a model block, or
    `model_rationale`. `lint-agents explain FILE` shows the whole judgement.
    """
    profile = context.profile()
    if profile.floor != "mid" or verdict.is_documented(agent, context):
        return
    for ref, tier in verdict.decided(agent, context):
        if tier == "light":
            yield Problem(
                f"`{ref.value}` is a light model, and this agent does {profile.kind} work",
                ref.at,
                "use a model of the middle tier, or state in the file why a light one is enough",
                evidence=verdict.proof(profile, context),
                severity=_severity(agent, context),
            )


def _severity(agent: Agent, context: Context) -> Severity:
    """Error for critical work with strong evidence; one level less where the file answers
    the finding.
    """
    profile, critical = context.profile(), context.policy["critical"]
    strong = profile.kind in critical["kinds"] and profile.floor_strength >= critical["strength"]
    found = Severity.ERROR if strong else Severity.WARNING
    return verdict.one_level_less(found) if verdict.has_answer(agent, context) else found
