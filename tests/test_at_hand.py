"""What is at hand for editors and shells: `config`, `schema`, `completion`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypedDict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from frontmatter_lint.agents import dialects
from frontmatter_lint.cli import commands, completing
from frontmatter_lint.cli.init import tomlwrite
from frontmatter_lint.cli.parser import of, options

from .conftest import ROOT, examples
from .shapes import SchemaJson, json_as, schema_of
from .support import agent_text, lint, write

# --- config ---------------------------------------------------------------------------

PYPROJECT = """\
[tool.ruff]
ignore = ["E501"]

[tool.lint-agents]
ignore = [
  "MD205",
]
policy = "hybrid"
baseline = "known.json"
documented-in = ["docs/agents.md"]

[tool.lint-agents.per-file-ignores]
"legacy/" = ["SC"]
"""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A repository with settings of every kind, and an agent its documents speak of."""
    files = {
        ".git/HEAD": "",
        "pyproject.toml": PYPROJECT,
        ".gitignore": "drafts/\n",
        "ROUTING.md": "| agent | model |\n|---|---|\n| otter-guide | opus |\n",
        "docs/agents.md": "|Agent|Model|\n|-|-|\n|heron-guide|opus|\n",
        ".claude/agents/a.md": agent_text("model: sonnet"),
        "legacy/agents/b.md": agent_text("tools: Read"),
        "drafts/agents/c.md": agent_text(),
        "README.md": "# Otters\n",
    }
    return write(tmp_path, files)


class SettingJson(TypedDict):
    """A setting, and where it comes from."""

    value: object
    origin: list[str]


class DocumentedTierJson(TypedDict):
    """A tier that somebody wrote down for an agent."""

    where: str
    model: str
    tier: str


class RuleOfFileJson(TypedDict):
    """A rule that is on, or left out."""

    code: str


FileSettingsJson = TypedDict(
    "FileSettingsJson",
    {
        "checked": str,
        "because": str,
        "dialect": str,
        "dialect-by": str,
        "policy": str,
        "documented": list[DocumentedTierJson],
        "rules": list[RuleOfFileJson],
        "left-out": list[RuleOfFileJson],
    },
)
"""What `config --for` says of one file."""


class ConfigJson(TypedDict):
    """What `config` prints, as far as it is read here."""

    settings: dict[str, SettingJson]
    file: FileSettingsJson


def origins(cwd: Path, *flags: str) -> dict[str, list[str]]:
    printed = lint("config", "--output-format=json", *flags, cwd=cwd)
    assert (printed.code, printed.err) == (0, "")
    settings = json_as(printed.out, ConfigJson)["settings"]
    return {key: one["origin"] for key, one in settings.items()}


def test_every_setting_with_its_origin(team: Path) -> None:
    printed = lint("config", "--select=MD,FB", "--ignore=SC102", cwd=team / "docs")
    assert (printed.code, printed.err) == (0, "")
    assert printed.out == (
        'select = ["MD", "FB"]  # --select\n'
        "extend-select = []  # default\n"
        'ignore = ["MD205", "SC102"]  # ../pyproject.toml:5, --ignore\n'
        "severity = {}  # default\n"
        'fail-on = "warning"  # default\n'
        "include = []  # default\n"
        "exclude = []  # default\n"
        "force-exclude = false  # default\n"
        "# dialect is not set  # default\n"
        'policy = "hybrid"  # ../pyproject.toml:8\n'
        'documented-in = ["docs/agents.md"]  # ../pyproject.toml:10, ../ROUTING.md is found by '
        "its name\n"
        "# documented-profile is not set  # default\n"
        "judgement = {}  # default\n"
        "models = {}  # default\n"
        "grace = 90  # default\n"
        "chains = []  # default\n"
        "cost = {}  # default\n"
        "routing = {}  # default\n"
        "fleet = {}  # default\n"
        'per-file-ignores = { "legacy/" = ["SC"] }  # ../pyproject.toml:12\n'
        'baseline = "known.json"  # ../pyproject.toml:9\n'
        'output-format = "full"  # default\n'
    )


