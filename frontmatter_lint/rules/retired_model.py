"""MD203: a model its maker has switched off."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue, model_choice, model_names
from ..agents.catalogue import ModelInfo
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.rulebook import rule
from ..core.wording import clip, either


@rule(
    "MD203",
    Severity.WARNING,
    source="../frontmatter_lint/data/models.yaml",
    needs="doubt",
    fix="unsafe",
)
def retired_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model has been retired, or is about to be.

    ## What it does
    Reports models that their maker no longer serves, with the date and what replaces
    them. Models that are announced to go are reported at level info.

    ## Why is this bad?
    Requests for a retired model fail, or are answered by another model than the one the file names.

    ## What to do instead
    Use the replacement, or the alias of the family (`sonnet`), which follows the newest model.
    """
    for ref in model_choice.refs(agent.model):
        info = catalogue.lookup(ref.value).info
        if (
            info is None
            or info.status == "current"
            or model_names.is_word(ref.value, context.dialect)
        ):
            continue
        if (
            context.dialect.model["providers"]
            and info.provider not in context.dialect.model["providers"]
        ):
            continue  # wrong-dialect-model says it better
        from ..fixes import remedies  # imported here: only a finding needs it

        gone = info.status == "retired"
        when = f" on {info.retired_on}" if info.retired_on else ""
        yield Problem(
            f"`{clip(ref.value)}` "
            f"{'was retired by its maker' if gone else 'is deprecated and will be retired'}{when}",
            ref.at,
            f"use {_successor(ref.value, info, context.dialect)}",
            severity=None
            if gone and not context.dialect.model.get("own_schedule")
            else Severity.INFO,
            fix=remedies.succeed(ref, model_names.successor(ref.value, context.dialect)),
        )


def _successor(name: str, info: ModelInfo, dialect: Dialect) -> str:
    """What to write instead: the replacement, and the alias of the same maker and tier
    where the tool knows one.
    """
    aliases = (
        word for word in dialect.model["words"] if catalogue.is_alias(word) and "[" not in word
    )
    related = (word for word in aliases if _kin(catalogue.lookup(word).info) == _kin(info))
    before, slash, _ = name.rpartition("/")
    replacement = ""
    if info.replacement:
        replacement = model_names.offered(info.replacement, before + slash, dialect)
    named = [f"`{one}`" for one in (replacement, next(related, "")) if one]
    return either(named) if named else "its successor"


def _kin(info: ModelInfo | None) -> tuple[str, str] | None:
    return (info.provider, info.tier) if info else None
