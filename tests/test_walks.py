"""Which files a walk meets: through links, beside ignored folders, within its bounds; which
patterns match; and how a working tree is compared with a commit.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontmatter_lint.core import limits
from frontmatter_lint.reading import git_changes, links
from frontmatter_lint.reading.patterns import Matcher
from frontmatter_lint.reading.walk import Walk

from .support import agent_text, git, lint, write
from .test_patterns import git_ignores

GOOD = agent_text("model: sonnet")


def shown(folder: Path, *flags: str) -> list[str]:
    """The files that a run in this folder checks, in order."""
    printed = lint("--isolated", "--show-files", "--allow-empty", *flags, cwd=folder)
    return [line.partition("  ")[0] for line in printed.out.splitlines()]


def skipped(folder: Path) -> str:
    return lint("--isolated", "--show-skipped", "--allow-empty", cwd=folder).out


# --- links ----------------------------------------------------------------------------


def test_a_folder_is_entered_through_a_link_and_no_more_than_needed(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "shared/otter.md": GOOD, "shared/deep/seal.md": GOOD})
    (tmp_path / ".claude").mkdir()
    (tmp_path / ".claude/agents").symlink_to("../shared")
    assert shown(tmp_path) == [".claude/agents/deep/seal.md", ".claude/agents/otter.md"]


def test_a_link_to_a_folder_around_it_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/otter.md": GOOD})
    (tmp_path / ".claude/agents/again").symlink_to("..")
    assert shown(tmp_path) == [".claude/agents/otter.md"]


@pytest.mark.parametrize("pattern", ["shared/", "shared/*.md", "shared"])
def test_what_is_left_out_is_not_reached_through_a_link(pattern: str, tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "shared/otter.md": GOOD, "kept/seal.md": GOOD})
    (tmp_path / ".claude/agents").mkdir(parents=True)
    (tmp_path / ".claude/agents/a").symlink_to("../../shared")
    (tmp_path / ".claude/agents/b").symlink_to("../../kept")
    assert shown(tmp_path, f"--exclude={pattern}") == [".claude/agents/b/seal.md"]


def test_a_pattern_for_folders_leaves_a_linked_file_alone(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "shared/otter.md": GOOD})
    (tmp_path / ".claude/agents").mkdir(parents=True)
    (tmp_path / ".claude/agents/otter.md").symlink_to("../../shared/otter.md")
    assert shown(tmp_path, "--exclude=otter.md/") == [".claude/agents/otter.md"]
    assert shown(tmp_path, "--exclude=shared/otter.md") == []


def test_folders_that_link_to_each_other_end_the_walk(tmp_path: Path) -> None:
    """Each of them is entered a few times through the links of others, and no more."""
    write(tmp_path, {".git/HEAD": ""})
    names = [f"{number:02}" for number in range(12)]
    write(tmp_path, {f"shared/{name}/otter.md": GOOD for name in names})
    for name in names:
        for other in names:
            if other != name:
                (tmp_path / "shared" / name / other).symlink_to(f"../{other}")
    (tmp_path / ".claude").mkdir()
    (tmp_path / ".claude/agents").symlink_to("../shared/00")
    found = shown(tmp_path)
    met: dict[str, int] = {}
    for path in found:
        real = os.path.realpath(tmp_path / path)
        met[real] = met.get(real, 0) + 1
    assert len(met) == 12
    assert max(met.values()) <= links._MOST_TIMES + 1


def test_behind_links_a_bounded_number_of_files_is_met(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {".git/HEAD": "", "one/otter.md": GOOD, "two/seal.md": GOOD})
    (tmp_path / ".claude/agents").mkdir(parents=True)
    (tmp_path / ".claude/agents/a").symlink_to("../../one")
    (tmp_path / ".claude/agents/b").symlink_to("../../two")
    made = Walk.__init__

    def of_one(self: Walk, *arguments: object) -> None:
        made(self, *arguments)  # type: ignore[arg-type]
        self.room = 1

    assert [path for path in shown(tmp_path) if "agents" in path] == [
        ".claude/agents/a/otter.md",
        ".claude/agents/b/seal.md",
    ]
    monkeypatch.setattr(Walk, "__init__", of_one)
    assert [path for path in shown(tmp_path) if "agents" in path] == [".claude/agents/a/otter.md"]
    assert skipped(tmp_path).split() == [
        *(".claude/agents/b", "a", "link", "that", "comes", "after", "links", "to", "more"),
        *("than", "100000", "files"),
    ]


# --- ignored and tracked --------------------------------------------------------------


def test_an_ignore_file_holds_for_its_folder_and_below(tmp_path: Path) -> None:
    files = [".claude/agents/a.md", "one/.claude/agents/a.md", "one/.claude/agents/b.md"]
    files += ["two/.claude/agents/a.md", "two/deep/.claude/agents/a.md"]
    write(tmp_path, {".git/HEAD": "", **dict.fromkeys(files, GOOD)})
    write(tmp_path, {"one/.gitignore": "a.md\n", "two/.gitignore": "deep/\n"})
    assert shown(tmp_path) == [files[0], files[2], files[3]]


def test_a_tracked_file_in_an_ignored_folder_counts_and_its_neighbour_does_not(
    tmp_path: Path,
) -> None:
    write(tmp_path, {".claude/agents/a.md": GOOD, ".claude/agents/b.md": GOOD})
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".claude/agents/a.md")
    write(tmp_path, {".gitignore": ".claude/\n"})
    assert shown(tmp_path, "--no-ignores") == [".claude/agents/a.md"]
    assert shown(tmp_path) == []


# --- patterns -------------------------------------------------------------------------

#: A pattern, a path, and whether git says that the one ignores the other.
PATTERNS = [
    ("a[b-d]e", "ace", True),
    ("a[b-d]e", "aee", False),
    ("a[b-]e", "a-e", True),
    ("a[b-]e", "ace", False),
    ("a[]b]e", "a]e", True),
    ("a[!b]e", "ace", True),
    ("a[!b]e", "abe", False),
    ("a[^b]e", "ace", True),
    (r"a[\]b]e", "a]e", True),
    (r"a[b-\d]e", "ace", True),
    (r"a[b-\d]e", "a-e", False),
    (r"a[\b-d]e", "ace", True),
    ("a[b", "a[b", False),
    ("a[b-", "ab", False),
    ("a**e", "axxe", True),
    ("a**/e", "ax/e", True),
    ("a**/e", "a/x/e", True),
    ("**/e", "a/x/e", True),
    ("a/**", "a/x/e", True),
    ("a/**/e", "a/e", True),
    (r"a\/**", "a/x", True),
    ("*b*d*", "abcde", True),
    ("*b*d*", "adcbe", False),
    ("*bd*bd", "abdbd", True),
    ("ab*bc", "abc", False),
    ("ab*bc", "abbc", True),
    ("*.md", ".md", True),
    ("?", "a", True),
    ("?", "ab", False),
]


@pytest.mark.parametrize(("pattern", "path", "ignored"), PATTERNS)
def test_a_pattern_matches_as_in_git(pattern: str, path: str, ignored: bool) -> None:  # noqa: FBT001 - a table
    assert Matcher([pattern]).names(path, is_folder=False) is ignored


def test_the_table_is_true(tmp_path: Path) -> None:
    """Git itself says the same of it."""
    git(tmp_path, "init", "--quiet")
    for pattern, path, ignored in PATTERNS:
        said = git_ignores(tmp_path, pattern.encode(), path.encode(), is_folder=False)
        assert said is ignored, pattern


# --- what changed ---------------------------------------------------------------------


@pytest.mark.parametrize("form", ["sha1", "sha256"])
def test_a_file_is_compared_with_the_commit(form: str, tmp_path: Path) -> None:
    names = ("a", "b", "c")
    write(tmp_path, {f".claude/agents/{name}.md": GOOD for name in names})
    (tmp_path / ".claude/agents/d.md").symlink_to("a.md")
    git(tmp_path, "init", "--quiet", f"--object-format={form}")
    git(tmp_path, "config", "core.autocrlf", "input")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    write(tmp_path, {".claude/agents/a.md": GOOD + "More.\n"})
    crlf = GOOD.replace("\n", "\r\n")
    (tmp_path / ".claude/agents/b.md").write_bytes(crlf.encode())
    (tmp_path / ".claude/agents/d.md").unlink()
    write(tmp_path, {".claude/agents/d.md": "a.md", ".claude/agents/e.md": GOOD})
    flags = ("--isolated", "--show-files", "--since=HEAD")
    printed = lint(*flags, cwd=tmp_path)
    seen = [line.partition("  ")[0] for line in printed.out.splitlines()]
    assert seen == [f".claude/agents/{name}.md" for name in "ade"]


def test_a_file_that_is_as_large_as_may_be_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "otter.md"
    for size, readable in ((limits.AGENT, True), (limits.AGENT + 1, False)):
        with path.open("wb") as file:
            file.truncate(size)
        assert git_changes._is_readable(os.fspath(path)) is readable
    assert git_changes._is_readable(os.fspath(tmp_path / "none")) is False


def test_git_is_not_looked_for_where_anybody_may_put_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "--quiet")
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"git": "#!/bin/sh\n", "bin/git": "#!/bin/sh\n", "plain/git": ""})
    for name in ("git", "bin/git"):
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", "bin", os.fspath(tmp_path / "plain")]))
    said = lint("--changed", cwd=tmp_path, PATH=os.environ["PATH"]).err
    assert "git is not installed; --changed, --since and --no-ignores need it" in said
    monkeypatch.setenv("PATH", os.fspath(tmp_path / "bin"))
    assert git_changes._program() == os.fspath(tmp_path / "bin" / "git")


def test_what_git_says_is_told(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    write(tmp_path, {".claude/agents/a.md": GOOD, ".git/index": "no index"})
    said = lint("--changed", cwd=tmp_path)
    assert said.code == 2
    assert said.err.startswith("lint-agents: error: git cannot tell what changed: ")
    assert "it failed" not in said.err
