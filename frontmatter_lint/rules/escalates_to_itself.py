"""ES401: an escalation that stays where it is."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "ES401",
    Severity.ERROR,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="escalation",
)
def escalates_to_itself(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent escalates to the model it already runs on.

    ## What it does
    Reports an escalation whose target means the same model as the preference, unless it
    raises the effort.

    ## Why is this bad?
    The conditions are met, the work is hard, and nothing changes.

    ## What to do instead
    Name a stronger model, or an `effort` to raise.
    """
    preference, escalation = agent.model.preference, agent.model.escalation
    if (
        preference
        and escalation
        and escalation.to
        and catalogue.same(preference.value, escalation.to.value)
        and not escalation.effort
    ):
        if escalation.to.value == preference.value:
            why = ""
        else:
            why = ", which is the same model"
        yield Problem(
            f"the escalation leads from `{preference.value}` to `{escalation.to.value}`{why}: "
            f"nothing changes",
            escalation.to.at,
            "name a stronger model, or an `effort` to raise",
        )
