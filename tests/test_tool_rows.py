"""What is said of an agent file is what its tool does with it: the rows of `tool_rows.py`, and
what takes several files to show.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontmatter_lint.agents import effective_model, load
from frontmatter_lint.reading.paths import named

from . import tool_rows
from .support import agent_text, lint_bytes, lint_json, write
from .tool_rows import PLACES, ROWS, Row


def identity(row: Row) -> str:
    return f"{row.tool}: {row.text}"


@pytest.mark.parametrize("row", ROWS, ids=identity)
def test_what_is_said_follows_from_what_the_tool_does(row: Row) -> None:
    data = tool_rows.content(row).encode()
    found = lint_bytes(data, "--ignore=MA", name=PLACES[row.tool]).findings
    assert ", ".join(f"{one['severity']} {one['code']}" for one in found) == row.said
    consequences = {one["consequence"] for one in found} - {None}
    if not row.does or not row.said:
        assert not consequences or not row.does
    elif row.does == tool_rows.LOADS:
        assert consequences == set()
    elif "warning MD209" not in row.said:  # there the message says what runs instead
        assert consequences == {row.does}


@pytest.mark.parametrize("row", [row for row in ROWS if row.model], ids=identity)
def test_the_model_that_runs_is_the_one_that_was_asked_for(
    row: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {".git/HEAD": "", PLACES[row.tool]: tool_rows.content(row)}))
    agent = load.load(named(os.path.abspath(PLACES[row.tool])))
    assert agent is not None
    found = effective_model.of(agent, {})
    assert found is not None
    assert found.model == row.model
    said = " ".join(one["message"] for one in lint_json(PLACES[row.tool]).findings)
    is_dropped = row.does == tool_rows.DROPS
    assert (f"session's model, by default `{row.model}`" in said) == is_dropped


def test_every_row_is_there_once_and_each_tool_has_some() -> None:
    assert len(set(ROWS)) == len(ROWS) > 130
    assert {row.tool for row in ROWS} == set(PLACES)
    for tool in tool_rows.ASKED:
        assert {row.does for row in ROWS if row.tool == tool} >= {"loads", ""} - {""}


def test_a_variable_in_the_settings_decides_for_agents_without_a_model(tmp_path: Path) -> None:
    settings = '{"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"}}'
    files = {".git/HEAD": "", ".claude/settings.json": settings}
    for lines, model in (((), tool_rows.HAIKU), (("model: sonnet",), tool_rows.SONNET)):
        place = write(tmp_path, files | {PLACES["claude-code"]: agent_text(*lines)})
        agent = load.load(named(str(place / PLACES["claude-code"])))
        assert agent is not None
        found = effective_model.of(agent, {})
        assert found is not None
        assert found.model == model


@pytest.mark.parametrize(
    "field", ["hooks: {Stop: []}", "mcpServers: [docs]", "permissionMode: plan"]
)
def test_a_plugin_ignores_what_would_widen_its_rights(field: str, tmp_path: Path) -> None:
    path = "otters/agents/guide.md"
    plugin = {"otters/.claude-plugin/plugin.json": "{}", path: agent_text(field)}
    found = lint_json("--ignore=MA", cwd=write(tmp_path, plugin)).findings
    assert [(one["severity"], one["code"]) for one in found] == [("warning", "TL702")]


def test_of_two_agents_of_one_name_one_is_loaded(tmp_path: Path) -> None:
    files = {f".claude/agents/{name}.md": agent_text(name="otter") for name in ("a", "b/c")}
    found = lint_json("--ignore=MA", cwd=write(tmp_path, files)).findings
    assert [(one["code"], one["consequence"]) for one in found] == [("FL601", "not-loaded")]
