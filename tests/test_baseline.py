"""The baseline: written, held against a run, found stale, refused when broken."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.core.findings import Finding
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.core.resources import schema
from frontmatter_lint.engine import baseline

from .conftest import Run
from .support import Printed, agent_text, lint, write

FOLDER = ".claude/agents"
FLAGS = ("--isolated", "--output-format=json", "--baseline=known.json")
BAD = agent_text("model: sonet", "effort: hihg")
GOOD = agent_text("model: sonnet")


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Two agents with faults, and a baseline of them."""
    write(
        tmp_path,
        {".git/HEAD": "", f"{FOLDER}/a.md": BAD, f"{FOLDER}/b.md": BAD.replace("otter-guide", "b")},
    )
    assert lint(*FLAGS, "--update-baseline", cwd=tmp_path).code == 0
    return tmp_path


def entries(folder: Path) -> list[dict[str, Any]]:
    values = json.loads((folder / "known.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema("baseline")).validate(values)
    found: list[dict[str, Any]] = values["findings"]
    return found


def check(folder: Path, *flags: str | Path) -> Printed:
    return lint(*FLAGS, *flags, cwd=folder)


def test_what_is_listed_is_hidden_and_counted(team: Path, run: Run) -> None:
    done = run("--isolated", "--baseline=known.json", cwd=team)
    assert done.returncode == 0
    assert done.stdout == "2 files checked: no findings (4 suppressed, 4 of them by the baseline)\n"
    assert json.loads(check(team).out)["suppressed"] == 4
    assert [(one["code"], one["path"]) for one in entries(team)] == [
        (code, f"{FOLDER}/{name}.md") for code in ("MD201", "SC104") for name in "ab"
    ]


def test_a_new_fault_fails_and_moving_lines_does_not(team: Path) -> None:
    path = team / FOLDER / "a.md"
    path.write_text(BAD.replace("model:", "# moved\n\nmodel:"), encoding="utf-8")
    assert check(team).findings == []
    path.write_text(BAD.replace("---\nLead", "color: mauvve\n---\nLead"), encoding="utf-8")
    assert [(one["code"], one["line"]) for one in check(team).findings] == [("SC104", 6)]
    path.write_text(BAD.replace("sonet", "opuss"), encoding="utf-8")
    assert check(team).codes == {"MD201", "LI906"}


def test_what_is_mended_is_stale_until_the_list_is_written_anew(team: Path) -> None:
    (team / FOLDER / "a.md").write_text(GOOD, encoding="utf-8")
    (team / FOLDER / "b.md").unlink()
    found = check(team).findings
    assert [(one["code"], one["path"], one["severity"]) for one in found] == [
        ("LI906", "known.json", "info")
    ] * 4
    lines = (team / "known.json").read_text(encoding="utf-8").splitlines()
    assert all(re.search(r'"(MD201|SC104)"', lines[one["line"] - 1]) for one in found)
    assert len({one["line"] for one in found}) == 4
    assert check(team, "--update-baseline").findings == []
    assert entries(team) == []


def test_what_a_run_did_not_look_at_is_neither_stale_nor_lost(team: Path) -> None:
    (team / FOLDER / "a.md").write_text(GOOD, encoding="utf-8")
    assert check(team, f"{FOLDER}/b.md").findings == []
    assert check(team, "--select=SC,LI").codes == {"LI906"}
    assert len(check(team, "--select=SC,LI").findings) == 1
    assert len(check(team, "--ignore=LI906").findings) == 0
    check(team, "--update-baseline", f"{FOLDER}/b.md")
    assert len(entries(team)) == 4
    check(team, "--update-baseline", "--select=SC")
    assert [(one["code"], one["path"][-4:]) for one in entries(team)] == [
        ("MD201", "a.md"), ("MD201", "b.md"), ("SC104", "b.md")
    ]  # fmt: skip


def test_equal_findings_are_counted(tmp_path: Path) -> None:
    twice = agent_text("model: haiku", "fallbacks: [haiku, haiku, haiku]")
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": twice})
    check(tmp_path, "--update-baseline")
    numbers = {one["code"]: one["count"] for one in entries(tmp_path)}
    assert max(numbers.values()) > 1
    assert check(tmp_path).findings == []
    (tmp_path / FOLDER / "a.md").write_text(
        twice.replace("[haiku", "[haiku, haiku"), encoding="utf-8"
    )
    assert len(check(tmp_path).findings) > 0
    (tmp_path / FOLDER / "a.md").write_text(twice.replace("[haiku, ", "["), encoding="utf-8")
    (stale, *_) = check(tmp_path).findings
    assert re.search(r", 1 of \d times:", stale["message"])


def test_it_is_the_same_from_every_folder_and_by_configuration(team: Path) -> None:
    write(team, {".lint-agents.toml": 'baseline = "known.json"'})
    for folder in (team, team / FOLDER, team / ".claude"):
        assert lint("--output-format=json", cwd=folder).findings == []
    assert lint("--output-format=json", "--isolated", cwd=team).code == 1
    before = (team / "known.json").read_bytes()
    assert lint("--update-baseline", cwd=team / FOLDER).code == 0
    assert (team / "known.json").read_bytes() == before


def test_it_is_written_whole_with_its_mode_and_never_through_a_link(team: Path) -> None:
    path = team / "known.json"
    path.chmod(0o600)
    (team / FOLDER / "a.md").write_text(GOOD, encoding="utf-8")
    check(team, "--update-baseline")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.rename(team / "real.json")
    path.symlink_to("real.json")
    (team / FOLDER / "b.md").write_text(GOOD, encoding="utf-8")
    before = path.read_bytes()
    done = check(team, "--update-baseline")
    assert (done.code, done.out) == (2, "")
    assert "symbolic link" in done.err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"{", "known.json:1:2: is not valid JSON"),
        (b'{"version": 1,\n "findings": [}', "known.json:2:15: is not valid JSON"),
        (b"\xff", "known.json:1:1: "),
        (b"[" * 100_000, "known.json:1:1: "),
        (b"[]", "known.json:1:1: `the file`"),
        (b'{"version": 2, "findings": []}', "known.json:1:1: `version`"),
        (
            (
                b'{\n"version": 1, "findings": [\n{"code": "MD201", "path": "a", "message": "b", '
                b'"count": 1},\n'
                b'{"code": "MD201", "path": "a", "message": "b", "count": 0}]}'
            ),
            "known.json:4:1: `findings[1].count`",
        ),
    ],
)
def test_a_broken_file_is_refused_with_its_place(team: Path, content: bytes, place: str) -> None:
    (team / "known.json").write_bytes(content)
    for flags in ([], ["--update-baseline"]):
        done = check(team, *flags)
        assert (done.code, done.out) == (2, "")
        assert place in done.err
    assert (team / "known.json").read_bytes() == content


