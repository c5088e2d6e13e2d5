"""What fixes do to files: exactly what was intended, to the byte, once, and only where
nobody minds.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from frontmatter_lint import cli
from frontmatter_lint.agents import catalogue, dialects
from frontmatter_lint.agents.load import Candidate
from frontmatter_lint.core import limits
from frontmatter_lint.core.report import Outcome
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import engine, standards
from frontmatter_lint.engine.standards import Run
from frontmatter_lint.fixes import apply, write_file
from frontmatter_lint.fixes.apply import Mended
from frontmatter_lint.reading import document
from frontmatter_lint.rules import selection

from .conftest import CORPUS, FORMATS, ROOT, clean_environment, examples
from .shapes import (
    EditJson,
    RdjsonJson,
    ReplacementJson,
    SarifJson,
    SuggestionJson,
    json_as,
    schema_of,
)
from .support import Printed, agent_text, lint, write
from .test_properties import files

AGENT = "agents/otter.md"
posix_only = pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")


def head(*lines: str) -> str:
    return "".join(
        f"{line}\n" for line in ("---", "name: otter", "description: Guides otters.", *lines)
    )


def block(*lines: str) -> str:
    """An agent whose model is a block, so that its tool reads fallbacks."""
    return head("model:", *(f"  {line}" for line in lines), "version: 2.0") + "---\nBody: x\n"


def fix(folder: Path, *flags: str) -> Printed:
    return lint("--isolated", "--fix", "--output-format=concise", *flags, ".", cwd=folder)


# --- what is written, to the byte -----------------------------------------------------

MENDED = {
    "plain": (head("model: sonet") + "---\n", head("model: sonnet") + "---\n"),
    "quotes": (head("model: 'sonet'") + "---\n", head("model: 'sonnet'") + "---\n"),
    "double quotes": (head('model: "sonet"  # why') + "---\n", head('model: "sonnet"  # why') + "---\n"),
    "odd spacing": (head("model :   hiaku\t # x") + "---\n", head("model :   haiku\t # x") + "---\n"),
    "flow block": (
        head("model: {preference: sonet, effort: low}") + "---\n",
        head("model: {preference: sonnet, effort: low}") + "---\n",
    ),
    "first of a list": (
        block("preference: sonnet", "fallbacks: [sonnet, haiku]"),
        block("preference: sonnet", "fallbacks: [haiku]"),
    ),
    "last of a list": (
        block("preference: sonnet", "fallbacks: [ haiku , sonnet ]"),
        block("preference: sonnet", "fallbacks: [ haiku ]"),
    ),
    "all of a list": (block("preference: sonnet", "fallbacks: [sonnet, sonnet]", "reasoning: It is enough."),
                      block("preference: sonnet", "reasoning: It is enough.")),
    "lines of a list": (
        block("preference: sonnet", "fallbacks:", "  # this", "  - sonnet", "  - haiku", "  # that", "  - haiku"),
        block("preference: sonnet", "fallbacks:", "  # this", "  - haiku", "  # that"),
    ),
    "the list itself": (
        block("preference: sonnet  # good", "fallbacks:", "- sonnet", "# end"),
        block("preference: sonnet  # good", "# end"),
    ),
    "a colon": (head("color: a: b") + "---\n", head('color: "a: b"') + "---\n"),
    "a colon and quotes": (head('tools: say: "x"') + "---\n", head("tools: 'say: \"x\"'") + "---\n"),
    "a colon and all quotes": (head("tools: it's: \"\\n\" #1") + "---\n", head("tools: 'it''s: "
                                                                               "\"\\n\" #1'") + "---\n"),
    "a colon in a list": (head("tools:", "- x: y: z") + "---\n", head("tools:", '- x: "y: z"') + "---\n"),
    "lines with colons": (
        head("color: a", "skills: Use", "user: hi there", "", "  deep: er", "model: sonnet") + "---\n",
        head("color: a", "skills: Use", "user: |-", "  hi there", "", "  deep: er", "model: sonnet") + "---\n",
    ),
    "lines after a colon": (
        head("skills: Use: it", "", "   deep: er", "  more", "model: sonnet") + "---\n",
        head("skills: |-", "  Use: it", "", "   deep: er", "  more", "model: sonnet") + "---\n",
    ),
    "fields after a colon": (
        head("skills: Use: it", "user: hi", "type: analysis", "modle: opus") + "---\n",
        head('skills: "Use: it"', "user: hi", "type: analysis", "modle: opus") + "---\n",
    ),
    "a dialogue": (
        head("color: Use: it", "<example>", "user: hi", "assistant: ho", "</example>", "model: sonnet") + "---\n",
        head("color: |-", "  Use: it", "  <example>", "  user: hi", "  assistant: ho", "  </example>", "model: sonnet") + "---\n",
    ),
    "several at once": (
        head("color: a: b", "model: sonet") + "---\n",
        head('color: "a: b"', "model: sonnet") + "---\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("case", MENDED)
def test_a_file_is_mended_to_the_byte(case: str, line_end: str, tmp_path: Path) -> None:
    before, after = (text.replace("\n", line_end).encode() for text in MENDED[case])
    for mark in (b"", b"\xef\xbb\xbf"):
        write(tmp_path, {AGENT: mark + before})
        fix(tmp_path, "--select=FM,MD,FB")
        assert (tmp_path / AGENT).read_bytes() == after


SPELLINGS = {
    ".claude/agents/x.md": {
        "Sonnet 5": "claude-sonnet-5",
        "opus-4.8": "claude-opus-4-8",
        "claude-5-sonnet": "claude-sonnet-5",
        "Claude Sonnet 4.6": "claude-sonnet-4-6",
        "anthropic/claude-opus-4-6": "claude-opus-4-6",
        "claude-sonet-4-6": "claude-sonnet-4-6",
        "anthropic/claude-sonet-4-6": "claude-sonnet-4-6",
        "anthropic/claude-sonnet-4-6-20260101": "claude-sonnet-4-6-20260101",
        "gpt-5": "",
        "claude-sonet-4-6-20260101": "",
    },
    ".opencode/agents/x.md": {
        "claude-sonnet-4-6": "anthropic/claude-sonnet-4-6",
        "GPT-5.4": "openai/gpt-5.4",
        "Claude Sonnet 4.6": "anthropic/claude-sonnet-4-6",
        "sonnet": "",
    },
    ".github/agents/x.agent.md": {"anthropic/claude-sonnet-4-6": "claude-sonnet-4.6", "sonnet": ""},
}


@pytest.mark.parametrize(
    ("path", "name"), [(path, name) for path, some in SPELLINGS.items() for name in some]
)
def test_a_name_is_spelled_as_the_tool_wants_it(path: str, name: str, tmp_path: Path) -> None:
    """The same model, version for version; where the tool has no word for it, the choice is
    the author's.
    """
    write(tmp_path, {path: agent_text(f"model: {name}")})
    fix(tmp_path, "--select=MD")
    assert (tmp_path / path).read_text(encoding="utf-8") == agent_text(
        f"model: {SPELLINGS[path][name] or name}"
    )


LEFT = {
    "an anchor": head("model: &m sonet", "x: *m") + "---\n",
    "an anchor further up": head("model: &m", "  preference: sonet", "x: *m") + "---\n",
    "a tag": head("model: !!str sonet") + "---\n",
    "two lines": head('model: "so\\', '  net"') + "---\n",
    "a comment in a list": block(
        "preference: sonnet", "fallbacks:", "  - sonnet  # again", "  - haiku"
    ),
    "a list in lines with a comment": block(
        "preference: sonnet", "fallbacks:", "  # one", "  - sonnet"
    ),
    "another version": head("model: claude-sonnet-45") + "---\n",
    "a cut name": head("model: sonn") + "---\n",
    "a comment to the linter": head("tools: a: b # lint-agents: ignore[MD201] for a reason")
    + "---\n",
    "a key twice": head("model: sonnet", "model: &a sonet", "x: *a") + "---\n",
    "no end": head("model: sonet"),
    "no YAML": "---\n- model: sonet\n- model: sonet\n---\n",
    "one model of each tier": head("model: opus", "tools: Read") + "---\n",
}


@pytest.mark.parametrize("case", LEFT)
def test_what_is_not_sure_is_left_alone(case: str, tmp_path: Path) -> None:
    write(tmp_path, {AGENT: LEFT[case]})
    fix(tmp_path, "--unsafe-fixes", "--select=FM,SC,MD,FB,ES,LI")
    assert (tmp_path / AGENT).read_text(encoding="utf-8") == LEFT[case]


def test_bytes_that_are_not_utf8_stay(tmp_path: Path) -> None:
    raw = (head("model: sonet") + "---\n").encode() + b"\xff\n"
    write(tmp_path, {AGENT: raw})
    fix(tmp_path)
    assert (tmp_path / AGENT).read_bytes() == raw


def test_a_file_with_very_many_findings_is_left_alone(tmp_path: Path) -> None:
    many = block("preference: opus", "fallbacks: [" + ", ".join(["opus"] * 30) + "]")
    write(tmp_path, {AGENT: many})
    assert "fixable" not in fix(tmp_path).out
    assert (tmp_path / AGENT).read_text(encoding="utf-8") == many


# --- what is reported, and how it ends ------------------------------------------------

TEAM = {
    "agents/a.md": agent_text("model: sonet", name="a"),
    "agents/b.md": agent_text("model: claude-3-7-sonnet-20250219", "tools: Read", name="b"),
    "agents/c.md": agent_text("model: nobodys-model", "tools: Read", name="c"),
}


@pytest.fixture
def team(tmp_path: Path) -> Path:
    return write(tmp_path, TEAM)


def test_what_remains_is_reported(team: Path) -> None:
    printed = fix(team)
    assert [line.partition(" `")[0] for line in printed.out.splitlines()] == [
        "agents/b.md:4:8: warning[MD203]",
        "agents/c.md:4:8: warning[MD201]",
        "3 files checked: 2 warnings (1 fixed)",
        "1 fixable with --fix --unsafe-fixes",
    ]
    assert (printed.code, printed.err) == (1, "")
    assert fix(team).out == printed.out.replace(" (1 fixed)", "")


def test_the_exit_code_speaks_of_what_remains(team: Path) -> None:
    assert fix(team, "--select=MD201", "--exclude=c.md").code == 0


@pytest.mark.parametrize(
    ("flags", "hint"),
    [
        ((), "1 fixable with --fix, 1 more with --unsafe-fixes"),
        (("--unsafe-fixes",), "2 fixable with --fix --unsafe-fixes"),
        (("--ignore=MD201",), "1 fixable with --fix --unsafe-fixes"),
        (("--ignore=MD203",), "1 fixable with --fix"),
        (("--ignore=MD201,MD203",), "3 files checked: no findings"),
    ],
)
def test_a_run_says_what_could_be_fixed(flags: tuple[str, ...], hint: str, team: Path) -> None:
    assert lint("--isolated", *flags, ".", cwd=team).out.splitlines()[-1] == hint
    assert {name: (team / name).read_text(encoding="utf-8") for name in TEAM} == TEAM


def test_fixes_are_shown(team: Path) -> None:
    printed = fix(team, "--unsafe-fixes", "--show-fixes", "--quiet", "--ignore=unknown-model,MD205")
    assert printed.out == (
        "agents/b.md: fixed\n  1 × MD203 retired-model: write `claude-sonnet-5-5`, of the same "
        "tier\n"
    )
    assert "\nmodel: claude-sonnet-5-5\n" in (team / "agents/b.md").read_text(encoding="utf-8")


def test_unsafe_fixes_say_which_tier_they_change(tmp_path: Path) -> None:
    write(tmp_path, {"ROUTING.md": "# Models\n\n| agent | model |\n|---|---|\n| otter-guide | "
                                   "opus |\n",
                     AGENT: agent_text("model: haiku", "tools: Read")})  # fmt: skip
    run = ("--fix", "--show-fixes", "--quiet", "--output-format=concise", "--select=MA501", ".")
    assert "MA501" in lint(*run, cwd=tmp_path).out
    assert "\nmodel: haiku\n" in (tmp_path / AGENT).read_text(encoding="utf-8")
    assert lint("--unsafe-fixes", *run, cwd=tmp_path).out == (
        f"{AGENT}: fixed\n"
        "  1 × MA501 weaker-than-documented: write `opus`, which changes the tier from light to "
        "frontier\n"
    )
    assert "\nmodel: opus\n" in (tmp_path / AGENT).read_text(encoding="utf-8")


def test_suppressed_and_known_findings_are_not_fixed(team: Path) -> None:
    write(
        team,
        {
            "agents/a.md": agent_text(
                "model: sonet  # lint-agents: ignore[MD201] it is one of ours", name="a"
            )
        },
    )
    lint("--isolated", "--update-baseline", "--baseline=known.json", "--ignore=FM", ".", cwd=team)
    write(team, {"agents/d.md": agent_text("model: opsu", name="d")})
    printed = fix(team, "--baseline=known.json", "--unsafe-fixes")
    assert printed.out.startswith("4 files checked: no findings (1 fixed, ")
    for name in ("agents/b.md", "agents/c.md"):
        assert (team / name).read_text(encoding="utf-8") == TEAM[name]
    assert "model: sonet " in (team / "agents/a.md").read_text(encoding="utf-8")
    assert "model: opus\n" in (team / "agents/d.md").read_text(encoding="utf-8")


def test_left_out_rules_fix_nothing(team: Path) -> None:
    fix(team, "--ignore=MD201")
    assert (team / "agents/a.md").read_text(encoding="utf-8") == TEAM["agents/a.md"]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--show-fixes",), "--show-fixes goes with --fix"),
        (("--show-fixes", "--diff"), "--show-fixes goes with --fix"),
        (
            ("--fix", "--show-fixes", "--output-format=json"),
            "goes with the formats full and concise",
        ),
        (("--fix", "--add-ignores"), "fix first"),
        (("--diff", "--baseline=x.json", "--update-baseline"), "fix first"),
        (("--diff", "--statistics"), "--diff prints a patch and no report: leave --statistics out"),
        (("--diff", "--output-format=json"), "--diff prints a patch: it goes with the formats"),
        (("--show-files", "--fix"), "--show-files lists files and checks none: leave --fix out"),
        (("--show-skipped", "--statistics"), "checks none: leave --statistics out"),
        (("--show-files", "--add-ignores"), "checks none: leave --add-ignores out"),
        (("--add-ignores", "--statistics"), "prints what it wrote and no report"),
    ],
)
def test_what_does_not_go_together(flags: tuple[str, ...], said: str, team: Path) -> None:
    printed = lint("--isolated", *flags, cwd=team)
    assert (printed.code, printed.out) == (2, "")
    assert said in printed.err
    assert {name: (team / name).read_text(encoding="utf-8") for name in TEAM} == TEAM


# --- files that are not to be written -------------------------------------------------


@posix_only
def test_a_link_is_left_alone_and_the_run_says_so(team: Path) -> None:
    target = write(team / "elsewhere", {"real.txt": TEAM["agents/a.md"]}) / "real.txt"
    (team / "agents/a.md").unlink()
    (team / "agents/a.md").symlink_to(target)
    printed = lint("--isolated", "--fix", "--exit-zero", "agents/a.md", cwd=team)
    assert printed.code == 1
    assert printed.err == "lint-agents: agents/a.md: left as it is: it is a symbolic link\n"
    assert "unknown-model" in printed.out
    assert lint("--isolated", "--diff", "agents/a.md", cwd=team) == (0, "", printed.err)
    assert target.read_text(encoding="utf-8") == TEAM["agents/a.md"]


def test_a_file_edited_meanwhile_is_left_alone(team: Path) -> None:
    theirs = agent_text("model: opus", name="theirs")

    def meanwhile(path: str, old: bytes | None, new: bytes) -> None:
        Path(path).write_text(theirs, encoding="utf-8")
        replace(path, old, new)

    replace = write_file.replace
    with mock.patch.object(write_file, "replace", meanwhile):
        printed = fix(team)
    assert printed.code == 1
    assert printed.err == "lint-agents: agents/a.md: left as it is: it was changed meanwhile\n"
    assert (team / "agents/a.md").read_text(encoding="utf-8") == theirs


@posix_only
def test_the_mode_stays_and_nothing_is_left_behind(team: Path) -> None:
    (team / "agents/a.md").chmod(0o640)
    fix(team)
    assert (team / "agents/a.md").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in (team / "agents").iterdir()) == ["a.md", "b.md", "c.md"]


# --- the patch ------------------------------------------------------------------------


def test_a_diff_changes_nothing_and_is_told_by_the_exit_code(team: Path) -> None:
    printed = lint("--isolated", "--diff", ".", cwd=team)
    assert (printed.code, printed.err) == (1, "lint-agents: would fix 1 finding\n")
    assert printed.out == (
        "--- a/agents/a.md\n+++ b/agents/a.md\n@@ -1,6 +1,6 @@\n ---\n name: a\n"
        " description: Guides otters across the road.\n-model: sonet\n+model: sonnet\n ---\n Lead "
        "the otters over.\n"
    )
    assert lint("--isolated", "--diff", "--exit-zero", ".", cwd=team).code == 0
    assert {name: (team / name).read_text(encoding="utf-8") for name in TEAM} == TEAM
    assert lint("--isolated", "--diff", "agents/c.md", cwd=team) == (0, "", "")


def test_a_diff_of_standard_input() -> None:
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(agent_text("model: sonet").encode()))):
        printed = lint("--isolated", "--diff", "--stdin-filename=.claude/agents/x.md", "-")
    assert printed.code == 1
    assert "--- a/.claude/agents/x.md\n" in printed.out
    assert "\n+model: sonnet\n" in printed.out


def filtered(data: bytes, *flags: str, name: str = ".claude/agents/x.md") -> tuple[int, bytes, str]:
    """Run `--fix -` as an editor does: the exit code, standard output, standard error."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with (
        mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(data))),
        mock.patch("sys.stdout", out),
        mock.patch("sys.stderr", err),
    ):
        code = cli.main(["--isolated", "--fix", f"--stdin-filename={name}", *flags, "-"])
    texts = []
    for stream in (out, err):
        stream.flush()
        texts.append(stream.buffer.getvalue())
    return code, texts[0], texts[1].decode("utf-8")


