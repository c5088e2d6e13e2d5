"""FL611: a reviewer on a weaker tier than the agent that hands it its work."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL611",
    Severity.INFO,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="fault",
    since="0.2.0",
)
def weak_reviewer_in_chain(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent hands its work to a reviewer on a weaker tier.

    ## What it does
    Reports an agent that makes something, such as code or a design, and names, in `handoffs`,
    `agents`, `Agent(…)` among its tools, or as `@agent-…`, another agent of this repository
    that by its words reviews and states a model of a weaker tier. An agent that names three
    or more leads them, and is left out: what is reviewed is then the work of others.

    ## Why is this bad?
    A reviewer finds what it understands. A weaker model waves through what a stronger one got
    wrong.

    ## What to do instead
    Put the reviewer on a tier at least as strong as that of the work.
    """
    return faults(agent, "weak-reviewer-in-chain")
