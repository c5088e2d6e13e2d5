"""Patterns in the syntax of .gitignore: git's own answer on the same patterns and paths, in time
that grows with the product of pattern and path at most.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.reading.gitignore import Ignored
from frontmatter_lint.reading.patterns import Matcher

from .conftest import examples
from .pace import in_time
from .support import agent_text, git, lint, lint_json, no_git, paths_of, write

PIECES = st.sampled_from(
    [
        *"ab.-*?!#[]^\\/ ",
        *("**", "/", "**/", "/**", "[ab]", "[!a]", "[a-b]", "[]a]", "[a-]", "\\*", "[[:alpha:]]"),
        *("[[:x:]]", "[[:]", "[\\]a]", "\\/", "é", "[é]", "\t", "***", "a", "b"),
    ]
)
LINES = st.lists(st.lists(PIECES, min_size=1, max_size=6).map("".join), min_size=1, max_size=4)
NAMES = st.text(st.sampled_from("ab.-*é]\\ "), min_size=1, max_size=4)
PATHS = st.lists(NAMES.filter(lambda name: name not in (".", "..")), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty repository to ask git in."""
    folder = tmp_path_factory.mktemp("asked")
    git(folder, "init", "--quiet")
    git(folder, "config", "core.ignorecase", "false")
    return folder


def git_ignores(folder: Path, patterns: bytes, path: bytes, *, is_folder: bool) -> bool:
    """What git says of a file, which need not be there, or of a folder."""
    (folder / ".gitignore").write_bytes(patterns)
    inside = os.path.join(os.fsencode(folder), path)
    if is_folder:
        os.makedirs(inside)
    command = ["git", "check-ignore", "--no-index", "--verbose", "--non-matching", "-z", "--stdin"]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=no_git(),
            check=False,
            input=path + b"\0",
            stdout=subprocess.PIPE,
        )
    finally:
        if is_folder:
            shutil.rmtree(os.path.join(os.fsencode(folder), path.split(b"/")[0]))
    pattern = done.stdout.split(b"\0")[2]
    return bool(pattern) and not pattern.startswith(b"!")


@given(lines=LINES, parts=PATHS, is_folder=st.booleans())
@settings(max_examples=examples(300))
def test_git_says_the_same(
    asked: Path, lines: list[str], parts: list[str], *, is_folder: bool
) -> None:
    path = "/".join(parts)
    wanted = git_ignores(asked, "\n".join(lines).encode(), path.encode(), is_folder=is_folder)
    assert Matcher(lines).names(path, is_folder=is_folder) is wanted


def test_ignore_files_are_read_as_git_reads_them(asked: Path) -> None:
    texts = [
        b"a\r\nb\n",
        b"\xef\xbb\xbfa\n",
        b"a\x0cb\n",
        b"a \n",
        b"a\\ \n",
        b"#a\n!#a\n",
        b"a\xe9*\n",
        b"a\n!a",
        b"a/\n!a/b\n",
    ]
    for text in texts:
        for path in (b"a", b"b", b"a ", b"#a", b"a\xe9c", b"a/b", b"a\x0cb"):
            wanted = git_ignores(asked, text, path, is_folder=False)
            folder, _, name = os.path.join(os.fspath(asked), os.fsdecode(path)).rpartition("/")
            ignored = Ignored.above(folder).entering(folder)
            found = ignored.hides(f"{folder}/{name}", is_folder=False)
            assert found is wanted, (text, path)


# --- time -----------------------------------------------------------------------------

SLOW = {
    "runs of names": "**/a/" * 6 + "**/b",
    "thousands of runs": "**/a/" * 3_000 + "**/b",
    "stars in a name": "*a" * 40 + "b",
    "brackets and stars": "[a-z]*" * 40 + "!",
    "stars everywhere": "/".join(["*a*a*a*a*b"] * 80),
}
DEEP = "/".join(["a" * 9] * 20 + ["a"] * 60)


@pytest.mark.parametrize("pattern", SLOW.values(), ids=SLOW)
def test_no_pattern_stalls(pattern: str, tmp_path: Path) -> None:
    agent = f"{DEEP}/.claude/agents/x.md"
    write(tmp_path, {agent: agent_text("model: sonet"), ".git/HEAD": ""})
    settings_text = f"exclude = ['{pattern}']\n[per-file-ignores]\n'{pattern}' = ['MD']\n"
    settings_file = tmp_path / ".lint-agents.toml"
    write(tmp_path, {".gitignore": f"{pattern}\n"})

    def check_three_ways() -> None:
        settings_file.unlink(missing_ok=True)
        assert paths_of(lint_json(".", cwd=tmp_path).findings) == [agent]
        assert paths_of(lint_json(f"--exclude={pattern}", ".", cwd=tmp_path).findings) == [agent]
        write(tmp_path, {settings_file.name: settings_text})
        assert paths_of(lint("--output-format=json", ".", cwd=tmp_path).findings) == [agent]

    assert in_time(check_three_ways, 2)


@pytest.mark.parametrize(("pattern", "code"), [("none.md", 1), ("x.md", 2), ("d/d/", 2)])
def test_folders_may_nest_deeper_than_calls(pattern: str, code: int, tmp_path: Path) -> None:
    write(tmp_path, {".lint-agents.toml": f'exclude = ["{pattern}"]\nforce-exclude = true\n'})
    name = "d/" * 1_100 + ".claude/agents/x.md"
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(agent_text("model: sonet").encode()))):
        done = lint(f"--stdin-filename={name}", "-", cwd=tmp_path)
    assert done.code == code
    assert ("leaves out `d/d/" in done.err) is (code == 2)


IGNORES_NOTHING = (
    "lint-agents: warning: `{}` ignores nothing: it cannot be read, has more than 262,144 bytes, or "
    "more than 1,000 patterns with wildcards"
)


def test_an_ignore_file_of_thousands_of_patterns_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/x.md": agent_text("model: sonet"), ".git/HEAD": ""})
    write(tmp_path, {".gitignore": "".join(f"*{n}*x*\n" for n in range(1_500)) + "*.md\n"})
    done = lint_json(".", cwd=tmp_path)
    assert paths_of(done.findings) == [".claude/agents/x.md"]
    assert done.err.splitlines() == [IGNORES_NOTHING.format(".gitignore")]


def test_an_ignore_file_of_megabytes_is_passed_over_and_said(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/x.md": agent_text("model: opus"), ".git/HEAD": ""})
    write(tmp_path, {".claude/.gitignore": "*.md\n" * 100_000, "sub/.gitignore": ""})
    for folder, name in ((".", ".claude/.gitignore"), (".claude/agents", "../.gitignore")):
        (line,) = lint("--isolated", ".", cwd=tmp_path / folder).err.splitlines()
        assert line == IGNORES_NOTHING.format(name)
