"""Two parts of the records side by side: what a change of the model did to cost, time, success
and revisions.
"""

from __future__ import annotations

from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..core.wording import clip
from . import alerts, shares
from .totals import Key, Total, Totals

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

#: The two-sided 95 % quantile of the normal distribution.
_Z = 1.959963984540054
_ENOUGH = 30  # requests, from which on a mean has an interval
_SHARES = (("success", "success", True), ("revised", "revisions", False))


class Change(Record):
    """One measure before and after, with the interval of the difference, None where there is
    none; `verdict` is better, worse, unclear or not known.
    """

    name: str
    before: float | None
    after: float | None
    low: float | None
    high: float | None
    verdict: str


class Comparison(Record):
    """Two parts by name, with their sums."""

    first: str
    second: str
    before: Total
    after: Total

    @property
    def changes(self) -> tuple[Change, ...]:
        """Return all measures."""
        made = [_cost(self.before, self.after), _time(self.before, self.after)]
        for field, name, is_good in _SHARES:
            made.append(
                _share(name, self.before.share(field), self.after.share(field), is_good=is_good)
            )
        return tuple(made)

    def as_data(self) -> dict[str, Any]:
        """Return the comparison as JSON values."""
        listed = [one._asdict() for one in self.changes]
        return {
            "before": {"name": self.first, "requests": self.before.calls},
            "after": {"name": self.second, "requests": self.after.calls},
            "changes": listed,
            "sentence": self.sentence,
        }

    @property
    def sentence(self) -> str:
        """Return what the change did, in one sentence."""
        parts = []
        for verdict in ("better", "worse", "unclear", "not known"):
            names = [one.name for one in self.changes if one.verdict == verdict]
            if names:
                *others, last = names
                both = f"{', '.join(others)} and {last}" if others else last
                verb = "are" if others or last == "revisions" else "is"
                parts.append(f"{both} {verb} {verdict}")
        return f"from {clip(self.first)} to {clip(self.second)}: {', '.join(parts)}."

    def lines(self) -> list[str]:
        """Return the comparison as text."""
        made = [f"{'compared':<24}{clip(self.first, 16):>18}{clip(self.second, 16):>18}"]
        made.append(f"{'requests':<24}{self.before.calls:>18,}{self.after.calls:>18,}")
        for one in self.changes:
            row = f"{one.name:<24}{_said(one.before):>18}{_said(one.after):>18}"
            if one.low is not None and one.high is not None:
                row += f"  {one.low:+.4g} to {one.high:+.4g}"
            made.append(row)
        return [*made, self.sentence]


def of(totals: Totals, wanted: str) -> Comparison:
    """Return the comparison that `A..B` asks for. Raises ConfigError where that is none, or one
    part has no requests.
    """
    first, dots, second = wanted.partition("..")
    if not (first and dots and second):
        raise ConfigError(
            "--compare takes A..B, each a day (2026-11-20), a month (2026-11), days "
            f"(2026-11-01:2026-11-07) or a label; `{wanted}` is not that"
        )
    parts = []
    for name in (first, second):
        whole = totals.only(_picks(name)).whole
        if not (whole.calls or whole.runs):
            raise ConfigError(f"--compare: there is no record of `{name}`")
        parts.append(whole)
    return Comparison(first, second, *parts)


def _picks(name: str) -> Callable[[Key], bool]:
    """Return what tells whether a key belongs to a part."""
    start, colon, end = name.partition(":")
    if colon and start[:4].isdecimal() and end[:4].isdecimal():
        return lambda key: start <= key.day <= end
    return lambda key: name in (key.label, key.day) or key.day.startswith(f"{name}-")


def _cost(before: Total, after: Total) -> Change:
    """Return how the cost of a request changed."""
    name = "cost of a request"
    if not (before.calls and after.calls):
        return Change(name, None, None, None, None, "not known")
    first, second = before.cost / before.calls, after.cost / after.calls
    if min(before.calls, after.calls) < _ENOUGH:
        return Change(name, first, second, None, None, "unclear")
    spread = 0.0
    for one, mean in ((before, first), (after, second)):
        spread += max(one.squares / one.calls - mean * mean, 0) / (one.calls - 1)
    half = _Z * spread**0.5
    low, high = second - first - half, second - first + half
    return Change(name, first, second, low, high, _verdict(low, high, is_good=False))


def _time(before: Total, after: Total) -> Change:
    """Return how P95 changed, of requests or else of runs; it has no interval."""
    for name, field in (("P95 of requests", "durations"), ("P95 of runs", "run_durations")):
        first = shares.percentile(getattr(before, field), 0.95)
        second = shares.percentile(getattr(after, field), 0.95)
        if first is not None and second is not None:
            return Change(name, first / 1000, second / 1000, None, None, "unclear")
    return Change("P95", None, None, None, None, "not known")


def _share(name: str, before: shares.Share, after: shares.Share, *, is_good: bool) -> Change:
    if not (before.total and after.total):
        return Change(name, None, None, None, None, "not known")
    low, high = alerts.difference(after, before)
    return Change(name, before.value, after.value, low, high, _verdict(low, high, is_good=is_good))


def _verdict(low: float, high: float, *, is_good: bool) -> str:
    """Return what a difference means; `is_good` says whether more is better."""
    if low > 0:
        return "better" if is_good else "worse"
    if high < 0:
        return "worse" if is_good else "better"
    return "unclear"


def _said(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"
