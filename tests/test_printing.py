"""What reaches a terminal or the log of a workflow, of every command and every format: no
control character, no command but the annotations of the GitHub format.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from frontmatter_lint.cli.init import tomlwrite
from frontmatter_lint.core.terminal import Line, Text, printed, styled, wants_color, width
from frontmatter_lint.output.json import dump
from frontmatter_lint.output.render import FORMATS

from .conftest import examples
from .support import Printed, agent_text, git, lint, write

posix_only = pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")

#: Controls but the line end, what turns text round, other line ends, and halves of characters.
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
#: Commands of GitHub Actions (both kinds), Azure Pipelines and TeamCity.
COMMAND = re.compile(r"(?m)^\s*::|##\w*\[")
#: The codes that we write, each around a piece of a line.
CODES = re.compile(r"\x1b\[\d+(?:;\d+)*m([^\x1b\n]+)\x1b\[0m")
JSON_FORMATS = ("json", "json-lines", "sarif", "gitlab", "rdjson")

PIECES = ["::error file=a.py::x", "::", "##[error]", "#", "[x]", "vso[task.setvariable x]y"]
PIECES += ["\n", "\r", "\x1b[31m", "\x9b", "\u061c", "\u202e", "\u2028", "\x85", "\ufeff", "\t"]
PIECES += ["\x07", "%0A", " ", "\u00a0", "\u3000", "x", "-", '"', "`", "\\", "é", "|"]
poison = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)


def assert_harmless(text: str, *, commands: int = 0) -> None:
    """No line of a text commands or steers, but for so many annotations of our own."""
    ours = re.findall(r"(?m)^::(?:error|warning|notice) file=[^:\n]*::", text)
    assert len(ours) == commands
    rest = re.sub(r"(?m)^::(?=(error|warning|notice) file=)", "", text) if commands else text
    assert STEERING.search(text) is None
    assert COMMAND.search(rest) is None


# --- the printer ----------------------------------------------------------------------

words = st.one_of(st.text(max_size=20), poison)
pieces = st.one_of(words, st.builds(styled, words, st.sampled_from(["bold", "red"])))
lines = st.one_of(words, st.lists(pieces, max_size=4).map(tuple))


@given(st.lists(lines, max_size=5), st.booleans())
@settings(max_examples=examples(1_000))
@example(["##[error]x"], False)
@example([("#", styled("#", "bold"), "[error]x")], True)
@example([(styled(":", "bold"), ":error::x")], True)
@example([("", styled("::error::x", "bold"))], True)
@example([styled("\x1b[2J", "bold")[:1]], True)
def test_any_lines_come_out_harmless_one_by_one(found: list[Line], color: bool) -> None:  # noqa: FBT001 - drawn
    text = printed(Text(tuple(found), color))
    assert text.count("\n") == len(found)
    assert_harmless(CODES.sub(r"\1", text))
    assert color or "\x1b" not in text


@given(words)
@settings(max_examples=examples(500))
@example("fine\n::error::x")
@example("fine\n##[error]x")
@example("fine\n\x1b[2J")
def test_a_whole_text_keeps_its_line_ends_and_nothing_else(text: str) -> None:
    shown = printed(text)
    assert_harmless(shown)
    assert shown.count("\n") == text.count("\n")
    assert printed(shown) == shown


@given(words)
@settings(max_examples=examples(500))
def test_a_patch_keeps_what_a_program_must_find(line: str) -> None:
    shown = printed(Text((line,), patch=True))
    assert shown.count("\n") == 1
    bare = shown[:-1].removesuffix("\r").replace("\t", "").replace("\ufeff", "")
    assert STEERING.search(bare) is None
    assert COMMAND.search(shown) is None
    plain = re.sub("[^ -~\t\ufeff]|#", "x", line)
    if not plain.lstrip().startswith("::"):
        assert printed(Text((plain + "\r",), patch=True)) == plain + "\r\n"


def test_what_cannot_be_shown_is_spelled_by_its_size() -> None:
    assert printed("\udc80\udcff") == "\\x80\\xff"  # bytes of a file name
    assert printed("\udc7f\ud800") == "\\udc7f\\ud800"
    assert printed("\x85\u061c") == "\\x85\\u061c"


def test_colour_is_asked_of_the_choice_then_of_the_environment_then_of_the_stream() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for choice, stream, environment, wanted in (
        ("always", io.StringIO(), {"NO_COLOR": "1"}, True),
        ("never", Terminal(), {"FORCE_COLOR": "1"}, False),
        ("auto", Terminal(), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("auto", io.StringIO(), {"FORCE_COLOR": "1"}, True),
        ("auto", Terminal(), {}, True),
        ("auto", Terminal(), {"TERM": "xterm"}, True),
        ("auto", Terminal(), {"TERM": "dumb"}, False),
        ("auto", io.StringIO(), {}, False),
    ):
        assert wants_color(choice, stream, environment) is wanted


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [
        *(("", 100), ("x", 100), ("39", 40), ("40", 40), ("72", 72), ("140", 140), ("141", 140)),
        *(("99999", 140), ("999999", 100)),
    ],
)
def test_a_width_is_within_bounds(
    columns: str, wanted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width(io.StringIO()) == wanted


values = st.recursive(words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=6)  # fmt: skip


@given(values, st.sampled_from([None, 2]))
@settings(max_examples=examples(500))
def test_json_is_printed_as_it_stands_and_reads_back(value: Any, indent: int | None) -> None:
    text = dump(value, indent)
    assert printed(text) == text
    assert_harmless(text)
    assert json.loads(text) == value


# --- every command and every format ---------------------------------------------------


def quoted(text: str) -> str:
    """A YAML string in double quotes; YAML reads JSON's escapes."""
    return json.dumps(text)