def test_a_flag_takes_the_place_of_a_file_or_adds_to_it(team: Path) -> None:
    found = origins(team, "--policy=tiered", "--exclude=x", "--ignore=MD", "--baseline=b.json")
    assert found["policy"] == ["--policy"]
    assert found["exclude"] == ["--exclude"]
    assert found["ignore"] == ["pyproject.toml:5", "--ignore"]
    assert found["baseline"] == ["--baseline"]
    assert origins(team, "--no-ignores")["baseline"] == ["--no-ignores"]
    assert origins(team, "--no-ignores")["per-file-ignores"] == ["--no-ignores"]
    assert origins(team, "--isolated")["policy"] == ["default"]
    write(team, {".lint-agents.toml": 'policy = "tiered"\n'})
    assert origins(team, "--config=pyproject.toml")["policy"] == ["pyproject.toml:8"]
    (team / "pyproject.toml").unlink()
    assert origins(team)["policy"] == [".lint-agents.toml:1"]


def test_every_setting_has_a_flag_or_says_so() -> None:
    flags = {flag for one in options(of("config")) for flag in one.option_strings}
    assert set(schema_of("config")["properties"]) - {flag.removeprefix("--") for flag in flags} == {
        "judgement",
        "fleet",
        "routing",
        "grace",
        "chains",
        "cost",
        "models",
        "per-file-ignores",
    }


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    texts | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
)


@given(key=texts, value=values)
def test_what_is_written_in_toml_reads_back(key: str, value: Any) -> None:
    line = tomlwrite.setting(key, value)
    assert "\n" not in line
    assert tomllib.loads(line) == {key: value}


@given(st.data())
@settings(max_examples=examples(40))
def test_the_settings_printed_are_a_configuration_that_says_the_same(data: st.DataObject) -> None:
    import tempfile

    drawn = {
        "select": data.draw(st.lists(st.sampled_from(["MD", "ALL", "unknown-model"]), max_size=2)),
        "fail-on": data.draw(st.sampled_from(["error", "info"])),
        "exclude": data.draw(
            # one of blanks alone is refused
            st.lists(
                st.text(st.sampled_from('ab/ "\\é#'), min_size=1, max_size=5).filter(str.strip),
                max_size=2,
            )
        ),
        "severity": data.draw(st.dictionaries(st.sampled_from(["MD", "SC102"]), st.just("info"))),
        "force-exclude": data.draw(st.booleans()),
    }
    with tempfile.TemporaryDirectory() as name:
        folder = write(Path(name), {".git/HEAD": ""})
        text = "".join(tomlwrite.setting(key, value) + "\n" for key, value in drawn.items())
        write(folder, {".lint-agents.toml": text})
        first = lint("config", cwd=folder)
        assert first.code == 0
        assert {key: tomllib.loads(first.out)[key] for key in drawn} == drawn
        write(folder, {".lint-agents.toml": first.out})
        again = lint("config", cwd=folder)
        assert tomllib.loads(again.out) == tomllib.loads(first.out)


def of_file(cwd: Path, *arguments: str) -> FileSettingsJson:
    printed = lint("config", "--output-format=json", "--for", *arguments, cwd=cwd)
    assert (printed.code, printed.err) == (0, "")
    whole = json_as(printed.out, ConfigJson)
    Draft202012Validator(schema_of("settings")).validate(whole)
    return whole["file"]


def test_one_file(team: Path) -> None:
    found = of_file(team, ".claude/agents/a.md", "--policy=default")
    assert (found["checked"], found["because"]) == ("yes", "")
    assert (found["dialect"], found["dialect-by"], found["policy"]) == (
        "claude-code",
        "its path",
        "default",
    )
    assert found["documented"] == [{"where": "ROUTING.md:3", "model": "opus", "tier": "frontier"}]
    assert "MD205" not in [one["code"] for one in found["rules"]]
    assert found["left-out"] == []


