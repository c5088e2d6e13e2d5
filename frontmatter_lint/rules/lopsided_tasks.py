"""EV803: a set of tasks leaves out a kind of work."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV803", Severity.INFO, source="../docs/evidence.md", needs="fault", since="0.2.0")
def lopsided_tasks(agent: Agent, context: Context) -> Iterator[Problem]:
    """A set of tasks leaves out a kind of work.

    ## What it does
    Reports results whose tasks name their kinds, where more than half are of one kind, or one of
    the five has none: completion of a function, refactoring over several files, a bug fix from a
    stack trace, generation of tests, code review.

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    A model that completes functions well may be poor at reviews.

    ## What to do instead
    Add tasks of the other kinds.
    """
    return faults(agent, "lopsided-tasks")
