"""`lint-agents fleet`: what it lists, in every format, for every kind of team."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.fleet import tokens
from frontmatter_lint.output import fleet_values

from .command_shapes import FleetAgentJson, FleetJson
from .conftest import ROOT
from .shapes import json_as, schema_of
from .support import agent_text, lint, write

DEMO = ROOT / "fixtures" / "demo"
HERE = ".claude/agents"


def document(*arguments: str | Path, cwd: str | Path = ".", **environment: str) -> FleetJson:
    """What the command prints as JSON, held to its schema."""
    printed = lint("fleet", *arguments, "--output-format=json", cwd=cwd, **environment)
    assert printed.code == 0, printed.err
    value = json_as(printed.out, FleetJson)
    schema = schema_of("fleet")
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    return value


def rows(
    *arguments: str | Path, cwd: str | Path = ".", **environment: str
) -> dict[str, FleetAgentJson]:
    """The agents by their names."""
    value = document(*arguments, cwd=cwd, **environment)
    return {one["agent"]: one for part in value["repositories"] for one in part["agents"]}


def test_what_runs_and_who_decided_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(
        tmp_path,
        {
            f"{HERE}/stated.md": agent_text("model: haiku", name="stated"),
            f"{HERE}/inherits.md": agent_text("model: inherit", name="inherits"),
            f"{HERE}/silent.md": agent_text(name="silent"),
            ".github/agents/other.agent.md": agent_text("model: gpt-5", name="other"),
        },
    )
    found = rows(cwd=tmp_path)
    decided = {name: (one["decided_by"], one["stated_tier"]) for name, one in found.items()}
    assert decided["stated"] == ("file", "light")
    assert decided["inherits"] == ("session", None)
    assert decided["silent"] == ("session", None)
    assert decided["other"][0] == "file"
    assert found["other"]["runs"] is None, "nobody asked that tool what it runs"
    assert found["stated"]["line"] == 4
    value = document(cwd=tmp_path)
    assert value["summary"]["undecided"] == ["inherits", "silent"]
    settings = rows(cwd=tmp_path, CLAUDE_CODE_SUBAGENT_MODEL="sonnet")
    assert settings["silent"]["decided_by"] == "environment"
    assert settings["silent"]["runs_tier"] == "mid"


def test_documented_tiers_and_findings_are_those_of_the_other_commands(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    page = "| agent | model |\n|---|---|\n| watcher | opus |\n"
    agent = agent_text("model: haiku", name="watcher")
    write(tmp_path, {"ROUTING.md": page, f"{HERE}/watcher.md": agent})
    (one,) = rows(cwd=tmp_path).values()
    assert (one["documented_tier"], one["documented_at"]) == ("frontier", "ROUTING.md:3")
    checked = lint("--output-format=json", cwd=tmp_path)
    assert one["findings"] == checked.findings
    assert "MA501" in checked.codes


def test_the_demo_team_fits_eighty_columns() -> None:
    printed = lint("fleet", "--isolated", cwd=DEMO)
    assert printed.code == 0
    assert max(map(len, printed.out.splitlines())) <= 80
    assert "10 agents" in printed.out
    assert "an estimate" in " ".join(printed.out.split())


def test_shares_add_up() -> None:
    value = document("--isolated", cwd=DEMO)
    for part in ("tiers", "kinds"):
        assert sum(one["agents"] for one in value["summary"][part]) == 10
        assert abs(sum(one["share"] for one in value["summary"][part]) - 1) < 0.01


def test_several_repositories_are_told_apart(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name / ".git").mkdir(parents=True)
        write(tmp_path, {f"{name}/{HERE}/a.md": agent_text("model: opus")})
    write(tmp_path, {f"third/{HERE}/a.md": agent_text("model: opus")})
    value = document("first", "second", "third", cwd=tmp_path)
    assert [one["root"] for one in value["repositories"]] == ["first", "second", "third"]
    text = lint("fleet", "first", "second", cwd=tmp_path).out
    assert "2 agents in 2 repositories" in text


def test_a_broken_agent_is_listed_with_what_is_wrong(tmp_path: Path) -> None:
    write(tmp_path, {f"{HERE}/a.md": "---\nname: [a\n---\n", f"{HERE}/b.md": agent_text()})
    broken, sound = rows(cwd=tmp_path).values()
    assert any(one["severity"] == "error" for one in broken["findings"])
    assert (broken["stated"], broken["decided_by"]) == ([], "nobody")
    assert sound["findings"] == []
    assert lint("fleet", cwd=tmp_path).code == 0


def test_without_an_agent_it_says_so(tmp_path: Path) -> None:
    printed = lint("fleet", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert "no agent file found" in printed.err
    missing = lint("fleet", "nowhere", cwd=tmp_path)
    assert missing.code == 2
    assert "nowhere" in missing.err


HOSTILE = [
    "=cmd|' /C calc'!A1",
    "@SUM(1+1)",
    "::error file=a.py::x",
    "a|b <script>alert(1)</script>",
    "\x1b[31mred",
    "\u202eevil",
]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("format_", ["text", "json", "csv", "markdown"])
def test_names_stay_text(tmp_path: Path, name: str, format_: str) -> None:
    quoted = json.dumps(name)
    text = f'---\nname: {quoted}\ndescription: "+1 does a thing"\nmodel: opus\n---\nDo it.\n'
    write(tmp_path, {f"{HERE}/a.md": text})
    printed = lint("fleet", f"--output-format={format_}", cwd=tmp_path)
    assert printed.code == 0, printed.err
    assert "\x1b" not in printed.out
    assert "\u202e" not in printed.out
    assert not any(line.lstrip().startswith("::") for line in printed.out.splitlines())
    if format_ == "markdown":
        assert "<script" not in printed.out
    if format_ == "csv":
        (row,) = csv.DictReader(io.StringIO(printed.out))
        assert not row["agent"].startswith(("=", "@", "+", "-"))


@given(st.text(max_size=40))
def test_no_cell_is_a_formula(text: str) -> None:
    cell = fleet_values.cell_of(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert "\n" not in cell


@given(st.text(max_size=200), st.text(max_size=200))
def test_more_text_takes_no_fewer_tokens(first: str, second: str) -> None:
    assert tokens.estimate(first + second) >= max(map(tokens.estimate, (first, second)))
    assert tokens.estimate(first) <= len(first)


@pytest.mark.parametrize(("text", "expected"), [("", 0), ("a" * 7, 2), ("a" * 8, 3), ("日本語", 3)])
def test_tokens_as_estimated(text: str, expected: int) -> None:
    assert tokens.estimate(text) == expected


@pytest.mark.parametrize("command", ["fleet", "cost", "chains", "badge", "loop"])
def test_a_command_about_agents_fails_where_there_are_none(tmp_path: Path, command: str) -> None:
    printed = lint(command, cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert printed.err.startswith("lint-agents: error: no agent file found in this folder\n")
