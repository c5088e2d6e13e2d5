"""Faults as people make them, each with its exact code, line and column; and what looks
like a fault and is none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.agents import catalogue

from .conftest import CORPUS
from .support import ON_THE_FILE, Printed, agent_text, lint, lint_json, write

CLAUDE = ".claude/agents/otter.md"
CTX = "agents/otter.md"
HEAD = "name: otter\ndescription: Guides otters across the road.\n"


def check(text: str | bytes, folder: Path, path: str = CLAUDE, *flags: str) -> Printed:
    """Lint one file at its place."""
    return lint_json(*ON_THE_FILE, *flags, path, cwd=write(folder, {path: text}))


def block(*lines: str) -> str:
    """An agent whose model is a block; its first line is line 5."""
    return f"---\n{HEAD}model:\n" + "".join(f"  {line}\n" for line in lines) + "---\nLead them.\n"


CRAFTED: dict[str, tuple[str | bytes, str, list[str]]] = {
    "a misspelt alias": (f"---\n{HEAD}model: sonet\n---\n", CLAUDE, ["MD201@4:8"]),
    "a misspelt alias in quotes": (f"---\n{HEAD}model:   'sonet'\n---\n", CLAUDE, ["MD201@4:10"]),
    "a model of another maker": (f"---\n{HEAD}model: gpt-5\n---\n", CLAUDE, ["MD202@4:8"]),
    "an escalation downwards without a condition": (
        block("preference: haiku", "escalation: {to: haiku, when: []}"),
        CTX,
        ["ES401@6:20", "ES403@6:33"],
    ),
    "a fallback that is the preference": (
        block("preference: sonnet", "fallbacks: [sonnet]"),
        CTX,
        ["FB301@6:15"],
    ),
    "a fallback that is the preference, in a list": (
        block("preference: sonnet", "fallbacks:", "  - haiku", "  - sonnet"),
        CTX,
        ["FB301@8:7"],
    ),
    "broken YAML": (f"---\n{HEAD}tools: [Read\nmodel: sonnet\n---\n", CLAUDE, ["FM024@4:8"]),
    "a model given twice": (
        f"---\n{HEAD}model: opus\ncolor: red\nmodel: haiku\n---\n",
        CLAUDE,
        ["FM013@6:1"],
    ),
    "frontmatter without an end": (
        f"---\n{HEAD}model: opus\n\nLead them.\n",
        CLAUDE,
        ["FM008@1:1"],
    ),
    "UTF-16": (agent_text("model: sonnet").encode("utf-16"), CLAUDE, ["FM001@1:1"]),
    "a byte order mark and CRLF": (
        "\ufeff" + agent_text("model: sonet").replace("\n", "\r\n"),
        CLAUDE,
        ["FM004@1:1", "MD201@4:8"],
    ),
    "an unquoted colon, and the rest is checked": (
        "---\nname: otter\ndescription: Use when: otters cross\nmodel: sonet\n---\n",
        CLAUDE,
        ["FM012@3:22", "MD201@4:8"],
    ),
    "two models in one text": (f"---\n{HEAD}model: sonnet | opus\n---\n", CLAUDE, ["MD204@4:8"]),
    "no description": ("---\nname: otter\nmodel: sonnet\n---\n", CLAUDE, ["SC101@1:1"]),
    "a misspelt field": (f"---\n{HEAD}modle: opus\n---\n", CLAUDE, ["SC102@4:1"]),
    "a misspelt key in the block": (
        block("preference: sonnet", "fallback: [haiku]"),
        CTX,
        ["SC102@6:3"],
    ),
    "a wrong type": (f"---\n{HEAD}maxTurns: many\n---\n", CLAUDE, ["SC103@4:11"]),
    "a wrong type in a list": (
        f"---\n{HEAD}tools:\n  - Read\n  - [Write]\n---\n",
        CLAUDE,
        ["SC103@6:5"],
    ),
    "an unknown effort": (f"---\n{HEAD}effort: hihg\n---\n", CLAUDE, ["SC104@4:9"]),
    "effort on a model without": (
        f"---\n{HEAD}model: claude-haiku-4-5\neffort: high\n---\n",
        CLAUDE,
        ["MD206@5:9"],
    ),
    "a list where the tool reads a name": (
        "---\ndescription: Guides otters.\ntarget: github-copilot\nmodel: [gpt-5.4, "
        "gpt-5-mini]\n---\n",
        ".github/agents/otter.agent.md",
        ["MD209@4:1"],
    ),
    "a field that a strict tool rejects": (
        f"---\n{HEAD}color: blue\n---\n",
        ".gemini/agents/otter.md",
        ["SC102@4:1"],
    ),
    "indented frontmatter": (
        "".join(f"  {line}\n" for line in ["---", *HEAD.splitlines(), "---"]),
        CLAUDE,
        ["FM006@1:3"],
    ),
    "a retired model": (f"---\n{HEAD}model: claude-3-opus-20240229\n---\n", CLAUDE, ["MD203@4:8"]),
}


@pytest.mark.parametrize(("text", "path", "wanted"), CRAFTED.values(), ids=CRAFTED)
def test_each_fault_at_its_place(
    text: str | bytes, path: str, wanted: list[str], tmp_path: Path
) -> None:
    printed = check(text, tmp_path, path)
    assert printed.code == 1
    serious = [
        one
        for one in printed.findings
        if one["severity"] != "info" and one["name"] != "empty-prompt"  # none has one
    ]
    assert [f"{one['code']}@{one['line']}:{one['column']}" for one in serious] == wanted


def test_the_range_covers_the_value(tmp_path: Path) -> None:
    (found,) = check(f"---\n{HEAD}model: sonet  # cheap\n---\nGo.\n", tmp_path).findings
    assert (found["column"], found["end_line"], found["end_column"]) == (8, 4, 13)
    assert found["agent"] == "otter"
    assert found["path"] == CLAUDE


def test_the_code_frame(tmp_path: Path) -> None:
    write(tmp_path, {CLAUDE: f"---\n{HEAD}model: sonet\n---\n"})
    printed = lint("--isolated", CLAUDE, cwd=tmp_path)
    assert "\n4 | model: sonet\n  |        ^^^^^\n" in printed.out


# --- escalation -----------------------------------------------------------------------

#: Lines of a block after `preference: …`, and the codes of the ES family with their places.
ESCALATIONS: dict[str, tuple[list[str], list[str]]] = {
    "upwards": (["preference: haiku", "escalation: {to: opus, when: [two attempts failed]}"], []),
    "one step": (["preference: sonnet", "escalation: {to: opus, when: tests still fail}"], []),
    "hints for when": (["preference: sonnet", "escalation: {to: opus, hints: [ambiguous]}"], []),
    "to itself": (["preference: sonnet", "escalation: {to: sonnet, when: [x]}"], ["ES401@6:20"]),
    "to itself at more effort": (
        ["preference: opus", "escalation: {to: opus, when: [x], effort: max}"],
        [],
    ),
    "to itself through a provider": (
        ["preference: sonnet", "escalation: {to: anthropic/claude-sonnet-5-5, when: [x]}"],
        ["ES401@6:20"],
    ),
    "to a dated name of itself": (
        [
            "preference: claude-sonnet-4-5",
            "escalation: {to: claude-sonnet-4-5-20250929, when: [x]}",
        ],
        ["ES401@6:20"],
    ),
    "downwards": (["preference: opus", "escalation: {to: haiku, when: [x]}"], ["ES402@6:20"]),
    "sideways in the middle": (
        ["preference: claude-sonnet-4-5", "escalation: {to: claude-sonnet-5, when: [x]}"],
        [],
    ),
    "from the top": (
        ["preference: opus", "escalation: {to: claude-opus-4-8, when: [x]}"],
        ["ES406@6:20"],
    ),
    "from the top at more effort": (
        ["preference: opus", "escalation: {to: claude-opus-4-8, when: [x], effort: max}"],
        [],
    ),
    "without when": (["preference: haiku", "escalation: {to: opus}"], ["ES403@6:3"]),
    "with an empty when": (
        ["preference: haiku", "escalation: {to: opus, when: []}"],
        ["ES403@6:32"],
    ),
    "with blank conditions": (
        ["preference: haiku", "escalation: {to: opus, when: [' ', '']}"],
        ["ES403@6:32"],
    ),
    "with empty hints": (
        ["preference: haiku", "escalation: {to: opus, hints: []}"],
        ["ES403@6:33"],
    ),
    "the same condition twice": (
        [
            "preference: haiku",
            "escalation:",
            "  to: opus",
            "  when:",
            "    - Tests fail",
            "    - 'tests  FAIL'",
        ],
        ["ES405@10:9"],
    ),
    "of a model that is not decided": (
        ["preference: inherit", "escalation: {to: haiku, when: [x]}"],
        [],
    ),
    "of a model nobody knows": (["preference: otter-lm", "escalation: {to: haiku, when: [x]}"], []),
}


@pytest.mark.parametrize(("lines", "wanted"), ESCALATIONS.values(), ids=ESCALATIONS)
def test_escalation(lines: list[str], wanted: list[str], tmp_path: Path) -> None:
    printed = lint_json(
        "--select=ES401,ES402,ES403,ES405,ES406", CTX, cwd=write(tmp_path, {CTX: block(*lines)})
    )
    assert printed.places == wanted


def test_escalation_to_a_model_nobody_knows(tmp_path: Path) -> None:
    printed = check(block("preference: haiku", "escalation: {to: opuss, when: [x]}"), tmp_path, CTX)
    assert printed.places == ["MD201@6:20"]


def test_escalation_without_a_target(tmp_path: Path) -> None:
    printed = check(block("preference: haiku", "escalation: {when: [x]}"), tmp_path, CTX)
    assert printed.places == ["SC101@6:3"]


def test_escalation_beside_the_model(tmp_path: Path) -> None:
    text = agent_text("model: opus", "escalation: {to: haiku, hints: [x]}")
    assert "ES402@5:18" in check(text, tmp_path, CTX).places


# --- fallbacks ------------------------------------------------------------------------

FALLBACKS: dict[str, tuple[list[str], list[str]]] = {
    "a plain chain": (["preference: opus", "fallbacks: [sonnet, haiku]"], []),
    "the preference again": (["preference: opus", "fallbacks: [sonnet, opus]"], ["FB301@6:23"]),
    "the preference by its id": (
        ["preference: sonnet", "fallbacks: [claude-sonnet-5-5]"],
        ["FB301@6:15"],
    ),
    "the preference in capitals": (["preference: sonnet", "fallbacks: [Sonnet]"], ["FB301@6:15"]),
    "an older model of the family": (["preference: sonnet", "fallbacks: [claude-sonnet-4-5]"], []),
    "one named twice": (["preference: opus", "fallbacks: [sonnet, haiku, sonnet]"], ["FB302@6:30"]),
    "one named thrice": (
        ["preference: opus", "fallbacks: [haiku, haiku, haiku]"],
        ["FB302@6:22", "FB302@6:29"],
    ),
    "one under two names": (
        ["preference: opus", "fallbacks: [haiku, anthropic/claude-haiku-5-5]"],
        ["FB302@6:22"],
    ),
    "none": (["preference: opus", "fallbacks: []"], ["FB305@6:14"]),
    "two unknown ones": (["preference: opus", "fallbacks: [otter-lm, otter-lm]"], ["FB302@6:25"]),
}


@pytest.mark.parametrize(("lines", "wanted"), FALLBACKS.values(), ids=FALLBACKS)
def test_fallbacks(lines: list[str], wanted: list[str], tmp_path: Path) -> None:
    printed = lint_json(
        "--select=FB301,FB302,FB305", CTX, cwd=write(tmp_path, {CTX: block(*lines)})
    )
    assert printed.places == wanted


def test_one_maker_only_is_told_when_asked_for(tmp_path: Path) -> None:
    write(tmp_path, {CTX: block("preference: opus", "fallbacks: [sonnet]")})
    assert lint_json("--select=FB304", CTX, cwd=tmp_path).codes == {"FB304"}
    assert "FB304" not in lint_json(CTX, cwd=tmp_path).codes
    write(tmp_path, {CTX: block("preference: opus", "fallbacks: [openai/gpt-5]")})
    assert lint_json("--select=FB304", CTX, cwd=tmp_path).codes == set()


# --- effort ---------------------------------------------------------------------------

EFFORTS: dict[str, tuple[list[str], list[str]]] = {
    "a level the model has": (["model: claude-opus-4-6", "effort: high"], []),
    "a level above all it has": (["model: claude-opus-4-6", "effort: xhigh"], ["MD206@5:9"]),
    "a model without levels": (["model: claude-sonnet-4-5", "effort: low"], ["MD206@5:9"]),
    "a model nobody knows": (["model: otter-lm", "effort: low"], []),
    "no model": (["effort: low"], []),
    "the model of the session": (["model: inherit", "effort: low"], []),
}


@pytest.mark.parametrize(("lines", "wanted"), EFFORTS.values(), ids=EFFORTS)
def test_effort(lines: list[str], wanted: list[str], tmp_path: Path) -> None:
    printed = lint_json("--select=MD206", CLAUDE, cwd=write(tmp_path, {CLAUDE: agent_text(*lines)}))
    assert printed.places == wanted


def test_effort_after_the_escalation_is_that_of_its_target(tmp_path: Path) -> None:
    text = block(
        "preference: haiku", "escalation: {to: claude-sonnet-4-5, when: [x], effort: high}"
    )
    assert lint_json("--select=MD206", CTX, cwd=write(tmp_path, {CTX: text})).places == [
        "MD206@6:58"
    ]


# --- names ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("sonnet", "claude-sonnet-5-5", True),
        ("sonnet", "Claude Sonnet 5.5 (copilot)", True),
        ("anthropic/claude-opus-4-8", "claude-opus-4.8", True),
        ("claude-sonnet-4-5", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", True),
        ("claude-sonnet-4-5", "claude-sonnet-4-5@20250929", True),
        ("sonnet[1m]", "sonnet", True),
        ("gpt-5.1[effort=high]", "gpt-5.1", True),
        ("openai:gpt-5", "gpt-5", True),
        ("sonnet", "claude-sonnet-4-5", False),
        ("gpt-5", "gpt-5-mini", False),
        ("haiku", "sonnet", False),
        ("otter-lm", "otter-lm-2", False),
        ("qwen3:8b", "qwen3:70b", False),
        ("otter3:8b", "beaver3:8b", False),
        ("openai:gpt-5", "openai:gpt-5-mini", False),
        ("house:otter-1", "house:otter-2", False),
    ],
)
def test_whether_two_names_mean_one_model(first: str, second: str, same: bool) -> None:  # noqa: FBT001 - a table
    assert catalogue.same(first, second) == same
    assert catalogue.same(second, first) == same


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["wshobson__agents", "0xfurai__claude-code-subagents"])
def test_no_false_error_about_models_in_the_corpus(folder: str) -> None:
    printed = lint_json("--select=MD,SC", CORPUS / folder)
    assert [
        one
        for one in printed.findings
        if one["severity"] == "error" and one["code"].startswith("MD")
    ] == []


@pytest.mark.corpus
def test_the_corpus_ends_without_an_accident() -> None:
    printed = lint_json(CORPUS)
    assert printed.code in {0, 1}
    assert printed.report["files_checked"] >= 1_160
    assert "LI909" not in printed.codes
    # one colon without quotes, or a dialogue below the description that nobody indented
    broken = {"FM012", "FM028"}
    assert len({one["path"] for one in printed.findings if one["code"] in broken}) == 42
