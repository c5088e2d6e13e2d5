"""Shares with their intervals, and percentiles in little memory."""

from __future__ import annotations

import math

from ..core.record import Record

#: The two-sided 95 % quantile of the normal distribution.
_Z = 1.959963984540054
#: Each bucket of a sketch is so much wider than the one before: values are right to 1 %.
_GROWTH = 1.02
_LOG = math.log(_GROWTH)


class Share(Record):
    """How many of how many."""

    hits: int = 0
    total: int = 0

    @property
    def value(self) -> float:
        """Return the share itself; 0 of nothing."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return Wilson's interval of 95 % (Wilson 1927); all that is possible for nothing."""
        if not self.total:
            return 0.0, 1.0
        share, total = self.value, self.total
        scale = 1 + _Z * _Z / total
        middle = (share + _Z * _Z / (2 * total)) / scale
        half = _Z / scale * math.sqrt(share * (1 - share) / total + _Z * _Z / (4 * total * total))
        lowest = 0.0 if self.hits == 0 else middle - half
        highest = 1.0 if self.hits == total else middle + half
        return lowest, highest

    def is_below(self, bar: float) -> bool:
        """Whether the share is below a bar, by its interval."""
        return self.total > 0 and self.interval[1] < bar

    def is_above(self, bar: float) -> bool:
        """Whether the share is above a bar, by its interval."""
        return self.total > 0 and self.interval[0] > bar


def counted(values: dict[int, int], number: float) -> None:
    """Count a number (0 or more) in a sketch: bucket → how many."""
    bucket = math.ceil(math.log(number) / _LOG) if number > 1 else 0
    values[bucket] = values.get(bucket, 0) + 1


def percentile(values: dict[int, int], share: float) -> float | None:
    """Return the value below which that share of a sketch lies, right to 1 %; None where there
    is nothing. Numbers up to 1 count as 1.
    """
    total = sum(values.values())
    if not total:
        return None
    rank = max(1, math.ceil(share * total))
    for bucket in sorted(values):
        rank -= values[bucket]
        if rank <= 0:
            return math.exp(bucket * _LOG) * 2 / (1 + _GROWTH) if bucket else 1.0
    return None
