"""Runs contestants in turns, each as a process of its own, and takes no number from a run
that did not do its job.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from .contestants import Contestant
from .corpus import Files
from .results import Run

#: Rounds by the number of files; beyond the last, one.
ROUNDS = ((1, 15), (200, 9), (1_000, 5), (10_000, 3))
#: A contestant whose first run takes more seconds is not asked again: noise is small beside that.
SLOW = 20.0
TIMEOUT = 300.0

_LAUNCH = str(Path(__file__).with_name("launch.py"))


class Sample(NamedTuple):
    """One run of one command: its seconds, those of the processor (its children's included), peak
    memory in KB, exit code and output; no code where time ran out.
    """

    seconds: float
    processor: float
    peak: int
    code: int | None
    output: str


def rounds(size: int) -> int:
    """How often to measure this many files."""
    return next((number for most, number in ROUNDS if size <= most), 1)


def user_environment() -> dict[str, str]:
    """That of a user: interpreters may keep bytecode, nobody is asked for colours."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "FORCE_COLOR"))
    }
    return kept | {"NO_COLOR": "1"}


def once(
    command: Iterable[str],
    folder: Path,
    timeout: float = TIMEOUT,
    environment: Mapping[str, str] | None = None,
) -> Sample:
    """Run a command in a folder, with some variables more than a user has; its whole family ends
    when its time is over.
    """
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "output"
        launcher = subprocess.Popen(
            [sys.executable, "-I", "-S", _LAUNCH, str(output), *command],
            cwd=folder,
            env=user_environment() | dict(environment or {}),
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            printed, _ = launcher.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            return Sample(timeout, 0.0, 0, None, "")
        finally:
            _end(launcher)
        seconds, processor, peak, code = printed.split()
        return Sample(
            float(seconds),
            float(processor),
            int(peak),
            int(code),
            output.read_text(encoding="utf-8", errors="replace"),
        )


def _end(launcher: subprocess.Popen[str]) -> None:
    """End what is left of a launcher and its command."""
    if launcher.poll() is None:
        os.killpg(launcher.pid, signal.SIGKILL)
        launcher.wait()


def failure(contestant: Contestant, sample: Sample, size: int) -> str:
    """Why the sample says nothing about the speed of this job; empty where it does."""
    if sample.code is None:
        return f"> {sample.seconds:.0f} s"
    if sample.code not in contestant.codes:
        return f"exit code {sample.code}"
    read = re.search(contestant.reads, sample.output)
    if contestant.reads and (read is None or int(read[1]) != size):
        return f"read {read[1] if read else 'none'} of {size}"
    return ""


def measure(
    contestants: Mapping[Contestant, tuple[str, ...]],
    files: Files,
    times: int | None = None,
    timeout: float = TIMEOUT,
) -> list[Run]:
    """Every contestant once, to see that it works and to warm what is cached; then in turns
    those that do.

    `contestants` maps each to its command with whole paths; `times` is the number of
    rounds, by default that of the size.
    """
    samples: dict[Contestant, list[Sample]] = {}
    failed: dict[Contestant, str] = {}

    def run(one: Contestant) -> Sample:
        sample = once(contestants[one], files.folder, timeout)
        failed[one] = failed.get(one) or failure(one, sample, files.size)
        return sample

    slow = {one: [sample] for one in contestants if (sample := run(one)).seconds > SLOW}
    for _ in range(times or rounds(files.size)):
        for one in contestants:
            if not failed[one] and one not in slow:
                samples.setdefault(one, []).append(run(one))
    return [_run(one, files, (samples | slow).get(one, []), failed[one]) for one in contestants]


def _run(contestant: Contestant, files: Files, samples: list[Sample], failed: str) -> Run:
    run = Run(files.layout, files.size, contestant.name)
    if failed:
        return run._replace(failure=failed)
    return run._replace(
        seconds=tuple(one.seconds for one in samples), peak=max(one.peak for one in samples)
    )
