"""Change one operator, constant or condition of a module at a time, and count how many of the
changes the tests see: `python scripts/mutate.py engine/suppress --most 50`, or `make mutate`.

Each change is made in a copy of the checkout. Which changes are tried is drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
#: The tests that are asked about a module.
TESTS = {
    "engine/suppress": ["tests/test_suppressions.py"],
    "engine/baseline": ["tests/test_baseline.py"],
    "reading/boundary": ["tests/test_hostile.py", "tests/test_fixtures.py"],
    "reading/comments": ["tests/test_suppressions.py"],
    "reading/patterns": ["tests/test_patterns.py"],
    "core/terminal": ["tests/test_printing.py", "tests/test_properties.py"],
}
_SWAPPED: dict[type, Any] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


def changed(node: ast.AST) -> bool:
    """Change a node in its place; return whether there is anything to change."""
    if isinstance(node, ast.Compare):
        node.ops[0] = _SWAPPED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in _SWAPPED:
        node.op = _SWAPPED[type(node.op)]()
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        node.value = not node.value
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        node.value += 1
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    else:
        return False
    return True


def mutants(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the whole source of each change; what is there for types alone does
    nothing.
    """
    tree = ast.parse(source)
    for number, node in enumerate(ast.walk(tree)):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        mutant = copy.deepcopy(tree)
        same = list(ast.walk(mutant))[number]
        if changed(same):
            yield getattr(node, "lineno", 0), ast.unparse(mutant)


def is_seen(folder: str, tests: list[str]) -> bool:
    """Return whether a test fails, or the tests do not end, in this copy."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider"]
    environment = os.environ | {"PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [*command, *tests],
            cwd=folder,
            env=environment,
            check=False,
            capture_output=True,
            timeout=300,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def score(module: str, most: int) -> None:
    """Try the changes of one module, and print those that no test sees."""
    tests = TESTS[module]
    name = f"frontmatter_lint/{module}.py"
    source = (ROOT / name).read_text(encoding="utf-8")
    every = list(mutants(source))
    tried = random.Random(0).sample(every, min(most, len(every)))  # noqa: S311 - the same in every run
    seen = 0
    with tempfile.TemporaryDirectory() as folder:
        left = shutil.ignore_patterns(".git", "__pycache__", ".*_cache")
        copied = shutil.copytree(ROOT, Path(folder) / "copy", symlinks=True, ignore=left)
        if is_seen(os.fspath(copied), tests):
            raise SystemExit(f"{' '.join(tests)}: fails without any change")
        before = ast.unparse(ast.parse(source)).splitlines()
        for line, text in tried:
            (copied / name).write_text(text, encoding="utf-8")
            if is_seen(os.fspath(copied), tests):
                seen += 1
                continue
            new = [one for one in text.splitlines() if one not in before]
            print(f"{name}:{line}: no test sees `{' '.join(new).strip()}`", flush=True)
    print(f"{module}: {seen} of {len(tried)} seen ({len(every)} there are)", flush=True)


def main() -> None:
    """Score the modules that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"of {', '.join(TESTS)}")
    parser.add_argument("--most", type=int, default=1_000, help="changes a module")
    options = parser.parse_args()
    for module in options.modules or TESTS:
        score(module, options.most)


if __name__ == "__main__":
    main()
