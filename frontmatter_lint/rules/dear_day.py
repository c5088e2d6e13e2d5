"""US902: the last day cost much more than the days before it."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US902", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def dear_day(agent: Agent, context: Context) -> Iterator[Problem]:
    """The last day cost much more than the days before it.

    ## What it does
    Reports the last day of the records where it cost more than the mean of the days with
    requests among the seven before it, times the bar of the policy (`measure: day-cost`). With
    fewer than three such days nothing is said.

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    An agent that calls itself, or a model that was changed by accident, shows in the cost first.

    ## What to do instead
    Look at what the named agent did on that day: `lint-agents monitor --since DAY`.
    """
    return faults(agent, "dear-day")
