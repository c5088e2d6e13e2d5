"""FL607: all agents cost more than the limit."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL607",
    Severity.WARNING,
    source="../frontmatter_lint/data/prices.yaml",
    needs="fault",
    since="0.2.0",
)
def over_budget(agent: Agent, context: Context) -> Iterator[Problem]:
    """All agents together cost more a day than the limit.

    ## What it does
    Adds up what the agents cost a day that state a model with a known price, as
    `lint-agents cost` counts and by the settings under `cost`, and compares the sum with
    `budget` under `fleet` in the settings or the policy. Without a limit it says nothing. It
    stands at the agent that costs most.

    ## Why is this bad?
    The price of a fleet changes with every agent, and with every new price of a model behind
    an alias.

    ## What to do instead
    Put agents on a cheaper model where their work allows it, or raise the limit.
    """
    return faults(agent, "over-budget")
