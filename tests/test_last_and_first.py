"""The last value that is taken and the first that is not, for bounds of what is read; and blocks
that are moved beside the model, or stay.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core import limits
from frontmatter_lint.core.nouns import Fault
from frontmatter_lint.fixes import assign_models, beside, diff, trial
from frontmatter_lint.reading import document, file_bytes, plain_yaml, yaml_tree

from .support import agent_text, lint_json, write

# --- bounds ---------------------------------------------------------------------------


@pytest.mark.parametrize(("extra", "is_read"), [(0, True), (1, False)])
def test_the_length_of_an_agent(extra: int, is_read: bool, tmp_path: Path) -> None:  # noqa: FBT001
    data = agent_text().encode()
    data += b"x" * (limits.AGENT - len(data) + extra)
    (tmp_path / "a.md").write_bytes(data)
    for found in (file_bytes.read_bytes(str(tmp_path / "a.md")), file_bytes.within_limit(data)):
        assert (found == data) is is_read
        assert isinstance(found, Fault) is not is_read


def test_the_depth_of_a_block() -> None:
    deepest = limits.DEPTH - 2  # the mapping around the lists, and the word in the innermost
    for levels, is_deeper in ((deepest, False), (deepest + 1, True)):
        text = f"x: {'[' * levels}y{']' * levels}"
        if is_deeper:
            with pytest.raises(yaml_tree.TooDeepError):
                yaml_tree.parse(text)
        else:
            assert yaml_tree.parse(text).flaws == ()


@pytest.mark.parametrize(("more", "is_too_much"), [("", False), ("d: x\n", True)])
def test_the_number_of_values_with_those_that_aliases_repeat(
    more: str,
    is_too_much: bool,  # noqa: FBT001 - drawn
) -> None:
    items = limits.VALUES // 2 - 2  # with the list around them twice, the mapping, and `c`
    text = f"a: &a [{', '.join('x' * items)}]\nb: *a\nc: x\n{more}"
    found = [flaw.detail for flaw in yaml_tree.parse(text).flaws if "values" in flaw.detail]
    assert bool(found) is is_too_much


@pytest.mark.parametrize(("digits", "kind"), [(100, int), (101, str)])
def test_the_digits_of_a_number(digits: int, kind: type) -> None:
    text = "x: " + "7" * digits + "\n"
    fields = plain_yaml.read(text)
    assert fields is not None
    assert type(fields["x"]) is kind


@pytest.mark.parametrize(("between", "is_covered"), [(48, True), (60, False)])
def test_the_comments_between_a_suppression_and_its_line(
    between: int,
    is_covered: bool,  # noqa: FBT001 - drawn
    tmp_path: Path,
) -> None:
    lines = ["# lint-agents: ignore[MD201] ours", *["# more"] * between, "model: sonet"]
    write(tmp_path, {".claude/agents/a.md": agent_text(*lines)})
    found = lint_json("--select=MD201", ".", cwd=tmp_path).codes
    assert found == (set() if is_covered else {"MD201"})


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", []),
        (b"\n", [(b"", True)]),
        (b"12345\n123456\n1\n", [(b"12345", True), (b"", True), (b"1", True)]),
        (b"1\n12345", [(b"1", True), (b"12345", False)]),
        (b"1\n123456", [(b"1", True), (b"", False)]),
    ],
)
def test_the_lines_of_a_file(
    data: bytes, found: list[tuple[bytes, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(data)
    for chunk in (1, 2, 3, 7, 1024):  # wherever the pieces that are read end
        monkeypatch.setattr(file_bytes, "_CHUNK", chunk)
        assert list(file_bytes.lines(str(tmp_path / "a"), 5)) == found


def test_what_a_run_has_read_is_known_by_the_file_and_not_by_its_name(tmp_path: Path) -> None:
    kind = limits.SETTINGS
    for name in ("read.toml", "agent.md", "aside.json"):
        (tmp_path / name).write_bytes(b"x")
    file_bytes.contents(str(tmp_path / "read.toml"), kind, "read.toml")
    file_bytes.read_bytes(str(tmp_path / "agent.md"))
    file_bytes.optional(str(tmp_path / "aside.json"), 10, is_input=False)
    (tmp_path / "link").symlink_to("read.toml")
    known = {name for name in os.listdir(tmp_path) if file_bytes.is_input(str(tmp_path / name))}
    assert known == {"read.toml", "link"}
    assert not file_bytes.is_input(str(tmp_path / "nothing"))
    assert not file_bytes.is_input("\0")


def test_a_new_file_that_has_the_number_of_one_that_is_gone_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "read.toml").write_bytes(b"x")
    file_bytes.contents(str(tmp_path / "read.toml"), limits.SETTINGS, "read.toml")
    (tmp_path / "read.toml").rename(tmp_path / "page.html")  # the same number for certain
    assert not file_bytes.is_input(str(tmp_path / "page.html"))
    (tmp_path / "read.toml").write_bytes(b"y")
    assert not file_bytes.is_input(str(tmp_path / "page.html"))
    assert not file_bytes.is_input(str(tmp_path / "read.toml"))


@pytest.mark.parametrize(("most", "found"), [(4, b"1234"), (5, b"12345"), (9, b"12345")])
def test_the_beginning_of_a_file(most: int, found: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert file_bytes.beginning(str(tmp_path / "a"), most) == found
    assert file_bytes.optional(str(tmp_path / "a"), most) == (None if most < 5 else b"12345")


# --- what links lead to ---------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_ignore_files_of_the_place_that_a_link_leads_to(tmp_path: Path) -> None:
    inside = {
        "shared/agents/a.md": agent_text("model: sonet"),
        "shared/agents/b.md": agent_text("model: sonet"),
        "shared/agents/.gitignore": "b.md\n",
        "shared/.gitignore": "c.md\n",
        "shared/agents/c.md": agent_text("model: sonet"),
    }
    write(tmp_path, inside)
    (tmp_path / ".claude").mkdir()
    (tmp_path / ".claude/agents").symlink_to("../shared/agents")
    found = lint_json("--select=MD201", ".", cwd=tmp_path).findings
    assert [one["path"] for one in found] == [".claude/agents/a.md"]


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_file_that_many_links_lead_to_is_checked_once(tmp_path: Path) -> None:
    write(tmp_path, {"shared/a.md": agent_text("model: sonet")})
    agents = tmp_path / ".claude/agents"
    agents.mkdir(parents=True)
    for number in range(12):
        (agents / f"team-{number:02}").symlink_to("../../shared")
    (agents / "one.md").symlink_to("../../shared/a.md")
    found = lint_json("--select=MD201", ".", cwd=tmp_path).findings
    assert [one["path"] for one in found] == [".claude/agents/one.md"]


# --- blocks moved beside the model ----------------------------------------------------

MOVED: dict[str, tuple[tuple[str, ...], str | None]] = {
    "with all its parts": (
        ("model:  # why", "  preference: haiku", "  fallbacks: [sonnet]"),
        "# why\nmodel: haiku\nfallbacks: [sonnet]",
    ),
    "with comments of its own": (
        ("model:", "  preference: haiku", "", "  # then", "  fallbacks: [sonnet]", "x: y"),
        "model: haiku\n\n# then\nfallbacks: [sonnet]\nx: y",
    ),
    "with a comment at the margin": (
        ("model:", "  preference: haiku", "# then", "  fallbacks: [sonnet]", "x: y"),
        "model: haiku\n# then\nfallbacks: [sonnet]\nx: y",
    ),
    "in braces": (
        ("model: {preference: haiku, fallbacks: [sonnet]}", "x: y"),
        "model: haiku\nfallbacks: [sonnet]\nx: y",
    ),
    "in braces with a comment": (
        ("model: {preference: haiku, # why", "  fallbacks: [sonnet]}", "x: y"),
        None,
    ),
    "beside a field of the same name": (
        ("model:", "  preference: haiku", "  fallbacks: [sonnet]", "fallbacks: [opus]"),
        None,
    ),
    "with a part that is read nowhere else": (
        ("model:", "  preference: haiku", "  mood: calm"),
        None,
    ),
    "with its preference below": (
        ("model:", "  fallbacks: [sonnet]", "  preference: haiku"),
        None,
    ),
    "behind an anchor": (("model: &m", "  preference: haiku", "  fallbacks: [sonnet]"), None),
    "in quotes": (("'model':", "  preference: haiku", "  fallbacks: [sonnet]"), None),
    "with a preference in quotes": (
        ("model:", "  'preference': haiku", "  fallbacks: [sonnet]"),
        None,
    ),
    "empty": (("model: {}",), None),
    "a name": (("model: haiku",), None),
}


@pytest.mark.parametrize(("lines", "left"), MOVED.values(), ids=MOVED)
def test_a_block_is_moved_with_every_word_or_stays(
    lines: tuple[str, ...], left: str | None
) -> None:
    place = "/x/.claude/agents/otter-guide.md"
    text = agent_text(*lines)
    agent = load(Candidate("a.md", "a.md", place, named=True, data=text.encode()))
    assert agent is not None
    fix = beside.fix(agent)
    made = None
    if fix is not None:
        done = trial.placed(agent.source, fix)
        if done is not None:
            made = trial.together(text.encode(), [done], document.YAML)[0].decode()
    wanted = None
    if left is not None:
        wanted = agent_text(*left.split("\n"))
    assert made == wanted


# --- a model written into an agent ----------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: a\ndescription: b\ntools: c\n", "name: a\ndescription: b\nmodel: opus\ntools: c\n"),
        ("tools: c\nname: a\n", "tools: c\nname: a\nmodel: opus\n"),
        ("name: a\nmodel: haiku # why\n", "name: a\nmodel: opus # why\n"),
        ("model:\n  preference: haiku\nname: a\n", "model:\n  preference: opus\nname: a\n"),
        ("model: ''\nname: a\n", "model: 'opus'\nname: a\n"),
    ],
)
def test_a_model_is_written_where_it_belongs(before: str, after: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(f"---\n{before}---\nx\n".encode())
    candidate = Candidate(str(path), "a.md", "/x/.claude/agents/a.md", named=True)
    assert assign_models.write(candidate, "claude-code", "opus") == ""
    assert path.read_bytes().decode() == f"---\n{after}---\nx\n"


def test_what_cannot_be_written_into_is_left_with_the_reason(tmp_path: Path) -> None:
    cases = {
        "a.md": ("---\nname: a\nmodel: |\n  haiku\n---\n", "write it by hand"),
        "b.md": ("x" * (limits.AGENT + 1), "are not read"),
    }
    for name, (text, reason) in cases.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        candidate = Candidate(str(path), name, f"/x/.claude/agents/{name}", named=True)
        said = assign_models.write(candidate, "claude-code", "opus")
        assert reason in said
        assert path.read_text(encoding="utf-8") == text
    candidate = Candidate(str(tmp_path / "c.md"), "c.md", "/x/c.md", named=True)
    assert assign_models.write(candidate, None, "opus") != ""


# --- names in a patch -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a b.md", "a/a b.md\t"),
        ("a.md", "a/a.md"),
        ('a"b.md', '"a/a\\"b.md"'),
        ("a\\b.md", '"a/a\\\\b.md"'),
        ("a\x1f.md", '"a/a\\037.md"'),
        ("a\x7f.md", '"a/a\\177.md"'),
        ("é !~.md", '"a/\\303\\251 !~.md"'),
    ],
)
def test_a_name_is_written_as_git_writes_it(path: str, shown: str) -> None:
    assert diff._name("a", path) == shown
