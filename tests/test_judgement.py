"""The judgement: pairs of a hit and its near miss, the headline cases, the three voices,
and what judging costs.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks import accuracy
from frontmatter_lint.judging import passages

from .command_shapes import WordsJson
from .conftest import CORPUS, ROOT, clean_environment
from .shapes import FindingJson
from .support import Printed, lint, lint_json, write

LABELS = CORPUS.parent / "labels"

#: The hit and its near miss stand next to each other in the table.
ROWS = accuracy.labels(accuracy.FIXTURES / "labels.tsv")
PAIRS = list(zip(ROWS[::2], ROWS[1::2], strict=True))


# --- a hit beside its near miss -------------------------------------------------------


@cache
def judged() -> dict[str, accuracy.Verdict]:
    """What the linter says, by the name of the agent."""
    return {one.label.name: one for one in accuracy.verdicts(ROWS, accuracy.FIXTURES)}


def _pair(hit: accuracy.Label, near: accuracy.Label) -> Any:
    return pytest.param(hit, near, id=f"{hit.name} | {near.name}")


@pytest.mark.parametrize(("hit", "near"), [_pair(*pair) for pair in PAIRS])
def test_a_hit_and_its_near_miss(hit: accuracy.Label, near: accuracy.Label) -> None:
    """The hit is at least noted; near it stands an agent that light models do, which a
    frontier model may be said to be wasted on.
    """
    assert "light" in judged()[hit.name].noted
    assert "frontier" not in judged()[hit.name].noted
    assert "light" not in judged()[near.name].noted
    if accuracy.is_mechanical(near):
        assert "frontier" in judged()[near.name].noted
    if near.ceiling == "frontier":
        assert "frontier" not in judged()[near.name].noted


def test_there_are_pairs_enough_of_every_kind() -> None:
    assert len(PAIRS) >= 60
    assert all((hit.floor, near.floor) == ("mid", "light") for hit, near in PAIRS)
    kinds = Counter(hit.kind for hit, _ in PAIRS)
    assert all(kinds[kind] >= 5 for kind in accuracy.REASONING)
    near = {near.kind for _, near in PAIRS}
    assert near >= {"codegen", "testing", "iac", "docs", "build", "data", "mechanical", "content"}
    assert sum(accuracy.is_mechanical(near) for _, near in PAIRS) >= 30


def test_the_labels_are_of_the_files() -> None:
    assert {path.name for path in (accuracy.FIXTURES / "agents").iterdir()} == {
        f"{row.name}.md" for row in ROWS
    }
    for row in ROWS:
        text = (accuracy.FIXTURES / row.file).read_text(encoding="utf-8")
        assert text.startswith(f"---\nname: {row.name}\ndescription: ")
        assert (row.confidence, bool(row.why)) in [("high", True), ("medium", True)]


def _severities(rows: list[accuracy.Label], folder: Path) -> Counter[str]:
    """How loud the linter is about these agents on a light model, those aside that it says
    nothing about.
    """
    content = {
        row.name: accuracy.pinned((accuracy.FIXTURES / row.file).read_bytes(), "haiku") or b""
        for row in rows
    }
    write(folder, {f".claude/agents/{name}.md": text for name, text in content.items()})
    return Counter(one["severity"] for one in lint_json("--select=MA503", ".", cwd=folder).findings)


def test_critical_work_is_a_warning_at_least_and_an_error_where_that_is_sure(
    tmp_path: Path,
) -> None:
    """These agents are a sentence or two, which prove less than a whole agent does: of those,
    three in four are errors (`measured` in data/phrases.yaml).
    """
    found = _severities(
        [row for row in ROWS if row.kind in accuracy.CRITICAL and row.floor == "mid"], tmp_path
    )
    assert found["error"] + found["warning"] >= 0.85 * found.total()
    assert found["error"] >= 0.25 * found.total()


def test_other_work_is_a_warning(tmp_path: Path) -> None:
    """An error that is wrong once in twenty gets the linter uninstalled."""
    rows = [row for row in ROWS if row.kind not in accuracy.CRITICAL]
    found = _severities(rows, tmp_path)
    assert found["error"] <= 0.05 * found.total()


# --- the headline ---------------------------------------------------------------------

AUDITOR = (
    "Audits the booking platform for security vulnerabilities and models threats before each "
    "release."
)


def agent(
    name: str, description: str, *lines: str, body: str = "Hand back a short report.\n"
) -> str:
    """An agent file; `lines` are further lines of frontmatter."""
    fields = [f"name: {name}", f"description: {description}", *lines]
    return "".join(f"{line}\n" for line in ["---", *fields, "---"]) + body


def judge(
    folder: Path, text: str, *flags: str, path: str = ".claude/agents/a.md"
) -> list[FindingJson]:
    """The findings on the assignment of one agent."""
    write(folder, {path: text})
    return [
        one for one in lint_json(*flags, path, cwd=folder).findings if one["code"].startswith("MA")
    ]


def codes(found: list[FindingJson]) -> list[str]:
    return [f"{one['severity']} {one['code']}" for one in found]


BLOCK = ("model:", "  preference: haiku", "  fallbacks: [sonnet]")
LIGHT = {
    "an alias": (".claude/agents/a.md", ["model: haiku"]),
    "a block": ("agents/a.md", BLOCK),
    "a block where it is not read": (".claude/agents/a.md", BLOCK),
    "a full id": (".claude/agents/a.md", ["model: claude-haiku-4-5"]),
    "a dated id": (".claude/agents/a.md", ["model: claude-haiku-4-5-20251001"]),
    "OpenAI, in Copilot": (".github/agents/a.agent.md", ["model: gpt-5-nano"]),
    "OpenAI, in OpenCode": (".opencode/agent/a.md", ["model: openai/gpt-5-nano"]),
    "OpenAI, anywhere": ("agents/a.md", ["model: gpt-5-nano"]),
    "Google, in its own tool": (".gemini/agents/a.md", ["model: gemini-2.5-flash-lite"]),
    "Google, anywhere": ("agents/a.md", ["model: gemini-2.5-flash-lite"]),
}


@pytest.mark.parametrize(("path", "lines"), LIGHT.values(), ids=LIGHT)
def test_a_light_security_auditor_is_an_error(path: str, lines: list[str], tmp_path: Path) -> None:
    text = agent(
        "security-auditor",
        AUDITOR,
        *lines,
        body="# Role\n\nYou hunt for vulnerabilities in each release.\n",
    )
    (found,) = judge(tmp_path, text, path=path)
    assert (found["code"], found["severity"]) == ("MA503", "error")
    assert "security" in found["message"]
    said = [one["text"] for one in found["evidence"]]
    assert "security-auditor" not in said, "there are better words than its name"
    assert any("vulnerabilities" in one for one in said)
    assert all(one["criterion"] for one in found["evidence"])
    _points_at_its_words(text, found["evidence"])
    value = text.split("\n")[found["line"] - 1].rpartition(" ")[2]
    _points_at_its_words(text, [{"text": value, "line": found["line"], "column": found["column"]}])


def _points_at_its_words(text: str, evidence: Sequence[WordsJson]) -> None:
    lines = text.split("\n")
    assert evidence
    for one in evidence:
        first = lines[one["line"] - 1][one["column"] - 1 :]
        folded = " ".join("\n".join([first, *lines[one["line"] :]]).split())
        assert folded.startswith(one["text"])


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_evidence_is_found_wherever_it_stands(newline: str, tmp_path: Path) -> None:
    lines = [
        *(
            "---",
            "model: haiku",
            "tags: [travel, security]",
            "name: threat-hunter",
            "description: >-",
        ),
        *(
            "  Reads every release and",
            "  identifies vulnerabilities that attackers could exploit.",
            "---",
        ),
        *("", "# Security auditor", ""),
        *(
            "You analyze what an attacker could reach through each of them, and threat-model it.",
            "",
        ),
    ]
    write(tmp_path, {"a.md": newline.join(lines)})
    (found,) = lint_json("--select=MA503", "a.md", cwd=tmp_path).findings
    assert {one["line"] for one in found["evidence"]} == {6, 12}
    _points_at_its_words("\n".join(lines), found["evidence"])


SILENT = {
    "secure coding": agent(
        *(
            "python-pro",
            "Writes idiomatic Python. Follows secure coding practices and validates input.",
            "model: haiku",
        ),
        body="You write secure, typed code and keep to the style guide.\n",
    ),
    "somebody else's work": agent(
        "changelog-writer",
        "Writes the changelog. Use after security-auditor and code-reviewer.",
        "model: haiku",
    ),
    "a negation": agent(
        "vue-coder",
        "Builds components. Does not review security or audit anything.",
        "model: haiku",
    ),
    "qualities": agent(
        "api-coder", "Implements secure, robust, scalable and compliant endpoints.", "model: haiku"
    ),
    "a dialogue": agent(
        "vue-coder",
        r'"Builds components. <example>user: \"Audit for vulnerabilities\"</example>"',
        "model: haiku",
    ),
    "inherit": agent("security-auditor", AUDITOR, "model: inherit"),
    "no model": agent("security-auditor", AUDITOR),
    "the middle tier": agent("security-auditor", AUDITOR, "model: sonnet"),
    "the frontier": agent("security-auditor", AUDITOR, "model: opus"),
    "an empty description": agent("otter", '""', "model: haiku"),
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nothing_is_said_about(text: str, tmp_path: Path) -> None:
    assert judge(tmp_path, text) == []


def test_a_newsletter_about_security_is_no_security_work(tmp_path: Path) -> None:
    text = agent(
        *(
            "security-newsletter-formatter",
            "Formats the weekly security newsletter by the template.",
            "model: haiku",
        )
    )
    assert judge(tmp_path, text) == []


def test_a_script_for_opus_is_a_warning(tmp_path: Path) -> None:
    (found,) = judge(
        tmp_path,
        agent("csv-renamer", "Renames CSV files in bulk and sorts their columns.", "model: opus"),
    )
    assert (found["code"], found["severity"]) == ("MA504", "warning")
    _points_at_its_words(
        (tmp_path / ".claude/agents/a.md").read_text(encoding="utf-8"), found["evidence"]
    )


# --- what the file says itself --------------------------------------------------------

STATED = {
    "nothing": ([], ["error MA503"]),
    "a reason": (
        ["model_rationale: Haiku is enough, a person reads each result."],
        ["info MA503"],
    ),
    "a reason in the block": (
        ["model: {preference: haiku, reasoning: Haiku is enough here.}"],
        ["warning MA503"],
    ),
    "a way up": (
        ["model: {preference: haiku, escalation: {to: opus, when: [a finding is serious]}}"],
        ["warning MA503"],
    ),
    "a way up without conditions": (
        ["model: {preference: haiku, escalation: {to: opus}}"],
        ["error MA503"],
    ),
    "a way down": (
        ["model: {preference: haiku, escalation: {to: haiku, when: [a finding is serious]}}"],
        ["error MA503"],
    ),
    "praise of another model": (
        ["model_rationale: Opus sees what others miss."],
        ["error MA503", "warning MA507"],
    ),
    "work that is too hard": (
        ["model_rationale: Audits the platform for security vulnerabilities."],
        ["error MA503", "warning MA507"],
    ),
    "a comparison": (["model_rationale: Cheaper than opus, quicker than sonnet."], ["error MA503"]),
    "a neutral reason": (["model_rationale: As discussed on Monday."], ["error MA503"]),
}


@pytest.mark.parametrize(("lines", "expected"), STATED.values(), ids=STATED)
def test_the_file_speaks_for_itself(lines: list[str], expected: list[str], tmp_path: Path) -> None:
    model = [] if any(line.startswith("model:") for line in lines) else ["model: haiku"]
    assert (
        sorted(codes(judge(tmp_path, agent("security-auditor", AUDITOR, *model, *lines))))
        == expected
    )


def test_a_warning_that_is_answered_becomes_a_note(tmp_path: Path) -> None:
    reason = "model_rationale: Haiku suffices, the pool of known bugs is small."
    text = agent(
        "debugger", "Finds the root cause of crashes and failing tests.", "model: haiku", reason
    )
    assert codes(judge(tmp_path, text)) == ["info MA503"]
    text = agent(
        "csv-sorter",
        "Sorts CSV files by their first column, renames the headers and removes empty rows.",
        "model: opus",
        "model_rationale: Opus reads the odd encodings.",
    )
    assert codes(judge(tmp_path, text)) == ["info MA504"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Runs scripts where conflict detection needs strategy",
        "Runs scripts for strategy, architecture and design decisions",
    ],
)
def test_words_for_a_stronger_model_prove_no_routine(sentence: str, tmp_path: Path) -> None:
    chores = "Renames CSV files in bulk and sorts their columns."
    (found,) = judge(tmp_path, f"{agent('csv-renamer', chores, 'model: opus')}\n{sentence}.\n")
    assert found["code"] == "MA504"
    assert [one["text"] for one in found["evidence"]] == [chores.removesuffix(".")]


def test_a_remark_is_no_proof(tmp_path: Path) -> None:
    remark = "Formats the files, runs the scripts and commits what they changed"
    for body, quoted in ((remark, True), (f"<!-- {remark} -->", False)):
        text = f"{agent('porter', 'x', 'model: opus')}\n{body}\n"
        shown = [one for one in passages.of(text) if remark.lower() in one.sentence]
        assert bool(shown) == quoted


def test_a_text_that_asks_for_long_thinking_is_heard(tmp_path: Path) -> None:
    fields = (
        "csv-renamer",
        "Renames CSV files in bulk and sorts their columns.",
        "model: opus",
    )
    for body, said in (
        ("Always use extended thinking.", "info"),
        ("Ultrathink before you rename.", "info"),
        ("Do not use extended thinking.", "warning"),
        ("Rename them.", "warning"),
    ):
        (found,) = judge(tmp_path, f"{agent(*fields)}{body}\n")
        assert (found["code"], found["severity"]) == ("MA504", said)
        assert ("its text asks for" in found["message"]) == (said == "info")


def test_a_reason_for_less_is_a_contradiction_too(tmp_path: Path) -> None:
    reason = "model_rationale: It only renames files and sorts lists."
    text = agent("otter-guide", "Guides otters across the road.", "model: opus", reason)
    (found,) = [one for one in judge(tmp_path, text) if one["code"] == "MA507"]
    assert "argues for the light tier" in found["message"]
    _points_at_its_words(text, found["evidence"])


# --- what is documented ---------------------------------------------------------------

TABLE = "# Agents\n\n| Agent | Model |\n|---|---|\n| security-auditor | {} |\n"


def documented(folder: Path, model: str, text: str) -> list[FindingJson]:
    write(folder, {"docs/agents.md": TABLE.format(model)})
    return judge(folder, text, "--documented-in=docs/agents.md")


@pytest.mark.parametrize(
    ("says", "uses", "expected"),
    [
        ("haiku", "haiku", []),
        ("opus", "haiku", ["error MA501"]),
        ("sonnet", "haiku", ["error MA501"]),
        ("haiku", "opus", ["warning MA502"]),
        ("sonnet", "inherit", ["warning MA505"]),
        ("opus", "opus", []),
    ],
)
def test_a_document_is_heard_first(
    says: str, uses: str, expected: list[str], tmp_path: Path
) -> None:
    found = documented(tmp_path, says, agent("security-auditor", AUDITOR, f"model: {uses}"))
    assert codes(found) == expected
    assert all("docs/agents.md:5" in one["message"] for one in found)


def test_words_decide_where_documents_are_silent(tmp_path: Path) -> None:
    write(tmp_path, {"docs/agents.md": TABLE.format("haiku")})
    text = agent("debugger", "Finds the root cause of crashes and failing tests.", "model: haiku")
    assert codes(judge(tmp_path, text, "--documented-in=docs/agents.md")) == ["warning MA503"]


def test_documents_that_contradict_each_other_decide_nothing(tmp_path: Path) -> None:
    write(
        tmp_path, {"docs/other.md": TABLE.format("opus"), "docs/agents.md": TABLE.format("haiku")}
    )
    flags = ["--documented-in=docs/agents.md", "--documented-in=docs/other.md"]
    found = judge(tmp_path, agent("security-auditor", AUDITOR, "model: haiku"), *flags)
    assert sorted(codes(found)) == ["error MA503", "warning MA509"]


def test_the_document_beats_the_policy(tmp_path: Path) -> None:
    write(tmp_path, {"docs/agents.md": TABLE.format("haiku")})
    text = agent("security-auditor", AUDITOR, "model: haiku")
    assert judge(tmp_path, text, "--documented-in=docs/agents.md", "--policy=hybrid") == []


# --- policies -------------------------------------------------------------------------

KUBERNETES = (
    "kubernetes-architect",
    "Designs the architecture of Kubernetes platforms and weighs their trade-offs.",
)
CODER = ("berth-coder", "Writes Python modules and Go handlers from specifications.")
CHORE = ("pre-flight", "Runs the pre-flight checks and the smoke tests before each sailing.")
OTTER = ("otter-guide", "Guides otters across the road.")


def _policy_cases() -> dict[str, tuple[str, tuple[str, str], str, list[str]]]:
    """Policy, agent, its model, what is found."""
    return {
        "words alone": ("default", KUBERNETES, "haiku", ["warning MA503"]),
        "the roster answers": ("hybrid", KUBERNETES, "haiku", []),
        "the roster is exact": ("hybrid", KUBERNETES, "opus", ["warning MA502"]),
        "the roster is a floor": ("hybrid", ("debugger", "Debugs."), "haiku", ["error MA501"]),
        "the roster wants a decision": (
            "hybrid",
            ("debugger", "Debugs."),
            "inherit",
            ["warning MA505"],
        ),
        "hybrid is content with sonnet": ("hybrid", ("security-auditor", AUDITOR), "sonnet", []),
        "opus-first is not": (
            "opus-first",
            ("security-auditor", AUDITOR),
            "sonnet",
            ["error MA501"],
        ),
        "opus-first, light agents": ("opus-first", ("python-pro", "Writes Python."), "haiku", []),
        "everybody on the frontier": ("always-frontier", CODER, "sonnet", ["error MA501"]),
        "chores on the frontier": ("always-frontier", CHORE, "opus", []),
        "code on the light tier": ("code-generation", CODER, "haiku", ["warning MA501"]),
        "code on the middle tier": ("code-generation", CODER, "sonnet", []),
        "code on the frontier": ("code-generation", CODER, "opus", []),
        "hybrid lets code be light": ("hybrid", CODER, "haiku", []),
        "a model for a chore": ("tiered", CHORE, "haiku", ["warning MA508"]),
        "which others allow": ("default", CHORE, "haiku", []),
    }


@pytest.mark.parametrize(
    ("policy", "who", "model", "expected"), _policy_cases().values(), ids=_policy_cases()
)
def test_each_policy_has_its_own_finding(
    policy: str, who: tuple[str, str], model: str, expected: list[str], tmp_path: Path
) -> None:
    write(tmp_path, {".claude/agents/a.md": agent(*who, f"model: {model}")})
    found = lint_json(f"--policy={policy}", ".", cwd=tmp_path).findings
    assert codes([one for one in found if one["code"].startswith("MA")]) == expected
    assert all(
        policy in one["message"] for one in found if one["code"] in ("MA501", "MA502", "MA505")
    )


@pytest.mark.parametrize(
    ("policy", "expected"), [("hybrid", ["info MA506"]), ("default", []), ("tiered", [])]
)
def test_hybrid_asks_for_reasons(policy: str, expected: list[str], tmp_path: Path) -> None:
    write(tmp_path, {"agents/a.md": agent(*OTTER, "model:", "  preference: sonnet")})
    assert codes(lint_json(f"--policy={policy}", "agents", cwd=tmp_path).findings) == expected


OWN = {
    "a place in the roster": ("roster: {security-auditor: light}", []),
    "no kind is critical": ("critical: {kinds: []}", ["warning MA503"]),
    "a higher bar": ("floor: {mid: 50}", []),
    "a rule turned on": (
        "severity: {missing-reasoning: warning}",
        ["error MA503", "warning MA506"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OWN.values(), ids=OWN)
def test_a_policy_of_ones_own(text: str, expected: list[str], tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "ours.yaml": f"extends: default\n{text}\n",
            "agents/a.md": agent("security-auditor", AUDITOR, *BLOCK),
        },
    )
    found = lint_json("--policy=ours.yaml", "--ignore=FB,ES", "agents", cwd=tmp_path).findings
    assert sorted(codes(found)) == expected


def test_a_policy_may_soften_a_finding(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"ours.yaml": "extends: default\nseverity: {light-model-on-critical-agent: info}\n"},
    )
    assert codes(
        judge(tmp_path, agent("security-auditor", AUDITOR, "model: haiku"), "--policy=ours.yaml")
    ) == ["info MA503"]


def test_a_flag_softens_a_finding(tmp_path: Path) -> None:
    text = agent("security-auditor", AUDITOR, "model: haiku")
    assert codes(judge(tmp_path, text, "--severity=MA503=info")) == ["info MA503"]


# --- accuracy -------------------------------------------------------------------------


def test_our_own_agents_are_judged_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["--guard"]) == 0, capsys.readouterr().out
    assert len(capsys.readouterr().out.splitlines()) == len(accuracy.MEASURES)


def test_the_guard_fails_below_its_bounds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Labels turned upside down; and no labels at all prove nothing."""
    table = ["\t".join(accuracy.Label._fields)]
    table += [
        "\t".join(row._replace(floor="light" if row.floor == "mid" else "mid", ceiling="mid"))
        for row in ROWS
    ]
    write(
        tmp_path, {"wrong.tsv": "".join(f"{line}\n" for line in table), "none.tsv": f"{table[0]}\n"}
    )
    given = ["--corpus", str(accuracy.FIXTURES), "--labels"]
    assert accuracy.main([*given, str(tmp_path / "wrong.tsv"), "--guard", "--show-errors"]) == 1
    printed = capsys.readouterr().out
    assert "FAILED" in printed
    assert "FALSE on light" in printed
    assert accuracy.main([*given, str(tmp_path / "wrong.tsv")]) == 0
    assert accuracy.main([*given, str(tmp_path / "none.tsv"), "--guard"]) == 1


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_pinning_replaces_whatever_was_said(newline: bytes) -> None:
    lines = [
        *(
            b"---",
            b"name: a",
            b"model:",
            b"  preference: opus",
            b"",
            b"  reasoning: why",
            b"model_rationale: >-",
        ),
        *(
            b"  of course",
            b"tools: [Read]",
            b"escalation:",
            b"- x",
            b"color: red",
            b"fallback: x",
            b"---",
            b"model: x",
        ),
    ]
    expected = [
        b"---",
        b"name: a",
        b"tools: [Read]",
        b"color: red",
        b"model: haiku",
        b"---",
        b"model: x",
    ]
    assert accuracy.pinned(newline.join(lines), "haiku") == newline.join(expected)
    assert accuracy.pinned(b"# notes", "haiku") is None