def hostile_repository(folder: Path, value: str, name: str) -> None:
    """A repository in which everything that has a name or a value has these."""
    said = quoted(value)
    agent = agent_text(
        f"model: {said}", f"color: {said}", f"{said}: 1", f"fallbacks: [{said}, {said}]",
        name=said, body=f"Find vulnerabilities.\n{value}\n<!-- lint-agents: ignore[{value}] -->\n",
    )  # fmt: skip
    head = "| agent | model |\n|---|---|\n"
    table = f"{head}| otter-guide | opus |\n\n{head}| heron | haiku |\n| `{value}` | opus |\n"
    policy: dict[str, Any] = {"title": value, "summary": value, "roster": {value: "mid"}}
    files: dict[str, str | bytes] = {
        ".git/HEAD": "",
        ".claude/agents/a.md": agent.encode("utf-8", "surrogatepass"),
        f".claude/agents/{name}.md": agent_text("model: haiku", f"color: {said}"),
        f"{name}.md": table,
        "policy.yaml": json.dumps(policy),
        ".lint-agents.toml": tomlwrite.setting("exclude", [value])
        + "\n"
        + tomlwrite.setting("documented-in", [f"{name}.md"])
        + "\n",
    }
    write(folder, files)


def checks(folder: Path) -> Iterator[tuple[Printed, int]]:
    """A run in every format, with the annotations that there are to be of it."""
    found = lint("--select=ALL", "--output-format=json", ".", cwd=folder).findings
    assert found
    for name in FORMATS:
        flags = ("--select=ALL", f"--output-format={name}", f"--output={name}:out.txt", ".")
        printed_one = lint(*flags, "--color=never", cwd=folder)
        yield printed_one, len(found) if name == "github" else 0
        written = (folder / "out.txt").read_text("utf-8")
        (folder / "out.txt").unlink()
        yield Printed(0, written, ""), len(found) if name == "github" else 0
        if name in ("full", "concise"):
            colored = lint(*flags, "--color=always", cwd=folder)
            assert CODES.search(colored.out)
            assert CODES.sub(r"\1", colored.out) == printed_one.out


COMMANDS = (
    ("--show-files", "."),
    ("--statistics", "."),
    ("config",),
    ("config", "--for=.claude/agents/a.md"),
    ("config", "--for=.claude/agents/a.md", "--output-format=json"),
    ("explain", ".claude/agents/a.md"),
    ("explain", ".claude/agents/a.md", "--output-format=json"),
    ("documented",),
    ("policy", "policy.yaml"),
    ("--policy=policy.yaml", "--output-format=concise", "."),
    ("--diff", "--unsafe-fixes", "--select=ALL", "."),
    ("migrate", "--diff", "--dialect=claude-ctx"),
    ("init",),
    ("--update-baseline", "--baseline=known.json", "."),
    ("--add-ignores", "."),
    ("--fix", "--unsafe-fixes", "--show-fixes", "."),
    ("--baseline=known.json", "--select=ALL", "."),
    ("migrate", "--dialect=claude-ctx"),
    ("init", "--yes"),
)


def runs(folder: Path, value: str, name: str) -> Iterator[tuple[str, Printed]]:
    """Every command in a repository full of these."""
    hostile_repository(folder, value, name)
    for done, commands in checks(folder):
        assert done.code in {0, 1}, done.err
        assert_harmless(done.out, commands=commands)
        assert_harmless(done.err)
    for command in (*COMMANDS, ("config", f"--for={name}.md"), ("explain", value)):
        done = lint(*command, cwd=folder)
        assert "Traceback" not in done.err
        out = done.out
        if "--diff" in command:
            out = re.sub(r"[\t\ufeff]|\r$", "", out, flags=re.MULTILINE)
        assert_harmless(out)
        assert_harmless(done.err)
        yield " ".join(command), done


