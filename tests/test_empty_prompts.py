"""Agents with nothing below their frontmatter."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import lint, write

CLAUDE = ["name: otter", "description: Guides otters across the road."]
OPENCODE = ["description: Guides otters across the road.", "mode: subagent"]
LONG = "Stop the cars first, then wave."


def found(path: str, lines: list[str], folder: Path, body: str = "") -> list[tuple[str, str]]:
    """Return the codes and messages of what is said of prompts."""
    write(folder, {path: "\n".join(["---", *lines, "---", body])})
    printed = lint("--isolated", "--output-format=json", "--select=FM,MD205", cwd=folder)
    return [(one["code"], one["message"]) for one in printed.findings]


@pytest.mark.parametrize("body", ["", "\n\n", "  \n"])
def test_nothing_below_is_said(body: str, tmp_path: Path) -> None:
    message = (
        "nothing stands below the frontmatter: Claude Code runs the agent without instructions"
    )
    assert found(".claude/agents/otter.md", CLAUDE, tmp_path, body) == [("FM033", message)]


@pytest.mark.parametrize(
    ("path", "lines", "field"),
    [
        (".claude/agents/otter.md", [*CLAUDE, f"prompt: {LONG}"], "prompt"),
        (".claude/agents/otter.md", [*CLAUDE, f"system_prompt: {LONG}"], "system_prompt"),
        (".claude/agents/otter.md", [*CLAUDE, "skills: [x]", f"body: {LONG}"], "body"),
        (".opencode/agents/otter.md", [*OPENCODE, f"prompt: {LONG}"], "prompt"),
        (".opencode/agents/otter.md", [*OPENCODE, f"instructions: {LONG}"], "instructions"),
    ],
)
def test_a_prompt_in_a_field_is_told_once(
    path: str, lines: list[str], field: str, tmp_path: Path
) -> None:
    ((code, message),) = found(path, lines, tmp_path)
    assert code == "FM033"
    assert message.startswith(f"`{field}` is not read by ")


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        (".claude/agents/otter.md", [*CLAUDE, "skills: [crossing]"]),
        (".claude/agents/otter.md", [*CLAUDE, f"initialPrompt: {LONG}"]),
        (".claude/agents/otter.md", CLAUDE[:1]),  # it is not loaded
        (".claude/agents/otter-template.md", CLAUDE),
        ("agents/otter.md", [*CLAUDE, "tools: Read"]),
        (".opencode/agents/otter.md", OPENCODE),
        (".opencode/agents/build.md", ["model: anthropic/claude-sonnet-4-6"]),
        (".cursor/agents/otter.md", CLAUDE),
        (".github/agents/otter.agent.md", CLAUDE),
        (".kiro/agents/otter.md", CLAUDE),
    ],
)
def test_what_needs_no_prompt_here_has_none(path: str, lines: list[str], tmp_path: Path) -> None:
    assert found(path, lines, tmp_path) == []


def test_a_part_of_a_plugin_is_loaded(tmp_path: Path) -> None:
    write(tmp_path, {".claude-plugin/plugin.json": '{"name": "zoo"}'})
    assert [code for code, _ in found("agents/otter.md", CLAUDE, tmp_path)] == ["FM033"]


def test_the_second_prompt_of_an_agent_of_opencode_does_nothing(tmp_path: Path) -> None:
    lines = [*OPENCODE, f"prompt: {LONG}"]
    ((code, _),) = found(".opencode/agents/otter.md", lines, tmp_path, "Wave.\n")
    assert code == "MD205"
