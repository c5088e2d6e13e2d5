"""FL606: more agents on a tier than the limit."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL606",
    Severity.WARNING,
    source="../schemas/config.schema.json",
    needs="fault",
    since="0.2.0",
)
def over_tier_share(agent: Agent, context: Context) -> Iterator[Problem]:
    """More agents state a model of a tier than the limit allows.

    ## What it does
    Compares the share of agents that state a model of a tier with `share` under `fleet` in the
    settings or the policy, such as `share = {frontier = 0.2}`. Without a limit it says
    nothing, nor in a run over a part of the files. One finding for each tier stands at the
    first agent on it.

    ## Why is this bad?
    A strong tier grows one agent at a time; nobody sees the sum.

    ## What to do instead
    Move agents whose work does not need the tier to another one, or raise the limit.
    """
    return faults(agent, "over-tier-share")
