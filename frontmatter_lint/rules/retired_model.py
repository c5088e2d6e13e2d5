"""MD203: a model that is, or will be, no longer served."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue, model_choice, model_names
from ..agents.catalogue import ModelInfo
from ..agents.dialects import GENERIC
from ..core import clock
from ..core.nouns import Agent, Context, Dialect, Problem, Ref, Severity
from ..core.rulebook import rule
from ..core.wording import clip, either


@rule(
    "MD203",
    Severity.WARNING,
    source="../frontmatter_lint/data/models.yaml",
    needs="listed",
    fix="unsafe",
)
def retired_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The model has been retired, or is about to be.

    ## What it does
    Reports models that are no longer served where the file asks for them, with the date
    and what replaces them. A date belongs to a maker and a host: Copilot and VS Code follow
    the list of GitHub, a name such as `anthropic/…` its maker, and of clouds and tools that
    publish no days none is said. Models that are announced to go within the next days
    (`grace` in the settings, 90 by default) are reported at level info until the last 14,
    and so are those that the maker has retired where it is not known what the host does. Of a
    name by which a provider never had the model, `wrong-dialect-model` speaks.

    ## Why is this bad?
    Requests for a retired model fail, or are answered by another model than the one the file names.

    ## What to do instead
    Use the replacement, or the alias of the family (`sonnet`), which follows the newest model. A
    replacement of a weaker class (Flash for a Pro) is named, and proposed only where there is
    no other; one of another tier comes second.
    """
    for ref in model_choice.refs(agent.model):
        info = catalogue.lookup(ref.value).info
        if info is None or context.dialect.model.knows(ref.value):
            continue
        if catalogue.snapshots(ref.value):
            continue  # unknown-model says it better
        if model_names.service_refusal(ref.value, context.dialect):
            continue  # nobody ever served it by this name: wrong-dialect-model says it
        providers = context.dialect.model.providers
        if providers and info.provider not in providers:
            continue  # wrong-dialect-model says it better
        from ..agents import hosts, offers  # imported here: few models are not current

        tool = hosts.dialect_of(ref, context.dialect)
        end = hosts.end(ref.value, info, tool, clock.today(context.day), context.grace)
        if end is None:
            continue
        from ..fixes import remedies  # imported here: only a finding needs it

        severity = None
        is_due = end.is_over or end.is_near
        if not is_due or not end.is_sure or tool.model.unsure:
            severity = Severity.INFO
        hint = f"use {_successor(ref.value, info, tool)}"
        fix = remedies.succeed(ref, offers.successor(ref.value, tool))
        twin = _in_its_list(ref, info, agent, tool)
        if twin:
            hint = f"remove it: `{clip(twin)}`, which takes its place, stands in the list already"
            fix = remedies.drop(ref)._replace(safe=False)
        message = f"`{clip(ref.value)}` {end.says}"
        yield Problem(message, ref.at, hint, severity=severity, fix=fix)


def _in_its_list(ref: Ref, info: ModelInfo, agent: Agent, dialect: Dialect) -> str:
    """Return what takes the place of a model where its list names that as well; empty where it
    does not.
    """
    from ..agents import listed_models, offers  # imported here, as above

    replacement = offers.offered(info.id, ref.value, dialect)
    for name in (replacement, offers.of_same_tier(ref.value, dialect)):
        if name and listed_models.twin(name, ref, agent):
            return listed_models.twin(name, ref, agent)
    return ""


def _successor(name: str, info: ModelInfo, dialect: Dialect) -> str:
    """Return what to write instead: the replacement, and the alias of the same maker and tier
    where the tool knows one; where the replacement is of another tier, one of the same.
    """
    from ..agents import offers

    related = _alias(info, dialect)
    replacement = offers.offered(info.id, name, dialect)
    tier = catalogue.tier(replacement)
    if not related and replacement and tier != info.tier:
        related = offers.of_same_tier(name, dialect)
        if related:
            before = f"`{related}`, a {info.tier} model as before"
            return f"{before}, or `{replacement}`, which is a {tier} model"
        if tier:
            return _of_other_tiers(name, replacement, info.tier, dialect)
    weaker = "" if related else _of_weaker_class(replacement, name, info, dialect)
    if weaker:
        return weaker
    named = []
    kin = _of_same_line(replacement, name, info, dialect) if replacement else ""
    for one in dict.fromkeys((replacement, kin, related)):
        if one:
            named.append(f"`{one}`")
    if not named:
        same = offers.of_same_tier(name, dialect)
        if same:
            return f"`{same}`"
        return "a model that is served there"
    return either(named)


def _alias(info: ModelInfo, dialect: Dialect) -> str:
    """Return the alias of the tool that stands for a model of the same maker and tier."""
    for word in dialect.model.words:
        is_kin = _kin(catalogue.lookup(word).info) == _kin(info)
        if is_kin and catalogue.is_alias(word) and "[" not in word:
            return word
    return ""


def _of_weaker_class(replacement: str, name: str, info: ModelInfo, dialect: Dialect) -> str:
    """Return what to write where the maker redirects a model to one of a weaker class; empty where
    it does not.
    """
    from ..agents import classes, offers

    if not classes.is_weaker(replacement, info.id):
        return ""
    own = offers.of_same_class(info.id, name, dialect)
    if not own:
        return (
            f"`{replacement}`, which its maker names, though it is of a smaller class by its name"
        )
    return f"`{own}`; its maker puts `{replacement}` in its place, of a smaller class by its name"


def _of_same_line(replacement: str, name: str, info: ModelInfo, dialect: Dialect) -> str:
    """Return the newest model of the line of one that is gone, where its maker names another:
    Flash for Flash, where that is Flash-Lite; empty for none.
    """
    from ..agents import hosts, offers

    taken = catalogue.lookup(replacement).info
    line = _line(info.id)
    if taken is None or _line(taken.id) == line:
        return ""
    host = hosts.serving(name, dialect.model.host)
    for one in hosts.current(host, info.provider, info.tier):
        if _line(one) == line:
            return offers.offered(one, name, dialect)
    return ""


def _line(model: str) -> str:
    """Return a listed id without its version: `gemini-flash` of `gemini-2-5-flash`."""
    return "-".join(word for word in model.split("-") if not word[:1].isdigit())


def _of_other_tiers(name: str, replacement: str, missing: str, dialect: Dialect) -> str:
    """Return what to write for a model of a tier that is missing in the tool: the replacement,
    and beside a light one a stronger, for the work may need it.
    """
    from ..agents import offers

    tier = catalogue.tier(replacement)
    said = f"`{replacement}`, which is a {tier} model"
    if tier == "light":
        stronger = offers.of_tier("frontier", name, dialect)
        if stronger:
            said += f", or `{stronger}`, which is a frontier model"
    who = dialect.title
    info = catalogue.lookup(replacement).info
    if dialect.name == GENERIC and info:  # it stands for whatever tool reads the file
        who = catalogue.title(info.provider)
    return f"{said}; {who} has none of the {missing} tier"


def _kin(info: ModelInfo | None) -> tuple[str, str] | None:
    if info:
        return (info.provider, info.tier)
    return None
