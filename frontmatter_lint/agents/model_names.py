"""Whether one tool can run one model name: the models × dialects table, asked from both sides."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING
from ..core.wording import code_spans
from . import catalogue, dialects, model_choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.nouns import IdSpelling
    from .catalogue import ModelInfo

_LONG = 8  # signs; a longer name may have two slips


def is_unknown(name: str, dialect: Dialect) -> bool:
    """Whether neither the dialect nor any maker knows the name.

    A provider the linter does not know may serve anything under a name of its own, so
    `provider/id` is only unknown where the provider is a known maker.
    """
    model = dialect.model
    if model.knows(name):
        return False
    if catalogue.lookup(name).info is not None:
        return bool(catalogue.snapshots(name)) and not refusal(name, dialect)
    is_private = ":" in name and (catalogue.is_private(name) or _is_hosted(name, dialect))
    if is_private or (model.own_vendors and _is_of_own_vendor(name)):
        return False
    if model.own_names and not is_slip(name, dialect):
        return False
    takes_any_id = "id" in model.forms and not (model.providers or model.host)
    if takes_any_id:
        from . import local_builds  # imported here: most names are known

        if local_builds.is_one(name):
            return False
    is_bare = "/" not in name or "provider/id" not in model.forms
    return is_bare or _is_listed_provider(name, dialect)


def _is_listed_provider(name: str, dialect: Dialect) -> bool:
    """Whether the models of the provider in a name are listed, so that it has none of this name."""
    if dialect.model.services is not None:
        from . import services  # imported here: few tools tell providers apart

        if not services.lists_all(name, dialect):
            return services.lists_some(name, dialect) and is_slip(name, dialect)
        return not services.has(name, dialect)
    return catalogue.is_maker(name.partition("/")[0])


def _is_hosted(name: str, dialect: Dialect) -> bool:
    """Whether only a host gives models names of this form, whatever model is behind it."""
    ids = dialect.model.ids
    return ids is not None and _fits(name, ids.hosted)


def _is_of_own_vendor(name: str) -> bool:
    """Whether a name in a menu ends in a vendor whose models are its own, as in `(ollama)`."""
    return name.endswith(")") and name.rpartition("(")[2].lower() not in catalogue.OF_THE_MENU


@cache
def is_settled(name: str, dialect: str) -> bool:
    """Whether there is nothing to say about a name in this dialect: most agents name one of
    a few models.
    """
    tool = dialects.get(dialect)
    if name in tool.model.doubtful or model_choice.form(name) == "several":
        return False
    match = catalogue.lookup(name)
    known = match.info is not None and match.listed
    if known and catalogue.snapshots(name):
        known = False
    if match.info is not None and (match.info.status != "current" or match.info.elsewhere):
        known = False  # served by some, perhaps
    if (match.variant and not tool.model.variants) or "#" in name:
        known = False
    return tool.model.knows(name) or (known and not refusal(name, tool))


def refusal(name: str, dialect: Dialect) -> str:
    """Return why the tool cannot run a model that exists; empty where it can or where
    the model is unknown.
    """
    info = catalogue.lookup(name).info
    if info is None or dialect.model.knows(name):
        return ""
    providers = dialect.model.providers
    if providers and info.provider not in providers:
        runs = ", ".join(map(catalogue.title, providers))
        return f"it runs models of {runs}, and this one is of {catalogue.title(info.provider)}"
    if catalogue.is_alias(name) and not catalogue.is_rolling(name):
        return _alias_refusal(name, dialect)
    return service_refusal(name, dialect) or _spelling_refusal(name, info, dialect)


def _spelling_refusal(name: str, info: ModelInfo, dialect: Dialect) -> str:
    """Return why the tool does not understand a model by the form of its name; empty where it
    does.
    """
    ids = dialect.model.ids
    if ids and ids.canonical and name == info.id:  # nearly all ids there are
        return ""
    if ids and _fits(name, ids.hosted):
        return ""
    refused = _form_refusal(model_choice.form(name), dialect.model.forms)
    if not refused and "#" in name and not dialect.model.marks_effort:
        refused = "it takes no effort after a `#`"
    if not refused and "/" in name and " " in name.strip():
        refused = "an id holds no spaces"
    return _id_refusal(name, ids) if ids and not refused else refused


def service_refusal(name: str, dialect: Dialect) -> str:
    """Return why the provider in a name never had a model of this name, though there is, or was,
    one; empty where it may have had it.
    """
    info = catalogue.lookup(name).info
    if dialect.model.services is None or info is None or "/" not in name:
        return ""
    from . import services  # imported here: few tools tell providers apart

    return services.refusal(name, info, dialect)


def is_misspelt_alone(name: str, dialect: Dialect) -> bool:
    """Whether the tool could run a model that it is refused, were its id spelled otherwise."""
    any_ids = dialect._replace(model=dialect.model._replace(ids=None))
    return dialect.model.ids is not None and not refusal(name, any_ids)


def may_be_own(name: str, dialect: Dialect) -> bool:
    """Whether settings of the user, which no project shows, may give a tool a model of this name:
    routers and gateways have words of their own before the id.
    """
    before, slash, _ = name.strip().lower().partition("/")
    if not slash or not dialect.model.own_ids:
        return False
    if catalogue.is_maker(before):
        return dialect.model.own_makers
    from . import hosts  # imported here: hardly any tool takes an id with a slash

    return hosts.serving(name, "") == hosts.UNKNOWN


def unless_defined(name: str, dialect: Dialect) -> str:
    """Return what may define a model of any name that begins with a provider, as a clause; empty
    for another name, and where nothing of the kind may.
    """
    known = dialect.model.services
    before, _, id_ = name.strip().partition("/")
    if known is None or not (before and id_):
        return ""
    return f", unless {known.unless}"


def _id_refusal(name: str, ids: IdSpelling) -> str:
    """Return why an id is not one in this spelling; empty where it is."""
    match = catalogue.lookup(name)
    if match.info is None or match.info.status == "retired":
        return ""
    is_own = match.id == match.info.id and not match.variant
    if _fits(name, ids.pattern) and (is_own or not ids.canonical):
        return ""
    return ids.says


def _fits(name: str, pattern: str) -> bool:
    if not pattern:
        return False
    import re  # imported here: most agents name a model by a word

    return bool(re.fullmatch(pattern, name.strip().lower()))


def _form_refusal(form: str, forms: Sequence[str]) -> str:
    if form == "provider/id" and "provider/id" not in forms:
        return "it takes the bare id, without a provider before it"
    if form == "display" and "display" not in forms:
        return "it takes ids, not the names of a menu"
    if form == "plain" and "provider/id" in forms and "id" not in forms:
        return "it wants the provider before the id, as in `provider/model`"
    return ""


def _alias_refusal(name: str, dialect: Dialect) -> str:
    if dialect.model.services is not None:
        from . import services  # imported here: few tools tell providers apart

        if not services.refuses_short_names(name, dialect):
            return service_refusal(name, dialect)
    words = []
    for word in (*dialect.model.words, *dialect.model.taken):
        if "[" not in word:
            words.append(word)
    if not words:
        return "it takes no short names"
    if dialect.model.unsure:
        return f"the short names that its text gives are {code_spans(words)}"
    return f"of the short names it takes only {code_spans(words)}"


def resembled(name: str, dialect: Dialect) -> str | None:
    """Return the word of the tool, or the id of the listed model, that a name resembles; a build
    is no misspelling of what it was made of.
    """
    from ..core import suggest  # imported here, as below: most names are known

    found = suggest.nearest(name, dialect.model.words, 0.7)
    if found or len(name) <= 5:
        return found
    if not _BUILT.isdisjoint(name):
        from . import local_builds  # imported here: a misspelt word is no build

        if local_builds.is_one(name):
            return None
    if dialect.model.variants:
        found = _with_modes(catalogue.normalise(name))
        if found:
            return found
    provider, slash, _ = name.rpartition("/")
    makers = tuple(dialect.model.providers)
    if not makers and slash and catalogue.is_maker(provider):
        makers = (catalogue.maker_of(provider),)
    return suggest.nearest(catalogue.normalise(name), catalogue.listed_ids(makers), 0.8)


#: No build is without one of these in its name.
_BUILT = frozenset(":/0123456789")


def is_slip(name: str, dialect: Dialect) -> bool:
    """Whether a name is a slip or two from one that it resembles.

    Numbers are no slips: another version is another model.
    """
    found = resembled(name, dialect)
    if found is None:
        return False
    from ..core import suggest

    given, meant = catalogue.normalise(name), catalogue.normalise(found)
    if numbers(given) != numbers(meant):
        return False
    if dialect.model.services is not None and "/" in name and given.startswith(f"{meant}-"):
        return False  # as the settings of the user may call a variant
    return suggest.distance(given, meant) <= most_slips(given)


def most_slips(name: str) -> int:
    """Return how many slips a name of this length may have."""
    if len(name) < _LONG:
        return 1
    return 2


def numbers(name: str) -> list[str]:
    """Return the numbers in a name, in order."""
    digits = []
    for sign in name:
        digits.append(sign if sign.isdecimal() else " ")
    return "".join(digits).split()


def flat(name: str) -> str:
    """Return a name without its provider, as listed ids are written; the date and the bracket
    stay.
    """
    name = name.lower().rpartition("/")[2]
    if name.isascii() and name.replace("-", "").isalnum():
        return name  # most names, and it spares importing `re`
    import re

    return re.sub(r"[\s._:]+", "-", name)


def _with_modes(name: str) -> str | None:
    """Return the listed model with modes behind it that a name resembles, if any."""
    from ..core import suggest

    parts = name.split("-")
    modes: list[str] = []
    while len(parts) > 1:
        mode = suggest.nearest(parts[-1], catalogue.MODES, 0.7)
        if mode is None:
            break
        modes.insert(0, mode)
        parts.pop()
    if not modes:
        return None
    model = suggest.nearest("-".join(parts), catalogue.listed_ids(), 0.85)
    if model:
        return "-".join([model, *modes])
    return None


def is_legal(name: str, dialect: Dialect) -> bool:
    """Whether the tool runs a model of this name, as far as it is known."""
    return not is_unknown(name, dialect) and not refusal(name, dialect)
