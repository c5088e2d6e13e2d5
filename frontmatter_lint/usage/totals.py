"""Sums of what ran: for each agent, model and day, and for any group of these."""

from __future__ import annotations

from ..core import limits
from ..core.record import TYPE_CHECKING, Record
from . import costs, shares
from .calls import Amount, Call, Run, Tokens
from .shares import Share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Sketch = dict[int, int]

#: The agent that all others are counted as once there are too many.
OTHERS = "(others)"
#: What a source may tell of a request, or of a run.
TOLD = ("success", "escalated", "fallback", "revised")


class Key(Record):
    """Who, on what, when; `label` is what the source calls this part of the time."""

    agent: str
    model: str
    day: str
    label: str = ""


class Total:
    """Sums of requests and runs. `open` are requests without their last count of tokens, and
    `unpriced` those whose price is not known, or not whole; with any of these the cost is at
    least what it says. `asked` counts what callers asked for by name, `swapped` which
    models were asked for by the agent.
    """

    __slots__ = (
        *("asked", "calls", "cost", "durations", "open", "run_durations", "runs"),
        *("squares", "swapped", "told", "tokens", "unpriced"),
    )

    def __init__(self) -> None:
        self.calls = self.runs = self.open = self.unpriced = 0
        self.cost = self.squares = 0.0
        self.tokens = Tokens()
        self.told: dict[str, Share] = {}
        self.durations: Sketch = {}
        self.run_durations: Sketch = {}
        self.asked: dict[str, int] = {}
        self.swapped: dict[str, int] = {}

    @property
    def is_least(self) -> bool:
        """Whether it cost at least so much."""
        return bool(self.open or self.unpriced)

    def share(self, name: str) -> Share:
        """Return how often one of `TOLD` was so, of all that tell."""
        return self.told.get(name, Share())

    def add(self, other: Total) -> None:
        """Add another sum to this one."""
        self.calls += other.calls
        self.runs += other.runs
        self.open += other.open
        self.unpriced += other.unpriced
        self.cost += other.cost
        self.squares += other.squares
        self.tokens = _sum(self.tokens, other.tokens)
        for name, share in other.told.items():
            mine = self.share(name)
            self.told[name] = Share(mine.hits + share.hits, mine.total + share.total)
        _merge(self.durations, other.durations)
        _merge(self.run_durations, other.run_durations)
        _merge(self.asked, other.asked)
        _merge(self.swapped, other.swapped)

    def tell(self, name: str, *, value: bool | None) -> None:
        """Count what a source tells, if it does."""
        if value is not None:
            share = self.share(name)
            self.told[name] = Share(share.hits + value, share.total + 1)


class Totals:
    """All sums of a run of the command, in memory that does not grow with what is read."""

    def __init__(self) -> None:
        self.rows: dict[Key, Total] = {}

    def add(self, what: Call | Run | Amount) -> None:
        """Count one request, one run of an agent, or what a metric says of a day."""
        label = what.label if isinstance(what, Call) else ""
        key = Key(what.agent, what.model, what.day, label)
        total = self.rows.get(key)
        if total is None:
            if len(self.rows) >= limits.USAGE_ROWS:
                key = Key(OTHERS, "", "")
            total = self.rows.setdefault(key, Total())
        if isinstance(what, Call):
            _add_call(total, what)
        elif isinstance(what, Amount):
            _add_amount(total, what)
        else:
            _add_run(total, what)

    def by(self, group: Callable[[Key], str]) -> dict[str, Total]:
        """Return the sums of groups, by the name that `group` gives a key, in order."""
        found: dict[str, Total] = {}
        for key in sorted(self.rows):
            name = group(key)
            if name not in found:
                found[name] = Total()
            found[name].add(self.rows[key])
        return dict(sorted(found.items()))

    def only(self, wanted: Callable[[Key], bool]) -> Totals:
        """Return the sums of some keys."""
        part = Totals()
        part.rows = {key: total for key, total in self.rows.items() if wanted(key)}
        return part

    @property
    def whole(self) -> Total:
        """Return the sum of all."""
        return total_of(self.rows[key] for key in sorted(self.rows))


def total_of(some: Iterable[Total]) -> Total:
    """Return the sum of sums."""
    whole = Total()
    for one in some:
        whole.add(one)
    return whole


def _add_call(total: Total, call: Call) -> None:
    total.calls += 1
    if not call.is_final:
        total.open += 1
    cost = _add_amount(total, call)
    total.squares += cost * cost
    if call.duration is not None:
        shares.counted(total.durations, call.duration)
    total.tell("success", value=call.success)
    total.tell("escalated", value=call.escalated)
    total.tell("fallback", value=call.fallback)
    total.tell("revised", value=call.revised)
    if call.fallback and call.requested:
        total.swapped[call.requested] = total.swapped.get(call.requested, 0) + 1


def _add_amount(total: Total, what: Amount | Call) -> float:
    """Add tokens and cost to a sum, and return the cost in US dollars."""
    total.tokens = _sum(total.tokens, what.tokens)
    cost = what.cost
    if cost is None:
        cost, is_whole = costs.of(what.model, what.tokens)
        if not is_whole:
            total.unpriced += 1
    total.cost += cost
    return cost


def _add_run(total: Total, run: Run) -> None:
    total.runs += 1
    total.tell("success", value=run.success)
    total.tell("fallback", value=run.fallback)
    if run.duration is not None:
        shares.counted(total.run_durations, run.duration)
    if run.by_caller:
        total.asked[run.by_caller] = total.asked.get(run.by_caller, 0) + 1


def _sum(first: Tokens, second: Tokens) -> Tokens:
    return Tokens(*(one + other for one, other in zip(first, second, strict=True)))


def _merge(into: dict[Any, int], other: dict[Any, int]) -> None:
    for key, number in other.items():
        into[key] = into.get(key, 0) + number
