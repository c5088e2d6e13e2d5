"""`python -m scripts.mutate`: what the tests see of the code.

`cover` runs the tests, prints lines and branches, and keeps which test ran which line;
`score MODULE…` changes one operator, constant or condition at a time, and counts how many of the
changes a test notices, asking only tests that ran the line. Changes are made in a copy of the
checkout; which are tried is drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "build" / "mutate"
#: Rooms whose faults lose or hide something, so that each change in them should be noticed.
ROOMS = ("reading", "fixes", "engine")
MODULES = ("core/terminal",)


def main() -> None:
    """Measure or score, each in a process whose modules are those of the copy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=("cover", "score"))
    parser.add_argument(
        "modules", nargs="*", metavar="MODULE", help="as `engine/suppress`; else all"
    )
    parser.add_argument("--most", type=int, default=1_000, help="changes a module")
    parser.add_argument(
        "--limit", type=float, default=20, help="seconds of tests asked for a change"
    )
    options = parser.parse_args()
    if "LINT_AGENTS_MUTATED" in os.environ:
        run(options)
        return
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        left = shutil.ignore_patterns("__pycache__", ".*_cache", "build", "dist", ".hypothesis")
        copied = Path(folder) / "copy"
        shutil.copytree(ROOT, copied, symlinks=True, ignore=left)
        if (ROOT.parent / "shared").is_dir():
            (Path(folder) / "shared").symlink_to(ROOT.parent / "shared")
        environment = os.environ | {
            "LINT_AGENTS_MUTATED": os.fspath(KEPT),
            "PYTHONPATH": os.fspath(copied),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        os.chdir(copied)
        code = os.spawnve(  # noqa: S606 - the same program, in the copy
            os.P_WAIT,
            sys.executable,
            [sys.executable, "-m", "scripts.mutate", *sys.argv[1:]],
            environment,
        )
    raise SystemExit(code)


def run(options: argparse.Namespace) -> None:
    """Run pytest in this process, with the plugin that does what was asked."""
    import pytest

    from .session import ABOUT_THE_PROJECT, Measure, Mutate

    kept = Path(os.environ["LINT_AGENTS_MUTATED"])
    root = Path.cwd()
    skipped = [f"--ignore-glob=*/{name}.py" for name in ABOUT_THE_PROJECT]
    flags = ["-q", "-n", "0", "-p", "no:cacheprovider", "--hypothesis-profile=quick", *skipped]
    if options.task == "cover":
        measure = Measure(kept, root)
        pytest.main(flags, plugins=[measure])
        measure.coverage.report(skip_covered=False)
        return
    modules = options.modules
    if not modules:
        package = root / "frontmatter_lint"
        found = [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
        modules = [path.relative_to(package).with_suffix("").as_posix() for path in found]
        modules = [one for one in modules if not one.endswith("__init__")] + list(MODULES)
    pytest.main([*flags, "-s"], plugins=[Mutate(kept, root, modules, options.most, options.limit)])


if __name__ == "__main__":
    main()
