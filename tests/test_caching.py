"""What functions keep of files, and that all of it is forgotten where these may have changed."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

from frontmatter_lint import api
from frontmatter_lint.core import caching
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import team

from .conftest import ROOT
from .support import agent_text, write

PACKAGE = ROOT / "frontmatter_lint"
AGENTS = ".claude/agents"

#: What asks the disk for something.
_DISK = re.compile(
    r"(^|\.)(open|os\.(stat|lstat|listdir|scandir|readlink)"
    r"|os\.path\.(isfile|isdir|exists|lexists|islink|realpath)|subprocess\.\w+)$"
)
#: Data and rules of our own, and packages that are imported, do not change while we run.
_FOR_GOOD = ("core.resources.", "rules.plugins.", "rules.selection.")


class Module:
    """The functions of a module, and what its names stand for in other modules."""

    def __init__(self, path: Path) -> None:
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        self.name = ".".join(part for part in parts if part != "__init__")
        self.functions: dict[str, ast.FunctionDef] = {}
        self.imported: dict[str, str] = {}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = node
            elif isinstance(node, ast.ImportFrom) and node.level:
                base = parts[: len(parts) - node.level]
                for alias in node.names:
                    where = (*base, *(node.module or "").split("."), alias.name)
                    self.imported[alias.asname or alias.name] = ".".join(filter(None, where))

    def calls(self, function: str) -> set[str]:
        """Return what a function calls, by dotted name: `os.stat`, `reading.walk.below`."""
        found = set()
        for node in ast.walk(self.functions[function]):
            if isinstance(node, ast.Call):
                first, *rest = ast.unparse(node.func).split(".")
                if first in self.functions and not rest:
                    first = f"{self.name}.{first}"
                found.add(".".join([self.imported.get(first, first), *rest]))
        return found

    def cached(self) -> list[str]:
        """Return the functions that keep what they returned."""
        kept = []
        for name, node in self.functions.items():
            if any("cache" in ast.unparse(one) for one in node.decorator_list):
                kept.append(name)
        return kept


def asks_the_disk(modules: dict[str, Module], start: str) -> bool:
    """Return whether a function, or one that it calls, asks the disk for something."""
    pending, seen = [start], {start}
    while pending:
        name = pending.pop()
        if _DISK.search(name):
            return True
        module, _, function = name.rpartition(".")
        known = modules.get(module)
        if known and not name.startswith(_FOR_GOOD) and function in known.functions:
            more = known.calls(function) - seen
            seen |= more
            pending += more
    return False


def test_what_is_kept_of_files_lies_in_rooms_that_forget() -> None:
    paths = [path for path in PACKAGE.rglob("*.py") if "compiled" not in path.parts]
    modules = {module.name: module for module in map(Module, paths)}
    asking = set()
    for name, module in modules.items():
        for function in module.cached():
            if asks_the_disk(modules, f"{name}.{function}"):
                asking.add(f"{name}.{function}")
    assert {"engine.team._plugin", "agents.find._tracked", "fixes.write_file._sweep"} <= asking
    assert [one for one in sorted(asking) if not one.startswith(caching.OF_FILES)] == []


def test_names_of_agents_that_come_later_are_known_after_a_refresh(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", f"{AGENTS}/otter.md": agent_text(name="otter")})
    settings = Config(root=os.fspath(tmp_path))
    assert sorted(team.of(settings)) == ["otter"]
    write(tmp_path, {f"{AGENTS}/pilot.md": agent_text(name="pilot")})
    api.refresh()
    assert sorted(team.of(settings)) == ["otter", "pilot"]
