"""Reading documented assignments: what counts, what must not, and how well it
does on real documents.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import find, load
from frontmatter_lint.core.judged import Assignment
from frontmatter_lint.judging.documents import for_one_agent, reader

from .conftest import CORPUS, examples
from .pace import in_time
from .support import agent_text, lint, write

DOCUMENT = "docs/models.md"


def said(text: str) -> list[str]:
    """`name=model`, `name=model>escalation` of each assignment."""
    found = reader.assignments_in(text, DOCUMENT)
    return [
        f"{one.agent}={one.model}" + (f">{one.escalates_to}" if one.escalates_to else "")
        for one in found
    ]


TABLES = {
    "plain": (
        "| Agent | Model |\n|---|---|\n| log-sorter | haiku |\n| deal-judge | opus |",
        ["log-sorter=haiku", "deal-judge=opus"],
    ),
    "columns in any order": (
        "| Why | Model | Subagent |\n|-|-|-|\n| sorts | Sonnet | log-sorter |",
        ["log-sorter=Sonnet"],
    ),
    "link": ("|Agent|Model|\n|-|-|\n|[log-sorter](../agents/a.md)|opus|", ["log-sorter=opus"]),
    "code in a link": (
        "|Agent|Model|\n|-|-|\n|[`log-sorter`](../agents/a.md)|opus|",
        ["log-sorter=opus"],
    ),
    "link by reference": (
        "|Agent|Model|\n|-|-|\n|[log-sorter][a]|opus|\n\n[a]: ../agents/a.md",
        ["log-sorter=opus"],
    ),
    "marks in both cells": (
        "|Agent|Model|\n|-|-|\n|**`log-sorter`**|**Sonnet**|\n|*deal-judge*|`haiku`|",
        ["log-sorter=Sonnet", "deal-judge=haiku"],
    ),
    "version": (
        "|Agent|Model|\n|-|-|\n|a-b|Opus 4.6|\n|c-d|claude-haiku-4-5|",
        ["a-b=Opus 4.6", "c-d=claude-haiku-4-5"],
    ),
    "maker's prefix": (
        "|Agent|Model|\n|-|-|\n|a-b|anthropic/claude-sonnet-4.5|",
        ["a-b=anthropic/claude-sonnet-4.5"],
    ),
    "another provider": ("|Agent|Model|\n|-|-|\n|a-b|GPT-5 mini|", ["a-b=GPT-5 mini"]),
    "arrow": (
        "|Agent|Model|\n|-|-|\n|a-b|haiku → sonnet|\n|c-d|`haiku` -> `opus`|",
        ["a-b=haiku>sonnet", "c-d=haiku>opus"],
    ),
    "escalation in parentheses": (
        "|Agent|Model|\n|-|-|\n|a-b|Haiku (escalates to Sonnet)|",
        ["a-b=Haiku>Sonnet"],
    ),
    "escalation after a comma": (
        "|Agent|Model|\n|-|-|\n|a-b|Haiku, escalate to Sonnet if a test flickers|",
        ["a-b=Haiku>Sonnet"],
    ),
    "footnote": (
        "|Agent|Model|\n|-|-|\n|a-b|**Opus** [1]|\n|c-d|Opus[^a]|",
        ["a-b=Opus", "c-d=Opus"],
    ),
    "remark in parentheses": ("|Agent|Model|\n|-|-|\n|a-b|Sonnet (long context)|", ["a-b=Sonnet"]),
    "column of escalation": (
        "|Agent|Default model|Escalation|\n|-|-|-|\n|a-b|haiku|Sonnet|\n|c-d|opus|none|",
        ["a-b=haiku>Sonnet", "c-d=opus"],
    ),
    "recommended beats current": (
        "|Agent|Model|Recommended model|\n|-|-|-|\n|a-b|opus|haiku|",
        ["a-b=haiku"],
    ),
    "undecided": (
        "|Agent|Model|\n|-|-|\n|a-b|inherit|\n|c-d|default|",
        ["a-b=inherit", "c-d=default"],
    ),
    "effort": (
        "|Agent|Model|\n|-|-|\n|a-b|opus (high)|\n|c-d|Opus, high effort|",
        ["a-b=opus", "c-d=Opus"],
    ),
    "tier": ("|Agent|Tier|\n|-|-|\n|a-b|light|\n|c-d|Frontier|", ["a-b=light", "c-d=Frontier"]),
    "word for a tier of models": ("|Agent|Model tier|\n|-|-|\n|a-b|fast|", ["a-b=fast"]),
    "name of two words": ("|Agent|Model|\n|-|-|\n|Log Sorter|haiku|", ["Log Sorter=haiku"]),
    "mention": (
        "|Agent|Model|\n|-|-|\n|@log-sorter|haiku|\n|`deal-judge.md`|opus|",
        ["log-sorter=haiku", "deal-judge=opus"],
    ),
    "several in one cell": (
        "|Model|Agents|\n|-|-|\n|Opus|`a-b`, `c-d`|\n|Haiku|e-f, g|",
        ["a-b=Opus", "c-d=Opus", "e-f=Haiku", "g=Haiku"],
    ),
    "names apart by blanks": (
        "|default|agents|\n|-|-|\n|haiku, escalate to sonnet|log-sorter linter row-maker|",
        ["log-sorter=haiku>sonnet", "linter=haiku>sonnet", "row-maker=haiku>sonnet"],
    ),
    "model in the heading": (
        "### Opus agents\n\n|Agent|Purpose|\n|-|-|\n|a-b|judges|",
        ["a-b=Opus"],
    ),
    "namespaced": ("|Agent|Model|\n|-|-|\n|`shop:deal-judge`|opus|", ["shop:deal-judge=opus"]),
}

LISTS = {
    "heading": (
        "### Sonnet agents (2)\n\n- `a-b` – judges\n- `c-d` - weighs",
        ["a-b=Sonnet", "c-d=Sonnet"],
    ),
    "heading with its reason": ("### Haiku Agents (Fast Execution)\n- `a-b`\n", ["a-b=Haiku"]),
    "heading with a dash": (
        "## Opus agents — deep reasoning\n- a-b: why\n- solver",
        ["a-b=Opus", "solver=Opus"],
    ),
    "model in parentheses": (
        "### Critical agents (Opus 4.6)\n1. **deal-judge**: money\n2. c-d",
        ["deal-judge=Opus 4.6", "c-d=Opus 4.6"],
    ),
    "categories below": (
        "### Haiku agents\n\n**Testing (1 agent):**\n- `a-b` - x\n\n#### Docs\n\n* "
        "`c-d`\n\n**Build:**\n* `e-f`",
        ["a-b=Haiku", "c-d=Haiku", "e-f=Haiku"],
    ),
    "escalating lead-in": (
        "### Mixed\n**Default Haiku, escalate to Sonnet:**\n- `a-b` - rows (Haiku), schema "
        "(Sonnet)",
        ["a-b=Haiku>Sonnet"],
    ),
    "fast path": ("**Default Sonnet, Fast Path to Haiku:**\n- `a-b`", ["a-b=Sonnet"]),
    "escalation in parentheses": (
        "### Haiku agents (escalate to Opus)\n- `a-b`",
        ["a-b=Haiku>Opus"],
    ),
    "one lead-in after the other": (
        "## Models\n**Opus:**\n- `a-b`\n\n**Haiku:**\n- `c-d`",
        ["a-b=Opus", "c-d=Haiku"],
    ),
    "sentence before": (
        "The following agents use Opus:\n\n- a-b\n- solver",
        ["a-b=Opus", "solver=Opus"],
    ),
    "several in one item": (
        "### Sonnet agents\n- `a-b`, `c-d` and `e-f` – all of them",
        ["a-b=Sonnet", "c-d=Sonnet", "e-f=Sonnet"],
    ),
    "items named by model": (
        "## Who\n- **Opus**: `a-b`, `c-d`\n- **Haiku agents**: e, f-g",
        ["a-b=Opus", "c-d=Opus", "e=Haiku", "f-g=Haiku"],
    ),
    "line with a dash": (
        "**Haiku** — `a-b`, `c-d`\n\n- Opus → `e-f`",
        ["a-b=Haiku", "c-d=Haiku", "e-f=Opus"],
    ),
    "numbered tiers": (
        "## Tier 1: Opus\n- `a-b`\n## Tier 3 – Haiku: quick jobs\n- `c-d`",
        ["a-b=Opus", "c-d=Haiku"],
    ),
    "line named by model": ("**Haiku agents:** `a-b`, `c-d`.", ["a-b=Haiku", "c-d=Haiku"]),
    "nested": (
        "- Opus agents\n  - `a-b`\n- Haiku agents\n  - Testing\n    - `c-d`",
        ["a-b=Opus", "c-d=Haiku"],
    ),
    "linked": (
        "### Opus agents\n- [Deal Judge](x.md)\n- [a-b](x.md)",
        ["Deal Judge=Opus", "a-b=Opus"],
    ),
    "tier": (
        "### Light-tier agents\n- `a-b`\n### Frontier models\n- `c-d`",
        ["a-b=Light", "c-d=Frontier"],
    ),
    "word for a tier": ("### Agents on the fast model\n- `a-b`", ["a-b=fast"]),
    "own models": (
        "## Model assignments\n- `a-b`: opus\n- c-d (Haiku) – why\n- `e-f` → sonnet - because\n- "
        "g: nothing",
        ["a-b=opus", "c-d=Haiku", "e-f=sonnet"],
    ),
    "own model beats the heading": ("### Opus agents\n- `a-b` (sonnet) – for now", ["a-b=sonnet"]),
    "ticked": ("### Opus agents\n- [x] `a-b`\n- ✅ `c-d`", ["a-b=Opus", "c-d=Opus"]),
}

PORTRAITS = {
    "yaml": (
        "### `shop:a-b`\nJudges.\n\n```yaml\ntools: [Read]\nmodel: haiku\nescalation:\n  to: "
        "opus\n```",
        ["shop:a-b=haiku>opus"],
    ),
    "block": (
        "### `a-b`\n```yaml\n---\nname: a-b\nmodel:\n  preference: opus\n---\n```",
        ["a-b=opus"],
    ),
    "property": ("### a-b\n\n- **Model**: opus\n- **Escalates to:** fable", ["a-b=opus>fable"]),
    "property in a paragraph": (
        "### `solver`\n**Purpose**: x\n**Model:** `haiku` | **Tools**: Read",
        ["solver=haiku"],
    ),
    "group": (
        "### `shop:mend-*`\n```yaml\n# Finder agent\nmodel: haiku\n# Fixer agent\nmodel: opus\n```",
        ["shop:mend-*finder*=haiku", "shop:mend-*fixer*=opus"],
    ),
}

NOTHING = {
    "prose": "Use opus for `a-b`; haiku agents such as `c-d` are quick.",
    "prose after a title": "### Opus agents\n`a-b` is the strongest of them and needs Opus.",
    "criteria": "### Use Sonnet When:\n- **Complex reasoning** required\n- `a-b` must decide",
    "when below a model": "#### Haiku - fast\n\n**Use when:**\n\n- `a-b` has a template\n- "
    "generating",
    "prose items": "### Opus agents\n- Complex reasoning\n- **Depth**: more of it\n- `a-b` needs "
    "care",
    "summary": "| Model | Agent count |\n|-|-|\n| Opus | 54 |",
    "counts": "|Model|Agents|\n|-|-|\n|Opus|54|\n|Haiku|all others|\n|Sonnet|security, design "
    "work and review|",
    "latency": "| Agent type | Haiku P95 | Sonnet P95 |\n|-|-|-|\n| Code | 1 s | 3 s |",
    "scores": "| Task | Haiku | Sonnet |\n|-|-|-|\n| `a-b` | 2 | 0 |",
    "steps of a workflow": "|Step|Agent|Model|\n|-|-|-|\n|1|a-b|opus|",
    "phases": "|Phase|Agent|Model|Time|\n|-|-|-|-|\n|Build|`a-b`|haiku|5x|",
    "what was": "|Agent|Old model|New model|\n|-|-|-|\n|a-b|opus|haiku|",
    "tools": "|Agent|Tools|\n|-|-|\n|a-b|Read|",
    "support tier": "|Agent|Tier|\n|-|-|\n|a-b|fast|\n|c-d|2|",
    "several models": "|Agent|Model|\n|-|-|\n|a|haiku/opus|\n|b|Haiku / Opus|\n|c|opus or "
    "haiku|\n|d|sonnet → haiku|",
    "a second model in a remark": "|Agent|Model|\n|-|-|\n|a-b|Sonnet, Opus for large changes|",
    "traits of a model": "- **Opus**: slow, expensive\n- **Haiku** – quick\n- Sonnet → balance",
    "unknown model": "|Agent|Model|\n|-|-|\n|a-b|our own|\n|c-d|–|\n|e-f||",
    "totals": "|Agent|Model|\n|-|-|\n|All others|haiku|\n|Total|opus|\n|**Opus**|opus|",
    "example": "## Example\n|Agent|Model|\n|-|-|\n|a-b|opus|\n### Opus agents\n- `c-d`",
    "anti-patterns": "## Anti-patterns\n### Opus agents\n- `a-b`",
    "history": "## Changelog\n### Opus agents\n- `a-b`",
    "fence": "```\n| Agent | Model |\n|-|-|\n| a-b | opus |\n\n### Opus agents\n- `c-d`\n```",
    "indented code": "    | Agent | Model |\n    |-|-|\n    | a-b | opus |",
    "comment": "<!--\n### Opus agents\n- `a-b`\n-->",
    "quote": "> ### Opus agents\n> - `a-b`\n>\n> |Agent|Model|\n> |-|-|\n> |a-b|opus|",
    "heading that compares": "### Sonnet vs Haiku agents\n- `a-b`",
    "heading that doubts": "**Try Haiku on Sonnet agents when**:\n- `a-b`",
    "next heading": "### Opus agents\n### Tools\n- `a-b` – reads\n",
    "aside below a model": "### Opus agents\n#### Tools\n- `read-file`\n\n**Not for:**\n- `a-b`",
    "another list after prose": "### Opus agents\nThey may call these commands:\n- `run-tests`",
    "details of an agent": "### Models\n**Opus:** these\n- why\n  - `a-b`",
    "workflow": "### Pattern 1: plan → act\n- `a-b` (Sonnet)\n- `c-d` (Haiku)",
    "items that mention": "**Status**:\n- ✅ a-b (Haiku) - rows\n- c-d (Opus)",
    "yaml of nobody": "### Sonnet agents:\n```yaml\nmodel: sonnet\n```\n### "
    "Settings\n```yaml\nmodel: opus\n```",
    "yaml of another": "### `a-b`\n```yaml\nname: c-d\nmodel: opus\n```",
    "yaml of a choice": "### `a-b`\n```yaml\nmodel: haiku|sonnet|opus\n```",
    "broken yaml": "### `a-b`\n```yaml\nmodel: [opus\n```",
    "kinds of work": "## Model routing\n- planning: opus\n- default: sonnet",
    "words for tiers without models": "### Fast agents\n- `a-b`\n### Light agents\n- `c-d`",
    "everyday words": "### Pro agents\n- `a-b`\n### Default agents\n- `c-d`\n### Best agents\n- "
    "`e-f`",
    "agents that escalate": "### Agents that escalate to Opus\n- `a-b`",
    "calls": "### Opus agents\n- `run(a-b)`\n- `--flag`\n- `src/a.py`",
}


READ = TABLES | LISTS | PORTRAITS


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ.keys())
def test_reads(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_reads_nothing_from(text: str) -> None:
    assert said(text) == []


def test_places_what_it_reads() -> None:
    text = "# Models\r\n\r\n|Agent|Model|\r\n|-|-|\r\n|[a-b](../agents/x%20y.md)|Opus|\r\n"
    expected = Assignment(
        "a-b",
        "Opus",
        "frontier",
        DOCUMENT,
        5,
        "|[a-b](../agents/x%20y.md)|Opus|",
        "agents/x y.md",
        "",
    )
    assert reader.assignments_in(text, DOCUMENT) == (expected,)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n\n### Opus agents\n\n- x\n- `a-b`\n", 6),
        ("### `a-b`\n\n```yaml\ntools: x\nmodel: opus\n```\n", 5),
        ("### `a-b`\n\nJudges.\n**Model**: opus\n", 4),
        ("### `a-*`\n```yaml\n# b\nmodel: opus\n```\n", 4),
    ],
)
def test_knows_the_line(text: str, line: int) -> None:
    found = reader.assignments_in(text, DOCUMENT)[-1]
    assert (found.line, found.text) == (line, text.split("\n")[line - 1])


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("../agents/a.md", "agents/a.md"),
        ("./a.md", "docs/a.md"),
        ("/agents/a.md", "agents/a.md"),
        ("../../other/a.md", "../other/a.md"),
        ("https://example.org/blob/main/agents/a.md", "https://example.org/blob/main/agents/a.md"),
        ("https://example.org/a", ""),
        ("guide.md#a-b", ""),
        ("#a-b", ""),
        ("../agents/", ""),
    ],
)
def test_follows_links(href: str, link: str) -> None:
    assert reader.assignments_in(f"### Opus\n- [a-b]({href})", DOCUMENT)[0].link == link


def one(agent: str, model: str = "opus", link: str = "") -> Assignment:
    tier = {"opus": "frontier", "sonnet": "mid", "haiku": "light"}.get(model, "")
    return Assignment(agent, model, tier, DOCUMENT, 1, "", link, "")


@pytest.mark.parametrize(
    ("agent", "speaks"),
    [
        (one("judge"), True),
        (one("Judge"), True),
        (one("shop:judge"), True),
        (one("Shop:judge"), True),
        (one("other:judge"), False),
        (one("judge.md:judge"), False),
        (one("jud*"), True),
        (one("shop:*dge"), True),
        (one("judges"), False),
        (one("whoever", link="plugins/shop/agents/judge.md"), True),
        (one("whoever", link="https://example.org/x/plugins/shop/agents/judge.md"), True),
        (one("judge", link="plugins/other/agents/judge.md"), False),
    ],
)
def test_speaks_of_an_agent(agent: Assignment, speaks: bool) -> None:  # noqa: FBT001
    assert bool(for_one_agent.for_agent("judge", "plugins/shop/agents/judge.md", [agent])) is speaks


def test_names_are_spelled_in_one_way() -> None:
    assert for_one_agent.for_agent("deal-judge", "agents/a.md", [one("Deal Judge")])


def test_a_link_to_a_page_about_an_agent_names_the_agent(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| [otter](./otter.md) | opus |\n"
    files = {
        ".claude/agents/otter.md": agent_text("model: haiku", name="otter"),
        "docs/agents/otter.md": "# The otter\n\nA page about it.\n",
        "docs/agents/README.md": table,
        "pyproject.toml": '[tool.lint-agents]\ndocumented-in = ["docs/agents/README.md"]\n',
    }
    printed = lint(cwd=write(tmp_path, files))
    assert printed.code == 1
    assert "docs/agents/README.md:3 says `opus`" in " ".join(printed.out.split())


def test_link_beats_namespace_beats_name() -> None:
    bare, spaced, linked = one("judge"), one("shop:judge"), one("judge", link="shop/judge.md")
    assert for_one_agent.for_agent("judge", "shop/judge.md", [bare, spaced, linked]) == (linked,)
    assert for_one_agent.for_agent("judge", "shop/judge.md", [bare, spaced]) == (spaced,)
    assert for_one_agent.for_agent("judge", "shop/judge.md", [bare]) == (bare,)
    assert for_one_agent.for_agent("judge", "shop/judge.md", [one("jud*"), bare]) == (bare,)


@pytest.mark.parametrize(
    ("assignments", "pairs"),
    [
        ([one("a"), one("A", "haiku")], 1),
        ([one("a"), one("a")], 0),
        ([one("a"), one("a", "inherit")], 0),
        ([one("a"), one("b", "haiku")], 0),
        ([one("a"), one("a", "haiku"), one("a", "sonnet")], 2),
        ([one("a", link="x/a.md"), one("a", "haiku", link="y/a.md")], 0),
        ([one("a", link="x/a.md"), one("b", "haiku", link="x/a.md")], 1),
        ([one("a", link="x/a.md"), one("a", "haiku")], 1),
        ([one("a", link="x/a.md"), one("a", link="y/a.md"), one("a", "haiku")], 0),
        ([one("x:a"), one("y:a", "haiku")], 0),
    ],
)
def test_finds_contradictions(assignments: list[Assignment], pairs: int) -> None:
    assert len(for_one_agent.contradictions(assignments)) == pairs


WORDS = st.sampled_from(
    [
        *(
            "| Agent | Model |\n|-|-|\n",
            "| a-b | opus |\n",
            "### Opus agents\n",
            "- `a-b`",
            "**Haiku:**\n",
            "\n\n",
            "  ",
        ),
        *(
            "```yaml\n",
            "model: opus\n",
            "```\n",
            "[a](b.md)",
            "[a]",
            "<br>",
            "\0",
            "\ud800",
            "> ",
            *"`*|:→()",
        ),
    ]
)


@settings(max_examples=examples(400))
@given(st.text() | st.lists(WORDS | st.text(max_size=3), max_size=40).map("".join))
def test_never_raises(text: str) -> None:
    found = reader.assignments_in(text, DOCUMENT)
    for_one_agent.contradictions(found)
    for assignment in found:
        assert assignment.line <= text.count("\n") + text.count("\r") + 1
        for_one_agent.for_agent(assignment.agent, "agents/a.md", found)


HOSTILE = {
    "brackets": "- " + "[" * 100_000,
    "links": "- [a](" * 20_000,
    "stars": "**a " * 30_000,
    "quotes": "> " * 50_000,
    "nested lists": "- " * 50_000,
    "deep lists": "".join("  " * depth + "- `a`\n" for depth in range(400)),
    "items": "### Opus agents\n" + "- `a-b`, `c-d` - x\n" * 8_000,
    "many names": "### Opus agents\n- " + "a-b, " * 30_000,
    "rows": "|Agent|Model|\n|-|-|\n" + "|a-b|opus|\n" * 10_000,
    "columns": "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n" + "|x\n" * 5_000,
    "headings": "### Opus agents (a) - b\n" * 6_000,
    "definitions": "[a]: b\n" * 15_000,
    "comments": "### `a-*`\n```yaml\n" + "# b\nmodel: opus\n" * 8_000 + "```\n",
    "yaml": "### `a-b`\n```yaml\n" + "[" * 100_000 + "\n```\n",
    "long words": "### "
    + "opus-" * 20_000
    + "\n|Agent|Model|\n|-|-|\n|a-b|"
    + "haiku " * 20_000
    + "|\n",
    "blanks": "- a" + " " * 100_000 + "b\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_takes_linear_time(text: str) -> None:
    # a fraction of a second each; quadratic ones took minutes
    assert in_time(lambda: reader.assignments_in(text, DOCUMENT), 10)


def test_stops_reading_after_a_megabyte() -> None:
    assert said("x" * 1024 * 1024 + "\n\n### Opus\n- `a-b`") == []


#: Project → (its document, its labels, where its agents lie, what the labels say
#: otherwise and why).
REAL = {
    "wshobson__agents": ("docs/agents.md", "wshobson__agents.tsv", "", {}),
    "NickCrew__claude-cortex": (
        "docs/model-optimization.md",
        "NickCrew__claude-cortex.origdoc.tsv",
        "",
        {},
    ),
    # the document gives each member of the group a model of its own; the labels give
    # all the first one
    "athola__claude-night-market": (
        "docs/capabilities-agents.md",
        "athola__claude-night-market.tsv",
        "",
        {"plugins/sanctum/agents/workflow-improvement-planner-agent.md": "sonnet"},
    ),
    # copies of the same agents in backups, a test project and finished tasks are not labelled
    "guardkit__guardkit": (
        "docs/model-optimization.md",
        "guardkit__guardkit.tsv",
        "installer/core/agents/",
        {},
    ),
}


@pytest.mark.corpus
@pytest.mark.parametrize("project", REAL)
def test_reads_real_documents(project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    document, labels, folder, corrected = REAL[project]
    root = CORPUS / project
    monkeypatch.chdir(root)
    assignments = reader.assignments_in((root / document).read_text(encoding="utf-8"), document)
    found = _assigned(assignments, folder)
    wanted = _labelled(CORPUS.parent / "labels" / "documented" / labels)
    right = sum(
        wanted.get(path) == model for path, model in found.items()
    )  # before anything is explained
    print(  # noqa: T201 - figures for the reader of the run
        f"{project}: {len(assignments)} read, precision {right}/{len(found)}, recall "
        f"{right}/{len(wanted)}"
    )
    assert found == wanted | corrected
    assert for_one_agent.contradictions(assignments) == []


def _assigned(assignments: tuple[Assignment, ...], folder: str) -> dict[str, str]:
    loaded = (load.load(candidate) for candidate in find.candidates(["."]))
    files = [agent for agent in loaded if agent and agent.path.startswith(folder)]
    found = {
        agent.path: {
            one.model.lower()
            for one in for_one_agent.for_agent(agent.name, agent.path, assignments)
        }
        for agent in files
    }
    return {path: "+".join(sorted(chosen)) for path, chosen in found.items() if chosen}


def _labelled(path: Path) -> dict[str, str]:
    """File → model; a `context:haiku>sonnet` of the labels means: haiku by default."""
    with path.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["file"]]
    return {
        row["file"]: row["documented"].removeprefix("context:").partition(">")[0] for row in rows
    }


@pytest.mark.corpus
@pytest.mark.parametrize("project", REAL)
def test_reads_real_escalations(project: str) -> None:
    document, labels, _, _ = REAL[project]
    assignments = reader.assignments_in(
        (CORPUS / project / document).read_text(encoding="utf-8"), document
    )
    with (CORPUS.parent / "labels" / "documented" / labels).open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    stated = {
        row["agent"]
        for row in rows
        if "escalation.to" in row["reason"] or "context:haiku>" in row["documented"]
    }
    assert {one.agent for one in assignments if one.escalates_to} == stated


@pytest.mark.corpus
def test_agent_files_assign_nothing() -> None:
    """A thousand other Markdown files, full of tables, lists and mentions of models."""
    files = [path for path in CORPUS.rglob("*.md") if "docs" not in path.relative_to(CORPUS).parts]
    found = [
        one
        for path in files
        for one in reader.assignments_in(
            path.read_text(encoding="utf-8", errors="replace"), path.name
        )
    ]
    assert found == []


def test_shows_the_document_that_is_named(tmp_path: Path) -> None:
    files = {
        ".claude/agents/alpha.md": agent_text(name="alpha"),
        "models.md": "| Agent | Model |\n|---|---|\n| alpha | haiku |\n",
        "other.md": "| Agent | Model |\n|---|---|\n| alpha | opus |\n",
        ".lint-agents.toml": 'documented-in = ["other.md"]\n',
    }
    run = lint("documented", "models.md", cwd=write(tmp_path, files))
    assert (run.code, run.out.strip()) == (0, "models.md:3: alpha → haiku")


def test_says_line_by_line_why_nothing_is_read(tmp_path: Path) -> None:
    run = lint("documented", "notes.md", cwd=write(tmp_path, {"notes.md": "We like haiku.\n"}))
    assert run.code == 2
    assert run.out.splitlines()[-1] == "no document assigns a model to an agent"
    assert "error" not in run.out + run.err


def held_elsewhere(folder: Path, document: str, files: dict[str, str]) -> list[str]:
    """Write a document, and agents on a middling model with these names or none; return the
    paths of those that the document puts on another tier.
    """
    texts = {"m.md" if "|" in document else "m.json": document}
    for path, name in files.items():
        if path.endswith(".toml"):
            texts[path] = (
                f'name = "{name}"\ndescription = "Guides otters."\nmodel = "gpt-5.5"\n'
                'developer_instructions = "Lead them."\n'
            )
        else:
            texts[path] = agent_text("model: sonnet", name=name or "x")
            if not name:
                texts[path] = texts[path].replace("name: x\n", "")
    write(folder, {".git/HEAD": "", **texts})
    options = ("--isolated", "--documented-in", next(iter(texts)), "--select", "MA501,MA502")
    printed = lint(*options, "--output-format", "concise", ".", cwd=folder)
    return sorted(line.partition(":")[0] for line in printed.out.splitlines() if "[MA50" in line)


def test_agents_without_a_name_go_by_that_of_their_file(tmp_path: Path) -> None:
    table = "| Role | Primary | Fallback |\n|---|---|---|\n| Otter | opus | sonnet |\n"
    files = {"agents/otter.md": "", "agents/seal.md": ""}
    assert held_elsewhere(tmp_path, table, files) == ["agents/otter.md"]


def test_a_document_may_call_an_agent_by_its_file(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| ot | opus |\n"
    files = {".claude/agents/ot.md": "otter-guide"}
    assert len(held_elsewhere(tmp_path, table, files)) == 1


@pytest.mark.parametrize(
    ("names", "number"),
    [
        (("acme-planner", "acme-verifier", "acme-analyzer"), 2),
        (("acme-planner", "other-verifier", "acme-analyzer"), 0),  # no one word before all
        (("acme-planner", "verifier", "acme-analyzer"), 1),  # one goes by it as it stands
        (("acme-planner",), 0),
    ],
)
def test_what_all_names_begin_with_may_be_left_out(
    names: tuple[str, ...], number: int, tmp_path: Path
) -> None:
    rows = "| Planner | opus |\n| Verifier | haiku |\n| Analyzer | sonnet |\n"
    files = {f".claude/agents/{name}.md": name for name in names}
    table = f"| Subagent | Model |\n|---|---|\n{rows}"
    assert len(held_elsewhere(tmp_path, table, files)) == number


@pytest.mark.parametrize("count", [2, 3])
def test_it_may_be_left_out_beside_names_that_are_whole(count: int, tmp_path: Path) -> None:
    left_out = ("planner", "verifier", "analyzer")[:count]
    rows = "".join(f"| {name.title()} | opus |\n" for name in (*left_out, "otter"))
    files = {f".claude/agents/acme-{name}.md": f"acme-{name}" for name in left_out}
    files[".claude/agents/otter.md"] = "otter"
    found = held_elsewhere(tmp_path, f"| Agent | Model |\n|---|---|\n{rows}", files)
    assert len(found) == {2: 1, 3: 4}[count]


@pytest.mark.parametrize(
    ("names", "others", "number"),
    [
        (("manager-plan", "manager-docs", "expert-api", "expert-web", "expert-data"), (), 5),
        (("manager-plan", "manager-docs", "expert-api", "expert-web"), (), 0),  # too few
        (("chief-plan", "manager-docs", "expert-api", "web-web", "x-data"), (), 0),  # no groups
        (
            ("manager-plan", "manager-docs", "expert-api", "expert-web", "expert-data"),
            ("manager-api",),  # which of the two?
            0,
        ),
        (
            ("manager-plan", "manager-docs", "expert-api", "expert-web", "expert-data"),
            tuple(f"otter-{number}" for number in range(6)),  # of whom it says nothing
            0,
        ),
        (("manager-plan", "manager-docs", "expert-api", "expert-web"), ("data",), 1),
    ],
)
def test_what_names_of_groups_begin_with_may_be_left_out(
    names: tuple[str, ...], others: tuple[str, ...], number: int, tmp_path: Path
) -> None:
    rows = "".join(f"| {name} | opus |\n" for name in ("plan", "docs", "api", "web", "data"))
    files = {f".claude/agents/{name}.md": name for name in (*names, *others)}
    assert len(held_elsewhere(tmp_path, f"| Agent | Model |\n|---|---|\n{rows}", files)) == number


def test_a_registry_may_have_agents_for_several_tools(tmp_path: Path) -> None:
    registry = """{"tools": {
      "claude": {"otter": {"model": "opus"}, "seal": {"model": "sonnet"}},
      "codex": {"otter": {"model": "gpt-5-nano"}, "seal": {"model": "gpt-5.5"}}
    }}"""
    files = {".claude/agents/otter.md": "otter", ".claude/agents/seal.md": "seal"}
    files[".codex/agents/otter.toml"] = "otter"
    found = held_elsewhere(tmp_path, registry, files)
    assert found == [".claude/agents/otter.md", ".codex/agents/otter.toml"]


def test_an_agent_may_be_called_default(tmp_path: Path) -> None:
    registry = '{"roles": {"default": {"model": "opus"}, "otter": {"model": "sonnet"}}}'
    files = {".claude/agents/default.md": "default", ".claude/agents/otter.md": "otter"}
    assert held_elsewhere(tmp_path, registry, files) == [".claude/agents/default.md"]
