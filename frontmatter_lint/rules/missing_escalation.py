"""ES404: a context-dependent agent that cannot escalate."""

from __future__ import annotations

from ..agents import model_choice
from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..judging import expectation

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    "ES404",
    Severity.WARNING,
    source="../docs/judgement.md",
    needs="documented",
    fix="unsafe",
)
def missing_escalation(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent documented to escalate has no escalation.

    ## What it does
    Reports an agent for which the team's documents or the chosen policy name a light
    default and a stronger model to escalate to, and whose file has no `escalation`. It says
    nothing in tools that may trip over such a field: there the document is the place for it.

    ## Why is this bad?
    The light model was accepted for the easy part of the work only. Without the
    escalation it does the hard part too.

    ## What to do instead
    Add `escalation:` with `to` and the conditions `when`.
    """
    home = model_choice.home(context.dialect)
    if home == model_choice.REGISTRY:
        return  # what documents it is where it belongs: the tool may trip over the field
    if home == model_choice.BLOCK:
        where = "to the model block"
    else:
        where = "beside `model`"
    for ref, tier, expected in expectation.compared(agent, context):
        above = expected.escalates_to
        if tiers.is_weaker(tier, above) and not agent.model.escalation:
            from ..fixes import remedies  # imported here: only a finding needs it

            yield Problem(
                f"`{ref.value}` has no escalation, and {expected.where} documents one to the "
                f"{above} tier",
                ref.at,
                f"add `escalation: {{to: …, when: […]}}` {where}",
                fix=remedies.escalate(agent, ref, above, context),
            )
