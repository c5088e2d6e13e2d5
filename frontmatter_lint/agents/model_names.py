"""Whether one tool can run one model name: the models × dialects table, asked from both sides."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING
from ..core.suggest import distance, nearest
from ..core.wording import code_spans
from . import catalogue, dialects, model_choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

#: What menus add in brackets; any other such word is a vendor.
_OF_THE_MENU = ("copilot)", "preview)", "fast mode)", "beta)", "legacy)")
#: Words of several tools that leave the choice to somebody else.
_UNDECIDED = ("default", "auto", "inherit")
_LONGEST_CHAIN = 9  # replacements that were replaced in turn
_LONG = 8  # signs; a longer name may have two slips


def is_word(name: str, dialect: Dialect) -> bool:
    """Whether the dialect knows the word, as an alias or as "not decided here"; menus also
    write `Auto (copilot)`.
    """
    if "display" in dialect.model["forms"]:
        name = name.partition(" (")[0].lower()
    return name in dialect.model["words"] or name in dialect.model.get("doubtful", {})


def is_unknown(name: str, dialect: Dialect) -> bool:
    """Whether neither the dialect nor any maker knows the name.

    A provider the linter does not know may serve anything under a name of its own, so
    `provider/id` is only unknown where the provider is a known maker.
    """
    if is_word(name, dialect) or catalogue.lookup(name).info is not None:
        return False
    if ":" in name and catalogue.is_private(name):
        return False
    if dialect.model.get("own_vendors") and _is_of_own_vendor(name):
        return False
    if dialect.model.get("own_names") and guess(name, dialect) is None:
        return False
    provider, slash, _ = name.partition("/")
    return not slash or catalogue.is_maker(provider) or "provider/id" not in dialect.model["forms"]


def _is_of_own_vendor(name: str) -> bool:
    """Whether a name in a menu ends in a vendor whose models are its own, as in `(ollama)`."""
    return name.endswith(")") and name.rpartition("(")[2].lower() not in _OF_THE_MENU


@cache
def is_settled(name: str, dialect: str) -> bool:
    """Whether there is nothing to say about a name in this dialect: most agents name one of
    a few models.
    """
    tool = dialects.get(dialect)
    if name in tool.model.get("doubtful", {}) or model_choice.form(name) == "several":
        return False
    match = catalogue.lookup(name)
    known = match.info is not None and match.listed and match.info.status == "current"
    if match.variant and not tool.model.get("variants"):
        known = False
    return is_word(name, tool) or (known and not refusal(name, tool))


def refusal(name: str, dialect: Dialect) -> str:
    """Why the tool cannot run a model that exists; empty where it can or where
    the model is unknown.
    """
    info = catalogue.lookup(name).info
    if info is None or is_word(name, dialect):
        return ""
    providers = dialect.model["providers"]
    if providers and info.provider not in providers:
        return f"it runs models of {', '.join(providers)}, and this one is of {info.provider}"
    if catalogue.is_alias(name):
        return _alias_refusal(dialect)
    ids = dialect.model.get("ids")
    if ids and ids.get("canonical") and name == info.id:  # nearly all ids there are
        return ""
    if ids and _fits(name, ids.get("hosted", "")):
        return ""
    refused = _form_refusal(model_choice.form(name), dialect.model["forms"])
    return _id_refusal(name, ids) if ids and not refused else refused


def _id_refusal(name: str, ids: Mapping[str, Any]) -> str:
    """Why an id is not one in this spelling; empty where it is."""
    match = catalogue.lookup(name)
    if match.info is None or match.info.status == "retired":
        return ""
    is_own = match.id == match.info.id and not match.variant
    if _fits(name, ids["pattern"]) and (is_own or not ids.get("canonical")):
        return ""
    return str(ids["says"])


def _fits(name: str, pattern: str) -> bool:
    if not pattern:
        return False
    import re  # imported here: most agents name a model by a word

    return bool(re.fullmatch(pattern, name.strip().lower()))


def _form_refusal(form: str, forms: list[str]) -> str:
    if form == "provider/id" and "provider/id" not in forms:
        return "it takes the bare id, without a provider before it"
    if form == "display" and "display" not in forms:
        return "it takes ids, not the names of a menu"
    if form == "plain" and "provider/id" in forms and "id" not in forms:
        return "it wants the provider before the id, as in `provider/model`"
    return ""


def _alias_refusal(dialect: Dialect) -> str:
    words = [word for word in dialect.model["words"] if "[" not in word]
    if not words:
        return "it takes no short names"
    return f"of the short names it takes only {code_spans(words)}"


def guess(name: str, dialect: Dialect) -> str | None:
    """The legal name that was probably meant, as this tool spells it."""
    found = nearest(name, dialect.model["words"], 0.7)
    if found or len(name) <= 5:
        return found
    provider, slash, _ = name.rpartition("/")
    makers = tuple(dialect.model["providers"]) or tuple(
        maker for maker in (provider,) if catalogue.is_maker(maker)
    )
    model = nearest(catalogue.normalise(name), catalogue.listed_ids(makers), 0.8)
    return offered(model, provider + slash, dialect) or None if model else None


def offered(model: str, before: str, dialect: Dialect) -> str:
    """Return a listed model as this tool wants it, or what took its place where it is gone;
    empty where the tool has neither. `before` is the provider with its slash, where the
    name has one.
    """
    info = catalogue.lookup(model).info
    for _ in range(_LONGEST_CHAIN):
        if info is None or info.status != "retired":
            break
        info = catalogue.lookup(info.replacement).info if info.replacement else None
    if info is None or info.status == "retired":
        return ""
    bare = spell(info.id, dialect)
    for one in (before + bare, bare, f"{info.provider}/{bare}"):
        if is_legal(one, dialect):
            return one
    return ""


def correction(name: str, dialect: Dialect) -> str:
    """What a misspelt name can only mean: a slip or two from a legal name and further from
    all others; else nothing.

    Numbers are no slips: another version is another model.
    """
    wanted = guess(name, dialect)
    if wanted is None or _numbers(name) != _numbers(wanted):
        return ""
    given, slips = _flat(name), distance(_flat(name), _flat(wanted))
    words = [*dialect.model["words"], *dialect.model.get("doubtful", {})]
    others = {*words, *catalogue.listed_ids(tuple(dialect.model["providers"]))} - {
        wanted,
        _flat(wanted),
    }
    rivals = (
        one
        for one in others
        if abs(len(one) - len(given)) <= slips and _numbers(one) == _numbers(name)
    )
    near = (
        one for one in rivals if distance(given, one) <= slips and not catalogue.same(one, wanted)
    )
    if slips > (1 if len(given) < _LONG else 2) or any(near):
        return ""
    return wanted if is_legal(wanted, dialect) else legal_spelling(wanted, dialect)


def _numbers(name: str) -> list[str]:
    import re

    return re.findall(r"\d+", name)


def _flat(name: str) -> str:
    """A name without its provider, as listed ids are written; the date and the bracket stay."""
    import re

    return re.sub(r"[\s._:]+", "-", name.lower().rpartition("/")[2])


def legal_spelling(name: str, dialect: Dialect) -> str:
    """The very model, version for version, as this tool wants it written; empty where that
    cannot be.
    """
    match, bare = catalogue.lookup(name), name.strip().lower().rpartition("/")[2]
    if match.info is None or match.info.status == "retired":
        return ""
    spelled, maker = spell(match.info.id, dialect), match.info.provider
    for one in (spelled, bare, f"{maker}/{spelled}", f"{maker}/{bare}"):
        exact = catalogue.same(one, name) and _numbers(one) == _numbers(bare) and " " not in one
        if one != name and exact and is_legal(one, dialect):
            return one
    return ""


def successor(name: str, dialect: Dialect) -> str:
    """What takes the place of a model that is gone, written as `name` is; empty where that
    is not known.
    """
    info, provider = catalogue.lookup(name).info, name.rpartition("/")[0]
    if (
        info is None or not info.replacement or "[" in name
    ):  # of another model, the bracket may not be known
        return ""
    before = f"{provider}/" if provider else ""
    wanted = offered(info.replacement, before, dialect)
    return wanted if model_choice.form(wanted) == model_choice.form(name) else ""


def is_legal(name: str, dialect: Dialect) -> bool:
    """Whether the tool runs a model of this name, as far as it is known."""
    return not is_unknown(name, dialect) and not refusal(name, dialect)


def model_of_tier(tier: str, like: str, dialect: Dialect, wanted: tuple[str, ...] = ()) -> str:
    """A model of a tier for this tool, an alias where `like` is one and an id where not;
    empty where none stands out.

    The first of `wanted` that will do is taken before the tool's own.
    """
    aliases = [
        word for word in dialect.model["words"] if catalogue.tier(word) == tier and "[" not in word
    ]
    info = catalogue.lookup(like).info
    if is_word(like, dialect):
        own = aliases[0] if len(aliases) == 1 else ""
    elif info is None:
        return ""
    else:
        newest = {catalogue.resolved(word) for word in aliases} or set(
            catalogue.current(info.provider, tier)
        )
        own = ""
        if len(newest) == 1:
            provider = like[: like.rfind("/") + 1]  # with its slash; empty where there is none
            own = provider + spell(newest.pop(), dialect)
    for name in filter(None, (*wanted, own)):
        one = name if is_legal(name, dialect) else legal_spelling(name, dialect)
        alike = is_word(one, dialect) == is_word(like, dialect) and model_choice.form(
            one
        ) == model_choice.form(like)
        info = catalogue.lookup(one).info
        if alike and info and info.tier == tier and info.status != "retired":
            return one
    return ""


def spell(model: str, dialect: Dialect) -> str:
    """A listed id as makers write it, with this tool's dots where it has habits of its own."""
    info = catalogue.lookup(model).info
    dotted = dialect.model.get("dotted_versions") or (
        info is not None and catalogue.dots_versions(info.provider)
    )
    if not dotted:
        return model
    import re  # imported here: only a suggestion is spelled out

    return re.sub(r"(?<=\d)-(?=\d{1,2}(?!\d))", ".", model)


def counterpart(name: str, dialect: Dialect) -> str:
    """A name the tool knows, of the same tier and maker where it has one."""
    wanted = catalogue.lookup(name).info
    undecided = dialect.model["undecided"]
    if undecided and name.lower() in _UNDECIDED:
        return str(undecided[0])
    if wanted is None:
        return str(dialect.model["example"])
    words = [
        word
        for word in dialect.model["words"]
        if catalogue.tier(word) == wanted.tier and "[" not in word
    ]
    if words:
        return str(words[0])
    makers = dialect.model["providers"] or [wanted.provider]
    maker = wanted.provider if wanted.provider in makers else makers[0]
    model = next(catalogue.current(maker, wanted.tier), None)
    found = offered(model, "", dialect) if model else ""
    return found or str(dialect.model["example"])
