"""What really runs: `explain` names the model that Claude Code was seen to ask a server for.

`inputs/asked-of-claude-code.json` holds what the program asked for: `plain` without settings,
`runs` with a `.claude/settings.json` or variables of the environment.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.agents import effective_model, load
from frontmatter_lint.agents.effective_model import EffectiveModel
from frontmatter_lint.reading import json_places
from frontmatter_lint.reading.paths import named

from .command_shapes import AccountJson, EffectiveModelJson
from .conftest import ROOT, examples
from .shapes import data_as, json_as, schema_of
from .support import lint, lint_json, write


class AskedJson(TypedDict):
    """A run with settings: whose models are as without them, and those of the others."""

    settings: str | None
    environment: dict[str, str]
    same: list[str]
    others: dict[str, str | None]


class RecordJson(TypedDict):
    """What the program asked for."""

    package: str
    version: str
    plain: dict[str, str]
    runs: list[AskedJson]


class ToolJson(TypedDict):
    """What the data say of the program."""

    package: str
    version: str
    families: dict[str, object]
    aliases: dict[str, object]
    replaced: dict[str, object]
    settings: dict[str, object]
    variables: dict[str, str]


class ToolsJson(TypedDict):
    """What the data say of all programs."""

    tools: dict[str, ToolJson]


RECORD = json_as((ROOT / "tests/inputs/asked-of-claude-code.json").read_text("utf-8"), RecordJson)
TOOL = data_as("effective_models", ToolsJson)["tools"]["claude-code"]
VARIABLE = "CLAUDE_CODE_SUBAGENT_MODEL"
PATH = ".claude/agents/log-sorter.md"
SETTINGS = ".claude/settings.json"


def text_with(model: str) -> str:
    lines = ["---", "name: log-sorter", "description: Sorts logs by date.", model, "---", "Be."]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, {".git/HEAD": ""}))
    return tmp_path


def found(project: Path, model: str, environment: Mapping[str, str]) -> EffectiveModel | None:
    write(project, {PATH: text_with(model)})
    agent = load.load(named(os.path.abspath(PATH)))
    assert agent is not None
    return effective_model.of(agent, environment)


def explained(project: Path, *arguments: str, **environment: str) -> EffectiveModelJson | None:
    printed = lint(
        "explain",
        "--isolated",
        "--output-format=json",
        PATH,
        *arguments,
        cwd=project,
        **environment,
    )
    assert (printed.code, printed.err) == (0, "")
    accounts = json_as(printed.out, list[AccountJson])
    assert list(Draft202012Validator(schema_of("account")).iter_errors(accounts)) == []
    return accounts[0]["effective_model"]


def decided(project: Path, *arguments: str, **environment: str) -> EffectiveModelJson:
    """What decides, where something is known to."""
    runs = explained(project, *arguments, **environment)
    assert runs is not None
    return runs


# --- what the program was seen to do --------------------------------------------------


def test_the_record_is_of_the_version_in_the_data() -> None:
    assert (RECORD["package"], RECORD["version"]) == (TOOL["package"], TOOL["version"])
    assert len(RECORD["plain"]) > 100
    assert len(RECORD["runs"]) > 60


@pytest.mark.parametrize("model", RECORD["plain"])
def test_without_settings_it_runs_what_was_seen(model: str, project: Path) -> None:
    runs = found(project, model, {})
    assert runs is not None
    assert runs.model == RECORD["plain"][model]


def _words_of(run: AskedJson) -> str:
    return f"{run['settings']} {run['environment']}"


@pytest.mark.parametrize("run", RECORD["runs"], ids=_words_of)
def test_with_settings_it_runs_what_was_seen(run: AskedJson, project: Path) -> None:
    if run["settings"] is not None:
        write(project, {SETTINGS: run["settings"]})
    expected = run["others"] | {model: RECORD["plain"][model] for model in run["same"]}
    said: dict[str, str | None] = {}
    for model in expected:
        runs = found(project, model, run["environment"])
        said[model] = runs.model if runs else None
    assert said == expected


# --- what is said of it ---------------------------------------------------------------


def test_the_file_decides_before_the_variable(project: Path) -> None:
    write(project, {SETTINGS: json.dumps({"env": {VARIABLE: "haiku"}}, indent=2)})
    write(project, {PATH: text_with("model: sonnet")})
    assert explained(project) == {
        "model": "claude-sonnet-5-5",
        "tier": "mid",
        "decided_by": "file",
        "path": PATH,
        "line": 4,
        "because": f"the file says `sonnet` (in 2.1.223 to 2.1.259 `{VARIABLE}` decided: `haiku`)",
    }


def test_settings_decide_with_the_line_they_do_it_on(project: Path) -> None:
    write(project, {SETTINGS: json.dumps({"x": 1, "env": {VARIABLE: "haiku"}}, indent=2)})
    write(project, {PATH: text_with("")})
    because = f"the file names no model, and `{VARIABLE}` in {SETTINGS}:4 is `haiku`"
    assert explained(project) == {
        "model": "claude-haiku-5-5",
        "tier": "light",
        "decided_by": "settings",
        "path": SETTINGS,
        "line": 4,
        "because": because,
    }
    out = lint("explain", "--isolated", PATH, cwd=project).out
    assert f"runs on claude-haiku-5-5 (light), because {because}" in " ".join(out.split())


def test_the_environment_decides_where_no_settings_do(project: Path) -> None:
    write(project, {PATH: text_with("")})
    runs = decided(project, **{VARIABLE: "haiku"})
    assert (runs["model"], runs["decided_by"], runs["path"]) == (
        "claude-haiku-5-5",
        "environment",
        None,
    )
    write(project, {SETTINGS: json.dumps({"env": {VARIABLE: "sonnet"}})})
    assert decided(project, **{VARIABLE: "haiku"})["model"] == "claude-sonnet-5-5"


@pytest.mark.parametrize("path", [".github/agents/a.agent.md", ".cursor/agents/a.md", "x.md"])
def test_nothing_is_said_of_a_tool_that_was_not_asked(path: str, project: Path) -> None:
    write(project, {path: text_with("tone: dry")})
    printed = lint("explain", "--isolated", "--output-format=json", path, cwd=project)
    assert json_as(printed.out, list[AccountJson])[0]["effective_model"] is None
    assert "runs on" not in lint("explain", "--isolated", path, cwd=project).out


def test_nothing_runs_of_a_file_that_is_not_loaded(project: Path) -> None:
    write(project, {PATH: "---\nname: a:b\ndescription: x\nmodel: opus\n---\n"})
    assert explained(project) is None


@pytest.mark.parametrize("where", ["settings", "environment"])
def test_no_model_is_named_for_a_cloud(where: str, project: Path) -> None:
    write(project, {PATH: text_with("model: opus")})
    variable = {"CLAUDE_CODE_USE_BEDROCK": "1"}
    if where == "settings":
        write(project, {SETTINGS: json.dumps({"env": variable})})
        variable = {}
    runs = decided(project, **variable)
    assert (runs["model"], runs["decided_by"]) == (None, where)


def test_only_the_settings_beside_the_agents_count(project: Path) -> None:
    write(project, {f"nested/{PATH}": text_with(""), SETTINGS: '{"model": "haiku"}'})
    printed = lint("explain", "--isolated", "--output-format=json", f"nested/{PATH}", cwd=project)
    (account,) = json_as(printed.out, list[AccountJson])
    assert account["effective_model"]
    assert account["effective_model"]["decided_by"] == "session"


# --- the finding ----------------------------------------------------------------------


@pytest.mark.parametrize("model", ["[opus]", "{preference: haiku}", "{codex: gpt-5}", '""', "5"])
def test_one_finding_says_what_runs_instead(model: str, project: Path) -> None:
    write(project, {PATH: text_with(f"model: {model}")})
    ends = "; the agent runs on the session's model, by default `claude-opus-5-5` (frontier)"
    messages = [one["message"] for one in lint_json("--select=MD209,SC", cwd=project).findings]
    assert [message.endswith(ends) for message in messages] == [True]
    write(project, {SETTINGS: '{\n"model": "haiku"}'})
    ends = f"; the agent runs on `claude-haiku-5-5` (light), because `model` in {SETTINGS}:2"
    messages = [one["message"] for one in lint_json("--select=MD209,SC", cwd=project).findings]
    assert [ends in message for message in messages] == [True]


def test_the_environment_changes_no_finding(project: Path) -> None:
    write(project, {PATH: text_with("model: [opus]")})
    usual = lint("--isolated", cwd=project)
    assert "MD209" in usual.out
    assert lint("--isolated", cwd=project, **{VARIABLE: "haiku"}) == usual


# --- hostile settings -----------------------------------------------------------------

HOSTILE = {
    "empty": b"",
    "broken": b'{"model": "haiku"',
    "latin-1": b'{"model": "ha\xefku"}',
    "deep": b'{"model": ' + b"[" * 100_000,
    "deep and whole": b'{"a": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "not a number": b'{"model": "haiku", "a": NaN}',
    "long number": b'{"model": "haiku", "a": ' + b"9" * 5_000 + b"}",
    "large": b'{"model": "haiku", "a": "' + b"x" * 1_100_000 + b'"}',
    "a list": b'["model"]',
    "a wrong type": b'{"model": "haiku", "permissions": {"allow": "Read"}}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_settings_that_cannot_be_read_count_for_nothing(name: str, project: Path) -> None:
    write(project, {PATH: text_with(""), SETTINGS: HOSTILE[name]})
    assert decided(project)["decided_by"] == "session"


@pytest.mark.skipif(os.name == "nt", reason="no pipes")
def test_settings_are_no_pipe_and_no_link_to_elsewhere(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    write(project, {PATH: text_with("")})
    os.mkfifo(project / SETTINGS)
    assert decided(project)["decided_by"] == "session"
    (project / SETTINGS).unlink()
    secret = tmp_path_factory.mktemp("elsewhere") / "settings.json"
    secret.write_text('{"model": "haiku"}')
    (project / SETTINGS).symlink_to(secret)
    assert decided(project)["decided_by"] == "session"


def test_what_settings_say_is_printed_on_one_line(project: Path) -> None:
    write(project, {PATH: text_with(""), SETTINGS: json.dumps({"model": "a\n::error::b\x1b[31m"})})
    out = lint("explain", "--isolated", PATH, cwd=project).out
    assert "\x1b" not in out
    assert not re.search("(?m)^ *::", out)


# --- for all input --------------------------------------------------------------------

NAMES = st.sampled_from([*TOOL["families"], *TOOL["aliases"], *TOOL["replaced"], "inherit", ""])
WORDS = st.one_of(NAMES, st.text(max_size=12), st.builds("{}[1m]".format, NAMES))


def values(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[object]:
    return st.recursive(
        st.one_of(WORDS, st.none(), st.booleans(), st.integers(), numbers),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
        ),
        max_leaves=5,
    )


VALUES = values(st.floats())
JSON = st.dictionaries(st.text(max_size=5), values(st.floats(-1e9, 1e9)), max_size=4)
KEYS = st.sampled_from(
    [value for value in TOOL["settings"].values() if isinstance(value, str)] + ["permissions"]
)
VARIABLES = st.dictionaries(st.sampled_from(sorted(TOOL["variables"].values())), VALUES, max_size=3)


@settings(max_examples=examples(300))
@given(VALUES, st.dictionaries(KEYS, st.one_of(VALUES, st.lists(WORDS), VARIABLES), max_size=4))
@example({"model": "haiku"}, {"env": {VARIABLE: {"a": 1}}})
@example("opus", {"availableModels": ["", "[1m]", "-"], "enforceAvailableModels": True})
def test_explain_never_fails_whatever_the_model_and_the_settings(
    tmp_path_factory: pytest.TempPathFactory, model: object, settings_of: object
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    files = {PATH: text_with(f"model: {json.dumps(model)}"), SETTINGS: json.dumps(settings_of)}
    write(folder, {".git/HEAD": "", **files})
    runs = explained(folder)
    if isinstance(model, str) and model.isascii():
        assert runs is not None
        assert runs["decided_by"] != "file" or model.strip()
    assert lint("explain", "--isolated", PATH, cwd=folder).code == 0


@settings(max_examples=examples(300))
@given(JSON, st.sampled_from([None, 1]))
def test_entries_are_those_that_json_reads(whole: dict[str, object], indent: int | None) -> None:
    text = json.dumps(whole, indent=indent)
    entries = json_places.entries(text)
    assert {path[0]: one.value for path, one in entries.items() if len(path) == 1} == whole
    for path, one in entries.items():
        if indent:
            assert text.splitlines()[one.line - 1].strip().startswith(json.dumps(path[-1]))


@pytest.mark.parametrize("text", ["", "[]", "{", "5", '{"a": NaN}', '{"a": 1,}', "{// x\n}"])
def test_what_is_no_json_object_has_no_entries(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        json_places.entries(text)