def test_standard_input_is_fixed_to_standard_output(tmp_path: Path) -> None:
    before = agent_text("model: sonet").replace("\n", "\r\n").encode()
    code, out, err = filtered(before)
    assert (code, out) == (0, before.replace(b"sonet", b"sonnet"))
    assert err == "1 file checked: no findings (1 fixed)\n"
    code, out, err = filtered(agent_text("model: opsu-9").encode(), "--output-format=concise")
    assert (code, out) == (1, agent_text("model: opsu-9").encode())
    assert err.startswith(".claude/agents/x.md:4:")
    assert filtered(before, "--exit-zero", "--ignore=MD")[:2] == (0, before)
    shown = filtered(before, "--show-fixes")[2]
    assert "MD201" in shown
    report = tmp_path / "report.json"
    assert filtered(before, f"--output=json:{report}")[1] == before.replace(b"sonet", b"sonnet")
    assert json.loads(report.read_text("utf-8"))["findings"] == []


def test_what_is_no_agent_or_left_out_comes_through_as_it_stands(tmp_path: Path) -> None:
    notes = b"# Otters\n\nmodel: sonet\n"
    assert filtered(notes, "--only-agents", name="notes.md")[:2] == (0, notes)
    agent = agent_text("model: sonet").encode()
    assert filtered(agent, "--exclude=.claude/", "--force-exclude")[:2] == (0, agent)
    broken = b"---\nname: \xff\n---\n"
    code, out, _ = filtered(broken)
    assert (code, out) == (1, broken)
    large = agent_text("model: sonet").encode() + b"x" * (3 * limits.AGENT)
    code, out, _ = filtered(large)
    assert (code, out == large) == (1, True)


