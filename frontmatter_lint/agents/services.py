"""Providers whose names stand before the ids of a tool: how it calls them, which models they have,
and how they write them.
"""

from __future__ import annotations

from ..core.nouns import Dialect, Services
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import catalogue

if TYPE_CHECKING:
    from .catalogue import ModelInfo


def refusal(name: str, info: ModelInfo, dialect: Dialect) -> str:
    """Return why the provider in a name has no such model, though there is one; empty where it may
    have it, or where the tool does not tell providers apart.
    """
    known, before, id_ = _parts(name, dialect)
    if known is None or not id_:
        return ""
    if before in known.called:
        return f"it calls this provider `{known.called[before]}`"
    if before in known.alone and catalogue.maker_of(before) != info.provider:
        its, other = map(catalogue.title, (catalogue.maker_of(before), info.provider))
        return f"`{before}` has models of {its} alone, and this one is of {other}"
    spelling = known.ids.get(before)
    if spelling is not None:
        import re  # imported here: hardly any tool tells providers apart

        if not re.fullmatch(spelling["pattern"], id_):
            return spelling["says"]
    return ""


def _parts(name: str, dialect: Dialect) -> tuple[Services | None, str, str]:
    """Return what is known of providers, the one in a name, and the id without an effort."""
    before, _, id_ = name.strip().lower().partition("/")
    return dialect.model.services, before, id_.partition("#")[0]


def lists_all(name: str, dialect: Dialect) -> bool:
    """Whether all models of the provider in a name are listed: those of a maker alone, or none,
    where the tool calls it otherwise.
    """
    known, before, id_ = _parts(name, dialect)
    return known is not None and bool(id_) and (before in known.alone or before in known.called)


def lists_some(name: str, dialect: Dialect) -> bool:
    """Whether the provider in a name has models that are listed, and perhaps others."""
    known, before, id_ = _parts(name, dialect)
    if known is None or not id_:
        return False
    is_maker = before in known.known and catalogue.is_maker(before)
    return is_maker or before in known.of_makers


def refuses_short_names(name: str, dialect: Dialect) -> bool:
    """Whether a short name is none of the provider that stands before it; without any, the tool
    takes none.
    """
    known, before, id_ = _parts(name, dialect)
    if known is None or not id_:
        return True
    return lists_all(name, dialect) or before in known.of_makers


def is_known(provider: str) -> bool:
    """Whether some tool has a provider of this name; others are servers of the user's own."""
    for one in data("services").values():
        if provider in one["known"] or provider in one["called"]:
            return True
    return False


def has(name: str, dialect: Dialect) -> bool:
    """Whether a provider has a model of this name that nobody else lists."""
    known = dialect.model.services
    return known is not None and name.strip().lower() in known.also


def respelt(name: str, dialect: Dialect) -> str:
    """Return a name with its provider as the tool calls it."""
    known, before, id_ = _parts(name, dialect)
    if known is None or before not in known.called or not id_:
        return name
    return f"{known.called[before]}/{name.strip().partition('/')[2]}"


def of_maker(maker: str, dialect: Dialect) -> str:
    """Return the provider of a maker, as the tool calls it; empty where it has none."""
    known = dialect.model.services
    if known is None:
        return maker
    found = known.called.get(maker, maker)
    return found if found in known.known else ""


def home(maker: str, dialect: Dialect) -> str:
    """Return the provider that has the models of a maker, by the ids that the maker gives them;
    empty where the tool has none.
    """
    found = of_maker(maker, dialect)
    if dialect.model.services is not None and found not in dialect.model.services.alone:
        return ""
    return found


def at(provider: str, model: str, dialect: Dialect) -> list[str]:
    """Return how a provider, with its slash, may write a listed model: as listed; and where the
    tool tells providers apart, with dots, and with its maker.
    """
    known, info = dialect.model.services, catalogue.lookup(model).info
    if known is None:
        return [provider + model]
    dotted = with_dots(model)
    found = [provider + model, provider + dotted]
    if info is not None and provider and info.provider in known.ids:
        found.append(f"{provider}{info.provider}/{dotted}")
    return found


def spellings(model: str, name: str, dialect: Dialect) -> list[str]:
    """Return the spellings of a model at the very provider that a name begins with, where the tool
    tells providers apart; none where that is a maker, and not its own, or has names of its own.
    """
    if dialect.model.services is None:
        return []
    from . import hosts  # imported here, as above

    whole = respelt(name, dialect)
    before, slash, _ = whole.rpartition("/")
    info = catalogue.lookup(model).info
    if not slash or not hosts.has_our_names(hosts.serving(whole, dialect.model.host)):
        return []
    if info and catalogue.maker_of(before) not in ("", info.provider):
        return []
    return at(f"{before}/", model, dialect)


def with_dots(name: str) -> str:
    """Return a name with dots in its versions; sizes and dates are none."""
    if "-" not in name:
        return name
    import re  # imported here, as above

    return re.sub(r"(?<=\d)-(?=\d{1,2}(?![\dbk]))", ".", name)


def is_same(one: str, other: str, dialect: Dialect) -> bool:
    """Whether two names begin with one provider, if the tool tells them apart, and any with one."""
    if dialect.model.services is None or "/" not in one:
        return True
    return respelt(one, dialect).partition("/")[0] == respelt(other, dialect).partition("/")[0]
