"""MD207: a model newer than the linter's list."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue, model_choice, model_names
from ..agents.catalogue import Match, ModelInfo
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.resources import data
from ..core.rulebook import rule
from ..core.suggest import nearest
from ..core.wording import clip


@rule("MD207", Severity.INFO, source="../frontmatter_lint/data/models.yaml", needs="listed")
def unlisted_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model is not listed yet, but looks like a new one of a known maker.

    ## What it does
    Reports an id that fits the naming of a known maker's family (`claude-sonnet-7`) and
    is not in the list of this release. It says nothing of builds that people run themselves
    (`ollama/…`, `qwen3:8b`, `…-mlx-4bit`, `…-GGUF`), which no list knows, nor of what stands behind
    the name of a server of one's own (`workstation/qwen3.5-4b`), nor of words with a number
    (`opus48`), which a framework may have for a model.

    ## Why is this bad?
    It may be new, and then all is well; or a version that never existed, and then the
    runtime uses another model.

    ## What to do instead
    Check the version, or update lint-agents.
    """
    for ref in model_choice.refs(agent.model):
        match = catalogue.lookup(ref.value)
        if match.info is None or _is_of_users(ref.value, match):
            continue
        # wrong-dialect-model says it better
        foreign = model_names.refusal(ref.value, context.dialect)
        is_new = not match.listed or _is_odd(match, context.dialect)
        if is_new and not foreign and not context.dialect.model.knows(ref.value):
            guess = nearest(match.id, _current(match.info), 0.9)
            if guess:
                from ..agents import offers  # imported here: only a finding needs it

                guess = offers.offered(guess, ref.value, context.dialect)
            maker = catalogue.title(match.info.provider)
            yield Problem(
                f"`{clip(ref.value)}` looks like a model of {maker} that this release does not "
                "list",
                ref.at,
                f"check the version (the nearest listed is `{guess}`)"
                if guess
                else "check the version",
            )


def _is_of_users(name: str, match: Match) -> bool:
    """Whether a name that is not listed is one that users, or a framework, have given a model."""
    if match.listed:
        return False
    if name.rstrip("0123456789") in data("models")["aliases"]:
        return True
    from ..agents import hosts, local_builds, services  # imported here: most names are listed

    provider, slash, _ = name.strip().lower().partition("/")
    is_known = services.is_known(provider) or hosts.serving(name, "") != hosts.UNKNOWN
    if slash and not is_known:
        return True
    return local_builds.is_one(name)


def _is_odd(match: Match, dialect: Dialect) -> bool:
    """Whether a mode or an effort stands behind an id of a tool that knows no such thing."""
    has_modes = dialect.model.variants or dialect.model.host
    return match.variant and not has_modes


def _current(wanted: ModelInfo) -> Iterator[str]:
    """Yield the listed ids of the same maker and tier that are still served."""
    for id_ in catalogue.listed_ids((wanted.provider,)):
        info = catalogue.lookup(id_).info
        if info and (info.id, info.tier, info.status) == (id_, wanted.tier, "current"):
            yield id_
