"""What ran, as the page of `report` shows it."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.terminal import safe
from ..core.wording import clip, counted
from ..usage import shares
from .usage_values import period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..usage.declared import Compared, Ran
    from ..usage.reading import Notes
    from ..usage.totals import Total, Totals

_MOST_AGENTS, _MOST_DAYS, _MOST_MODELS = 500, 400, 12
_LONGEST = 200  # characters of one text


def values(totals: Totals, notes: Notes, compared: Sequence[Compared]) -> dict[str, Any]:
    """Return what the page shows, as JSON values: the dearest agents, the last days."""
    first, last = period(totals)
    whole = totals.whole
    by_name = {one.agent.name: one.ran for one in compared}
    dearest = sorted(totals.by(lambda key: key.agent).items(), key=lambda pair: -pair[1].cost)
    agents = []
    for name, total in dearest[:_MOST_AGENTS]:
        agents.append(_agent(name, total, _models(name, totals, by_name)))
    days = []
    for day, total in totals.by(lambda key: key.day).items():
        if day:
            days.append([day, round(total.cost, 4), total.calls])
    prices = data("prices")
    at_least = ""
    if whole.is_least:
        at_least = "at least "
    note = (
        f"{counted(whole.calls, 'request')} from {first or 'a day not known'} to "
        f"{last or 'a day not known'}, {at_least}${whole.cost:,.2f}, from "
        f"{counted(notes.sessions, 'session')}. Prices: {prices['source']}, "
        f"{prices['verified_on']}. Success is how a run ended, not whether its work was right."
    )
    return {
        "note": note,
        "days": days[-_MOST_DAYS:],
        "agents": agents,
        "more": max(0, len(dearest) - _MOST_AGENTS),
    }


def _agent(name: str, total: Total, models: list[list[Any]]) -> dict[str, Any]:
    slowest = shares.percentile(total.durations, 0.95)
    made: dict[str, Any] = {
        "n": _short(name),
        "q": total.calls,
        "r": total.runs,
        "c": round(total.cost, 4),
        "l": int(total.is_least),
        "m": models,
    }
    if slowest is not None:
        made["p"] = round(slowest)
    success = total.share("success")
    if success.total:
        low, high = success.interval
        made["s"] = [success.hits, success.total, round(low, 3), round(high, 3)]
    return made


def _models(name: str, totals: Totals, by_name: Mapping[str, tuple[Ran, ...]]) -> list[list[Any]]:
    """Return the models that an agent ran on: name, how often, whether its file or a document
    says so (null where nothing does), and why it is another.
    """
    made: list[list[Any]] = []
    for one in by_name.get(name, ()):
        made.append([_short(one.model), one.calls, one.as_declared, _short(one.because)])
    if not made:
        own = totals.only(lambda key: key.agent == name)
        for model, total in own.by(lambda key: key.model).items():
            if model:
                made.append([_short(model), total.calls or total.runs, None, ""])
    made.sort(key=lambda one: -int(one[1]))
    return made[:_MOST_MODELS]


def _short(text: str) -> str:
    return safe(clip(text, _LONGEST))
