"""MD204: two models in one value."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import model_choice, model_names
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.rulebook import rule
from ..core.wording import clip


@rule("MD204", Severity.ERROR, source="../frontmatter_lint/data/dialects/", needs="doubt")
def several_models_in_one_string(agent: Agent, context: Context) -> Iterator[Problem]:
    """One value names several models.

    ## What it does
    Reports a `model` that holds `|` or a comma between names.

    ## Why is this bad?
    No tool splits the text. It looks for one model of that whole name, does not find
    it, and runs another one.

    ## What to do instead
    Name one model. Where the tool reads a list (VS Code), write a list; where it reads
    a block, use `fallbacks`.
    """
    value = agent.frontmatter.get("model")
    if model_choice.form(value) == "several" and not context.dialect.model.get("unsure"):
        parts = [part.strip(" '\"") for part in str(value).replace("|", ",").split(",")]
        named = [part for part in parts if part]
        if "list" in context.dialect.model["forms"]:
            hint = f"write a list: `[{clip(', '.join(named))}]`"
        else:
            hint = f"keep one, for instance `{_one_of(named, context.dialect)}`"
        yield Problem(
            f"`{clip(str(value))}` names {len(named)} models in one text; no tool splits it",
            ("model",),
            hint,
        )


def _one_of(named: list[str], dialect: Dialect) -> str:
    """Return the first of the names that the tool runs; its example where it runs none."""
    for name in named:
        if model_names.is_settled(name, dialect.name):
            return name
    return str(dialect.model["example"])
