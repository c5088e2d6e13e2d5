"""`--shard` and `merge`: the parts of a run give the bytes of the whole run, or an error."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint import __version__
from frontmatter_lint.engine.shards import MOST, Shard
from frontmatter_lint.output.render import FORMATS

from .conftest import CORPUS, ROOT, examples
from .shapes import ReportJson, json_as, schema_of
from .support import Printed, agent_text, lint, write

PARTS = 4
SETTINGS = """\
[tool.lint-agents]
baseline = "known.json"
fail-on = "error"
policy = "hybrid"

[tool.lint-agents.fleet]
share = { frontier = 0.01 }
descriptions = 5

[tool.lint-agents.per-file-ignores]
"*/agents/1*" = ["SC"]
"""


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Agents of all kinds, comparisons, limits, suppressions, and a baseline that is partly
    stale.
    """
    folder = tmp_path_factory.mktemp("team")
    texts = []
    for path in sorted((ROOT / "fixtures").glob("[a-z]*/fail-*.md")):
        if path.is_file():
            texts.append(path.read_bytes())
    files: dict[str, str | bytes] = {"pyproject.toml": SETTINGS, ".git/HEAD": ""}
    for number, text in enumerate(texts):
        files[f".claude/agents/{number:03}.md"] = text
        if number % 5 == 0:
            files[f"packages/web/.claude/agents/{number:03}.md"] = text.replace(b"opus", b"haiku")
    files["packages/web/.lint-agents.toml"] = 'ignore = ["FM"]\n'
    files[".cursor/agents/a.md"] = agent_text("model: sonet")
    write(folder, files)
    lint("--update-baseline", cwd=folder)
    known = folder / "known.json"
    entries = json.loads(known.read_text())
    some = []
    for one in entries["findings"][::3]:
        if not one["code"].startswith("FL"):  # what comparing shows is to be seen
            some.append(one)
    for number in range(12):
        gone = f".claude/agents/gone-{number}.md"
        some.append({"code": "MD201", "path": gone, "key": "model", "value": "x", "count": 1})
    known.write_text(json.dumps(entries | {"findings": some}))
    return folder


def parts(team: Path, into: Path, *flags: str | Path, number: int = PARTS) -> list[Path]:
    """Run every part, as jobs of a CI server would; return their reports."""
    written = []
    for one in range(1, number + 1):
        path = into / f"part-{one}.json"
        done = lint(f"--shard={one}/{number}", f"--output=json:{path}", *flags, cwd=team)
        assert done.code in (0, 1), done.err
        written.append(path)
    return written


def merged(paths: Sequence[Path], *flags: str, cwd: Path) -> Printed:
    return lint("merge", *flags, *paths, cwd=cwd)