@given(st.binary(max_size=300) | files())
def test_a_filter_loses_nothing(data: bytes | str) -> None:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    code, out, _ = filtered(raw)
    assert code in (0, 1)
    if out != raw:
        assert filtered(out)[1] == out


def test_where_the_settings_cannot_be_used_a_filter_prints_nothing() -> None:
    code, out, err = filtered(agent_text().encode(), "--select=XX")
    assert (code, out) == (2, b"")
    assert "no rule" in err


@posix_only
def test_a_filter_whose_reader_is_gone_says_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": agent_text("model: sonet") + "x" * 500_000})
    command = f"{sys.executable} -m frontmatter_lint --isolated --fix - < a.md | true"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert b"fault" not in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(shutil.which("git") is None, reason="git applies the patch")
@pytest.mark.parametrize("name", ["otter.md", "two words.md", "ötter.md", "a'b\"c.md"])
def test_git_makes_of_the_diff_what_fix_makes(name: str, tmp_path: Path) -> None:
    if os.name == "nt" and '"' in name:
        pytest.skip("no such name on Windows")
    texts = [text for case in MENDED.values() for text in (case[0], case[0].replace("\n", "\r\n"))]
    texts += [
        agent_text("model: sonet", body=""),
        agent_text("model: sonet").rstrip("\n"),
        "\ufeff" + texts[0],
    ]
    texts += [agent_text("model: sonet\t# tab", body="é 🦦\t\n")]
    made = {f"agents/{number}/{name}": text for number, text in enumerate(texts)}
    mended, patched = write(tmp_path / "mended", made), write(tmp_path / "patched", made)
    fix(mended)
    patch = lint("--isolated", "--diff", ".", cwd=patched).out
    subprocess.run(
        ["git", "apply", "-"], input=patch.encode(), cwd=patched, check=True, capture_output=True
    )
    for path in made:
        assert (patched / path).read_bytes() == (mended / path).read_bytes(), path


