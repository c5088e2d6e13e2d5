"""What the tests of the whole command share: a run inside this process, and its findings
taken apart.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

from frontmatter_lint import cli

from .conftest import ROOT, clean_environment
from .shapes import FindingJson, ReportJson, json_as

#: The families that speak of the file itself and of its model, as opposed to judging
#: whether the model fits the work.
ON_THE_FILE = ("--select=FM,SC,MD,FB,ES,LI", "--ignore=ambiguous-scalar")


class Printed(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> ReportJson:
        """The report in JSON."""
        return json_as(self.out, ReportJson)

    @property
    def findings(self) -> list[FindingJson]:
        """The findings of a report in JSON."""
        return self.report["findings"]

    @property
    def places(self) -> list[str]:
        """`CODE@line:column` of every finding of a report in JSON, in order."""
        return [f"{one['code']}@{one['line']}:{one['column']}" for one in self.findings]

    @property
    def codes(self) -> set[str]:
        """The codes of a report in JSON."""
        return {one["code"] for one in self.findings}


def lint(*arguments: str | Path, cwd: str | Path = ".", **environment: str) -> Printed:
    """Run the command in this process, as if its output went into a file."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        mock.patch.dict(os.environ, clean_environment() | environment, clear=True),
    ):
        code = cli.main([os.fspath(one) for one in arguments])
    return Printed(code, _text(out), _text(err))


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    raw: bytes = stream.buffer.getvalue()  # type: ignore[attr-defined]
    return raw.decode("utf-8")


def lint_json(*arguments: str | Path, cwd: str | Path = ".") -> Printed:
    """Run without configuration, report as JSON."""
    return lint("--isolated", "--output-format=json", *arguments, cwd=cwd)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files by relative path; answers the folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def agent_text(
    *lines: str, name: str = "otter-guide", body: str = "Lead the otters over.\n"
) -> str:
    """An agent that nothing is wrong with, and more lines of frontmatter."""
    fields = [f"name: {name}", "description: Guides otters across the road.", *lines]
    return "".join(line + "\n" for line in ["---", *fields, "---"]) + body


def paths_of(findings: Iterable[FindingJson]) -> list[str]:
    """The paths of findings, each once, in order."""
    return list(dict.fromkeys(one["path"] for one in findings))


def lint_bytes(data: bytes, *flags: str, name: str = ".claude/agents/otter.md") -> Printed:
    """Lint one text as if it came from standard input under this name."""
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(data))):
        return lint("--isolated", "--output-format=json", f"--stdin-filename={name}", *flags, "-")


def no_git() -> dict[str, str]:
    """An environment in which git knows nobody's settings, and no hook around this very
    test run.
    """
    kept = {key: value for key, value in clean_environment().items() if not key.startswith("GIT_")}
    return kept | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def git(folder: Path, *arguments: str) -> str:
    """Run git without anybody's settings; `safe.directory`, because the checkout may belong
    to somebody else.
    """
    settings = ("user.name=x", "user.email=x@example.org", "safe.directory=*")
    command = ["git", *(part for setting in settings for part in ("-c", setting)), *arguments]
    done = subprocess.run(
        command, cwd=folder, env=no_git(), check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


def project_files(*, new: bool = True) -> list[str]:
    """Return the files of this project, relative to its root: those git tracks and, with `new`,
    would track; in an unpacked sdist all but what working in it leaves behind.
    """
    if (ROOT / ".git").exists():
        others = ("--others", "--exclude-standard") if new else ()
        listed = git(ROOT, "ls-files", "-z", "--cached", *others)
        names = sorted({name for name in listed.split("\0") if name})
        # not one that is deleted but still tracked
        return [name for name in names if os.path.lexists(ROOT / name)]
    ignored = {line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()}
    names = []
    for folder, inner, files in os.walk(ROOT):
        inner[:] = [name for name in inner if not _is_left_behind(name, ignored)]
        for name in files:
            if not _is_left_behind(name, ignored):
                names.append((Path(folder) / name).relative_to(ROOT).as_posix())
    return sorted(set(names) - {"PKG-INFO"})


def _is_left_behind(name: str, ignored: set[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in ignored)


def script(name: str) -> Any:
    """Return a script as a module: `action/install` is `scripts/action/install.py`."""
    path = ROOT / "scripts" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name.replace("/", "_"), path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class PreCommit:
    """The real pre-commit in one user's repository; hooks are installed once."""

    def __init__(self, home: Path, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.environment = no_git() | {"PRE_COMMIT_HOME": str(home)} | environment

    def __call__(self, *arguments: str | Path) -> tuple[int, str]:
        """Exit code and output."""
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", *map(str, arguments), "--color=never"],
            cwd=self.folder,
            env=self.environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        return done.returncode, done.stdout
