"""US906: an agent escalates more often than the policy allows."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US906", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def escalates_too_often(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent escalates more often than the policy allows.

    ## What it does
    Reports the share of requests that escalated, of those whose source tells, where its interval
    (Wilson, 95 %) is above the bar of the policy (`measure: escalation`, and
    `escalation-to-strongest` for those that end on the strongest tier).

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    What escalates is paid for twice: the usual tier is then the wrong one.

    ## What to do instead
    Start the agent on the tier that it ends on, or narrow the conditions.
    """
    return faults(agent, "escalates-too-often")
