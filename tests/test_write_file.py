"""How a file is put in the place of another, and what runs leave behind that were killed."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from frontmatter_lint.core.errors import NotReplacedError
from frontmatter_lint.fixes import write_file

from .support import agent_text, lint, write

fcntl = pytest.importorskip("fcntl")  # not on Windows, where an open file cannot be removed
LEFT = ".lint-agents-123-01234567.tmp"


def sweep(folder: Path) -> list[str]:
    """Sweep a folder as a new run does, and return what is left in it."""
    write_file._sweep.cache_clear()
    write_file.sweep([os.fspath(folder / "otter.md")])
    return sorted(os.listdir(folder))


@pytest.mark.parametrize(
    "name",
    [
        ".lint-agents-123-012345678.tmp",  # nine letters
        ".lint-agents-12a-01234567.tmp",
        ".lint-agents-123-01234567.txt",
        "lint-agents-123-01234567.tmp",
        ".lint-agents-12301234567.tmp",
    ],
)
def test_files_with_other_names_stay(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    assert sweep(tmp_path) == [name]


def _folder(path: Path) -> None:
    path.mkdir()


def _link(path: Path) -> None:
    path.symlink_to("otter.txt")


MADE: dict[str, Callable[[Path], None]] = {
    "a folder": _folder,
    "a link": _link,
    "a pipe": os.mkfifo,
}


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_what_is_no_file_stays(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / LEFT)
    assert sweep(tmp_path) == [LEFT]


def test_a_temporary_file_has_a_name_that_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the run were killed between the two."""
    path = tmp_path / "otter.md"
    path.write_bytes(b"old")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", killed)
        patched.setattr(os, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            write_file.replace(os.fspath(path), b"old", b"new")
    assert len(os.listdir(tmp_path)) == 2
    assert sweep(tmp_path) == ["otter.md"]
    assert path.read_bytes() == b"old"


def test_nobody_else_may_read_what_is_written_before_it_is_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of mode 600 is never readable by others, not for a moment."""
    path = tmp_path / "otter.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    modes = []
    make_alike = write_file._make_alike

    def looked_at(handle: int, temporary: str, status: os.stat_result) -> None:
        modes.append(stat.S_IMODE(os.fstat(handle).st_mode))
        make_alike(handle, temporary, status)
        modes.append(stat.S_IMODE(os.fstat(handle).st_mode))

    monkeypatch.setattr(write_file, "_make_alike", looked_at)
    write_file.replace(os.fspath(path), b"old", b"new")
    assert (modes, path.read_bytes()) == ([0o600, 0o640], b"new")


def test_a_temporary_file_that_is_swept_away_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "otter.md"
    path.write_bytes(b"old")
    lock = fcntl.flock
    locked: list[int] = []

    def swept(handle: int, operation: int) -> None:
        if not locked:
            for name in os.listdir(tmp_path):
                if name != "otter.md":
                    (tmp_path / name).unlink()
        locked.append(handle)
        lock(handle, operation)

    monkeypatch.setattr(fcntl, "flock", swept)
    write_file.replace(os.fspath(path), b"old", b"new")
    assert (len(locked), path.read_bytes(), os.listdir(tmp_path)) == (2, b"new", ["otter.md"])


def test_where_files_cannot_be_locked_they_are_written_and_not_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(fcntl, "flock", none)
    path = tmp_path / "otter.md"
    path.write_bytes(b"old")
    write_file.replace(os.fspath(path), b"old", b"new")
    (tmp_path / LEFT).write_text("half", encoding="utf-8")
    assert sweep(tmp_path) == [LEFT, "otter.md"]
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("there", "new"), [(b"else", b"new"), (b"older", b"new"), (b"newer", b"new"), (None, b"new")]
)
def test_what_changed_meanwhile_is_left_alone(
    there: bytes | None, new: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "otter.md"
    if there is not None:
        path.write_bytes(there)
    with pytest.raises(NotReplacedError):
        write_file.replace(os.fspath(path), b"old", new)
    assert os.listdir(tmp_path) == (["otter.md"] if there else [])


def test_a_patch_has_the_colours_of_git(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": agent_text("model: sonet")})
    flags = ("--isolated", "--diff", "--select=MD201")
    plain = lint(*flags, "--color=never", cwd=tmp_path).out
    colored = lint(*flags, "--color=always", cwd=tmp_path).out
    codes = {"---": "1", "+++": "1", "@@": "36", "+": "32", "-": "31"}
    expected = []
    for line in plain.splitlines():
        code = next((codes[sign] for sign in codes if line.startswith(sign)), "")
        expected.append(f"\x1b[{code}m{line}\x1b[0m" if code else line)
    assert colored.splitlines() == expected
    assert [line[:1] for line in plain.splitlines()].count("+") == 2