def test_what_makes_no_sense_is_refused(team: Path) -> None:
    missing = lint("--isolated", "--baseline=none.json", cwd=team)
    assert (missing.code, missing.out) == (2, "")
    assert "--update-baseline writes it" in missing.err
    nameless = lint("--isolated", "--update-baseline", cwd=team)
    assert (nameless.code, nameless.out) == (2, "")
    assert "--baseline" in nameless.err


def finding(line: int, message: str) -> Finding:
    span = Span(Position(line, 1), Position(line, 2))
    return Finding("a/b.md", span, "MD201", "unknown-model", Severity.ERROR, message, "", "b")


WORDS = st.lists(
    st.sampled_from(["`claude-3`", "line", "is", "  ", "ROUTING.md", "says", "7"]), max_size=8
)


@settings(max_examples=300, deadline=None)
@given(WORDS, *[st.integers(1, 10**6)] * 4)
def test_fingerprints_do_not_depend_on_line_numbers(
    words: list[str], one: int, two: int, three: int, four: int
) -> None:
    def at(line: int) -> str:
        return " ".join(words) + f" first on line {line}, offset {line}; ROUTING.md:{line} says so"

    first, second = finding(one, at(two)), finding(three, at(four))
    assert baseline.fingerprint(first, ".") == baseline.fingerprint(second, ".")
    other = baseline.fingerprint(finding(one, at(two) + " `claude-4`"), ".")
    assert other != baseline.fingerprint(first, ".")


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 20), st.integers(0, 20), st.sampled_from(["", "# note\n"]))
def test_blank_lines_anywhere_change_no_fingerprint(above: int, below: int, note: str) -> None:
    from .support import lint_bytes

    def prints(text: str) -> list[tuple[str, str]]:
        return [
            (one["code"], baseline._MOVING.sub("#", one["message"]))
            for one in lint_bytes(text.encode()).findings
        ]

    lines = ["model: sonet", "model: opuss", "effort: hihg"]
    moved = agent_text("\n" * above + note + lines[0], lines[1] + "\n" * below, lines[2])
    assert prints(moved) == prints(agent_text(*lines))


def test_a_configuration_may_name_a_baseline_before_there_is_one(team: Path) -> None:
    (team / "known.json").unlink()
    plain = lint(cwd=team)
    assert plain.code == 1
    write(team, {".lint-agents.toml": 'baseline = "known.json"\n'})
    assert lint(cwd=team) == plain
    assert not (team / "known.json").exists()
    assert lint("--update-baseline", cwd=team).code == 0
    assert lint(cwd=team).code == 0
