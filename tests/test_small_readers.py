"""Small modules of `reading` at their edges: what git's own files tell, what is kept between runs,
names of paths, files without frontmatter, and blocks that nothing can read.

Of `git_files`, `kept`, `paths`, `without_frontmatter`, `stock_reader`, `yaml_faults`, `yaml_tree`,
`gitignore`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from frontmatter_lint.agents import dialects
from frontmatter_lint.core import limits
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.positions import Place, Position, Span
from frontmatter_lint.fixes import trial
from frontmatter_lint.reading import (
    displaced,
    document,
    fenced,
    flattened,
    git_files,
    gitignore,
    kept,
    paths,
    stock_reader,
    without_frontmatter,
    yaml_tree,
)

from .pace import in_time
from .support import git, write

posix_only = pytest.mark.skipif(os.name != "posix", reason="kept on POSIX only")

# --- the main branch of a repository --------------------------------------------------

MAIN, MASTER = "0" * 40 + " refs/heads/main\n", "1" * 40 + " refs/heads/master\n"
BRANCHES: dict[str, tuple[Mapping[str, str], str]] = {
    "no git": ({}, "main"),
    "a detached head": ({"HEAD": "0" * 40}, "main"),
    "the branch that is checked out": ({"HEAD": "ref: refs/heads/trunk\n"}, "trunk"),
    "master": ({"HEAD": "ref: refs/heads/fix\n", "refs/heads/master": "1"}, "master"),
    "main before master": ({"refs/heads/master": "1", "refs/heads/main": "0"}, "main"),
    "master, packed": ({"HEAD": "ref: refs/heads/fix\n", "packed-refs": MASTER}, "master"),
    "main, packed beside master": ({"packed-refs": MASTER + MAIN}, "main"),
    "another branch, packed": (
        {"HEAD": "ref: refs/heads/fix\n", "packed-refs": MAIN.replace("main", "old/main")},
        "fix",
    ),
    "what the remote names": (
        {"refs/remotes/origin/HEAD": "ref: refs/remotes/origin/next\n", "refs/heads/main": "0"},
        "next",
    ),
    "a name that no file may hold": ({"HEAD": "ref: refs/heads/$(x)\n"}, "main"),
}


@pytest.mark.parametrize(("files", "branch"), BRANCHES.values(), ids=BRANCHES)
def test_the_branch_that_others_merge_into(
    files: Mapping[str, str], branch: str, tmp_path: Path
) -> None:
    write(tmp_path, {f".git/{name}": text for name, text in files.items()})
    assert git_files.main_branch(os.fspath(tmp_path)) == branch


def test_a_worktree_has_the_branches_and_hosts_of_its_repository(tmp_path: Path) -> None:
    main = write(tmp_path / "main", {"x": "x"})
    git(main, "init", "--quiet", "--initial-branch=master")
    git(main, "add", ".")
    git(main, "commit", "--quiet", "--message=one")
    git(main, "remote", "add", "origin", "git@github.com:x/y.git")
    git(main, "worktree", "add", "--quiet", "../tree")
    tree = os.fspath(tmp_path / "tree")
    assert git_files.main_branch(tree) == "master"
    assert git_files.is_on("github.com", tree)
    git(main, "branch", "--move", "master", "trunk")
    assert git_files.main_branch(tree) == "tree"


def test_a_host_is_read_in_time(tmp_path: Path) -> None:
    for text in ("\n" * 65_536, "url" + " " * 65_000, " " * 65_000, "url =\n" * 10_000):
        write(tmp_path, {".git/config": text})
        assert in_time(lambda: git_files.is_on("github.com", os.fspath(tmp_path)), 1)


# --- what is kept between runs --------------------------------------------------------


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which things are kept; it is there, and others may not write there."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "cache" / "lint-agents"
    folder.mkdir(parents=True)
    folder.chmod(0o700)
    return folder


def test_a_fingerprint_has_64_digits_and_knows_where_a_piece_ends() -> None:
    assert kept.digest(b"a", b"bc") == hashlib.blake2b(b"1:a2:bc", digest_size=32).hexdigest()
    assert kept.digest(b"ab", b"c") != kept.digest(b"a", b"bc")


@posix_only
@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({"XDG_CACHE_HOME": "{home}/c"}, "{home}/c/lint-agents"),
        ({"XDG_CACHE_HOME": "{home}/c", kept.OFF: "1"}, ""),
        ({"XDG_CACHE_HOME": "{home}/c", kept.OFF: ""}, "{home}/c/lint-agents"),
        ({"XDG_CACHE_HOME": "{home}/repo/c"}, ""),
        ({"HOME": "{home}"}, "{home}/.cache/lint-agents"),
        ({"XDG_CACHE_HOME": "c", "HOME": "{home}"}, "{home}/.cache/lint-agents"),
        ({"HOME": "{home}/none"}, ""),
        ({"HOME": "."}, ""),
        ({}, ""),
    ],
)
def test_the_folder_in_which_things_are_kept(
    environment: Mapping[str, str], found: str, tmp_path: Path
) -> None:
    home = os.fspath(tmp_path)
    given = {name: value.format(home=home) for name, value in environment.items()}
    assert kept.folder(f"{home}/repo", given) == found.format(home=home)


def test_nothing_is_kept_where_files_have_no_owners(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "getuid", raising=False)
    assert kept.folder("/repo", {"XDG_CACHE_HOME": os.fspath(tmp_path)}) == ""


@posix_only
@pytest.mark.parametrize(
    ("mode", "found"), [(0o700, "x"), (0o755, "x"), (0o711, "x"), (0o720, None), (0o702, None)]
)
def test_what_is_kept_is_believed_where_nobody_else_may_write(
    mode: int, found: str | None, cache: Path
) -> None:
    kept.keep("n", "k", "x", "/repo")
    cache.chmod(mode)
    assert kept.load("n", "k", "/repo") == found


@posix_only
@pytest.mark.parametrize("mode", [0o755, 0o777])
def test_nothing_is_written_where_others_may_write(mode: int, cache: Path) -> None:
    cache.chmod(mode)
    kept.keep("n", "k", "x", "/repo")
    names = [path.name for path in cache.iterdir()]
    assert names == (["n"] if mode == 0o755 else [])


@posix_only
@pytest.mark.parametrize(("more", "is_found"), [(0, True), (1, False)])
def test_16_mebibytes_are_read_and_no_more(more: int, is_found: bool, cache: Path) -> None:  # noqa: FBT001 - a table
    """Beside the value stand its fingerprint with a line end, and two quotes."""
    value = "x" * (16 * 1024 * 1024 - 64 - 1 - 2 + more)
    kept.keep("n", "k", value, "/repo")
    assert (cache / "n").stat().st_size == 16 * 1024 * 1024 + more
    assert (kept.load("n", "k", "/repo") == value) is is_found


@posix_only
@pytest.mark.parametrize(("before", "after"), [(198, 199), (199, 200), (200, 101), (250, 101)])
def test_of_200_files_the_newer_half_is_left(before: int, after: int, cache: Path) -> None:
    for number in range(before):
        path = cache / f"old{number:03}"
        path.touch()
        os.utime(path, (number, number))
    kept.keep("n", "k", "x", "/repo")
    names = sorted(path.name for path in cache.iterdir())
    first = before - after + 1
    assert names == ["n", *(f"old{number:03}" for number in range(first, before))]


# --- paths ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("root", "path", "is_named"),
    [
        ("/work/repo/", "/work/repo/a.md", True),
        ("/work/repo/", "/work/repo/b/a.md", True),
        ("/work/repo/", "/work/repo/a.toml", False),
        ("/work/repo/", "/work/other/a.md", False),
        ("/work/repo/", "/a.md", False),
    ],
)
def test_patterns_name_what_lies_below_their_folder(root: str, path: str, is_named: bool) -> None:  # noqa: FBT001 - a table
    assert paths.Patterns(root, ("*.md",)).match(path) is is_named


def test_no_pattern_names_nothing() -> None:
    assert paths.Patterns().match("/work/repo/a.md") is False


@pytest.mark.parametrize(
    ("separator", "path", "shown"),
    [("\\", "a\\b\\c.md", "a/b/c.md"), ("/", "a/b\\c.md", "a/b\\c.md")],
)
def test_a_path_has_forward_slashes_on_every_system(
    separator: str, path: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sep", separator)
    assert paths.posix(path) == shown


# --- files without frontmatter --------------------------------------------------------

NO_LINE = "no line `---` opens the fields, so this file has no frontmatter"
PASSED_OVER = "most tools that look for agents pass over it"
KNOWN = without_frontmatter.Known(PASSED_OVER)
NO_BLOCK = f"this file has no frontmatter: {PASSED_OVER}"
FENCE = "the fields stand in a code fence, so this file has no frontmatter"
BLOCK = "---\nname: rope\ndescription: Counts ropes.\n---\nCount.\n"
#: Seven of them.
LINES = "a line\n" * 7
LOST: dict[str, tuple[str, int, Severity, str]] = {
    "fields below a heading": (
        f"# Rope\n\n{BLOCK}",
        3,
        Severity.ERROR,
        "the fields from line 3 on stand below other text: no tool reads them",
    ),
    "fields below six lines": (
        LINES[:42] + BLOCK,
        7,
        Severity.ERROR,
        "the fields from line 7 on stand below other text: no tool reads them",
    ),
    "fields below seven lines": (LINES + BLOCK, 1, Severity.INFO, NO_BLOCK),
    "a list below the first field, below a heading": (
        "# Rope\n---\ntools:\n  - Read\nname: rope\n---\nCount.\n",
        2,
        Severity.ERROR,
        "the fields from line 2 on stand below other text: no tool reads them",
    ),
    "a model and another field below a heading": (
        "# Rope\n---\nmodel: haiku\ncolor: red\n---\nCount.\n",
        2,
        Severity.ERROR,
        "the fields from line 2 on stand below other text: no tool reads them",
    ),
    "one field below a heading": ("# Rope\n---\nname: rope\n---\n", 1, Severity.INFO, NO_BLOCK),
    "a list among the fields": (
        "name: rope\nskills:\n- count\ndescription: Counts ropes.\n\nCount.\n",
        1,
        Severity.ERROR,
        NO_LINE,
    ),
    "an indented list among the fields": (
        "name: rope\nskills:\n  - count\ndescription: Counts ropes.\n\nCount.\n",
        1,
        Severity.ERROR,
        NO_LINE,
    ),
    "a field that nobody knows": (
        "name: rope\nberth: 5\ndescription: Counts ropes.\n\nCount.\n",
        1,
        Severity.ERROR,
        NO_LINE,
    ),
    "a blank line above": (
        "\nname: rope\ndescription: Counts ropes.\n\nCount.\n",
        2,
        Severity.ERROR,
        NO_LINE,
    ),
    "a sentence between the fields": (
        "name: rope\nThis agent counts.\ndescription: Counts ropes.\n",
        1,
        Severity.INFO,
        NO_BLOCK,
    ),
    "text that lost its indentation, above a line that closes the block": (
        "description: |\nCounts ropes.\ntools:\n\n- Read\n\n---\n\nCount.\n",
        1,
        Severity.ERROR,
        NO_LINE,
    ),
    "a field above text and a ruler": (
        "name: rope\nThis agent counts.\n\n---\n\nCount.\n",
        1,
        Severity.INFO,
        NO_BLOCK,
    ),
    "a fence": ("```yaml\nname: rope\ndescription: x\n```\n", 1, Severity.ERROR, FENCE),
}


@pytest.mark.parametrize(("text", "line", "severity", "message"), LOST.values(), ids=LOST)
def test_a_block_that_got_lost_is_told_from_a_note(
    text: str, line: int, severity: Severity, message: str
) -> None:
    found = without_frontmatter.fault(text, dialects.known_fields(), "", KNOWN)
    problem = found.problem
    assert (found.rule, problem.message) == ("missing-frontmatter", message)
    assert (problem.at, problem.severity) == (Position(line, 1), severity)


_BLOCK = "---\nname: rope\ndescription: Counts ropes.\n---\n"
#: A file whose block stands in a fence, and what is left of it once the fence is deleted; empty
#: where nothing is deleted, None where a page shows a block.
FENCED = {
    "around all": (f"```md\n{_BLOCK}\nCount.\n```\n", f"{_BLOCK}\nCount.\n"),
    "around all, at the end of the text": (f"```\n{_BLOCK}Count.\n```", f"{_BLOCK}Count.\n"),
    "around the block": (f"~~~yaml\n{_BLOCK}~~~\n\nCount.\n", f"{_BLOCK}\nCount.\n"),
    "blank lines": (f"\n```yaml\n\n{_BLOCK}\n```\nCount.\n", f"{_BLOCK}Count.\n"),
    "never closed": (f"```md\n{_BLOCK}Count.\n", f"{_BLOCK}Count.\n"),
    "a longer one around others": (
        f"````md\n{_BLOCK}\n```\nls\n```\n````\n",
        f"{_BLOCK}\n```\nls\n```\n",
    ),
    "line ends of Windows": (
        f"```md\n{_BLOCK}Count.\n```\n".replace("\n", "\r\n"),
        f"{_BLOCK}Count.\n".replace("\n", "\r\n"),
    ),
    "closed amid the text, and open at its end": (f"```\n{_BLOCK}Count.\n```\nMore.\n```\n", ""),
    "closed amid the text": (f"```md\n{_BLOCK}Count.\n```\n\nCopy this.\n", None),
    "two examples": (f"```md\n{_BLOCK}Count.\n```\nOr:\n```sh\nls\n```\n", None),
    "below a sentence": (f"Copy this:\n\n```md\n{_BLOCK}Count.\n```\n", None),
    "fields of something else": ("```yaml\n---\nkind: Pod\n---\n```\n", None),
    "a list": ("```yaml\n---\n- rope\n---\n```\n", None),
    "no line of dashes": ("```yaml\nname: rope\n---\nx: y\n---\n```\n", None),
}


@pytest.mark.parametrize(("text", "without"), FENCED.values(), ids=FENCED)
def test_a_block_in_a_fence_is_read_and_comes_out_of_it(text: str, without: str | None) -> None:
    known = dialects.known_fields()
    found = fenced.read(document.parse(text.encode(), known), known)
    assert (found is None) == (without is None)
    if found is None:
        return
    assert found.fields == {"name": "rope", "description": "Counts ropes."}
    assert found.split.text == text
    fix = found.faults[0].problem.fix
    assert (fix is None) == (without == "")
    if fix and without:
        placed = trial.placed(found, fix)
        assert placed
        assert trial.together(text.encode(), [placed]) == (without.encode(), [placed])


#: A file whose block is not at its top, and what it is once the fix is made; None where it is not
#: plain what was meant.
DISPLACED = {
    "no opening": (_BLOCK[4:] + "\nCount.\n", f"{_BLOCK}\nCount.\n"),
    "no opening, and blank lines": (f"\n{_BLOCK[4:]}Count.\n", f"---\n\n{_BLOCK[4:]}Count.\n"),
    "no opening, with the line ends of Windows": (
        f"{_BLOCK[4:]}Count.\n".replace("\n", "\r\n"),
        f"{_BLOCK}Count.\n".replace("\n", "\r\n"),
    ),
    "no opening, and no text": (_BLOCK[4:], _BLOCK),
    "no line at all": (_BLOCK[4:-4] + "\nCount.\n", None),
    "fields of something else": ("kind: Pod\nname: rope\n---\nCount.\n", None),
    "prose": ("Note: see below.\nAnd more.\n\n---\nCount.\n", None),
    "a comment": (
        f"<!-- made by a script -->\n{_BLOCK}Count.\n",
        f"{_BLOCK}<!-- made by a script -->\nCount.\n",
    ),
    "below a comment": (
        f"<!-- made\nby a script -->\n\n{_BLOCK}\nCount.\n",
        f"{_BLOCK}<!-- made\nby a script -->\n\nCount.\n",
    ),
    "below two comments, with the line ends of Windows": (
        f"<!-- a -->\n<!-- b -->\n{_BLOCK}Count.\n".replace("\n", "\r\n"),
        f"{_BLOCK}<!-- a -->\n<!-- b -->\nCount.\n".replace("\n", "\r\n"),
    ),
    "a comment that never ends": (f"<!-- a\n{_BLOCK}Count.\n", None),
    "a comment and a title": (f"<!-- a -->\n# Rope\n{_BLOCK}Count.\n", None),
    "a comment that is around the block": (f"<!--\n{_BLOCK}-->\nCount.\n", None),
}


@pytest.mark.parametrize(("text", "mended"), DISPLACED.values(), ids=DISPLACED)
def test_a_block_that_is_not_at_the_top_is_read_and_comes_there(
    text: str, mended: str | None
) -> None:
    known = dialects.known_fields()
    found = displaced.read(document.parse(text.encode(), known), known)
    assert (found is None) == (mended is None)
    if found is None or mended is None:
        return
    assert found.fields == {"name": "rope", "description": "Counts ropes."}
    assert found.split.text == text
    (fault,) = found.faults
    assert (fault.rule, fault.problem.severity) == ("missing-frontmatter", Severity.ERROR)
    assert fault.problem.fix
    placed = trial.placed(found, fault.problem.fix)
    assert placed
    assert placed.fix.safe
    assert trial.together(text.encode(), [placed]) == (mended.encode(), [placed])


#: The title of a file, its name, and whether that shows that it was meant as an agent.
TITLED = {
    "its name": ("# Rope Counter\n\nCounts.\n", "rope-counter", True),
    "its name, and that it is an agent": ("# Agent: scribe\n", "scribe", True),
    "below blank lines": ("\n\n# Rope Counter Agent\n", "rope_counter", True),
    "one word": ("# Scribe\n", "scribe", False),
    "more than its name": ("# How the rope counter works\n", "rope-counter", False),
    "all agents": ("# Our agents\n", "agents", False),
    "no heading of the first level": ("## Rope Counter\n", "rope-counter", False),
    "a role below the first level": ("## Role: Rope Counter\n", "rope-counter", True),
    "a heading and what people can do": ("# Ropes\n\nYou can add ropes.\n", "ropes", False),
    "a heading and whom it speaks to": ("## Ropes\n\nYou count ropes.\n", "ropes", True),
    "no name": ("# Agent\n", "", False),
    "a longer name": ("# Hemp Rope Agent\n", "rope", True),
    "another name": ("# Hemp Rope Agent\n", "anchor", False),
    "a sentence on an agent": ("# How we set up the rope agent\n", "rope", False),
    "notes of its name": ("# Handoff Schemas\n", "handoff-schemas", False),
}


@pytest.mark.parametrize(("text", "name", "is_titled"), TITLED.values(), ids=TITLED)
def test_a_file_whose_title_is_its_name_was_meant_as_an_agent(
    text: str, name: str, *, is_titled: bool
) -> None:
    found = without_frontmatter.fault(text, dialects.known_fields(), name, KNOWN)
    expected, message = Severity.INFO, NO_BLOCK
    if is_titled:
        expected = Severity.WARNING
        message = NO_BLOCK.replace(":", ", though its title is that of an agent:")
    assert (found.problem.message, found.problem.severity) == (message, expected)


_HEADING = "## name: rope description: Counts ropes. model: haiku"
#: A text, and the line of the heading that a formatter made of its fields; 0 for none.
FLATTENED = {
    "below a line": (f"{'_' * 70}\n\n{_HEADING}\n\nCount.\n", 3),
    "below stars": (f"***\n\n{_HEADING}\n", 3),
    "at the top": (f"{_HEADING}\n\nCount.\n", 1),
    "in bold": ("## **name: rope description: Counts.**\n", 1),
    "below a sentence": (f"Please.\n\n---\n\n{_HEADING}\n", 5),
    "a comment of a block": (f"---\n{_HEADING}\nname: rope\n---\n", 0),
    "further down": (f"# Rope\n\nCounts.\n\nAnd more.\n\n{_HEADING}\n", 0),
    "another level": (f"#{_HEADING}\n", 0),
    "a heading about a field": ("## name: what it is called by\n", 0),
}


@pytest.mark.parametrize(("text", "line"), FLATTENED.values(), ids=FLATTENED)
def test_fields_that_became_a_heading_are_found(text: str, line: int) -> None:
    found = flattened.fault(text)
    assert (found is None) == (line == 0)
    if found is not None:
        assert found.problem.at == Position(line, 1)
        assert ("mdformat" in found.problem.hint) == ("_" in text)


@pytest.mark.parametrize("path", ["../shared/rope.md", "/home/me/agents/rope.md", "~/a/rope.md"])
def test_a_link_that_became_text_is_told(path: str) -> None:
    found = without_frontmatter.fault(f"{path}\n", dialects.known_fields(), "rope", KNOWN)
    assert found.problem.severity == Severity.WARNING
    assert "a symbolic link, checked out as text" in found.problem.message


# --- what the stock reader is asked ---------------------------------------------------


def block_of(size: int) -> str:
    """Return a file whose block, with the line ends around it, has so many characters."""
    return f"---\na: {'x' * (size - 5)}\n---\nCount.\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("---\na: 1\n---\n", "python-frontmatter reads 1 field from it, others none"),
        ("a: 1\n---\n", "python-frontmatter finds no field in it and reports no error"),
        ("---\na: [\n---\n", "python-frontmatter fails on it (ParserError)"),
        ("---\na: !!python/name:os.system\n---\n", ""),
        ("---\na: 1\na: 2\n---\n", ""),
        (block_of(65_536), "python-frontmatter reads 1 field from it, others none"),
        (block_of(65_537), ""),
    ],
    ids=["a field", "no block", "no YAML", "a tag", "a field twice", "all there may be", "more"],
)
def test_the_stock_reader_is_asked_where_that_is_safe(text: str, says: str) -> None:
    assert stock_reader.reading(text) == says


# --- blocks that nothing can read -----------------------------------------------------

STOPPED = "this frontmatter is not valid YAML: the parser stopped at "
LONG = "deck-" * 20
UNREAD: dict[str, tuple[str, list[tuple[str, str, Place]]]] = {
    "one anchor twice": (
        "a: &b\na: &b",
        [("invalid-yaml", f"{STOPPED}`a: &b`: second occurrence", Position(3, 4))],
    ),
    "one anchor twice, on a long line": (
        f"a: &b\n{LONG}: &b",
        [("invalid-yaml", f"{STOPPED}`{LONG[:72]}`: second occurrence", Position(3, 103))],
    ),
    "one anchor twice, below another fault": (
        "%x\na: &b\na: &b",
        [
            (
                "invalid-yaml",
                f"{STOPPED}the end: found unknown directive name",
                Span(Position(2, 3), Position(3, 1)),
            ),
            ("invalid-yaml", f"{STOPPED}`a: &b`: second occurrence", Position(4, 4)),
        ],
    ),
}


@pytest.mark.parametrize(("block", "faults"), UNREAD.values(), ids=UNREAD)
def test_a_block_that_nothing_mends_is_told_with_all_its_faults(
    block: str, faults: list[tuple[str, str, Place]]
) -> None:
    found = document.parse(f"---\n{block}\n---\nCount.\n".encode(), dialects.known_fields())
    assert found.fields is None
    assert [(one.rule, one.problem.message, one.problem.at) for one in found.faults] == faults


# --- blocks with too many values ------------------------------------------------------


def test_what_is_beyond_the_values_of_a_block_is_refused_in_time() -> None:
    text = "a: b\n" * 28_000

    def parsed() -> None:
        tree = yaml_tree.parse(text)
        refused = [flaw.node.start_mark.line for flaw in tree.flaws if flaw.kind == "unsafe-yaml"]
        assert refused == [limits.VALUES - 1]  # the block itself is one
        assert tree.value == {"a": None}

    assert in_time(parsed, 2)


# --- ignore files ---------------------------------------------------------------------


@pytest.mark.parametrize(("more", "is_hidden"), [(0, True), (1, False)])
def test_an_ignore_file_with_1000_wildcards_counts_and_one_with_more_does_not(
    more: int,
    is_hidden: bool,  # noqa: FBT001 - a table
    tmp_path: Path,
) -> None:
    lines = [f"old{number}*" for number in range(limits.WILD_PATTERNS + more)]
    write(tmp_path, {".git/HEAD": "", ".gitignore": "\n".join(lines)})
    folder = os.fspath(tmp_path)
    ignored = gitignore.Ignored().entering(folder)
    assert ignored.hides(f"{folder}/old7.md", is_folder=False) is is_hidden
