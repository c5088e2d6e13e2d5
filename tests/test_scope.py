"""Scope: what changed, what is listed, and rules that leave some files out."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path
from unittest import mock

import pytest

from .conftest import Run
from .support import Printed, agent_text, lint, paths_of, write
from .support import git as asked

BAD = agent_text("model: sonet", "effort: hihg")
A, B, C = (f".claude/agents/{name}.md" for name in "abc")
ODD = ".claude/agents/ö \n'x'.md"


def git(folder: Path, *arguments: str) -> None:
    who = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who |= {
        f"GIT_{role}_{what}": "x@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    subprocess.run(
        ["git", *arguments], cwd=folder, check=True, capture_output=True, env=os.environ | who
    )


def differing(folder: Path) -> list[str]:
    """Return what git says of the content of files: it says that the size differs elsewhere."""
    return asked(folder, "diff", "--name-only").splitlines()


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Three bad agents, committed on `main`."""
    files = {one: BAD.replace("otter-guide", f"otter-{one[-4]}") for one in (A, B, C)}
    folder = write(tmp_path / "repo", files | {".gitignore": "ignored/\n"})
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    return folder


def check(folder: Path, *flags: str | Path) -> Printed:
    return lint("--isolated", "--output-format=json", *flags, cwd=folder)


def seen(folder: Path, *flags: str | Path) -> list[str]:
    return paths_of(check(folder, *flags).findings)


def change(folder: Path, *names: str) -> None:
    for name in names:
        write(folder, {name: BAD + "More.\n"})


# --- git ------------------------------------------------------------------------------


def test_changed_means_staged_unstaged_and_untracked(repo: Path) -> None:
    assert seen(repo, "--changed") == []
    change(repo, A, B, ODD, "ignored/.claude/agents/d.md")
    git(repo, "add", B)
    assert seen(repo, "--changed") == sorted([A, B, ODD])
    assert seen(repo / ".claude", "--changed", "agents") == [
        name.removeprefix(".claude/") for name in sorted([A, B, ODD])
    ]
    assert seen(repo, "--changed", B, C) == [B], "given paths and changed ones intersect"
    (repo / A).unlink()
    assert seen(repo, "--changed") == sorted([B, ODD])


#: Attributes and settings, and whether git keeps LF under them where the working tree has CRLF.
LINE_ENDS = [
    ("", "", False),
    ("", "true", True),
    ("", "input", True),
    ("", "false", False),
    ("*.md text", "", True),
    ("*.md text=auto", "false", True),
    ("*.md eol=lf", "", True),
    ("*.md -text", "true", False),
    ("*.md -text eol=crlf", "", False),
    ("*.txt text", "", False),
]


@pytest.mark.parametrize(("attributes", "automatic", "is_same"), LINE_ENDS)
def test_line_ends_count_where_git_counts_them(
    attributes: str,
    automatic: str,
    is_same: bool,  # noqa: FBT001 - drawn
    repo: Path,
) -> None:
    write(repo, {".gitattributes": attributes + "\n"})
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "two")
    if automatic:
        git(repo, "config", "core.autocrlf", automatic)
    before = (repo / A).read_bytes()
    write(repo, {A: before.replace(b"\n", b"\r\n")})
    assert differing(repo) == ([] if is_same else [A])
    assert seen(repo, "--changed") == differing(repo)
    write(repo, {A: before.replace(b"\n", b"\r\n") + b"x\r\n"})
    assert seen(repo, "--changed") == [A]


def test_since_means_since_the_branch_left(repo: Path) -> None:
    git(repo, "checkout", "-qb", "topic")
    change(repo, A)
    git(repo, "commit", "-qam", "two")
    git(repo, "checkout", "-q", "main")
    change(repo, B)
    git(repo, "commit", "-qam", "three")
    git(repo, "checkout", "-q", "topic")
    assert seen(repo, "--since=main") == [A]
    change(repo, C)
    assert seen(repo, "--since", "main") == [A, C]
    assert seen(repo, "--since", "main", "--changed") == [A, C]
    assert seen(repo, "--since", "HEAD") == [C]


def test_nothing_changed_is_no_failure(repo: Path, run: Run) -> None:
    done = run("--changed", cwd=repo)
    assert (done.returncode, done.stdout) == (0, "0 files checked: no findings\n")


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    write(tmp_path, {A: BAD, B: BAD})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", A)
    assert seen(tmp_path, "--changed") == [A, B]


def test_through_a_link_to_the_repository(repo: Path, tmp_path: Path) -> None:
    change(repo, A)
    (tmp_path / "link").symlink_to(repo, target_is_directory=True)
    (path,) = seen(tmp_path / "link", "--changed", tmp_path / "link" / ".claude")
    assert path.endswith(A)


