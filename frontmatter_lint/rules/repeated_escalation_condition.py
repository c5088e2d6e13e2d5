"""ES405: a condition written twice."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..core.wording import clip


@rule(
    "ES405",
    Severity.INFO,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="escalation",
)
def repeated_escalation_condition(agent: Agent, context: Context) -> Iterator[Problem]:
    """A condition of the escalation is repeated.

    ## What it does
    Reports the second of two conditions that differ at most in case and spacing.

    ## Why is this bad?
    It adds nothing, and often stands where another condition was meant.

    ## What to do instead
    Remove it, or write the condition that was meant.
    """
    escalation = agent.model.escalation
    seen: set[str] = set()
    for condition in escalation.when or () if escalation else ():
        plain = " ".join(condition.value.lower().split())
        if plain in seen:
            yield Problem(
                f"the condition `{clip(condition.value)}` is there already",
                condition.at,
                "remove it, or write the condition that was meant",
            )
        seen.add(plain)
