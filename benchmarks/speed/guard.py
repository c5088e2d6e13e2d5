"""What speed is never to fall below, as ratios between processes of one machine: no bound
is a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from . import corpus, timing
from .contestants import BARE, NAIVE, OURS, Places, table
from .results import Run, find

#: Best of some rounds: what else the machine does can only add to a time.
ROUNDS = {1: 7, 200: 3}


class Bound(NamedTuple):
    """`size` files may take `name` at most `most` times as long as they take `reference`."""

    size: int
    name: str
    reference: str
    most: float
    why: str


BOUNDS = (
    Bound(1, OURS, BARE, 6.0, "3 when written; a dear import that slips in adds 1 to 10"),
    Bound(
        200,
        OURS,
        BARE,
        20.0,
        "8 when written; what starts to work file by file, or to import at the first, shows",
    ),
    Bound(
        200,
        OURS,
        NAIVE,
        0.6,
        "0.3 when written; the care for speed must not be lost on whole teams",
    ),
)


class Verdict(NamedTuple):
    """A bound and how many times as long it took; None where one of the two did not do its job."""

    bound: Bound
    times: float | None
    failure: str = ""

    @property
    def holds(self) -> bool:
        """Whether it was measured, and is within."""
        return self.times is not None and self.times <= self.bound.most

    def __str__(self) -> str:
        bound = self.bound
        took = self.failure or f"{self.times:.2f} × `{bound.reference}`"
        files = "1 file" if bound.size == 1 else f"{bound.size} files"
        return (
            f"{files}: {bound.name} {took} (at most "
            f"{bound.most:g}){'' if self.holds else '  FAILED'}"
        )


def verdicts(runs: Sequence[Run]) -> list[Verdict]:
    """Every bound, held against the fastest rounds."""
    return [
        _verdict(bound, find(runs, bound.name, bound.size), find(runs, bound.reference, bound.size))
        for bound in BOUNDS
    ]


def _verdict(bound: Bound, run: Run | None, reference: Run | None) -> Verdict:
    if run is None or reference is None or run.failure or reference.failure:
        why = ", ".join(
            f"{one.name}: {one.failure}" for one in (run, reference) if one and one.failure
        )
        return Verdict(bound, None, f"could not be measured ({why or 'not installed'})")
    return Verdict(bound, min(run.seconds) / min(reference.seconds))


def measured(work: Path) -> list[Run]:
    """The runs that the bounds speak of, over the project's own files."""
    contents, places = corpus.agents(), Places()
    every = {one: command for one in table() if (command := places.resolved(one))}
    runs = []
    for size, rounds in ROUNDS.items():
        names = {
            name for bound in BOUNDS if bound.size == size for name in (bound.name, bound.reference)
        }
        wanted = {one: command for one, command in every.items() if one.name in names}
        runs += timing.measure(wanted, corpus.build(contents, "one", size, work), rounds)
    return runs
