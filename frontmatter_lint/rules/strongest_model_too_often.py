"""US903: more requests than the policy allows ran on the strongest models."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US903", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def strongest_model_too_often(agent: Agent, context: Context) -> Iterator[Problem]:
    """More requests than the policy allows ran on the strongest models.

    ## What it does
    Reports the share of the requests of agents that ran on a model of the strongest tier, where
    its interval (Wilson, 95 %) is above the bar of the policy (`measure: strongest-share`). The
    requests of the main session are left out. The default policy has no such bar.

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    The strongest models cost a multiple of the others, and most work does not need them.

    ## What to do instead
    Name a lighter model where the work does not need the strongest.
    """
    return faults(agent, "strongest-model-too-often")
