"""What is said of a file in a folder called `agents`, which belongs to no tool: claims about a tool
need proof that the file is one of its own.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import agent_text, lint_json, write

SELECT = "--select=MD205,TL"
#: Frontmatter, and what is said of it where the tool is a guess.
GUESSED = {
    "model: haiku\ntools: tide_log, read_file": set(),
    "model: haiku\ntools: read, bash": set(),
    "model: haiku\ntools: read, bash\nmaxTurns: 20": {"TL703"},
    "model: haiku\ntools: []": set(),
    "model: haiku\ntemperature: 0.2": set(),
    "model: haiku\nescalation: opus": set(),
    "model: haiku\ntools: Read, Grep\nescalation: opus": {"MD205"},
    "model: haiku\nallowedTools: Read, Grep": {"MD205"},
    "model: haiku\ntools: Read, Grep\nescalation: opus\nharbour: north": set(),
    "model: haiku\ntools: Read, Grep\nescalation: opus\nharbour: north\nmaxTurns: 20": {"MD205"},
    "model: harbour-large\ntools: Read, Grep\nescalation: opus": set(),
    "model: haiku\ntools: Read, Grep, run_shell_command": {"TL706"},
    "model: haiku\ntools: Read, tide_log, wind_log": set(),
    "model: haiku\ntools: Read, mcp__tides__log\nescalation: opus": {"MD205"},
}


@pytest.mark.parametrize("fields", GUESSED)
def test_a_shared_folder_proves_no_tool(fields: str, tmp_path: Path) -> None:
    write(tmp_path, {"agents/otter.md": agent_text(fields)})
    assert lint_json(SELECT, cwd=tmp_path).codes == GUESSED[fields]


@pytest.mark.parametrize("folder", [".claude/agents", "harbour/agents"])
def test_a_folder_of_the_tool_proves_it(folder: str, tmp_path: Path) -> None:
    text = agent_text("model: haiku", "tools: tide_log", "escalation: opus", "harbour: north")
    write(tmp_path, {"harbour/.claude-plugin/plugin.json": "{}", f"{folder}/otter.md": text})
    assert lint_json(SELECT, cwd=tmp_path).codes == {"MD205", "TL703"}


def test_a_dialect_that_is_named_is_certain(tmp_path: Path) -> None:
    write(tmp_path, {"agents/otter.md": agent_text("model: haiku", "temperature: 0.2")})
    found = lint_json(SELECT, "--dialect=claude-code", "agents/otter.md", cwd=tmp_path)
    assert found.codes == {"MD205"}
