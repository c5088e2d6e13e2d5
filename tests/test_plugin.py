"""The plugin for Claude Code: what its hook says, and its files."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from frontmatter_lint import __version__

from .conftest import ROOT
from .shapes import json_as
from .support import Printed, agent_text, lint, write

PLUGIN = ROOT / "plugin"
AGENT = ".claude/agents/otter-guide.md"


def hook(folder: Path, event: object) -> Printed:
    """Run the hook in a folder as Claude Code does it."""
    data = event if isinstance(event, bytes) else json.dumps(event).encode()
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(data))):
        return lint("hook", cwd=folder)


def edited(path: Path) -> dict[str, Any]:
    """Return what Claude Code sends after it wrote a file."""
    return {
        "hook_event_name": "PostToolUse",
        "tool_name": "Write",
        "tool_input": {"file_path": str(path), "content": "…"},
    }


def test_the_model_is_told_what_to_change(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", AGENT: agent_text("model: sonet")})
    printed = hook(tmp_path, edited(tmp_path / AGENT))
    answer = json_as(printed.out, dict[str, str])
    assert (printed.code, printed.err, answer["decision"]) == (0, "", "block")
    assert f"{AGENT}:4: error MD201: " in answer["reason"]
    write(tmp_path, {AGENT: agent_text("model: sonnet")})
    assert hook(tmp_path, edited(tmp_path / AGENT)) == Printed(0, "", "")


def test_other_files_and_other_events_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "notes/otter.md": "# Otter\n\nmodel: sonet\n"})
    assert hook(tmp_path, edited(tmp_path / "notes/otter.md")) == Printed(0, "", "")
    assert hook(tmp_path, edited(tmp_path / "missing.md")) == Printed(0, "", "")
    events: list[object] = [{}, {"tool_input": {}}, {"tool_input": {"command": "ls"}}]
    events.append(edited(tmp_path / "\0"))
    for event in events:
        assert hook(tmp_path, event) == Printed(0, "", "")


def test_what_is_no_event_is_said_to_the_user(tmp_path: Path) -> None:
    large = edited(write(tmp_path, {AGENT: agent_text("model: sonet")}) / AGENT)
    large["tool_input"]["content"] = "x" * 4 * 1024 * 1024
    events = [
        json.dumps(large).encode(),
        b'{"tool_input": {"file_path": 3}}',
        b'{"tool_input": []}',
    ]
    for event in (*events, b"[]", b"", b"{", b"[" * 100_000, b"\xff"):
        printed = hook(tmp_path, event)
        answer = json_as(printed.out, dict[str, str])
        assert (printed.code, printed.err, [*answer]) == (0, "", ["systemMessage"])
        assert "is no event of at most 4194304 bytes" in answer["systemMessage"]


def test_settings_that_cannot_be_used_are_said_to_the_user(tmp_path: Path) -> None:
    files = {".git/HEAD": "", AGENT: agent_text(), ".lint-agents.toml": "ignore = 3\n"}
    write(tmp_path, files)
    answer = json_as(hook(tmp_path, edited(tmp_path / AGENT)).out, dict[str, str])
    assert answer["systemMessage"].startswith("lint-agents: ")


def test_what_the_baseline_lists_stops_nobody(tmp_path: Path) -> None:
    wrong = agent_text("model: sonet", "color: mauve")
    deep = f"sub/{AGENT}"
    settings = 'baseline = "known.json"\n'
    write(tmp_path, {".git/HEAD": "", AGENT: wrong, deep: wrong, ".lint-agents.toml": settings})
    write(tmp_path, {"sub/.lint-agents.toml": 'select = ["MD"]\n'})
    assert lint("--update-baseline", cwd=tmp_path).code == 0
    for path in (AGENT, deep):
        assert hook(tmp_path, edited(tmp_path / path)) == Printed(0, "", "")
    assert hook(tmp_path / "sub/.claude", edited(tmp_path / AGENT)) == Printed(0, "", "")
    write(tmp_path, {AGENT: agent_text("model: opuss", "color: mauve")})
    answer = json_as(hook(tmp_path, edited(tmp_path / AGENT)).out, dict[str, str])
    assert answer["reason"].startswith("lint-agents found 1 in the agent")
    assert f"{AGENT}:4: error MD201: " in answer["reason"]
    assert "known.json" not in answer["reason"]  # it has an entry that is stale now
    write(tmp_path, {"known.json": "["})
    answer = json_as(hook(tmp_path, edited(tmp_path / AGENT)).out, dict[str, str])
    assert answer["systemMessage"].startswith("lint-agents: baseline: ")


@pytest.mark.skipif(os.name == "nt", reason="needs sh")
def test_where_the_linter_is_missing_the_script_says_so() -> None:
    script = PLUGIN / "hooks" / "after-edit.sh"
    sh = shutil.which("sh")
    assert sh
    for path, said in (("/x/agents/a.md", "pip install frontmatter-lint"), ("/x/a.py", "")):
        done = subprocess.run(
            [sh, str(script)],
            input=json.dumps({"tool_input": {"file_path": path}}),
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": os.path.dirname(shutil.which("cat") or "")},
        )
        if shutil.which("lint-agents", path=os.path.dirname(shutil.which("cat") or "")):
            pytest.skip("the linter lies beside `cat`")
        assert said in done.stdout
        assert bool(said) == bool(done.stdout)


def test_the_plugin_has_the_version_of_the_linter_and_its_files_are_sound() -> None:
    manifest = json_as((PLUGIN / ".claude-plugin/plugin.json").read_text("utf-8"), dict[str, str])
    assert manifest["version"] == __version__
    text = (ROOT / ".claude-plugin/marketplace.json").read_text("utf-8")
    plugins = json_as(text, dict[str, list[dict[str, str]]])["plugins"]
    assert (ROOT / plugins[0]["source"]).resolve() == PLUGIN
