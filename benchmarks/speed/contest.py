"""Who measures what: every contestant that is installed, in every layout, with every number
of files worth trying.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

from . import corpus, page, shares, starts, timing
from .contestants import JOBS, OURS, Contestant, Places, table
from .results import Results, Run

SHARED = 1_000  # the most files for the run whose parts are timed

#: Contestants with their commands, programs by whole paths.
Commands = dict[Contestant, tuple[str, ...]]


def measured(work: Path, asked: argparse.Namespace) -> Results:
    """Everything, by the options of the command line."""
    contents = corpus.agents(asked.corpus)
    places = Places(asked.peers)
    commands, missing = taking_part(places)
    runs: list[Run] = []
    for layout in corpus.LAYOUTS:
        for size in asked.sizes:
            if not corpus.LEAST[layout] <= size <= corpus.MOST.get(layout, size):
                continue
            wanted = {one: commands[one] for one in commands if fits(one, layout, size, runs)}
            sys.stderr.write(
                f"{page.LAYOUTS[layout][0]}, {size:,} of them: "
                f"{', '.join(one.name for one in wanted)}\n"
            )
            files = corpus.build(contents, layout, size, work)
            runs += timing.measure(wanted, files, asked.rounds, asked.timeout)
    flags = ("--jobs=1",) if any(one in commands for one in JOBS) else ()
    parts = shares.measured(corpus.build(contents, "one", SHARED, work), flags)
    versions = {one.name: version for one in commands if (version := places.version(one))}
    described = corpus.described(contents, asked.corpus)
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    own = next(command[0] for one, command in commands.items() if one.name == OURS)
    calls = starts.measured(own, work / "starts", asked.rounds)
    return Results(today, machine(), described, versions, missing, tuple(runs), parts, calls)


def fits(contestant: Contestant, layout: str, size: int, runs: Sequence[Run]) -> bool:
    """Whether the contestant is to try so many files; not where it failed with fewer."""
    failed = {run.name for run in runs if run.layout == layout and run.failure}
    return contestant.smallest <= size <= contestant.largest and contestant.name not in failed


def taking_part(places: Places) -> tuple[Commands, tuple[str, ...]]:
    """Who is measured, and the names of those that are not installed. Raises ValueError
    where the linter is not.
    """
    can_share = "--jobs" in places.said(OURS, "--help")
    asked = [one for one in table() if can_share or one not in JOBS]
    commands = {one: command for one in asked if (command := places.resolved(one))}
    if not any(one.name == OURS for one in commands):
        raise ValueError(
            "lint-agents is not installed in this environment: pip install -e '.[dev]'"
        )
    return commands, tuple(one.name for one in asked if one not in commands)


def machine() -> str:
    """Processor, cores, system and interpreter; no name of a host."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()}, Python "
        f"{platform.python_version()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("model name")),
        platform.machine(),
    )