@pytest.mark.parametrize(
    "ref", ["-p", "--output=x", "", " ", "nowhere", "main..HEAD", "HEAD:.claude", "$(touch x)"]
)
def test_what_is_no_commit_is_refused(repo: Path, ref: str) -> None:
    done = check(repo, f"--since={ref}")
    assert (done.code, done.out) == (2, "")
    assert "--since" in done.err
    assert not (repo / "x").exists()


def test_outside_of_a_repository_and_without_git(tmp_path: Path, repo: Path) -> None:
    write(tmp_path, {A: BAD})
    outside = check(tmp_path, "--changed")
    assert (outside.code, outside.out) == (2, "")
    assert "not a git repository" in outside.err
    absent = lint("--changed", cwd=repo, PATH="/nowhere")
    assert (absent.code, absent.out) == (2, "")
    assert "git is not installed" in absent.err


def test_a_repository_s_settings_run_no_program(repo: Path) -> None:
    change(repo, A)
    script = write(repo, {"evil.sh": f"#!/bin/sh\ntouch {repo}/ran\n"}) / "evil.sh"
    script.chmod(0o755)
    git(repo, "config", "core.fsmonitor", os.fspath(script))
    git(repo, "config", "diff.external", os.fspath(script))
    git(repo, "config", "diff.relative", "true")
    assert seen(repo, "--changed") == [A]
    assert not (repo / "ran").exists()


# --- lists ----------------------------------------------------------------------------


def test_a_list_by_lines_and_by_nul(repo: Path, run: Run) -> None:
    change(repo, ODD)
    write(
        repo, {"lines": f"{A}\n\n{B}\r\nsetup.py\n", "nul": f"{A}\0{ODD}\0README.txt\0", "none": ""}
    )
    assert seen(repo, "--files-from=lines") == [A, B]
    assert seen(repo, "--files-from=nul", "-0") == sorted([A, ODD])
    assert seen(repo, "--files-from=nul", "--null", C, A) == [A]
    assert check(repo, "--files-from=none").code == 0
    done = run("--files-from", "-", "--output-format=concise", cwd=repo, input=f"{C}\n")
    assert done.stdout.count(f"{C}:") == 2
    assert done.returncode == 1


def test_a_list_obeys_exclude_and_makes_nothing_an_agent(repo: Path) -> None:
    write(repo, {"list": f"{A}\n{B}\nREADME.md\n", "README.md": "# Readme\n"})
    assert seen(repo, "--files-from=list", "--exclude=b.md") == [A]
    write(repo, {"list": f"{A}\ngone.md\n"})
    gone = check(repo, "--files-from=list")
    assert (gone.code, gone.out) == (2, "")
    assert "gone.md" in gone.err
    absent = check(repo, "--files-from=absent")
    assert (absent.code, absent.out) == (2, "")


def test_standard_input_cannot_be_narrowed(repo: Path) -> None:
    for flag in ("--changed", "--since=main", "--files-from=-"):
        assert check(repo, flag, "-").code == 2


# --- per-file-ignores -----------------------------------------------------------------


def per_file(folder: Path, table: str, *flags: str) -> list[tuple[str, str]]:
    write(folder, {".lint-agents.toml": f"[per-file-ignores]\n{table}\n"})
    found = lint("--output-format=json", *flags, cwd=folder).findings
    return [(one["path"], one["code"]) for one in found]


def test_rules_leave_files_out(repo: Path) -> None:
    every = [(path, code) for path in (A, B, C) for code in ("MD201", "SC104")]
    assert per_file(repo, "") == every
    assert per_file(repo, '"a.md" = ["MD"]') == [one for one in every if one != (A, "MD201")]
    assert per_file(repo, '"/.claude/" = ["unknown-model"]\n"b.*" = ["SC104"]') == [
        (A, "SC104"),
        (C, "SC104"),
    ]
    assert per_file(repo, '"**/agents/[ab].md" = ["ALL"]') == every[4:]
    assert per_file(repo, '"/agents/" = ["ALL"]') == every
    folder = lint("--output-format=json", cwd=repo / ".claude")
    assert len(folder.findings) == 6
    per_file(repo, '"/.claude/" = ["MD"]')
    assert lint("--output-format=json", cwd=repo / ".claude" / "agents").codes == {"SC104"}


def test_a_suppression_of_such_a_rule_is_not_called_unused(repo: Path) -> None:
    write(repo, {A: agent_text("# lint-agents: ignore[MD201] ours", "model: sonnet")})
    assert (A, "LI901") in per_file(repo, "")
    assert (A, "LI901") not in per_file(repo, '"a.md" = ["MD"]')


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('"a.md" = ["MD9"]', "per-file-ignores: there is no rule `MD9`"),
        ('"a.md" = "MD"', ".lint-agents.toml:2:"),
    ],
)
def test_a_wrong_table_is_refused(repo: Path, table: str, said: str) -> None:
    write(repo, {".lint-agents.toml": f"[per-file-ignores]\n{table}\n"})
    done = lint(cwd=repo)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


# --- documents of the settings --------------------------------------------------------

