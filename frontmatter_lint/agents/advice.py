"""Which model to write where the work asks for another tier: a name where any is known, in the
form of the one that stands there.

Whatever is named here lints clean where it is written; `tests/test_remedies.py` holds it.
"""

from __future__ import annotations

from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING
from . import catalogue, hosts, offers

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The maker of models that run on one's own machine: they are of many, and not alike.
_LOCAL = "local"


def of_tier(tier: str, like: str, dialect: Dialect, wanted: tuple[str, ...] = ()) -> str:
    """Return a model of a tier to write instead of `like`: the one that stands out, else the newest
    of the same maker, of another in the same menu, or a word of the tool; empty for none.
    """
    for name in _candidates(tier, like, dialect, wanted):
        if name and catalogue.tier(name) == tier and offers.is_clean(name, dialect):
            return name
    return ""


def _candidates(tier: str, like: str, dialect: Dialect, wanted: tuple[str, ...]) -> Iterator[str]:
    info = catalogue.lookup(like).info
    if info is None or info.provider != _LOCAL:
        yield offers.model_of_tier(tier, like, dialect, wanted)
        yield offers.of_tier(tier, like, dialect)
    if hosts.has_menu(hosts.serving(like, dialect.model.host)):
        for maker in catalogue.every_maker():
            yield offers.newest(maker, tier, like, dialect)
    if not _lacking(tier, like):
        for word in dialect.model.words:
            yield newest_word(word, dialect)
        yield offers.of_tier(tier, dialect.model.example, dialect)


def newest_word(word: str, dialect: Dialect) -> str:
    """Return a word of a tool, in place of one that is the id of a model the newest of its line."""
    if word in dialect.model.undecided or catalogue.is_alias(word):
        return word
    return offers.of_same_tier(word, dialect) or word


def _lacking(tier: str, like: str) -> str:
    """Return the maker of a model where it has no other of a tier, and stronger ones: whoever pays
    for these need not have access to another maker's; empty where it has.
    """
    info = catalogue.lookup(like).info
    if info is None or next(catalogue.current(info.provider, tier), ""):
        return ""
    if next(catalogue.current(info.provider, "frontier"), ""):
        return catalogue.title(info.provider)
    return ""


def phrase(tier: str, like: str, dialect: Dialect, wanted: tuple[str, ...] = ()) -> str:
    """Return a tier of models to use, with the name of one where any is known."""
    name = of_tier(tier, like, dialect, wanted)
    if not name:
        return _TITLES[tier]
    return f"{_TITLES[tier]}, such as `{name}`{_if_served(name, dialect)}"


def without_mid(like: str, dialect: Dialect) -> str:
    """Return who has no model of the middle tier: the tool, or the maker of a model; empty where
    there is one.
    """
    if not offers.has_tier("mid", dialect):
        return dialect.title
    if of_tier("mid", like, dialect):
        return ""
    return _lacking("mid", like)


_TITLES = {
    "light": "a light model",
    "mid": "a model of the middle tier",
    "frontier": "a frontier model",
}


def _if_served(name: str, dialect: Dialect) -> str:
    """Return the condition under which a name works that stands behind a provider of which nothing
    is known; empty for any other.
    """
    provider, slash, _ = name.partition("/")
    if not slash or catalogue.is_maker(provider):
        return ""
    if hosts.serving(name, dialect.model.host) == hosts.UNKNOWN:
        return f" where `{provider}` serves it"
    return ""
