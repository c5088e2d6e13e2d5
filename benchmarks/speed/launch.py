"""Start one command, wait for its end, print seconds, processor seconds, peak memory in
KB and exit code.

Runs under `python -I -S`: the kernel counts what a parent holds at the start as memory
of its child, so a child can only be measured by a parent that is smaller. `python
launch.py OUTPUT PROGRAM ARGUMENTS…`
"""

import os
import sys
import time

NOT_EXECUTABLE = 126  # as shells say it


def main(output: str, *command: str) -> None:
    """Run the command, which is a whole path, with its output and errors in a file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    streams = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, output, flags, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    try:
        child = os.posix_spawn(command[0], command, os.environ, file_actions=streams)
    except OSError:
        sys.stdout.write(f"0 0 0 {NOT_EXECUTABLE}\n")
        return
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    unit = 1024 if sys.platform == "darwin" else 1  # bytes there, KB elsewhere
    sys.stdout.write(
        f"{seconds:.6f} {usage.ru_utime + usage.ru_stime:.6f} {usage.ru_maxrss // unit} "
        f"{os.waitstatus_to_exitcode(status)}\n"
    )


main(*sys.argv[1:])
