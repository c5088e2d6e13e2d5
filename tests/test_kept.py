"""What is kept between runs: no run says anything else for it, whatever happens to the folder or to
what the run reads, and nothing of it lies where others may write.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.cli import config
from frontmatter_lint.reading import kept

from .conftest import ROOT, clean_environment, examples
from .support import Printed, agent_text, lint, write

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kept on POSIX only")

ROWS = ["| Agent | Model |", "| --- | --- |"]
TEAM = ("otter-guide", "deck-sweeper", "lock-keeper")
READER = "frontmatter_lint.judging.documents.reader"


def team(folder: Path) -> Path:
    """Write three agents, a document that assigns models to them, and settings that name it."""
    rows = [*ROWS, *(f"| {name} | haiku |" for name in TEAM)]
    files = {
        f".claude/agents/{name}.md": agent_text("model: sonnet").replace("otter-guide", name)
        for name in TEAM
    }
    settings_text = '[tool.lint-agents]\ndocumented-in = ["m.md"]\n'
    write(folder, files | {"m.md": "\n".join(rows), "pyproject.toml": settings_text})
    (folder / ".git").mkdir()
    return folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "lint-agents"


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    return team(tmp_path / "repo")


def without(folder: Path) -> Printed:
    """Return what a run says that keeps nothing and finds nothing kept."""
    return lint(cwd=folder, **{kept.OFF: "1"})


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def imported_by(folder: Path) -> set[str]:
    """Return which modules a run in a process of its own imports."""
    program = (
        "import sys\nfrom frontmatter_lint.cli import main\nmain([])\n"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    environment = clean_environment() | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


def test_the_second_run_reads_no_document_and_says_the_same(repo: Path, cache: Path) -> None:
    assert READER in imported_by(repo)
    assert len(files_in(cache)) == 2  # what the document says, and the settings
    again = imported_by(repo)
    assert READER not in again
    assert "tomllib" not in again
    first = lint(cwd=repo)
    assert first.code == 1
    assert "m.md:3" in first.out
    assert first == without(repo)


CHANGES: dict[str, Callable[[Path], object]] = {
    "the document": lambda repo: (repo / "m.md").write_text("\n".join([*ROWS, "| x | opus |"])),
    "a name": lambda repo: (repo / ".claude/agents/deck-sweeper.md").write_text(
        agent_text("model: sonnet")
    ),
    "an agent more": lambda repo: write(
        repo, {"b/.claude/agents/deck-sweeper.md": agent_text("model: opus")}
    ),
    "an agent less": lambda repo: (repo / ".claude/agents/lock-keeper.md").unlink(),
    "the profile": lambda repo: (repo / "pyproject.toml").write_text(
        '[tool.lint-agents]\ndocumented-in = ["m.md"]\ndocumented-profile = "cheap"\n'
    ),
    "labels": lambda repo: write(
        repo,
        {
            "l.tsv": "agent\ttier\nlock-keeper\tfrontier\n",
            "pyproject.toml": '[tool.lint-agents]\njudgement = { examples = "l.tsv" }\n',
        },
    ),
    "a document more": lambda repo: write(
        repo, {"ROUTING.md": "\n".join([*ROWS, "| deck-sweeper | opus |"])}
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_read_anew(change: str, repo: Path, cache: Path) -> None:
    before = lint(cwd=repo)
    CHANGES[change](repo)
    after = lint(cwd=repo)
    assert after == without(repo)
    assert after != before
    assert after == lint(cwd=repo)
    assert files_in(cache)


@pytest.mark.parametrize("file", [0, 1])
@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\n",
        b"x" * 500,
        b"\0" * 99,
        b"0" * 64 + b"\n[[], []]",
        b"0" * 64 + b"\n" + b"[" * 100_000,
    ],
    ids=range(6),
)
def test_damaged_files_are_passed_over(damage: bytes, file: int, repo: Path, cache: Path) -> None:
    expected = lint(cwd=repo)
    path = files_in(cache)[file]
    good = path.read_bytes()
    path.write_bytes(damage)
    assert lint(cwd=repo) == expected
    assert path.read_bytes() == good


@settings(max_examples=examples(60))
@given(st.data())
def test_no_byte_can_be_changed(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", f"{folder}/cache")
        kept.keep("n", "k", {"a": [1, "é", None]}, f"{folder}/repo")
        path = Path(folder, "cache/lint-agents/n")
        whole = bytearray(path.read_bytes())
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] ^= data.draw(st.integers(1, 255))
        assert kept.load("n", "k", f"{folder}/repo") == {"a": [1, "é", None]}
        path.write_bytes(whole)
        assert kept.load("n", "k", f"{folder}/repo") is None


def test_what_another_kind_of_file_stands_for_is_passed_over(repo: Path, cache: Path) -> None:
    expected = lint(cwd=repo)
    first, second = files_in(cache)
    content = first.read_bytes()
    first.unlink()
    first.mkdir()
    second.unlink()
    os.mkfifo(second)
    assert lint(cwd=repo) == expected
    first.rmdir()
    second.unlink(missing_ok=True)
    (repo / "evil").write_bytes(content)
    first.symlink_to(repo / "evil")
    assert lint(cwd=repo) == expected


def spoiled(cache: Path, repo: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield ways in which nothing can or may be kept, each with the environment for it."""
    home = cache.parent
    yield "switched off", {kept.OFF: "1", "XDG_CACHE_HOME": str(home)}
    yield "no home", {"XDG_CACHE_HOME": "", "HOME": "/nowhere/at/all"}
    yield "relative", {"XDG_CACHE_HOME": "cache", "HOME": ""}
    yield "in the repository", {"XDG_CACHE_HOME": str(repo / ".cache")}
    write(home, {"file": "x"})
    yield "a file", {"XDG_CACHE_HOME": str(home / "file")}
    others = home / "others" / "lint-agents"
    others.mkdir(parents=True)
    others.chmod(0o777)
    yield "others write", {"XDG_CACHE_HOME": str(others.parent)}


