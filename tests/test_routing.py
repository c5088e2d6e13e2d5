"""`lint-agents route` and `loop`: tiers by rules and complexity, who fits, and what it costs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.core.policy import Policy, built_in
from frontmatter_lint.fleet import diff_signals, fitting, loop, routers, routing
from frontmatter_lint.fleet.agents import FleetAgent
from frontmatter_lint.fleet.routing import Signals
from frontmatter_lint.judging.policies import claims
from frontmatter_lint.reading.git_changes import Difference

from .shapes import data_as, json_as
from .support import agent_text, git, lint, write


class SignalsJson(TypedDict):
    """What a task touches."""

    files: int
    interfaces: int
    modules: int
    novelty: float


class WhoJson(TypedDict):
    """An agent that fits."""

    agent: str


class RouteJson(TypedDict):
    """What `route` prints, as far as it is read here."""

    router: str
    strategy: str
    signals: SignalsJson
    agent: WhoJson
    try_first: str


class ClaimJson(TypedDict):
    """A figure of a document, and what comes out."""

    says: str
    stated: str
    computed: str
    verdict: str


class StepJson(TypedDict):
    """A step of the loop."""

    step: int
    tiers: list[str]
    fresh_context: bool


class LoopJson(TypedDict):
    """What `loop` prints, as far as it is read here."""

    claims: list[ClaimJson]
    steps: list[StepJson]
    phases: dict[str, list[float]]
    feature: list[float]


class RuleOfTasks(TypedDict):
    """A rule of a router."""

    tasks: list[str]


class Router(TypedDict):
    """A router of a policy."""

    rules: list[RuleOfTasks]


class Tiered(TypedDict):
    """The policy, as far as it is read here."""

    routers: list[Router]


class Task(TypedDict):
    """A task that words show."""

    steps: list[int]


TIERED = data_as("policies", dict[str, Any])["tiered"]
ROUTING: Tiered = TIERED
ROUTERS = routers.of(built_in("tiered"))
HERE = ".claude/agents"
KNOWN_WORK = Signals(1.0, 0.0, 1.0, 0.0)
NEW_WORK = Signals(12.0, 2.0, 4.0, 1.0)

#: The words of a task → its name and its tier by rules.
TASKS = {
    "Research how others do it": ("research", "frontier"),
    "Draft the plan for billing": ("planning", "frontier"),
    "Validate the requirements": ("validation", "frontier"),
    "Break down the plan": ("build plan", "mid"),
    "Audit the cross-file integration": ("audit", "frontier"),
    "Implement the audit log": ("coding", "mid"),
    "Review the implementation": ("review", "mid"),
    "Fix the review comments": ("remediation", "mid"),
    "run the smoke tests": ("smoke test", "automated"),
    "pre-flight for the release": ("pre-flight check", "automated"),
    "commit what is there": ("commit", "mid"),
    "run the end-to-end suite": ("testing", "mid"),
}


@pytest.mark.parametrize("words", TASKS)
def test_words_show_the_task_and_rules_give_its_tier(words: str) -> None:
    name, tier = TASKS[words]
    task = routing.task_of(words)
    assert task.name == name
    assert routing.route("rules", task, Signals(), ROUTERS).tier == tier


def test_every_task_of_the_rules_and_every_step_is_known() -> None:
    named = set(routing.task_names())
    for rule in ROUTING["routers"][0]["rules"]:
        assert named.issuperset(rule["tasks"])
    steps: list[int] = []
    for one in data_as("routing", dict[str, list[Task]])["tasks"]:
        steps += one["steps"]
    assert sorted(steps) == list(range(1, 16))


@pytest.mark.parametrize(
    ("value", "tier"),
    [(1.0, "frontier"), (0.81, "frontier"), (0.8, "mid"), (0.41, "mid"), (0.4, "automated")],
)
def test_the_thresholds_are_those_of_the_policy(value: float, tier: str) -> None:
    assert routing.by_complexity(value, ROUTERS) == tier


def test_the_hybrid_router_promotes_demotes_and_never_demotes_validation() -> None:
    def tier(name: str, signals: Signals) -> str:
        task = routing.named(name)
        assert task is not None
        return routing.route("hybrid", task, signals, ROUTERS).tier

    assert tier("coding", NEW_WORK) == "frontier"
    assert tier("pre-flight check", NEW_WORK) == "frontier"
    assert tier("research", KNOWN_WORK) == "mid"
    assert tier("audit", KNOWN_WORK) == "mid"
    assert tier("validation", KNOWN_WORK) == "frontier"
    assert tier("coding", KNOWN_WORK) == "mid"
    assert tier("research", Signals(files=1.0)) == "frontier", "the rest is not known"


amounts = st.none() | st.floats(0, 1000, allow_nan=False)


@given(st.builds(Signals, amounts, amounts, amounts, amounts), st.sampled_from(Signals._fields))
def test_what_becomes_known_only_narrows_the_complexity(signals: Signals, name: str) -> None:
    low, high = routing.complexity(signals)
    assert 0 <= low <= high <= 1
    if getattr(signals, name) is None:
        known = routing.complexity(signals._replace(**{name: 1.0}))
        assert low <= known[0] <= known[1] <= high


@given(st.text(max_size=60), st.sampled_from(routing.ROUTERS))
def test_any_words_get_a_tier_or_a_reason(words: str, router: str) -> None:
    made = routing.route(router, routing.task_of(words), routing.said(words), ROUTERS)
    assert made.why
    assert made.tier in ("", "automated", "light", "mid", "frontier")


def test_words_say_what_makes_a_task_complex() -> None:
    said = routing.said("Add a webhook across 12 files from scratch, cross-module")
    assert said == Signals(12.0, 1.0, 3.0, 1.0)
    assert routing.said("walk the dog") == Signals()


def test_a_strategy_is_for_coding_of_known_patterns() -> None:
    coding, audit = routing.named("coding"), routing.named("audit")
    assert coding is not None
    assert audit is not None
    known = routing.route("hybrid", coding, KNOWN_WORK, ROUTERS, "local")
    assert (known.tier, known.strategy) == ("mid", "local")
    new = Signals(6.0, 1.0, 3.0, 0.0)
    assert routing.route("hybrid", coding, new, ROUTERS, "local").strategy == ""
    assert routing.route("hybrid", coding, new, ROUTERS, "two-tier").strategy == "two-tier"
    assert routing.route("hybrid", audit, KNOWN_WORK, ROUTERS, "two-tier").strategy == ""


def test_a_change_says_how_complex_it_is() -> None:
    changed = [
        Difference("src/shop/cart.py", is_new=False),
        Difference("src/billing/api/client.py", is_new=True),
        Difference("tests/test_cart.py", is_new=True),
        Difference("README.md", is_new=False),
    ]
    found = diff_signals.signals(changed, ["src/shop/cart.py", "tests/test_a.py"])
    assert found == Signals(4.0, 1.0, 2.0, 0.25)
    assert diff_signals.signals([]) == Signals()


def repository(folder: Path) -> Path:
    git(folder, "init", "--quiet", "--initial-branch=main")
    write(folder, {"src/a/one.py": "x\n", "src/b/two.py": "y\n", "old.txt": "z\n"})
    write(folder, {f"{HERE}/builder.md": agent_text("model: sonnet", name="code-implementer")})
    git(folder, "add", "-A")
    git(folder, "commit", "--quiet", "-m", "one")
    return folder


def routed(folder: Path, *arguments: str) -> RouteJson:
    printed = lint("route", "--output-format=json", *arguments, cwd=folder)
    assert printed.code in (0, 1), printed.err
    return json_as(printed.out, RouteJson)


def test_signals_come_from_the_diff(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    git(folder, "checkout", "--quiet", "-b", "work")
    write(folder, {"src/a/one.py": "x2\n", "src/b/two.py": "y2\n"})
    git(folder, "commit", "--quiet", "-am", "two")
    write(folder, {"src/api/three.py": "new\n"})
    (folder / "old.txt").unlink()
    found = routed(folder, "implement", "it", "--since=main")
    assert found["signals"] == {"files": 4, "interfaces": 1, "modules": 4, "novelty": 0.25} | {
        "modules": found["signals"]["modules"]
    }
    assert found["signals"]["modules"] == 3
    assert found["agent"]["agent"] == "code-implementer"


def test_git_runs_nothing_that_the_repository_names(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    touch = tmp_path / "ran"
    for name in ("filter.x.clean", "filter.x.smudge", "diff.x.command", "diff.x.textconv"):
        git(folder, "config", name, f"touch {touch}")
    for name in ("diff.external", "core.fsmonitor", "core.pager"):
        git(folder, "config", name, f"touch {touch}")
    write(folder, {".gitattributes": "*.py filter=x diff=x\n", "src/a/one.py": "changed\n"})
    assert routed(folder, "implement", "--since=HEAD")["signals"]["files"] == 2
    assert not touch.exists()


@pytest.mark.parametrize("ref", ["-x", "--output=x", "", " ", "no-such-branch"])
def test_a_ref_that_is_none_is_refused(tmp_path: Path, ref: str) -> None:
    printed = lint("route", "x", f"--since={ref}", cwd=repository(tmp_path))
    assert printed.code == 2
    assert printed.err.count("\n") == 1
    assert not (tmp_path / "x").exists()


def test_what_no_router_knows_ends_with_one(tmp_path: Path) -> None:
    printed = lint("route", "walk", "the", "dog", cwd=tmp_path)
    assert (printed.code, printed.err) == (1, "")
    assert lint("route", cwd=tmp_path).code == 2
    assert "known are" in lint("route", "x", "--task=walk", cwd=tmp_path).err
    assert lint("route", "x", "--files=-1", cwd=tmp_path).code == 2
    assert lint("route", "x", "--files=nan", cwd=tmp_path).code == 2


def test_settings_and_policies_choose_router_and_strategy(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    table = '[routing]\nrouter = "rules"\nstrategy = "two-tier"\nlocal-model = "qwen3-coder"\n'
    write(tmp_path, {".lint-agents.toml": table})
    found = routed(tmp_path, "implement", "it")
    assert (found["router"], found["strategy"]) == ("rules", "two-tier")
    assert found["try_first"] == "qwen3-coder"
    policy = "name: ours\nextends: tiered\nrouting: {router: complexity, strategy: local}\n"
    write(tmp_path, {".lint-agents.toml": 'policy = "ours.yaml"\n', "ours.yaml": policy})
    assert routed(tmp_path, "implement", "it", "--files=9")["router"] == "complexity"


# --- the loop -------------------------------------------------------------------------

#: The figures of the third document: as stated, and as its own rows have them.
STATED = {
    "first phase of a feature": ("$1.50–3.75", "$1.15–3.35", "does not add up"),
    "second phase of a feature": ("$0.85–2.00", "$0.60–1.85", "does not add up"),
    "third phase of a feature": ("$0.12–0.40", "$0.12–0.40", "right"),
    "a whole feature": ("$2.50–6.15", "$1.87–5.60", "does not add up"),
    "the same from the total as stated": ("40–50 %", "31.7–44.4 %", "does not add up"),
    "frontier against lightweight, price": ("60–300x", "15–120x", "does not add up"),
    "saved in the case study, 8.50 to 3.60 dollars a feature": ("57 %", "57.6 %", "right"),
}
TIERS = ["F", "F", "F", "F", "M", "F", "A", "M", "M", "F", "M", "M", "M", "M", "A"]


def test_every_figure_of_the_document_is_computed_beside_the_stated_one(tmp_path: Path) -> None:
    write(tmp_path, {f"{HERE}/otter.md": agent_text()})
    printed = lint("loop", "--output-format=json", cwd=tmp_path)
    found = json_as(printed.out, LoopJson)
    rows = {one["says"]: one for one in found["claims"]}
    for says, (stated, computed, verdict) in STATED.items():
        row = rows[says]
        assert (row["stated"], row["computed"], row["verdict"]) == (stated, computed, verdict)
    letters = [one["tiers"][-1][0].upper() for one in found["steps"]]
    assert letters == TIERS
    assert [one["step"] for one in found["steps"] if one["fresh_context"]] == [3, 4]
    assert found["phases"] == {"plan": [1.15, 3.35], "build": [0.6, 1.85], "ship": [0.12, 0.4]}
    assert found["feature"] == [1.87, 5.6]
    text = lint("loop", cwd=tmp_path).out
    for stated, computed, verdict in STATED.values():
        assert f"{stated}, computed {computed}: {verdict}" in text


def test_a_step_need_not_state_a_cost() -> None:
    step = {"title": "think", "tiers": ["frontier"]}
    read = routers.of(Policy({**TIERED, "steps": [step]}))
    made = loop.steps((), read)
    assert [(one.title, one.cost) for one in made] == [("think", (0.0, 0.0))]
    assert loop.costs(made, read).routed == (0.0, 0.0)


def test_all_on_the_frontier_tier_is_computed_from_the_prices_by_hand() -> None:
    costs = loop.costs(loop.steps((), ROUTERS), ROUTERS)
    mid_low = 0.05 + 0.30 + 0.05 + 0.05 + 0.05 + 0.05 + 0.02
    mid_high = 0.15 + 1.00 + 0.15 + 0.20 + 0.15 + 0.15 + 0.10
    low, high = 1.30 + mid_low * 30 / 10, 3.70 + mid_high * 60 / 15
    assert costs.frontier == pytest.approx((low, high))
    assert costs.actual == costs.routed
    assert claims.shown(costs.saved, "%") == "37.9–50.4 %"


def member(name: str, kind: str, tier: str) -> FleetAgent:
    return FleetAgent(f"{name}.md", name, "claude-code", "", runs="x", runs_tier=tier, kind=kind)


def test_steps_are_filled_by_those_on_their_tier_first() -> None:
    agents = [
        member("reviewer", "review", "light"),
        member("second", "review", "mid"),
        member("auditor", "security", "frontier"),
        member("fixer", "debugging", ""),
    ]
    steps = {one.number: one for one in loop.steps(agents, ROUTERS)}
    assert (steps[9].state, steps[9].fits[0].agent.name) == (loop.FILLED, "second")
    assert (steps[10].state, steps[10].fits[0].agent.name) == (loop.FILLED, "auditor")
    assert steps[3].state == loop.WEAKER
    assert steps[11].state == loop.UNKNOWN
    assert (steps[1].state, steps[15].state) == (loop.GAP, loop.SCRIPT)


def test_an_agent_fits_by_kind_name_or_words() -> None:
    agents = [member("x", "other", "mid"), member("pr-reviewer", "other", "mid")]
    assert [one.agent.name for one in fitting.best(agents, ("docs",), ("review",))] == [
        "pr-reviewer"
    ]


def test_hostile_names_fit_the_columns(tmp_path: Path) -> None:
    name = "code-reviewer-" + "x" * 90 + "\\u001b[31m"
    text = f'---\nname: "{name}"\ndescription: Reviews code.\nmodel: sonnet\n---\nReview.\n'
    write(tmp_path, {f"{HERE}/a.md": text, f"{HERE}/b.md": "---\nname: [\n---\n"})
    for arguments in (["loop"], ["route", "review", "it"]):
        printed = lint(*arguments, cwd=tmp_path)
        assert "\x1b" not in printed.out
        assert max(map(len, printed.out.splitlines())) <= 80
