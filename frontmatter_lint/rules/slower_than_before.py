"""US905: an agent is slower than it was."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US905", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def slower_than_before(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent is slower than it was.

    ## What it does
    Compares P95 of the durations of the last seven days of the records with that of all days
    before, with at least 20 of each, and reports where it is above the bar of the policy
    (`measure: p95`, a multiple).

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    Somebody waits for it.

    ## What to do instead
    Look for a longer prompt, another model, or a tool that waits.
    """
    return faults(agent, "slower-than-before")
