"""`python -m benchmarks` lists the benchmarks."""

from __future__ import annotations

import ast
import sys
from pathlib import Path


def main() -> int:
    """Print each benchmark with the first line of what it says of itself."""
    for path in sorted(Path(__file__).parent.glob("[!_]*.py")):
        says = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        sys.stdout.write(f"python -m benchmarks.{path.stem} [--help]\n    {says.partition(chr(10))[0]}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