def test_nothing_is_kept_where_it_cannot_or_may_not(repo: Path, cache: Path) -> None:
    for name, environment in spoiled(cache, repo):
        before = {path for path in repo.parent.rglob("*") if path.is_file()}
        for _ in range(2):
            assert lint(cwd=repo, **environment) == without(repo), name
        after = {path for path in repo.parent.rglob("*") if path.is_file()}
        assert after == before, name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_home_that_cannot_be_written_is_no_fault(repo: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert lint(cwd=repo, XDG_CACHE_HOME=str(closed)) == without(repo)


def test_the_repository_can_bring_nothing_that_is_found(repo: Path, tmp_path: Path) -> None:
    # what a run would believe, put where a careless environment would have it looked for
    lint(cwd=repo, XDG_CACHE_HOME=str(tmp_path / "cache"))
    (repo / ".cache").mkdir()
    (tmp_path / "cache" / "lint-agents").rename(repo / ".cache" / "lint-agents")
    for path in files_in(repo / ".cache" / "lint-agents"):
        start, _, rest = path.read_bytes().partition(b"\n")
        if rest.startswith(b"[["):
            path.write_bytes(start + b"\n[[],[]]")
    assert lint(cwd=repo, XDG_CACHE_HOME=str(repo / ".cache")) == without(repo)


def test_runs_at_the_same_time_agree_and_leave_nothing(repo: Path, cache: Path) -> None:
    command = [sys.executable, "-m", "frontmatter_lint"]
    environment = clean_environment()
    running = [
        subprocess.Popen(command, cwd=repo, env=environment, stdout=subprocess.PIPE)
        for _ in range(8)
    ]
    said = {one.communicate()[0] for one in running}
    assert len(said) == 1
    assert len(files_in(cache)) == 2


def test_the_folder_does_not_grow_without_end(repo: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    moments = random.Random(0)  # noqa: S311 - the same in every run
    for number in range(450):
        path = write(cache, {f"old{number}": "x"}) / f"old{number}"
        os.utime(path, (moments.randrange(10**9), 0))
    cache.chmod(0o700)
    lint(cwd=repo)
    left = files_in(cache)
    assert len(left) <= 200
    assert {"m.md", "x"} & {path.name for path in left} == set()
    assert imported_by(repo).isdisjoint({READER})


@pytest.mark.parametrize(
    ("text", "is_kept"),
    [
        ('[tool.other]\nday = 2026-01-01\n[tool.lint-agents]\nselect = ["MD201"]\n', True),
        ("[tool.lint-agents]\ngrace = inf\n", False),
        ("[tool.lint-agents]\ngrace = 2026-01-01\n", False),
        ("[tool.other]\nx = 'lint-agents'\n", False),
        ("[tool.lint-agents\n", False),
        ("[tool]\nlint-agents = 3\n", False),
    ],
)
def test_settings_mean_the_same_when_they_were_kept(
    text: str,
    is_kept: bool,  # noqa: FBT001
    repo: Path,
    cache: Path,
) -> None:
    (repo / "pyproject.toml").write_text(text)
    for _ in range(2):
        assert lint(cwd=repo) == without(repo)
    assert bool(files_in(cache)) is is_kept


def test_another_program_reads_settings_anew(
    repo: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = tmp_path / "reader.py"
    reader.write_text("x = 1\n")
    monkeypatch.setattr(config, "_READERS", (os.fspath(reader),))
    read = mock.Mock(side_effect=config._parsed)
    monkeypatch.setattr(config, "_parsed", read)
    lint(cwd=repo)
    assert files_in(cache)
    before = read.call_count
    lint(cwd=repo)
    assert read.call_count == before
    monkeypatch.setattr(config, "__version__", "0.0.0")
    lint(cwd=repo)
    assert read.call_count > before
    before = read.call_count
    reader.write_text("x = 10\n")
    lint(cwd=repo)
    assert read.call_count > before


def test_names_of_any_alphabet_and_none_are_inputs_too(repo: Path, cache: Path) -> None:
    write(repo, {".claude/agents/x.md": agent_text("model: sonnet").replace("otter", "漢🦦")})
    (repo / os.fsdecode(b".claude/agents/\xff.md")).write_text(agent_text("model: sonnet"))
    for _ in range(2):
        assert lint(cwd=repo, LC_ALL="C", PYTHONUTF8="0") == without(repo)
    assert files_in(cache)


def test_only_data_is_kept(repo: Path, cache: Path) -> None:
    lint(cwd=repo)
    for path in files_in(cache):
        _, _, rest = path.read_bytes().partition(b"\n")
        json.loads(rest)
        assert path.stat().st_mode & 0o777 == 0o600
    assert cache.stat().st_mode & 0o777 == 0o700
