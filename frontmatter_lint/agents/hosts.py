"""Who serves a model under a name, and until when: a day belongs to a maker and a host."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Dialect, Ref
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import catalogue, dialects
from .catalogue import ModelInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The maker itself; and a host of which nothing is known.
MAKER, UNKNOWN = "", "own"


class Host(Record):
    """A host of `data/hosts.yaml`, as its schema describes it: `names` is a pattern for names
    that only it gives, each of which holds one of `needs`; `served` is empty where its menu is
    not known.
    """

    title: str
    prefixes: tuple[str, ...]
    source: str
    verified_on: str
    names: str = ""
    needs: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    served: Mapping[str, str] = {}


@cache
def every() -> Mapping[str, Host]:
    """Return all hosts by name."""
    found = {}
    for name, raw in data("hosts").items():
        found[name] = Host(
            raw["title"],
            raw["prefixes"],
            raw["source"],
            raw["verified_on"],
            raw.get("names", ""),
            raw.get("needs", ()),
            raw.get("follows", ()),
            raw.get("served", {}),
        )
    return found


class End(Record):
    """That a model is, or will be, no longer served where a name asks for it.

    `on` is the last day as `2026-06-01`, empty where none is known. `is_over` is False for today
    and a day to come, `is_near` True for one within the next days; `is_sure` is False where the
    maker has retired the model and nothing is known of the host.
    """

    on: str
    says: str
    is_over: bool = True
    is_sure: bool = True
    is_near: bool = False


#: Days before the end of a model from which on what names it is about to break.
NEAR = 14


def dialect_of(ref: Ref, dialect: Dialect) -> Dialect:
    """Return the dialect of the tool that a model is meant for: that of its target where the
    file maps tools to models.
    """
    if len(ref.at) == 2 and ref.at[0] == "model":
        target = dialects.find(str(ref.at[1]))
        if target:
            return dialects.get(target)
    return dialect


@cache
def serving(name: str, host: str) -> str:
    """Return who serves a model under this name: a host of the data, `MAKER`, or `UNKNOWN`.

    `host` is that of the tool, empty where the tool asks the maker.
    """
    if name.endswith(")") and name.rpartition("(")[2].lower() not in catalogue.OF_THE_MENU:
        return UNKNOWN  # a vendor with models of its own
    provider, slash, _ = name.strip().lower().partition("/")
    if not slash:
        provider, slash, _ = provider.partition(":")
        if slash and not catalogue.is_maker(provider):
            slash = ""  # what follows is a tag
    if host or not slash:
        return host or _by_form(name.strip().lower())
    for one, facts in every().items():
        if provider in facts.prefixes:
            return one
    if catalogue.is_maker(provider):
        return MAKER
    return _by_form(name.strip().lower(), UNKNOWN)


def _by_form(name: str, otherwise: str = MAKER) -> str:
    """Return the host that alone gives models names of this form."""
    for host, facts in every().items():
        if any(word in name for word in facts.needs):
            import re  # imported here: hardly any name is looked at

            if re.fullmatch(facts.names, name):
                return host
    return otherwise


def end(name: str, info: ModelInfo, dialect: Dialect, day: str, grace: int) -> End | None:
    """Return that a model is, or will be within `grace` days of `day`, no longer served where
    the tool asks for it by this name; None where it is served, or nothing is known.
    """
    host = serving(name, dialect.model.host)
    facts = every().get(host)
    if facts and host in info.elsewhere:
        on = info.elsewhere[host][0]
        if on < day:
            return End(on, f"was retired by {facts.title} on {on}")
        return _ahead(on, facts.title, day, grace)
    if host == MAKER or (facts and info.provider in facts.follows):
        return _by_maker(info, day, grace)
    if info.status != "retired" or (facts and info.id in facts.served):
        return None
    if facts:
        title = facts.title
    else:
        title = _called(name, dialect)
    says = f"was retired by its maker; whether {title} still serves it is not known"
    return End("", says, is_sure=False)


def _called(name: str, dialect: Dialect) -> str:
    """Return how a host of which nothing is known goes by: what stands before or behind the
    name of the model, else the tool.
    """
    provider, slash, _ = name.partition("/")
    if slash:
        return f"`{provider}`"
    vendor = ""
    if name.endswith(")"):
        vendor = name.rpartition("(")[2].rstrip(")")
    if vendor:
        return f"`{vendor}`"
    return dialect.title


def _by_maker(info: ModelInfo, day: str, grace: int) -> End | None:
    """Return the end of a model by the word of its maker."""
    on = info.retired_on
    if info.status == "retired":
        when = ""
        if on:
            when = f" on {on}"
        return End(on, f"was retired by its maker{when}")
    if info.status == "current":
        return None
    if not on:
        return End("", "is deprecated by its maker", is_over=False)
    if on < day:
        return End(on, f"was to be retired by its maker on {on}")
    return _ahead(on, "its maker", day, grace)


def _ahead(on: str, by: str, day: str, grace: int) -> End | None:
    """Return an end to come; None where it is too far away to speak of. The day itself is the
    last one: requests after it fail.
    """
    if on == day:
        says = f"will be retired by {by} at the end of today, {on}"
        return End(on, says, is_over=False, is_near=True)
    from datetime import date  # imported here: few models have a day

    left = (date.fromisoformat(on) - date.fromisoformat(day)).days
    if left > grace:
        return None
    says = f"will be retired by {by} on {on}"
    return End(on, says, is_over=False, is_near=left <= NEAR)


def is_served(info: ModelInfo, host: str) -> bool:
    """Whether a host is known to serve a model, with no end in sight; one of which nothing is
    known serves what its maker does.
    """
    if has_menu(host):
        return info.id in every()[host].served and host not in info.elsewhere
    if host == UNKNOWN:
        return info.status != "retired"
    return info.status == "current"


def successors(info: ModelInfo, host: str) -> Iterator[str]:
    """Yield the ids of what takes the place of a model: by the host's word, then by the maker's."""
    if host in info.elsewhere and info.elsewhere[host][1]:
        yield info.elsewhere[host][1]
    if info.replacement:
        yield info.replacement


def current(host: str, provider: str, tier: str) -> Iterator[str]:
    """Yield the ids of a maker's models of a tier that a host serves, newest first."""
    ids = every()[host].served if has_menu(host) else catalogue.current(provider, tier)
    for id_ in ids:
        info = catalogue.lookup(id_).info
        if info and (info.provider, info.tier) == (provider, tier) and is_served(info, host):
            yield id_


def has_our_names(host: str) -> bool:
    """Whether a host takes models by names that are known: a cloud gives them names of its own."""
    return host in (MAKER, UNKNOWN) or has_menu(host)


def has_menu(host: str) -> bool:
    """Whether it is known how the menu of a host writes its models."""
    return host in every() and bool(every()[host].served)


def menu_name(model: str, host: str) -> str:
    """Return a listed model as the menu of a host writes it; empty where that is not known."""
    if has_menu(host):
        return every()[host].served.get(model, "")
    return ""
