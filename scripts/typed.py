"""Count which share of the expressions mypy knows a type of, and fail where it is less than was
reached before.

    python scripts/typed.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Per cent of the expressions of each part that have a type at least.
LEAST = {"frontmatter_lint": 98.0, "scripts": 98.0, "benchmarks": 98.0, "tests": 98.0}


def part_of(module: str) -> str:
    """Return the part of the project that a module belongs to; those of `scripts/` are at the top
    level.
    """
    first = module.partition(".")[0]
    return first if first in LEAST else "scripts"


def counted(report: str) -> tuple[Counter[str], Counter[str]]:
    """Return how many expressions of each part have no type, and how many there are."""
    untyped: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for line in report.splitlines():
        cells = line.split()
        if len(cells) == 4 and cells[1].isdigit() and cells[0] != "Total":
            part = part_of(cells[0])
            untyped[part] += int(cells[1])
            every[part] += int(cells[2])
    return untyped, every


def main() -> int:
    """Print the share of each part; return 1 where one is too low, or mypy finds an error."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "mypy", "--any-exprs-report", folder]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            return 1
        report = (Path(folder) / "any-exprs.txt").read_text(encoding="utf-8")
    untyped, every = counted(report)
    failed = 0
    for part, least in LEAST.items():
        share = 100 * (1 - untyped[part] / every[part])
        print(f"{part:<18}{share:6.2f} % typed, {untyped[part]:,} of {every[part]:,} are not")
        if share < least:
            print(f"{part}: at least {least} % is wanted (mypy --any-exprs-report lists modules)")
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
