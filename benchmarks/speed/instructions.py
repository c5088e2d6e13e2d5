"""What one call of the command costs in instructions, which another process on the machine does
not change: counted by callgrind, where it is installed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from . import starts, timing

_COUNTED = re.compile(r"Collected : (\d+)")
_TIMEOUT = 120.0
#: What the script of the command does, which installers write in different ways.
_CALL = "import sys; from frontmatter_lint.cli import main; sys.exit(main())"


def can_count() -> bool:
    """Whether there is a program that counts."""
    return shutil.which("valgrind") is not None


def multiples(command: str, work: Path) -> dict[str, float]:
    """Return each case of `starts` as a multiple of a bare interpreter. `command` is the whole
    path of the linter. Raises ValueError where one cannot be counted.
    """
    folders = starts.folders(work, command)
    environment = timing.user_environment() | {"PYTHONHASHSEED": "0"}
    kept = {"XDG_CACHE_HOME": str(work / "cache")}
    bare = starts.bare_command(command)
    once = count(bare, work, environment)
    found = {}
    for case in starts.CASES:
        own = environment | (kept if case.keeps else {"LINT_AGENTS_NO_CACHE": "1"})
        call = (bare[0], "-c", _CALL, *case.arguments)
        folder = folders[case.folder]
        if case.keeps:  # a call before it has put bytecode and the cache in place
            subprocess.run(call, cwd=folder, env=own, capture_output=True, check=False)
        found[case.name] = count(call, folder, own) / once
    return found


def count(call: Sequence[str], folder: Path, environment: dict[str, str]) -> int:
    """Return the instructions of one call. Raises ValueError where it does not do its job."""
    counting = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *call)
    done = subprocess.run(
        counting,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_TIMEOUT,
        check=False,
    )
    counted = _COUNTED.search(done.stderr)
    if counted is None or done.returncode not in (0, 1):
        raise ValueError(f"{' '.join(call)}: cannot be counted: {done.stderr[-300:]}")
    return int(counted[1])
