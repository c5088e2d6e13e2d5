"""What one may write under `model` in the files of a tool: its words, and the models it runs,
each as the tool spells it, with its end there.
"""

from __future__ import annotations

from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING, Record
from . import catalogue, dialects, hosts, model_names, offers, prices, services
from .catalogue import ModelInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What is known of a model at a host, in the order in which models are listed.
STATUSES = ("current", "ending", "not known", "retired")
_FOREVER = 100_000  # days: every end that is announced is shown


class Word(Record):
    """A word of a tool: the tier and the id of the model it stands for, both empty where it
    leaves the choice to somebody else; `note` where its texts disagree on it.
    """

    name: str
    tier: str
    model: str
    note: str


class Choice(Record):
    """A model as a tool spells it. `status` is one of `STATUSES`; `on` the day of its end there,
    by the word of `by`, empty where none is known; `instead` what takes its place, as the tool
    spells it.
    """

    name: str
    info: ModelInfo
    status: str
    on: str
    by: str
    instead: str
    price: prices.Price | None


def words(dialect: Dialect) -> list[Word]:
    """Return the words of a tool, those that are sure first."""
    found = []
    doubtful = dialect.model.doubtful
    for name in (*dialect.model.words, *dialect.model.taken, *doubtful):
        tier, model = catalogue.tier(name), ""
        if catalogue.is_alias(name):
            model = catalogue.resolved(name)
        if name in dialect.model.undecided or model == catalogue.normalise(name):
            model = ""
        if name in dialect.model.undecided:
            tier = ""
        found.append(Word(name, tier, model, doubtful.get(name, "")))
    return found


def models(dialect: Dialect | None, day: str) -> list[Choice]:
    """Return the models that a tool runs as of a day, by maker, newest and current ones first;
    every listed model where there is no tool.
    """
    found = []
    for info in _listed():
        name = _written(info, dialect)
        if name:
            found.append(_choice(name, info, dialect or dialects.get(dialects.GENERIC), day))
    makers = [*catalogue.every_maker()]
    found.sort(key=lambda one: (makers.index(one.info.provider), STATUSES.index(one.status)))
    return found


def _listed() -> Iterator[ModelInfo]:
    """Yield every listed model once, in the order of the data."""
    for name in catalogue.listed_ids():
        info = catalogue.lookup(name).info
        if info is not None and info.id == name and not catalogue.is_alias(name):
            yield info


def _written(info: ModelInfo, dialect: Dialect | None) -> str:
    """Return a model as a tool spells it; empty where the tool does not run it, or nothing is
    known of it there.
    """
    if dialect is None:
        return offers.spell(info.id, dialects.get(dialects.GENERIC))
    host = dialect.model.host
    if hosts.has_menu(host) and not hosts.is_served(info, host) and host not in info.elsewhere:
        return ""
    spelled = offers.spell(info.id, dialect, host)
    menu = offers.in_menu(info.id, dialect)
    names = [menu, spelled]
    provider = services.of_maker(info.provider, dialect)
    if provider and catalogue.is_maker(info.provider):
        names.append(f"{provider}/{spelled}")
    for name in names:
        if name and model_names.is_legal(name, dialect):
            return name
    return ""


def _choice(name: str, info: ModelInfo, dialect: Dialect, day: str) -> Choice:
    host = hosts.serving(name, dialect.model.host)
    end = hosts.end(name, info, dialect, day, _FOREVER)
    by = catalogue.title(info.provider)
    if hosts.has_menu(host):
        by = hosts.every()[host].title
    status, on, instead = "current", "", ""
    if end is not None:
        on = end.on
        instead = offers.offered(info.id, name, dialect)
        if not end.is_sure:
            status = "not known"
        elif end.is_over:
            status = "retired"
        else:
            status = "ending"
    price = prices.of(info.id)
    return Choice(name, info, status, on, by, instead, price)
