"""Whether one tool can run one model name: the models × dialects table, asked from both sides."""

from __future__ import annotations

from . import block, models
from .model import Dialect
from .suggest import nearest


def is_word(name: str, dialect: Dialect) -> bool:
    """Whether the dialect knows the word, as an alias or as "not decided here"; menus also write `Auto (copilot)`."""
    if "display" in dialect.model["forms"]:
        name = name.partition(" (")[0].lower()
    return name in dialect.model["words"] or name in dialect.model.get("doubtful", {})


def is_unknown(name: str, dialect: Dialect) -> bool:
    """Whether neither the dialect nor any maker knows the name.

    A provider the linter does not know may serve anything under a name of its own, so `provider/id` is only unknown
    where the provider is a known maker.
    """
    if is_word(name, dialect) or models.lookup(name).info is not None:
        return False
    if dialect.model.get("own_names") and guess(name, dialect) is None:
        return False
    provider, slash, _ = name.partition("/")
    return not slash or models.is_maker(provider) or "provider/id" not in dialect.model["forms"]


def refusal(name: str, dialect: Dialect) -> str:
    """Why the tool cannot run a model that exists; empty where it can or where the model is unknown."""
    info = models.lookup(name).info
    if info is None or is_word(name, dialect):
        return ""
    providers = dialect.model["providers"]
    if providers and info.provider not in providers:
        return f"it runs models of {', '.join(providers)}, and this one is of {info.provider}"
    if models.is_alias(name):
        return _alias_refusal(dialect)
    return _form_refusal(block.form(name), dialect.model["forms"])


def _form_refusal(form: str, forms: list[str]) -> str:
    if form == "provider/id" and "provider/id" not in forms:
        return "it takes the bare id, without a provider before it"
    if form == "display" and "display" not in forms:
        return "it takes ids, not the names of a menu"
    if form == "plain" and "provider/id" in forms and "id" not in forms:
        return "it wants the provider before the id, as in `provider/model`"
    return ""


def _alias_refusal(dialect: Dialect) -> str:
    words = ", ".join(f"`{word}`" for word in dialect.model["words"])
    return f"of the short names it takes only {words}" if words else "it takes no short names"


def guess(name: str, dialect: Dialect) -> str | None:
    """The legal name that was probably meant, as this tool spells it."""
    words = [*dialect.model["words"], *dialect.model.get("doubtful", {})]
    found = nearest(name, words, 0.7)
    if found or len(name) <= 5:
        return found
    provider, slash, _ = name.rpartition("/")
    makers = tuple(dialect.model["providers"]) or tuple(maker for maker in (provider,) if models.is_maker(maker))
    model = nearest(models.normalise(name), models.listed_ids(makers), 0.8)
    return f"{provider}{slash}{spell(model, dialect)}" if model else None


def spell(model: str, dialect: Dialect) -> str:
    """A listed id as makers write it, with this tool's dots where it has habits of its own."""
    info = models.lookup(model).info
    dotted = dialect.model.get("dotted_versions") or (info is not None and models.dots_versions(info.provider))
    if not dotted:
        return model
    import re  # imported here: only a suggestion is spelled out

    return re.sub(r"(?<=\d)-(?=\d{1,2}(?!\d))", ".", model)


def counterpart(name: str, dialect: Dialect) -> str:
    """A name the tool knows, of the same tier and maker where it has one."""
    wanted = models.lookup(name).info
    if wanted is None:
        return str(dialect.model["example"])
    words = [word for word in dialect.model["words"] if models.tier(word) == wanted.tier and "[" not in word]
    if words:
        return str(words[0])
    makers = dialect.model["providers"] or [wanted.provider]
    maker = wanted.provider if wanted.provider in makers else makers[0]
    model = next(models.current(maker, wanted.tier), None)
    if model is None:
        return str(dialect.model["example"])
    bare = spell(model, dialect)
    return bare if "id" in dialect.model["forms"] else f"{maker}/{bare}"
