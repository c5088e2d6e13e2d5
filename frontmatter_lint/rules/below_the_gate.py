"""EV801: too few tasks pass with this model."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV801", Severity.WARNING, source="../docs/evidence.md", needs="fault", since="0.2.0")
def below_the_gate(agent: Agent, context: Context) -> Iterator[Problem]:
    """Too few tasks pass with this model.

    ## What it does
    Reports a model whose share of tasks that compile and pass is below the bar of the policy's gate
    (85 % where it has none), by its interval (Wilson, 95 %).

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    A chain stands on its first model: what it does wrong is done again, by hand.

    ## What to do instead
    Give the agent another model, or look at the tasks that fail.
    """
    return faults(agent, "below-the-gate")
