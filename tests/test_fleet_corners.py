"""`route`, `loop`, `routing` and what compares agents, at the edges: roles without an agent, tasks
without a tier, models without a price, names that are found elsewhere.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.core.errors import ConfigError
from frontmatter_lint.core.policy import Policy
from frontmatter_lint.engine import roster
from frontmatter_lint.fleet import diff_signals, fitting, loop, missing, registry, routers, routing
from frontmatter_lint.fleet.routing import Signals
from frontmatter_lint.reading.git_changes import Difference

from .support import Printed, agent_text, git, lint, lint_json, write
from .test_routing import KNOWN_WORK, ROUTERS, TIERED, member, repository, routed
from .test_routing_registry import differences

HERE = ".claude/agents"
THERE = ".github/agents"


def team(folder: Path, **models: str) -> Path:
    """Write agents of these names and models; none where that is empty."""
    files = {".git/HEAD": "x"}
    for name, model in models.items():
        lines = [f"model: {model}"] if model else []
        files[f"{HERE}/{name}.md"] = agent_text(*lines, name=name)
    return write(folder, files)


def differing(folder: Path, registry_text: str, *arguments: str) -> tuple[Printed, list[Any]]:
    """What `routing` prints under a registry, and the differences as kind, path, text."""
    write(folder, {"agent-routing.yaml": registry_text})
    found = []
    for one in differences(folder, *arguments):
        found.append((one["kind"], one["path"], one["text"]))
    return lint("routing", *arguments, cwd=folder), found


# --- registries that are read ---------------------------------------------------------

ROWS = "| role | tier | claude |\n|---|---|---|\n"
#: A registry and its name → its roles, each with line, tier and models.
READ: dict[str, tuple[str, str, list[tuple[str, int, str, dict[str, str]]]]] = {
    "a reason is no model": (
        "a.yaml",
        "roles:\n  a: {tier: mid, why: it is hard}\n",
        [("a", 2, "mid", {})],
    ),
    "a model for every tool": (
        "a.yaml",
        "roles:\n  a: {model: opus}\n",
        [("a", 2, "", {"": "opus"})],
    ),
    "a script": (
        "a.yaml",
        "roles:\n  a: automated\n  b: {tier: automated}\n",
        [("a", 2, "automated", {}), ("b", 3, "automated", {})],
    ),
    "a row without a name, and a short one": (
        "a.md",
        f"{ROWS}| | mid | opus |\n| a |\n| b | mid |\n| {'x' * 201} | mid | opus |\n",
        [("b", 5, "mid", {})],
    ),
    "cells that say nothing": (
        "a.md",
        f"{ROWS}| a | - | n/a |\n| b | Mid | — |\n",
        [("b", 4, "mid", {})],
    ),
    "tables of other things": (
        "a.md",
        f"| who | what |\n|---|---|\n| a | b |\n\n| role | note |\n|---|---|\n| a | b |\n\n{ROWS}"
        "| c | light | |\n",
        [("c", 11, "light", {})],
    ),
    "a page of plain text": (
        "a.txt",
        "heron: haiku\n",
        [("heron", 1, "light", {"": "haiku"})],
    ),
    "a pattern of names": (
        "models.yaml",
        "agents:\n  'otter-*': {model: opus}\n  heron: {model: haiku}\n",
        [("heron", 3, "light", {"": "haiku"})],
    ),
}


@pytest.mark.parametrize("name", READ)
def test_a_registry_is_read(name: str) -> None:
    shown, text, expected = READ[name]
    found = registry.read(text, shown, {"heron", "otter-one"})
    roles = [(one.name, one.line, one.tier, dict(one.models)) for one in found.roles]
    assert roles == expected


def test_a_tier_has_one_model_for_every_tool() -> None:
    found = registry.read("tiers:\n  mid: opus\nroles: {a: mid}\n", "a.yaml")
    assert {key: dict(one) for key, one in found.tiers.items()} == {"mid": {"": "opus"}}


KNOWN_TIERS = "is no tier; known are automated, light, mid, frontier"
#: What is wrong with a registry → what is said, whole.
REFUSED = {
    "tiers:\n  huge: {claude: opus}\nroles: {a: mid}\n": f"a.yaml:2: `huge` {KNOWN_TIERS}",
    "tools: claude\nroles: {a: mid}\n": "a.yaml:1: `tools` must be a list",
    "roles:\n  ' ': mid\n": "a.yaml:2: a role needs a name of 1 to 200 characters",
    f"roles:\n  {'x' * 201}: mid\n": "a.yaml:2: a role needs a name of 1 to 200 characters",
    "roles:\n  a: ' '\n": "a.yaml:2: must be a text of 1 to 200 characters",
    "roles:\n  a: [mid]\n": "a.yaml:2: must be a text of 1 to 200 characters",
    f"roles:\n  a: {'x' * 201}\n": "a.yaml:2: must be a text of 1 to 200 characters",
    "roles:\n  a: {}\n": "a.yaml:2: `a` has neither a tier nor a model",
    "roles:\n  a: {why: it is hard}\n": "a.yaml:2: `a` has neither a tier nor a model",
    "roles:\n" + "".join(f"  r{number}: mid\n" for number in range(1001)): (
        "a.yaml: more than 1000 roles are not read"
    ),
}


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_a_registry_is_refused(text: str) -> None:
    with pytest.raises(ConfigError) as error:
        registry.read(text, "a.yaml")
    assert str(error.value) == REFUSED[text]


def test_a_long_document_is_no_registry() -> None:
    with pytest.raises(ConfigError) as error:
        registry.read(f"{ROWS}| a | mid | |\n" + "\n" * 2_500, "a.md")
    assert str(error.value) == "a.md: more than 2500 lines are not read"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('registry = "../x.yaml"', "routing.registry: `../x.yaml` lies outside the project"),
        (
            'registry = "x.md"\ndocument = "x.md"',
            "routing.document: `x.md` is the registry itself; name another document",
        ),
    ],
)
def test_registry_and_document_are_two_files_of_the_project(
    table: str, said: str, tmp_path: Path
) -> None:
    folder = team(tmp_path / "project", otter="opus")
    write(
        folder, {"x.md": f"{ROWS}| otter | mid | |\n", ".lint-agents.toml": f"[routing]\n{table}\n"}
    )
    printed = lint("routing", cwd=folder)
    assert (printed.code, printed.err) == (2, f"lint-agents: error: {said}\n")


# --- registry and agents --------------------------------------------------------------

OTTER = f"{HERE}/otter.md"
#: A registry → how an agent on opus differs from it: kind, path, text.
DIFFERENT: dict[str, list[tuple[str, str, str]]] = {
    "roles: {otter: frontier}\n": [],
    "roles: {otter: {codex: harbour-9}}\n": [],  # of no known tier, and of another tool
    "roles: {otter: automated, heron: automated}\n": [
        (
            "model",
            OTTER,
            "agent-routing.yaml:1 leaves `otter` to a script, and here is an agent for it",
        )
    ],
    "tools: [codex]\nroles: {heron: mid}\n": [
        ("missing", "agent-routing.yaml", "no agent in codex is called `heron`")
    ],
    "roles: {otter: {codex: gpt-5-mini}}\n": [
        (
            "model",
            OTTER,
            "`otter` states `opus`, and agent-routing.yaml:1 says the light tier",
        )
    ],
}


@pytest.mark.parametrize("text", DIFFERENT)
def test_registry_and_agents_differ(text: str, tmp_path: Path) -> None:
    printed, found = differing(team(tmp_path, otter="opus"), text, "--check")
    assert found == DIFFERENT[text]
    assert printed.code == int(bool(found))


#: A registry, and the model of an agent → the model that `--apply` writes.
APPLIED = {
    ("roles: {otter: {tier: mid}}\n", "opus"): "sonnet",
    ("roles: {otter: {tier: mid}}\n", ""): "sonnet",
    ("roles: {otter: {codex: gpt-5-mini}}\n", "opus"): "haiku",
    (
        "tiers: {mid: {claude: claude-sonnet-4-6}}\nroles: {otter: mid}\n",
        "opus",
    ): "claude-sonnet-4-6",
}


@pytest.mark.parametrize(("text", "model"), APPLIED)
def test_a_tier_becomes_a_model_of_the_tool(text: str, model: str, tmp_path: Path) -> None:
    wanted = APPLIED[text, model]
    write(team(tmp_path, otter=model), {"agent-routing.yaml": text})
    printed = lint("routing", "--apply", cwd=tmp_path)
    assert printed == Printed(
        0,
        f"{OTTER}: now `{wanted}`\nagent-routing.yaml: 1 role, 1 agent, no differences\n",
        "",
    )
    assert f"\nmodel: {wanted}\n" in (tmp_path / OTTER).read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("roles: {otter: automated}\n", "leaves `otter` to a script"),
        ("roles: {otter: {claude: gpt-5-mini}}\n", "says `gpt-5-mini`"),
    ],
)
def test_what_the_tool_does_not_take_is_not_written(text: str, says: str, tmp_path: Path) -> None:
    write(team(tmp_path, otter="opus"), {"agent-routing.yaml": text})
    before = (tmp_path / OTTER).read_bytes()
    printed = lint("routing", "--apply", cwd=tmp_path)
    assert printed.code == 1
    assert says in " ".join(printed.out.split())
    assert (tmp_path / OTTER).read_bytes() == before


def test_a_file_that_cannot_be_changed_safely_is_left(tmp_path: Path) -> None:
    text = agent_text("model: &same opus", "color: *same", name="otter")
    write(team(tmp_path), {OTTER: text, "agent-routing.yaml": "roles: {otter: mid}\n"})
    printed = lint("routing", "--apply", cwd=tmp_path)
    assert printed.code == 1
    said = " ".join(printed.out.split())
    left = f"{OTTER}: left as it is: `sonnet` cannot be written into it without changing more"
    assert f"{left}; write it by hand" in said
    assert (tmp_path / OTTER).read_text("utf-8") == text


def test_a_document_without_marks_is_no_difference_and_gets_a_table_at_its_end(
    tmp_path: Path,
) -> None:
    roles = "roles: {otter: opus, heron: harbour-9}\n"
    write(team(tmp_path, otter="opus", heron="harbour-9"), {"ROUTING.md": "# Ours\n\nBy hand.\n"})
    printed, found = differing(tmp_path, roles, "--check")
    assert (printed.code, found) == (0, [])
    assert lint("routing", "--write", cwd=tmp_path).code == 0
    assert (tmp_path / "ROUTING.md").read_text("utf-8") == (
        "# Ours\n\nBy hand.\n\n"
        "<!-- lint-agents routing: begin (made by `lint-agents routing --write`) -->\n\n"
        "| Agent | Tier |\n| --- | --- |\n| `heron` | `harbour-9` |\n| `otter` | frontier |\n\n"
        "<!-- lint-agents routing: end -->\n"
    )


@pytest.mark.parametrize("command", [["route", "review", "it"], ["routing"]])
def test_a_fault_of_the_linter_is_no_success(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(roster, "member", broken)
    write(team(tmp_path, otter="opus"), {"agent-routing.yaml": "roles: {otter: frontier}\n"})
    assert lint(*command, cwd=tmp_path).code == 2


# --- tasks ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("rename it in 2 modules", Signals(None, None, 2.0, 0.0)),
        ("fix a typo in 3 files", Signals(3.0, None, None, 0.0)),
        ("port 4 services to a sdk", Signals(None, 1.0, 4.0, None)),
    ],
)
def test_words_say_how_simple_a_task_is(words: str, expected: Signals) -> None:
    assert routing.said(words) == expected


@pytest.mark.parametrize(
    "path",
    ["package.json", "services/shop/go.mod", "src/orders.proto", "src/clients/mail.py"],
)
def test_what_others_depend_on_is_an_interface(path: str) -> None:
    changed = [Difference(path, is_new=False)]
    assert diff_signals.signals(changed).interfaces == 1.0


def made_of(**more: Any) -> routers.Routers:
    """The routers of the policy `tiered` with other parts."""
    return routers.of(Policy({**TIERED, **more}))


def test_a_task_that_no_rule_and_no_step_speaks_of_has_no_tier() -> None:
    some = made_of(
        routers=[{"title": "r", "rules": [{"tasks": ["review"], "tier": "mid"}]}],
        steps=[{"title": "think", "tiers": ["light", "frontier"]}],
    )
    for name, tier in (("review", "mid"), ("research", "frontier"), ("coding", "")):
        task = routing.named(name)
        assert task is not None
        assert routing.rule_tier(task, some) == tier


def test_a_complexity_that_no_threshold_speaks_of_has_no_tier() -> None:
    some = made_of(routers=[{"title": "r", "thresholds": [{"above": 0.5, "tier": "frontier"}]}])
    assert (routing.by_complexity(0.6, some), routing.by_complexity(0.5, some)) == ("frontier", "")


def test_a_complexity_that_is_known_needs_no_middle() -> None:
    task = routing.named("coding")
    assert task is not None
    made = routing.route("complexity", task, KNOWN_WORK, ROUTERS)
    low = f"{made.low:g}"
    assert (made.tier, made.why) == (
        "automated",
        (f"complexity {low} is automated by the thresholds",),
    )


def test_a_tier_without_a_price_leaves_a_cost_as_it_is() -> None:
    tiers = {**TIERED["tiers"], "mid": {"title": "Middle"}}
    some = made_of(tiers=tiers)
    assert "mid" not in some.prices
    assert loop.on_tier((1.0, 2.0), "mid", "frontier", some) == (1.0, 2.0)


def test_a_step_on_a_stronger_tier_costs_more() -> None:
    steps = {one.number: one for one in loop.steps([member("one", "codegen", "frontier")], ROUTERS)}
    coding = steps[8]
    assert (coding.tiers, coding.state) == (("mid",), loop.STRONGER)
    assert coding.actual == pytest.approx((0.30 * 30 / 10, 1.00 * 60 / 15))


def test_of_those_who_fit_alike_the_nearest_tier_comes_first() -> None:
    agents = [member(f"{tier or 'none'}-reviewer", "review", tier) for tier in
              ("", "light", "frontier", "mid")]  # fmt: skip
    found = fitting.best(agents, ("review",), ("review",), "", "mid")
    assert [one.agent.tier for one in found] == ["mid", "frontier", "light", ""]


def test_an_agent_fits_by_what_it_speaks_of() -> None:
    speaks = member("one", "other", "mid")._replace(
        description="Guides otters along harbour roads."
    )
    found = fitting.best(
        [speaks, member("two", "other", "mid")], (), (), "guide otters, harbour roads"
    )
    assert [(one.agent.name, one.why) for one in found] == [
        ("one", "it speaks of harbour, otters, roads")
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "run the smoke tests",
            [
                "tier        automated",
                "model       none: a script has the right answer",
                "router      hybrid",
            ],
        ),
        (
            "implement it",
            [
                "tier        mid",
                "model       sonnet",
                "agent       none fits",
                "router      hybrid",
            ],
        ),
    ],
)
def test_without_agents_a_task_has_a_tier(words: str, expected: list[str], tmp_path: Path) -> None:
    lines = lint("route", words, cwd=team(tmp_path)).out.splitlines()
    assert lines[: len(expected)] == expected


def test_a_strategy_asks_for_the_model_that_it_tries_first(tmp_path: Path) -> None:
    write(team(tmp_path), {".lint-agents.toml": '[routing]\nstrategy = "local"\n'})
    said = lint(
        "route", "implement", "it", "--files=1", "--interfaces=0", "--novelty=0", cwd=tmp_path
    )
    assert "try first   a cheaper model; `local-model` names it\n" in said.out


def test_an_agent_on_a_weaker_tier_fits_and_is_not_chosen(tmp_path: Path) -> None:
    text = agent_text("model: haiku", name="code-implementer", body="Write the code.\n")
    write(team(tmp_path), {OTTER: text})
    found = json.loads(lint("route", "implement", "it", "--output-format=json", cwd=tmp_path).out)
    assert (found["agent"], found["fits"][0]["agent"]) == (None, "code-implementer")
    said = lint("route", "implement", "it", cwd=tmp_path).out
    assert "agent       none on that tier; code-implementer fits, and runs on light\n" in said


def test_what_has_not_changed_is_no_task(tmp_path: Path) -> None:
    printed = lint("route", "implement", "--since=HEAD", cwd=repository(tmp_path))
    assert (printed.code, printed.err) == (
        2,
        "lint-agents: error: --since: nothing has changed since `HEAD`\n",
    )


def test_a_file_that_git_knows_since_just_now_is_new(tmp_path: Path) -> None:
    folder = write(repository(tmp_path), {"src/c/three.rs": "new\n"})
    git(folder, "add", "src/c/three.rs")
    found = routed(folder, "implement", "--since=HEAD")["signals"]
    assert found == {"files": 1, "interfaces": 0, "modules": 1, "novelty": 1}


def test_words_tell_of_an_interface_that_no_file_shows(tmp_path: Path) -> None:
    folder = write(repository(tmp_path), {"src/a/one.py": "changed\n"})
    assert routed(folder, "implement a webhook", "--since=HEAD")["signals"]["interfaces"] == 1
    assert routed(folder, "implement it", "--since=HEAD")["signals"]["interfaces"] == 0


# --- what agents name -----------------------------------------------------------------


def named(folder: Path, files: dict[str, str], *arguments: str) -> list[str]:
    """The messages on what the first of these agents names, where it is looked at alone."""
    write(folder, files | {".git/HEAD": "x"})
    path = next(iter(files))
    found = lint_json("--select=RF", *arguments, path, cwd=folder).findings
    return [one["message"] for one in found]


REFERRING = agent_text("tools: [Read, Agent(Second One)]", name="otter")
NOBODY = "there is no agent `Second One` in this repository"


def test_a_name_is_looked_up_in_files_that_are_called_otherwise(tmp_path: Path) -> None:
    files = {OTTER: REFERRING, f"{HERE}/README.md": "# Our agents\n"}
    assert named(tmp_path, files) == [NOBODY]
    other = {f"{HERE}/third.md": agent_text(name="Second One")}
    assert named(tmp_path, files | other) == []


@pytest.mark.parametrize("limit", ["_MOST", "_MOST_ENTRIES"])
def test_in_a_large_repository_nothing_is_said_of_names(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {OTTER: REFERRING}
    for number in range(3):
        files[f"{HERE}/heron-{number}.md"] = agent_text(name=f"heron-{number}")
    assert named(tmp_path, files) == [NOBODY]
    monkeypatch.setattr(missing, limit, 2)
    assert named(tmp_path, files) == []


def test_what_is_no_name_in_a_list_is_passed_over(tmp_path: Path) -> None:
    skills = {OTTER: agent_text("skills: [swim, 3, sink]", name="otter")}
    files = skills | {".claude/skills/swim/SKILL.md": ""}
    assert named(tmp_path, files) == [
        "there is no skill `sink` in this repository; the agent runs without it"
    ]


# --- agents beside each other ---------------------------------------------------------


def compared(folder: Path, rule: str, files: dict[str, str], *arguments: str) -> list[str]:
    """The paths at which a rule that compares agents speaks."""
    write(folder, files | {".git/HEAD": "x"})
    found = lint_json(f"--select={rule}", *arguments, cwd=folder).findings
    return [one["path"] for one in found]


HANDOFF = ("handoffs:", "  - label: Go", "    agent: heron", "    prompt: Go.")


def test_only_a_handoff_goes_on_in_the_same_conversation(tmp_path: Path) -> None:
    first, second = f"{THERE}/otter.agent.md", f"{THERE}/heron.agent.md"
    lighter = agent_text("model: Claude Sonnet 5.5", "target: vscode", name="heron")
    rule = "changes-model-mid-task"
    for lines, expected in ((HANDOFF, [first]), (("agents: [heron]",), [])):
        stronger = agent_text("model: Claude Opus 5.5", "target: vscode", *lines, name="otter")
        assert compared(tmp_path, rule, {first: stronger, second: lighter}) == expected
    stronger = agent_text("model: opus", "tools: [Read, Agent(heron)]", name="otter")
    lighter = agent_text("model: haiku", name="heron")
    files = {OTTER: stronger, f"{HERE}/heron.md": lighter}
    assert compared(tmp_path / "other", rule, files) == []


REVIEWS = "Reviews changes to the code of the ferry timetables."


@pytest.mark.parametrize(
    ("description", "body", "expected"),
    [(REVIEWS, "Read it.\n", [OTTER]), ("渡船の時刻表を見ます。", "渡船。\n", [])],
    ids=["judged", "of another language"],
)
def test_of_a_reviewer_whose_work_is_not_judged_nothing_is_said(
    description: str, body: str, expected: list[str], tmp_path: Path
) -> None:
    maker = agent_text(
        "model: opus", name="timetable-coder", body="Then ask @agent-timetable-reviewer.\n"
    )
    reviewer = agent_text("model: sonnet", name="timetable-reviewer", body=body)
    usual = "Guides otters across the road."
    files = {
        OTTER: maker.replace(usual, "Implements ferry timetables in Python."),
        f"{HERE}/heron.md": reviewer.replace(usual, description),
    }
    assert compared(tmp_path, "weak-reviewer-in-chain", files) == expected


def test_an_agent_that_is_not_judged_does_not_count_as_unrouted(tmp_path: Path) -> None:
    fixture = Path(__file__).parent.parent / "fixtures/never-routed/fail-one-model"
    files = {f"{HERE}/{one.name}": one.read_text("utf-8") for one in fixture.glob("agents/*.md")}
    model = next(line for line in files[f"{HERE}/csv-formatter.md"].splitlines()
                 if line.startswith("model:"))  # fmt: skip
    files[f"{HERE}/zz.md"] = agent_text(model, name="zz", body="渡船。\n").replace(
        "Guides otters across the road.", "渡船の時刻表を見ます。"
    )
    (found,) = lint_json(
        "--select=never-routed", cwd=write(tmp_path, files | {".git/HEAD": "x"})
    ).findings
    assert found["message"].startswith(f"all {len(files)} agents are on ")
    assert "zz" not in found["message"]


def test_files_of_one_name_that_no_tool_loads_are_compared_by_their_text(tmp_path: Path) -> None:
    body = "".join(f"Lead otter {number} over the road.\n" for number in range(9))
    files = {
        "one/otter.md": agent_text("model: opus", "mode: subagent", name="otter", body=body),
        "two/otter.md": agent_text("model: haiku", name="otter", body=body),
    }
    rule = "agent-on-different-tiers"
    assert compared(tmp_path, rule, files) == ["two/otter.md"]
    files["two/otter.md"] = agent_text("model: haiku", name="otter").replace("across", "under")
    assert compared(tmp_path, rule, files) == []


def test_two_tools_have_one_agent_in_folders_of_their_own(tmp_path: Path) -> None:
    other = agent_text("model: Claude Opus 5.5", "target: github-copilot", name="otter")
    files = {OTTER: agent_text("model: haiku", name="otter"), f"{THERE}/otter.agent.md": other}
    rule = "agent-on-different-tiers"
    assert compared(tmp_path, rule, files) == [f"{THERE}/otter.agent.md"]
