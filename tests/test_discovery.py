"""Which files are looked at, under which name, and what is said when there are none."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from frontmatter_lint.reading import repository
from frontmatter_lint.reading.gitignore import Ignored

from .conftest import clean_environment
from .shapes import FindingJson
from .support import (
    ON_THE_FILE,
    Printed,
    agent_text,
    git,
    lint,
    lint_bytes,
    lint_json,
    paths_of,
    write,
)

BAD = agent_text("model: sonet")
GOOD = agent_text("model: sonnet")
NOTES = "# Notes\n\nNo frontmatter here.\n"


def shown(folder: Path, *arguments: str, flags: tuple[str, ...] = ()) -> list[str]:
    """The files that a run in this folder checks, in order."""
    printed = lint("--isolated", "--show-files", "--allow-empty", *flags, *arguments, cwd=folder)
    return [line.partition("  ")[0] for line in printed.out.splitlines()]


EVERY_TOOL = [
    ".agnostic-ai/agents/x.md",
    ".augment/agents/x.md",
    ".claude/agents/deep/deeper/x.md",
    ".claude/agents/x.md",
    ".config/kilo/agents/x.md",
    ".config/opencode/agents/x.md",
    ".copilot/agents/x.md",
    ".cursor/agents/x.md",
    ".deepagents/agents/otter/AGENTS.md",
    ".factory/droids/x.md",
    ".gemini/agents/x.md",
    ".github/agents/x.agent.md",
    ".github/agents/x.md",
    ".github/chatmodes/x.chatmode.md",
    ".kilo/agents/x.md",
    ".kiro/agents/x.md",
    ".opencode/agent/x.md",
    ".opencode/agents/x.md",
    ".qwen/agents/x.md",
    ".rovodev/subagents/x.md",
    "agents/x.md",
    "plugins/p/agents/x.md",
]


@pytest.mark.parametrize("below", ["", "packages/web/"])
def test_every_tool_s_folder_is_searched_at_any_depth(below: str, tmp_path: Path) -> None:
    write(tmp_path, dict.fromkeys([below + path for path in EVERY_TOOL], GOOD))
    assert shown(tmp_path, ".") == sorted(below + path for path in EVERY_TOOL)


def test_without_arguments_the_current_folder_is_searched(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            ".claude/agents/x.md": GOOD,
            "deep/inside/y.txt": "",
            "a/agents/z.md": GOOD,
        },
    )
    assert shown(tmp_path / "deep" / "inside") == []
    assert shown(tmp_path / "a") == ["agents/z.md"]
    assert shown(tmp_path) == [".claude/agents/x.md", "a/agents/z.md"]


def test_a_worktree_is_a_repository(tmp_path: Path) -> None:
    write(tmp_path, {".git": "gitdir: elsewhere\n", "inside/note.txt": ""})
    assert repository.root(str(tmp_path / "inside")) == str(tmp_path)


def test_what_a_tool_installs_is_not_searched(tmp_path: Path) -> None:
    hidden = [
        "node_modules/p/agents/x.md",
        "venv/agents/x.md",
        ".git/agents/x.md",
        ".venv/agents/x.md",
        ".tox/agents/x.md",
    ]
    write(tmp_path, dict.fromkeys([*hidden, "agents/x.md"], GOOD))
    assert shown(tmp_path, ".") == ["agents/x.md"]
    assert shown(tmp_path, "node_modules") == ["node_modules/p/agents/x.md"], "named outright it is"


def test_layouts_of_one_s_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "categories/01-core/otter.md": GOOD,
            "categories/01-core/bare.md": agent_text(),
            "categories/01-core/README.md": NOTES,
            "categories/README.md": agent_text(),
            "docs/guide.md": "---\ntitle: Guide\ndescription: How otters cross.\n---\n",
            "docs/post.md": "---\nname: post\n---\n",
            "notes.md": NOTES,
            "CHANGELOG.md": NOTES,
        },
    )
    assert shown(tmp_path, ".") == ["categories/01-core/otter.md"]
    assert shown(tmp_path, "categories") == ["categories/01-core/otter.md"]


def test_documents_beside_agents_are_no_agents_and_no_errors(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".claude/agents/x.md": GOOD,
            ".claude/agents/README.md": NOTES,
            "agents/README.md": NOTES,
            "agents/overview.md": NOTES,
            "agents/x.md": GOOD,
            ".gemini/agents/_template.md": GOOD,
            ".claude/agents/notes.txt": GOOD,
        },
    )
    printed = lint_json(*ON_THE_FILE, ".", cwd=tmp_path)
    assert printed.findings == []
    assert printed.report["files_checked"] == 2


def test_a_file_without_frontmatter_where_a_tool_looks_is_a_note(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/x.md": NOTES})
    (found,) = lint_json(".", cwd=tmp_path).findings
    assert (found["code"], found["severity"]) == ("FM005", "info")


def test_a_file_named_outright_is_checked_wherever_it_lies(tmp_path: Path) -> None:
    places = [
        "x.md",
        "node_modules/x.md",
        "docs/README.md",
        ".hidden/x.md",
        "ignored/x.md",
        ".gemini/agents/_x.md",
        "x.txt",
    ]
    write(
        tmp_path,
        {".git/HEAD": "", ".gitignore": "ignored/\n", ".lint-agents.toml": 'exclude = ["*"]\n'},
    )
    write(tmp_path, dict.fromkeys(places, BAD))
    for path in places:
        printed = lint("--output-format=json", "--select=MD", path, cwd=tmp_path)
        assert paths_of(printed.findings) == [path]


# --- ignoring -------------------------------------------------------------------------

IGNORING: dict[str, tuple[dict[str, str], list[str]]] = {
    "a file": ({".gitignore": "b.md\n"}, ["agents/a.md", "agents/c/d.md"]),
    "a folder": ({".gitignore": "agents/c/\n"}, ["agents/a.md", "agents/b.md"]),
    "at the root only": (
        {".gitignore": "/b.md\n"},
        ["agents/a.md", "agents/b.md", "agents/c/d.md"],
    ),
    "a pattern": ({".gitignore": "**/d.*\n"}, ["agents/a.md", "agents/b.md"]),
    "all but one": ({".gitignore": "agents/*\n!agents/b.md\n"}, ["agents/b.md"]),
    "a file deeper down": ({"agents/.gitignore": "b.md\n"}, ["agents/a.md", "agents/c/d.md"]),
    "a deeper file brings back": (
        {".gitignore": "*.md\n", "agents/.gitignore": "!b.md\n"},
        ["agents/b.md"],
    ),
    "a deeper file hides again": (
        {".gitignore": "!b.md\n", "agents/.gitignore": "b.md\n"},
        ["agents/a.md", "agents/c/d.md"],
    ),
    "a hidden folder stays hidden": (
        {".gitignore": "agents/c/\n!agents/c/d.md\n"},
        ["agents/a.md", "agents/b.md"],
    ),
    "the repository's own list": (
        {".git/info/exclude": "b.md\n"},
        ["agents/a.md", "agents/c/d.md"],
    ),
    "comments and blanks": (
        {".gitignore": "# b.md\n\n  \n"},
        ["agents/a.md", "agents/b.md", "agents/c/d.md"],
    ),
    "CRLF": ({".gitignore": "b.md\r\nc/\r\n"}, ["agents/a.md"]),
}


@pytest.mark.parametrize(("ignore", "left"), IGNORING.values(), ids=IGNORING)
def test_what_git_ignores_is_left_out(
    ignore: dict[str, str], left: list[str], tmp_path: Path
) -> None:
    write(
        tmp_path, {".git/HEAD": "", "agents/a.md": GOOD, "agents/b.md": GOOD, "agents/c/d.md": GOOD}
    )
    write(tmp_path, dict(ignore))
    assert shown(tmp_path, ".") == left
    assert shown(tmp_path, "agents") == left, "the ignore files of the parents count as well"
    assert [f"agents/{path}" for path in shown(tmp_path / "agents", ".")] == left


def test_a_worktree_ignores_what_its_repository_ignores(tmp_path: Path) -> None:
    main = write(tmp_path / "main", {"agents/a.md": GOOD, "agents/b.md": GOOD})
    git(main, "init", "--quiet")
    git(main, "add", ".")
    git(main, "commit", "--quiet", "--message=one")
    git(main, "worktree", "add", "--quiet", "../tree")
    write(main, {".git/info/exclude": "b.md\n"})
    assert shown(tmp_path / "tree", ".") == ["agents/a.md"]


@pytest.mark.parametrize(
    "place", ["gitdir: ../else/git", "gitdir:../git", "../git", "gitdir: \0", "gitdir: " * 9_999]
)
def test_a_file_that_names_no_folder_of_git_is_followed_nowhere(place: str, tmp_path: Path) -> None:
    inner = {"info/exclude": "a.md\n", "config": "url = git@github.com:x/y\n"}
    write(tmp_path, {f"else/git/{name}": text for name, text in inner.items()})
    write(tmp_path, {f"git/{name}": text for name, text in (inner | {"HEAD": ""}).items()})
    root = write(tmp_path / "tree", {".git": place, "agents/a.md": GOOD})
    assert shown(root, ".") == ["agents/a.md"]


def test_an_ignore_file_outside_a_repository_counts_below_only(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".gitignore": "a.md\n",
            "agents/.gitignore": "b.md\n",
            "agents/a.md": GOOD,
            "agents/b.md": GOOD,
        },
    )
    assert shown(tmp_path, "agents") == ["agents/a.md"]
    assert Ignored.above(str(tmp_path / "agents")) == Ignored()


def test_an_ignore_file_above_the_repository_does_not_count(tmp_path: Path) -> None:
    write(tmp_path, {".gitignore": "*.md\n", "repo/.git/HEAD": "", "repo/agents/a.md": GOOD})
    assert shown(tmp_path / "repo", ".") == ["agents/a.md"]


def test_exclude(tmp_path: Path) -> None:
    write(tmp_path, {"agents/a.md": GOOD, "agents/b.draft.md": GOOD, "old/agents/c.md": GOOD})
    write(tmp_path, {".lint-agents.toml": 'exclude = ["old/", "*.draft.md"]\n'})
    printed = lint("--show-files", ".", cwd=tmp_path)
    assert printed.out == (
        "agents/a.md  claude-code  in a folder called `agents`, with `name` and `description`\n"
    )


# --- the same however it is asked -----------------------------------------------------


def test_a_folder_its_files_and_the_folder_from_inside_give_the_same(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        ".claude/agents/a.md": BAD,
        ".claude/agents/team/b.md": agent_text("model: gpt-5"),
        ".github/agents/c.agent.md": agent_text("model: sonnet"),
        "agents/d.md": agent_text("model: {preference: opus, fallbacks: [opus]}"),
        "categories/e.md": agent_text("model: opus", "model: haiku"),
    }
    write(tmp_path / "repo", files)

    def findings(cwd: Path, *arguments: str) -> list[FindingJson]:
        found = lint_json(*ON_THE_FILE, *arguments, cwd=cwd).findings
        for one in found:
            one["path"] = one["path"].removeprefix("repo/")
        return found

    inside = findings(tmp_path / "repo", ".")
    assert {one["path"] for one in inside} == set(files)
    assert findings(tmp_path, "repo") == inside
    assert findings(tmp_path, "repo/") == inside
    assert findings(tmp_path, "./repo/../repo") == inside
    assert findings(tmp_path, str(tmp_path / "repo")) == inside
    assert findings(tmp_path / "repo", *files) == inside
    assert findings(tmp_path / "repo", *reversed(files)) == inside
    assert findings(tmp_path / "repo", ".claude", ".github", "agents", "categories") == inside


def test_each_file_once_however_often_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"agents/a.md": BAD})
    printed = lint_json(
        *ON_THE_FILE,
        "agents/a.md",
        "./agents/a.md",
        "agents",
        ".",
        "agents/../agents/a.md",
        cwd=tmp_path,
    )
    assert printed.places == ["MD201@4:8"]
    assert printed.report["files_checked"] == 1


def test_the_order_is_that_of_the_paths(tmp_path: Path) -> None:
    names = [
        "agents/Z.md",
        "agents/a-b.md",
        "agents/a.md",
        "agents/a/b.md",
        "agents/é.md",
        "b/agents/a.md",
    ]
    write(tmp_path, dict.fromkeys(names, GOOD))
    assert shown(tmp_path, *reversed(names)) == sorted(names)
    assert shown(tmp_path, ".") == sorted(names)


def test_the_dialect_comes_from_where_the_file_lies_not_from_where_the_run_stands(
    tmp_path: Path,
) -> None:
    write(tmp_path, {".claude/agents/a.md": GOOD})
    for cwd, path in ((tmp_path, ".claude/agents/a.md"), (tmp_path / ".claude" / "agents", "a.md")):
        printed = lint("--isolated", "--show-files", path, cwd=cwd)
        assert printed.out == f"{path}  claude-code  named on the command line\n"


# --- nothing to check -----------------------------------------------------------------


def test_no_file_is_no_success(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": NOTES, "docs/x.md": NOTES})
    printed = lint("--isolated", ".", cwd=tmp_path)
    assert printed == Printed(
        2,
        "",
        "lint-agents: error: no agent file found in `.`\n"
        "  looked at  2 files: none is an agent; --show-skipped says why\n"
        "  to do      name the files, or put agents where the tool looks, as in .claude/agents/ or "
        ".copilot/agents/ or .github/agents/; "
        "--allow-empty ends with 0 all the same\n",
    )
    assert "found in this folder\n" in lint("--isolated", cwd=tmp_path).err


LEFT_OUT: dict[str, tuple[dict[str, str], list[str], str]] = {
    "by a setting": (
        {".lint-agents.toml": '# ours\nexclude = ["*agents/"]\n'},
        [],
        "3 agents by `exclude` (.lint-agents.toml:2)",
    ),
    "by a flag": ({}, ["--exclude=*.md"], "3 agents by `exclude` (--exclude)"),
    "by both": (
        {".lint-agents.toml": 'exclude = ["*agents/"]\n'},
        ["--exclude=x"],
        "3 agents by `exclude` (.lint-agents.toml:1, --exclude)",
    ),
    "by git": ({".gitignore": ".claude\nagents/\n"}, [], "3 agents by .gitignore"),
    "by several": (
        {".gitignore": ".claude\n", ".lint-agents.toml": 'exclude = ["/agents"]\n'},
        [],
        "2 agents by `exclude` (.lint-agents.toml:1), 1 by .gitignore",
    ),
    "one": ({".gitignore": "[ab].md\n", "agents/c.md": NOTES}, ["."], "3 agents by .gitignore"),
}


@pytest.mark.parametrize(("files", "flags", "said"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_is_left_out_is_said(
    tmp_path: Path, files: dict[str, str], flags: list[str], said: str
) -> None:
    agents = dict.fromkeys((".claude/agents/a.md", "agents/a.md", "agents/b.md"), GOOD)
    write(tmp_path, {**agents, "agents/README.md": NOTES, ".git/HEAD": "", **files})
    printed = lint(*flags, cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    lines = printed.err.splitlines()
    assert len(lines) <= 5
    assert f"  left out   {said}" in lines
    assert sum(line.startswith("  to do      ") for line in lines) == 1


def test_the_folders_of_the_tool_whose_settings_are_there_are_named(tmp_path: Path) -> None:
    write(tmp_path, {".opencode/opencode.jsonc": '{"model": "openai/gpt-5.5"}\n'})
    said = lint("--isolated", cwd=tmp_path).err
    assert "where the tool looks, as in .opencode/agent/ or .opencode/agents/;" in said


def test_agents_in_folders_nobody_searches_are_left_out_too(tmp_path: Path) -> None:
    write(tmp_path, {".cache/agents/a.md": GOOD, ".git/agents/b.md": GOOD})
    write(tmp_path, {"node_modules/x/agents/c.md": GOOD})
    said = lint("--isolated", cwd=tmp_path).err
    assert "  left out   1 agent in `.cache/`, a hidden folder that is not searched\n" in said
    assert lint("--isolated", ".cache/agents/a.md", cwd=tmp_path).code == 0


def test_a_named_file_that_is_left_out_is_said(tmp_path: Path) -> None:
    write(tmp_path, {"agents/a.md": GOOD})
    said = lint("--isolated", "--exclude=agents/", "--force-exclude", "agents/a.md", cwd=tmp_path)
    assert said.code == 2
    assert "  left out   1 agent by `exclude` (--exclude)\n" in said.err


def test_no_file_where_that_is_meant(tmp_path: Path) -> None:
    printed = lint("--isolated", "--allow-empty", ".", cwd=tmp_path)
    assert (printed.code, printed.out, printed.err) == (0, "0 files checked: no findings\n", "")


def test_a_path_that_does_not_exist(tmp_path: Path) -> None:
    write(tmp_path, {"agents/a.md": GOOD})
    printed = lint("--isolated", "agents/a.md", "agents/b.md", cwd=tmp_path)
    assert printed.code == 2
    assert printed.err == "lint-agents: error: there is no file or folder `agents/b.md`\n"


def test_a_named_file_is_checked_whatever_it_is(tmp_path: Path) -> None:
    write(tmp_path, {"notes.md": NOTES, "README.md": NOTES, "SKILL.md": BAD})
    printed = lint_json("notes.md", "./README.md", "SKILL.md", "--select=FM005,MD", cwd=tmp_path)
    assert [(one["path"], one["code"]) for one in printed.findings] == [
        ("README.md", "FM005"),
        ("SKILL.md", "MD201"),
        ("notes.md", "FM005"),
    ]


# --- standard input -------------------------------------------------------------------


def test_standard_input() -> None:
    printed = lint_bytes(BAD.encode(), "--select=MD", name=".claude/agents/otter.md")
    assert printed.places == ["MD201@4:8"]
    assert printed.findings[0]["path"] == ".claude/agents/otter.md"
    assert lint_bytes(BAD.encode(), "--select=MD202", name=".gemini/agents/otter.md").places == []


def test_standard_input_without_a_name(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "frontmatter_lint", "--isolated", "--output-format=concise", "-"],
        cwd=tmp_path,
        input=BAD.encode(),
        capture_output=True,
        check=False,
        env=clean_environment(),
    )
    assert done.returncode == 1
    assert done.stdout.startswith(b"stdin.md:4:8: error[MD201]")


def test_standard_input_goes_alone(tmp_path: Path) -> None:
    printed = lint("--isolated", "-", "x.md", cwd=tmp_path)
    assert printed.code == 2
    assert "standard input" in printed.err


NOT_CHECKED = [
    ("hidden/a.md", GOOD, ["--force-exclude", "--exclude=hidden"],
     "is not checked: `exclude` (--exclude) leaves out `hidden/a.md`"),
    ("nested/a.md", GOOD, [],
     "is not checked: `exclude` of the settings around `nested/a.md` leaves it out"),
    ("README.md", "---\ntitle: Otters\n---\n", ["--only-agents"],
     "is no agent file: `README.md` is no agent but a page about the folder"),
    ("agents/a.md", "Otters.\n", ["--only-agents"], "is no agent file: no frontmatter"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "flags", "said"), NOT_CHECKED)
def test_standard_input_that_is_not_checked_says_why(
    name: str, text: str, flags: list[str], said: str, tmp_path: Path
) -> None:
    settings = 'force-exclude = true\nexclude = ["*.md"]\n'
    write(tmp_path, {".git/HEAD": "", "nested/.lint-agents.toml": settings})
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()))):
        printed = lint("-", f"--stdin-filename={name}", *flags, cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert f"standard input {said}\n" in printed.err
    assert "  to do      " in printed.err


def test_the_root_of_a_repository(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "a/b/c.txt": ""})
    assert repository.root(str(tmp_path / "a" / "b")) == str(tmp_path)
    assert repository.root(str(tmp_path)) == str(tmp_path)


def test_a_model_of_others_in_a_folder_of_no_tool_is_a_warning(tmp_path: Path) -> None:
    text = agent_text("model: gpt-5.5\ntools: Read, Grep, Bash\nmaxTurns: 5\n")
    write(tmp_path, {"agents/otter.md": text, ".claude/agents/otter.md": text})
    found = lint("--select=MD202", "--output-format=json", cwd=tmp_path).findings
    severities = {one["path"]: one["severity"] for one in found}
    assert severities == {"agents/otter.md": "warning", ".claude/agents/otter.md": "error"}
