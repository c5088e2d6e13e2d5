"""Where the three programs lie, how they are installed, and what they may see of the machine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypedDict, cast

from frontmatter_lint.core.resources import data

#: Dialect → the folder its program is installed in, below the one for all.
FOLDERS = {"claude-code": "claude", "opencode": "opencode", "gemini-cli": "gemini"}


class Answer(NamedTuple):
    """What a program does with one file.

    `stops` is True where it does not start at all because of the file. `why` is what it
    says, on one line. `dropped` are the fields that it reports to ignore.
    """

    loads: bool
    why: str = ""
    stops: bool = False
    dropped: frozenset[str] = frozenset()


class Program(TypedDict):
    """A package of npm."""

    package: str
    version: str


class Runtimes(TypedDict):
    """`data/runtimes.yaml`, as far as it is read here."""

    tools: dict[str, Program]


class MissingError(Exception):
    """A program is not there and cannot be installed."""


def default_folder() -> Path:
    """Return the folder below the user's cache that the programs are installed in."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "lint-agents" / "runtimes"


def installed(tools: Path, dialect: str) -> Path:
    """Return the folder of one program, installed where it is missing or of another version.

    Raises MissingError.
    """
    wanted = cast("Runtimes", data("runtimes"))["tools"][dialect]
    folder = tools / FOLDERS[dialect]
    manifest = folder / "node_modules" / wanted["package"] / "package.json"
    if manifest.is_file():
        found = cast("Program", json.loads(manifest.read_text(encoding="utf-8")))
        if found["version"] == wanted["version"]:
            return folder
    if shutil.which("npm") is None:
        raise MissingError(f"npm is not there to install {wanted['package']}")
    folder.mkdir(parents=True, exist_ok=True)
    package = f"{wanted['package']}@{wanted['version']}"
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
    done = subprocess.run([*command, package], check=False, capture_output=True, text=True)
    if done.returncode:
        raise MissingError(f"npm cannot install {package}: {done.stderr.strip()[-300:]}")
    return folder


def environment(home: Path, server: str = "http://127.0.0.1:9") -> Mapping[str, str]:
    """Return an environment without any proxy, key or setting of the caller.

    Port 9 discards: nobody listens there.
    """
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "TMPDIR": str(home),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local"),
        "ANTHROPIC_API_KEY": "dummy",
        "ANTHROPIC_BASE_URL": server,
        "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
        "CLAUDE_CODE_MAX_RETRIES": "0",
        "DISABLE_AUTOUPDATER": "1",
        "OPENCODE_DISABLE_AUTOUPDATE": "1",
        "OPENCODE_DISABLE_DEFAULT_PLUGINS": "1",
        "OPENCODE_DISABLE_EXTERNAL_SKILLS": "1",
        "OPENCODE_DISABLE_LSP_DOWNLOAD": "1",
        "OPENCODE_DISABLE_MODELS_FETCH": "1",
        "OPENCODE_EXPERIMENTAL_DISABLE_FILEWATCHER": "1",
        "OPENCODE_PURE": "1",
    }


def one_line(text: str) -> str:
    """Return a text on one line, at most 300 characters of it."""
    return " ".join(text.split())[:300]
