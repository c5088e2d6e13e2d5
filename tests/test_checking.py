"""The bounds of what is said of one file (`engine/checking.py`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import agent_text, lint_json, write


def test_a_hundred_findings_of_a_rule_are_listed_and_more_are_not(tmp_path: Path) -> None:
    """Gemini CLI takes no field it does not know."""
    for number in (100, 101, 150):
        fields = [f"harbour{place}: {place}" for place in range(number)]
        write(tmp_path, {".gemini/agents/otter.md": agent_text(*fields)})
        found = lint_json("--select=SC102", ".", cwd=tmp_path).findings
        told = [one["message"] for one in found if "there are more" in one["message"]]
        expected = ["there are more of these; only the first 100 are listed"]
        assert told == ([] if number == 100 else expected)
        assert len(found) == min(number, 101)


@pytest.mark.parametrize("number", [1, 20, 21])
def test_twenty_fixes_of_a_file_are_tried_and_more_are_not(number: int, tmp_path: Path) -> None:
    fields = [f"harbour{place}: pier: {place}" for place in range(number)]
    write(tmp_path, {".claude/agents/otter.md": agent_text(*fields)})
    found = lint_json("--select=FM012", ".claude/agents/otter.md", cwd=tmp_path).findings
    assert len(found) == number
    assert [bool(one["fix"]) for one in found] == [number <= 20] * number
