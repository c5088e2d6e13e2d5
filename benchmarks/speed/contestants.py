"""Who is measured, as data: how each is found and called, how it proves what it read, how
far it is worth trying.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

BARE = "python -c pass"
READING = "find + cat"
OURS = "lint-agents"
NAIVE = "naive pipeline"

_HERE = Path(__file__).parent


class Contestant(NamedTuple):
    """One row of the table.

    `command` runs in the folder that holds the files. `reads` finds, in its output, how
    many files it checked: a peer that overlooks files would look fast. `codes` are the
    exit codes of a job that was done.
    """

    name: str
    command: tuple[str, ...]
    says: str
    reads: str = ""
    codes: tuple[int, ...] = (0,)
    smallest: int = 1
    largest: int = 100_000
    plotted: bool = True

    @property
    def shown(self) -> str:
        """The command as a reader would type it."""
        return " ".join(f"'{word}'" if " " in word else word for word in self.command)


_CHECKED = r"(\d+) files? checked"
_FOUND = (0, 1)  # clean, or findings

#: The first three are what the others are compared with.
CONTESTANTS = (
    Contestant(
        BARE, ("python", "-c", "pass"), "the interpreter, doing nothing", largest=1, plotted=False
    ),
    Contestant(
        READING,
        ("sh", "-c", 'find . -name "*.md" -exec cat {} + >/dev/null'),
        "finds and reads every file: less is not possible",
        smallest=2,
    ),
    Contestant(
        NAIVE,
        ("python", "naive.py", "."),
        "rglob, python-frontmatter, jsonschema and ruamel.yaml, one after the other; no rules",
        _CHECKED,
        _FOUND,
        largest=1_000,
    ),
    Contestant(
        OURS,
        (OURS, "--isolated", "."),
        "all default rules, and the judgement by words",
        _CHECKED,
        _FOUND,
    ),
    Contestant(
        "lint-agents --version", (OURS, "--version"), "its start alone", largest=1, plotted=False
    ),
)

#: Measured as well where `lint-agents --help` knows `--jobs`.
JOBS = tuple(
    Contestant(
        f"lint-agents -j {jobs}",
        (OURS, "--isolated", f"--jobs={jobs}", "."),
        f"the same over {jobs} process{'es' * (jobs > 1)}",
        _CHECKED,
        _FOUND,
        smallest=2,
        plotted=False,
    )
    for jobs in (1, 2)
)

PEERS = (
    Contestant(
        "agnix",
        ("agnix", "--format", "json", "."),
        "Rust; fields, tools and bodies, and agents of a project against one another",
        r'"files_checked": *(\d+)',
        _FOUND,
        largest=10_000,  # its own limit
    ),
    Contestant(
        "skilllint",
        ("skilllint", "check", "--show-summary", "--no-color", "."),
        "Python; fields, names, length in tokens",
        r"Total files: *(\d+)",
        _FOUND,
        largest=10_000,
    ),
    Contestant(
        "cclint",
        ("cclint", "agents"),
        "Node; fields and tools, by a schema; looks at one project",
        r"Files checked: *(\d+)",
        _FOUND,
    ),
    Contestant(
        "claudelint",
        ("claudelint", "check-all", "--no-cache"),
        "Node; fields, file names, bodies; looks at one project, and gives up at the first file "
        "that is no YAML",
        r"Checked (\d+) files?\b",
        _FOUND,
    ),
)


def table() -> tuple[Contestant, ...]:
    """Every contestant there can be, in the order of the page."""
    ours = CONTESTANTS.index(next(one for one in CONTESTANTS if one.name == OURS)) + 1
    return (*CONTESTANTS[:ours], *JOBS, *CONTESTANTS[ours:], *PEERS)


class Places:
    """Where programs are looked for: the environment of this interpreter, the folders
    given, then PATH.
    """

    def __init__(self, folders: Sequence[str] = ()) -> None:
        given = [os.path.abspath(folder) for folder in folders]
        self.path = os.pathsep.join(
            [sysconfig.get_path("scripts"), *given, os.environ.get("PATH", os.defpath)]
        )

    def resolved(self, contestant: Contestant) -> tuple[str, ...] | None:
        """The command with whole paths; None where the program is not installed."""
        program, *rest = contestant.command
        found = sys.executable if program == "python" else shutil.which(program, path=self.path)
        return (
            (found, *(str(_HERE / word) if word == "naive.py" else word for word in rest))
            if found
            else None
        )

    def said(self, program: str, flag: str) -> str:
        """What a program prints for `--version` or `--help`; nothing where it
        is missing or fails.
        """
        found = shutil.which(program, path=self.path)
        if not found:
            return ""
        try:
            return subprocess.run(
                [found, flag], capture_output=True, text=True, check=True, timeout=60
            ).stdout
        except (OSError, subprocess.SubprocessError):
            return ""

    def version(self, contestant: Contestant) -> str:
        """The version of the program, empty for what is part of the system or of this benchmark."""
        program = contestant.command[0]
        if program in ("sh", "python"):
            return ""
        number = re.search(r"\d+(?:\.\d+)+\S*", self.said(program, "--version"))
        return number[0] if number else "unknown"
