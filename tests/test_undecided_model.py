"""MA505 where the document says who passes the model, and for copies of an agent for other tools."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import agent_text, lint, write

_TABLE = "| Agent | Model |\n|---|---|\n| otter-guide | haiku |\n"
_FLAGS = ("--isolated", "--documented-in=MODELS.md", "--select=MA505", ".")


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("", "warning"),
        ("Pass the report to the model.\n", "warning"),
        ("4. Pass the model parameter to the Task call.\n", "info"),
        ("When you spawn an agent, pass its `model`.\n", "info"),
        ('```\nTask(subagent_type="otter-guide", model="haiku")\n```\n', "info"),
    ],
)
def test_a_model_that_the_caller_passes_is_an_info(
    said: str, severity: str, tmp_path: Path
) -> None:
    text = agent_text()
    write(tmp_path, {".claude/agents/otter-guide.md": text, "MODELS.md": f"{_TABLE}\n{said}"})
    out = lint(*_FLAGS, cwd=tmp_path).out
    assert out.startswith(f"{severity}[MA505] undecided-model: no model is named")


def test_a_copy_for_a_tool_that_does_not_know_the_model_is_not_asked_to_name_it(
    tmp_path: Path,
) -> None:
    files = {
        ".claude/agents/otter-guide.md": agent_text("model: haiku"),
        ".opencode/agents/otter-guide.md": agent_text("mode: subagent"),
        "MODELS.md": _TABLE,
    }
    assert lint(*_FLAGS, cwd=write(tmp_path, files)).out.endswith("no findings\n")


@pytest.mark.parametrize(
    ("name", "severity"), [("otter-guide", "warning"), ("otter-notes", "info")]
)
def test_a_documented_agent_without_frontmatter_is_a_warning(
    name: str, severity: str, tmp_path: Path
) -> None:
    files = {
        f".claude/agents/{name}.md": "# Otters\n\nLead them over.\n",
        ".claude/agents/other.md": agent_text("model: haiku", name="other"),
        "MODELS.md": f"{_TABLE}| other | haiku |\n",
    }
    flags = ("--isolated", "--documented-in=MODELS.md", "--select=FM005", ".")
    out = lint(*flags, cwd=write(tmp_path, files)).out
    assert out.startswith(f"{severity}[FM005]")
    assert (" MODELS.md:3 says `haiku`" in " ".join(out.split())) == (severity == "warning")
