"""Settings where nobody reads them are pointed out, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.cli import misplaced

from .support import agent_text, lint, write

SETTINGS = 'exclude = ["drafts/"]\n'
WHERE = "settings belong into `.lint-agents.toml`, or into `[tool.lint-agents]` of pyproject.toml"


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one clean agent in a folder below."""
    return write(
        tmp_path, {".git/HEAD": "", "web/.claude/agents/x.md": agent_text("model: sonnet")}
    )


def warned(folder: Path, *arguments: str) -> list[str]:
    """What is warned of; the run itself goes on."""
    printed = lint(*(arguments or (".",)), cwd=folder)
    assert printed.code == 0
    lines = printed.err.splitlines()
    assert all(line.startswith("lint-agents: warning: ") for line in lines)
    return [line.removeprefix("lint-agents: warning: ") for line in lines]


FILES = {
    "lint-agents.toml": "select = []",
    ".lintagents.toml": SETTINGS,
    ".lint_agents.toml": SETTINGS,
    ".lint-agents.tml": SETTINGS,
    "lint-agents.config.toml": SETTINGS,
    "frontmatter-lint.toml": SETTINGS,
    ".frontmatter_lint.toml": SETTINGS,
    ".lint-agents.yaml": "# ours\nexclude:\n  - drafts/\n",
    "lint-agents.yml": "policy: hybrid\n",
    ".lint-agents.json": '{\n  "select": ["MD"]\n}\n',
    ".lint-agents.ini": "[settings]\nfail-on = error\n",
    ".lintagentsrc": "dialect = claude-code\n",
    ".lint-agents": SETTINGS,
    ".lint-agentsrc.json": '{"policy": "hybrid"}',
    ".config/lint-agents.toml": SETTINGS,
    ".config/.lint-agents.toml": SETTINGS,
    ".github/lint-agents.yml": "per-file-ignores: {}\n",
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_another_name_or_format(repo: Path, name: str) -> None:
    write(repo, {name: FILES[name]})
    for folder in (repo, repo / "web"):
        (warning,) = warned(folder)
        shown = name if folder == repo else f"../{name}"
        assert warning.startswith(f"`{shown}` is not read; {WHERE}")
        assert warning.endswith(
            ": move it to `.lint-agents.toml`"
            if name.endswith(("toml", "tml"))
            else ', in TOML: `exclude = ["drafts/"]`'
        )


@pytest.mark.parametrize(
    "name",
    [
        ".lint-agents-baseline.json",
        ".lint-agents.schema.json",
        "lint-agents.json",
        "lint-agents.sarif",
        "lint-agents.xml",
        "lint-agents.md",
        "lint-agents",
        "lint-agents.py",
        ".github/workflows/lint-agents.yml",
        ".github/lint-agents.yml",
        "agents.toml",
        "linter.toml",
    ],
)
def test_other_files_of_ours_are_no_settings(repo: Path, name: str) -> None:
    report = lint("--isolated", "--output-format=json", ".", cwd=repo).out
    text = "on: push\njobs: {}\n" if name.endswith("yml") else report
    write(repo, {name: text})
    assert warned(repo) == []


TABLES = {
    '[tool.lint_agents]\nselect = ["MD"]': ("1:7", "tool.lint_agents"),
    '[project]\nname = "x"\n\n[tool.lintagents]\nselect = []': ("4:7", "tool.lintagents"),
    "[tool.Lint-Agents]\n": ("1:7", "tool.Lint-Agents"),
    '[lint-agents]\npolicy = "hybrid"': ("1:2", "lint-agents"),
    "[Tool.lint-agents]\n": ("1:7", "Tool.lint-agents"),
    "[tool.frontmatter-lint]\n": ("1:7", "tool.frontmatter-lint"),
    '[tool]\nlint_agents = {select = ["MD"]}': ("2:1", "tool.lint_agents"),
    '[tool.lint_agents.severity]\nMD = "info"': ("1:7", "tool.lint_agents"),
    "[tool.poetry.lint-agents]\nselect = []": ("1:14", "tool.poetry.lint-agents"),
}


@pytest.mark.parametrize("text", TABLES)
def test_a_table_of_another_name(repo: Path, text: str) -> None:
    place, name = TABLES[text]
    write(repo, {"pyproject.toml": text})
    assert warned(repo) == [
        f"pyproject.toml:{place}: `[{name}]` is not read; write `[tool.lint-agents]`"
    ]
    assert warned(repo / "web")[0].startswith(f"../pyproject.toml:{place}: ")


@pytest.mark.parametrize(
    "text",
    [
        "[tool.lint-agents]\n",
        '[project]\nname = "x"\ndependencies = ["frontmatter-lint>=0.1"]',
        '[tool.poetry.dependencies]\nfrontmatter-lint = {version = "1"}',
        '[tool.uv.sources]\nlint-agents = {path = "../x"}',
        "this is no TOML: lint_agents",
        'x = """\n[tool.lint_agents]\n"""',
        "\x00 lint_agents",
    ],
)
def test_tables_that_are_right_or_not_ours(repo: Path, text: str) -> None:
    write(repo, {"pyproject.toml": text.encode("latin-1")})
    assert warned(repo) == []


def test_both_tables(repo: Path) -> None:
    write(repo, {"pyproject.toml": "[tool.lint-agents]\n[tool.lint_agents]\n"})
    assert warned(repo) == [
        "pyproject.toml:2:7: `[tool.lint_agents]` is not read; write `[tool.lint-agents]`"
    ]


def test_the_second_of_two_files(repo: Path) -> None:
    write(repo, {".lint-agents.toml": "", "pyproject.toml": "\n[tool.lint-agents]\nselect = []"})
    assert warned(repo) == [
        "pyproject.toml:2:7: `[tool.lint-agents]` is not read, because `.lint-agents.toml` is; "
        "keep one of them"
    ]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("setup.cfg", "[metadata]\n[tool:lint-agents]\nselect = MD\n", "setup.cfg:2:1: `[tool:"),
        ("setup.cfg", "[lint_agents]\n", "setup.cfg:1:1: `[lint_agents]`"),
        ("tox.ini", "[tox]\n  [lint-agents]\n", "tox.ini:2:1: `[lint-agents]`"),
        ("package.json", '{"lint-agents": {"select": []}}', "`lint-agents` of package.json"),
        ("package.json", '{"lintAgents": {"select": []}}', "`lintAgents` of package.json"),
    ],
)
def test_files_of_other_tools(repo: Path, name: str, text: str, said: str) -> None:
    write(repo, {name: text})
    (warning,) = warned(repo)
    assert warning.startswith(said)
    assert warning.endswith(f" is not read; {WHERE}")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("package.json", '{"scripts": {"lint-agents": "lint-agents ."}}'),
        ("package.json", '{"lint-agents": "1.0"}'),
        ("package.json", '{"lint-agents": {'),
        ("package.json", '["lint-agents"]'),
        ("tox.ini", "[testenv:lint-agents]\n"),
    ],
)
def test_what_only_names_us_in_files_of_other_tools(repo: Path, name: str, text: str) -> None:
    write(repo, {name: text})
    assert warned(repo) == []


