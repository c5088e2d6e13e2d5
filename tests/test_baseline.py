"""The baseline: written, held against a run, found stale, refused when broken."""

from __future__ import annotations

import json
import re
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.core import limits
from frontmatter_lint.core.findings import Finding
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.engine import baseline, baseline_file

from .conftest import Run, examples
from .pace import in_time
from .shapes import BaselineJson, GitlabJson, KnownJson, SarifJson, json_as, schema_of
from .support import Printed, agent_text, lint, lint_bytes, write

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


def entries(folder: Path) -> list[KnownJson]:
    values = json_as((folder / "known.json").read_text(encoding="utf-8"), BaselineJson)
    Draft202012Validator(schema_of("baseline")).validate(values)
    return values["findings"]


def check(folder: Path, *flags: str | Path) -> Printed:
    return lint(*FLAGS, *flags, cwd=folder)


def test_what_is_listed_is_hidden_and_counted(team: Path, run: Run) -> None:
    done = run("--isolated", "--baseline=known.json", cwd=team)
    assert done.returncode == 0
    assert done.stdout == "2 files checked: no findings (4 suppressed, 4 of them by the baseline)\n"
    assert check(team).report["suppressed"] == 4
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
        (b"[]", "known.json:1:1: the baseline is a list, and lint-agents expects a mapping\n"),
        (
            b'{"findings": []}',
            'known.json:1:1: the baseline has no `version`, which lint-agents requires; add `"version": …`\n',
        ),
        (
            b'{"version": 3, "findings": []}',
            "known.json:1:1: the number `3` is no value of `version` that lint-agents accepts; one of `1`, `2`\n",
        ),
        (
            b'{"version": "2", "findings": []}',
            "known.json:1:1: the text `2` is no value of `version` that lint-agents accepts; one of `1`, `2`\n",
        ),
        (
            b'{"version": null, "findings": []}',
            "known.json:1:1: `null` is no value of `version` that lint-agents accepts; one of `1`, `2`\n",
        ),
        (
            b'{"version": 1, "findings": [], "finding": 1}',
            "known.json:1:1: unknown field `finding`; did you mean `findings`?\n",
        ),
        (
            (
                b'{\n"version": 1, "findings": [\n{"code": "MD201", "path": "a", "message": "b", '
                b'"count": 1},\n'
                b'{"code": "MD201", "path": "a", "message": "b", "count": 0}]}'
            ),
            "known.json:4:1: the number `0` is no value of `findings.1.count` that lint-agents accepts; it must be at least 1\n",
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
    return Finding(
        "a/b.md", span, "MD201", "unknown-model", Severity.ERROR, message, "", "b",
        key=("model",), value="claude-3",
    )  # fmt: skip


WORDS = st.lists(
    st.sampled_from(["`claude-3`", "line", "is", "  ", "ROUTING.md", "says", "7"]), max_size=8
)


@settings(max_examples=examples(300))
@given(WORDS, *[st.integers(1, 10**6)] * 4)
def test_entries_do_not_depend_on_line_numbers(
    words: list[str], one: int, two: int, three: int, four: int
) -> None:
    def at(line: int) -> str:
        return " ".join(words) + f" first on line {line}, offset {line}; ROUTING.md:{line} says so"

    first, second = finding(one, at(two)), finding(three, at(four))
    for entry_of in (baseline.entry_of, baseline.old_entry_of):
        assert entry_of(first, ".") == entry_of(second, ".")
    other = finding(one, at(two) + " `claude-4`")
    assert baseline.old_entry_of(other, ".") != baseline.old_entry_of(first, ".")
    assert baseline.entry_of(other, ".") == baseline.entry_of(first, "."), (
        "the message is not asked"
    )


@settings(max_examples=examples(300))
@given(st.integers(0, 20), st.integers(0, 20), st.sampled_from(["", "# note\n"]))
def test_blank_lines_anywhere_change_no_fingerprint(above: int, below: int, note: str) -> None:
    def marks(text: str) -> list[str]:
        printed = lint_bytes(text.encode(), "--output-format=gitlab")
        return [one["fingerprint"] for one in json_as(printed.out, list[GitlabJson])]

    lines = ["model: sonet", "model: opuss", "effort: hihg", "tools: [Read, Raed, 5]"]
    moved = agent_text("\n" * above + note + lines[0], lines[1] + "\n" * below, *lines[2:])
    assert marks(moved) == marks(agent_text(*lines))


# --- what a finding is known by -------------------------------------------------------

TABLE = "| agent | model |\n|---|---|\n| otter-lead | opus |\n| otter-guide | sonnet |\n"
LEAD = agent_text("model: haiku", name="otter-lead")


def marks(folder: Path) -> dict[str, list[str]]:
    """The fingerprints of a run in the formats that carry them."""
    flags = ("--isolated", "--documented-in=ROUTING.md", ".")
    gitlab = json_as(lint("--output-format=gitlab", *flags, cwd=folder).out, list[GitlabJson])
    sarif = json_as(lint("--output-format=sarif", *flags, cwd=folder).out, SarifJson)
    return {
        "gitlab": [one["fingerprint"] for one in gitlab],
        "sarif": [one["partialFingerprints"]["lintAgentsFinding/v2"] for one in sarif["runs"][0]["results"]],
    }  # fmt: skip


def test_a_line_above_the_table_changes_no_fingerprint(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": LEAD, "ROUTING.md": TABLE})
    flags = ("--documented-in=ROUTING.md",)
    before = marks(tmp_path)
    check(tmp_path, *flags, "--update-baseline")
    assert [one["code"] for one in entries(tmp_path)] == ["MA501"]
    known = (tmp_path / "known.json").read_bytes()
    write(tmp_path, {"ROUTING.md": "# Who does what\n\n" + TABLE})
    assert marks(tmp_path) == before
    assert len(before["gitlab"]) == len(before["sarif"]) == 1
    assert check(tmp_path, *flags).findings == []
    check(tmp_path, *flags, "--update-baseline")
    assert (tmp_path / "known.json").read_bytes() == known


@pytest.mark.parametrize(
    ("lines", "changed"),
    [
        (["model: sonet"], ["# why", "model: sonet"]),
        (["model:", "  preference: sonet"], ["model:", "  reasoning: x", "  preference: sonet"]),
        (["fallbacks: [haiku, opuss]"], ["fallbacks: [opuss]"]),
        (["maxTurns: many"], ["color: red", "maxTurns: 'many'"]),
        (["color: red", "color: red"], ["color: red", "memory: user", "color: red"]),
        (["tools: use it when: asked"], ["tools: use it when: somebody asks"]),
        (["colour: grey"], ["colour: green"]),
        (["memory: [x"], ["# note", "memory: [x"]),
        (["model: sonnet # lint-agents: ingore[MD201] x"], ["", "model: sonnet # lint-agents: ingore[MD201] x"]),
    ],
)  # fmt: skip
def test_what_else_changes_in_a_file_does_not_matter(
    lines: list[str], changed: list[str], tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": agent_text(*lines)})
    flags = ("--select=ALL", "--ignore=FB304,FM016")
    check(tmp_path, *flags, "--update-baseline")
    assert entries(tmp_path)
    write(tmp_path, {f"{FOLDER}/a.md": agent_text(*changed)})
    assert check(tmp_path, *flags).codes - {"LI906"} == set()


@pytest.mark.parametrize(
    ("lines", "changed", "code"),
    [
        (["model: sonet"], ["model: sonnat"], "MD201"),
        (["fallbacks: [opuss]"], ["fallbacks: [opuss, sonnat]"], "MD201"),
        (["color: red", "color: red"], ["memory: user", "memory: user"], "FM013"),
        (["colour: grey"], ["modle: grey"], "SC102"),
        (["maxTurns: many"], ["maxTurns: more"], "SC103"),
        (["tools: use it when: asked"], ["skills: use it when: asked"], "FM012"),
    ],
)
def test_another_fault_of_the_same_rule_is_new(
    lines: list[str], changed: list[str], code: str, tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": agent_text(*lines)})
    check(tmp_path, "--update-baseline")
    assert code in {one["code"] for one in entries(tmp_path)}
    write(tmp_path, {f"{FOLDER}/a.md": agent_text(*changed)})
    assert check(tmp_path).codes - {"LI906"} == {code}


def test_a_missing_field_is_not_taken_for_another(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": "---\ndescription: x\n---\n"})
    check(tmp_path, "--update-baseline")
    write(tmp_path, {f"{FOLDER}/a.md": "---\nname: x\n---\n"})
    assert check(tmp_path).codes == {"SC101", "LI906"}


def test_long_values_are_shortened_and_still_told_apart(tmp_path: Path) -> None:
    long = "a" * 500
    write(tmp_path, {".git/HEAD": "", f"{FOLDER}/a.md": agent_text(f"model: {long}")})
    check(tmp_path, "--update-baseline")
    (entry,) = entries(tmp_path)
    assert len(entry["value"]) < 80
    assert check(tmp_path).findings == []
    write(tmp_path, {f"{FOLDER}/a.md": agent_text(f"model: {long}b")})
    assert "MD201" in check(tmp_path).codes


# --- the list as 0.1.0 wrote it -------------------------------------------------------

OLD = Path(__file__).with_name("inputs") / "baseline-0.1.0.json"
OLD_TEAM = {
    ".git/HEAD": "",
    "ROUTING.md": "# Routing\n\n" + TABLE,
    f"{FOLDER}/lead.md": LEAD,
    f"{FOLDER}/guide.md": agent_text("model: sonet", "effort: hihg"),
    f"{FOLDER}/cook.md": (
        "---\nname: otter-cook\ndescription: Use when cooking: fish, crab\nmodel: haiku\n"
        "fallbacks: [haiku, haiku, haiku]\ncolor: mauvve\ncolor: red\n---\nCook.\n"
    ),
    f"{FOLDER}/count.md": (
        "---\ndescription: Counts otters.\nmodel: sonnet\n---\n\n"
        "<!-- lint-agents: ignroe[MD201] later -->\nCount.\n"
    ),
}
OLD_FLAGS = ("--select=ALL", "--documented-in=ROUTING.md")


def test_mending_reads_a_baseline_once(tmp_path: Path) -> None:
    text = "\ufeff" + agent_text("effort: hihg")
    write(tmp_path, {".git/HEAD": ""})
    write(tmp_path, {f"{FOLDER}/{number}.md": text for number in range(600)})
    assert check(tmp_path, "--select=SC", "--update-baseline").code == 0
    flags = ("--isolated", "--select=SC104,FM", "--baseline=known.json", "--diff", "--jobs=1")

    def mended() -> None:
        assert lint(*flags, cwd=tmp_path).err == "lint-agents: would fix 600 findings\n"

    assert in_time(mended, 8)


@pytest.fixture
def old_team(tmp_path: Path) -> Path:
    """The team that the old list was written for, beside that list."""
    return write(tmp_path, {**OLD_TEAM, "known.json": OLD.read_bytes()})


def test_an_old_list_hides_what_it_hid(old_team: Path) -> None:
    before = OLD.read_bytes()
    printed = check(old_team, *OLD_FLAGS)
    assert printed.findings == []
    assert printed.report["suppressed"] == sum(one["count"] for one in entries(old_team))
    write(old_team, {"ROUTING.md": "\n\n" + TABLE})
    assert check(old_team, *OLD_FLAGS).findings == []
    assert (old_team / "known.json").read_bytes() == before


def test_an_old_list_hides_what_is_put_into_other_words_today(old_team: Path) -> None:
    reworded = re.sub(r"(is no known model|is weaker than|given twice)[^`\"]*", "is wrong ", OLD.read_text("utf-8"))  # fmt: skip
    assert reworded.count("is wrong ") == 3
    write(old_team, {"known.json": reworded})
    assert check(old_team, *OLD_FLAGS).findings == []


def test_what_is_new_beside_an_old_list_is_reported(old_team: Path) -> None:
    write(old_team, {f"{FOLDER}/guide.md": agent_text("model: sonnat", "effort: hihg")})
    found = check(old_team, *OLD_FLAGS).findings
    assert [one["code"] for one in found] == ["MD201", "LI906"]
    lines = (old_team / "known.json").read_text("utf-8").splitlines()
    assert "sonet" in lines[found[1]["line"] - 1]


def test_an_old_list_is_written_anew(old_team: Path) -> None:
    assert check(old_team, *OLD_FLAGS, "--update-baseline").findings == []
    listed = entries(old_team)
    assert not any("message" in one for one in listed)
    wanted = json_as(OLD.read_bytes(), BaselineJson)["findings"]
    assert [(one["code"], one["path"], one["count"]) for one in listed] == [
        (one["code"], one["path"], one["count"]) for one in wanted
    ]
    assert json_as((old_team / "known.json").read_bytes(), BaselineJson)["version"] == 2
    assert check(old_team, *OLD_FLAGS).findings == []


def test_what_a_run_did_not_look_at_stays_as_the_old_list_has_it(old_team: Path) -> None:
    check(old_team, *OLD_FLAGS, "--update-baseline", f"{FOLDER}/cook.md")
    kinds = {(one["path"], "message" in one) for one in entries(old_team)}
    assert kinds == {
        (f"{FOLDER}/{name}.md", name != "cook") for name in ("cook", "count", "guide", "lead")
    }
    assert check(old_team, *OLD_FLAGS).findings == []
    check(old_team, *OLD_FLAGS, "--update-baseline")
    assert not any("message" in one for one in entries(old_team))


def test_lists_of_two_branches_merge_line_by_line(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": ""})
    bad = {f"{FOLDER}/{name}.md": agent_text("model: sonet", name=name) for name in "abcdefgh"}
    write(tmp_path, bad)

    def listed(mended: str, more: str) -> bytes:
        write(tmp_path, bad)
        write(
            tmp_path,
            {f"{FOLDER}/{name}.md": agent_text("model: sonnet", name=name) for name in mended},
        )
        write(
            tmp_path,
            {
                f"{FOLDER}/{name}.md": agent_text("model: sonet", "color: mauvve", name=name)
                for name in more
            },
        )
        check(tmp_path, "--update-baseline")
        return (tmp_path / "known.json").read_bytes()

    versions = {"base": listed("", ""), "ours": listed("b", ""), "theirs": listed("g", "e")}
    both = listed("bg", "e")
    write(tmp_path, versions)
    done = subprocess.run(
        ["git", "merge-file", "--stdout", "ours", "base", "theirs"],
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, both)


def test_a_configuration_may_name_a_baseline_before_there_is_one(team: Path) -> None:
    (team / "known.json").unlink()
    plain = lint(cwd=team)
    assert plain.code == 1
    write(team, {".lint-agents.toml": 'baseline = "known.json"\n'})
    assert lint(cwd=team) == plain
    assert not (team / "known.json").exists()
    assert lint("--update-baseline", cwd=team).code == 0
    assert lint(cwd=team).code == 0


ENTRY: dict[str, object] = {
    "code": "MD201",
    "path": "a.md",
    "key": "model",
    "value": "sonet",
    "count": 1,
}
CHANGED: dict[str, dict[str, object]] = {
    "no count": {"count": None},
    "count of zero": {"count": 0},
    "count below zero": {"count": -1},
    "count in words": {"count": "1"},
    "count that is true": {"count": True},
    "no path": {"path": ""},
    "a number as path": {"path": 1},
    "a number as code": {"code": 201},
    "a code in small letters": {"code": "md201"},
    "a code with an end": {"code": "MD2010"},
    "another key": {"kee": "model"},
}


def test_the_quick_look_takes_what_is_written_and_nothing_the_schema_refuses(team: Path) -> None:
    written = json.loads((team / "known.json").read_text("utf-8"))
    assert baseline_file._is_as_written(written)
    assert baseline_file._is_as_written({"version": 2, "findings": [ENTRY, ENTRY | {"count": 2}]})
    assert not baseline_file._is_as_written({"version": 1, "findings": [ENTRY]})
    for change in CHANGED.values():
        values = {"version": 2, "findings": [ENTRY, ENTRY | change]}
        assert not Draft202012Validator(schema_of("baseline")).is_valid(values), change
        assert not baseline_file._is_as_written(values), change


def test_an_entry_without_a_count_is_refused_on_its_line(team: Path) -> None:
    entry = json.dumps(ENTRY)
    short = json.dumps({"code": "MD201", "path": "a.md"})
    text = f'{{\n"version": 2, "findings": [\n{entry},\n{short}]}}'
    (team / "known.json").write_text(text, "utf-8")
    assert "known.json:4:1: " in check(team).err


def test_as_many_entries_as_the_limit_and_no_more(
    team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BASELINE_ENTRIES", 4)
    assert check(team).code == 0
    monkeypatch.setattr(limits, "BASELINE_ENTRIES", 3)
    assert "holds more than 3 findings" in check(team).err


def test_a_stale_entry_is_shown_where_it_stands(team: Path) -> None:
    text = (team / "known.json").read_text("utf-8")
    (team / FOLDER / "b.md").write_text(GOOD.replace("otter-guide", "b"), "utf-8")
    lines = text.splitlines()
    for one in check(team).findings:
        assert f'"path": "{FOLDER}/b.md"' in lines[one["line"] - 1]
    shown = lint("--isolated", "--baseline=known.json", cwd=team).out
    for number, line in enumerate(lines, 1):
        if f'"path": "{FOLDER}/b.md"' in line:
            assert f"{number} | {line[:60]}" in shown
    # laid out anew, an entry has no line of its own
    (team / "known.json").write_text(json.dumps(json.loads(text)), "utf-8")
    assert {one["line"] for one in check(team).findings} == {1}


def test_what_is_never_listed_is_never_hidden(team: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baseline, "_NEVER", frozenset({"unknown-model"}))
    found = check(team).findings
    assert [one["code"] for one in found if one["code"] == "MD201"] == ["MD201"] * 2


def test_an_own_rule_that_no_policy_brings_here_is_judged_by_its_file(team: Path) -> None:
    values = json.loads((team / "known.json").read_text("utf-8"))
    for path in (f"{FOLDER}/a.md", f"{FOLDER}/gone.md", "elsewhere.md"):
        values["findings"].append(ENTRY | {"code": "OW001", "path": path})
    values["findings"].append(ENTRY | {"code": "ZZ999", "path": "elsewhere.md"})
    (team / "known.json").write_text(json.dumps(values), "utf-8")
    (team / "elsewhere.md").write_text("# Elsewhere\n", "utf-8")
    messages = [one["message"] for one in check(team).findings if one["code"] == "LI906"]
    told = {
        (message.split("`")[1], message[message.index("this ") + 5 :][:5]) for message in messages
    }
    assert told == {
        (f"{FOLDER}/a.md", "OW001"),
        (f"{FOLDER}/gone.md", "OW001"),
        ("elsewhere.md", "ZZ999"),
    }
