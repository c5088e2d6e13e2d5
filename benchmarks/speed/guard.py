"""What speed is never to fall below, as ratios between processes of one machine: no bound
is a time.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from . import corpus, instructions, starts, timing
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


class StartBound(NamedTuple):
    """One call may cost at most `most` times as many instructions as a bare interpreter;
    `SLACK` times that in processor time, where instructions cannot be counted.
    """

    case: str
    most: float


#: A tenth above what they were when written (2026-11-29): 0.94, 1.46, 2.02, 2.03, 2.44, 2.58, 4.51,
#: 5.51, 3.69, 4.18; the last, 31.7 on 2026-11-30, has less room.
START_BOUNDS = tuple(
    StartBound(case.name, most)
    for case, most in zip(
        starts.CASES, (1.05, 1.6, 2.05, 2.1, 2.7, 2.85, 5.0, 6.1, 4.1, 4.6, 32.0), strict=True
    )
)
SLACK = 1.7
_MEASURED_ON = (3, 11)
_OTHER_PYTHON = 1.3  # other releases start with other modules
_ROUNDS_OF_STARTS = 5


class StartVerdict(NamedTuple):
    """A bound, and what one call cost, in which unit."""

    bound: StartBound
    times: float
    unit: str
    most: float

    @property
    def holds(self) -> bool:
        """Whether it is within."""
        return self.times <= self.most

    def __str__(self) -> str:
        return (
            f"{self.bound.case}: {self.times:.2f} × a bare interpreter in {self.unit} (at most "
            f"{self.most:.3g}){'' if self.holds else '  FAILED'}"
        )


def start_verdicts(multiples: Mapping[str, float], *, is_counted: bool) -> list[StartVerdict]:
    """Return every bound of one call, held against what it cost."""
    found = []
    for bound in START_BOUNDS:
        unit, most = "instructions", bound.most
        if sys.version_info[:2] != _MEASURED_ON:
            most *= _OTHER_PYTHON
        if not is_counted:
            unit, most = "processor time", bound.most * SLACK
        found.append(StartVerdict(bound, multiples[bound.case], unit, most))
    return found


def measured_starts(work: Path) -> list[StartVerdict]:
    """Return every bound of one call, counted where that is possible, else timed."""
    places = Places()
    own = next(one for one in table() if one.name == OURS)
    found = places.resolved(own)
    if found is None:
        raise ValueError(f"`{OURS}` is not installed")
    command = found[0]
    if instructions.can_count():
        return start_verdicts(instructions.multiples(command, work), is_counted=True)
    some = starts.measured(command, work, _ROUNDS_OF_STARTS)
    return start_verdicts(starts.multiples(some), is_counted=False)


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
