"""The last handler: whatever nobody foresaw is one line, with how to report it, and exit code 2."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ..conftest import ROOT, clean_environment
from ..support import agent_text, write

#: Runs the command in a process in which looking for settings fails.
FAILING = """
import sys
from frontmatter_lint import cli
from frontmatter_lint.cli import config

def fail(*args, **named):
    raise {error}

config.load = config.search = fail
sys.exit(cli.main(sys.argv[1:]))
"""
ERRORS = {
    "a plain one": "RuntimeError('one')",
    "lines": "KeyError('::error::x\\nTraceback (most recent call last):\\n\\x1b[31m')",
    "deep": "RecursionError('maximum recursion depth exceeded')",
    "memory": "MemoryError()",
    "an odd one": "type('Odd', (Exception,), {})('x' * 10_000)",
}
COMMANDS = (
    "check",
    "config",
    "models",
    "documented",
    "explain otter-guide",
    "migrate",
    "init",
    "fleet",
    "report --html=page.html",
    "loop",
    "route review",
)


def fail(error: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", FAILING.format(error=error), *arguments],
        cwd=cwd,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
def test_it_is_one_line_and_exit_code_2(error: str, folder: Path) -> None:
    done = fail(error, ".", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert re.match(r"lint-agents: error: this is a fault of lint-agents: \w+ in \S+:\d+: ", line)
    assert line.endswith("/issues; `--debug` shows where it comes from")
    assert len(line) < 500


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_it(command: str, folder: Path) -> None:
    done = fail(ERRORS["a plain one"], *command.split(), cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_debug_shows_where_it_comes_from_and_nothing_of_it_is_obeyed(folder: Path) -> None:
    for arguments in (["--debug", "."], ["config", "--debug"]):
        done = fail(ERRORS["lines"], *arguments, cwd=folder)
        assert (done.returncode, done.stdout) == (2, "")
        assert "in fail" in done.stderr
        assert "\x1b" not in done.stderr
        assert not re.search("(?m)^ *::", done.stderr)


def test_debug_changes_nothing_else(folder: Path) -> None:
    command = [sys.executable, "-m", "frontmatter_lint"]
    runs = []
    for flags in ([], ["--debug"]):
        done = subprocess.run(
            [*command, *flags, "."], cwd=folder, capture_output=True, check=False, text=True
        )
        runs.append((done.returncode, done.stdout, done.stderr))
    assert runs[0] == runs[1]
    named = subprocess.run(
        [*command, "--", "--debug"], cwd=folder, capture_output=True, check=False, text=True
    )
    assert "there is no file or folder `--debug`" in named.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [("nofile", 2), (".", 1), ("--select=FM .", 0), ("--nonsense", 2), ("explain nobody", 2)],
)
def test_a_full_standard_error_does_not_change_the_exit_code(
    arguments: str, code: int, folder: Path
) -> None:
    # a link that leads out, for something to say beside the report
    (folder / ".git").mkdir()
    (folder / "out").symlink_to("/usr")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "frontmatter_lint", *arguments.split()],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=full,
            check=False,
        )
    assert done.returncode == code


@pytest.mark.skipif(os.name == "nt", reason="there a working directory cannot be removed")
def test_a_working_directory_that_is_gone_is_no_fault(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    source = "import os, sys; os.rmdir(os.getcwd()); from frontmatter_lint.cli import main; "
    done = subprocess.run(
        [sys.executable, "-c", source + "sys.exit(main(['check']))"],
        cwd=gone,
        env=clean_environment() | {"PYTHONPATH": os.fspath(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "lint-agents: error: the working directory is not there any more\n"
