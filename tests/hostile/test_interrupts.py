"""Interrupts and runs at the same time: a file is old or new, nothing stays behind, no process goes
on alone, and who writes what another has written succeeds.

`KILLS` and `FILES` in the environment say how often each is tried, over how many files.
"""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.cli import main
from frontmatter_lint.core.errors import NotReplacedError
from frontmatter_lint.fixes import apply, write_file

from ..conftest import clean_environment
from ..support import agent_text, write

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals of POSIX")

KILLS = int(os.environ.get("KILLS", "5"))
FILES = int(os.environ.get("FILES", "120"))
COMMAND = [sys.executable, "-m", "frontmatter_lint", "--isolated"]
OLD = agent_text("model:sonnet", "color: blue")
COMMANDS = {
    "--fix": ["--fix", "-j4", "."],
    "--add-ignores": ["--add-ignores", "."],
    "--update-baseline": ["--baseline=b.json", "--update-baseline", "."],
    "migrate": ["migrate", "--dialect=generic", "--isolated"],
}


def team(folder: Path, command: str) -> dict[str, bytes]:
    """Write the files of a team, and return the content of each."""
    text = OLD
    if command == "--add-ignores":
        text = agent_text("model: sonet")
    elif command == "migrate":
        text = agent_text("model: sonnet")
    files = {}
    for number in range(FILES):
        files[f"agents/a{number}.md"] = text.replace("otter-guide", f"otter-{number}").encode()
    write(folder, dict(files))
    return files


def start(folder: Path, command: str) -> subprocess.Popen[bytes]:
    arguments = COMMANDS[command]
    called = COMMAND[:3] if arguments[0] == "migrate" else COMMAND
    return subprocess.Popen(
        [*called, *arguments],
        cwd=folder,
        env=clean_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".lint-agents-*")]


