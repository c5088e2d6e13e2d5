"""Every command, and every other way to the linter, holds a file to the settings nearest to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontmatter_lint import api

from .command_shapes import AccountJson
from .lsp_client import Client
from .shapes import json_as
from .support import agent_text, lint, write
from .test_explain import AUDITOR
from .test_mcp import ask
from .test_monitor import run_of

NESTED = "sub/agents/hull-auditor.md"


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with an agent in a folder that has settings of its own."""
    settings = 'policy = "hybrid"\nignore = ["MA503"]\ndialect = "claude-ctx"\n'
    return write(
        tmp_path,
        {".git/HEAD": "", NESTED: AUDITOR, "sub/.lint-agents.toml": settings},
    )


@pytest.mark.parametrize("subject", [NESTED, "hull-auditor"])
def test_explain(subject: str, repo: Path) -> None:
    write(repo, {"agents/otter.md": agent_text("model: haiku", name="otter")})
    printed = lint("explain", "--output-format=json", subject, cwd=repo)
    (account,) = json_as(printed.out, list[AccountJson])
    assert account["dialect"] == "claude-ctx"
    assert account["policy"] == "hybrid"
    found = lint("--output-format=json", NESTED, cwd=repo).codes
    assert {one["code"] for one in account["verdict"]} == found == set()
    (other,) = json_as(
        lint("explain", "--output-format=json", "otter", cwd=repo).out, list[AccountJson]
    )
    assert (other["dialect"], other["policy"]) == ("claude-code", "default")


def test_explain_without_the_nested_settings(repo: Path) -> None:
    printed = lint("explain", "--isolated", NESTED, cwd=repo)
    assert "verdict     error MA503" in printed.out
    assert "policy      default" in printed.out


def test_explain_leaves_out_what_nested_rules_leave_out(repo: Path) -> None:
    text = '[per-file-ignores]\n"agents/*" = ["light-model-on-critical-agent"]\n'
    write(repo, {"sub/.lint-agents.toml": text})
    verdict = lint("explain", NESTED, cwd=repo).out.split("\n\n")[1]
    assert "MA503, is off here" in " ".join(verdict.split())
    assert verdict.count("MA503") == 1


def test_explain_names_the_settings_that_nobody_reads(repo: Path) -> None:
    write(repo, {"sub/agents/lint-agents.toml": 'policy = "hybrid"\n'})
    checked = lint(cwd=repo)
    assert "warning: " in checked.err
    assert lint("explain", "hull-auditor", cwd=repo).err == checked.err


def test_explain_takes_a_selector_of_a_rule_that_the_policy_brings(repo: Path) -> None:
    rule = "rules:\n  OW101: {name: own-one, message: m, field: otter, required: true}\n"
    settings = 'policy = "team.yaml"\nignore = ["OW101"]\n'
    write(repo, {"sub/team.yaml": rule, "sub/.lint-agents.toml": settings})
    printed = lint("explain", NESTED, cwd=repo)
    assert (printed.code, printed.err) == (0, "")
    assert "policy      team" in printed.out


def test_migrate(repo: Path) -> None:
    path = "sub/agents/helm-specialist.md"
    write(repo, {path: agent_text("model: haiku", name="helm-specialist")})
    (repo / NESTED).unlink()
    printed = lint("migrate", cwd=repo)
    assert (printed.code, printed.err) == (0, "")
    hybrid = lint("migrate", "--policy=hybrid", "--diff", "--phase=1", cwd=repo)
    assert hybrid.out == ""  # it is done
    title, line, done = printed.out.splitlines()
    assert title.startswith("Phase ")
    assert line.startswith(f"  {path}: haiku → preference haiku; fallbacks sonnet")
    assert done.startswith("1 of 1 agents written anew")


def test_migrate_in_the_dialect_of_the_nested_settings(repo: Path) -> None:
    write(repo, {"sub/.lint-agents.toml": 'dialect = "opencode"\n'})
    printed = lint("migrate", cwd=repo)
    assert "left as it is: OpenCode or Kilo reads no block under `model`" in printed.out
    assert lint("migrate", "--dialect=claude-ctx", "--diff", cwd=repo).out.startswith("--- ")


def test_migrate_asks_the_policy_of_each_file_for_phases_and_categories(repo: Path) -> None:
    write(repo, {"agents/otter.md": agent_text("model: haiku", name="otter")})
    printed = lint("migrate", "--diff", "--phase=1", cwd=repo)
    assert "otter" not in printed.out
    printed = lint("migrate", "--phase=77", cwd=repo)
    assert "policy `default` has no phase 77; it has 0" in printed.err
    plan = "categories: {ships: {title: Ships}}\nphases: [{title: Ships, categories: [ships]}]\n"
    nested = 'policy = "team.yaml"\ndialect = "claude-ctx"\n'
    write(repo, {"sub/team.yaml": plan, "sub/.lint-agents.toml": nested})
    write(repo, {NESTED: AUDITOR.replace("model:", "category: ships\nmodel:")})
    printed = lint("migrate", "--diff", "--phase=1", cwd=repo)
    assert f"+++ b/{NESTED}" in printed.out
    assert lint("migrate", "--category=ships", "--diff", cwd=repo).out == printed.out
    said = lint("migrate", "--phase=2", cwd=repo).err
    assert "policy `default` has no phase 2; it has 0" in said


#: What tells the two settings of `both` apart.
WRONG = "sub/.claude/agents/otter-guide.md"


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """A repository that ignores one rule, and in it a folder that ignores another one."""
    text = agent_text("model: sonet", "tools: Raed", "color: mauve")
    return write(
        tmp_path,
        {
            ".git/HEAD": "",
            ".lint-agents.toml": 'ignore = ["MD201"]\n',
            "sub/.lint-agents.toml": 'ignore = ["TL"]\n',
            WRONG: text,
        },
    )


