"""MA508: a model for what a script does."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule(
    "MA508",
    Severity.INFO,
    source="../docs/policies.md",
    needs="model",
    default=False,
)
def model_for_automatable_task(agent: Agent, context: Context) -> Iterator[Problem]:
    """A model is used for work that needs none.

    ## What it does
    Reports an agent whose own words speak of checks with one right answer that programs
    give: pre-flight checks, smoke tests, linting, formatting, looking whether files
    exist. Off by default; the policy `tiered` turns it on.

    ## Why is this bad?
    A script of fifty lines does it in a second, for nothing, and the same each time.

    ## What to do instead
    Replace the agent by a script or a hook, or let it call one.
    """
    found = None
    for one in context.profile().characteristics:
        if one.name == "automatable":
            found = one
            break
    if found and context.profile().floor == "light" and agent.model.preference:
        yield Problem(
            "this agent's work is of the kind a program does without a model",
            agent.model.preference.at,
            "replace it by a script or a hook",
            evidence=found.evidence,
        )
