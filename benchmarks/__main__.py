"""`python -m benchmarks` lists the benchmarks."""

from __future__ import annotations

import ast
import sys
from pathlib import Path


def main() -> int:
    """Print each benchmark with the first line of what it says of itself."""
    here = Path(__file__).parent
    packages = {path.parent.name: path for path in here.glob("*/__init__.py")}
    for name, path in sorted(
        (packages | {path.stem: path for path in here.glob("[!_]*.py")}).items()
    ):
        says = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        sys.stdout.write(
            f"python -m benchmarks.{name} [--help]\n    {says.partition(chr(10))[0]}\n"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
