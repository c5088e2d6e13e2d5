"""MA505: no decision where one is documented."""

from __future__ import annotations

from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "MA505",
    Severity.WARNING,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="documented",
    fix="unsafe",
)
def undecided_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The documentation names a tier and the file leaves it open.

    ## What it does
    Reports an agent with `inherit`, or with no model at all, for which the team's
    documents or the policy it chose name a tier.

    ## Why is this bad?
    The agent runs on whatever the session happens to use: sometimes on the documented
    model, sometimes below, sometimes far above.

    ## What to do instead
    Write the documented model into the file, or document that the agent inherits.
    """
    if not expectation.is_undecided(agent, context):
        return
    for expected in expectation.expectations(agent, context):
        if expected.exact and expected.tier in tiers.names():
            from ..fixes import remedies  # imported here: only a finding needs it

            stated = agent.model.preference
            what = "no model is named"
            if stated:
                what = f"`{stated.value}` leaves the model open"
            yield Problem(
                f"{what}, and {expectation.quoted(expected)}",
                stated.at if stated else KeyOf(("name",)),
                "write the documented model into the file",
                fix=remedies.assign(stated, expected, context) if stated else None,
            )
