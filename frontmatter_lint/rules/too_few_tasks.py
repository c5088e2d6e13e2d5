"""EV802: a set has too few tasks to say anything."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV802", Severity.WARNING, source="../docs/evidence.md", needs="fault", since="0.2.0")
def too_few_tasks(agent: Agent, context: Context) -> Iterator[Problem]:
    """A set has too few tasks to say anything.

    ## What it does
    Reports results of fewer tasks than the policy's gate asks for (30 where it has none).

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    With ten tasks one more that passes is ten points: chance decides.

    ## What to do instead
    Add tasks of your own work; `lint-agents evidence --scaffold DIR` writes a set of 30 to fill.
    """
    return faults(agent, "too-few-tasks")
