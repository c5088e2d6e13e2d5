"""MD202: a model the tool cannot run."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..agents import catalogue, gateways, model_choice, model_names, services
from ..core.nouns import Agent, Context, Dialect, Problem, Ref, Severity
from ..core.resources import data
from ..core.rulebook import rule
from ..core.wording import clip


@rule(
    "MD202", Severity.ERROR, source="../frontmatter_lint/data/dialects/", needs="listed", fix="safe"
)
def wrong_dialect_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model exists, but not for this tool.

    ## What it does
    Reports a known model of a maker the tool does not run (`gpt-5` in a Claude Code
    agent), and a known name in a spelling the tool does not understand (`sonnet` in
    Copilot CLI, a bare id in OpenCode). In OpenCode and Kilo it reports providers that they call
    otherwise (`copilot/gpt-5.5` for `github-copilot/gpt-5.5`), and models that a provider surely
    does not have: those of another maker, and ids that it never had (`anthropic/opus-4-20250514`,
    `openai/gpt-5-5`). It is a warning in a folder from which no tool is known
    to load agents: a program of one's own may read them; and of a name with a provider in
    OpenCode, where the user's own settings may define one; and in a list of which the tool runs
    another. It is a note where the word of a
    router or gateway stands before the id (`cc/claude-sonnet-4-6`) and the user's own settings,
    which no project shows, may give the tool such a model.

    ## Why is this bad?
    The tool does with it what it does with a misspelt name: it warns at best and runs
    something else. Such values are usually left over from an agent copied from another
    tool.

    ## What to do instead
    Use a name this tool knows. The finding names one of the same tier where there is one.
    """
    if model_choice.form(agent.frontmatter.get("model")) == "several":
        return
    for ref in model_choice.refs(agent.model):
        is_read = model_choice.is_read(ref.at, context.dialect)
        if not is_read and ref not in agent.model.preferences:
            continue  # a plan beside the tool may well lead to another provider
        reason = model_names.refusal(ref.value, context.dialect)
        if reason and not gateways.takes_any_name(agent, [ref]):
            from ..agents import offers  # imported here, as below: only a finding needs it
            from ..fixes import remedies

            hint = _hint(_instead(ref.value, context.dialect), ref.value, context.dialect)
            if ref.value.strip().lower() in data("documents")["undecided"]:
                hint = f"leave `model` out, or {hint}"
            info, providers = catalogue.lookup(ref.value).info, context.dialect.model.providers
            if info and providers and info.provider not in providers:
                hint += "; what a gateway of yours serves goes into the setting `models`"
            severity = _severity(agent, ref, context.dialect, is_read=is_read)
            spelt = offers.legal_spelling(ref.value, context.dialect)
            fix = None
            if services.is_same(ref.value, spelt, context.dialect):  # of another, it costs others
                fix = remedies.rename(ref, spelt)
            if model_names.may_be_own(ref.value, context.dialect):
                severity, fix = Severity.INFO, None
                hint = f"change nothing where that is so; else {hint}"
            message = _said(ref, reason, agent, context.dialect, is_read=is_read)
            yield Problem(message, ref.at, hint, severity=severity, fix=fix)


def _hint(instead: str, name: str, dialect: Dialect) -> str:
    """Return what to write: a whole name, or the provider alone where nobody knows its ids."""
    provider = services.respelt(name, dialect).partition("/")[0]
    if (
        not name.startswith(f"{provider}/")
        and not instead.startswith(f"{provider}/")
        and "/" in name
    ):
        return f"begin it with `{provider}/`, and write the id as that provider has it"
    return f"write a name it knows, such as `{instead}`"


def _said(ref: Ref, reason: str, agent: Agent, dialect: Dialect, *, is_read: bool) -> str:
    """Return that a model is none of the tool's, and what the tool does with it."""
    name = ref.value
    if model_names.may_be_own(name, dialect):
        says = f"{reason}, unless {dialect.model.own_ids}"
        return f"`{clip(name)}` may not be for {dialect.title}: {says}"
    is_not = "may not be" if dialect.model.unsure else "is not"
    message = f"`{clip(name)}` {is_not} for {dialect.title}: {reason}"
    from ..agents import listed_models  # imported here: only a finding needs it

    if listed_models.runs_another(ref, agent):
        dialect = listed_models.moving_on(dialect)
    does = dialect.model.on_unknown
    if dialect.model.on_alias and catalogue.is_alias(name):
        does = dialect.model.on_alias
    if is_read and does:
        message += f"; {does}"
    return message + model_names.unless_defined(name, dialect)


def _severity(agent: Agent, ref: Ref, dialect: Dialect, *, is_read: bool) -> Severity | None:
    """Return how sure it is that the model does not run; None for the severity of the rule."""
    from ..agents import listed_models, place

    name = ref.value
    if agent.dialect.model.unsure:
        return Severity.INFO
    # a gateway may know a model in another spelling, settings of the user by any name
    if not is_read or model_names.is_misspelt_alone(name, dialect):
        return Severity.WARNING
    if listed_models.runs_another(ref, agent):
        return Severity.WARNING
    if model_names.unless_defined(name, dialect):
        return Severity.WARNING
    path = os.path.abspath(agent.path).replace(os.sep, "/")
    is_shared = place.of(path).rank == place.SHARED
    if is_shared or not agent.dialect.model.on_unknown:  # a program of one's own may load it
        return Severity.WARNING
    return None


def _instead(name: str, dialect: Dialect) -> str:
    """Return the same model as the tool writes it, where that is possible; else what took its
    place, which retired-model names as well, or one of the same tier.
    """
    from ..agents import offers

    spelt = offers.legal_spelling(name, dialect)
    info = catalogue.lookup(name).info
    if not spelt and info and not catalogue.is_alias(name):
        spelt = offers.offered(info.id, name, dialect)
        if spelt and catalogue.tier(spelt) != info.tier:
            spelt = offers.of_same_tier(name, dialect) or spelt
    return spelt or offers.counterpart(name, dialect)
