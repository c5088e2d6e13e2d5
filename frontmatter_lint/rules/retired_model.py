"""MD203: a model its maker has switched off."""

from __future__ import annotations

from collections.abc import Iterator

from .. import block, knowledge, models
from ..model import Agent, Context, Problem, Severity
from ..rulebook import rule
from ..violations import clip


@rule("MD203", Severity.WARNING, source="../frontmatter_lint/data/models.yaml", needs="model")
def retired_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model has been retired, or is about to be.

    ## What it does
    Reports models that their maker no longer serves, with the date and what replaces them. Models that are
    announced to go are reported at level info.

    ## Why is this bad?
    Requests for a retired model fail, or are answered by another model than the one the file names.

    ## What to do instead
    Use the replacement, or the alias of the family (`sonnet`), which follows the newest model.
    """
    for ref in block.refs(agent.model):
        info = models.lookup(ref.value).info
        if info is None or info.status == "current" or knowledge.is_word(ref.value, context.dialect):
            continue
        gone = info.status == "retired"
        when = f" on {info.retired_on}" if info.retired_on else ""
        yield Problem(
            f"`{clip(ref.value)}` {'was retired by its maker' if gone else 'is deprecated and will be retired'}{when}",
            ref.at,
            f"use `{info.replacement}` or the alias of its family" if info.replacement else "use its successor",
            severity=None if gone and not context.dialect.model.get("own_schedule") else Severity.INFO,
        )
