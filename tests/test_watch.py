"""`--watch`: what makes a run check again, what each check prints, and how it ends."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import pytest

from frontmatter_lint import cli

from .conftest import ROOT, clean_environment
from .support import Printed, agent_text, git, lint, write

AGENT = ".claude/agents/otter-guide.md"
Edit = Callable[[], object]


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    return write(tmp_path, {".git/HEAD": "", AGENT: agent_text("model: sonnet")})


def watched(folder: Path, edits: list[Edit], *arguments: str) -> Printed:
    """Run the command; each pause makes one edit, and the last one is an interrupt."""
    rest: Iterator[Edit] = iter(edits)

    def sleep(seconds: float) -> None:
        if seconds < 0.1:  # of a subprocess that is waited for
            return
        edit = next(rest, None)
        if edit is None:
            raise KeyboardInterrupt
        edit()

    with mock.patch("time.sleep", sleep):
        return lint("--watch", *arguments, cwd=folder)


def edit(folder: Path, name: str, text: str) -> Edit:
    return lambda: write(folder, {name: text})


def test_it_checks_again_where_something_changed(repo: Path) -> None:
    def nothing() -> None:
        """Change nothing."""

    edits = [
        nothing,
        edit(repo, AGENT, agent_text("model: sonet")),
        nothing,
        edit(repo, "agents/b.md", agent_text("model: haikuu", name="b")),
        (repo / "agents/b.md").unlink,
        edit(repo, ".lint-agents.toml", 'ignore = ["MD201"]\n'),
    ]
    printed = watched(repo, edits, "--output-format=concise", "--quiet")
    assert printed.code == 130
    lines = printed.out.splitlines()
    assert sum(line.startswith(f"{AGENT}:4:") for line in lines) == 3, printed.out
    assert sum(line.startswith("agents/b.md:4:") for line in lines) == 1
    assert printed.err.count("; Ctrl-C ends\n") == 5


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ROUTING.md", "| agent | model |\n|---|---|\n| otter-guide | opus |\n"),
        (".claude/settings.json", '{"model": "opus"}'),
        ("pyproject.toml", '[tool.lint-agents]\npolicy = "policy.yaml"\n'),
        ("agent-routing.yaml", "version: 1\n"),
        (".gitignore", "agents/\n"),
    ],
)
def test_what_lies_around_the_agents_counts(name: str, text: str, repo: Path) -> None:
    printed = watched(repo, [edit(repo, name, text)])
    assert printed.err.count("; Ctrl-C ends\n") == 2


def test_settings_with_comments_count_as_those_without(repo: Path) -> None:
    edits = [edit(repo, "opencode.jsonc", '{"model": "opus"}')]
    printed = watched(repo, edits, ".claude/agents")
    assert printed.err.count("; Ctrl-C ends\n") == 2


def test_a_worktree_has_an_index_of_its_own(repo: Path) -> None:
    (repo / ".git/HEAD").unlink()
    git(repo, "init", "--quiet")
    git(repo, "add", ".")
    git(repo, "commit", "--quiet", "--message=one")
    git(repo, "worktree", "add", "--quiet", "../tree")
    tree = repo.parent / "tree"
    write(tree, {AGENT: agent_text("model: opus")})
    printed = watched(tree, [lambda: git(tree, "add", AGENT)], "--changed")
    assert printed.err.count("; Ctrl-C ends\n") == 2


def test_what_is_named_counts_wherever_it_lies(repo: Path) -> None:
    table = "| agent | model |\n|---|---|\n| otter-guide | {} |\n"
    document = write(repo.parent / "elsewhere", {"x.md": table.format("sonnet")}) / "x.md"
    edits = [edit(document.parent, "x.md", table.format("opus"))]
    printed = watched(repo, edits, f"--documented-in={document}", "--output-format=concise")
    assert printed.out.startswith("1 file checked: no findings\n")
    assert "MA501" in printed.out


ELSEWHERE = {
    "my.toml": "",
    "policy.yaml": 'policy = "policy.yaml"',
    "labels.tsv": 'judgement.examples = "labels.tsv"',
    "deep/roles.yaml": 'routing.registry = "deep/roles.yaml"',
    "deep/roles.md": 'routing.registry = "r.yaml"\nrouting.document = "deep/roles.md"',
    "known.json": 'baseline = "known.json"',
}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_what_settings_elsewhere_name_counts(name: str, repo: Path) -> None:
    files = {"policy.yaml": "{}\n", "labels.tsv": f"{AGENT}\tmid\n", "my.toml": ELSEWHERE[name]}
    write(repo / "cfg", files)
    edits: list[Edit] = [lambda: None, edit(repo / "cfg", name, "# another\n"), lambda: None]
    printed = watched(repo, edits, "--config=cfg/my.toml")
    assert printed.err.count("; Ctrl-C ends\n") == 2, printed


def test_lists_on_the_command_line_lie_by_the_working_directory(repo: Path) -> None:
    write(repo, {".lint-agents.toml": "", "sub/list.txt": "../.claude/agents/otter-guide.md\n"})
    write(repo, {"sub/known.json": '{"version": 2, "findings": []}\n'})
    edits = [
        edit(repo, "sub/list.txt", ".claude/agents/otter-guide.md\n"),
        lambda: None,
        edit(repo, "sub/known.json", '{"version": 2, "findings": [] }\n'),
    ]
    flags = ("--files-from=list.txt", "--baseline=known.json")
    printed = watched(repo / "sub", edits, *flags)
    assert printed.err.count("; Ctrl-C ends\n") == 3, printed


def test_settings_that_cannot_be_used_end_no_watch(repo: Path) -> None:
    edits = [edit(repo, ".lint-agents.toml", "ignore = 3\n"), (repo / ".lint-agents.toml").unlink]
    printed = watched(repo, edits)
    assert printed.code == 130
    assert printed.err.count("error: .lint-agents.toml:1:10:") == 1
    assert printed.out == "1 file checked: no findings\n" * 2
    write(repo, {".lint-agents.toml": "ignore = 3\n"})
    assert watched(repo, []).code == 2


def test_a_fix_that_is_written_is_looked_at_once_more(repo: Path) -> None:
    edits: list[Edit] = [edit(repo, AGENT, agent_text("model: sonet"))]
    printed = watched(repo, [*edits, lambda: None, lambda: None], "--fix")
    assert (repo / AGENT).read_text("utf-8") == agent_text("model: sonnet")
    assert printed.out.splitlines() == [
        "1 file checked: no findings",
        "1 file checked: no findings (1 fixed)",
        "1 file checked: no findings",
    ]


@pytest.mark.parametrize("name", ["report.json", ".claude/agents/x.json", "cards/x.md"])
def test_a_report_that_is_written_is_not_looked_at(name: str, repo: Path) -> None:
    write(repo, {"cards/kept.md": "Cards.\n"})
    (repo / "reports").symlink_to(repo / "cards")
    place = name.replace("cards", "reports")  # by another name than that it is found by
    edits: list[Edit] = [lambda: None, lambda: None, lambda: None]
    printed = watched(repo, edits, f"--output=markdown:{place}", "--quiet")
    assert (repo / name).exists()
    assert printed.err.count("; Ctrl-C ends\n") == 1
    edits = [lambda: None, edit(repo, AGENT, agent_text("model: opus")), lambda: None]
    printed = watched(repo, edits, f"--output=markdown:{place}", "--quiet")
    assert printed.err.count("; Ctrl-C ends\n") == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "standard input"),
        (["--files-from=-"], "standard input"),
        (["--add-ignores"], "--add-ignores"),
        (["--baseline=b.json", "--update-baseline"], "--update-baseline"),
        (["missing.md"], "there is no file or folder `missing.md`"),
    ],
)
def test_what_goes_with_no_watch(arguments: list[str], said: str, repo: Path) -> None:
    printed = watched(repo, [], *arguments)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err


def test_a_terminal_is_cleared_and_a_file_is_not(repo: Path) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, cleared in ((Terminal(), True), (io.StringIO(), False)):
        with mock.patch("sys.stdout", stream), mock.patch.dict(os.environ, {"TERM": "xterm"}):
            cli.show("x", alone=True)
        assert ("\033[2J" in stream.getvalue()) is cleared


@pytest.mark.skipif(os.name == "nt", reason="needs signals of POSIX")
def test_an_interrupt_ends_it_and_so_does_a_reader_that_leaves(repo: Path) -> None:
    command = [sys.executable, "-m", "frontmatter_lint", "--watch"]
    environment = clean_environment() | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=repo, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline() == b"1 file checked: no findings\n"
        assert b"Ctrl-C ends" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        assert (running.wait(30), running.stderr.read()) == (130, b"")
    with subprocess.Popen(
        command, cwd=repo, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stderr.readline()
        running.stdout.close()
        write(repo, {AGENT: agent_text("model: opus", "color: blue")})
        assert running.wait(30) == 0
        assert b"fault" not in running.stderr.read()
