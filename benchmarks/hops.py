"""How many functions one finding runs through, and in how many modules a frame holds it.

python -m benchmarks.hops         counts, and the names, for one misnamed model
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir, redirect_stdout
from inspect import CO_OPTIMIZED
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import frontmatter_lint
from frontmatter_lint.cli import main as lint
from frontmatter_lint.core.findings import Finding
from frontmatter_lint.core.nouns import Problem

PACKAGE = Path(frontmatter_lint.__file__).parent
#: An agent with one finding that has no fix.
AGENT = "---\nname: a\ndescription: Use when formatting text.\nmodel: zzqx-unheard\n---\nDo it.\n"


class Hops(NamedTuple):
    """The functions with a name that ran, and the modules in which some local variable was the
    finding, or the problem that it was made of.
    """

    functions: set[str]
    holders: set[str]


def measured() -> Hops:
    """Return what one run over one file with one finding goes through."""
    hops = Hops(set(), set())

    def watch(frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        path = Path(frame.f_code.co_filename)
        if not path.is_relative_to(PACKAGE) or "compiled" in path.parts:
            return None
        if not frame.f_code.co_flags & CO_OPTIMIZED:  # the body of a module or class
            return None
        module = path.relative_to(PACKAGE).with_suffix("").as_posix()
        name = frame.f_code.co_qualname
        if event == "call" and not name.endswith(">"):  # a comprehension or lambda has no name
            hops.functions.add(f"{module}:{name}")
        if any(isinstance(value, Finding | Problem) for value in frame.f_locals.values()):
            hops.holders.add(module)
        return watch

    with tempfile.TemporaryDirectory() as folder, chdir(folder), redirect_stdout(io.StringIO()):
        file = Path(".claude", "agents", "a.md")
        file.parent.mkdir(parents=True)
        file.write_text(AGENT, encoding="utf-8")
        before = sys.gettrace()
        sys.settrace(watch)
        try:
            code = lint(["--isolated", str(file)])
        finally:
            sys.settrace(before)
    if code != 1:
        raise RuntimeError(f"the run ended with {code}")
    return hops


def main() -> int:
    """Print the figures and the names."""
    hops = measured()
    sys.stdout.write(f"{len(hops.functions)} functions\n")
    sys.stdout.writelines(f"  {name}\n" for name in sorted(hops.functions))
    sys.stdout.write(f"{len(hops.holders)} modules in which a frame holds the finding\n")
    sys.stdout.writelines(f"  {name}\n" for name in sorted(hops.holders))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