def processes_in(folder: Path) -> list[int]:
    """The processes whose working directory is this folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if (entry / "cwd").resolve() == folder.resolve():
                found.append(int(entry.name))
        except OSError:
            continue
    return found


@pytest.mark.parametrize(
    "sign", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda s: s.name
)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_killed_run_leaves_old_or_new_and_nothing_else(
    command: str, sign: signal.Signals, tmp_path: Path
) -> None:
    old = team(tmp_path, command)
    begun = time.monotonic()
    assert start(tmp_path, command).wait() in (0, 1)
    takes = time.monotonic() - begun
    new = {name: (tmp_path / name).read_bytes() for name in old}
    assert command == "--update-baseline" or all(new[name] != old[name] for name in old)
    baseline = tmp_path / "b.json"
    listed = baseline.read_bytes() if baseline.exists() else b""
    moments = random.Random(0)  # noqa: S311 - the same in every run
    for _ in range(KILLS):
        write(tmp_path, dict(old))
        baseline.unlink(missing_ok=True)
        running = start(tmp_path, command)
        time.sleep(moments.uniform(0.3, 1.0) * takes)
        running.send_signal(sign)
        assert running.stderr
        said = running.stderr.read()
        code = running.wait()
        assert b"Traceback" not in said or code == 130 or b"KeyboardInterrupt" in said
        assert code in (0, 1, 130, -sign)
        for name in old:
            assert (tmp_path / name).read_bytes() in (old[name], new[name])
        assert not baseline.exists() or baseline.read_bytes() == listed
        if sign != signal.SIGKILL:
            assert left_over(tmp_path) == []
        assert start(tmp_path, command).wait() in (0, 1)
        assert left_over(tmp_path) == []
        assert {name: (tmp_path / name).read_bytes() for name in old} == new
    print(f"{command}: {KILLS} × {sign.name}: 0 of {FILES} files damaged, none left over")  # noqa: T201


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc")
@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGKILL], ids=lambda s: s.name)
def test_no_worker_outlives_the_run(sign: signal.Signals, tmp_path: Path) -> None:
    team(tmp_path, "--fix")
    # what takes a while: bodies that are judged
    for name in list((tmp_path / "agents").iterdir()):
        name.write_text(agent_text("model: haiku") + "Review the security of it.\n" * 3_000)
    for _ in range(KILLS):
        running = start(tmp_path, "--fix")
        while len(processes_in(tmp_path)) < 4 and running.poll() is None:
            time.sleep(0.005)
        assert running.poll() is None, "it ended before it could be killed"
        running.send_signal(sign)
        running.wait()
        until = time.monotonic() + 5
        while processes_in(tmp_path) and time.monotonic() < until:
            time.sleep(0.01)
        assert processes_in(tmp_path) == []


def test_runs_at_the_same_time_all_end_as_one_would(tmp_path: Path) -> None:
    old = team(tmp_path, "--fix")
    assert start(tmp_path, "--fix").wait() == 0
    new = {name: (tmp_path / name).read_bytes() for name in old}
    for _ in range(max(1, KILLS // 2)):
        write(tmp_path, dict(old))
        running = [start(tmp_path, "--fix") for _ in range(8)]
        said = [one.communicate()[1] for one in running]
        assert [one.returncode for one in running] == [0] * 8, said
        assert {name: (tmp_path / name).read_bytes() for name in old} == new
        assert left_over(tmp_path) == []


# --- one file -------------------------------------------------------------------------


def test_an_edit_while_the_new_content_is_synced_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    sync = os.fsync

    def edit(handle: int) -> None:
        sync(handle)
        path.write_bytes(b"somebody else's")

    monkeypatch.setattr(os, "fsync", edit)
    with pytest.raises(NotReplacedError, match="it was changed meanwhile"):
        write_file.replace(str(path), b"old", b"new")
    assert path.read_bytes() == b"somebody else's"
    assert left_over(tmp_path) == []


def test_what_another_run_has_fixed_since_is_found_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = team(tmp_path, "--fix")
    monkeypatch.chdir(tmp_path)
    mend = apply.mend

    def late(*arguments: Any, **options: Any) -> Any:
        monkeypatch.setattr(apply, "mend", mend)
        assert start(tmp_path, "--fix").wait() == 0
        return mend(*arguments, **options)

    monkeypatch.setattr(apply, "mend", late)
    assert main(["--isolated", "--fix", "-j1", "."]) == 0
    assert f"{len(old)} files checked: no findings" in capsys.readouterr().out


def test_what_another_run_wrote_is_as_good_as_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"new")
    write_file.replace(str(path), b"old", b"new")
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", lambda _: path.write_bytes(b"new"))
    write_file.replace(str(path), b"old", b"new")
    assert path.read_bytes() == b"new"
    assert left_over(tmp_path) == []


def test_owner_group_and_mode_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(path, 12345, 54321)
    before = path.stat()
    write_file.replace(str(path), b"old", b"new")
    after = path.stat()
    assert path.read_bytes() == b"new"
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
    assert stat.S_IMODE(after.st_mode) == 0o640


def test_an_owner_that_cannot_be_kept_is_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refuse)
    status = os.lstat

    def foreign(name: str) -> os.stat_result:
        found = status(name)
        return (
            os.stat_result((*found[:4], found.st_uid + 1, *found[5:]))
            if name == str(path)
            else found
        )

    monkeypatch.setattr(os, "lstat", foreign)
    with pytest.raises(NotReplacedError, match="it belongs to another user or group"):
        write_file.replace(str(path), b"old", b"new")
    assert path.read_bytes() == b"old"
    assert left_over(tmp_path) == []


def test_a_hard_link_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    os.link(tmp_path / "a", tmp_path / "b")
    with pytest.raises(NotReplacedError, match="hard links"):
        write_file.replace(str(tmp_path / "a"), b"old", b"new")
    assert (tmp_path / "b").read_bytes() == b"old"


def test_only_what_no_run_holds_is_swept(tmp_path: Path) -> None:
    import fcntl

    names = (
        ".lint-agents-123-0123abcd.tmp",  # left by a killed run
        ".lint-agents-124-0123abcd.tmp",  # being written
        ".lint-agents-x-0123abcd.tmp",
        ".lint-agents-123-0123abcd.tmp.md",
        ".lint-agents.toml",
    )
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".lint-agents-125-0123abcd.tmp").symlink_to(tmp_path / names[4])
    with (tmp_path / names[1]).open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        write_file.sweep([str(tmp_path / "a.md")])
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == sorted([*names[1:], ".lint-agents-125-0123abcd.tmp"])
