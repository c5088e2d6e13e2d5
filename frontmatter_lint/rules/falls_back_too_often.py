"""US907: an agent falls back to another model more often than the policy allows."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US907", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def falls_back_too_often(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent falls back to another model more often than the policy allows.

    ## What it does
    Reports the share of requests that another model served than the one asked for, of those
    whose source tells, where its interval (Wilson, 95 %) is above the bar of the policy
    (`measure: fallback`).

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    The work is done by a model that nobody chose for it.

    ## What to do instead
    Name a model that is there, or another provider of it.
    """
    return faults(agent, "falls-back-too-often")
