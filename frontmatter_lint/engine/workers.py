"""One piece of work spread over several processes: how many pay, and what comes
of one that dies.
"""

from __future__ import annotations

import os
import sys

from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..core.wording import clip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

#: Files that keep one more process busy for as long as starting it takes (`python -m
#: benchmarks.speed` measures it).
_WORTH = 150
_MOST = 16


def number(asked: int, files: int) -> int:
    """Return how many processes share so many files; `asked` 0 means as many as pay. 1 where
    forking is not safe.
    """
    if not _can_fork():
        return 1
    return max(1, min(asked or min(_cores(), _MOST, files // _WORTH), files))


def _can_fork() -> bool:
    """Whether a copy of this process is sure to work: not on macOS, whose libraries forbid
    it, nor beside threads.
    """
    threading = sys.modules.get("threading")
    return (
        hasattr(os, "fork")
        and sys.platform != "darwin"
        and (not threading or threading.active_count() == 1)
    )


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[Sequence[Any]], Any], items: Sequence[Any], processes: int) -> list[Any]:
    """Return what `work` makes of each of as many parts of the items; this process does one of
    them.

    What it returns is pickled. Raises ConfigError where a process dies.
    """
    running: dict[int, int] = {}
    try:
        for part in range(1, processes):
            _start(work, items[part::processes], running)
        own = work(items[::processes])
        return [own, *(_result(process, running) for process in list(running))]
    finally:
        if running:
            _stop(running)


def _start(
    work: Callable[[Sequence[object]], object], part: Sequence[object], running: dict[int, int]
) -> None:
    """Start a process that works, and note the pipe its result comes through."""
    import signal  # imported here, as below: one process has nobody to talk to

    # none may come between the start and the note
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        running[process] = reading
        os.close(writing)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return
    status = 1
    try:
        os.close(reading)
        _end_with_reader(writing)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        _send(writing, work(part))
        status = 0
    except Exception as error:  # noqa: BLE001 - the parent says what it was
        _send(writing, f"{type(error).__name__}: {error}".removesuffix(": "))
    finally:
        # neither buffered output nor anything else of the parent is the child's to finish
        os._exit(status)


def _end_with_reader(pipe: int) -> None:
    """Let this process end when nobody is left to read the pipe: its parent was killed.

    The last process started is the first to know, for those before it have their readers in
    all that were started later.
    """
    import signal

    if hasattr(os, "O_ASYNC"):
        import fcntl

        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)


def _send(pipe: int, result: object) -> None:
    import pickle
    import signal

    signal.signal(signal.SIGIO, signal.SIG_IGN)  # which comes, too, whenever some is read
    data = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
    with open(pipe, "wb") as file:
        file.write(data)


def _result(process: int, running: dict[int, int]) -> object:
    import pickle
    import signal

    with open(running[process], "rb", closefd=False) as file:
        data = file.read()
    # none may come between the end and the note: `_stop` would kill whoever has the number next
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(running.pop(process))
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    if status == 0:
        return pickle.loads(data)  # noqa: S301 - our own child wrote it, into a pipe that nobody else can reach
    if status < 0:
        how = f"was killed by signal {-status}"
    else:
        how = f"ended with {status}"
        if data:
            why: str = pickle.loads(data)  # noqa: S301 - as above
            how += f" ({clip(why, 200)})"
    raise ConfigError(
        f"one of the processes {how}, so the check is not complete; `--jobs 1` does without others"
    )


def _stop(running: dict[int, int]) -> None:
    """End what is still at work; who asks for it twice gets it once."""
    import signal

    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    for process, pipe in running.items():
        os.close(pipe)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