def test_the_language_server_in_files_that_are_not_open(both: Path) -> None:
    pytest.importorskip("pygls")
    expected = lint("--output-format=json", cwd=both).codes
    assert "MD201" in expected
    with Client(both) as client:
        found = client.published((both / WRONG).as_uri(), None)
    assert {one["code"] for one in found} == expected


@pytest.mark.parametrize("path", [".", "sub", WRONG])
def test_the_mcp_server(path: str, both: Path) -> None:
    expected = lint("--output-format=json", path, cwd=both).codes
    assert "MD201" in expected
    _, (answer,) = ask(both, ("lint", {"path": path}))
    assert {one["code"] for one in answer["findings"]} == expected


def test_what_another_policy_would_cost(tmp_path: Path) -> None:
    text = agent_text("model: opus", name="helm-specialist")
    nested = 'policy = "default"\ndialect = "claude-ctx"\nexclude = ["agents/old"]\n'
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            "sub/agents/helm-specialist.md": text,
            "sub/agents/old/helm-specialist.md": text,
            "sub/.lint-agents.toml": nested,
            "sub/ROUTING.md": "| Agent | Model |\n|---|---|\n| helm-specialist | opus |\n",
            "team.yaml": "extends: hybrid\n",
        },
    )
    printed = lint("cost", "--what-if=policy=hybrid", "--what-if=policy=team.yaml", cwd=tmp_path)
    assert (printed.code, printed.err) == (0, "")
    assert "policy hybrid: 1 of 1 move" in printed.out
    assert "policy team.yaml: 1 of 1 move" in printed.out
    printed = lint("cost", "--what-if=policy=hybrid", "--isolated", cwd=tmp_path)
    assert "policy hybrid: 2 of 2 move" in printed.out


@pytest.mark.parametrize(
    "command",
    [
        ["evidence", "results.json"],
        ["monitor", "projects"],
        ["migrate", "--diff"],
        ["explain", "hull-auditor"],
        ["badge"],
        ["fleet"],
        ["cost"],
    ],
)
def test_what_nobody_reads_beside_nested_settings_is_warned_of(
    command: list[str], repo: Path
) -> None:
    results = '{"version": 1, "results": [{"model": "claude-haiku-5-5", "passes": true}]}'
    write(repo, run_of("otter", "claude-haiku-5-5") | {"results.json": results})
    write(repo, {"sub/agents/lint-agents.toml": 'policy = "hybrid"\n'})
    (warned,) = [one for one in lint(cwd=repo).err.splitlines() if "warning: " in one]
    assert "sub/agents/lint-agents.toml" in warned
    assert warned in lint(*command, cwd=repo).err.splitlines()


#: No tool keeps agents here, and it has no more than the fields of any page.
NOTE = agent_text(name="helper")


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with an agent that settings alone make one, in a dialect of theirs."""
    settings = 'include = ["notes/"]\ndialect = "claude-ctx"\n'
    write(tmp_path, {".git/HEAD": "", "sub/notes/helper.md": NOTE, "notes/helper.md": NOTE})
    write(tmp_path, {".lint-agents.toml": settings, "sub/.lint-agents.toml": settings})
    monkeypatch.chdir(tmp_path)
    api.refresh()
    return tmp_path


def test_agents_from_python(notes: Path) -> None:
    found = api.agents(["."])
    assert [os.path.relpath(one.path, notes) for one in found] == [
        os.path.join("notes", "helper.md"),
        os.path.join("sub", "notes", "helper.md"),
    ]
    assert {one.dialect for one in found} == {"claude-ctx"}
    assert api.lint_paths(["."]).files_checked == len(found)
    for one in found:
        assert api.identify(one.path) == api.identify(one.path, NOTE) == one
    assert api.agents(["."], api.Settings()) == ()
    assert api.identify("notes/helper.md", settings=api.Settings()) is None
    given = api.load_settings()._replace(dialect="opencode")
    assert {one.dialect for one in api.agents(["."], given)} == {"opencode"}
    write(notes, {"README.md": "# Ferries\n"})
    assert api.agents(["README.md"]) == ()


def test_nested_settings_leave_agents_out_in_python(notes: Path) -> None:
    write(notes, {"sub/.lint-agents.toml": 'include = ["notes/"]\nexclude = ["notes/helper.md"]\n'})
    assert [os.path.relpath(one.path, notes) for one in api.agents(["."])] == [
        os.path.join("notes", "helper.md")
    ]


def test_what_runs_from_python(notes: Path) -> None:
    path, text = ".claude/agents/otter.md", agent_text("model: sonnet")
    of_ctx = api.effective_model(path, text)
    of_claude = api.effective_model(path, text, None, api.Settings())
    assert of_claude is not None
    assert of_claude.model == "claude-sonnet-5-5"
    assert of_ctx != of_claude
    write(notes, {"sub/.lint-agents.toml": "ignore = 3\n"})
    with pytest.raises(api.ConfigError):
        api.effective_model("sub/otter.md", text)


def test_hover_and_completion_in_what_settings_make_an_agent(notes: Path) -> None:
    pytest.importorskip("pygls")
    with Client(notes) as client:
        uri = (notes / "notes/helper.md").as_uri()
        client.open(uri, NOTE)
        hovered = client.at("hover", uri, 1, 2)
        assert "**The work**" in hovered["contents"]["value"]
        write(notes, {"sub/.lint-agents.toml": "ignore = 3\n"})  # what is broken elsewhere
        client.tell("workspace/didChangeWatchedFiles", changes=[])
        assert client.at("definition", uri, 1, 8) == []
