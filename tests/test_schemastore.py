"""What is sent to SchemaStore: the settings as editors see them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from frontmatter_lint.core.resources import schema

from .support import agent_text, lint, script, write

_made = script("schemastore")
FILES: dict[str, str] = _made.files()
TAKEN: dict[str, str] = _made.TAKEN
REFUSED: dict[str, str] = _made.REFUSED
SETTINGS: dict[str, object] = _made.settings_schema()


def test_the_schema_is_one_of_draft_7() -> None:
    text = FILES["src/schemas/json/lint-agents.json"]
    Draft7Validator.check_schema(json.loads(text))
    # words that only later drafts know
    for word in ("$defs", "prefixItems", "unevaluated", "dependentRequired", "minContains"):
        assert f'"{word}' not in text
    assert list(json.loads(text)["properties"]) == list(schema("config")["properties"])


@pytest.mark.parametrize(("kind", "taken"), [("test", True), ("negative_test", False)])
def test_its_files_are_taken_and_refused_by_schemas_and_command(
    kind: str,
    taken: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    names = [name for name in FILES if name.startswith(f"src/{kind}/")]
    assert names
    for name in names:
        settings = tomllib.loads(FILES[name])
        assert Draft7Validator(SETTINGS).is_valid(settings) == taken
        assert Draft202012Validator(schema("config")).is_valid(settings) == taken


@pytest.mark.parametrize("name", [*TAKEN, *REFUSED])
def test_the_command_agrees(name: str, tmp_path: Path) -> None:
    files = {
        ".lint-agents.toml": (TAKEN | REFUSED)[name],
        ".claude/agents/a.md": agent_text("model: sonnet"),
        "docs/agents.md": "| agent | model |\n|---|---|\n| otter-guide | sonnet |\n",
    }
    printed = lint(cwd=write(tmp_path, files))
    assert printed.code == (2 if name in REFUSED else 0), printed
