"""`lint-agents chains`: the chains of the strategy and of one's own, on the agents there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .command_shapes import ChainsJson
from .shapes import json_as, schema_of
from .support import agent_text, lint, write

HERE = ".claude/agents"


def team(folder: Path, settings: str = "", **models: str) -> Path:
    """Write agents of these names (`_` for `-`) and models, and settings."""
    (folder / ".git").mkdir(exist_ok=True)
    files = {}
    for name, model in models.items():
        agent = name.replace("_", "-")
        files[f"{HERE}/{agent}.md"] = agent_text(f"model: {model}", name=agent)
    return write(folder, files | {".lint-agents.toml": settings})


def shown(cwd: Path, *arguments: str) -> tuple[int, ChainsJson]:
    """The exit code, and what the command prints as JSON, held to its schema."""
    printed = lint("chains", *arguments, "--output-format=json", cwd=cwd)
    value = json_as(printed.out, ChainsJson)
    assert list(Draft202012Validator(schema_of("chains")).iter_errors(value)) == []
    return printed.code, value


def test_the_savings_that_the_strategy_states_come_out_of_its_chains(tmp_path: Path) -> None:
    code, value = shown(team(tmp_path, otter="sonnet"), "--policy=hybrid")
    assert code == 0
    found = [round(one["calls_below"], 2) for one in value["chains"]]
    assert found == [0.5, 0.67, 0.67, 0.33]
    assert found == [one["stated"] for one in value["chains"]]


def test_a_chain_without_any_agent_of_the_fleet_is_not_shown(tmp_path: Path) -> None:
    folder = team(tmp_path, otter="sonnet")
    assert shown(folder)[1]["chains"] == []
    assert lint("chains", cwd=folder).out == (
        "no chain of these agents is known: describe yours under `chains` in the\n"
        "settings; `--policy hybrid` shows those of that policy\n\n"
    )


def test_agents_of_the_fleet_take_the_places_in_a_chain(tmp_path: Path) -> None:
    folder = team(tmp_path, python_pro="opus", debugger="haiku")
    _, value = shown(folder)
    fix = next(one for one in value["chains"] if one["title"].startswith("Troubleshoot"))
    assert [step["tier"] for step in fix["steps"]] == ["light", "frontier", "light"]
    assert fix["steps"][0]["path"] == f"{HERE}/debugger.md"
    assert fix["steps"][2]["path"] is None


OWN = """\
[[chains]]
title = "Ship"
steps = [
  { agent = "maker", does = "writes the code", task = "feature" },
  { agent = "finisher", does = "writes the rest", task = "feature" },
  { agent = "reviewer", does = "reviews it" },
]
"""


def test_what_is_wrong_with_a_chain(tmp_path: Path) -> None:
    code, value = shown(team(tmp_path, OWN, maker="opus", finisher="sonnet", reviewer="haiku"))
    (chain,) = value["chains"]
    said = [(one["code"], one["step"]) for one in chain["findings"]]
    assert code == 1
    assert said == [("model-changed", 2), ("weak-reviewer", 3)]
    assert chain["findings"][1]["message"] == (
        "`reviewer` checks on light what `finisher` does on mid"
    )


def test_a_sound_chain_has_no_finding(tmp_path: Path) -> None:
    code, value = shown(team(tmp_path, OWN, maker="sonnet", finisher="sonnet", reviewer="opus"))
    assert (code, value["chains"][0]["findings"]) == (0, [])


def test_nobody_checks_their_own_work_and_names_are_known(tmp_path: Path) -> None:
    settings = (
        '[[chains]]\nsteps = [{ agent = "maker" }, { agent = "maker", checks = true },'
        ' { agent = "nobody" }]\n'
    )
    code, value = shown(team(tmp_path, settings, maker="sonnet"))
    found = [(one["code"], one["step"]) for one in value["chains"][0]["findings"]]
    assert (code, found) == (1, [("no-fresh-context", 2), ("unknown-agent", 3)])
    assert shown(tmp_path, "--exit-zero")[0] == 0
    assert shown(tmp_path, "--fail-on=error")[0] == 0


def test_one_model_under_two_names_does_not_change(tmp_path: Path) -> None:
    models = {"maker": "opus", "finisher": "claude-opus-5-5", "reviewer": "opus"}
    assert shown(team(tmp_path, OWN, **models))[1]["chains"][0]["findings"] == []
    models["finisher"] = "nobody-knows-it"
    assert shown(team(tmp_path, OWN, **models))[1]["chains"][0]["findings"] == []


def test_a_name_in_other_letters_is_the_same_agent(tmp_path: Path) -> None:
    settings = '[[chains]]\nsteps = [{ agent = "maker" }, { agent = "Maker", checks = true }]\n'
    _, value = shown(team(tmp_path, settings, maker="sonnet"))
    assert [one["code"] for one in value["chains"][0]["findings"]] == ["no-fresh-context"]


def test_fallbacks_of_one_provider_fail_together(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    files = {
        f"{HERE}/one.md": agent_text("model: sonnet", "fallbacks: [haiku]", name="one"),
        f"{HERE}/two.md": agent_text("model: sonnet", "fallbacks: [qwen3-coder]", name="two"),
    }
    _, value = shown(write(tmp_path, files))
    assert {one["agent"]: one["one_provider"] for one in value["fallbacks"]} == {
        "one": True,
        "two": False,
    }
    ratios = [model["price"] or 0 for one in value["fallbacks"] for model in one["models"]]
    assert ratios[0] == ratios[2] == 1
    assert all(0 < ratio < 1 for ratio in (ratios[1], ratios[3]))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[[chains]]\nsteps = []\n", "steps"),
        ("[[chains]]\nstep = []\n", "has no `steps`"),
        ('[[chains]]\nsteps = [{ agnet = "a" }]\n', "has no `agent`"),
    ],
)
def test_a_chain_that_cannot_be_read_is_said(settings: str, said: str, tmp_path: Path) -> None:
    printed = lint("chains", cwd=team(tmp_path, settings, one="haiku"))
    assert printed.code == 2
    assert said in printed.err


def test_text_fits_80_columns_and_says_what_json_does(tmp_path: Path) -> None:
    printed = lint(
        "chains", cwd=team(tmp_path, OWN, maker="opus", finisher="opus", reviewer="haiku")
    )
    assert max(map(len, printed.out.splitlines())) <= 80
    text = " ".join(printed.out.split())
    assert "warning: step 3: `reviewer` checks on light what `finisher` does on frontier" in text
    assert "calls below mid: 1 of 3 (33%)" in text
