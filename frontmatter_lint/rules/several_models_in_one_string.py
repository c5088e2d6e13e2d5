"""MD204: two models in one value."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import model_choice, model_names, offers
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.rulebook import rule
from ..core.wording import clip

_MOST = 5  # names that are looked at


@rule("MD204", Severity.ERROR, source="../frontmatter_lint/data/dialects/", needs="several")
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
    if model_choice.form(value) == "several" and not context.dialect.model.unsure:
        parts = []
        for part in str(value).replace("|", ",").split(","):
            parts.append(part.strip(" '\""))
        named = []
        for part in parts:
            if part:
                named.append(part)
        known = _known(named[:_MOST], context.dialect)
        kept = [one for one in known if one in named] or known
        if "list" in context.dialect.model.forms and len(known) > 1:
            hint = f"write a list: `[{', '.join(known)}]`"
        else:
            hint = f"keep one, for instance `{kept[0]}`"
        yield Problem(
            f"`{clip(str(value))}` names {len(named)} models in one text; no tool splits it",
            ("model",),
            hint,
        )


def _known(named: list[str], dialect: Dialect) -> list[str]:
    """Return the names as the tool knows them, or others of their tiers, each once; its example
    where there is none.
    """
    known = []
    for name in named:
        one = name
        if not (model_names.is_settled(name, dialect.name) or offers.is_clean(name, dialect)):
            one = offers.legal_spelling(name, dialect) or offers.counterpart(name, dialect)
        known.append(one)
    return list(dict.fromkeys(known)) or [dialect.model.example]
