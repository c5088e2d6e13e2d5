"""What was measured, as values: one run of one contestant, where the time of the linter
goes, and the file of both.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple


class Run(NamedTuple):
    """A contestant on `size` files in one layout: seconds of each round, peak memory in KB,
    or why there are none.
    """

    layout: str
    size: int
    name: str
    seconds: tuple[float, ...] = ()
    peak: int = 0
    failure: str = ""

    @property
    def median(self) -> float:
        """Seconds. Raises StatisticsError for a run that failed: it has no time."""
        return statistics.median(self.seconds)


class Shares(NamedTuple):
    """Where the time of one run over `files` files goes: seconds in all, and of each part
    by name.
    """

    files: int
    seconds: float
    parts: Mapping[str, float]


class Start(NamedTuple):
    """A call of the command: what it is called on the page, and the processor seconds of each
    round.
    """

    name: str
    processor: tuple[float, ...]


class Results(NamedTuple):
    """Everything a page and a plot are made of; nothing in it names a host or a path."""

    date: str
    machine: str
    corpus: str
    versions: Mapping[str, str]
    missing: tuple[str, ...]
    runs: tuple[Run, ...]
    shares: Shares | None
    starts: tuple[Start, ...] = ()


def find(runs: Iterable[Run], name: str, size: int) -> Run | None:
    """The run of this contestant on this many files; `runs` are of one layout."""
    return next((run for run in runs if (run.name, run.size) == (name, size)), None)


def ratio(run: Run | None, reference: Run | None) -> float | None:
    """How many times as long as the reference a run takes; None where one of them has no time."""
    if run is None or reference is None or run.failure or reference.failure:
        return None
    return run.median / reference.median


def save(results: Results, path: Path) -> None:
    """Write the results as JSON."""
    raw = results._asdict() | {
        "runs": [run._asdict() for run in results.runs],
        "shares": results.shares and results.shares._asdict(),
        "starts": [start._asdict() for start in results.starts],
    }
    path.write_text(json.dumps(raw, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def load(path: Path) -> Results:
    """The results that `save` wrote. Raises ValueError, naming the file, for any other."""
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        runs = tuple(Run(**one | {"seconds": tuple(one["seconds"])}) for one in raw["runs"])
        shares = Shares(**raw["shares"]) if raw["shares"] else None
        starts = tuple(Start(one["name"], tuple(one["processor"])) for one in raw.pop("starts", ()))
        missing = tuple(raw.pop("missing"))
        return Results(
            **raw | {"runs": runs, "shares": shares, "missing": missing, "starts": starts}
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path}: no results of this benchmark ({error})") from None
