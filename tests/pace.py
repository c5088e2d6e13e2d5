"""What a run of the command costs, and bounds in processor seconds that mean the same on a slow
machine as on a quick one.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from frontmatter_lint.core import caching

from .conftest import clean_environment

#: A step of the loop below on the machine that the bounds were set on, in seconds.
STEP = 120e-9
STEPS = 300_000
TRIES = 3

MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stderr=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
size = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
sys.stderr.buffer.write(done.stderr)
print("\\nUSED", done.returncode, used.ru_utime + used.ru_stime, size, file=sys.stderr)
"""


class Measured(NamedTuple):
    """The outcome of a process, the processor seconds it took and its largest size in MiB."""

    code: int
    out: str
    err: str
    seconds: float
    mebibytes: float


def measured(folder: Path, *arguments: str) -> Measured:
    """Run the command in a process of its own. A small process starts it, for a child's size
    begins as its parent's.
    """
    command = [sys.executable, "-m", "frontmatter_lint", *arguments]
    done = subprocess.run(
        [sys.executable, "-S", "-c", MEASURE, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
        env=clean_environment(),
    )
    err, _, used = done.stderr.rpartition("\nUSED ")
    code, seconds, size = used.split()
    return Measured(int(code), done.stdout, err, float(seconds), float(size))


def measured_within(bound: float, folder: Path, *arguments: str) -> Measured:
    """Run the command as `measured` does, and return a run that ended within so many processor
    seconds of the machine that the bounds were set on.
    """
    runs: list[Measured] = []

    def seconds() -> float:
        runs.append(measured(folder, *arguments))
        return runs[-1].seconds

    assert within(seconds, bound), [run.seconds for run in runs]
    return runs[-1]


def in_time(work: Callable[[], object], bound: float) -> bool:
    """Return whether work ends within so many processor seconds of the machine that the bounds
    were set on.
    """

    def seconds() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return within(seconds, bound)


def within(seconds: Callable[[], float], bound: float) -> bool:
    """Return whether one of the tries takes no longer than the bound allows on a machine as slow
    as this one is now: two busy halves of one core take up to 2.5 times as long as a quiet one.
    How busy they are changes while a try runs, so one that takes too long is made again, with
    nothing kept of the one before; what is too slow by its nature is too slow each time.
    """
    for _ in range(TRIES):
        caching.forget(("reading.", "judging."))
        taken = seconds()
        if taken < bound or taken < bound * slowness():
            return True
    return False


def slowness() -> float:
    """Return how many times slower than that machine this one is now; at least 1."""
    taken = sorted(_seconds() for _ in range(5))
    return max(1.0, taken[2] / (STEP * STEPS))


def _seconds() -> float:
    start = time.process_time()
    total = 0
    for number in range(STEPS):
        total += number * number % 7
    return time.process_time() - start