def test_one_file_that_is_left_out_of_something(team: Path) -> None:
    left = of_file(team, "legacy/agents/b.md")["left-out"]
    assert {one["code"][:2] for one in left} == {"SC"}
    assert of_file(team, "drafts/agents/c.md")["because"].endswith(".gitignore names it")
    excluded = of_file(team, "legacy/agents/b.md", "--exclude=legacy/")
    assert (excluded["checked"], excluded["because"]) == (
        "where it is named",
        "`exclude` leaves it out",
    )
    assert (
        of_file(team, "legacy/agents/b.md", "--exclude=legacy/", "--force-exclude")["checked"]
        == "no"
    )
    readme = of_file(team, "README.md")
    assert (readme["checked"], readme["because"]) == (
        "where it is named",
        "`README.md` is no agent but a page about the folder",
    )


@pytest.mark.parametrize(
    ("path", "flags", "by"),
    [
        ("legacy/agents/b.md", [], "its fields"),
        ("legacy/agents/plain.md", [], "nothing in it that names a tool"),
        ("legacy/agents/b.md", ["--dialect=cursor"], "--dialect"),
        (".claude/agents/a.md", [], "its path"),
    ],
)
def test_what_decided_on_the_dialect(team: Path, path: str, flags: list[str], by: str) -> None:
    write(team, {"legacy/agents/plain.md": agent_text()})
    write(team, {"legacy/agents/b.md": agent_text("tools: Read, Grep", "model: sonnet")})
    assert of_file(team, path, *flags)["dialect-by"] == by


def test_one_file_for_people(team: Path) -> None:
    printed = lint("config", "--select=MD201", "--ignore=", "--for=.claude/agents/a.md", cwd=team)
    assert printed.out.partition("\n\n")[2] == (
        ".claude/agents/a.md\n"
        "\n"
        "checked     yes\n"
        "agent       otter-guide\n"
        "dialect     claude-code, by its path\n"
        "policy      hybrid\n"
        "documented  opus, by ROUTING.md:3\n"
        "rule        MD201 error   unknown-model\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["config", "x.md"], "unrecognized arguments: x.md"),
        (["config", "--for", "nowhere.md"], "there is no file or folder `nowhere.md`"),
        (["config", "--for", "docs"], "`docs` is no file"),
        (["config", "--config=nowhere.toml"], "nowhere.toml: cannot be read"),
        (["schema", "agnet"], "there is no schema `agnet`; did you mean `agent`?"),
        (["schema", "no-such-thing-at-all"], "`lint-agents schema` lists them"),
        (["schema", "agent", "config"], "usage: lint-agents schema [NAME]"),
        (["completion"], "usage: lint-agents completion bash|zsh|fish"),
        (["completion", "tcsh"], "usage: lint-agents completion bash|zsh|fish"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], said: str, team: Path) -> None:
    printed = lint(*arguments, cwd=team)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err


def test_a_control_character_reaches_no_terminal(tmp_path: Path) -> None:
    printed = lint("config", "--exclude=\x1b[2J\u202e", cwd=tmp_path)
    assert "\x1b" not in printed.out
    assert "\u202e" not in printed.out


# --- schema ---------------------------------------------------------------------------


def references(value: object) -> Iterator[str]:
    """Every `$ref` in a schema."""
    if isinstance(value, dict):
        yield from (item for key, item in value.items() if key == "$ref" and isinstance(item, str))
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from references(item)