def test_a_patch_steers_no_terminal(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonet", "::error::x: 1", body="\x1b[31m\n")})
    patch = lint("--isolated", "--diff", ".", cwd=tmp_path).out
    assert "\x1b" not in patch
    assert not re.search(r"(?m)^\s*::", patch)


# --- fixes for other programs ---------------------------------------------------------


def _edited(text: str, edits: list[EditJson]) -> str:
    """A text with the edits of a report in JSON made, by lines and columns alone."""
    starts = [0, *(match.end() for match in re.finditer("\r\n|\n|\r", text))]
    for one in reversed(edits):
        start = starts[one["line"] - 1] + one["column"] - 1
        end = starts[one["end_line"] - 1] + one["end_column"] - 1
        text = text[:start] + one["text"] + text[end:]
    return text


@pytest.mark.parametrize(
    "case", ["quotes", "first of a list", "the list itself", "lines after a colon", "a colon"]
)
def test_the_report_holds_the_change(case: str, tmp_path: Path) -> None:
    before, after = MENDED[case]
    write(tmp_path, {AGENT: before})
    found = lint("--isolated", "--output-format=json", "--select=FM,MD,FB", ".", cwd=tmp_path)
    Draft202012Validator(schema_of("report")).validate(found.report)
    (fixed,) = [one["fix"] for one in found.findings if one["fix"]]
    assert _edited(before, fixed["edits"]) == after

    select = "--select=FM,MD,FB"
    printed = lint("--isolated", "--output-format=sarif", select, ".", cwd=tmp_path)
    sarif = json_as(printed.out, SarifJson)
    (made,) = [one["fixes"][0] for one in sarif["runs"][0]["results"] if "fixes" in one]
    (change,) = made["artifactChanges"]
    assert change["artifactLocation"]["uri"] == AGENT
    regions = [
        (one["deletedRegion"], one["insertedContent"]["text"]) for one in change["replacements"]
    ]
    assert regions == [
        ({"startLine": e["line"], "startColumn": e["column"], "endLine": e["end_line"], "endColumn": e["end_column"]},
         e["text"]) for e in fixed["edits"]
    ]  # fmt: skip
    printed = lint("--isolated", "--output-format=rdjson", select, ".", cwd=tmp_path)
    rdjson = json_as(printed.out, RdjsonJson)
    (suggestion,) = [one["suggestions"] for one in rdjson["diagnostics"] if "suggestions" in one]
    assert _by_bytes(before, suggestion[0]) == after
    if FORMATS.is_dir():
        for name, value in (
            ("sarif-schema-2.1.0", sarif),
            ("rdjson-DiagnosticResult.schema", rdjson),
        ):
            wanted = json.loads((FORMATS / f"{name}.json").read_text(encoding="utf-8"))
            assert not list(Draft4Validator(wanted).iter_errors(value))


def _by_bytes(text: str, suggestion: SuggestionJson) -> str:
    lines = text.encode().splitlines(keepends=True)
    places = (suggestion["range"]["start"], suggestion["range"]["end"])
    start, end = (sum(map(len, lines[: at["line"] - 1])) + at["column"] - 1 for at in places)
    new = suggestion["text"]
    return (text.encode()[:start] + new.encode() + text.encode()[end:]).decode()


def test_a_mark_is_a_change_of_bytes(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: "\ufeff" + agent_text("model: sonnet")})
    (found,) = lint(
        "--isolated", "--output-format=json", "--select=FM004", ".", cwd=tmp_path
    ).findings
    assert found["fix"] == {"says": "remove the mark", "safe": True, "edits": []}
    printed = lint("--isolated", "--output-format=sarif", "--select=FM004", ".", cwd=tmp_path)
    (made,) = json_as(printed.out, SarifJson)["runs"][0]["results"][0]["fixes"]
    assert made["artifactChanges"][0]["replacements"] == [
        ReplacementJson(deletedRegion={"byteOffset": 0, "byteLength": 3})
    ]


# --- whatever the file ----------------------------------------------------------------

STANDARDS = standards.of(Config(isolated=True, policy="hybrid"))
RUN = Run(selection.selected(Config(select=("ALL",)), STANDARDS.policy), STANDARDS)
NAMES = [
    "sonnet",
    "sonet",
    "Sonnet",
    "opus",
    "haiku",
    "hiaku",
    "claude-sonnet-4",
    "claude-sonet-4-6",
    "gpt-5",
    "inherit",
]
NAMES += [
    "anthropic/claude-sonnet-4-6",
    "Claude Opus 4.6",
    "claude-3-7-sonnet-20250219",
    "nobodys",
    "fabel",
]
AGENTS = ["otter", "security-auditor", "python-pro", "database-optimizer", "kubernetes-architect"]


def check(some: list[Candidate]) -> Outcome:
    return engine.check_files(some, lambda _: RUN)


def mend(data: bytes, *, unsafe: bool) -> Mended | None:
    candidate = Candidate(AGENT, AGENT, f"/x/{AGENT}", named=True, data=data)
    return next(iter(apply.mend([candidate], check([candidate]), check, unsafe=unsafe)), None)


names = st.sampled_from(NAMES)
dressed = st.builds(
    lambda name, dress: dress.format(name), names, st.sampled_from(["{}", "'{}'", '"{}"', "&a {}"])
)
comments = st.sampled_from(["", "", "", "  # note", " #", "\t# tab"])
chains = st.one_of(
    st.lists(dressed, max_size=4).map(lambda some: f" [{', '.join(some)}]"),
    st.lists(st.tuples(dressed, comments), min_size=1, max_size=4).map(
        lambda some: "".join(f"\n    - {name}{note}" for name, note in some)
    ),
    dressed.map(lambda name: f" {name}"),
)
colons = st.sampled_from(
    ["Use: it", 'say: "x"', "it's: \\n", "a: b # c", "Use: it\nuser: hi\n\n  deep", "a:", "plain"]
)


@st.composite
def teams(draw: st.DrawFn) -> str:
    """An agent file with what fixes are for, in every dress."""
    fields = [f"name: {draw(st.sampled_from(AGENTS))}", f"description: {draw(colons)}"]
    if draw(st.booleans()):
        fields += [
            f"model: {draw(dressed)}{draw(comments)}",
            f"fallbacks:{draw(chains)}{draw(comments)}",
        ]
    else:
        inner = [f"preference: {draw(dressed)}{draw(comments)}", f"fallbacks:{draw(chains)}"]
        inner += draw(
            st.lists(
                st.sampled_from(["# why", "reasoning: Enough.", "effort: low", "x: a: b"]),
                max_size=2,
            )
        )
        fields += ["model:", *(f"  {line}" for line in inner)]
    fields += draw(
        st.lists(
            st.sampled_from(
                ["# a comment", "version: 2.0", "tools: Read", "color: a: b", "x: *a", ""]
            ),
            max_size=3,
        )
    )
    text = "\n".join(["---", *fields, "---", draw(st.text(max_size=20))])
    line_end = draw(st.sampled_from(["\n", "\n", "\r\n", "\r"]))
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", line_end)


def _leaves(
    value: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    if isinstance(value, dict | list) and value:
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, (*path, key))
    else:
        yield path, value


def _fields_meant(found: Mended) -> set[Any]:
    """The top-level fields that the fixes speak of; only below these may
    anything read differently.
    """
    edits = [edit for finding in found.fixed if finding.fix for edit in finding.fix.fix.edits]
    meant = {
        edit.at[0]
        for edit in edits
        if edit.action in ("set", "remove", "insert") and type(edit.at) is tuple
    }
    return meant | {field for edit in edits for field, _ in edit.means}


@given(text=st.one_of(teams(), teams(), files()), unsafe=st.booleans())
@settings(max_examples=examples(500))
@example(text="\ufeff---\nname: otter\ndescription: a: b\nmodel: sonet\n---\nx", unsafe=True)
@example(text="---\r\nname: otter\r\ndescription: a: b\nx\r\nmodel: Sonnet\r---\r\nx", unsafe=True)
@example(text="---\nname: otter\ndescription: a: b\n}\nmodel: sonet\n---\n", unsafe=False)
@example(
    text="---\nname: python-pro\ndescription: y\nmodel: {preference: opus, fallbacks: [opus, "
    "'opus']}\n---\n",
    unsafe=True,
)
def test_a_fix_is_minimal_reads_back_and_is_made_once(text: str, unsafe: bool) -> None:  # noqa: FBT001 - drawn
    data = text.encode("utf-8", "replace")
    found = mend(data, unsafe=unsafe)
    if found is None:
        return
    known = dialects.known_fields()
    before, after = document.parse(data, known), document.parse(found.new, known)
    # it reads back, and the body is there to the byte
    assert after.fields is not None or before.fields is None
    assert found.new.endswith(before.body.encode())
    assert after.body == before.body
    assert Counter(fault.rule for fault in after.faults) <= Counter(
        fault.rule for fault in before.faults
    )
    # minimal: fields that no fix speaks of read as before, in the same order, and no
    # comment is lost
    meant = _fields_meant(found)
    kept = [
        {key: value for key, value in (one.fields or {}).items() if key not in meant}
        for one in (before, after)
    ]
    assert repr(kept[0]) == repr(kept[1])
    for line in re.split("\r\n|\n|\r", before.split.text[before.split.start : before.split.end]):
        if line.lstrip().startswith("#"):
            assert line.strip() in after.split.text
    # a safe fix changes no known tier
    if not unsafe:
        was, now = dict(_leaves(before.fields)), dict(_leaves(after.fields))
        for path, value in was.items():
            if (
                path[:1] == ("model",)
                and path[-1] in ("model", "preference")
                and isinstance(value, str)
                and catalogue.tier(value)
            ):
                assert catalogue.tier(now[path]) == catalogue.tier(value)
    # once: what is mended has nothing more to mend
    assert mend(found.new, unsafe=unsafe) is None


@given(st.sampled_from(sorted(catalogue.listed_ids())), st.data())
@settings(max_examples=examples(500))
def test_a_slip_is_corrected_to_what_was_meant_or_not_at_all(
    name: str, drawn: st.DataObject
) -> None:
    """One letter left out, doubled or swapped: where the result is no model, its correction
    is the model again.
    """
    from frontmatter_lint.agents import model_names, offers

    at = drawn.draw(st.integers(0, len(name) - 1))
    left, sign, right = name[:at], name[at], name[at + 1 :]
    slip = drawn.draw(
        st.sampled_from(
            [left + right, left + sign + sign + right, left + right[:1] + sign + right[1:]]
        )
    )
    dialect = dialects.get(drawn.draw(st.sampled_from(dialects.names())))
    if not model_names.is_unknown(slip, dialect):
        return
    correction = offers.correction(slip, dialect)
    if correction:
        assert catalogue.tier(correction) == catalogue.tier(name), (slip, correction)


# --- real files -----------------------------------------------------------------------


def _strict(data: bytes) -> bool:
    """Whether a strict reader takes the frontmatter of a file; None where there is none."""
    match = re.match(
        rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r\n|\n|\r)(.*?[\r\n])---[ \t]*(?:\r\n|\n|\r|\Z)",
        data,
        re.DOTALL,
    )
    try:
        return match is None or yaml.load(match[1], Loader=yaml.CSafeLoader) is not None
    except yaml.YAMLError:
        return False


