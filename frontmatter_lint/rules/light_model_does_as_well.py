"""US909: an agent succeeds on a light model as well as on a stronger one."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US909", Severity.INFO, source="../docs/monitor.md", needs="fault", since="0.2.0")
def light_model_does_as_well(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent succeeds on a light model as well as on a stronger one.

    ## What it does
    Reports an agent whose words need no more than a light model, and that ran on both, where the
    difference of the two shares of success is not below minus 2 points by its interval (Newcombe,
    95 %).

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    The stronger model costs a multiple and is not better at this work.

    ## What to do instead
    Name a light model.
    """
    return faults(agent, "light-model-does-as-well")
