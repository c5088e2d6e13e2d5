"""Files that agents name and that are not there: where they are looked for, and what is left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .support import lint_json, write

KIRO = ".kiro/agents/heron.json"
CODEX = ".codex/config.toml"
GIT = {".git/HEAD": "ref: refs/heads/main\n"}
ROLE = '[agents.heron]\ndescription = "Wades."\nconfig_file = "{}"\n'
COMPLETE = 'name = "heron"\ndescription = "Wades."\ndeveloper_instructions = "Wade on."\n'


def kiro(prompt: str) -> str:
    """Return an agent of Kiro with a prompt."""
    return json.dumps({"name": "heron", "description": "Wades.", "prompt": prompt})


@pytest.mark.parametrize(
    ("prompt", "files", "hints"),
    [
        ("Wade on.", [], []),
        ("file://heron.md", [".kiro/agents/heron.md"], []),
        ("file://../../heron.md", ["heron.md"], []),
        ("file://heron.md", ["heron.md"], ["write `file://../../heron.md`"]),
        ("file://.kiro/heron.md", [".kiro/heron.md"], ["write `file://../heron.md`"]),
        ("file://heron.md", [], ["write the path from the folder of this file, or add the file"]),
        ("file://heron", ["heron/x.md", ".kiro/agents/heron/x.md"], ["write the path from the"]),
        ("file://../../../heron.md", [], []),
        ("file:///opt/heron.md", [], []),
        ("file://C:/heron.md", [], []),
        ("file://~/heron.md", [], []),
        ("file://${HOME}/heron.md", [], []),
        ("file://made/heron.md", [], []),
        ("file://", [], []),
    ],
)
def test_where_the_prompt_of_an_agent_of_kiro_is_looked_for(
    prompt: str, files: list[str], hints: list[str], tmp_path: Path
) -> None:
    project = tmp_path / "project"
    write(project, {**GIT, KIRO: kiro(prompt), ".gitignore": "made/\n"})
    write(project, dict.fromkeys(files, "Wade on.\n"))
    found = lint_json("--select=RF804", KIRO, cwd=project).findings
    assert [one["hint"][: len(hint)] for one, hint in zip(found, hints, strict=True)] == hints
    assert {one["severity"] for one in found} <= {"warning"}


def test_nothing_is_said_of_an_agent_of_kiro_in_another_folder(tmp_path: Path) -> None:
    write(tmp_path, {**GIT, "templates/heron.json": kiro("file://heron.md")})
    assert lint_json("--select=RF804", "templates/heron.json", cwd=tmp_path).findings == []


@pytest.mark.parametrize(
    ("written", "content", "said"),
    [
        ("./agents/heron.toml", COMPLETE, []),
        ("./agents/heron.toml", "", [(CODEX, "error")]),
        ("agents", COMPLETE, [(CODEX, "error")]),
        (".codex/agents/heron.toml", COMPLETE, [(CODEX, "warning")]),
        (".codex/agents/heron.toml", 'developer_instructions = "Wade."\n', []),
        ("~/heron.toml", "", []),
        ("../../heron.toml", "", []),
    ],
)
def test_where_the_file_of_a_role_of_codex_is_looked_for(
    written: str, content: str, said: list[tuple[str, str]], tmp_path: Path
) -> None:
    project = tmp_path / "project"
    write(project, {**GIT, CODEX: ROLE.format(written)})
    if content:
        write(project, {".codex/agents/heron.toml": content})
    found = lint_json("--select=RF804", "--allow-empty", cwd=project).findings
    assert [(one["path"], one["severity"]) for one in found] == said


def test_a_role_is_known_by_its_name_and_may_be_passed_over(tmp_path: Path) -> None:
    role = ROLE.format("./agents/heron.toml")
    write(tmp_path, {**GIT, CODEX: role})
    (found,) = lint_json(cwd=tmp_path).findings
    assert (found["agent"], found["line"], found["column"]) == ("heron", 3, 15)
    assert found["consequence"] == "not-loaded"
    remark = "  # lint-agents: ignore[RF804] it is written by the installer\n"
    write(tmp_path, {CODEX: role.rstrip("\n") + remark})
    assert lint_json(cwd=tmp_path).findings == []


def test_a_file_that_settings_of_opencode_name_is_looked_for_beside_them(tmp_path: Path) -> None:
    agent = {"description": "Wades.", "mode": "subagent", "prompt": "{file:prompts/heron.md}"}
    settings = json.dumps({"agent": {"heron": agent}})
    write(tmp_path, {**GIT, ".opencode/opencode.json": settings, "prompts/heron.md": "Wade on.\n"})
    (found,) = lint_json("--select=RF804", cwd=tmp_path).findings
    assert (found["severity"], found["consequence"]) == ("error", "program-stops")
    assert found["hint"] == "write `{file:../prompts/heron.md}`"
    write(tmp_path, {".opencode/prompts/heron.md": "Wade on.\n"})
    assert lint_json("--select=RF804", cwd=tmp_path).findings == []


def test_nothing_is_said_of_files_in_a_submodule(tmp_path: Path) -> None:
    listed = '[submodule "vendor"]\n\tpath = vendor\n\turl = ../vendor\n'
    write(tmp_path, {**GIT, ".gitmodules": listed, KIRO: kiro("file://../../vendor/heron.md")})
    assert lint_json("--select=RF804", KIRO, cwd=tmp_path).findings == []
    write(tmp_path, {KIRO: kiro("file://../../vendors/heron.md")})
    assert len(lint_json("--select=RF804", KIRO, cwd=tmp_path).findings) == 1


def test_a_path_goes_through_links_as_the_system_does(tmp_path: Path) -> None:
    write(tmp_path, {**GIT, "shared/heron.md": "Wade on.\n", "shared/agents/x.md": "x\n"})
    write(tmp_path, {"shared/agents/heron.json": kiro("file://../heron.md"), ".kiro/x": ""})
    (tmp_path / ".kiro" / "agents").symlink_to("../shared/agents")
    assert lint_json("--select=RF804", KIRO, cwd=tmp_path).findings == []
