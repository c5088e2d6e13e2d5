"""RF803: a model that a handoff names and nobody makes."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "RF803",
    Severity.WARNING,
    source="../frontmatter_lint/data/models.yaml",
    needs="fault",
    since="0.2.0",
)
def unknown_handoff_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """A handoff names an unknown model.

    ## What it does
    Reports `handoffs[].model` in agents of VS Code where the name is no known model and no
    plausible new one of a known maker. Where no known name is close by, it is an info: a
    provider may serve models of its own.

    ## Why is this bad?
    The next agent runs on another model than the one that the button promises.

    ## What to do instead
    Write the name as it stands in the menu of models.
    """
    return faults(agent, "unknown-handoff-model")
