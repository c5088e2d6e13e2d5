"""What is said of a file that no tool is known to look for where it lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import lint_json, write

NAMELESS = "---\ndescription: Use to count the ropes on deck.\nmodel: haiku\n---\nCount.\n"
OF_ANOTHER_TOOL = """---
name: rigger
description: Use to check the rigging before a voyage.
mode: subagent
tools:
  write: allow
  'bash(git *)': deny
---
Check it.
"""


@pytest.mark.parametrize(
    ("path", "beside", "severities"),
    [
        ("agents/rope.md", "README.md", ["warning"]),
        (".claude/agents/rope.md", "README.md", ["error"]),
        ("agents/rope.md", ".claude-plugin/plugin.json", []),
        ("plugins/rig/agents/rope.md", "plugins/rig/.claude-plugin/plugin.json", []),
    ],
)
def test_a_name_is_missing(path: str, beside: str, severities: list[str], tmp_path: Path) -> None:
    """Only an agent of a plugin loads without one; a bare folder may become a plugin."""
    write(tmp_path, {path: NAMELESS, beside: "{}\n"})
    found = lint_json("--select=SC", path, cwd=tmp_path).findings
    assert [one["severity"] for one in found] == severities


def test_a_missing_name_in_a_bare_folder_says_when_it_matters(tmp_path: Path) -> None:
    write(tmp_path, {"agents/rope.md": NAMELESS})
    (found,) = lint_json("--select=SC", "agents/rope.md", cwd=tmp_path).findings
    assert found["message"] == (
        "the frontmatter has no `name`, which Claude Code requires; "
        "it does not load the agent, except as part of a plugin"
    )
    assert found["consequence"] is None


def test_a_file_that_a_strict_tool_would_stop_at_is_none_of_its_files(tmp_path: Path) -> None:
    """Elsewhere than in its folder, one sign of a tool is no proof against the others."""
    write(tmp_path, {"agents/rigger.md": OF_ANOTHER_TOOL})
    assert lint_json("--select=SC,MD", "agents/rigger.md", cwd=tmp_path).findings == []
    write(tmp_path, {".opencode/agent/rigger.md": OF_ANOTHER_TOOL})
    found = lint_json("--select=SC", ".opencode/agent/rigger.md", cwd=tmp_path).findings
    assert {one["consequence"] for one in found} == {"program-stops"}


FORGETFUL = (
    "---\nname: rope\ndescription: Counts ropes.\nmodel: inherit\nmemory: long\n---\nCount.\n"
)


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        (".claude/kept/agents/rope.md", ["SC104"]),
        ("agents/rope.md", ["SC104"]),
        (".agents/crew/rope.md", ["SC104"]),
        (".github/kept/agents/rope.md", ["SC104"]),
        (".unheard-of/agents/rope.md", ["SC104"]),
        (".windsurf/agents/rope.md", []),
        (".windsurf/.claude/agents/rope.md", ["SC104"]),
        (".claude/kept/.roo/agents/rope.md", []),
        (".gemini/kept/agents/rope.md", []),
        (".windsurf/rig/agents/rope.md", ["SC104"]),
    ],
)
def test_nothing_is_said_of_the_fields_of_one_tool_in_the_folder_of_another(
    path: str, codes: list[str], tmp_path: Path
) -> None:
    """The project lies in such a folder itself, and a plugin does."""
    project = tmp_path / ".windsurf" / "work"
    manifest = ".windsurf/rig/.claude-plugin/plugin.json"
    write(project, {path: FORGETFUL, manifest: "{}\n"})
    found = lint_json("--select=SC", path, cwd=project).findings
    assert [one["code"] for one in found] == codes
