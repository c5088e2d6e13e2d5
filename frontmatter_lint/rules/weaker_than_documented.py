"""MA501: a model below the documented tier."""

from __future__ import annotations

from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "MA501",
    Severity.ERROR,
    source="../docs/judgement.md",
    needs="documented",
    fix="unsafe",
)
def weaker_than_documented(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent runs on a weaker model than its documentation says.

    ## What it does
    Compares the model with the tier that the team's own documents (`documented-in`,
    `ROUTING.md`) or the policy it chose name for this agent. A documented assignment
    decides: what the agent's words suggest is not asked then.

    ## Why is this bad?
    Somebody decided which model this work needs and wrote it down. The file does
    something else, and quality drops where it was meant to be bought.

    ## What to do instead
    Use the documented model, or change the document: one of the two is wrong.
    """
    for ref, tier, expected in expectation.compared(agent, context):
        if tiers.is_weaker(tier, expected.tier):
            from ..fixes import remedies  # imported here: only a finding needs it

            yield Problem(
                f"`{ref.value}` is weaker than documented: {expectation.quoted(expected)}",
                ref.at,
                f"{remedies.what_to_write(ref, expected, context)}, or change the document",
                fix=remedies.assign(ref, expected, context),
            )
