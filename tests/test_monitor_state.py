"""`monitor --state`: a run that keeps what it read prints what one that reads all prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import settings as examples_of
from hypothesis import strategies as st

from frontmatter_lint.usage import transcripts
from frontmatter_lint.usage.state import MARK, State

from .conftest import clean_environment, examples
from .support import Printed, lint, write
from .usage_records import CANARY, Writer

FORMATS = ("text", "usage", "csv", "prometheus")
OWN = {"time": "2026-11-01T10:00:00Z", "agent": "a", "model": "claude-sonnet-5-5", "id": "1"}


def monitor(cwd: Path, *arguments: str | Path) -> Printed:
    return lint("monitor", "--isolated", "projects", "own.jsonl", *arguments, cwd=cwd)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Transcripts and lines of our own in a folder, which is returned."""
    writer = Writer(tmp_path / "projects")
    for _ in range(5):
        writer.session(["otter", "heron", "teal", "wren", "coot", "crane", "gull", "ibis"], 4)
    lines = [OWN, OWN | {"id": "2", "input_tokens": 7}, OWN, {"agent": "nothing else"}]
    write(tmp_path, {"own.jsonl": "\n".join(map(json.dumps, lines))})
    return tmp_path


def assert_same(folder: Path, *flags: str) -> None:
    """Whatever is known, the output is that of a run that knows nothing."""
    for output in FORMATS:
        whole = monitor(folder, f"--output-format={output}", *flags)
        known = monitor(folder, f"--output-format={output}", "--state=s", *flags)
        assert (known.code, known.out, known.err) == (whole.code, whole.out, whole.err)


def files_read(folder: Path) -> int:
    """Return how many transcripts a run parses."""
    read = transcripts.Reader._file
    with mock.patch.object(transcripts.Reader, "_file", autospec=True, side_effect=read) as spy:
        monitor(folder, "--state=s")
    return spy.call_count


def test_what_is_known_is_not_read_again(records: Path) -> None:
    assert_same(records)
    first = (records / "s").read_bytes()
    assert files_read(records) == 0
    assert_same(records, "--since=2026-11-01")
    assert_same(records, "--project=otters")
    assert (records / "s").read_bytes() == first


def main_of(folder: Path) -> Path:
    return sorted((folder / "projects").rglob("0000*.jsonl"))[2]


def child_of(folder: Path) -> Path:
    return sorted((folder / "projects").rglob("agent-*.jsonl"))[3]


def meta_of(folder: Path) -> Path:
    return sorted((folder / "projects").rglob("agent-*.meta.json"))[3]


def append(path: Path) -> None:
    with path.open("a") as file:
        file.write("\n")


def new_numbers(path: Path) -> None:
    """Change one digit; size and time stay."""
    before = path.stat()
    data = path.read_bytes()
    at = data.index(b'"output_tokens": ') + len(b'"output_tokens": ')
    digit = b"1" if data[at : at + 1] != b"1" else b"2"
    path.write_bytes(data[:at] + digit + data[at + 1 :])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


