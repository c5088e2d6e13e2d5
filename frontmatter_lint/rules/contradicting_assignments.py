"""MA509: two documented assignments of one agent."""

from __future__ import annotations

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("MA509", Severity.WARNING, source="../docs/judgement.md", needs="documented")
def contradicting_assignments(agent: Agent, context: Context) -> Iterator[Problem]:
    """The documents give this agent two different tiers.

    ## What it does
    Reports an agent for which the team's documents (`documented-in`, `ROUTING.md`) name
    models of different tiers, in one document or in two. None of the other rules then
    holds the agent to either.

    ## Why is this bad?
    One of the two lines is out of date, and nobody can tell from the documents which one.

    ## What to do instead
    Correct the line that is wrong. `lint-agents documented` lists everything that was
    read, and all contradictions.
    """
    pair = expectation.contradiction(agent, context)
    if pair:
        first, second = map(expectation.quoted, pair)
        yield Problem(
            f"the documents contradict each other: {first}, {second}",
            KeyOf(("name",)),
            "correct one of them",
        )
