"""Wrong calls of somebody who uses the linter for the first time, each with all that is printed."""

from __future__ import annotations

import io
from pathlib import Path
from unittest import mock

import pytest

from frontmatter_lint.agents import dialects

from .support import Printed, agent_text, lint, write

#: What is typed, in a repository with one agent, and what is printed behind `error: `.
CALLS = {
    "a misspelt option": (
        ["--selct", "MD"],
        "unrecognized arguments: --selct; did you mean `--select`?",
    ),
    "a misspelt option with its value": (
        ["--selct=MD"],
        "unrecognized arguments: --selct=MD; did you mean `--select`?",
    ),
    "an option that is none": (
        ["init", "--force"],
        "unrecognized arguments: --force; `lint-agents init --help` lists the options",
    ),
    "an option without its value": (
        ["--since"],
        "--since takes a value: --since REF; `lint-agents check --help` lists the options",
    ),
    "a misspelt value": (
        ["--fail-on=eror"],
        "argument --fail-on: invalid choice: 'eror' (choose from error, warning, info); "
        "did you mean `error`?",
    ),
    "a misspelt command": (
        ["explian", "otter-guide"],
        "there is no file or folder `explian`; did you mean `explain`?",
    ),
    "a command for help": (
        ["help"],
        "there is no file or folder `help`; `lint-agents --help` lists the commands",
    ),
    "a misspelt rule": (
        ["rule", "unknwn-model"],
        "there is no rule `unknwn-model`; did you mean `unknown-model`?",
    ),
    "no rule": (["rule"], "usage: lint-agents rule CODE|NAME; `lint-agents rules` lists them"),
    "a rule that is none": (
        ["--ignore", "line-length"],
        "--ignore: there is no rule `line-length`; `lint-agents rules` lists them",
    ),
    "a misspelt dialect": (
        ["--dialect", "cluade"],
        "--dialect: there is no dialect `cluade`; did you mean `claude-code`?",
    ),
    "a dialect that is none": (
        ["--dialect", "klingon"],
        f"--dialect: there is no dialect `klingon`; there are {', '.join(sorted(dialects.names()))}",
    ),
    "a misspelt file": (
        [".claude/agents/oter-guide.md"],
        "there is no file or folder `.claude/agents/oter-guide.md`; "
        "did you mean `.claude/agents/otter-guide.md`?",
    ),
    "a misspelt folder": (
        [".cluade/agents"],
        "there is no file or folder `.cluade/agents`; did you mean `.claude/agents`?",
    ),
    "a file that is nowhere": (["zebra.md"], "there is no file or folder `zebra.md`"),
    "an agent that is misspelt": (
        ["explain", "oter-guide"],
        "there is no file and no agent called `oter-guide`; did you mean `otter-guide`?",
    ),
    "an agent that does not exist": (
        ["explain", "zebra"],
        "there is no file and no agent called `zebra`; "
        "`lint-agents --show-files` lists the agents there are",
    ),
    "no agent": (
        ["explain"],
        "usage: lint-agents explain FILE|AGENT; `lint-agents --show-files` lists the files",
    ),
    "a misspelt policy": (
        ["--policy=hybird"],
        "there is no policy `hybird`, and no file of that name; did you mean `hybrid`?",
    ),
    "a policy file that is not there": (
        ["--policy=ours.yaml"],
        "there is no policy `ours.yaml`, and no file of that name; built in are default, "
        "always-frontier, code-generation, hybrid, opus-first, tiered",
    ),
    "a severity without a level": (
        ["--severity", "MD201"],
        "--severity takes RULE=LEVEL, such as MD201=info, with a level of error, warning, info; "
        "`MD201` is not that",
    ),
    "a report without a file": (
        ["--output", "sarif"],
        "--output takes FORMAT:FILE; `sarif` names no file (--output-format is for the terminal)",
    ),
    "documents that are none": (
        ["documented"],
        "no document is known here: name one, set `documented-in`, write a ROUTING.md, or let "
        "`lint-agents init` look for documents",
    ),
}


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with one agent that nothing is wrong with."""
    agent = agent_text("model: sonnet")
    return write(tmp_path, {".claude/agents/otter-guide.md": agent, ".git/HEAD": ""})


@pytest.mark.parametrize(("arguments", "said"), CALLS.values(), ids=CALLS)
def test_a_wrong_call_says_what_to_write(arguments: list[str], said: str, repo: Path) -> None:
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO())):
        assert lint(*arguments, cwd=repo) == Printed(2, "", f"lint-agents: error: {said}\n")


def test_outside_of_a_repository(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter-guide.md": agent_text("model: sonnet")})
    assert lint(cwd=tmp_path) == Printed(0, "1 file checked: no findings\n", "")
    for flags, flag in ((["--changed"], "--changed"), (["--since", "main"], "--since")):
        assert lint(*flags, cwd=tmp_path) == Printed(
            2,
            "",
            f"lint-agents: error: {flag} asks git what has changed, and this is not a git "
            f"repository; leave {flag} out to check all files\n",
        )


def test_an_empty_folder(tmp_path: Path) -> None:
    assert lint(cwd=tmp_path) == Printed(
        2,
        "",
        "lint-agents: error: no agent file found in this folder\n"
        "  looked at  no file that may be an agent\n"
        "  to do      name the files, or put agents where the tool looks, as in .claude/agents/ or "
        ".copilot/agents/ or .github/agents/; "
        "--allow-empty ends with 0 all the same\n",
    )
    assert lint("explain", "otter-guide", cwd=tmp_path) == Printed(
        2,
        "",
        "lint-agents: error: there is no file and no agent called `otter-guide`; "
        "there is no agent file here at all\n",
    )


def test_a_file_without_frontmatter(repo: Path) -> None:
    write(repo, {"notes.md": "# Notes\n"})
    printed = """\
info[FM005] missing-frontmatter: this file has no frontmatter: most tools that look for agents pass
            over it
 --> notes.md:1:1
  |
1 | # Notes
  | ^
  = help: move the file; if it is an agent, put at its top a block of `name: notes`, `description:
          …` between two lines `---`
  = rule: lint-agents rule FM005

1 file checked: 1 info
"""
    assert lint("notes.md", cwd=repo) == Printed(0, printed, "")


def test_settings_with_a_misspelt_key(repo: Path) -> None:
    write(repo, {".lint-agents.toml": '# ours\nselct = ["MD"]\n'})
    said = (
        "lint-agents: error: .lint-agents.toml:2:1: unknown setting `selct`; "
        "did you mean `select`?\n"
    )
    for arguments in ([], ["explain", "otter-guide"], ["config"], ["init"]):
        assert lint(*arguments, cwd=repo) == Printed(2, "", said)


def test_settings_in_a_file_of_another_name(repo: Path) -> None:
    write(repo, {"lint-agents.toml": 'select = ["MD"]\n'})
    assert lint(cwd=repo) == Printed(
        0,
        "1 file checked: no findings\n",
        "lint-agents: warning: `lint-agents.toml` is not read; settings belong into "
        "`.lint-agents.toml`, or into `[tool.lint-agents]` of pyproject.toml: move it to "
        "`.lint-agents.toml`\n",
    )