def test_schemas_are_listed() -> None:
    lines = lint("schema").out.splitlines()
    files = sorted(path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").iterdir())
    assert [line.split()[0] for line in lines] == [*files, *dialects.names()]
    assert all(len(line.split()) > 1 for line in lines)


@pytest.mark.parametrize("name", [line.split()[0] for line in lint("schema").out.splitlines()])
def test_a_schema_stands_alone(name: str) -> None:
    printed = lint("schema", name)
    assert (printed.code, printed.err) == (0, "")
    value = json_as(printed.out, SchemaJson)
    Draft202012Validator.check_schema(value)
    for one in references(value):
        assert one.startswith("#/$defs/")
        assert one.removeprefix("#/$defs/") in value["$defs"]


def test_a_schema_of_one_tool() -> None:
    validator = Draft202012Validator(json_as(lint("schema", "claude-code").out, SchemaJson))
    assert validator.is_valid({"name": "a", "description": "b", "model": "sonnet"})
    assert not validator.is_valid({"name": "a", "model": "sonnet"})


# --- completion -----------------------------------------------------------------------


def test_every_command_and_option_is_completed() -> None:
    scripts = [lint("completion", shell).out for shell in completing.SHELLS]
    for name in commands.TAKES:
        spelled = {flag for one in options(of(name)) for flag in one.option_strings}
        for text in scripts:
            assert name in text
            for flag in spelled:
                assert flag in text or f"-l {flag[2:]} " in text or f"-s {flag[1:]} " in text


def test_every_placeholder_is_known_to_the_completion() -> None:
    for command in completing.every_command():
        for option in command.options:
            if option.value == completing.Choice():
                assert option.spellings[-1] in (
                    "--severity",
                    "--shard",
                    "--include",
                    "--exclude",
                    "--since",
                    "--project",
                    "--compare",
                    "--today",
                    "--phase",
                    "--documented-profile",
                    "--what-if",
                    "--hourly-rate",
                    "--strategy",
                    "--task",
                ), option


COMPLETED = {
    "a command": (["exp"], ["explain"]),
    "an option": (["--sel"], ["--select"]),
    "a rule": (["--select", "unknown-m"], ["unknown-model"]),
    "a rule behind an equals sign": (["--select", "=", "MD201"], ["MD201"]),
    "a second rule": (["--ignore", "MD202,MD201"], ["MD202,MD201"]),
    "a rule to explain": (["rule", "undec"], ["undecided-model"]),
    "an option of a command": (["explain", "--pol"], ["--policy"]),
    "no option of another command": (["documented", "--pol"], []),
    "a policy": (["--policy", "hyb"], ["hybrid"]),
    "a policy or a file": (["policy", "o"], ["opus-first", "own.yaml"]),
    "a file": (["check", "own"], ["own.yaml"]),
    "a command or a file": (["o"], ["own.yaml"]),
    "a file with a blank": (["check", "two"], ["two words.md"]),
    "a format": (["--output-format", "json"], ["json", "json-lines"]),
    "a format of a command that has few": (["explain", "--output-format", "m"], []),
    "another format of it": (["explain", "--output-format", "js"], ["json"]),
    "a format of one's own": (["fleet", "--output-format", "m"], ["markdown"]),
    "a format with a file": (["--output", "sar"], ["sarif:"]),
    "the file of a format": (["--output", "sarif", ":", "own"], ["own.yaml"]),
    "a dialect": (["--dialect", "cur"], ["cursor"]),
    "a schema": (["schema", "conf"], ["config"]),
    "a shell": (["completion", ""], ["bash", "zsh", "fish"]),
    "nothing for a number of days": (["--today", ""], []),
}


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(("words", "wanted"), COMPLETED.values(), ids=COMPLETED)
def test_bash(words: list[str], wanted: list[str], tmp_path: Path) -> None:
    write(tmp_path, {"own.yaml": "", "two words.md": "", "script": lint("completion", "bash").out})
    program = (
        'source ./script; COMP_WORDS=(lint-agents "$@"); COMP_CWORD=$#; _lint_agents; '
        '((${#COMPREPLY[@]} == 0)) || printf "%s\\n" "${COMPREPLY[@]}"'
    )
    command = ["bash", "--norc", "-c", program, "bash", *words]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == wanted


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_read_their_script(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"needs {shell}")
    write(tmp_path, {"script": lint("completion", shell).out})
    done = subprocess.run(
        [shell, "-n", "script"], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(not shutil.which("fish"), reason="needs fish")
def test_fish(tmp_path: Path) -> None:
    write(tmp_path, {"script": lint("completion", "fish").out})
    for line, wanted in (
        ("rule unknown-mo", "unknown-model"),
        ("documented --conf", "--config"),
        ("expl", "explain"),
    ):
        program = f'source script; complete -C "lint-agents {line}"'
        done = subprocess.run(
            ["fish", "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True
        )
        assert [one.split("\t")[0] for one in done.stdout.splitlines()] == [wanted]
