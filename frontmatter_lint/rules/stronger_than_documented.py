"""MA502: a model above the documented tier."""

from __future__ import annotations

from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "MA502",
    Severity.WARNING,
    source="../docs/judgement.md",
    needs="documented",
    fix="unsafe",
)
def stronger_than_documented(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent runs on a stronger model than its documentation says.

    ## What it does
    Compares the model with the tier that the team's own documents (`documented-in`,
    `ROUTING.md`) or the policy it chose name for this agent.

    ## Why is this bad?
    The stronger model costs several times as much and answers later, for work that was
    found not to need it. In public collections this is the most common disagreement of
    all.

    ## What to do instead
    Use the documented model, or change the document: one of the two is wrong.
    """
    for ref, tier, expected in expectation.compared(agent, context):
        known = expected.tier in tiers.names()
        if expected.exact and known and tiers.is_weaker(expected.tier, tier):
            from ..fixes import remedies  # imported here: only a finding needs it

            yield Problem(
                f"`{ref.value}` is stronger than documented: {expectation.quoted(expected)}",
                ref.at,
                f"{remedies.what_to_write(ref, expected, context)}, or change the document",
                fix=remedies.assign(ref, expected, context),
            )
