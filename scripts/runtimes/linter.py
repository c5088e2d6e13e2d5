"""Ask the linter what it says of files, read as those of one tool."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
#: Dialect → the folder in which its program looks for agents.
_PLACES = {
    "claude-code": ".claude/agents",
    "opencode": ".opencode/agent",
    "gemini-cli": ".gemini/agents",
}
_LOST = ("not-loaded", "program-stops")


class Said(NamedTuple):
    """What the linter says of one file: the consequences by name, and why it is lost."""

    lost: str = ""
    why: str = ""
    dropped: frozenset[str] = frozenset()
    no_tools: bool = False


def ask(files: Sequence[Path], dialect: str, scratch: Path) -> dict[Path, Said]:
    """Return what the linter says of each file, all of them checked in one run.

    The programs are asked under a name for each file; two that share one are no matter here.
    """
    place = Path(tempfile.mkdtemp(dir=scratch))
    folder = place / _PLACES[dialect]
    folder.mkdir(parents=True)
    copies = {}
    for number, file in enumerate(files):
        copy = folder / f"a{number:05}.md"
        copy.write_bytes(file.read_bytes())
        copies[str(copy.relative_to(place))] = file
    command = [sys.executable, "-m", "frontmatter_lint", "--isolated", "--no-ignores"]
    command += ["--ignore=FL601", "--output-format=json", f"--dialect={dialect}", "."]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(
            f"the linter cannot be asked: exit {done.returncode}, {done.stderr[-300:]}"
        )
    said = dict.fromkeys(files, Said())
    for finding in json.loads(done.stdout)["findings"]:
        file = copies[finding["path"]]
        said[file] = _with(said[file], finding, file)
    return said


def _with(said: Said, finding: dict[str, object], file: Path) -> Said:
    consequence = finding.get("consequence")
    if consequence in _LOST and said.lost != "program-stops":
        return said._replace(lost=str(consequence), why=f"{finding['code']} {finding['message']}")
    if consequence == "no-tools":
        return said._replace(no_tools=True)
    if consequence == "field-dropped":
        return said._replace(dropped=said.dropped | {_field(file, int(str(finding["line"])))})
    return said


def _field(file: Path, line: int) -> str:
    """Return the top-level field that a 1-based line belongs to."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    for text in reversed(lines[:line]):
        if text[:1].isalpha() and ":" in text:
            return text.partition(":")[0]
    return ""
