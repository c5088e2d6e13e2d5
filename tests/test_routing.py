"""`lint-agents route` and `loop`: where a task goes, and who fills the steps of a feature."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .support import agent_text, lint, no_git, write

HERE = ".claude/agents"
TEAM = {
    "deep-reviewer": ("opus", "Reviews changes to the code and validates the design of others."),
    "code-writer": ("sonnet", "Writes the code of features to a specification, by known patterns."),
    "bug-fixer": ("sonnet", "Debugs failures, finds the root cause of a bug and fixes it."),
}


def team(folder: Path) -> Path:
    files = {}
    for name, (model, description) in TEAM.items():
        text = agent_text(f"model: {model}", name=name)
        files[f"{HERE}/{name}.md"] = text.replace("Guides otters across the road.", description)
    return write(folder, files)


def routed(cwd: Path, *arguments: str) -> Any:
    printed = lint("route", *arguments, "--output-format=json", cwd=cwd)
    assert printed.code == 0, printed.err
    return json.loads(printed.out)


@pytest.mark.parametrize(
    ("words", "way", "tier", "because"),
    [
        # rules
        ("research the options", "rules", "frontier", "the rules give research"),
        ("implement the parser", "rules", "mid", "the rules give coding"),
        ("run the smoke test", "rules", "automated", "the rules give smoke test"),
        ("water the plants", "rules", "mid", "no rule knows the task"),
        # complexity: above 0.8, above 0.4, else
        ("a novel sdk across services in 12 files", "complexity", "frontier", "complexity is 1"),
        ("a webhook across modules", "complexity", "mid", "complexity is 0.5"),
        ("rename a variable", "complexity", "automated", "complexity is 0"),
        # both: promote, demote, never demote validation
        ("implement a novel sdk across services in 12 files", "hybrid", "frontier", "promoted"),
        ("research the colour of a button", "hybrid", "mid", "demoted"),
        ("validate the colour of a button", "hybrid", "frontier", "never demoted"),
    ],
)
def test_a_task_goes_where_the_strategy_says(
    words: str, way: str, tier: str, because: str, tmp_path: Path
) -> None:
    found = routed(tmp_path, words, "--by", way)
    assert found["tier"] == tier
    assert because in found["because"]


def test_the_agent_that_fits_is_named(tmp_path: Path) -> None:
    folder = team(tmp_path)
    assert routed(folder, "fix the bug in the parser")["agents"][0]["agent"] == "bug-fixer"
    assert routed(folder, "validate the design")["agents"][0]["agent"] == "deep-reviewer"
    assert routed(folder, "run the smoke test")["agents"] == []


def test_a_change_is_read_from_git(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=otter", "-c", "user.email=otter@example.org")
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, env=no_git())

    git("init", "-q", "-b", "main")
    write(tmp_path, {"README.md": "one\n"})
    git("add", "-A")
    git("commit", "-qm", "one")
    write(tmp_path, {f"{folder}/new{n}.py": "x = 1\n" for folder in "ab" for n in range(4)})
    write(tmp_path, {"a/client.py": "get('https://example.org')\n"})
    found = routed(tmp_path, "--since", "main")
    assert {one["signal"] for one in found["signals"]} == {
        "files",
        "modules",
        "novelty",
        "external",
    }
    assert (found["complexity"], found["tier"]) == (1.0, "frontier")


@pytest.mark.parametrize("ref", ["-x", "--output=stolen", "nothing-like-it", ""])
def test_what_is_no_commit_is_refused(ref: str, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True, env=no_git())
    printed = lint("route", f"--since={ref}", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert not (tmp_path / "stolen").exists()


def test_a_task_is_wanted(tmp_path: Path) -> None:
    printed = lint("route", cwd=tmp_path)
    assert printed.code == 2
    assert "route takes the task in words, or a change: --since main" in printed.err


def steps(cwd: Path) -> list[dict[str, Any]]:
    printed = lint("loop", "--output-format=json", cwd=cwd)
    assert printed.code == 0, printed.err
    found: list[dict[str, Any]] = json.loads(printed.out)["steps"]
    return found


def test_the_loop_has_its_fifteen_steps_and_agents_fill_them(tmp_path: Path) -> None:
    found = steps(team(tmp_path))
    assert len(found) == 15
    tiers = "".join(one["tiers"][-1][0].upper() for one in found)
    assert tiers == "FFFFMFAMMFMMMMA", "as the strategy has it"
    who = {one["step"]: [agent["agent"] for agent in one["agents"]] for one in found}
    assert who["Remediation"][0] == "bug-fixer"
    assert who["Smoke test"] == who["Pre-flight check"] == []


def test_what_a_feature_costs_follows_from_its_steps(tmp_path: Path) -> None:
    folder = team(tmp_path)
    low = sum(one["stated"][0] for one in steps(folder))
    high = sum(one["stated"][1] for one in steps(folder))
    assert (round(low, 2), round(high, 2)) == (1.87, 5.60)
    # as many tokens written as half a dollar buys at 30 dollars a million, at 20 dollars a million
    assert steps(folder)[0]["today"][0] == pytest.approx(0.50 / 30 * 20)
    text = lint("loop", cwd=folder).out
    assert "A feature by its steps: $1.87–5.60 as stated." in text
    assert max(map(len, text.splitlines())) <= 80


def test_a_step_that_nobody_fills_is_a_gap(tmp_path: Path) -> None:
    write(tmp_path, {f"{HERE}/a.md": agent_text("model: haiku")})
    text = " ".join(lint("loop", cwd=tmp_path).out.split())
    assert "Gaps, which nobody of the fleet fills: Research, Draft the plan" in text