@pytest.mark.corpus
def test_real_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "corpus"
    shutil.copytree(CORPUS, copy)
    before = {path: path.read_bytes() for path in sorted(copy.rglob("*.md"))}
    reported = lint("--isolated", "--output-format=json", ".", cwd=copy).findings
    safe = [one for one in reported if one["fix"] and one["fix"]["safe"]]
    counts = Counter(one["code"] for one in safe)
    announced = set()
    for one in safe:
        for edit in (one["fix"] or {"edits": []})["edits"]:
            announced |= {(one["path"], line) for line in _lines(edit)}
    fix(copy)
    after = {path: path.read_bytes() for path in before}
    changed = [path for path in before if before[path] != after[path]]
    lines = 0
    for path in changed:
        was, now = (document.parse(some[path], dialects.known_fields()) for some in (before, after))
        assert now.body == was.body
        touched = {
            (path.relative_to(copy).as_posix(), line)
            for line in _touched(before[path], after[path])
        }
        assert touched <= announced
        lines += len(touched)
        if {one["code"] for one in safe if (one["path"], one["line"]) in touched} == {"FM012"}:
            assert now.fields == was.fields
    again = fix(copy)
    assert "fixed)" not in again.out
    assert {path: path.read_bytes() for path in before} == after
    broken = [sum(not _strict(data) for data in some.values()) for some in (before, after)]
    with capsys.disabled():
        print(  # noqa: T201 - figures for the reader of the run
            f"\n--fix: {len(changed)} of {len(before)} files, {lines} lines, {dict(counts)};",
            end=" ",
        )
        print(f"strict YAML refuses {broken[0]} before, {broken[1]} after")  # noqa: T201 - figures for the reader of the run
    assert broken[1] <= 1 < broken[0]


def _lines(edit: EditJson) -> range:
    return range(edit["line"], edit["end_line"] + 1)


def _touched(before: bytes, after: bytes) -> Iterator[int]:
    """The lines of the old file that are not in the new one."""
    from difflib import SequenceMatcher

    old, new = (some.split(b"\n") for some in (before, after))
    for kind, start, end, *_ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from range(start + 1, end + 1)


def test_no_fix_is_offered_where_other_bytes_would_be_lost(tmp_path: Path) -> None:
    path = tmp_path / ".claude" / "agents" / "a.md"
    data = agent_text("model: sonet").encode() + b"Mind the \xff.\n"
    write(tmp_path, {".claude/agents/a.md": data})
    for flags in ((), ("--fix",), ("--diff",)):
        printed = lint("--isolated", *flags, cwd=tmp_path)
        assert "fixable" not in printed.out
        assert "would fix" not in printed.err
        assert path.read_bytes() == data
