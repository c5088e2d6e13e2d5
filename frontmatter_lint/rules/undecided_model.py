"""MA505: no decision where one is documented."""

from __future__ import annotations

from ..agents import model_names
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
    documents or the policy it chose name a tier. It is an info where the document says that
    whoever starts an agent passes its model, and nothing where the document names a model that
    the tool of this copy of an agent does not know.

    ## Why is this bad?
    The agent runs on whatever the session happens to use: sometimes on the documented
    model, sometimes below, sometimes far above.

    ## What to do instead
    Write the documented model into the file, or document that the agent inherits.
    """
    if not expectation.is_undecided(agent, context):
        return
    for expected in expectation.expectations(agent, context):
        if not expected.exact or expected.tier not in tiers.names():
            continue
        is_refused = bool(model_names.refusal(expected.model, context.dialect))
        if is_refused and expectation.has_copies(expected, context.dialect):
            continue
        from ..fixes import remedies  # imported here: only a finding needs it

        stated = agent.model.preference
        what = "no model is named"
        if stated:
            what = f"`{stated.value}` leaves the model open"
        hint, severity = remedies.what_to_write(stated, expected, context), None
        if expected.at_call:
            hint += ", so that it holds however the agent is started"
            severity = Severity.INFO
        if stated:
            fix = remedies.assign(stated, expected, context)
        else:
            fix = remedies.state(agent, expected, context)
        yield Problem(
            f"{what}, and {expectation.quoted(expected)}",
            stated.at if stated else KeyOf(("name",)),
            hint,
            severity=severity,
            fix=fix,
        )