def replaced(path: Path) -> None:
    """Put another file in its place, of the same content and time."""
    before = path.stat()
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a transcript grows": lambda folder: append(main_of(folder)),
    "that of an agent grows": lambda folder: append(child_of(folder)),
    "numbers change behind its back": lambda folder: new_numbers(child_of(folder)),
    "another file of its name": lambda folder: replaced(main_of(folder)),
    "what stands beside it goes": lambda folder: meta_of(folder).unlink(),
    "what stands beside it says otherwise": lambda folder: meta_of(folder).write_text(
        '{"agentType": "somebody-else"}'
    ),
    "an agent goes": lambda folder: child_of(folder).unlink(),
    "an agent comes": lambda folder: child_of(folder).with_name("agent-b.jsonl").write_text("{}\n"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_has_changed_is_read_again(change: Callable[[Path], object], records: Path) -> None:
    monitor(records, "--state=s")
    change(records)
    assert 0 < files_read(records) <= 10  # one session of five
    change_again = monitor(records, "--output-format=usage", "--state=s")
    assert change_again.out == monitor(records, "--output-format=usage").out
    assert_same(records)


def test_a_session_that_goes_is_no_longer_counted(records: Path) -> None:
    monitor(records, "--state=s")
    main_of(records).unlink()
    (records / "own.jsonl").write_text(json.dumps(OWN))
    assert_same(records)


def test_nothing_that_was_said_is_kept(records: Path) -> None:
    monitor(records, "--state=s")
    text = (records / "s").read_text()
    assert "otter" in text
    for secret in (CANARY, "KINGFISHER", "-work-otters", "projects", "msg_", "req_", "work/"):
        assert secret not in text
    assert text.startswith(MARK)
    for line in text.splitlines()[1:]:
        json.loads(line.partition(" ")[2])


# --- a state that is damaged, or no state ---------------------------------------------


@given(at=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
@examples_of(max_examples=examples(30))
def test_a_damaged_line_is_as_if_it_were_not_there(
    at: float, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    writer = Writer(folder / "projects")
    writer.session(["otter", "heron"], 2)
    writer.session(["teal"], 2)
    write(folder, {"own.jsonl": json.dumps(OWN)})
    whole = monitor(folder, "--output-format=usage", "--state=s")
    data = bytearray((folder / "s").read_bytes())
    data[len(MARK) + int(at * (len(data) - len(MARK)))] = byte
    (folder / "s").write_bytes(data)
    known = monitor(folder, "--output-format=usage", "--state=s")
    if known.code != 2:
        assert (known.code, known.out) == (whole.code, whole.out)
    else:
        assert "is not UTF-8" in known.err


@pytest.mark.parametrize(
    "content",
    ["", "x", "[]", '{"a": 1}', "# lint-agents monitor, state 9\n", "\x80abc", "[" * 100_000],
)
def test_what_is_no_state_is_not_written_over(content: str, records: Path) -> None:
    (records / "s").write_text(content, encoding="latin-1")
    printed = monitor(records, "--state=s")
    assert (printed.code, printed.out) == (2, "")
    assert "--state: " in printed.err
    assert (records / "s").read_text(encoding="latin-1") == content


def test_that_of_another_release_is_written_anew(records: Path) -> None:
    monitor(records, "--state=s")
    good = (records / "s").read_text()
    head, _, rest = good.partition("\n")
    (records / "s").write_text(f"{MARK}, release 0.0.1\n{rest}")
    assert head != f"{MARK}, release 0.0.1"
    assert files_read(records) > 10
    assert (records / "s").read_text() == good


def signed(line: str) -> str:
    """Return a line behind its hash, as one does who knows how."""
    from frontmatter_lint.usage import state

    return f"{state._hash(line)} {line}\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('["call",', '["call",9,'),
        ('["call",[', '["call",[-1,'),
        ('["call",[', '["call",["x",'),
        ('["call",[', "[[],["),
        ('"otter"', "[[[]]]"),
        ('"otter"', '"' + "x" * 10_000 + '"'),
        ('"2026-11-01"', '"\\u001b[2J"'),
        ('"2026-11-01"', "{}"),
        (",[[", ",[9,["),
        (",true,", ",1e999,"),
    ],
)
def test_a_line_that_was_made_up_does_no_harm(old: str, new: str, records: Path) -> None:
    monitor(records, "--state=s")
    head, *lines = (records / "s").read_text().splitlines(keepends=True)
    made = "".join(signed(one.partition(" ")[2].rstrip("\n").replace(old, new)) for one in lines)
    assert made != "".join(lines)
    (records / "s").write_text(head + made)
    printed = monitor(records, "--state=s")
    assert printed.code in (0, 1)
    assert "\x1b" not in printed.out
    assert "Traceback" not in printed.err


def test_where_it_may_not_be_written(records: Path) -> None:
    (records / "real").write_text("")
    (records / "s").symlink_to("real")
    for place, said in (
        ("s", "symbolic link"),
        ("nowhere/s", "its folder does not exist"),
        ("projects", "not a regular file"),
        ("", "--state"),
    ):
        printed = monitor(records, "--state", place)
        assert (printed.code, printed.out) == (2, "")
        assert said in printed.err
    assert (records / "real").read_text() == ""


def test_two_runs_at_once_leave_one_whole(records: Path) -> None:
    expected = monitor(records, "--output-format=csv").out
    command = [sys.executable, "-m", "frontmatter_lint", "monitor", "--isolated", "projects"]
    command += ["own.jsonl", "--state=s", "--output-format=csv"]
    for _ in range(3):
        some = []
        for _ in range(4):
            some.append(
                subprocess.Popen(
                    command, cwd=records, stdout=subprocess.PIPE, env=clean_environment()
                )
            )
        for one in some:
            out, _ = one.communicate(timeout=60)
            assert out.decode() == expected
        assert State((records / "s").read_text()).text() == (records / "s").read_text()
    assert files_read(records) == 0
    assert sorted(path.name for path in records.iterdir()) == ["own.jsonl", "projects", "s"]
