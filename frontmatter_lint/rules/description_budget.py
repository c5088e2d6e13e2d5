"""FL608: descriptions that take more of a session than the limit."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL608",
    Severity.WARNING,
    source="../schemas/config.schema.json",
    needs="fault",
    since="0.2.0",
)
def description_budget(agent: Agent, context: Context) -> Iterator[Problem]:
    """Descriptions take more tokens of every session than the limit allows.

    ## What it does
    Estimates the tokens of descriptions, as `lint-agents fleet` does, and compares each with
    `description` and all together with `descriptions` under `fleet` in the settings or the
    policy. Without a limit it says nothing. That of all together stands at the longest one.

    ## Why is this bad?
    A tool sends the descriptions of all agents along with every request, so that its model can
    choose one: they are paid for in every session, also by those who call no agent.

    ## What to do instead
    Say in a sentence when to call the agent. Examples belong into its prompt.
    """
    return faults(agent, "description-budget")
