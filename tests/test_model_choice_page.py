"""The page on where the whole choice may stand: its examples are right, and a block moves there
and keeps every word.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.agents import dialects, model_choice

from .conftest import ROOT, examples
from .shapes import schema_of
from .support import lint, lint_bytes, write

PAGE = (ROOT / "docs" / "model-choice.md").read_text(encoding="utf-8")
EXAMPLES = dict(
    re.findall(r"(?m)^`([^`]+)`[^`\n]*\n\n```\w+\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
)
PLACE = ".claude/agents/otter.md"


def test_every_tool_has_a_place() -> None:
    rows = re.findall(r"(?m)^\| (.+?) \| (block|beside|registry) \|", PAGE)
    wanted = {name for name in dialects.names() if name != dialects.GENERIC}
    titles = {dialects.get(name).title: model_choice.home(dialects.get(name)) for name in wanted}
    assert dict(rows) == titles
    assert set(titles.values()) == {"block", "beside", "registry"}


def test_the_examples_lint_clean(tmp_path: Path) -> None:
    assert len(EXAMPLES) == 5
    files = {}
    for path, text in EXAMPLES.items():
        body = "Copy the numbers of the gauges into the table.\n"
        files[path] = f"---\n{text}---\n{body}" if path.endswith(".md") else text
    write(tmp_path, files | {".git/HEAD": ""})
    printed = lint("--output-format=json", "--show-files", cwd=tmp_path).out
    assert {line.split()[1] for line in printed.splitlines()} == {
        "claude-ctx",
        "claude-code",
        "gemini-cli",
    }
    assert lint("--output-format=json", cwd=tmp_path).findings == []
    said = lint("documented", cwd=tmp_path).out
    assert "agents/registry.yaml:3: tide-clerk → gemini-3.8-flash" in said


@pytest.mark.parametrize("path", [path for path in EXAMPLES if path.endswith(".md")])
def test_the_schema_describes_both_spellings(path: str) -> None:
    import yaml

    fields = yaml.safe_load(EXAMPLES[path])
    printed = json.loads(lint("schema", "model-choice").out)
    assert printed["$id"].endswith("/model-choice.schema.json")
    assert re.fullmatch(r"\d+\.\d+\.\d+", printed["version"])
    assert schema_of("model-block")["version"] == printed["version"]
    validator = Draft202012Validator(printed)
    assert list(validator.iter_errors(fields)) == []
    wrong = fields | {"model": {"fallbacks": ["haiku"]}}
    assert list(validator.iter_errors(wrong))
    assert list(validator.iter_errors(fields | {"reasoning": 5}))


def test_migrate_moves_a_block_out_where_it_may_stand_beside(tmp_path: Path) -> None:
    block = "---\nname: otter\ndescription: Guides otters.\nmodel:\n  preference: {}\n  reasoning: It counts.\n---\nLead.\n"
    places = {PLACE: "haiku", ".opencode/agents/heron.md": "openai/gpt-5.5"}
    write(tmp_path, {path: block.format(model) for path, model in places.items()})
    printed = lint("migrate", "--isolated", "--to", "scalar", cwd=tmp_path).out
    assert "1 of 2 agents written anew" in printed
    assert "model: haiku\nreasoning: It counts.\n---" in (tmp_path / PLACE).read_text()
    heron = (tmp_path / ".opencode/agents/heron.md").read_text()
    assert heron == block.format("openai/gpt-5.5")
    assert lint("migrate", "--isolated", cwd=tmp_path).out.count("reads no block") == 1


def test_no_escalation_is_asked_for_where_a_tool_may_trip_over_it(tmp_path: Path) -> None:
    registry = (
        EXAMPLES["agents/registry.yaml"]
        .replace("gemini-3.8-flash", "haiku")
        .replace("gemini-3.1-pro-preview", "opus")
    )
    files = {"agents/registry.yaml": registry, ".lint-agents.toml": EXAMPLES[".lint-agents.toml"]}
    text = "---\nname: tide-clerk\ndescription: Copies tides.\nmodel: {}\n---\nCopy.\n"
    files |= {".claude/agents/tide-clerk.md": text.format("haiku")}
    files |= {".gemini/agents/tide-clerk.md": text.format("gemini-3.8-flash")}
    write(tmp_path, files | {".git/HEAD": ""})
    found = lint("--select=ES404", "--output-format=json", cwd=tmp_path).findings
    assert [(one["path"], one["hint"]) for one in found] == [
        (".claude/agents/tide-clerk.md", "add `escalation: {to: …, when: […]}` beside `model`")
    ]


# --- any block ------------------------------------------------------------------------

ENTRIES = {
    "fallbacks": [
        "fallbacks: [sonnet, opus]",
        "fallbacks:\n  - sonnet  # first\n  - opus",
        "fallbacks: []",
    ],
    "escalation": [
        "escalation: {to: opus, when: [it fails]}",
        "escalation:\n  to: opus\n\n  # why\n  when:\n  - it fails",
    ],
    "reasoning": [
        "reasoning: It counts.",
        "reasoning: |\n  It counts.\n\n    Twice.",
        "reasoning: >-\n  It\n  counts.",
        "reasoning: 'a' # why",
    ],
    "effort": ["effort: low"],
}


@given(
    st.lists(st.sampled_from([*ENTRIES]), unique=True, max_size=4).flatmap(
        lambda names: st.tuples(*(st.sampled_from(ENTRIES[name]) for name in names))
    ),
    st.sampled_from(["  ", "    ", " "]),
    st.sampled_from(["", "  # note"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "color: blue\n", "\n# at the end\n"]),
)
@settings(max_examples=examples(150))
def test_a_block_moves_with_every_word(
    entries: tuple[str, ...], indent: str, note: str, end: str, after: str
) -> None:
    block = "\n".join(["preference: haiku # dear", *entries])
    lines = [f"{indent}{line}" if line else line for line in block.split("\n")]
    text = "---\nname: otter\ndescription: Guides otters.\nmodel:" + note + "\n"
    text = (text + "\n".join(lines) + f"\n{after}---\nLead.\n").replace("\n", end)
    (found,) = lint_bytes(text.encode(), "--select=MD209").findings
    assert found["fix"] is not None
    (edit,) = found["fix"]["edits"]
    split = text.split(end)
    before = split[: edit["line"] - 1]
    rest = split[edit["end_line"] - 1][edit["end_column"] - 1 :]
    new = end.join([*before, edit["text"] + rest, *split[edit["end_line"] :]])
    old_words = text.replace("model:", "", 1).replace("preference:", "model:", 1).split()
    assert sorted(new.split()) == sorted(old_words)
    again = lint_bytes(new.encode(), "--select=MD,SC").findings
    assert {one["severity"] for one in again} <= {"info"}


def test_a_block_with_its_preference_last_is_left_alone() -> None:
    text = "---\nname: a\ndescription: Guides.\nmodel:\n  fallbacks: [opus]\n  preference: haiku\n---\nx\n"
    (found,) = lint_bytes(text.encode(), "--select=MD209").findings
    assert found["fix"] is None
