"""Reasons for a model as people write them: those that argue for it, for another, or for nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from frontmatter_lint.judging import reasons

from .shapes import FindingJson
from .support import lint_json, write

AUDITOR = (
    "Audits the booking platform for security vulnerabilities and models threats before each "
    "release."
)
DEBUGGER = (
    "Finds the root cause of crashes and failing tests: reproduces the failure, forms hypotheses "
    "and proves which one holds."
)
SORTER = "Sorts CSV files by their first column, renames the headers and removes empty rows."


def printed_reason(hint: str) -> str:
    """Return the reason that a help prints, as a line."""
    found = re.search(r"say (?:so|why): `([^`]+)`", hint)
    assert found is not None, hint
    return found[1]


#: Reasons for a light model; beside each whether it names a safeguard.
FOR_LIGHT = {
    "A light model is enough here because a human reviews every result": True,
    "cheap and fast enough for this checklist": False,
    "cost; the reviewer hands the hard cases on": True,
    "human checks every result": True,
    "Haiku is enough, the rules are written down in the file": False,
    "Only compares two lists and prints what is missing": False,
    "Runs a fixed list of greps, no reasoning involved": False,
    "overkill otherwise: it fills in a template": False,
    "Doesn't need more, the heavy lifting is done by semgrep": False,
    "First pass only. Anything serious is escalated to the security auditor on opus": True,
    "Pattern matching against a known list; runs on every commit, so speed matters": False,
    "haiku handles it fine and it runs thousands of times a day": False,
    "Narrow scope, deterministic steps, results are reviewed by an engineer": True,
    "It just collects logs; the on-call engineer decides what to do": True,
    "A small model does the job: the questions are yes or no": False,
    "good enough for a first look, Sonnet re-checks everything it reports": True,
    "Findings are verified by a second, stronger agent before anyone acts on them": True,
    "We measured it: light model suffices on our 30 gold tasks": False,
    "we measured it on 200 pull requests and recall was the same as with sonnet": False,
    "Benchmarked in June, haiku finds 97 of 100 and sonnet 98": False,
    "only a first pass; the opus security-reviewer does the real audit": True,
    "no need for deep analysis, just look-ups in the policy table": False,
    "low stakes, high volume, and every draft is approved by counsel": True,
}
#: Reasons that argue for a stronger model than a light one.
AGAINST_LIGHT = (
    "Opus sees what others miss",
    "Needs deep reasoning about trust boundaries",
    "requires careful judgement and nuance",
    "sonnet, because the analysis spans several services",
    "Complex reasoning across modules, subtle bugs",
    "mistakes here are expensive",
    "We cannot afford to miss anything",
    "demands the strongest model we have",
    "architectural trade-offs",
    "Calls for expert judgment on open-ended problems",
)
#: Reasons that say nothing of the work.
EMPTY = (
    "cost",
    "Cheaper.",
    "speed",
    "As discussed on Monday",
    "default",
    "TBD",
    "team decision",
    "Cheaper than opus, quicker than sonnet.",
    "see the wiki",
    "best model",
)


@pytest.mark.parametrize(("text", "is_safe"), FOR_LIGHT.items())
def test_a_reason_for_a_light_model_is_heard(text: str, is_safe: bool) -> None:  # noqa: FBT001
    heard = reasons.heard(text, (), "light")
    assert heard.tier == "light"
    assert heard.has_safeguard == is_safe


@pytest.mark.parametrize("text", AGAINST_LIGHT)
def test_a_reason_for_a_stronger_model_contradicts_a_light_one(text: str) -> None:
    assert reasons.heard(text, (), "light").tier in ("mid", "frontier")


@pytest.mark.parametrize("text", EMPTY)
def test_a_reason_that_says_nothing_argues_for_nothing(text: str) -> None:
    assert reasons.heard(text, (), "light").tier == ""


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Opus reads the odd encodings", "frontier"),
        ("the input is irregular, and mistakes are expensive", "frontier"),
        ("needs long-horizon reasoning", "frontier"),
        ("It only renames files and sorts lists", "light"),
        ("best", ""),
        ("Haiku is enough for this", "light"),
        ("a light model is enough", "light"),
        ("Opus is enough, anything above is wasted", "frontier"),
    ],
)
def test_a_reason_beside_a_frontier_model(text: str, tier: str) -> None:
    assert reasons.heard(text, (), "frontier").tier == tier


# --- through the command --------------------------------------------------------------


def findings(folder: Path, name: str, description: str, *lines: str) -> list[FindingJson]:
    fields = [f"name: {name}", f'description: "{description}"', *lines]
    text = "".join(f"{line}\n" for line in ["---", *fields, "---", "Hand back a report."])
    write(folder, {".claude/agents/a.md": text})
    found = lint_json("--select=MA", ".claude/agents/a.md", cwd=folder).findings
    return list(found)


@pytest.mark.parametrize(("text", "is_safe"), FOR_LIGHT.items())
def test_critical_work_asks_for_a_safeguard(
    text: str,
    is_safe: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    line = f'model_rationale: "{text}"'
    (found,) = findings(tmp_path, "security-auditor", AUDITOR, "model: haiku", line)
    assert found["code"] == "MA503"
    assert found["severity"] == ("info" if is_safe else "warning")
    assert text[:40] in found["message"]
    (found,) = findings(tmp_path, "debugger", DEBUGGER, "model: haiku", line)
    assert found["severity"] == "info"


@pytest.mark.parametrize("text", EMPTY)
def test_a_reason_that_says_nothing_is_told_what_is_missing(text: str, tmp_path: Path) -> None:
    line = f'model_rationale: "{text}"'
    (found,) = findings(tmp_path, "security-auditor", AUDITOR, "model: haiku", line)
    assert (found["code"], found["severity"]) == ("MA503", "error")
    assert f"“{text}” does not say" in found["hint"]


PLACES = {
    "model_rationale": ["model: haiku", "model_rationale: {}"],
    "model-rationale": ["model: haiku", "model-rationale: {}"],
    "rationale": ["model: haiku", "rationale: {}"],
    "model_reason": ["model: haiku", "model_reason: {}"],
    "reason": ["model: haiku", "reason: {}"],
    "reasoning": ["model: haiku", "reasoning: {}"],
    "in a block": ["model:", "  preference: haiku", "  reasoning: {}"],
    "a comment on the line": ["model: haiku  # {}"],
    "a comment above it": ["# {}", "model: haiku"],
    "comments above it": ["# Why light:", "# {}", "model: haiku"],
}


@pytest.mark.parametrize("lines", PLACES.values(), ids=PLACES)
def test_wherever_a_reason_stands(lines: list[str], tmp_path: Path) -> None:
    reason = "a light model is enough, because a person checks every result"
    written = [line.format(reason) for line in lines]
    (found,) = findings(tmp_path, "security-auditor", AUDITOR, *written)
    assert (found["code"], found["severity"]) == ("MA503", "info")
    assert "a person checks every result" in found["message"]


def test_a_comment_for_the_linter_is_no_reason(tmp_path: Path) -> None:
    line = "model: haiku  # lint-agents: ignore[MA501] enough, a person checks it"
    (found,) = findings(tmp_path, "security-auditor", AUDITOR, line)
    assert (found["code"], found["severity"]) == ("MA503", "error")


#: What authors may write for the dots in a reason that the help prints.
OWN_WORDS = (
    "we say so",
    "haiku mixed the columns up in May",
    "opus was overkill",
    "the input is irregular",
    "these are fixed steps",
    "no deep reasoning is needed",
)


@pytest.mark.parametrize("own", OWN_WORDS)
@pytest.mark.parametrize(
    ("name", "description", "model"),
    [
        ("security-auditor", AUDITOR, "haiku"),
        ("debugger", DEBUGGER, "haiku"),
        ("csv-sorter", SORTER, "opus"),
    ],
)
def test_the_line_of_the_help_works_as_pasted(
    name: str, description: str, model: str, own: str, tmp_path: Path
) -> None:
    (before,) = findings(tmp_path, name, description, f"model: {model}")
    assert before["severity"] in ("error", "warning")
    pasted = printed_reason(before["hint"]).replace("…", own)
    (after,) = findings(tmp_path, name, description, f"model: {model}", pasted)
    assert (after["code"], after["severity"]) == (before["code"], "info")
    assert pasted.partition(": ")[2] in after["message"]


@pytest.mark.parametrize(
    ("path", "before", "model", "after"),
    [
        (
            ".gemini/agents/a.md",
            f"---\nname: auditor\ndescription: {AUDITOR}\n",
            "model: gemini-3.5-flash-lite",
            "\n---\nLook for ways in.\n",
        ),
        (
            ".codex/agents/a.toml",
            f'name = "auditor"\ndescription = "{AUDITOR}"\n',
            'model = "gpt-5.6-luna"',
            '\ndeveloper_instructions = "Look for ways in."\n',
        ),
    ],
)
def test_where_a_field_may_harm_the_reason_is_a_comment(
    path: str, before: str, model: str, after: str, tmp_path: Path
) -> None:
    write(tmp_path, {path: before + model + after})
    (found,) = lint_json("--select=MA503", ".", cwd=tmp_path).findings
    assert found["severity"] == "error"
    assert "above `model`" in found["hint"]
    pasted = printed_reason(found["hint"])
    write(tmp_path, {path: f"{before}{pasted}\n{model}{after}"})
    (heard,) = lint_json("--select=MA503,SC,FM031", ".", cwd=tmp_path).findings
    assert heard["severity"] == "info"
    assert pasted.removeprefix("# ") in heard["message"]
