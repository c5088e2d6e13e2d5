"""What is an agent and what is none: by place, by content, and the same for every way in."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import dialects, load
from frontmatter_lint.core.resources import data
from frontmatter_lint.reading.paths import Candidate

from .conftest import ROOT, clean_environment, examples
from .support import agent_text, git, lint, write

HOOKS = {
    one["id"]: one
    for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs links")

#: Folders of OpenCode whose files are primary agents.
MODES = ("mode", "modes")
GOOD = agent_text("model: sonnet")
PLAIN = agent_text()
#: Fields that prove an agent wherever the place does not speak against it.
PROVED = agent_text("model: opus", "tools: Read, Grep")


def page(*lines: str) -> str:
    """Markdown with these lines of frontmatter."""
    return "\n".join(["---", *lines, "---", "Text.", ""])


#: A repository with everything that is no agent, and what is said of it.
NO_AGENTS: dict[str, tuple[str, str]] = {
    ".claude/agents/README.md": ("# Our agents\n", "no agent but a page about the folder"),
    ".claude/commands/ship.md": (page("description: Ship it.", "model: haiku"), "a slash command"),
    ".claude/commands/agents/list.md": (PROVED, "a slash command"),
    ".claude/output-styles/terse.md": (PLAIN, "an output style"),
    ".claude/rules/otters.md": (page("paths: [src/]", "model: opus"), "a rule"),
    ".claude/skills/tides/SKILL.md": (agent_text("allowed-tools: Read", "model: opus"), "a skill"),
    ".claude/skills/tides/agents/helper.md": (PROVED, "a skill"),
    ".claude/skills/tides/reference.md": (PROVED, "a skill"),
    ".claude/agent-memory/otter/MEMORY.md": (PROVED, "a memory note"),
    ".claude/agents/souls/otter.soul.md": (
        page("agent: otter", "version: 2"),
        "none of its fields is one of an agent",
    ),
    ".github/copilot-instructions.md": ("# Be kind.\n", "no frontmatter"),
    ".github/agents/ship.prompt.md": (page("mode: agent"), "`ship.prompt.md` is a prompt"),
    ".opencode/agents/README.md": (page("title: Our agents"), "no agent but a page about"),
    ".claude/agents/blank.md": (
        "---\nversion: 1\n---\n# {Agent Name} Agent\n",
        "a template: `title`",
    ),
    ".github/instructions/tests.instructions.md": (page("applyTo: '**'"), "a file of instructions"),
    ".github/prompts/review.prompt.md": (
        agent_text("model: GPT-4o", "mode: subagent"),
        "a prompt",
    ),
    "agents/mode.md": (page("mode: primary"), "without `name` and `description`"),
    "agents/index.md": ("# Index\n", "`index.md` is no agent"),
    "agents/overview.md": ("# Overview\n", "no frontmatter"),
    "agents/people/ada.md": (agent_text("email: ada@example.org", name="Ada"), "a page about a p"),
    "blog/xc90.md": (agent_text("model: XC90"), "no proof of an agent"),
    "blog/opus.md": (
        agent_text("model: opus", "date: 2026-01-31"),
        "a post: it has a field `date`",
    ),
    "docs/broken.md": ("---\nname: x\ndescription: y\nmodel: opus\n", "cannot be read"),
    "docs/guide.md": (page("title: Guide", "description: How otters cross."), "without `name`"),
    "memory/feedback.md": (agent_text("type: feedback"), "a memory note"),
    "people/ada.md": (agent_text("tools: [Bash, Blender, Figma]", name="Ada"), "no proof of an"),
    "prompts/summary.md": (agent_text("model: gpt-5"), "a prompt"),
    "skills/tides/SKILL.md": (PLAIN, "a skill"),
    "skill-at-large.md": (
        agent_text("model: opus", "allowed-tools: Read"),
        "a skill: it has a fie",
    ),
    "templates/agents/new.md": (agent_text("model: opus", name="{{AGENT_NAME}}"), "a template: `n"),
    "templates/role.md": (
        agent_text("model: <haiku | sonnet>"),
        "a template: `model` is a placeho",
    ),
}
AGENT = ".claude/agents/otter.md"
NAMED = ("name: otter", "description: Guides otters across the road.")


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """A repository with one agent and one of everything else."""
    folder = write(tmp_path / "zoo", {name: text for name, (text, _) in NO_AGENTS.items()})
    write(folder, {AGENT: agent_text("model: sonet")})
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    return folder


def listed(folder: Path, *arguments: str | Path) -> dict[str, str]:
    """The files that would be checked, each with the reason."""
    printed = lint("--isolated", "--show-files", "--allow-empty", *arguments, cwd=folder)
    assert printed.code == 0, printed.err
    rows = [re.split("  +", line, maxsplit=2) for line in printed.out.splitlines()]
    return {path: because for path, _, because in rows}


def skipped(folder: Path, *arguments: str) -> dict[str, str]:
    """The files that are passed over, each with the reason."""
    printed = lint("--isolated", "--show-skipped", *arguments, cwd=folder)
    assert printed.code == 0, printed.err
    rows = [re.split("  +", line, maxsplit=1) for line in printed.out.splitlines()]
    return dict(rows)


# --- every way in gives the same ------------------------------------------------------


def test_the_command_checks_the_one_agent(zoo: Path) -> None:
    printed = lint("--isolated", "--output-format=json", "--select=ALL", cwd=zoo)
    assert {one["path"] for one in printed.findings} == {AGENT}
    assert printed.report["files_checked"] == 1
    assert listed(zoo) == {AGENT: "in a folder that Claude Code loads agents from"}


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        (".claude/agents/otter.md", ["agent: otter", "version: 2"]),
        (".claude/agents/souls/otter.md", ["agent: otter", "tools: Read"]),
        (".claude/agents/souls/otter.md", ["agent: otter", "descripton: Guides otters."]),
        (".claude/agents/souls/otter.md", ["name: otter", "version: 2"]),
    ],
)
def test_what_may_be_an_agent_is_told_what_it_lacks(
    path: str, fields: list[str], tmp_path: Path
) -> None:
    folder = write(tmp_path, {path: page(*fields)})
    assert "SC101" in lint("--isolated", "--output-format=json", cwd=folder).codes


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        (".claude/subagents/otter.md", [*NAMED, "permissionMode: plan", "maxTurns: many"]),
        (".claude/subagents/otter.md", [*NAMED, "permissionMode: hasty"]),
        (".claude/subagents/otter.md", [*NAMED, "model: sonet", "permissionMode: plan"]),
        (".opencode/subagents/otter.md", ["description: Guides.", "mode: subagent", "model: x"]),
        (".opencode/subagents/otter.md", ["mode: subagent", "model: [a/b]", "description: x"]),
        (".opencode/subagents/otter.md", ["mode: subagent", "model: sonnet", "description: x"]),
    ],
)
def test_what_no_tool_loads_has_no_consequence(
    path: str, fields: list[str], tmp_path: Path
) -> None:
    folder = write(tmp_path, {path: page(*fields)})
    found = lint("--isolated", "--output-format=json", "--select=MD,SC", cwd=folder).findings
    assert found
    for one in found:
        assert one["severity"] == "warning"
        assert not one["consequence"]
        assert ";" not in one["message"]


def test_what_is_passed_over_is_listed_with_the_reason(zoo: Path) -> None:
    found = skipped(zoo)
    assert found.keys() == NO_AGENTS.keys()
    for name, (_, because) in NO_AGENTS.items():
        assert because in found[name], name


def test_the_hooks_check_the_one_agent(zoo: Path) -> None:
    names = git(zoo, "ls-files", "-z").rstrip("\0").split("\0")
    for hook in HOOKS.values():
        if hook["entry"].split()[1] != "check":
            continue  # it holds a registry to what is there
        given_ = [name for name in names if re.search(hook.get("files", "^$"), name)]
        arguments = shlex.split(hook["entry"])[1:]
        if hook.get("pass_filenames", True):
            assert AGENT in given_
            arguments += given_
        write(zoo, {AGENT: agent_text("model: sonet", "colour: grey")})
        printed = lint(*arguments, "--isolated", "--select=ALL", cwd=zoo)
        assert "1 file checked" in printed.out, hook["id"]
        assert set(re.findall(r"(?m)^ *--> (\S+?):", printed.out)) == {AGENT}, hook["id"]


def test_the_action_checks_the_one_agent(zoo: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    environment = {"GITHUB_OUTPUT": str(output), "GITHUB_WORKSPACE": str(zoo), "INPUT_PATHS": "."}
    done = subprocess.run(
        [sys.executable, "-I", str(ROOT / "scripts" / "action" / "lint.py")],
        cwd=zoo,
        env=clean_environment() | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "findings=1\n" in output.read_text()
    assert "1 file checked: 1 error" in done.stdout


def test_init_counts_the_one_agent(zoo: Path) -> None:
    printed = lint("init", "--yes", cwd=zoo)
    assert "agents     1 found: 1 of claude-code" in printed.out
    assert "1 file checked: 1 error" in printed.out


# --- by place -------------------------------------------------------------------------

#: Paths of a file that proves nothing but its place, and whether it is an agent there.
PLACES = {
    ".claude/agents/x.md": True,
    ".claude/agents/skills/x.md": True,
    ".claude/agents/deep/rules/SKILL.md": True,
    "skills/x/.claude/agents/y.md": True,
    "commands/.opencode/agent/y.md": True,
    "rules/x/.github/agents/y.md": True,
    "skills/x/.github/agents/y.agent.md": True,
    "skills/x/y.agent.md": True,
    "y.agent.md": True,
    "x.chatmode.md": True,
    "agents/x.md": True,
    "a/agents/b/x.md": True,
    ".agents/agents/x.md": True,
    ".deepagents/agents/otter/AGENTS.md": True,
    "skills/x/agents/y.md": False,
    "agents/skills/y.md": False,
    "agents/skills/x/SKILL.md": False,
    "agents/commands/y.md": False,
    "agents/x.prompt.md": False,
    ".claude/agents/README.md": True,  # Claude Code loads it
    ".opencode/agents/AGENTS.md": True,  # so does OpenCode
    ".claude/agents/readme.md": True,  # Claude Code loads it
    ".claude/agents/README.fr.md": True,  # Claude Code loads it
    ".claude/agents/readme-writer.md": True,
    ".claude/agents/AGENTS.md": True,  # Claude Code loads it
    ".gemini/agents/_x.md": False,
    ".gemini/agents/deep/x.md": True,
    "roles/x.md": False,
    "x.md": False,
    "skill/x.md": False,
}


@pytest.mark.parametrize(("path", "is_agent"), PLACES.items())
def test_a_file_that_proves_nothing_is_judged_by_its_place(
    path: str, *, is_agent: bool, tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", path: PLAIN})
    assert (path in listed(tmp_path)) == is_agent
    assert (path in skipped(tmp_path)) != is_agent
    assert lint("--isolated", path, cwd=tmp_path).code == 0, "one that is named is checked"


@pytest.mark.parametrize("marker", [".claude-plugin/plugin.json", "gemini-extension.json"])
@pytest.mark.parametrize("root", ["", "skills/tides/", "rules/", "plugins/p/"])
def test_the_agents_of_a_plugin(root: str, marker: str, tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", root + marker: "{}", f"{root}agents/skills/x.md": PLAIN})
    write(tmp_path, {f"{root}agents/note.md": "# Note\n", f"{root}skills/y/agents/z.md": PLAIN})
    (because,) = listed(tmp_path).values()
    assert because.startswith("in the `agents` folder of a plugin of ")


@pytest.mark.parametrize(
    ("path", "more", "is_agent"),
    [
        ("agents/x.md", [], True),
        ("assets/agents/deep/x.md", [], True),
        ("agents/x.md", ["user-invocable: true"], False),
        ("agents/SKILL.md", [], False),
        ("agents/skills/x.md", [], False),
        ("agents/commands/x.md", [], False),
        ("notes/x.md", [], False),
    ],
)
def test_the_tools_of_a_skill_are_a_slip_in_a_folder_of_agents(
    path: str, more: list[str], *, is_agent: bool, tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", path: agent_text("allowed-tools: Read", *more)})
    assert (path in listed(tmp_path)) == is_agent
    assert ("MD205" in lint("--isolated", path, cwd=tmp_path).out) == is_agent


MANIFESTS = {
    '{"name": "harbour"}': True,
    '{"name": "harbour", "agents": ["./agents/x.md"]}': False,  # it loads these alone
    "{}": False,
    "[]": False,
    "{": False,
}


@pytest.mark.parametrize(("manifest", "is_agent"), MANIFESTS.items())
@pytest.mark.parametrize("name", ["note", "README", "AGENTS", "_note", "deep/note"])
def test_a_plugin_loads_files_without_frontmatter(
    name: str, manifest: str, *, is_agent: bool, tmp_path: Path
) -> None:
    files = {".claude-plugin/plugin.json": manifest, f"agents/{name}.md": "# Otters\n"}
    write(tmp_path, {".git/HEAD": "", "agents/x.md": PLAIN, **files})
    assert (f"agents/{name}.md" in listed(tmp_path)) == is_agent


@pytest.mark.parametrize("name", ["README.md", "CLAUDE.md", "_note.md", "note.md"])
def test_opencode_loads_files_without_frontmatter(name: str, tmp_path: Path) -> None:
    files = {f".{one}/agents/{name}": "# Otters\n" for one in ("opencode", "claude", "gemini")}
    write(tmp_path, {".git/HEAD": "", **files})
    expected = [".opencode/agents/" + name]
    if name == "note.md":
        expected = sorted(files)
    assert sorted(listed(tmp_path)) == expected


def test_opencode_loads_modes_but_from_no_folder_below(tmp_path: Path) -> None:
    text = page("model: openai/gpt-5.5", "temperature: 0.5")
    places = [f"{root}/{one}" for root in (".opencode", ".config/opencode") for one in MODES]
    files = {f"{place}/{name}.md": text for place in places for name in ("look", "deep/look")}
    write(tmp_path, {".git/HEAD": "", **files})
    assert sorted(listed(tmp_path)) == sorted(f"{place}/look.md" for place in places)


@pytest.mark.parametrize(
    ("lines", "is_agent"),
    [
        (["model: openai/gpt-5.5", "tools:", "  write: false", "  read: true"], True),
        (["tools:", "  write: false", "  read: true"], False),
        (["model: openai/gpt-5.5", "tools:", "  hammer: true"], False),
        (["model: openai/gpt-5.5", "tools: [write, read]"], False),
    ],
)
def test_switched_tools_beside_a_model_show_an_agent_anywhere(
    lines: list[str], *, is_agent: bool, tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", "opencode/agent/look.md": page(*lines)})
    assert ("opencode/agent/look.md" in listed(tmp_path)) == is_agent


def test_a_file_name_of_copilot_says_nothing_in_a_plugin_of_claude_code(tmp_path: Path) -> None:
    text = agent_text("tools: [Read, Grep]", "model: inherit")
    files = {"p/.claude-plugin/plugin.json": "{}", "p/agents/x.agent.md": text}
    printed = lint("--isolated", cwd=write(tmp_path, files))
    assert (printed.code, printed.out.strip()) == (0, "1 file checked: no findings")


def test_folders_around_the_project_say_nothing(tmp_path: Path) -> None:
    files = {".git/HEAD": "", "agents/x.md": PLAIN, "roles/y.md": PROVED, "skills/z.md": PROVED}
    write(tmp_path / "skills" / "rules" / "team", files)
    assert list(listed(tmp_path / "skills" / "rules" / "team")) == ["agents/x.md", "roles/y.md"]


@pytest.mark.parametrize(
    "text",
    [
        "---\nname: x\ndescription: y: [\n  z\n---\n",
        "---\nname: x\ndescription: y\n",
        "---\n- name: x\n---\n",
        "\ufeff---\njust text\n---\n",
        "name: x".encode("utf-16").decode("latin-1"),
    ],
)
def test_a_file_that_cannot_be_read_is_judged_by_its_place(text: str, tmp_path: Path) -> None:
    raw = text.encode("utf-8") if not text.startswith("ÿ") else text.encode("latin-1")
    names = [".claude/agents/x.md", "agents/x.md", "x.agent.md", "roles/x.md", "skills/x.md"]
    write(tmp_path, dict.fromkeys(names, raw))
    assert set(listed(tmp_path)) == set(names[:3])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "---\nname: x\ndescription: Cross: here\nmodel: opus\n---\n",
            ["agents/x.md", "roles/x.md"],
        ),
        ("---\nname: x\nsays: Cross: here\n---\n", ["agents/x.md"]),
        ("---\ntitle: Cross: here\ndescription: How otters cross.\n---\n", []),
        ("---\ntitle: [A] guide\n---\n", []),
    ],
)
def test_a_broken_block_is_judged_by_what_it_was_meant_to_say(
    text: str, places: list[str], tmp_path: Path
) -> None:
    write(tmp_path, dict.fromkeys(["agents/x.md", "roles/x.md", "skills/x.md"], text))
    assert list(listed(tmp_path)) == places


# --- by content -----------------------------------------------------------------------

#: Lines beside `description` (and `name`, but for the last ones) that prove an agent.
PROOFS = [
    ["name: x", "model: sonet"],
    ["name: x", "model: sonnet"],
    ["name: x", "model: inherit"],
    ["name: x", "model: claude-opus-4-6"],
    ["name: x", "model: anthropic/claude-sonnet-4-6"],
    ["name: x", "model: [GPT-5 (copilot), Claude Sonnet 4.6 (copilot)]"],
    ["name: x", "model: {preference: opus, fallbacks: [sonnet]}"],
    ["name: x", "tools: Read, Grep, mcp__otters__list"],
    ["name: x", "tools: 'Bash(git log:*, git diff:*), Read'"],
    ["name: x", "tools: [read_file, run_shell_command]"],
    ["name: x", "permissionMode: plan"],
    ["name: x", "disallowedTools: Write"],
    ["name: x", "maxTurns: 5", "allowed-tools: Read"],
    ["name: x", "is_background: true"],
    ["name: x", "timeout_mins: 5"],
    ["name: x", "approvalMode: plan"],
    ["name: x", "description: Use this agent when otters cross."],
    ["mode: subagent"],
    ["mode: primary"],
    ["tools: {write: false, bash: false}"],
    ["permission: {edit: deny}"],
    ["handoffs: [{label: a, agent: b}]"],
    ["target: vscode"],
]
NO_PROOFS = [
    ["name: x"],
    ["name: x", "model: XC90"],
    ["name: x", "model: default"],
    ["name: x", "model: pro"],
    ["name: x", "model: sonar"],
    ["name: x", "model: 3"],
    ["name: x", "model: opus", "allowed-tools: Read"],
    ["name: x", "tools: Read", "user-invocable: true"],
    ["name: x", "tools: [Bash, Blender]"],
    ["name: x", "tools: {hammer: true}"],
    ["name: x", "tools: {write: steel}"],
    ["name: x", "tools: []"],
    ["name: x", "color: blue"],
    ["name: x", "mode: all"],
    ["name: x", "mode: [subagent]"],
    ["name: x", "version: 1", "tags: [opus]", "author: sonnet", "effort: high"],
    ["model: sonnet"],
    ["permissionMode: plan"],
    ["tools: Read"],
]


@pytest.mark.parametrize("lines", PROOFS, ids="; ".join)
def test_what_only_agents_have_proves_one(lines: list[str], tmp_path: Path) -> None:
    described = any(line.startswith("description") for line in lines)
    lines = [*lines] if described else ["description: Guides otters.", *lines]
    write(tmp_path, {"roles/x.md": page(*lines)})
    assert list(listed(tmp_path)) == ["roles/x.md"]


@pytest.mark.parametrize("lines", NO_PROOFS, ids="; ".join)
def test_what_others_have_too_proves_nothing(lines: list[str], tmp_path: Path) -> None:
    write(tmp_path, {"roles/x.md": page("description: Guides otters.", *lines)})
    assert list(listed(tmp_path)) == []


def test_a_proof_needs_something_beside_it(tmp_path: Path) -> None:
    lines = ["permissionMode: plan", "mode: subagent", "model: opus"]
    write(tmp_path, {"roles/x.md": page(*lines), "agents/x.md": page(*lines)})
    assert list(listed(tmp_path)) == []


# --- templates ------------------------------------------------------------------------

BLANKS = [
    (field, value)
    for one in data("others")["placeholders"]
    for field in one["in"]
    for value in one["examples"]
    if field not in ("title", "tools")
]
BLANK_TOOLS = [
    value
    for one in data("others")["placeholders"]
    for value in one["examples"]
    if "tools" in one["in"]
]


@pytest.mark.parametrize(("field", "value"), BLANKS)
@pytest.mark.parametrize("quote", ["", '"'])
def test_what_is_to_be_filled_in_makes_a_template(
    field: str, value: str, quote: str, tmp_path: Path
) -> None:
    fields = {"name": "otter", "description": "Guides otters.", "model": "opus"}
    fields[field] = quote + value + quote
    lines = [f"{key}: {one}" for key, one in fields.items()]
    place = ".claude/agents/x.md" if field != "model" else ".qwen/agents/x.md"
    path = write(tmp_path, {place: page(*lines)}) / place
    assert skipped(tmp_path) == {place: f"a template: `{field}` is a placeholder"}
    assert list(listed(tmp_path, path)), "one that is named is checked"


BLANK_MODELS = [value for field, value in BLANKS if field == "model"]


@pytest.mark.parametrize("value", BLANK_MODELS)
def test_a_model_that_is_to_be_filled_in_is_said_where_it_is_asked_for(
    value: str, tmp_path: Path
) -> None:
    lines = ["name: otter", f'model: "{value}"', "tools: [Red]", "escalation: x"]
    described = page("description: Guides otters.", *lines)
    place = ".claude/agents/x.md"
    write(tmp_path, {place: described})
    found = lint("--isolated", "--output-format=json", cwd=tmp_path).findings
    assert [(one["code"], one["severity"]) for one in found] == [("MD210", "info")]
    write(tmp_path, {place: page(*lines), f"templates/{place}": described})
    write(tmp_path, {".claude/agents/y.md": page('description: "<what it does>"', *lines)})
    write(tmp_path, {"agents/x.md": described})
    assert len(skipped(tmp_path)) == 4


@pytest.mark.parametrize("value", BLANK_TOOLS)
@pytest.mark.parametrize("tools", ['[Read, "{}"]', '"Read, {}"'])
@pytest.mark.parametrize("path", [".claude/agents/x.md", ".github/agents/x.agent.md"])
def test_a_tool_that_is_to_be_filled_in_is_said(
    value: str, tools: str, path: str, tmp_path: Path
) -> None:
    lines = ["name: otter", "description: Guides otters.", f"tools: {tools.format(value)}"]
    write(tmp_path, {path: page(*lines)})
    found = lint("--isolated", "--output-format=json", "--select=TL", cwd=tmp_path).findings
    assert [(one["code"], one["severity"]) for one in found] == [("TL710", "warning")]


@pytest.mark.parametrize("path", ["templates/.claude/agents/x.md", ".claude/agents/x-sample.md"])
def test_a_tool_in_a_template_is_not(path: str, tmp_path: Path) -> None:
    lines = ["name: otter", "description: Guides otters.", "tools: [Read, <SEARCH>]"]
    write(tmp_path, {path: page(*lines)})
    assert lint("--isolated", "--output-format=json", "--select=TL", cwd=tmp_path).findings == []


@pytest.mark.parametrize("value", ['["{{MODEL}}"]', "[{{MODEL}}]", "['<the model>']"])
def test_a_list_of_one_may_be_filled_in_as_well(value: str, tmp_path: Path) -> None:
    lines = ["name: otter", "description: Guides otters.", f"model: {value}"]
    write(tmp_path, {".claude/agents/x.md": page(*lines)})
    assert list(skipped(tmp_path)) == [".claude/agents/x.md"]


@pytest.mark.parametrize(
    "lines",
    [
        ["name: QA", "description: A reviewer."],
        ["name: otter_guide", "description: '[PLAN] Reviews {{mustache}} templates.'"],
        ["name: my-agent", "description: <example>When asked</example> it guides."],
        ["name: rename-files", "description: Your guide to <b>otters</b>."],
        ["name: Otter Guide 2", "description: Uses $HOME and 100% of it_all."],
        ["name: x", "description: y", "model: [GPT-5]"],
        ["name: x", "description: y", 'model: ["Claude Sonnet 4.6 (copilot)"]'],
        ["name: x", "description: y", "model: [Claude Sonnet 4.6]"],
        ["name: '<b>bold</b>'", "description: y"],
        ["name: x", "description: y", "model: '<b>|]]>`x`[y](z)'"],
        ["name: x", "description: y", "model: opus[1m]"],
        ["name: x", "description: y", "model: Claude Sonnet 4.6 (copilot)"],
        ["name: x", "description: y", "model: {preference: opus, fallbacks: [sonnet]}"],
        ["name: todo-keeper", "description: TODO lists of the team."],
        ["description: y", "model: ollama/qwen3_coder:30b"],
    ],
    ids="; ".join,
)
def test_what_only_looks_like_it_is_no_template(lines: list[str], tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/x.md": page(*lines)})
    assert skipped(tmp_path) == {}


# --- `include` ------------------------------------------------------------------------


def test_include_names_agents_that_nothing_shows(tmp_path: Path) -> None:
    files = {
        ".git/HEAD": "",
        ".lint-agents.toml": 'include = ["team/*.md", ".ai/agents/", "skills/x/agents/"]\n',
        "team/a.md": PLAIN,
        "team/broken.md": "---\nname: 'x\n---\n",
        "team/deep/b.md": PLAIN,
        "team/README.md": "# Team\n",
        "team/new.md": agent_text(name="<name>"),
        ".ai/agents/c.md": page("role: guide"),
        ".ai/notes/d.md": PLAIN,
        "skills/x/agents/e.md": PLAIN,
        "skills/x/SKILL.md": PLAIN,
    }
    write(tmp_path, files)
    printed = lint("--show-files", cwd=tmp_path)
    assert [line.split()[0] for line in printed.out.splitlines()] == [
        ".ai/agents/c.md",
        "skills/x/agents/e.md",
        "team/a.md",
        "team/broken.md",
    ]
    assert printed.out.count("named by `include`") == 4
    printed = lint("--show-files", "--include=team/deep/", "--exclude=team/a.md", cwd=tmp_path)
    assert "team/deep/b.md" in printed.out
    assert "team/a.md" not in printed.out
    assert "team/deep/b.md" in listed(tmp_path, "--include=team/deep/")
    for path in ("team/a.md", "team/deep/b.md"):
        printed = lint(
            "check", "--only-agents", "--show-files", "--allow-empty", path, cwd=tmp_path
        )
        assert (path in printed.out) == (path == "team/a.md")


def test_what_include_names_is_relative_to_the_settings(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".lint-agents.toml": 'include = ["/team/"]\n'})
    write(tmp_path, {"team/a.md": PLAIN, "web/team/b.md": PLAIN})
    assert lint("--show-files", cwd=tmp_path / "team").out.startswith("a.md ")
    assert lint("--show-files", cwd=tmp_path / "web").code == 2


# --- lists ----------------------------------------------------------------------------


def test_the_lists_are_aligned_and_can_be_had_together(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": GOOD, "x.agent.md": GOOD, "old/y.md": PLAIN})
    printed = lint("--isolated", "--show-skipped", "--show-files", "--exclude=old/", cwd=tmp_path)
    assert (printed.code, printed.out) == (
        0,
        ".claude/agents/otter.md  claude-code  in a folder that Claude Code loads agents from\n"
        "x.agent.md               copilot-cli  called `*.agent.md`, as only agents are\n"
        "\n"
        "old/  left out by `exclude`\n",
    )


def test_nothing_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/otter.md": GOOD})
    assert lint("--isolated", "--show-skipped", cwd=tmp_path) == (0, "", "")


def test_folders_of_tools_that_nobody_knows_are_named(tmp_path: Path) -> None:
    for name in (
        ".otter/agents/a.md",
        ".otter/notes/a.md",
        ".git/agents/a.md",
        ".claude/agents/a.md",
    ):
        write(tmp_path, {name: agent_text("model: sonet")})
    said = "in a hidden folder of no tool that is known here; name it to check it"
    write(tmp_path, {".otter/README.md": "# Otters\n", ".otter/node_modules/a.md": agent_text()})
    assert lint("--isolated", "--show-skipped", cwd=tmp_path).out == (
        f".otter/agents/  {said}\n.otter/notes/   {said}\n"
    )
    write(tmp_path, {".lint-agents.toml": 'include = [".otter/agents/*.md"]\n'})
    assert said not in lint("--show-skipped", cwd=tmp_path).out
    assert "MD201" in lint("--isolated", ".otter/agents", cwd=tmp_path).out


def test_a_fault_of_ours_hides_no_other_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {".claude/agents/a.md": GOOD, ".claude/agents/b.md": GOOD})
    real = load.look

    def fail(one: Candidate, dialect: str | None = None) -> load.Looked:
        if one.shown.endswith("a.md"):
            raise ZeroDivisionError
        return real(one, dialect)

    monkeypatch.setattr(load, "look", fail)
    assert skipped(tmp_path) == {".claude/agents/a.md": "reading it failed with ZeroDivisionError"}
    assert list(listed(tmp_path)) == [".claude/agents/b.md"]


# --- named as a hook names them -------------------------------------------------------


def test_a_hook_checks_what_a_search_finds(tmp_path: Path) -> None:
    files = {
        ".git/HEAD": "",
        ".gitignore": "drafts/\n*.local.md\n",
        ".lint-agents.toml": 'exclude = ["old/"]\n',
        ".claude/agents/a.md": GOOD,
        ".claude/agents/a.local.md": GOOD,
        ".hidden/agents/b.md": GOOD,
        "drafts/agents/c.md": GOOD,
        "node_modules/p/agents/d.md": GOOD,
        "old/agents/e.md": GOOD,
        "roles/f.md": PROVED,
        "roles/g.md": PLAIN,
        "SKILL.md": PROVED,
    }
    write(tmp_path, files)
    names = [name for name in files if name.endswith(".md")]
    for folder in (tmp_path, tmp_path / "roles"):
        given_ = [os.path.relpath(tmp_path / name, folder) for name in names]
        printed = lint("--only-agents", "--output-format=json", "--show-files", *given_, cwd=folder)
        found = [line.split()[0] for line in printed.out.splitlines()]
        wanted = [
            os.path.relpath(tmp_path / one, folder) for one in (".claude/agents/a.md", "roles/f.md")
        ]
        assert found == sorted(wanted)
    assert lint("--only-agents", "roles/g.md", cwd=tmp_path).code == 2
    assert lint("--only-agents", "--allow-empty", "roles/g.md", cwd=tmp_path).code == 0
    assert lint("--only-agents", "nowhere.md", cwd=tmp_path).code == 2


def test_standard_input_is_judged_by_its_name_where_only_agents_are_asked_for() -> None:
    def of(name: str) -> tuple[int, str]:
        flags = ["--isolated", "--only-agents", "--allow-empty", f"--stdin-filename={name}", "-"]
        done = subprocess.run(
            [sys.executable, "-m", "frontmatter_lint", *flags],
            input=agent_text("model: sonet"),
            capture_output=True,
            text=True,
            check=False,
            env=clean_environment(),
        )
        return done.returncode, done.stdout

    assert of("skills/x/SKILL.md") == (0, "0 files checked: no findings\n")
    assert of(".claude/agents/x.md")[0] == 1


#: Folders and names that a repository may have.
FOLDERS = st.sampled_from(
    [
        *("", ".claude/agents", ".claude/commands", ".opencode/agent", ".github/agents", "agents"),
        *("agents/deep", "skills/x", "skills/x/agents", "plug/agents", ".hidden/agents", "roles"),
        *("node_modules/agents", "ignored/agents", "rules/.claude/agents", ".gemini/agents"),
        *(".deepagents/agents/x", "docs", "memory", "templates/agents", ".factory/droids"),
    ]
)
NAMES = st.sampled_from(
    [
        *("x.md", "_x.md", "README.md", "SKILL.md", "AGENTS.md", "x.agent.md", "x.chatmode.md"),
        *("x.prompt.md", "x.MD", "x.mdx", "x.markdown", "x.txt", "ignored.md", "ö 'x'.md", "-x.md"),
    ]
)
TEXTS = st.sampled_from(
    [
        *(PLAIN, GOOD, PROVED, "# Text\n", "", "---\nname: x\n", "---\nname: 'x\n---\n"),
        *(page("name: x"), page("description: x", "mode: subagent")),
        *(page("name: <x>", "model: opus"), agent_text("email: a@example.org")),
        agent_text("allowed-tools: Read", "model: opus"),
    ]
)
TREES = st.dictionaries(st.tuples(FOLDERS, NAMES).map("/".join), TEXTS, min_size=1, max_size=8)


@given(tree=TREES)
@settings(max_examples=examples(60))
@example(tree={"/x.md": PROVED, "docs/x.md": page("description: x", "mode: subagent")})
def test_no_agent_is_missed_by_the_hook(tree: dict[str, str]) -> None:
    """The pattern of the hook takes every path that the command may check, and what it is
    then handed comes to the same files as a search.
    """
    import tempfile

    hook = HOOKS["lint-agents"]
    assert set(hook) & {"exclude", "exclude_types", "types_or"} == set()
    with tempfile.TemporaryDirectory() as name:
        folder = write(Path(name), {path.lstrip("/"): text for path, text in tree.items()})
        write(folder, {".git/HEAD": "", "plug/.claude-plugin/plugin.json": "{}"})
        write(folder, {".gitignore": "ignored/\nignored.md\n"})
        every = [
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and ".git/" not in path.as_posix()
        ]
        taken = [path for path in every if re.search(hook["files"], path)]
        found = listed(folder)
        assert set(found) <= set(taken)
        named = listed(folder, "--only-agents", "--", *taken) if taken else {}
        assert named == found


# --- links ----------------------------------------------------------------------------


def link(folder: Path, name: str, target: str | Path) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).symlink_to(target)


@posix_only
def test_a_linked_folder_is_seen_as_the_tool_sees_it(tmp_path: Path) -> None:
    write(
        tmp_path, {".git/HEAD": "", "shared-agents/a.md": PLAIN, "shared-agents/deep/b.md": PLAIN}
    )
    link(tmp_path, ".claude/agents", "../shared-agents")
    claude = "in a folder that Claude Code loads agents from"
    wanted = {".claude/agents/a.md": claude, ".claude/agents/deep/b.md": claude}
    assert listed(tmp_path) == wanted
    assert skipped(tmp_path) == {}
    assert listed(tmp_path, ".claude") == wanted
    assert list(listed(tmp_path / ".claude")) == ["agents/a.md", "agents/deep/b.md"]
    assert listed(tmp_path, "--only-agents", "shared-agents/a.md") == {
        ".claude/agents/a.md": claude
    }
    assert listed(tmp_path, "--only-agents", ".claude/agents/a.md") == {
        ".claude/agents/a.md": claude
    }
    assert list(listed(tmp_path, "shared-agents/a.md")) == ["shared-agents/a.md"]


@posix_only
def test_a_real_file_is_checked_once_under_the_path_that_says_most(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".ai/agents/a.md": PROVED, "roles/b.md": PROVED})
    for name in (".claude/agents", ".cursor/agents", "agents", "zoo"):
        link(tmp_path, name, tmp_path / ".ai" / "agents")
    link(tmp_path, ".claude/more/b.md", "../../roles/b.md")
    link(tmp_path, ".opencode/agent/b.md", "../../roles/b.md")
    assert list(listed(tmp_path)) == [".claude/agents/a.md", ".opencode/agent/b.md"]
    assert list(listed(tmp_path, ".", "roles/b.md")) == [".claude/agents/a.md", "roles/b.md"]


@posix_only
def test_links_behind_links_and_loops(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "dot/rules.md": PLAIN, "one/x.md": PLAIN, "two/y.md": PLAIN})
    link(tmp_path, ".claude", "dot")
    link(tmp_path, "dot/agents", "../one")
    link(tmp_path, "one/two", "../two")
    link(tmp_path, "two/one", "../one")
    link(tmp_path, "two/root", "..")
    link(tmp_path, "one/self", ".")
    link(tmp_path, "one/gone", "nowhere")
    assert list(listed(tmp_path)) == [".claude/agents/two/y.md", ".claude/agents/x.md"]
    assert lint("--isolated", cwd=tmp_path).err == ""


@posix_only
def test_many_folders_that_link_to_each_other(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", **{f"{n}/agents/x.md": GOOD for n in range(7)}})
    for n in range(7):
        for m in range(7):
            link(tmp_path, f"{n}/to{m}", f"../{m}")
    assert list(listed(tmp_path)) == [f"{n}/agents/x.md" for n in range(7)]


@posix_only
def test_a_link_that_leads_out_of_the_repository_is_named(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"a.md": GOOD})
    repo = write(
        tmp_path / "repo", {".git/HEAD": "", ".gitignore": "result\n", "agents/b.md": GOOD}
    )
    link(repo, ".claude/agents", outside)
    link(repo, "result", outside)
    link(repo, "agents/a.md", outside / "a.md")
    link(repo, "notes.txt", outside / "a.md")
    printed = lint("--isolated", cwd=repo)
    assert printed.out == "1 file checked: no findings\n"
    leads = "leads out of the repository"
    assert printed.err == (
        f"lint-agents: note: `.claude/agents` is a link that {leads}; it is not followed\n"
        f"lint-agents: note: `agents/a.md` is a link that {leads}; it is not followed\n"
    )
    assert skipped(repo) == dict.fromkeys([".claude/agents", "agents/a.md"], f"a link that {leads}")
    assert lint("--isolated", "agents/a.md", cwd=repo).err == ""
    (repo / "agents" / "b.md").unlink()
    said = lint("--isolated", cwd=repo).err
    assert f"\n  links      .claude/agents {leads}, agents/a.md {leads}\n" in said


@posix_only
def test_a_link_to_nothing_is_named_where_a_tool_reads_it(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "agents/b.md": GOOD})
    link(tmp_path, ".claude/agents/inside.md", "gone.md")
    link(tmp_path, ".claude/agents/outside.md", tmp_path.parent / "gone.md")
    link(tmp_path, ".claude/agents/circle.md", "circle.md")
    link(tmp_path, "README.md", "gone.md")
    printed = lint("--isolated", cwd=tmp_path)
    assert printed.out == "1 file checked: no findings\n"
    named = [f".claude/agents/{stem}.md" for stem in ("circle", "inside", "outside")]
    notes = [
        f"lint-agents: note: `{path}` is a link that leads nowhere; it is not followed"
        for path in named
    ]
    assert printed.err.splitlines() == notes
    assert skipped(tmp_path) == dict.fromkeys(named, "a link that leads nowhere")


@posix_only
def test_the_notes_are_few(tmp_path: Path) -> None:
    repo = write(tmp_path / "repo", {".git/HEAD": "", "agents/b.md": GOOD})
    for n in range(9):
        link(repo, f"agents/link{n}", tmp_path)
    notes = lint("--isolated", cwd=repo).err.splitlines()
    assert len(notes) == 6
    assert notes[-1].endswith("4 links more not followed; `--show-skipped` has all")


@posix_only
def test_exclude_and_gitignore_reach_what_links_lead_to(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".gitignore": "build/\n", "build/agents/a.md": GOOD})
    write(tmp_path, {"shared/b.md": GOOD, "shared/c.md": GOOD, "shared/.gitignore": "c.md\n"})
    link(tmp_path, ".claude/agents/built", "../../build/agents")
    link(tmp_path, ".claude/agents/a.md", "../../build/agents/a.md")
    link(tmp_path, ".claude/agents/shared", "../../shared")
    assert list(listed(tmp_path)) == [".claude/agents/shared/b.md"]
    assert list(listed(tmp_path, "--exclude=shared/")) == []
    assert list(listed(tmp_path, "--exclude=.claude/agents/shared")) == ["shared/b.md"]


@posix_only
def test_git_s_own_and_installed_code_are_not_reached_by_links(tmp_path: Path) -> None:
    names = [".git/hooks/agents/a.md", "node_modules/p/agents/b.md"]
    write(tmp_path, {".git/HEAD": "", **dict.fromkeys(names, GOOD)})
    link(tmp_path, ".claude/agents/git", "../../.git/hooks/agents")
    link(tmp_path, ".claude/agents/p", "../../node_modules/p/agents")
    assert list(listed(tmp_path)) == []


@posix_only
def test_a_linked_file_is_mended_where_it_lies(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "shared/a.md": agent_text("model: sonet")})
    link(tmp_path, ".claude/agents", "../shared")
    printed = lint("--isolated", "--fix", cwd=tmp_path)
    assert printed.code == 0
    assert (tmp_path / "shared/a.md").read_text() == GOOD
    assert (tmp_path / ".claude/agents").is_symlink()


def test_the_names_of_plugins_are_known() -> None:
    assert dialects.plugin_markers()[".claude-plugin"] == "claude-code"


def test_a_template_beside_agents_is_none(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text(), ".claude/agents/_guide.md": "# Guide\n"})
    printed = lint(cwd=tmp_path)
    assert (printed.code, printed.out) == (0, "1 file checked: no findings\n")
    named = lint(".claude/agents/_guide.md", cwd=tmp_path)
    assert "FM005" in named.out


def test_an_agent_that_begins_like_a_template_is_one(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/_a.md": agent_text("model: sonet")})
    assert "MD201" in lint(cwd=tmp_path).out


@pytest.mark.parametrize("path", ["../../.claude/agents/otter.md", "shared/otter.md\n"])
def test_a_link_that_became_text_is_told(path: str, tmp_path: Path) -> None:
    write(tmp_path, {".gemini/agents/otter.md": path})
    printed = lint(cwd=tmp_path)
    assert "this file holds the path of another one: a symbolic link" in " ".join(
        printed.out.split()
    )
    assert "core.symlinks" in printed.out


@pytest.mark.parametrize(
    "field", ["permission:\n  bash: ask", "tools:\n  bash: true\n  read: true"]
)
def test_an_agent_of_opencode_needs_no_name(field: str, tmp_path: Path) -> None:
    write(tmp_path, {"src/agents/x.md": page("mode: subagent", *field.split("\n"))})
    assert list(listed(tmp_path)) == ["src/agents/x.md"]
