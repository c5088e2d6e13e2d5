"""EV805: a light model is within two points of a stronger one."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV805", Severity.INFO, source="../docs/evidence.md", needs="fault", since="0.2.0")
def light_model_as_good(agent: Agent, context: Context) -> Iterator[Problem]:
    """A light model is within two points of a stronger one.

    ## What it does
    Compares the models that one set was run with for one agent, and reports a light one that passes
    no more than two points less than a stronger one, with the interval of the difference
    (Newcombe, 95 %).

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    The stronger model costs a multiple.

    ## What to do instead
    Try the light model, and add tasks until the difference is sure.
    """
    return faults(agent, "light-model-as-good")