@pytest.fixture(scope="module")
def written(team: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return parts(team, tmp_path_factory.mktemp("parts"))


@pytest.mark.parametrize("name", FORMATS)
def test_the_parts_give_the_bytes_of_the_whole(team: Path, written: list[Path], name: str) -> None:
    whole = lint(f"--output-format={name}", cwd=team)
    assert whole.code == 1
    together = merged(written, f"--output-format={name}", cwd=written[0].parent)
    assert (together.code, together.out) == (whole.code, whole.out)


def test_the_order_of_the_parts_is_none(team: Path, written: list[Path]) -> None:
    whole = lint(cwd=team)
    assert merged(written[::-1], cwd=team).out == whole.out
    assert "stale-baseline-entry" in whole.out
    for rule in ("over-tier-share", "description-budget", "agent-on-different-tiers"):
        assert rule in whole.out


@pytest.mark.parametrize(
    "flags",
    [["--statistics"], ["--quiet"], ["--unsafe-fixes"], ["--fail-on=info"], ["--exit-zero"]],
)
def test_so_do_they_with_options(team: Path, written: list[Path], flags: list[str]) -> None:
    whole = lint(*flags, cwd=team)
    together = merged(written, *flags, cwd=team)
    assert (together.code, together.out) == (whole.code, whole.out)


def test_a_file_is_written_too(team: Path, written: list[Path], tmp_path: Path) -> None:
    whole = lint("--output-format=sarif", cwd=team)
    merged(written, f"--output=sarif:{tmp_path / 'a.sarif'}", cwd=team)
    assert (tmp_path / "a.sarif").read_text() == whole.out
    over = merged(written, f"--output=json:{written[0]}", cwd=team)
    assert (over.code, over.out) == (2, "")
    assert "is one of the files checked" in over.err


def test_processes_change_nothing(team: Path, written: list[Path], tmp_path: Path) -> None:
    assert parts(team, tmp_path, "--jobs=2")
    for path in written:
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_every_part_is_valid_by_the_schema(written: list[Path]) -> None:
    validator = Draft202012Validator(schema_of("report"))
    for path in written:
        report = json_as(path.read_text(), ReportJson)
        validator.validate(report)
        assert len(report["findings"]) == len(report["shard"]["findings"])


def test_every_file_is_in_one_part(team: Path, written: list[Path]) -> None:
    checked = sum(json_as(path.read_text(), ReportJson)["files_checked"] for path in written)
    whole = lint("--output-format=json", cwd=team).report
    assert "shard" not in whole
    assert checked == whole["files_checked"]
    assert all(json_as(path.read_text(), ReportJson)["files_checked"] for path in written)


@pytest.mark.corpus
def test_real_agents_in_parts(tmp_path: Path) -> None:
    flags = ("--isolated", "--jobs=1", "--today=2026-11-21", CORPUS)
    files = parts(tmp_path, tmp_path, *flags)
    for name in ("json", "sarif"):
        whole = lint(f"--output-format={name}", *flags, cwd=tmp_path)
        together = merged(files, f"--output-format={name}", cwd=tmp_path)
        assert (together.code, together.out) == (whole.code, whole.out)
        assert len(whole.out) > 100_000


def test_a_part_without_a_file_is_clean(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet"), ".git/HEAD": ""})
    files = parts(tmp_path, tmp_path, "--isolated", number=9)
    whole = lint("--isolated", cwd=tmp_path)
    together = merged(files, cwd=tmp_path)
    assert (together.code, together.out) == (whole.code, whole.out)
    assert whole.code == 1


def test_a_run_without_any_agent_fails_in_every_part(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": "# Otters\n"})
    whole = lint("--isolated", cwd=tmp_path)
    part = lint("--isolated", "--shard=1/2", cwd=tmp_path)
    assert whole.code == 2
    assert (part.code, part.err) == (whole.code, whole.err)


def test_a_run_that_may_be_empty_has_parts(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": "# Otters\n"})
    files = parts(tmp_path, tmp_path, "--isolated", "--allow-empty", number=2)
    whole = lint("--isolated", "--allow-empty", cwd=tmp_path)
    together = merged(files, cwd=tmp_path)
    assert (whole.code, together.code, together.out) == (0, 0, whole.out)


@pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")
def test_names_that_are_no_text(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    name = os.fsdecode(b".claude/agents/\xff\n::error::x.md")
    write(
        tmp_path, {name: agent_text("model: sonet"), "::warning::/agents/b.md": agent_text("x: 1")}
    )
    for output in FORMATS:
        whole = lint("--isolated", f"--output-format={output}", cwd=tmp_path)
        into = tmp_path_factory.mktemp("parts")
        files = parts(tmp_path, into, "--isolated")
        assert merged(files, f"--output-format={output}", cwd=tmp_path).out == whole.out


@given(
    paths=st.lists(st.text(min_size=1), max_size=20, unique=True),
    number=st.integers(1, 64),
)
@settings(max_examples=examples(100))
def test_a_path_belongs_to_one_part(paths: list[str], number: int) -> None:
    for path in paths:
        owners = [one for one in range(1, number + 1) if Shard(one, number).holds(path)]
        assert len(owners) == 1


# --- what is refused ------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", ["", "1", "0/4", "5/4", "1/0", "-1/4", "a/b", "1/4/2", "²/4", f"1/{MOST + 1}", "1 /4"]
)
def test_no_shard(value: str, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text()})
    for given_as in (["--shard", value], [f"--shard={value}"]):
        done = lint("--isolated", *given_as, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "--shard" in done.err


@pytest.mark.parametrize("flag", ["--fix", "--diff", "--add-ignores", "--update-baseline", "-"])
def test_what_works_on_all_files_has_no_parts(flag: str, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    done = lint("--isolated", "--shard=1/2", "--baseline=b.json", flag, cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "leave --shard out" in done.err


def _changed(path: Path, to: Path, **values: object) -> Path:
    """Write a report with other values at the top, or below `shard`."""
    report = json_as(path.read_text(), dict[str, object])
    shard = report["shard"]
    assert isinstance(shard, dict)
    for key, value in values.items():
        if key in shard:
            shard[key] = value
        else:
            report[key] = value
    to.write_text(json.dumps(report))
    return to


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"number": 1}, "is part 1, as "),
        ({"number": 9}, "says that it is part 9 of 4"),
        ({"count": 5}, "is one of 5 parts, and "),
        ({"run": "0" * 32}, "is of another run than "),
        ({"fail_on": "info"}, "is of another run than "),
        ({"tool": {"name": "lint-agents", "version": "0.0.1"}}, "was written by lint-agents 0.0.1"),
        ({"findings": []}, "do not belong together"),
        ({"version": 2}, "is no report of lint-agents"),
        ({"shard": {}}, "is no report of lint-agents"),
        ({"baselined": -1}, "is no report of lint-agents"),
    ],
)
def test_what_is_no_part_of_the_run(
    written: list[Path], values: dict[str, object], said: str, tmp_path: Path
) -> None:
    if values == {"findings": []}:
        wrong = tmp_path / "wrong.json"
        report = json_as(written[2].read_text(), dict[str, object])
        wrong.write_text(json.dumps(report | values))
    else:
        wrong = _changed(written[2], tmp_path / "wrong.json", **values)
    done = merged([*written[:2], wrong, written[3]], cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_a_rule_that_nobody_knows_is_refused(written: list[Path], tmp_path: Path) -> None:
    text = written[2].read_text()
    code = json_as(text, ReportJson)["findings"][0]["code"]
    wrong = tmp_path / "wrong.json"
    wrong.write_text(text.replace(f'"code": "{code}"', '"code": "ZZ999"'))
    done = merged([*written[:2], wrong, written[3]], cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "there is no rule ZZ999" in done.err


def test_a_run_is_merged_whole(written: list[Path], tmp_path: Path) -> None:
    done = merged(written[1:3], cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "parts are missing: 1/4, 4/4" in done.err


@pytest.mark.parametrize("content", ["", "[" * 100_000, "9" * 10_000, "null", '{"version": 1}'])
def test_what_is_no_report(content: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.json": content})
    done = lint("merge", "a.json", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "a.json: is no " in done.err


def test_a_whole_report_and_a_missing_one(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    (tmp_path / "a.json").write_text(lint("--output-format=json", cwd=tmp_path).out)
    assert "there is nothing to merge" in lint("merge", "a.json", cwd=tmp_path).err
    assert "there is no file or folder `b.json`" in lint("merge", "b.json", cwd=tmp_path).err
    assert "usage: lint-agents merge FILE…" in lint("merge", cwd=tmp_path).err


STATE = {
    ".claude/agents/a.md": agent_text("model: sonnet"),
    ".lint-agents.toml": 'policy = "own.yaml"\ndocumented-in = ["agents.md"]\n',
    "own.yaml": "extends: default\nsource: agents.md\nfloors: {security: mid}\n",
    "agents.md": "| agent | model |\n|---|---|\n| otter-guide | sonnet |\n",
}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (".claude/agents/a.md", "sonnet", "haiku"),
        ("agents.md", "sonnet", "opus"),
        ("own.yaml", "mid", "frontier"),
        (".lint-agents.toml", "policy", "grace = 3\npolicy"),
        ("notes.txt", "", "# Notes\n"),
    ],
)
def test_what_changed_between_the_parts_is_noticed(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, name: str, old: str, new: str
) -> None:
    reports = tmp_path_factory.mktemp("reports")
    first, second, changed = reports / "1.json", reports / "2.json", reports / "3.json"
    write(tmp_path, {"notes.txt": "", **STATE})
    lint("--shard=1/2", f"--output=json:{first}", cwd=tmp_path)
    # another checkout of the same state is the same run
    copied = tmp_path_factory.mktemp("copy")
    write(copied, {"notes.txt": "", **STATE})
    lint("--shard=2/2", f"--output=json:{second}", cwd=copied)
    assert merged([first, second], cwd=tmp_path).err == ""
    write(copied, {name: STATE.get(name, "").replace(old, new)})
    lint("--shard=2/2", f"--output=json:{changed}", cwd=copied)
    err = merged([first, changed], cwd=tmp_path).err
    told = "is of another run than" in err
    assert told == (name != "notes.txt"), err
    assert __version__ in first.read_text()
