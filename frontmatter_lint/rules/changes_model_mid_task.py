"""FL610: a handoff that goes on in the same conversation on another tier."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL610",
    Severity.INFO,
    source="https://code.visualstudio.com/docs/agent-customization/custom-agents",
    needs="fault",
    since="0.2.0",
    default=False,
)
def changes_model_mid_task(agent: Agent, context: Context) -> Iterator[Problem]:
    """A handoff goes on in the same conversation on a model of another tier.

    ## What it does
    Reports `handoffs` of VS Code to an agent of this repository that states a model of another
    tier. Off by default: a plan that a strong model makes and a lighter one carries out is a
    sound choice.

    ## Why is this bad?
    The second model is sent all that was said so far, without what the first one had in its
    cache, and goes on in the middle of a thought that it did not have.

    ## What to do instead
    Start the second agent in a conversation of its own, or put both on one model.
    """
    return faults(agent, "changes-model-mid-task")
