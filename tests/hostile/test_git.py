"""git is asked, and runs nothing that a repository names: no filter, hook, helper or transport."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ..support import agent_text, git, lint, lint_json, paths_of, write

A, B = ".claude/agents/a.md", ".claude/agents/b.md"
BAD = agent_text("model: sonet")

#: Settings by which git runs a program.
PROGRAMS = {
    "filter.evil.clean": "{} clean",
    "filter.evil.process": "{} process",
    "filter.evil.smudge": "{} smudge",
    "core.fsmonitor": "{} fsmonitor",
    "core.sshCommand": "{} ssh",
    "core.gitProxy": "{} proxy",
    "core.pager": "{} pager",
    "core.editor": "{} editor",
    "core.alternateRefsCommand": "{} refs",
    "credential.helper": "{} credentials",
    "diff.external": "{} external",
    "diff.evil.textconv": "{} textconv",
    "diff.evil.command": "{} command",
    "remote.origin.uploadpack": "{} uploadpack",
    "uploadpack.packObjectsHook": "{} pack",
}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A treeless clone with two agents, one of them changed since, whose settings name a program
    wherever git takes one.
    """
    above = write(
        tmp_path / "above",
        {
            A: BAD,
            B: BAD.replace("otter-guide", "b"),
            ".gitattributes": "*.md filter=evil diff=evil\n",
        },
    )
    git(above, "init", "--quiet", "--initial-branch=main")
    git(above, "config", "uploadpack.allowFilter", "true")
    git(above, "add", ".")
    git(above, "commit", "--quiet", "--message=one")
    write(above, {A: BAD + "More.\n"})
    git(above, "commit", "--quiet", "--all", "--message=two")
    git(tmp_path, "clone", "--quiet", "--filter=tree:0", above.as_uri(), "clone")
    clone = tmp_path / "clone"
    canary = write(tmp_path, {"canary": f'#!/bin/sh\ntouch "{tmp_path}/RAN-$1"\ncat\n'}) / "canary"
    canary.chmod(0o755)
    for key, value in PROGRAMS.items():
        git(clone, "config", key, value.format(canary))
    hooks = clone / ".git" / "hooks"
    for name in ("post-index-change", "post-checkout", "pre-commit", "fsmonitor-watchman"):
        hooks.mkdir(exist_ok=True)
        (hooks / name).symlink_to(canary)
    # not as the index has them, so that git would have to look
    os.utime(clone / A, (1, 1))
    write(clone, {B: BAD.replace("otter-guide", "b") + "More.\n"})
    return clone


def ran(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.glob("RAN-*"))


@pytest.mark.parametrize("flag", ["--changed", "--since=main", "--since=HEAD", "--no-ignores"])
def test_nothing_that_a_repository_names_is_run(flag: str, hostile: Path) -> None:
    done = lint_json(flag, "--select=MD201", ".", cwd=hostile)
    assert paths_of(done.findings) == ([A, B] if flag == "--no-ignores" else [B])
    assert ran(hostile) == []


@pytest.mark.parametrize("url", ["", "ext::{} transport", "ssh://example.invalid/x"])
def test_nothing_is_fetched(url: str, hostile: Path) -> None:
    if url:
        git(hostile, "config", "remote.origin.url", url.format(hostile.parent / "canary"))
        git(hostile, "config", "protocol.ext.allow", "always")
    before = sorted((hostile / ".git" / "objects").rglob("*"))
    done = lint("--since=HEAD~1", ".", cwd=hostile)
    assert (done.code, done.out) == (2, "")
    assert "nothing is fetched here, and `git ls-tree -r " in done.err
    assert ran(hostile) == []
    assert sorted((hostile / ".git" / "objects").rglob("*")) == before


def test_a_folder_that_poses_as_a_repository_is_none(hostile: Path) -> None:
    inner = write(
        hostile, {"sub/HEAD": "ref: refs/heads/main\n", "sub/config": "", f"sub/{A}": BAD}
    )
    for name in ("objects", "refs"):
        (inner / "sub" / name).mkdir()
    done = lint_json("--changed", "--select=MD201", ".", cwd=hostile / "sub")
    assert paths_of(done.findings) == [A]


def test_git_is_not_looked_for_where_anybody_may_put_it(hostile: Path) -> None:
    for name in ("git", "git.exe"):
        (hostile / name).symlink_to(hostile.parent / "canary")
    path = os.pathsep.join([".", "", os.environ["PATH"]])
    assert lint("--changed", cwd=hostile, PATH=path).code == 1
    assert lint("--changed", cwd=hostile, PATH=os.pathsep.join([".", ""])).code == 2
    assert ran(hostile) == []


def test_what_only_looks_changed_is_not(hostile: Path) -> None:
    write(hostile, {B: BAD.replace("otter-guide", "b").replace("\n", "\r\n")})
    assert paths_of(lint_json("--changed", ".", cwd=hostile).findings) == [B]
    git(hostile, "config", "core.autocrlf", "input")
    assert paths_of(lint_json("--changed", ".", cwd=hostile).findings) == []
    assert ran(hostile) == []


# --- tracked, and ignored -------------------------------------------------------------


@pytest.fixture
def hiding(tmp_path: Path) -> Path:
    """A repository that ignores agents it tracks, beside one that it does not track."""
    names = (A, "hidden/.claude/agents/c.md", "hidden/.claude/agents/local.md")
    write(tmp_path, {name: BAD.replace("otter-guide", f"otter-{name[-4]}") for name in names})
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", *names[:2])
    write(tmp_path, {".gitignore": "*.md\nhidden/\n"})
    git(tmp_path, "add", ".gitignore")
    git(tmp_path, "commit", "--quiet", "--message=one")
    return tmp_path


def test_what_is_tracked_counts_without_ignores(hiding: Path) -> None:
    hidden = "hidden/.claude/agents/c.md"
    assert lint("--select=MD201", "--allow-empty", ".", cwd=hiding).code == 0
    flags = ("--no-ignores", "--select=MD201")
    assert paths_of(lint_json(*flags, ".", cwd=hiding).findings) == [A, hidden]
    assert paths_of(lint_json(*flags, "hidden", cwd=hiding).findings) == [hidden]
    named = lint_json(
        *flags, "--only-agents", hidden, hidden.replace("c.md", "local.md"), cwd=hiding
    )
    assert paths_of(named.findings) == [hidden]
    assert paths_of(lint_json(*flags, "--exclude=hidden", ".", cwd=hiding).findings) == [A]


def test_without_git_nobody_can_say_what_is_tracked(hiding: Path) -> None:
    done = lint("--no-ignores", ".", cwd=hiding, PATH="/nowhere")
    assert (done.code, done.out) == (2, "")
    assert "git is not installed" in done.err
