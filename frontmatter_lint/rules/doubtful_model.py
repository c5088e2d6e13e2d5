"""MD208: a word whose meaning here is documented two ways."""

from __future__ import annotations

from collections.abc import Iterator

from .. import block
from ..model import Agent, Context, Problem, Severity
from ..rulebook import rule


@rule("MD208", Severity.INFO, source="../frontmatter_lint/data/dialects/")
def doubtful_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The documentation of the tool does not agree on this word.

    ## What it does
    Reports words that one text of the tool's documentation allows and another leaves out, such as `best` in a
    Claude Code agent.

    ## Why is this bad?
    It may work today and stop tomorrow.

    ## What to do instead
    Use a word that all texts agree on.
    """
    for ref in block.refs(agent.model):
        reason = context.dialect.model.get("doubtful", {}).get(ref.value)
        if reason:
            yield Problem(
                f"`{ref.value}` may not work in {context.dialect.title}: {reason}",
                ref.at,
                f"use a word all texts agree on, such as `{context.dialect.model['example']}`",
            )
