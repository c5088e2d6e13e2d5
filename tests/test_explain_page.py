"""The page of `explain` contradicts itself nowhere, and says what it rests on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from frontmatter_lint.output import judgement_lines, matrix_lines, verdict_lines

from .command_shapes import AccountJson
from .shapes import json_as
from .support import agent_text, lint, write

if TYPE_CHECKING:
    from frontmatter_lint.output.account_shapes import Account

#: Work that is mechanical, beyond all doubt.
SORTS = agent_text("model: sonnet", name="crate-sorter").replace(
    "Guides otters across the road",
    "Sorts imports, renames files in bulk, formats tables and runs the same fixed commands",
)
AUDITS = agent_text("model: sonnet", name="hull-auditor").replace(
    "Guides otters across the road", "Audits the booking platform for security vulnerabilities"
)
AGENT = ".claude/agents/a.md"


def page(folder: Path, text: str, *arguments: str, path: str = AGENT, **environment: str) -> str:
    """Return what `explain` prints of one agent, in long lines."""
    write(folder, {path: text, ".git/HEAD": "x"})
    printed = lint("explain", *arguments, path, cwd=folder, COLUMNS="400", **environment)
    assert (printed.code, printed.err) == (0, "")
    return printed.out


def account(folder: Path) -> AccountJson:
    (one,) = json_as(
        lint("explain", "--output-format=json", AGENT, cwd=folder).out, list[AccountJson]
    )
    return one


# --- why there is no objection ---------------------------------------------------------


def test_a_file_that_leaves_the_model_to_the_session_is_told_so(tmp_path: Path) -> None:
    said = page(tmp_path, SORTS.replace("sonnet", "inherit"))
    assert (
        "verdict     no objection: a light model is enough\n"
        "            `claude-opus-5-5` (frontier), the default of a session, is probably more than "
    ) in said
    assert "more than it needs; the file leaves the model to the session." in " ".join(said.split())
    assert (
        "runs on claude-opus-5-5 (frontier) unless the session is given another, because the file "
        "says `inherit`, and that is the default of a session policy"
    ) in " ".join(said.split())
    assert "waste" not in said


def test_who_decides_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    text = SORTS.replace("model: sonnet\n", "")
    said = page(tmp_path, text, CLAUDE_CODE_SUBAGENT_MODEL="opus")
    assert "needs; the file leaves the model to the environment.\n" in said
    settings = '{"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "opus"}}\n'
    write(tmp_path, {".claude/settings.json": settings})
    said = page(tmp_path, text)
    assert "needs; the file leaves the model to the settings.\n" in said


def test_a_mid_model_for_mechanical_work_is_no_objection(tmp_path: Path) -> None:
    assert (
        "verdict     no objection: a light model is enough\n"
        "            `sonnet` (mid) is probably more than it needs; that would be a finding only if it "
        "were a frontier model.\n"
    ) in page(tmp_path, SORTS)


def test_a_document_that_decides_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"docs/m.md": "| Agent | Model |\n|---|---|\n| crate-sorter | opus |\n"})
    text = SORTS.replace("sonnet", "opus")
    said = page(tmp_path, text, "--documented-in=docs/m.md")
    assert "is probably more than it needs; docs/m.md:3 decides.\n" in said


# --- what keeps it from running ----------------------------------------------------------


def test_what_keeps_an_agent_from_running_stands_above_the_verdict(tmp_path: Path) -> None:
    hooks = "hooks:\n  PreToolUse:\n    - matcher: Bash\n"
    lines = page(tmp_path, AUDITS.replace("model:", f"{hooks}model:")).splitlines()
    assert lines[2].startswith("not usable  error TL701: ")
    assert lines[3].startswith("            help: add `hooks:` to it")
    assert lines[4].startswith("verdict     no objection to its model, once the agent runs: a mid")
    (idle,) = account(tmp_path)["others"]
    assert idle["consequence"] == "not-loaded"


def test_tools_that_are_not_known_stand_above_the_verdict(tmp_path: Path) -> None:
    text = AUDITS.replace("model:", "tools: look_around, moor_ship\nmodel:")
    lines = page(tmp_path, text).splitlines()
    assert lines[2].startswith("not usable  ")
    assert "it refuses to start such an agent" in lines[2]


def test_a_retired_model_runs_nothing(tmp_path: Path) -> None:
    said = page(tmp_path, AUDITS.replace("sonnet", "claude-3-5-sonnet-20241022"))
    assert "\nruns on " not in said
    assert "\nasks for    claude-3-5-sonnet-20241022 (mid), because the file says " in said
    assert ": another model answers, or none policy " in " ".join(said.split())
    assert "That is said of its tier alone: `claude-3-5-sonnet-20241022` was retired " in said


def test_a_field_that_nothing_reads_is_named(tmp_path: Path) -> None:
    text = AUDITS.replace("model: sonnet", "agent_model: opus")
    said = page(tmp_path, text, path="agents/a.md")
    assert "verdict     not checked: the file decides no model\n" in said
    assert (
        "            `agent_model: opus` is no field known here; write `model: opus` if it is meant.\n"
    ) in said
    assert "agent_model" not in page(tmp_path, AUDITS, path="agents/a.md")


# --- figures -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("probability", "bounds", "said"),
    [
        (0.596, (0.6, 0.81), "just under 60 in 100"),
        (0.604, (0.6, 0.81), "60 in 100"),
        (0.806, (0.6, 0.81), "just under 81 in 100"),
        (0.59, (0.6, None), "59 in 100"),
        (0.1, (0.1,), "10 in 100"),
        (0.001, (0.1,), "less than 1 in 100"),
        (0.999, (), "more than 99 in 100"),
    ],
)
def test_odds_as_people_say_them(
    probability: float, bounds: tuple[float | None, ...], said: str
) -> None:
    assert judgement_lines.odds(probability, *bounds) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0"), (-0.001, "0"), (0.004, "0"), (-0.03, "-0.03"), (1.5, "+1.50")],
)
def test_points_have_a_sign_where_they_are_some(number: float, said: str) -> None:
    assert matrix_lines.signed(number) == said


def shown(folder: Path, description: str) -> str:
    """Return the matrix of an agent with this description."""
    text = agent_text("model: sonnet", name="pier-hand")
    return page(folder, text.replace("Guides otters across the road.", description)).partition(
        "decision matrix"
    )[2]


def test_a_row_says_where_it_rests_on_little(tmp_path: Path) -> None:
    matrix = shown(tmp_path, "Is the decision-maker of the harbour, and calls ships.")
    assert re.search(r"code-generation .*  in passing: “maker”, line 3\n", matrix)
    matrix = shown(tmp_path, "Is a maker of ropes.")
    assert re.search(r"code-generation .*  single words: “[a-z]+”, line 3\n", matrix)
    text = agent_text("model: sonnet", name="code-reviewer")
    matrix = page(tmp_path, text).partition("decision matrix")[2]
    assert re.search(r"multi-factor-review .*  its name alone\n", matrix)


def test_critical_work_is_named_where_it_makes_an_error(tmp_path: Path) -> None:
    description = (
        "Leads the product strategy of the harbour. Works with security-reviewer, pier-planner and "
        "tide-auditor, and weighs what they say."
    )
    text = agent_text("model: sonnet", name="harbour-lead")
    said = page(tmp_path, text.replace("Guides otters across the road.", description))
    assert "legal or incident work" not in said
    assert "legal or incident work" not in " ".join(page(tmp_path, AUDITS).split())
    light = AUDITS.replace("model: sonnet", "model: haiku")
    assert "legal or incident work" in " ".join(page(tmp_path, light).split())


def values(mid: float) -> Account:
    """Return as much of an account as the odds for a light model need."""
    found: Account = {  # type: ignore[typeddict-item]
        "likelihood": {"mid": mid, "critical": None, "mechanical": 0.0},
        "bounds": {"context": 0.6, "mid": 0.8, "mechanical": 0.1, "doubt": 0.4},
    }
    return found


@pytest.mark.parametrize(
    ("mid", "said"),
    [
        (0.18, "a light model is probably enough"),
        (0.55, "a light model may be too weak, which is a finding only from 60 in 100 on"),
    ],
)
def test_a_doubt_is_said_without_two_denials(mid: float, said: str) -> None:
    assert verdict_lines.of_doubt(values(mid)) == said


def test_words_of_a_row_stand_below_it_in_a_narrow_terminal(tmp_path: Path) -> None:
    write(tmp_path, {AGENT: AUDITS, ".git/HEAD": "x"})
    printed = lint("explain", AGENT, cwd=tmp_path, COLUMNS="70").out
    rows = printed.partition("decision matrix")[2].splitlines()[1:3]
    assert re.fullmatch(r"multi-factor-review +[-+. 0-9]+", rows[0])
    assert re.fullmatch(r"    “[^”]+”, line 3(; its name)?", rows[1])


def test_what_another_policy_finds_as_well_is_not_said_twice(tmp_path: Path) -> None:
    said = page(tmp_path, AUDITS.replace("model: sonnet", "model: haiku"))
    assert said.count("and this agent does security work") == 1
