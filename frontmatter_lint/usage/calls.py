"""The nouns of what ran: one request to a model, and one run of an agent from end to end."""

from __future__ import annotations

from ..core import limits
from ..core.caching import cache
from ..core.record import Record

#: The agent of requests that no subagent made.
MAIN = "(main)"
UNKNOWN = "(unknown)"
#: What no model is called, though records say so: it stands for what the program said itself.
SYNTHETIC = "<synthetic>"


class Tokens(Record):
    """How many tokens a request took: sent, written, read from the cache, and written to it for
    five minutes or for an hour.
    """

    input: int = 0
    output: int = 0
    cache_read: int = 0
    cache_write: int = 0
    cache_write_hour: int = 0


class Call(Record):
    """One request to a model, on a day (YYYY-MM-DD by UTC, empty where that is not known).

    `requested` is the model that was asked for, empty where that is not known; `duration` is in
    milliseconds and `cost` in US dollars, as the source states them, None where it does not.
    `is_final` is False where the last count of its tokens is missing. The four shares are None
    where the source does not tell.
    """

    agent: str
    model: str
    day: str
    tokens: Tokens
    requested: str = ""
    duration: float | None = None
    cost: float | None = None
    is_final: bool = True
    success: bool | None = None
    escalated: bool | None = None
    fallback: bool | None = None
    revised: bool | None = None
    label: str = ""


class Run(Record):
    """One run of an agent: what its caller asked for, empty where it named no model, and how
    it ended.
    """

    agent: str
    model: str
    day: str
    by_caller: str = ""
    success: bool | None = None
    duration: float | None = None
    fallback: bool | None = None


class Measure(Record):
    """A number that a metric tells: tokens, at `place` in `Tokens`, or dollars, behind them.

    `series` is what its row of numbers is known by and `session` its session, 0 where that is
    not named; with `is_cumulative` it counts from the beginning of the series.
    """

    agent: str
    model: str
    day: str
    place: int
    number: float
    series: int
    session: int
    is_cumulative: bool


class Amount(Record):
    """What an agent took on a day, of which the requests are not told; `cost` is in US dollars,
    None where the source states none.
    """

    agent: str
    model: str
    day: str
    tokens: Tokens
    cost: float | None = None


class Told(Record):
    """What a record tells, and the keys that it is known by wherever it is told again: the
    first one decides, none where it is never told twice.
    """

    what: Call | Run | Measure
    keys: tuple[int, ...] = ()


def name_of(value: object) -> str:
    """Return the name of an agent or a model as one line; empty for what is none, or too long
    for one.
    """
    if not isinstance(value, str) or len(value) > limits.USAGE_NAME:
        return ""
    return " ".join(value.split())


def model_of(value: object) -> str:
    """Return the name of a model; empty for what has signs that no model has."""
    name = name_of(value)
    for sign in name:
        if not (sign.isascii() and sign.isalnum()) and sign not in "-._:/@[]":
            return ""
    return name


def count_of(value: object) -> int:
    """Return a number of tokens; 0 for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0
    if not 0 <= value < 1e15:
        return 0
    return int(value)


def number_of(value: object) -> float | None:
    """Return a duration or a cost; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < 1e15 else None


def truth_of(value: object) -> bool | None:
    """Return a truth value; None for what is none."""
    return value if isinstance(value, bool) else None


def day_of(value: object) -> str:
    """Return the day of a time as ISO 8601 writes it, by UTC; empty for what is none."""
    if not isinstance(value, str) or len(value) > 40:
        return ""
    if value.endswith("Z") and value[4:5] == "-" and value[10:11] == "T":
        return _day(value[:10])
    from datetime import UTC, datetime

    try:
        when = datetime.fromisoformat(value)
        if when.tzinfo is not None:
            when = when.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return when.date().isoformat()


@cache
def _day(text: str) -> str:
    """Return a day as it is written; empty for what is none, such as the 30th of February."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def moment(value: object) -> float | None:
    """Return a time as ISO 8601 writes it in milliseconds; None for what is none."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    from datetime import UTC, datetime

    try:
        when = datetime.fromisoformat(value)
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        return when.timestamp() * 1000
    except (ValueError, OverflowError, OSError):
        return None
