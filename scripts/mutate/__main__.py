"""`python -m scripts.mutate`: what the tests see of the code.

`cover` runs the tests, or those in some files, prints lines and branches, and keeps which test
ran which line. `score` changes one operator, constant or condition of a module at a time, and
counts how many of the changes a test notices, asking only tests that ran the line. Both work in
a copy of the checkout; which changes are tried is drawn with a fixed seed.
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
#: Set in processes that work on a copy: where to keep what is measured.
COPIED = "LINT_AGENTS_COPIED"
#: Rooms whose faults lose or hide something, so that each change in them should be noticed.
ROOMS = ("reading", "fixes", "engine")
MODULES = ("core/terminal",)


def main() -> None:
    """Measure or score, each in a process whose modules are those of the copy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=("cover", "score"))
    parser.add_argument(
        "names", nargs="*", help="test files to measure, or modules to score; else all"
    )
    parser.add_argument("--most", type=int, default=1_000, help="changes a module")
    parser.add_argument(
        "--limit", type=float, default=20, help="seconds of tests asked for a change"
    )
    options = parser.parse_intermixed_args()
    if COPIED in os.environ:
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
            COPIED: os.fspath(KEPT),
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

    kept = Path(os.environ[COPIED])
    root = Path.cwd()
    flags = ["-q", "-n", "0", "-p", "no:cacheprovider", "--hypothesis-profile=quick"]
    if options.task == "cover":
        measure = Measure(kept, root)
        pytest.main([*flags, *options.names], plugins=[measure])
        measure.report()
        return
    modules = options.names
    if not modules:
        package = root / "frontmatter_lint"
        found = [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
        modules = [path.relative_to(package).with_suffix("").as_posix() for path in found]
        modules = [one for one in modules if not one.endswith("__init__")] + list(MODULES)
    skipped = [f"--ignore-glob=*/{name}.py" for name in ABOUT_THE_PROJECT]
    pytest.main(
        [*flags, *skipped, "-s"], plugins=[Mutate(kept, root, modules, options.most, options.limit)]
    )


if __name__ == "__main__":
    main()
