"""MD210: a placeholder for a model."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "MD210",
    Severity.INFO,
    source="../frontmatter_lint/data/others.yaml",
    needs="fault",
    since="0.2.0",
)
def unfilled_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model is a placeholder.

    ## What it does
    Reports a `model` that a template leaves to be filled in, such as `<model>`, `${MODEL}` or
    `TODO`, in a folder that Claude Code loads agents from, where the agent has a name and a
    description. Nothing else is said of such a file, and nothing at all of one in a folder of
    templates and examples, or called so: there it is a template.

    ## Why is this bad?
    Claude Code loads the agent all the same, and asks for a model that is called so. Nobody
    has one.

    ## What to do instead
    Write the model that is meant, or `inherit`. Keep templates in a folder that no tool reads.
    """
    return faults(agent, "unfilled-model")
