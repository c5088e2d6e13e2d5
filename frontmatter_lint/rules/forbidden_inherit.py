"""FL609: an agent that leaves its model to the session, where that is not wanted."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.positions import KeyOf
from ..core.rulebook import rule
from ..judging import expectation


@rule(
    "FL609",
    Severity.WARNING,
    source="../frontmatter_lint/data/effective_models.yaml",
    since="0.2.0",
    default=False,
)
def forbidden_inherit(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent leaves its model to the session, and the team wants every model written down.

    ## What it does
    Reports `inherit`, any other word by which a tool leaves the choice to the session, and a
    file that names no model. Off by default: to inherit is a sound choice, and this rule is
    for teams that decided against it.

    ## Why is this bad?
    The agent costs and does what the session's model costs and does, which nobody chose for
    this work and which may change from day to day.

    ## What to do instead
    Write the model into the file.
    """
    if not expectation.is_undecided(agent, context):
        return
    stated = agent.model.preference
    what = "no model is named"
    if stated:
        what = f"`{stated.value}` leaves the model to the session"
    example = context.dialect.model.example
    yield Problem(
        f"{what}, and every agent is to state its own",
        stated.at if stated else KeyOf(("name",)),
        f"write a model, such as `model: {example}`",
    )
