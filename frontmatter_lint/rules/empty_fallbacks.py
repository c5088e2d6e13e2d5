"""FB305: a list of fallbacks without a fallback."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule


@rule("FB305", Severity.INFO, source="../schemas/model-block.schema.json", needs="structure")
def empty_fallbacks(agent: Agent, context: Context) -> Iterator[Problem]:
    """The list of fallbacks is empty.

    ## What it does
    Reports `fallbacks: []`.

    ## Why is this bad?
    It reads as if somebody meant to fill it, and does nothing.

    ## What to do instead
    Name a model, or remove the field.
    """
    model = agent.frontmatter.get("model")
    for holder, path in ((model, ("model", "fallbacks")), (agent.frontmatter, ("fallbacks",))):
        if isinstance(holder, dict) and holder.get("fallbacks") == []:
            yield Problem("`fallbacks` is empty", path, "name a model, or remove the field")
