"""The documentation, taken at its word: commands are run, what they print is compared,
examples are validated.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from jsonschema import Draft202012Validator

from frontmatter_lint.cli import commands, parser
from frontmatter_lint.core import resources
from frontmatter_lint.core.resources import HOME
from frontmatter_lint.rules.selection import RECORDED, every_rule

from .conftest import ROOT
from .shapes import schema_of
from .support import agent_text, lint, no_git, write

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
#: What a reader types that a test cannot: the release is not the code that is tested.
INSTALL = "pip install git+https://github.com/lint-agents/lint-agents\n"

needs_a_shell = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("bash"), reason="needs bash"
)


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, and where the text begins."""

    language: str
    text: str
    start: int


def blocks(page: str) -> list[Block]:
    found = re.finditer(r"^(`{3,})(\w*)\n(.*?)^\1$", page, re.MULTILINE | re.DOTALL)
    return [Block(one[2], one[3], one.start(3)) for one in found]


def typed(command: str, folder: Path) -> str:
    """What a reader sees who types the command into a shell in this folder."""
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--norc", "-c", command.replace(INSTALL, "")],
        cwd=folder,
        env=no_git() | {"PATH": tools},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


def followed(page: str, folder: Path) -> Iterator[tuple[Block | None, str]]:
    """Do what a page says, block by block: what it shows of each command, if anything, and
    what that prints.
    """
    every = blocks(page)
    for block, behind in zip(every, [*every[1:], Block("", "", 0)], strict=True):
        if block.language == "sh":
            yield behind if behind.language == "text" else None, typed(block.text, folder)


def compare(path: Path, text: str, folder: Path, *, update: bool) -> None:
    """Hold the part `text` of a page to what its commands print; with `update`
    the page is rewritten.
    """
    page = path.read_text("utf-8")
    offset = page.index(text)
    seen = list(followed(text, folder))
    assert sum(shown is not None for shown, _ in seen) >= 3
    for shown, printed in reversed(seen):
        if shown is None:
            assert printed == ""
        elif update:
            start = offset + shown.start
            page = page[:start] + printed + page[start + len(shown.text) :]
        else:
            assert shown.text == printed
    if update:
        path.write_text(page, "utf-8")


