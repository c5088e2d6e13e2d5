"""US904: an agent fails more often than the policy allows."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US904", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def low_success(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent fails more often than the policy allows.

    ## What it does
    Reports the share of runs that succeeded, of those whose source tells, where its interval
    (Wilson, 95 %) is below the bar of the policy (`measure: success`).

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    A run that fails is paid for, and is done again.

    ## What to do instead
    Give the agent a stronger model, more tools, or a narrower task.
    """
    return faults(agent, "low-success")