def test_who_names_a_file_or_wants_none_is_not_warned(repo: Path) -> None:
    write(repo, {"lint-agents.toml": SETTINGS})
    assert warned(repo, "--isolated", ".") == []
    assert warned(repo, "--config=lint-agents.toml", ".") == []


def test_what_lies_above_the_settings_in_force_does_not_count(repo: Path) -> None:
    write(repo, {"lint-agents.toml": SETTINGS, "web/.lint-agents.toml": ""})
    assert warned(repo / "web") == []
    write(repo, {"web/lint-agents.toml": SETTINGS})
    assert len(warned(repo / "web")) == 1


def test_settings_around_the_files_are_pointed_out_too(repo: Path) -> None:
    write(repo, {"web/lint-agents.toml": SETTINGS, "lint-agents.toml": SETTINGS})
    write(repo, {"docs/lint-agents.toml": SETTINGS, ".lint-agents.toml": ""})
    assert [line.split()[0] for line in warned(repo)] == [
        "`lint-agents.toml`",
        "`web/lint-agents.toml`",
    ]


def test_every_command_that_reads_settings_warns(repo: Path) -> None:
    write(
        repo,
        {"lint-agents.toml": SETTINGS, "ROUTING.md": "| agent | model |\n|-|-|\n| x | opus |\n"},
    )
    for command in (["config"], ["explain", "otter-guide"], ["documented"], ["migrate"]):
        assert len(warned(repo, *command)) == 1, command
    said = lint("init", "--yes", cwd=repo)
    assert "`lint-agents.toml` is not read" in said.err


def test_an_error_does_not_hide_the_warning(tmp_path: Path) -> None:
    write(tmp_path, {"lint-agents.toml": SETTINGS, ".git/HEAD": ""})
    printed = lint(".", cwd=tmp_path)
    assert printed.code == 2
    assert "lint-agents: warning: `lint-agents.toml` is not read" in printed.err


def test_a_hostile_name_stays_on_its_line(tmp_path: Path) -> None:
    folder = write(tmp_path / "a\n::error::x", {"x.md": agent_text(), "lint-agents.toml": ""})
    (tmp_path / ".git").mkdir()
    (folder / "in").mkdir()
    printed = lint("--allow-empty", ".", cwd=folder)
    assert printed.err.count("\n") == 1


def test_a_folder_that_cannot_be_listed_holds_no_settings() -> None:
    assert misplaced.warnings([misplaced.Search(("/nowhere/at/all",), "")]) == []