@posix_only
@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("::error file=a.py::x", "::error::r"),
        ("##[error]x", "##[error]r"),
        ("\u061c\u202ex", "\u061cr"),
        ("x\n::error::y", "\n::error::y"),
    ],
    ids=["a command", "of the older kind", "turned round", "after a line end"],
)
def test_every_command_says_what_it_has_to_say_and_steers_nobody(
    value: str, name: str, tmp_path: Path
) -> None:
    codes = {command: done.code for command, done in runs(tmp_path, value, name)}
    refused = {command for command, code in codes.items() if code == 2}
    expected = {"init"}
    if "[" in value:  # a name with brackets is to be filled in: the file is a template
        expected.add(f"explain {value}")
    assert refused == expected
    assert len(codes) == len(COMMANDS) + 2


@posix_only
@settings(max_examples=8)
@given(
    # settings refuse a pattern of nothing
    poison.filter(str.strip),
    poison.map(lambda text: text.replace("\n", "_")[:40]),
)
def test_no_command_and_no_format_steers_anybody(
    tmp_path_factory: pytest.TempPathFactory, value: str, name: str
) -> None:
    assert len(list(runs(tmp_path_factory.mktemp("hostile"), value, name))) == len(COMMANDS) + 2


def test_what_json_says_reads_back_as_it_was(tmp_path: Path) -> None:
    value = "##[error]\u061c\u202e\x1b[31m\n::error::x##vso[y"
    write(
        tmp_path,
        {".git/HEAD": "", "a.md": agent_text(f"model: {quoted(value)}", name=quoted(value))},
    )
    found = lint("--isolated", "--output-format=json", "a.md", cwd=tmp_path).findings
    assert {one["agent"] for one in found} == {value}
    listed = lint("--isolated", "--output-format=json-lines", "a.md", cwd=tmp_path).out.splitlines()
    assert [json.loads(line) for line in listed] == found
    (account,) = json.loads(lint("explain", "--output-format=json", "a.md", cwd=tmp_path).out)
    assert account["agent"] == value
    values = json.loads(
        lint("config", f"--exclude={value}", "--output-format=json", cwd=tmp_path).out
    )
    assert values["settings"]["exclude"]["value"] == [value]


# --- forged lines, one by one ---------------------------------------------------------


@pytest.fixture
def forged(tmp_path: Path) -> Path:
    """An agent, a policy and a document whose names are commands."""
    policy = 'title: ours\nsummary: "::error::s ##[error]"\nroster: {otter: mid}\n'
    table = "| agent | model |\n|---|---|\n| otter | opus |\n"
    agent = agent_text("model: haiku", name='"::error file=a.py::x"')
    files = {".git/HEAD": "", "a.md": agent, "policy.yaml": policy, "::error::r.md": table}
    return write(tmp_path, files)


@posix_only
@pytest.mark.parametrize(
    ("command", "line"),
    [
        (("explain", "a.md"), "\\x3a:error file=a.py::x  (a.md, claude-code)"),
        (("policy", "policy.yaml"), "\\x3a:error::s #\\x23[error]"),
        (("documented", "--documented-in=::error::r.md"), "\\x3a:error::r.md:3: otter → opus; no agent here goes by this name"),
        (("config", "--for=::error::r.md"), "\\x3a:error::r.md"),
        (("--show-files", "--dialect=claude-code", "::error::r.md", "a.md"), "\\x3a:error::r.md  claude-code"),
    ],
)  # fmt: skip
def test_no_command_prints_a_forged_line(command: tuple[str, ...], line: str, forged: Path) -> None:
    if command[0] == "--show-files":
        write(forged, {"::error::r.md": agent_text("model: haiku")})
    printed_one = lint(*command, cwd=forged)
    assert printed_one.code == 0, printed_one.err
    shown = [one.partition("  named on")[0].rstrip() for one in printed_one.out.splitlines()]
    assert line in shown
    assert_harmless(printed_one.out)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("value", ["##[error]x", "#\\x1b#[x", "a\\u061cb", "##vso[task.x]y"])
def test_commands_of_the_older_kind_in_every_format(name: str, value: str, tmp_path: Path) -> None:
    text = agent_text(f'model: "{value}"', f'color: "{value}"', f'"{value}": 1', body=f"{value}\n")
    write(tmp_path, {"a.md": text})
    flags = ("--isolated", "--select=ALL", f"--output-format={name}")
    assert_harmless(
        lint(*flags, "a.md", cwd=tmp_path).out,
        commands=len(lint(*flags[:2], "--output-format=json", "a.md", cwd=tmp_path).findings)
        if name == "github"
        else 0,
    )


@posix_only
@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_what_init_asks_steers_no_terminal(tmp_path: Path) -> None:
    from .test_start import asked

    names = ("otter", "badger", "heron")
    rows = "".join(f"| {name} | opus |\n" for name in names)
    files = {f".claude/agents/{name}.md": agent_text(name=name) for name in names}
    write(
        tmp_path,
        files | {"docs/\x1b[31m\u061c##[error]team.md": f"| agent | model |\n|---|---|\n{rows}"},
    )
    git(tmp_path, "init", "--quiet")
    said = asked(tmp_path, "n\n").decode()
    assert "team.md assigns a model to 3 of them" in said
    assert_harmless(said.replace("\r", ""))
