"""Metrics of OpenTelemetry → what agents took on a day: tokens and cost, without their requests.

The same requests may be told one by one, by events or a transcript. Then these count, and the
metrics of their session do not.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from . import calls
from .calls import Amount, Measure, Tokens, Told
from .seen import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .seen import Seen

#: The metrics that are counted, and the places of kinds of tokens in `Tokens`; cost has none.
_TOKENS, _COST = "token.usage", "cost.usage"
_PLACES = {"input": 0, "output": 1, "cacheRead": 2, "cacheCreation": 3}
_DOLLARS = len(Tokens._fields)
_DELTA, _CUMULATIVE = (
    (1, "AGGREGATION_TEMPORALITY_DELTA"),
    (2, "AGGREGATION_TEMPORALITY_CUMULATIVE"),
)


class Point:
    """One number of a metric: who it is of, by its attributes, and when it was taken."""

    __slots__ = ("facts", "is_cumulative", "name", "number", "started", "taken")

    def __init__(self, name: str, facts: dict[str, Any], *, is_cumulative: bool) -> None:
        self.name, self.facts, self.is_cumulative = name, facts, is_cumulative
        self.number: float | None = None
        self.started = self.taken = ""

    def told(self, agent: str, day: str) -> Told | None:
        """Return what is to be counted; None where it is no number of tokens or dollars."""
        model = calls.model_of(self.facts.get("model"))
        if self.number is None or not model or not day:
            return None
        if self.name == _COST:
            place = _DOLLARS
        elif self.facts.get("type") in _PLACES:
            place = _PLACES[self.facts["type"]]
        else:
            return None
        session = self.facts.get("session.id")
        key = session_key(session) if isinstance(session, str) and session else 0
        said = sorted((name, str(value)) for name, value in self.facts.items())
        series = key_of(f"series {self.name} {self.started} {said}")
        keys: tuple[int, ...] = ()
        if not self.is_cumulative:
            keys = (key_of(f"point {series} {self.taken}"),)
        measure = Measure(agent, model, day, place, self.number, series, key, self.is_cumulative)
        return Told(measure, keys)


def is_counted(name: str) -> bool:
    """Whether a metric, without the prefix of its tool, says what requests took."""
    return name in (_TOKENS, _COST)


def temporality(value: Any) -> bool | None:
    """Whether the numbers of a sum are counted from its beginning; None where that is not
    said.
    """
    if value in _CUMULATIVE:
        return True
    return False if value in _DELTA else None


def session_key(session: str) -> int:
    """Return what a session is known by, whatever source tells of it."""
    return key_of(f"session {session}")


class Measured:
    """All that metrics tell, until it is known which sessions are told request by request."""

    def __init__(self) -> None:
        self._amounts: dict[tuple[int, str, str, str], list[float]] = {}
        self._grown: dict[int, tuple[Measure, dict[str, float]]] = {}

    def add(self, one: Measure) -> None:
        """Take one number."""
        if not one.is_cumulative:
            self._count(one, one.day, one.number)
            return
        _, days = self._grown.setdefault(one.series, (one, {}))
        days[one.day] = max(one.number, days.get(one.day, 0))

    def _count(self, one: Measure, day: str, number: float) -> None:
        key = (one.session, one.agent, one.model, day)
        self._amounts.setdefault(key, [0.0] * (_DOLLARS + 1))[one.place] += number

    def amounts(self, seen: Seen, *, has_requests: bool) -> Iterator[Amount | None]:
        """Yield what each agent took on a day; None for what is told request by request: that of
        a session that was seen, and, where there are requests at all, of one that is not named.
        """
        for one, days in self._grown.values():
            before = 0.0
            for day in sorted(days):
                self._count(one, day, max(0.0, days[day] - before))
                before = max(before, days[day])
        self._grown = {}
        for (session, agent, model, day), numbers in sorted(self._amounts.items()):
            if seen.has_key(session) if session else has_requests:
                yield None
                continue
            cost = numbers[_DOLLARS] or None
            yield Amount(agent, model, day, Tokens(*map(int, numbers[:_DOLLARS])), cost)


def points(
    metric: dict[str, Any],
    items: Callable[[object], list[dict[str, object]]],
    attributes: Callable[[object], dict[str, object]],
    number: Callable[[object], object],
) -> Iterator[Point]:
    """Yield the numbers of one metric that is a sum, with the attributes of each."""
    told = metric.get("sum")
    if not isinstance(told, dict):
        return
    is_cumulative = temporality(told.get("aggregationTemporality"))
    if is_cumulative is None:
        return
    name = metric["name"]
    for one in items(told.get("dataPoints")):
        point = Point(name, attributes(one.get("attributes")), is_cumulative=is_cumulative)
        value = one["asDouble"] if "asDouble" in one else number(one.get("asInt"))
        point.number = calls.number_of(value)
        point.started, point.taken = str(one.get("startTimeUnixNano")), str(one.get("timeUnixNano"))
        yield point