TABLE = "| agent | model |\n|---|---|\n| planner | opus |\n| judge | sonnet |\n"
DOCUMENT, SETTINGS = "docs/models.md", ".lint-agents.toml"
HOOK = ("--only-agents", "--allow-empty")


@pytest.fixture
def documented(tmp_path: Path) -> Path:
    """Two agents on sonnet, committed with a document that gives one of them opus, and a package
    with settings and an agent of its own.
    """
    team = {
        f".claude/agents/{name}.md": agent_text("model: sonnet", name=name)
        for name in ("planner", "judge")
    }
    others = {
        DOCUMENT: "# Model guide for the agent team\n\n" + TABLE,
        SETTINGS: f'documented-in = ["{DOCUMENT}"]\n',
        f"web/{SETTINGS}": "",
        "web/.claude/agents/odd.md": BAD,
        "notes.md": "Nothing.\n",
    }
    folder = write(tmp_path / "documented", team | others)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    return folder


def checked(folder: Path, *flags: str) -> tuple[int, list[str]]:
    """Return how many files are checked, and the places of findings."""
    done = lint("--output-format=json", *flags, cwd=folder)
    return done.report["files_checked"], done.places


def test_a_document_that_is_given_has_its_agents_checked(documented: Path) -> None:
    assert checked(documented, *HOOK, DOCUMENT) == (2, ["MA501@4:8"])
    assert checked(documented, *HOOK, f"./{DOCUMENT}", "notes.md") == (2, ["MA501@4:8"])
    assert checked(documented, DOCUMENT) == (2, ["MA501@4:8"])
    assert checked(documented, *HOOK, "notes.md") == (0, [])
    assert checked(documented, *HOOK, "--isolated", DOCUMENT) == (0, [])
    assert checked(documented / "docs", "models.md") == (2, ["MA501@4:8"])


def test_a_document_that_changed_has_its_agents_checked(documented: Path) -> None:
    assert checked(documented, "--changed") == (0, [])
    with (documented / DOCUMENT).open("a") as file:
        file.write("\nMore.\n")
    assert checked(documented, "--changed") == (2, ["MA501@4:8"])
    assert checked(documented, "--since=main") == (2, ["MA501@4:8"])
    assert checked(documented, "--changed", ".claude/agents/judge.md") == (1, [])
    write(documented, {"list": f"{DOCUMENT}\nmissing.yaml\n"})
    assert checked(documented, "--files-from=list") == (2, ["MA501@4:8"])
    assert checked(documented, "--files-from=list", "--changed") == (2, ["MA501@4:8"])
    write(documented, {"list": "notes.md\n"})
    assert checked(documented, "--files-from=list") == (0, [])


def test_documents_of_all_forms_and_names(documented: Path) -> None:
    registry = "agents/registry.yaml"
    write(documented, {registry: "agents:\n  planner: opus\n  judge: sonnet\n"})
    write(documented, {SETTINGS: f'documented-in = ["{registry}"]\n'})
    assert checked(documented, "--changed") == (2, ["MA501@4:8"])
    write(documented, {SETTINGS: "", "ROUTING.md": TABLE})
    assert checked(documented, *HOOK, "ROUTING.md") == (2, ["MA501@4:8"])
    assert checked(documented, "--changed") == (2, ["MA501@4:8"])


def test_a_policy_that_changed_has_its_agents_checked(documented: Path) -> None:
    policy = "name: own\nsummary: ours\nextends: default\nroster: {planner: frontier}\n"
    write(documented, {SETTINGS: 'policy = "own.yaml"\n', "own.yaml": policy})
    assert checked(documented, "--changed") == (2, ["MA501@4:8"])


def test_a_document_of_nested_settings(documented: Path) -> None:
    write(documented, {f"web/{SETTINGS}": 'documented-in = ["models.md"]\n'})
    write(documented, {"web/models.md": "| agent | model |\n|---|---|\n| otter-guide | opus |\n"})
    count, places = checked(documented, *HOOK, "web/models.md")
    assert count == 1
    assert "MD201@4:8" in places


def test_a_document_is_no_agent_that_lost_its_frontmatter(documented: Path) -> None:
    assert checked(documented, "--isolated", DOCUMENT) == (1, ["FM005@1:1"])
    inside = ".claude/agents/models.md"
    write(documented, {inside: TABLE, SETTINGS: f'documented-in = ["{inside}"]\n'})
    assert checked(documented, "--isolated")[0] == 4
    assert checked(documented, ".claude") == (2, ["MA501@4:8"])
    assert f"{inside}  a document that" in lint("--show-skipped", cwd=documented).out


def test_a_document_on_standard_input_is_no_agent(documented: Path) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(TABLE.encode()))
    with mock.patch("sys.stdin", stdin):
        done = lint("-", f"--stdin-filename={DOCUMENT}", cwd=documented)
    assert done == (0, "0 files checked: no findings\n", "")
