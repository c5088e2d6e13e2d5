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
    """One call of every agent costs more than the limit.

    ## What it does
    Adds up what one call of every agent costs that states a model with a known price, at
    20,000 tokens sent, half of them read from the cache, and 1,500 written, by the dated prices
    that `lint-agents models` shows, and compares the sum with `budget` under `fleet` in the
    settings or the policy. Without a limit it says nothing. It stands at the agent with the
    dearest model.

    ## Why is this bad?
    The price of a fleet changes with every agent, and with every new price of a model behind
    an alias.

    ## What to do instead
    Put agents on a cheaper model where their work allows it, or raise the limit.
    """
    return faults(agent, "over-budget")
