"""What is not quoted: the work of others, what is not done, and words that stand there only in
passing; none of it changes a probability or a severity.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.agents import load
from frontmatter_lint.agents.find import candidates
from frontmatter_lint.core.nouns import Agent, Evidence
from frontmatter_lint.core.settings import Config
from frontmatter_lint.judging import asides

from .command_shapes import AccountJson
from .shapes import json_as
from .support import lint, write

OTHERS = {
    "Does NOT audit the harbour's locks": "a denial behind its verb",
    "It doesn't review the tides": "a short denial",
    "never edits a chart": "a denial alone",
    "No review of the piers": "what there is none of",
    "Use this agent after the pilot moors and before the crane unloads": "after others",
    "tide-reviewer, lock-auditor": "a list of names",
    "`tide-reviewer`, `lock-auditor`, and pier-planner": "a list of names as code",
    "The leak has already been confirmed by the diver": "done before",
    "the pilot has gone ashore": "done before, without an ending",
    "for leaks, spawn": "cut before a name",
    "reviewed by another agent": "by another",
    "planning belongs to the harbour master": "belongs to others",
    "<role>Senior": "across a tag",
    "auditor`, which weighs every load": "begins within code",
}
OWN = {
    "Audits the harbour's locks": "an act",
    "Not only reads the tides, but weighs them": "no denial",
    "Never skips a lock": "no denial, of whoever it is told",
    "You never skip a lock": "no denial of the work",
    "Verify that no secret leaks": "a denial behind the act",
    "Reviews the cargo, not the crew": "a denial of something else",
    "Use this agent after the pilot moors to audit the cargo": "what it is called for",
    "Reviews code that has changed": "what it works on",
    "Plans the moorings, and hands over to the crane": "own before others",
    "front-end and back-end": "no list of names",
    "Writes `a.md` and `b.md`": "whole code",
}


@pytest.mark.parametrize("text", OTHERS, ids=list(OTHERS.values()))
def test_the_work_of_others_is_told(text: str) -> None:
    assert asides.is_of_others(text)


@pytest.mark.parametrize("text", OWN, ids=list(OWN.values()))
def test_own_work_is_told(text: str) -> None:
    assert not asides.is_of_others(text)


def test_what_stands_behind_a_handing_over_is_others_work() -> None:
    text = "Sorts the cargo, and hands over the security audit"
    assert asides.is_of_others(text, "security audit")
    assert not asides.is_of_others(text, "Sorts the cargo")


@given(st.text(), st.text(max_size=5))
def test_any_text_can_be_asked_about(text: str, hit: str) -> None:
    assert asides.is_of_others(text, hit) in {True, False}


def agent_of(folder: Path, description: str, body: str = "Go.") -> Agent:
    text = f"---\nname: pier-hand\ndescription: {description}\nmodel: sonnet\n---\n{body}\n"
    write(folder, {".claude/agents/pier-hand.md": text})
    (candidate,) = candidates([str(folder)], Config())
    agent = load.load(candidate)
    assert agent is not None
    return agent


@pytest.mark.parametrize(
    ("description", "word", "is_aside"),
    [
        ("You are the decision-maker of the pier.", "maker", True),
        ("You are the maker of the pier.", "maker", False),
        ("You are an auto-fixer of the pier.", "fixer", False),
        ("Says CLEAR TO DOCK at dawn.", "DOCK", True),
        ("Says CLEAR, then DOCK s.", "DOCK", False),
        ("Call this agent when the tide turns.", "Call", True),
        ("Call the pilot when the tide turns.", "Call", False),
        ("Reads the code-reviewer's notes.", "code-reviewer's", True),
        ("Works beside tide-reviewer, lock-auditor and others.", "tide-reviewer", True),
        ("Does not review the cargo.", "review", True),
        ("Reviews the cargo.", "Reviews", False),
        ("Reviews the cargo.", "audits", False),
    ],
)
def test_words_in_passing(description: str, word: str, is_aside: bool, tmp_path: Path) -> None:  # noqa: FBT001
    agent = agent_of(tmp_path, description)
    found = asides.is_in_passing(agent, Evidence(word, ("description",), ""))
    assert found is is_aside


def account(folder: Path, text: str) -> AccountJson:
    """Return the judgement of one agent."""
    write(folder, {".claude/agents/a.md": text})
    arguments = ("explain", "--isolated", "--output-format=json", ".claude/agents/a.md")
    (one,) = json_as(lint(*arguments, cwd=folder).out, list[AccountJson])
    return one


def test_an_exclusion_is_no_evidence(tmp_path: Path) -> None:
    text = (
        "---\nname: pier-reviewer\ndescription: Does NOT review the crew (use crew-reviewer). "
        "Reviews every pier.\nmodel: haiku\n---\nYou weigh the trade-offs of every pier, and "
        "analyze its security.\n"
    )
    shown = [one["text"] for one in account(tmp_path, text)["evidence"]["stronger"]]
    assert shown
    assert not any("NOT" in one for one in shown)


def test_no_quotation_of_a_side_repeats_most_of_another(tmp_path: Path) -> None:
    body = (
        "Every morning you evaluate complex designs, dependencies, and trade-offs, root causes of "
        "leaks, the security of every lock with the captains of all ships that moor there today "
        "across the whole harbour fleet."
    )
    text = f"---\nname: legal-checker\ndescription: Checks.\nmodel: sonnet\n---\n{body}\n"
    quotes = account(tmp_path, text)["evidence"]["stronger"]
    ends = [(one["line"], one["column"], one["column"] + len(one["text"])) for one in quotes]
    for line, start, end in ends:
        shared = [min(end, one[2]) - max(start, one[1]) for one in ends if one[0] == line]
        assert sum(2 * one >= end - start for one in shared) == 1
