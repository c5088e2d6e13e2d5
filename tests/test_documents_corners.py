"""Sentences, lists, footnotes and sections of documents: clauses that are seldom written, and
what they say of agents.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from frontmatter_lint.judging.documents import passed_lines, reader
from frontmatter_lint.judging.documents.words import keys
from frontmatter_lint.judging.documents.words.naming import Passed

from .documented_forms import KNOWN
from .support import agent_text, lint, write

OTHERS = "*"


def said(text: str, file: str = "m.md", profile: str = "") -> dict[str, str]:
    """Agent → its tier, or the model that has none; `mid>opus` with the one for hard cases."""
    found: dict[str, str] = {}
    for one in reader.read(text, file, frozenset(KNOWN), profile).assignments:
        choice = one.tier or one.model
        if one.escalates_to:
            choice += f">{one.escalates_to}"
        name = keys.key(one.agent)
        assert found.setdefault(name, choice) == choice, name
    return found


def passed(text: str, file: str = "m.md", profile: str = "") -> tuple[Passed, ...]:
    """What is left out, with the reasons."""
    return reader.read(text, file, frozenset(KNOWN), profile).passed


SENTENCES: dict[str, tuple[str, dict[str, str]]] = {
    "anything but a model": ("`planner` takes anything but Haiku.\n", {}),
    "more than a model": ("`planner` needs more than Haiku.\n", {}),
    "never anything but a model": (
        "`planner` never takes anything but Haiku.\n",
        {"planner": "light"},
    ),
    "more than so many": (
        "`planner` handles more than five files and uses Opus.\n",
        {"planner": "frontier"},
    ),
    "since when": ("Since May `planner` runs on Opus.\n", {"planner": "frontier"}),
    "a reason that names a model": (
        "Since Opus beats Sonnet at plans, `planner` uses Opus.\n",
        {"planner": "frontier"},
    ),
    "a reason before a comma": (
        "Because it runs on each push, `formatter` uses Haiku.\n",
        {"formatter": "light"},
    ),
    "a reason with an agent and a model": (
        "Since Opus is slow for `planner`, `scribe` uses Haiku.\n",
        {},
    ),
    "a reason alone": ("Because `planner` thinks hard Opus is used.\n", {}),
    "an exception with its model": (
        "All agents use Sonnet, except that `planner` uses Opus.\n",
        {OTHERS: "mid", "planner": "frontier"},
    ),
    "exceptions that follow": (
        "By default we use Sonnet, exceptions: `planner` uses Opus.\n",
        {OTHERS: "mid", "planner": "frontier"},
    ),
    "exceptions as listed": (
        "We run on Sonnet, except as listed: `planner` uses Opus.\n",
        {OTHERS: "mid", "planner": "frontier"},
    ),
    "questions about models": (
        "Which agents use Opus? `planner` and `judge`. Which use Haiku? `scribe`.\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "so does another": (
        "`planner` uses Opus, and so does `judge`.\n",
        {"planner": "frontier", "judge": "frontier"},
    ),
    "so did another once": (
        "`planner` uses Opus, and so does never `judge`.\n",
        {"planner": "frontier"},
    ),
    "the same as another": (
        "`planner` uses Opus, the same as `judge`.\n",
        {"planner": "frontier", "judge": "frontier"},
    ),
    "the same at times": (
        "`judge` uses Opus. `planner` uses the same model as `judge` in long nights.\n",
        {"judge": "frontier"},
    ),
    "the same, of the one before": (
        "`planner` plans. It runs on the same model as `judge`. `judge` uses Opus.\n",
        {"planner": "frontier", "judge": "frontier"},
    ),
    "the same, of nobody": (
        "`judge` and `scout` use Opus. They use the same model as `planner`.\n",
        {"judge": "frontier", "scout": "frontier"},
    ),
    "the same, in a case": (
        "`judge` uses Opus. For audits, `planner` uses the same model as `judge`.\n",
        {"judge": "frontier"},
    ),
    "nothing but a model": ("`planner` uses nothing more than Haiku.\n", {"planner": "light"}),
    "a denial of another": (
        "Nothing but Opus for `planner`; `scribe` never needs it.\n",
        {"planner": "frontier"},
    ),
    "a pattern with a star": (
        "`*-writer` use Haiku. `planner` uses Opus.\n",
        {"test-writer": "light", "doc-writer": "light", "planner": "frontier"},
    ),
    "what names begin with": (
        "All `test-` agents use Haiku. `planner` uses Opus.\n",
        {"test-writer": "light", "planner": "frontier"},
    ),
    "the one of a kind": (
        "The data one uses Haiku, the planner uses Opus.\n",
        {"data-analyst": "light", "planner": "frontier"},
    ),
    "the last word of a name": (
        "The `code-reviewer` reads each change.\n\nThe reviewer uses Opus.\n",
        {"code-reviewer": "frontier"},
    ),
}

LISTS: dict[str, tuple[str, dict[str, str]]] = {
    "a task of a stranger": (
        "- `planner`: opus\n- Code review → ghost (Sonnet)\n",
        {"planner": "frontier"},
    ),
    "a property without a model": (
        "- `planner`\n  - Model: a strong one\n- `scribe`\n  - Model: haiku\n",
        {"scribe": "light"},
    ),
    "a model in brackets for all others": (
        "- Opus: planner\n- (Haiku) all other agents\n",
        {"planner": "frontier", OTHERS: "light"},
    ),
    "no model for the rest": (
        "- planner: opus\n- the rest: cheap and cheerful\n",
        {"planner": "frontier"},
    ),
    "a property among others": (
        "- the `planner` – in short: plans it · tier: opus · tools: all\n"
        "- `scribe` – writes · tier: haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "files with a remark": (
        "```\nagents/planner.md   # thinks about opus a lot\nagents/scribe.md    # haiku\n```\n",
        {"scribe": "light"},
    ),
    "a definition over two lines": (
        "Opus\n: `planner`,\n  `judge`\n\nHaiku\n: `scribe`\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "a definition of no agent": (
        "planner\n: opus\n\nBudget\n: Opus costs more than Sonnet in the long run\n",
        {"planner": "frontier"},
    ),
    "a definition about another": ("planner\n: Plans. `judge` runs on Opus.\n", {}),
}

TABLE = "| Agent | Model |\n|---|---|\n| planner | Opus[^a] |\n| scribe | Haiku |\n\n"

FOOTNOTES: dict[str, tuple[str, dict[str, str]]] = {
    "another model, over two lines": (
        TABLE + "[^a]: Runs on\n  Sonnet.\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "the model of another agent": (
        TABLE + "[^a]: `judge` runs on Sonnet.\n",
        {"planner": "frontier", "scribe": "light", "judge": "mid"},
    ),
    "two models": (
        TABLE + "[^a]: It runs on Sonnet. It runs on Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
}

SECTIONS: dict[str, tuple[str, dict[str, str]]] = {
    "fields as a list": ("### planner\n\n```yaml\n- model: opus\n```\n", {}),
    "fields without a model": ("### planner\n\n```yaml\ntools: all\n```\n", {}),
    "two models": ("### planner\n\n```yaml\nmodel: opus\nmodel: haiku\n```\n", {}),
    "when it runs": (
        "### planner\n\nPlans. It runs on Fridays.\n\n**Model**: opus\n",
        {"planner": "frontier"},
    ),
    "a model as code in a heading": (
        "### planner `opus`\n\nPlans.\n\n### helper `haiku`\n\nHelps.\n",
        {"planner": "frontier"},
    ),
}

FORMS = SENTENCES | LISTS


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_sentences_and_lists_say(text: str, expected: dict[str, str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), FOOTNOTES.values(), ids=FOOTNOTES)
def test_a_footnote_of_a_cell_says(text: str, expected: dict[str, str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), SECTIONS.values(), ids=SECTIONS)
def test_a_section_of_an_agent_says(text: str, expected: dict[str, str]) -> None:
    assert said(text) == expected


LEFT_OUT: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "so does another at times": (
        "`planner` uses Opus, and so does `judge` with long texts.\n",
        [
            (1, "left out with its section, because of line 1"),
            (1, "what this sentence says of an agent is not understood"),
        ],
    ),
    "the model of one that has none": (
        "`judge` uses Opus.\n\nIt is treated like `planner`.\n",
        [(3, "it is to run as `planner`, whose model is not told")],
    ),
    "a stranger beside an agent": (
        "- `planner`: opus\n- Docs → `scribe` and `ghost-writer` (Haiku)\n",
        [
            (1, "left out with its list, because of line 2"),
            (2, "beside its model stands something else than names of agents"),
        ],
    ),
    "a model in a case": (
        "- `planner` – plans the work (Opus)\n- `scribe` – if text is needed (Haiku)\n",
        [
            (1, "left out with its list, because of line 2"),
            (2, "what it says of the model of an agent is not understood"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_is_not_understood_is_named(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(one.line, one.reason) for one in passed(text)] == expected


# --- profiles in sections of their own ------------------------------------------------


def _profiles(*models: tuple[str, str]) -> str:
    """Sections that each give the same two agents models."""
    text = ""
    for number, (planner, scribe) in enumerate(models, 1):
        text += f"## Set {number}\n\n| Agent | Model |\n|---|---|\n"
        text += f"| planner | {planner} |\n| scribe | {scribe} |\n\n"
    return text


def test_a_profile_that_no_section_is_called_by_chooses_none() -> None:
    text = _profiles(("opus", "haiku"), ("sonnet", "haiku"))
    reason = (
        "the sections “Set 1”, “Set 2” give the same agents models: choose with "
        "`documented-profile`"
    )
    assert said(text, profile="nightly") == {}
    assert {one.reason for one in passed(text, profile="nightly")} == {reason}


# --- by the command -------------------------------------------------------------------


def test_boxes_of_which_none_is_ticked_are_told_as_such() -> None:
    text = "- [ ] set `planner` to opus\n- [ ] set `scribe` to haiku\n"
    assert said(text) == {}
    reason = "no box of its list is ticked: it is still to be done"
    assert [(one.line, one.reason) for one in passed(text)] == [(1, reason), (2, reason)]


def test_a_line_that_goes_on_with_a_sentence_is_read_with_it() -> None:
    text = "`planner` runs on Opus, and\n`scribe` on Haiku,\nwhich is the light one: Haiku.\n\nHaiku is fast.\n"
    reading = reader.read(text, "m.md", frozenset(("planner", "scribe")))
    assert [one.line for one in passed_lines.passed_over(text, "m.md", reading)][-1:] == [5]


def test_an_agent_may_be_called_as_a_page_is(tmp_path: Path) -> None:
    document = "| Agent | Model |\n|---|---|\n| claude | haiku |\n| readme | haiku |\n"
    files = {
        ".claude/agents/claude.md": agent_text("model: opus", name="claude"),
        ".claude/agents/README.md": "# Our agents\n",
    }
    write(tmp_path, {".git/HEAD": "", "docs/m.md": document, **files})
    read = lint("documented", "--documented-in=docs/m.md", cwd=tmp_path)
    assert read.out.splitlines() == [
        "docs/m.md:3: claude → haiku",
        "docs/m.md:4: readme → haiku; no agent here goes by this name",
    ]
    checked = lint("--documented-in=docs/m.md", "--output-format=concise", ".", cwd=tmp_path)
    assert ".claude/agents/claude.md:4:8: warning[MA502]" in checked.out


def test_a_link_to_an_agent_of_others_is_for_none_here(tmp_path: Path) -> None:
    link = "https://example.org/harbour/blob/main/agents/stranger.md"
    document = f"| Agent | Model |\n|---|---|\n| [stranger]({link}) | opus |\n"
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")}
    write(tmp_path, {".git/HEAD": "", "docs/m.md": document, **files})
    printed = lint("documented", "--documented-in=docs/m.md", cwd=tmp_path)
    assert (printed.code, printed.err) == (0, "")
    assert printed.out == "docs/m.md:3: stranger → opus; no agent here goes by this name\n"


def test_a_link_to_an_agent_on_the_web_is_for_the_one_here(tmp_path: Path) -> None:
    link = "https://example.org/harbour/blob/main/.claude/agents/otter.md"
    document = f"| Agent | Model |\n|---|---|\n| [otter]({link}) | opus |\n"
    files = {".claude/agents/otter.md": agent_text("model: sonnet", name="otter")}
    write(tmp_path, {".git/HEAD": "", "docs/m.md": document, **files})
    printed = lint("documented", "--documented-in=docs/m.md", cwd=tmp_path)
    assert printed.out == "docs/m.md:3: otter → opus\n"


def test_a_label_for_words_around_a_slash_is_refused(tmp_path: Path) -> None:
    settings = '[judgement]\nexamples = "labels.tsv"\n'
    files = {".lint-agents.toml": settings, "labels.tsv": "all of them/or none\tmid\n"}
    write(tmp_path, {".git/HEAD": "", "agents/otter-guide.md": agent_text(), **files})
    printed = lint(".", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert "labels.tsv:1: `all of them/or none` is no name of an agent\n" in printed.err