@needs_a_shell
def test_the_tutorial_word_for_word(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    path = DOCS / "tutorial.md"
    compare(
        path, path.read_text("utf-8"), tmp_path, update=pytestconfig.getoption("--update-fixtures")
    )
    assert lint(cwd=tmp_path).code == 0, "it ends well"


@needs_a_shell
def test_the_page_on_fleets_word_for_word(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    shutil.copytree(ROOT / "fixtures" / "demo", tmp_path / "team")
    typed("git init --quiet", tmp_path / "team")
    path = DOCS / "fleet.md"
    update = pytestconfig.getoption("--update-fixtures")
    compare(path, path.read_text("utf-8"), tmp_path / "team", update=update)


@needs_a_shell
def test_the_page_on_routing_word_for_word(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    shutil.copytree(ROOT / "fixtures" / "demo", tmp_path / "team")
    typed("git init --quiet", tmp_path / "team")
    path = DOCS / "routing.md"
    update = pytestconfig.getoption("--update-fixtures")
    compare(path, path.read_text("utf-8"), tmp_path / "team", update=update)


@needs_a_shell
def test_the_page_on_own_rules_word_for_word(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    path = DOCS / "own-rules.md"
    update = pytestconfig.getoption("--update-fixtures")
    compare(path, path.read_text("utf-8"), tmp_path, update=update)
    assert lint(cwd=tmp_path).code == 0, "it ends well"


@needs_a_shell
def test_adopting_with_a_baseline_as_the_recipe_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "fixtures" / "demo", tmp_path / "team")
    folder = tmp_path / "team"
    typed("git init --quiet", folder)
    page = (DOCS / "recipes.md").read_text("utf-8")
    part = page[
        page.index("## Adopting with a baseline") : page.index("## Untrusted pull requests")
    ]
    started, updated, whole = (printed for _, printed in followed(part, folder))
    assert "5 errors, 4 warnings" in started
    assert updated == "10 files checked: no findings (10 suppressed, 10 of them by the baseline)\n"
    assert whole.endswith("10 files checked: 5 errors, 4 warnings, 1 info\n")
    assert lint(cwd=folder).code == 0


def test_many_packages_as_the_recipe_says(tmp_path: Path) -> None:
    recipe = yaml.safe_load(resources.start("monorepo.yaml"))["repos"][0]["hooks"]
    manifest = {
        one["id"]: one
        for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    }
    agents = [f"{package}/.claude/agents/a.md" for package in ("packages/web", "packages/api")]
    write(tmp_path, dict.fromkeys(agents, agent_text("model: sonet")) | {".git/HEAD": ""})
    write(tmp_path, {".lint-agents.toml": 'exclude = ["packages/web/"]\n'})
    write(tmp_path, {"packages/web/.lint-agents.toml": 'ignore = ["MD201"]\n'})
    seen = []
    for hook in recipe:
        told = manifest[hook["id"]]
        names = agents if told.get("pass_filenames", True) else []
        printed = lint(*told["entry"].split()[1:], *hook.get("args", ()), *names, cwd=tmp_path)
        (summary,) = [line for line in printed.out.splitlines() if " checked: " in line]
        seen.append((printed.code, summary, "packages/api" in printed.out))
    assert seen == [(0, "1 file checked: no findings", False), (1, "1 file checked: 1 error", True)]


def test_a_light_model_that_is_right_as_the_recipe_says(tmp_path: Path) -> None:
    page = (DOCS / "recipes.md").read_text("utf-8")
    part = page[page.index("## A light model is right") : page.index("## Adopting with")]
    document, roster, reason, comment = (
        one.partition("\n")[2].partition("```")[0] for one in part.split("\n```")[1::2]
    )
    agent, settings = ".claude/agents/log-debugger.md", ".lint-agents.toml"
    body = "Reproduce the failure, form hypotheses, and find the root cause.\n"

    def found(model: str) -> list[tuple[str, str]]:
        text = agent_text(*model.splitlines(), name="log-debugger", body=body)
        write(tmp_path, {agent: text.replace("Guides otters", "Debugs crashes of ferries")})
        findings = lint("--output-format=json", cwd=tmp_path).findings
        return [(one["code"], one["severity"]) for one in findings]

    assert found("model: haiku") == [("MA503", "warning")]
    assert found(reason) == [("MA503", "info")]
    assert found(comment) == []
    write(tmp_path, {"docs/models.md": document, "agent-policy.yaml": roster})
    for line in ('documented-in = ["docs/models.md"]', 'policy = "agent-policy.yaml"'):
        assert f"`{line}`" in part
        write(tmp_path, {settings: line})
        assert found("model: haiku") == []
        assert found("model: opus") == [("MA502", "warning")]


# --- editors --------------------------------------------------------------------------

EDITED = {
    "a.md": agent_text("model: sonet", "effort: hihg"),
    "two words (1).md": agent_text("model: claude-sonnet-7", name="otter-counter"),
    "ä 1 2.md" if sys.platform == "win32" else "ä:1:2.md": agent_text(
        "model: opuss", name="otter-caller"
    ),
}


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """Agents with findings of every severity, under names that are hard to tell from places."""
    return write(tmp_path, {f".claude/agents/{name}": text for name, text in EDITED.items()})


def findings(folder: Path) -> list[list[str]]:
    """Place, severity, code and message of every finding, as JSON has them."""
    found = []
    for one in lint("--output-format=json", cwd=folder).findings:
        place = [one["path"], str(one["line"]), str(one["column"])]
        found.append([*place, one["severity"], one["code"], one["message"]])
    return found


def test_vs_code_reads_what_the_task_prints(edited: Path) -> None:
    (task,) = json.loads(resources.start("vscode-tasks.json"))["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    printed = lint(*task["args"], cwd=edited)
    assert task["command"] == "lint-agents"
    read = [re.fullmatch(pattern["regexp"], line) for line in printed.out.splitlines()]
    keys = ("file", "line", "column", "severity", "code", "message")
    assert [[one[pattern[key]] for key in keys] for one in read if one] == findings(edited)
    assert all(read)
    assert {one[3] for one in findings(edited)} == {"error", "warning", "info"}


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("vim"), reason="needs vim")
def test_vim_reads_what_make_prints(edited: Path) -> None:
    (edited / ".claude/agents/ä:1:2.md").unlink()  # what no errorformat can tell from a place
    lines = resources.start("vim") + (
        "silent make\n"
        "let seen = map(getqflist(), {_, one -> [bufname(one.bufnr), one.lnum, one.col, one.type, "
        "one.text]})\n"
        "call writefile([json_encode(seen)], 'seen')\n"
        "quitall!\n"
    )
    write(edited, {"script.vim": lines})
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S", "script.vim"]
    subprocess.run(
        command,
        cwd=edited,
        env=no_git() | {"PATH": tools},
        stdin=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )
    seen = json.loads((edited / "seen").read_text("utf-8"))
    wanted = [
        [path, int(line), int(column), severity[0], f"[{code}] {message}"]
        for path, line, column, severity, code, message in findings(edited)
    ]
    assert seen == wanted


# --- pages ----------------------------------------------------------------------------


def anchors(page: str) -> set[str]:
    """The ids GitHub gives to the headings of a page."""
    headings = re.findall(
        r"^#+ (.+)$",
        re.sub(r"^(`{3,}).*?^\1$", "", page, flags=re.MULTILINE | re.DOTALL),
        re.MULTILINE,
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links(path: Path) -> list[str]:
    """The targets of all links of a page; those to files of this repository relative to it."""
    page = path.read_text("utf-8")
    prose = re.sub(r"^(`{3,}).*?^\1$", "", page, flags=re.MULTILINE | re.DOTALL)
    prose = re.sub(r"`[^`\n]*`", "", prose)
    targets = re.findall(r"\]\(([^)\s]+)\)", prose)
    targets += re.findall(r"^\[[^]\n]+\]: (\S+)$", prose, re.MULTILINE)
    above = "../" * len(path.relative_to(ROOT).parent.parts)
    return [target.replace(f"{HOME}/blob/main/", above) for target in targets]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    for target in links(path):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there.read_text("utf-8")), target


def test_every_page_can_be_reached() -> None:
    linked = {ROOT / "README.md"}
    pending = list(linked)
    while pending:
        page = pending.pop()
        for target in links(page):
            there = (page.parent / target.partition("#")[0]).resolve()
            if there.suffix == ".md" and there.exists() and there not in linked:
                linked.add(there)
                pending.append(there)
    assert {path.resolve() for path in PAGES} <= linked


def test_the_first_page_links_by_whole_addresses() -> None:
    """The package index shows it without the files beside it."""
    page = (ROOT / "README.md").read_text("utf-8")
    assert not re.search(r"\]\((?!https://)", page)
    labels = re.findall(r"^\[([^]\n]+)\]: https://\S+$", page, re.MULTILINE)
    assert len(labels) == len(set(labels)) >= 10
    for label in labels:
        assert re.search(rf"\[{re.escape(label)}\](?!:)", page), f"`{label}` is linked nowhere"


def test_every_setting_option_and_command_is_in_the_reference() -> None:
    reference = (DOCS / "configuration.md").read_text("utf-8")
    for key in schema_of("config")["properties"]:
        assert f"\n| `{key}` | " in reference
    for name in commands.TAKES:
        part = reference.partition("\n## Commands" if name == "check" else f"\n### {name}\n")
        told = part[0] if name == "check" else part[2].partition("\n### ")[0]
        assert told
        for option in parser.options(parser.of(name)):
            assert option.dest == "help" or all(
                f"`{flag}`" in told for flag in option.option_strings[-1:]
            ), option


def test_every_rule_has_a_page_with_its_fixtures() -> None:
    for rule in every_rule():
        page = (DOCS / "rules" / f"{rule.name}.md").read_text("utf-8")
        folder = ROOT / "fixtures" / rule.name
        shown = [
            path
            for path in folder.rglob("*.*")
            if path.suffix in (".md", ".toml", ".json")
            if f"\n`{path.relative_to(folder).as_posix()}`\n" in page
        ]
        assert all(path.read_text("utf-8").rstrip("\n") in page for path in shown)
        # nobody knows a file that raises it, and records are no agents
        is_without = rule.name == "internal-error" or rule.code.startswith(RECORDED)
        assert shown or is_without, rule.name


def test_settings_in_pages_are_settings() -> None:
    told = 0
    for path in PAGES:
        for block in blocks(path.read_text("utf-8")):
            before = path.read_text("utf-8")[: block.start]
            is_agent = before.endswith(".toml`\n\n```toml\n")  # a fixture
            if block.language == "toml" and not is_agent:
                table = tomllib.loads(block.text)
                table = table.get("tool", {}).get("lint-agents", table)
                Draft202012Validator(schema_of("config")).validate(table)
                told += bool(table)
    assert told >= 4


def test_blocks_that_are_kept_elsewhere_are_marked() -> None:
    """Whoever pins a version in a page takes it from the template."""
    for path in PAGES:
        page = path.read_text("utf-8")
        for block in blocks(page):
            if "lint-agents@v" in block.text or "rev: v" in block.text:
                assert page[: block.start].splitlines()[-2].startswith("<!-- from "), path


def test_json_in_pages_is_json() -> None:
    for path in PAGES:
        for block in blocks(path.read_text("utf-8")):
            if block.language == "json":
                json.loads(block.text)


def test_the_first_findings_of_the_readme_are_those_of_the_demo() -> None:
    page = (ROOT / "README.md").read_text("utf-8")
    shown = page.partition("```text\n")[2].partition("```")[0]
    printed = lint("--isolated", cwd=ROOT / "fixtures" / "demo").out
    printed = "".join(line for line in printed.splitlines(True) if "= rule: " not in line)
    for finding in shown.strip("\n").split("\n\n"):
        assert finding in printed


def test_no_table_shows_how_python_writes_a_value() -> None:
    for path in PAGES:
        for line in path.read_text("utf-8").splitlines():
            is_row = line.startswith("|")
            assert not (is_row and re.search(r"[{\[]'|: (?:None|True|False)\b", line)), path
