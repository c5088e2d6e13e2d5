"""What `lint-agents documented` says of names, of lines that are not read, and of whom they are for."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.judging.documents import reader

from .support import agent_text, lint, write

_NAMES = ("ux-designer", "router-agent", "planner")


def _said(folder: Path, text: str) -> list[str]:
    """Return what the command prints of a document, without its name."""
    files = {f".claude/agents/{name}.md": agent_text("model: sonnet", name=name) for name in _NAMES}
    write(folder, {".git/HEAD": "", "m.md": text, **files})
    printed = lint("documented", "--isolated", "m.md", cwd=folder)
    return [line.removeprefix("m.md:") for line in printed.out.splitlines()]


def test_names_are_printed_as_the_document_has_them(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| uxDesigner | opus |\n| Router | haiku |\n"
    assert _said(tmp_path, table) == [
        "3: uxDesigner → opus",
        "4: Router (`router-agent`) → haiku",
    ]


def test_who_is_no_agent_here_is_told(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| planner | opus |\n| Explore | haiku |\n| main session | opus |\n"
    assert _said(tmp_path, table) == [
        "3: planner → opus",
        "4: Explore → haiku; it is built into Claude Code, and no file here",
        "5: main session → opus; that is the session, and no agent",
    ]


def test_another_tool_is_named(tmp_path: Path) -> None:
    table = (
        "| Agent | Claude Code model | OpenCode model |\n|---|---|---|\n"
        "| planner | opus | openai/gpt-5-mini |\n| ux-designer | haiku | openai/gpt-5 |\n"
    )
    assert _said(tmp_path, table)[1] == (
        "3: planner → openai/gpt-5-mini; for OpenCode or Kilo, for which no agent here has this name"
    )


def test_the_word_that_takes_back_is_named(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| planner | opus |\n| ux-designer | haiku (planned) |\n"
    assert _said(tmp_path, table)[1] == "4: not read: “planned” takes back what it says of a model"


def test_code_of_which_lines_were_read_is_no_code_without_a_registry(tmp_path: Path) -> None:
    chart = '```mermaid\nflowchart LR\nOP["opus"]\nplanner --> OP\n```\n'
    assert _said(tmp_path, chart) == ["4: planner → opus"]


def test_several_agents_and_models_are_told_from_several_of_one(tmp_path: Path) -> None:
    told = "Opus, the slow one, for `planner` and Haiku, the fast one, for `ux-designer`.\n"
    reason = "it names several agents and models, and which has which is not understood"
    assert _said(tmp_path, told)[0] == f"1: not read: {reason}"


@pytest.mark.parametrize(
    "words", ["inherits", "inherited", "inherit from parent", "same as caller"]
)
def test_words_for_inheriting_are_one(words: str) -> None:
    text = f"agents:\n  planner:\n    model_tier: {words}\n"
    (found,) = reader.read(text, "agents.yaml", frozenset(_NAMES)).assignments
    assert (found.model, found.tier) == ("inherit", "")


def test_a_word_that_is_no_model_does_not_inherit() -> None:
    text = "agents:\n  planner:\n    model_tier: inheritance\n"
    assert not reader.read(text, "agents.yaml", frozenset(_NAMES)).assignments
