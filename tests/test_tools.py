"""The tools that agents name: what is asked of the data, and that no value breaks the check."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.agents import dialects, listed_tools, tool_faults
from frontmatter_lint.core.resources import data

from .support import agent_text, lint_bytes, lint_json, write

CLAUDE = dialects.get("claude-code")
KNOWN = CLAUDE.tools.known
MEANT = sorted({other for others in data("tools")["same"].values() for other in others})
WRITTEN = re.compile(r"write `([^`]*)`")

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from([*KNOWN, *MEANT, "*", "mcp__x", "Bash(", ")", "Agent(a, b)", " ", "plan"])
    | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
ABOUT_TOOLS = data("spellings")["about_tools"]
FIELDS = st.dictionaries(st.sampled_from(list(ABOUT_TOOLS)), VALUES)


@given(st.sampled_from(dialects.names()), FIELDS)
def test_no_value_breaks_the_check(dialect: str, fields: dict[str, Any]) -> None:
    for fault in tool_faults.faults(fields, dialects.get(dialect)):
        assert fault.problem.message
        assert fault.problem.hint


def test_every_dialect_with_suspect_fields_says_what_to_write_instead() -> None:
    for name in dialects.names():
        tools = dialects.get(name).tools
        if tools.suspect:
            here = data("tools")["restrictions"][name]
            assert not set(here["own"]).issuperset(tools.suspect)
        if tools.strict:
            assert data("tools")["calls"][name]


def test_every_name_of_a_list_of_tools_is_read_or_said_not_to_be() -> None:
    for name, here in data("tools")["restrictions"].items():
        dialect = dialects.get(name)
        spoken_of = {*here["own"], *dialect.tools.suspect, *dialect.ignored_fields}
        lists = {field for field, holds_names in ABOUT_TOOLS.items() if holds_names}
        assert spoken_of >= lists, name


def test_names_of_other_programs_are_no_names_here() -> None:
    assert not set(MEANT) & set(KNOWN)
    assert set(data("tools")["same"]) <= set(KNOWN)


@pytest.mark.parametrize("name", [*MEANT, *(one.lower() for one in KNOWN if not one.islower())])
def test_what_a_finding_says_to_write_lints_clean(name: str) -> None:
    for line in (f'tools: ["{name}"]', f'tools: ["{name}", Read, Monitor]'):
        found = lint_bytes(agent_text(line).encode(), "--select=TL").findings
        for one in found:
            instead = WRITTEN.findall(one["hint"])
            assert bool(instead) == bool(listed_tools.look(name, CLAUDE.tools).meant)
            for written in instead:
                mended = line.replace(f'"{name}"', written)
                assert lint_bytes(agent_text(mended).encode(), "--select=TL").findings == []


def test_tools_that_are_not_given_are_known_and_named_nowhere() -> None:
    tools = CLAUDE.tools
    assert set(tools.known) == {*tools.given, *tools.withheld, *tools.gone}
    for name, instead in tools.gone.items():
        assert set(instead) <= set(tools.given), name
    for name, fields in tools.given_with.items():
        assert name in tools.withheld
        assert set(fields) <= set(CLAUDE.fields)
    for field, names in tools.brought.items():
        assert field in CLAUDE.fields
        assert set(names) <= set(tools.given)


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ('{"agent": "otter"}', []),
        ('{"agent": "heron"}', ["TL703"]),
        ('{"agent": ["otter"]}', ["TL703"]),
        ("{", ["TL703"]),
    ],
)
def test_the_main_agent_is_given_what_no_subagent_is(
    settings: str, codes: list[str], tmp_path: Path
) -> None:
    agent = agent_text("tools: AskUserQuestion, Workflow", name="otter")
    write(tmp_path, {".claude/settings.json": settings, ".claude/agents/otter.md": agent})
    found = lint_json("--select=TL", cwd=tmp_path).findings
    assert [one["code"] for one in found] == codes


@given(
    st.lists(
        st.sampled_from([*sorted(KNOWN)[:20], *MEANT, "read", "mcp__x", "Foo"]),
        min_size=1,
        max_size=4,
    ),
    st.booleans(),
)
def test_a_fix_leaves_no_name_of_others(names: list[str], as_text: bool) -> None:  # noqa: FBT001
    value = ", ".join(names) if as_text else f"[{', '.join(json.dumps(name) for name in names)}]"
    text = agent_text(f"tools: {value}")
    found = lint_bytes(text.encode(), "--select=TL703,TL706", name=".claude/agents/a.md").findings
    if not found or found[0]["fix"] is None:
        return
    lines = text.split("\n")
    for edit in sorted(found[0]["fix"]["edits"], key=lambda one: -one["column"]):
        line = lines[edit["line"] - 1]
        lines[edit["line"] - 1] = (
            line[: edit["column"] - 1] + edit["text"] + line[edit["end_column"] - 1 :]
        )
    mended = "\n".join(lines).encode()
    assert lint_bytes(mended, "--select=TL703,TL706", name=".claude/agents/a.md").findings == []


@pytest.mark.parametrize("name", sorted(data("tools")["calls"]["gemini-cli"]))
def test_what_gemini_calls_a_tool_it_takes(name: str) -> None:
    text = agent_text(f"tools: [{name}]").encode()
    (found,) = lint_bytes(text, name=".gemini/agents/a.md").findings
    (written,) = WRITTEN.findall(found["hint"])
    mended = agent_text(f"tools: [{written}]").encode()
    assert lint_bytes(mended, name=".gemini/agents/a.md").findings == []


#: What Claude Code 2.1.332 did with a value of `tools`, as asked of it: it started the agent
#: with tools, without any, or refused to start it.
ASKED = {
    "Read Grep": "starts",
    "Read, Grep": "starts",
    "Bash(git log:*, git diff:*), Read": "starts",
    "Agent(a, b)": "starts",
    "Task(x)": "starts",
    '"*"': "starts",
    "Read | Grep": "starts",
    "Read; Grep": "starts",
    "Read and Grep": "starts",
    "read, Grep": "starts",
    '["Read, Grep"]': "starts",
    '["*", "Foo"]': "starts",
    "KillShell": "starts",
    "[]": "no-tools",
    '""': "no-tools",
    '" "': "no-tools",
    "~": "no-tools",
    '[""]': "no-tools",
    "{write: false}": "no-tools",
    "read, bash": "not-started",
    "READ": "not-started",
    "run_shell_command, read_file": "not-started",
    "all": "not-started",
    "All tools": "not-started",
    "none": "not-started",
    "inherit": "not-started",
    "Read.": "not-started",
    "bash(git:*)": "not-started",
    "Read/Write": "not-started",
    '"{Read, Grep}"': "not-started",
    "mcp-code-checker": "not-started",
    "Analyze, Search": "not-started",
}


@pytest.mark.parametrize(("value", "happens"), ASKED.items(), ids=ASKED)
def test_it_says_of_tools_what_the_program_does(value: str, happens: str) -> None:
    found = lint_bytes(agent_text(f"tools: {value}").encode(), "--select=TL,SC").findings
    said = [one["consequence"] for one in found if one["consequence"]]
    assert said == ([] if happens == "starts" else [happens])


def test_text_in_the_place_of_tools_is_told_whole() -> None:
    """Gemini CLI takes a list of its own names: advice that names only one of both leads on."""
    text = "---\nname: rope\ndescription: Counts ropes.\ntools: {}\n---\nCount.\n"
    for names in ("Read, Grep", "read_file, Grep"):
        (one,) = lint_bytes(text.format(names).encode(), "--dialect=gemini-cli").findings
        assert (one["code"], one["hint"]) == ("SC103", "write `tools: [read_file, grep_search]`")
    told = text.format("[read_file, grep_search]")
    assert lint_bytes(told.encode(), "--dialect=gemini-cli").findings == []
    (one,) = lint_bytes(text.format("Read, Hoist").encode(), "--dialect=gemini-cli").findings
    assert one["hint"] == 'write a list, such as `["read_file", "grep_search"]`'


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("list_dir", "list_directory"),
        ("view_file", "read_file"),
        ("replace_file_content", "replace"),
        ("run_command", "run_shell_command"),
    ],
)
def test_tools_of_others_are_called_by_their_names_in_gemini(
    name: str, meant: str, tmp_path: Path
) -> None:
    write(tmp_path, {".gemini/agents/a.md": agent_text(f"tools: [{name}]")})
    (found,) = lint_json("--select=SC104", cwd=tmp_path).findings
    assert found["hint"] == f"write `{meant}`"


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        (["permissions: {bash: deny}", 'tools: {"*": true}'], "rename it to `permission`"),
        (["permissions: {bash: {rm *: ask}}", "tools: {edit: false}"], "rename it to `permission`"),
        (["permissions: {bash: {rm *: ask}}", "tools: {bash: false}"], ""),
        (["permissions: {edit: deny}", 'tools: {"*": false}'], ""),
        (
            ["permissions: {edit: deny}", "permission: {bash: deny}"],
            "move what it holds below `permission`",
        ),
        (["permissions: {edit: allow}"], ""),
        (["permissions: [{permission: edit, action: deny}]"], ""),
    ],
)
def test_permissions_that_opencode_calls_otherwise(
    fields: list[str], hint: str, tmp_path: Path
) -> None:
    write(tmp_path, {".opencode/agent/a.md": agent_text(*fields)})
    hints = [one["hint"] for one in lint_json("--select=TL705", cwd=tmp_path).findings]
    expected = [hint] if hint else []
    assert hints == expected


#: Permissions, and what is said of them: each was asked of OpenCode 1.18.33 by `debug agent`.
POWERLESS = {
    "another is asked for": ("write: deny", ["rename it to `edit`"]),
    "capitals": ("Bash: ask", ["rename it to `bash`"]),
    "capitals of one that is another": ("MultiEdit: deny", ["rename it to `edit`"]),
    "patterns": ("Read: {'*.env': deny}", ["rename it to `read`"]),
    "a pattern in brackets": (
        "'Bash(station stop*)': deny",
        ['write `"station stop*": deny` below `bash`'],
    ),
    "patterns below a name in brackets": (
        "'Bash(station*)': {'*': deny}",
        ["rename it to `bash`"],
    ),
    "allowed": ("write: allow", []),
    "denied as well": ("write: deny, edit: deny", []),
    "allowed after all": (
        "edit: deny, write: deny, '*': allow",
        ["move what it holds below `edit`"],
    ),
    "everything is denied": ("'*': deny, read: allow, write: deny", []),
    "known": ("bash: deny, external_directory: ask", []),
    "of a server": ("harbour_db: deny", []),
}


@pytest.mark.parametrize(("permissions", "hints"), POWERLESS.values(), ids=POWERLESS)
def test_permissions_for_which_opencode_never_asks(
    permissions: str, hints: list[str], tmp_path: Path
) -> None:
    write(tmp_path, {".opencode/agent/a.md": agent_text(f"permission: {{{permissions}}}")})
    found = lint_json("--select=TL705", cwd=tmp_path).findings
    assert [one["hint"] for one in found] == hints


@pytest.mark.parametrize("tools", ["{write: false}", "{'*': false}", "{edit: false}"])
def test_a_switch_that_denies_leaves_nothing_to_say(tools: str, tmp_path: Path) -> None:
    text = agent_text("permission: {write: deny}", f"tools: {tools}")
    write(tmp_path, {".opencode/agent/a.md": text})
    assert lint_json("--select=TL705", cwd=tmp_path).findings == []


ONLY_THESE = 'write `"*": false` above the others if it is to have no more than these'
#: Switches, permissions, and what is said of the switches: each was asked of OpenCode 1.18.33, by
#: `debug agent`, and the first of Kilo 7.7.9, on 2026-11-30.
MISNAMED = {
    "capitals": ("{Write: false}", "{}", ["TL705 rename it to `write`"]),
    "of another program": ("{LS: false}", "{}", ["TL705 rename it to `list`"]),
    "what is no switch": ("{multiedit: false}", "{}", ["TL705 rename it to `edit`"]),
    "beside the right one": (
        "{Write: false, write: true}",
        "{}",
        ["TL705 remove it, and say it with `write`"],
    ),
    "beside a permission": (
        "{Write: false}",
        "{edit: ask}",
        ["TL705 write `edit: deny` under `permission` instead"],
    ),
    "denied all the same": ("{Write: false, Bash: false}", "{edit: deny, bash: deny}", []),
    "of a server": ("{Harbour_lamp: false, search: false, Deploy: false}", "{}", []),
    "given": ("{Read: true}", "{}", [f"TL705 {ONLY_THESE}"]),
    "given where all is denied": ("{'*': false, Read: true}", "{}", ["TL706 rename it to `read`"]),
    "no switch": ("{Read: 3}", "{}", []),
}


@pytest.mark.parametrize(("tools", "permission", "said"), MISNAMED.values(), ids=MISNAMED)
def test_switches_that_no_tool_of_opencode_is_called_by(
    tools: str, permission: str, said: list[str], tmp_path: Path
) -> None:
    text = agent_text(f"tools: {tools}", f"permission: {permission}")
    write(tmp_path, {".opencode/agent/a.md": text})
    found = lint_json("--select=TL705,TL706", cwd=tmp_path).findings
    assert [f"{one['code']} {one['hint']}" for one in found] == said
