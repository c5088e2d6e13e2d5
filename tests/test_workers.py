"""Several processes: the same bytes as one, and no silence where one of them dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from frontmatter_lint.engine import workers
from frontmatter_lint.output.render import FORMATS

from .conftest import CORPUS, ROOT, Run, clean_environment
from .support import agent_text, write

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork") or sys.platform == "darwin", reason="one process only here"
)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Agents of all kinds, more than one process takes by itself."""
    folder = tmp_path_factory.mktemp("team")
    texts = [path.read_bytes() for path in sorted((ROOT / "fixtures" / "demo").rglob("*.md"))]
    texts += [
        path.read_bytes()
        for path in sorted((ROOT / "fixtures").glob("[e-u]*/fail-*.md"))
        if path.is_file()
    ]
    names = [f".claude/agents/{number:03}.md" for number in range(3 * len(texts))]
    return write(folder, {name: texts[number % len(texts)] for number, name in enumerate(names)})


@pytest.mark.parametrize("name", FORMATS)
def test_any_number_of_processes_prints_the_same_bytes(team: Path, run: Run, name: str) -> None:
    flags = ["--isolated", f"--output-format={name}", "--today=2026-11-21"]
    one, two, five = (run(*flags, f"--jobs={number}", cwd=team) for number in (1, 2, 5))
    assert one.returncode == 1
    assert (one.stdout, one.stderr) == (two.stdout, two.stderr) == (five.stdout, five.stderr)


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not part of the project")
def test_so_it_does_on_real_agents(run: Run) -> None:
    one, two, auto = (
        run("--isolated", f"--jobs={jobs}", str(CORPUS), cwd=ROOT) for jobs in ("1", "2", "auto")
    )
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert one.stdout == auto.stdout


def test_the_files_are_shown_in_the_same_order(team: Path, run: Run) -> None:
    one, two = (run("--isolated", "--show-files", f"-j{number}", cwd=team) for number in (1, 2))
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) > 100


# --- how many -------------------------------------------------------------------------


def test_few_files_are_done_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    monkeypatch.setattr(workers, "_cores", lambda: 4)
    assert workers.number(0, 10) == 1
    assert workers.number(0, 100_000) == 4
    assert workers.number(0, 2 * workers._WORTH) == 2
    assert workers.number(3, 10) == 3
    assert workers.number(64, 10) == 10
    assert workers.number(2, 0) == 1


def test_where_forking_is_not_safe_one_process_does_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: False)
    assert workers.number(8, 100_000) == 1


@pytest.mark.parametrize("wrong", ["0", "-1", "two", "1.5", "99999", "²"])
def test_a_number_of_jobs_that_is_none_is_refused(tmp_path: Path, run: Run, wrong: str) -> None:
    done = run(f"--jobs={wrong}", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"`{wrong}` is none" in done.stderr


# --- what goes wrong ------------------------------------------------------------------

SPREAD = """
import os, signal, sys, time
from frontmatter_lint.engine import workers
from frontmatter_lint.core.errors import ConfigError
parent = os.getpid()
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background is told to ignore it

{setup}

def work(part):
    if os.getpid() != parent:
        {deed}
    return part

try:
    print(workers.spread(work, list(range(7)), 3))
except (ConfigError, KeyboardInterrupt) as error:
    print(type(error).__name__, error)
try:
    os.waitpid(-1, os.WNOHANG)
    print("left behind")
except ChildProcessError:
    print("nobody left")
"""


def _spread(deed: str, setup: str = "") -> list[str]:
    code = SPREAD.format(deed=deed, setup=setup)
    environment = clean_environment() | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=environment, timeout=240
    )
    return done.stdout.splitlines()


def test_every_item_is_done_once() -> None:
    assert _spread("pass") == ["[[0, 3, 6], [1, 4], [2, 5]]", "nobody left"]


INCOMPLETE = "so the check is not complete; `--jobs 1` does without others"


def test_a_process_that_is_killed_is_told() -> None:
    killed = "ConfigError one of the processes was killed by signal 9"
    assert _spread("os.kill(os.getpid(), signal.SIGKILL)") == [
        f"{killed}, {INCOMPLETE}",
        "nobody left",
    ]


def test_a_process_that_fails_is_told_without_a_traceback() -> None:
    failed = "ConfigError one of the processes ended with 1"
    for deed, why in (
        ("raise MemoryError", " (MemoryError)"),
        ("raise ValueError('a\\nb')", " (ValueError: a b)"),
        ("raise KeyError('x' * 999)", f" (KeyError: '{'x' * 188}…)"),
        ("return lambda: 0", " ("),  # the error has another name in each Python
        ("raise SystemExit(3)", ""),
    ):
        said, left = _spread(deed)
        assert said.startswith(f"{failed}{why}"), said
        assert said.endswith(INCOMPLETE)
        assert left == "nobody left"


def test_an_interrupt_leaves_no_process_behind() -> None:
    # again and again: one signal may come just before the parent begins to wait, and
    # then wakes nobody
    deed = (
        "[(os.kill(parent, signal.SIGINT), time.sleep(0.5)) for _ in range(part[0] == 1 and "
        "100)]; time.sleep(60)"
    )
    assert _spread(deed) == ["KeyboardInterrupt ", "nobody left"]


#: An interrupt right after a process was waited for: its number is nobody's any more.
INTERRUPTED = """
wait = os.waitpid

def wait_and_interrupt(process, options):
    found = wait(process, options)
    os.waitpid = wait
    os.kill(parent, signal.SIGINT)
    time.sleep(0)
    return found

os.waitpid = wait_and_interrupt
"""


def test_an_interrupt_kills_no_process_that_has_ended() -> None:
    assert _spread("pass", INTERRUPTED) == ["KeyboardInterrupt ", "nobody left"]


def test_a_large_result_passes() -> None:
    assert (
        _spread("part = ['x' * 1_000_000] * 3; return [len(one) for one in part]")[-1]
        == "nobody left"
    )


def test_a_clean_agent_takes_no_other_process(tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonnet")})
    assert (
        run("-j", "8", ".claude/agents/a.md", cwd=tmp_path).stdout
        == "1 file checked: no findings\n"
    )