def test_the_benchmarks_are_listed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "python -m benchmarks.accuracy" in done.stdout


@pytest.mark.corpus
@pytest.mark.skipif(
    not (LABELS / "dev.tsv").is_file(), reason="the labels are not part of the repository"
)
def test_real_agents_are_judged_well(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--labels", str(LABELS / "dev.tsv"), "--corpus", str(CORPUS), "--guard"]
    assert accuracy.main(given) == 0, capsys.readouterr().out


# --- real teams and their own documents -----------------------------------------------

SAID = {"MA501": "weaker", "MA502": "stronger", "MA505": "inherit"}

#: Project → its document, its labels, its agents, and what else is found: files that
#: carry no label of their own.
TEAMS: dict[str, tuple[str, str, str, dict[str, str]]] = {
    "wshobson__agents": ("docs/agents.md", "wshobson__agents.tsv", ".", {}),
    # the labels say of context-dependent agents that they disagree, and here which way
    "NickCrew__claude-cortex": (
        "docs/model-optimization.md",
        "NickCrew__claude-cortex.origdoc.tsv",
        ".",
        {
            "agents/learning-guide.md": "weaker",
            "agents/prompt-engineer.md": "stronger",
            "agents/tutorial-engineer.md": "weaker",
            "inactive/agents/context-manager.md": "stronger",
            "inactive/agents/database-optimizer.md": "stronger",
            "inactive/agents/multi-agent-coordinator.md": "stronger",
            "inactive/agents/prompt-engineer.md": "stronger",
            "inactive/agents/refactoring-expert.md": "stronger",
            "inactive/agents/tutorial-engineer.md": "stronger",
            "inactive/agents/workflow-orchestrator.md": "stronger",
        },
    ),
    # the document gives each member of that group a model of its own, and this one has it
    "athola__claude-night-market": (
        "docs/capabilities-agents.md",
        "athola__claude-night-market.tsv",
        ".",
        {"plugins/sanctum/agents/workflow-improvement-planner-agent.md": ""},
    ),
    # copies of the same agents in a test project are not labelled
    "guardkit__guardkit": (
        "docs/model-optimization.md",
        "guardkit__guardkit.tsv",
        "installer/core/agents",
        {},
    ),
}


def _disagreements(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["file"]]
    return {
        row["file"]: row["verdict"].partition(":")[2]
        for row in rows
        if row["verdict"].startswith("DISAGREE")
    }


@pytest.mark.corpus
@pytest.mark.skipif(
    not (LABELS / "documented").is_dir(), reason="the labels are not part of the repository"
)
@pytest.mark.parametrize("team", TEAMS)
def test_real_disagreements_are_found(team: str) -> None:
    document, labels, folder, explained = TEAMS[team]
    flags = [f"--documented-in={document}", f"--select={','.join(SAID)}"]
    found = lint_json(*flags, folder, cwd=CORPUS / team).findings
    wanted = _disagreements(LABELS / "documented" / labels) | explained
    assert {one["path"]: SAID[one["code"]] for one in found} == {
        path: way for path, way in wanted.items() if way
    }
    lines = (CORPUS / team / document).read_text(encoding="utf-8").split("\n")
    for one in found:
        said = re.search(rf"{re.escape(document)}:(\d+) says `([^`]+)`", one["message"])
        assert said
        assert any(said[2] in line for line in lines[: int(said[1])]), (
            "the model stands on that line or above it"
        )


@pytest.mark.corpus
def test_the_disagreements_of_the_largest_team_number_42() -> None:
    flags = ["--documented-in=docs/agents.md", "--select=MA501,MA502,MA505"]
    found = lint_json(*flags, ".", cwd=CORPUS / "wshobson__agents").findings
    assert Counter(SAID[one["code"]] for one in found) == {
        "weaker": 9,
        "stronger": 11,
        "inherit": 22,
    }


# --- what judging costs ---------------------------------------------------------------

JUDGE_A_LIGHT_AGENT = """
import sys
before = set(sys.modules)
from frontmatter_lint.cli import main
code = main(sys.argv[1:])
print()
print(code, *sorted(set(sys.modules) - before))
"""
HEAVY = {
    "jsonschema",
    "ruamel",
    "frontmatter",
    "markdown_it",
    "typing",
    "pathlib",
    "dataclasses",
    "json",
    "difflib",
}


def test_judging_imports_nothing_heavy(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".claude/agents/a.md": agent(*CODER, "model: haiku"),
            ".claude/agents/b.md": agent(*OTTER),
        },
    )
    places = [str(ROOT), *(place for place in sys.path if place.endswith("site-packages"))]
    done = subprocess.run(
        [sys.executable, "-S", "-c", JUDGE_A_LIGHT_AGENT, ".claude/agents"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env=clean_environment() | {"PYTHONPATH": os.pathsep.join(places)},
    )
    code, *loaded = done.stdout.splitlines()[-1].split()
    assert code == "0"
    assert "frontmatter_lint.judging.profile" in loaded
    assert set(loaded) & HEAVY == set()


def test_an_agent_on_the_middle_tier_is_not_even_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def never(*_: Any) -> None:
        raise AssertionError

    monkeypatch.setattr("frontmatter_lint.judging.profile.profile", never)
    assert judge(tmp_path, agent("security-auditor", AUDITOR, "model: sonnet")) == []


def test_reports_are_the_same_each_time(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent("security-auditor", AUDITOR, "model: haiku")})
    printed: list[Printed] = [lint("--isolated", ".", cwd=tmp_path) for _ in range(3)]
    assert len({json.dumps(one.out) for one in printed}) == 1
