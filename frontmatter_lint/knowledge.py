"""Whether one tool can run one model name: the models × dialects table, asked from both sides."""

from __future__ import annotations

from . import block, models
from .model import Dialect
from .suggest import nearest


def is_word(name: str, dialect: Dialect) -> bool:
    """Whether the dialect knows the word as it stands, as an alias or as "not decided here"."""
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
    """The legal name that was probably meant."""
    words = [*dialect.model["words"], *dialect.model.get("doubtful", {})]
    ids = models.listed_ids(tuple(dialect.model["providers"])) if len(name) > 5 else []
    return nearest(name, words, 0.7) or _restore(name, nearest(models.normalise(name), ids, 0.85))


def _restore(name: str, found: str | None) -> str | None:
    """The found id behind the provider that the name was written with."""
    if found is None or "/" not in name:
        return found
    return f"{name.rsplit('/', 1)[0]}/{found}"


def counterpart(name: str, dialect: Dialect) -> str:
    """A name the tool knows, of the same tier where it has one."""
    tier = models.tier(name)
    same_tier = (word for word in dialect.model["words"] if models.tier(word) == tier and "[" not in word)
    return next(same_tier, str(dialect.model["example"]))
