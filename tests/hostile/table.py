"""`python -m tests.hostile.table`: run every fault through every format and command, each in a process
of its own, and write `docs/hostile.md`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from frontmatter_lint.output.render import FORMATS

from ..conftest import ROOT
from .faults import COMMANDS, FAULTS, made
from .test_limits import measured

_HEAD = """\
<!-- Made by `python -m tests.hostile.table`, which runs them; do not edit. -->

# Faults and what becomes of them

Each fault of `tests/hostile/faults.py`, in a repository with one more agent, through `check` in every format and through
every command that reads a repository: {number} processes. Each ends with 0, 1 or 2 and without a traceback; the table has
the most that any of them took. Times are those of the processor, and depend on the machine.

| fault | processes | exit codes | seconds | MiB |
|---|---|---|---|---|
"""


def main() -> None:
    """Run all, and write the page."""
    every = {f"--output-format={name}": [f"--output-format={name}", "."] for name in FORMATS}
    every |= COMMANDS
    rows = ""
    for name in FAULTS:
        codes: set[int] = set()
        seconds = mebibytes = 0.0
        for arguments in every.values():
            with tempfile.TemporaryDirectory() as folder:
                found = measured(made(Path(folder), name), *arguments)
            if "Traceback" in found.err or found.code not in (0, 1, 2):
                raise SystemExit(f"{name}: {arguments}: {found.err}")
            codes.add(found.code)
            seconds = max(seconds, found.seconds)
            mebibytes = max(mebibytes, found.mebibytes)
        shown = ", ".join(map(str, sorted(codes)))
        rows += f"| {name} | {len(every)} | {shown} | {seconds:.1f} | {mebibytes:.0f} |\n"
    head = _HEAD.format(number=f"{len(FAULTS) * len(every):,}")
    (ROOT / "docs" / "hostile.md").write_text(head + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
