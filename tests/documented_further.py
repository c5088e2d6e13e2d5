"""Remarks, tails, labels, titles and lists in brackets behind which the model of an agent was missed,
each with a near relative that says nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_FOUR = {**_BOTH, "judge": "frontier", "formatter": "light"}
_REST = {"planner": "frontier", "scribe": "mid", "scout": "mid", "judge": "mid"}
_ROUTING = "**Model routing (tiers of agents):**\n- **Haiku**: scribe\n- **Opus**: planner\n"


def _bullets(haiku: str, opus: str) -> str:
    """Return a list of two items below a line that says what they are."""
    return f"**Model routing:**\n- {haiku}\n- {opus}\n"


def _tree(opus: str, haiku: str) -> str:
    """Return a tree of two files of agents, with a remark on each."""
    files = f"├── planner.md   # {opus}\n└── scribe.md    # {haiku}\n"
    return f"```\nagents/\n{files}```\n"


def _tiers(opus: str, haiku: str) -> str:
    """Return a table of two tiers with their agents."""
    rows = f"| Deep | Opus | {opus} |\n| Quick | Haiku | {haiku} |\n"
    return f"| Tier | Model | Agents |\n|---|---|---|\n{rows}"


def _flow(opus: str, haiku: str) -> str:
    """Return a drawing of two steps."""
    return f"```\nPLANNER (Opus{opus}\n   │\n   ▼\nSCRIBE (Haiku 4.5{haiku}\n```\n"


def _cells(scribe: str, planner: str = "Opus") -> str:
    """Return a table of two agents."""
    rows = f"| Scribe | {scribe} | writes |\n| Planner | {planner} | plans |\n"
    return f"| Agent | Model | Work |\n|---|---|---|\n{rows}"


#: Name → file, text, and agent → tier.
FURTHER_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"of several models the first one, {cell}": ("m.md", _cells(cell), _BOTH)
        for cell in (
            "Haiku (daily) / Sonnet (escalated)",
            "claude-haiku-4-5 (default)/claude-opus-4-6 (hard cases)",
            "anthropic/claude-haiku-4-5 (default) / anthropic/claude-opus-4-6 (on escalation)",
            "Sonnet (escalation) / Haiku (default)",
            "Haiku by default, Sonnet on escalation",
            "Haiku (primary), Sonnet (fallback), Opus (fallback)",
            "Haiku (primary) / Sonnet (fallback)",
            "Haiku (primary) / Sonnet (backup)",
            "Haiku / Sonnet (if stuck)",
            "Haiku (Standard) / Sonnet (bei Eskalation)",
            "Haiku (rutina) / Sonnet (escalado)",
            "Haiku（默认）/ Sonnet（复杂）",
        )
    },
    "of several models the first one, of a section": (
        "m.md",
        "### planner\n- **Model**: Opus\n\n### scribe\n- **Model**: Haiku (default) / Sonnet (escalation)\n",
        _BOTH,
    ),
    "of several models the first one, in a registry": (
        "a.yaml",
        "agents:\n  planner: {model: opus}\n  scribe: {model: haiku (default) / sonnet (escalation)}\n",
        _BOTH,
    ),
    **{
        f"of several models none, {cell}": ("m.md", _cells(cell), {"planner": "frontier"})
        for cell in (
            "Haiku (notes) / Sonnet (articles)",
            "Haiku (default until June) / Sonnet",
            "Haiku (default for notes) / Sonnet (default for articles)",
            "Haiku / Sonnet (no escalation)",
            "Sonnet / Haiku (escalation)",
            "Haiku (if short) / Sonnet (escalation)",
            "Haiku (planned) / Sonnet (fallback)",
            "Haiku (fallback)",
            "Sonnet (fallback) / Sonnet (fallback)",
            "Haiku (notes), Sonnet (articles), Opus (escalation)",
        )
    },
    "what an agent may do, behind its model in a tree": (
        "m.md",
        _tree("opus, may write", "haiku, can edit docs"),
        _BOTH,
    ),
    "what an agent must not do, behind its model in a tree": (
        "m.md",
        _tree("opus, never writes", "haiku, cannot edit"),
        _BOTH,
    ),
    "what an agent has no right to, behind its model in a tree": (
        "m.md",
        _tree("opus — no write access", "haiku, only reads"),
        _BOTH,
    ),
    "what an agent may run, behind its model in a tree": (
        "m.md",
        _tree("opus, may run bash", "haiku, doesn't commit"),
        _BOTH,
    ),
    "a model and how hard it thinks, before a colon in a tree": (
        "m.md",
        _tree("opus/medium: draws (charts, tides, or both), then asks", "haiku/low: tidies"),
        _BOTH,
    ),
    "a model and how hard it thinks, before a sign in a tree": (
        "m.md",
        _tree("opus/high — draws", "haiku / medium | tidies"),
        _BOTH,
    ),
    "a model before a colon in a tree": (
        "m.md",
        _tree("opus (high): draws", "Haiku: tidies, sorts"),
        _BOTH,
    ),
    "a model and how hard it thinks, in cells": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus / medium |\n| scribe | haiku/medium |\n",
        _BOTH,
    ),
    "no model but in a case, among others with an effort": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus/high |\n| scribe | haiku/low |\n"
        "| scout | — (in fog: opus/high) |\n",
        _BOTH,
    ),
    "agents in cells, and a number of others without their names": (
        "m.md",
        _tiers("planner, judge, +9 more", "`scribe`, `formatter` and three others"),
        _FOUR,
    ),
    "agents in cells, and others that nobody counts": (
        "m.md",
        _tiers("planner, judge, etc.", "scribe<br>formatter<br>+2 more"),
        _FOUR,
    ),
    "agents of a heading, and a number of others": (
        "m.md",
        "### Opus (planner, judge, +3 more)\n\n### Haiku (scribe, formatter, and more)\n",
        _FOUR,
    ),
    "all others beside some without their names": (
        "m.md",
        _tiers("planner, judge", "scribe, formatter, +9 more") + "| Rest | Sonnet | all others |\n",
        _FOUR,
    ),
    "all others in a list beside some without their names": (
        "m.md",
        "- Opus: planner, judge\n- Haiku: scribe, formatter, and 2 more\n- Sonnet: all others\n",
        _FOUR,
    ),
    "what an agent may do, on the lines of a drawing": (
        "m.md",
        "```\n├─ planner [opus] — may write files\n└─ scribe [haiku] — never writes files\n```\n",
        _BOTH,
    ),
    "what an agent may do, in the brackets of a step": (
        "m.md",
        _flow(", may write)", ", read-only)"),
        _BOTH,
    ),
    "how often a step runs, behind its model": (
        "m.md",
        _flow(") — pages one by one", ") — pages 1-3 alone, then every fifth"),
        _BOTH,
    ),
    "what a step does, behind its model": (
        "m.md",
        _flow("): cuts the work into parts", ")  # writes it down"),
        _BOTH,
    ),
    "agents behind a label, after a model and what it is for": (
        "CLAUDE.md",
        _bullets(
            "**Haiku**: typing, simple renames. Agents: scribe, formatter",
            "**Opus** (default): design or hard bugs. Agents: planner, `judge`.",
        ),
        _FOUR,
    ),
    "agents behind a label and dashes": (
        "m.md",
        _bullets(
            "**Haiku** — typing, renames — agents: scribe, formatter",
            "**Opus** (default) — design — subagents: planner and judge – both slow.",
        ),
        _FOUR,
    ),
    "agents behind a label in brackets or bold": (
        "m.md",
        _bullets(
            "Haiku - typing (agents: `scribe`, `formatter`)",
            "Opus (design): **Agents:** planner, judge",
        ),
        _FOUR,
    ),
    "agents behind words for who uses a model": (
        "m.md",
        _bullets(
            "**Haiku**: typing. Used by `scribe` and `formatter`.",
            "**Opus**: design; assigned to: planner, judge",
        ),
        _FOUR,
    ),
    "agents behind a label, after a tier with its model": (
        "m.md",
        _bullets(
            "**Tier 2 (Haiku)**: typing. Agents: scribe, formatter",
            "Model: Opus. Agents: planner, judge",
        ),
        _FOUR,
    ),
    "agents behind a label inside of an item": (
        "m.md",
        _bullets(
            "**Haiku**: typing.\n  - Agents: scribe, formatter",
            "**Opus**\n  - For: design\n  - Agents: planner, judge",
        ),
        _FOUR,
    ),
    "agents behind a label below their model": (
        "m.md",
        "## Models\n\n### Haiku\nTyping, renames.\nAgents: scribe, formatter\n\n"
        "### Opus\nDesign. **Agents:** `planner`, `judge`\n",
        _FOUR,
    ),
    "a lead-in below a heading about what comes first": (
        "CLAUDE.md",
        f"## Before you touch code\n\nRead the test.\n\n{_ROUTING}",
        _BOTH,
    ),
    "a lead-in below a heading about when work is handed in": (
        "CLAUDE.md",
        f"## Before committing\n\n1. Run it.\n\n{_ROUTING}",
        _BOTH,
    ),
    "a heading with models below one about what goes wrong": (
        "CLAUDE.md",
        "## If it goes wrong\n\n### Opus agents\n\n- planner\n\n### Haiku agents\n\n- scribe\n",
        _BOTH,
    ),
    "a title that calls the project an example": (
        "README.md",
        "# Agents and hooks: a worked example in Rust\n\nA toy.\n\n"
        "### `planner` (Agent)\nPlans. Runs on Opus.\n\n- scribe: haiku\n",
        _BOTH,
    ),
    "agents of the project below a title that speaks of examples": (
        "docs/guide.md",
        "# Agents by example\n\n- judge: haiku\n\n## Ours\n\n"
        "### `planner` (Agent)\nPlans. Runs on Opus.\n\n"
        "### `scribe` (Agent)\nWrites. Runs on Haiku.\n",
        _BOTH,
    ),
    "a sentence over two lines below the name of an agent": (
        "m.md",
        "### `planner` (Agent)\nPlans in a window of its own, which keeps ours small. Uses\n"
        "the Opus model with Glob, Read and Bash. Loads a skill.\n\n"
        "### `scribe` (Agent)\nWrites. It runs on\nHaiku, with Read and Edit.\n",
        _BOTH,
    ),
    "a sentence with an article below the name of an agent": (
        "m.md",
        "### planner (agent)\nPlans. Powered by the Opus model with Glob.\n\n"
        "### scribe (subagent)\nWrites. It is pinned to the Haiku model.\n",
        _BOTH,
    ),
    "properties below the name of an agent, one of them over two lines": (
        "m.md",
        "### planner\nFor: plans\nand lists\nModel: opus\n\n### scribe\nModel: haiku\nFor: notes\n",
        _BOTH,
    ),
    "the others, named in brackets": (
        "m.md",
        "Opus runs `planner`. Sonnet runs the other three (`scribe`, `scout` and `judge`).\n",
        _REST,
    ),
    "the others, named behind a colon": (
        "m.md",
        "Opus runs `planner`. Sonnet runs the other 3 agents: `scribe`, `scout` and `judge`.\n",
        _REST,
    ),
    "the others, named between dashes": (
        "m.md",
        "Opus runs `planner`. The rest – `scribe`, `scout`, `judge` – run on Sonnet.\n",
        _REST,
    ),
    "the others, named between commas": (
        "m.md",
        "`planner` runs on Opus. The other three, `scribe`, `scout` and `judge`, use Sonnet.\n",
        _REST,
    ),
    "the others, named behind their model": (
        "m.md",
        "`planner` runs on Opus. All others are on Sonnet (`scribe`, `scout`, `judge`).\n",
        _REST,
    ),
    "the others, named in an item": (
        "m.md",
        "- Opus: `planner`\n- Sonnet: the other three (`scribe`, `scout` and `judge`)\n",
        _REST,
    ),
    "agents between dashes, behind a sentence on another": (
        "m.md",
        "Opus runs the planner. The cheap ones – `scribe`, `scout`, `judge` – run on Sonnet.\n",
        _REST,
    ),
    "work handed on when it is longer than some": (
        "m.md",
        "- When a plan is due, hand it to the `planner` agent (Opus) when it is longer than a page.\n"
        "- Once it is done, ask `scribe` (Haiku) for notes if there was time.\n",
        _BOTH,
    ),
    "phases of an agent in a list, on one model": (
        "m.md",
        "1. `scribe` phase draft: Haiku\n2. `scribe` phase polish (Haiku) ends it\n3. `planner`: Opus\n",
        _BOTH,
    ),
    "phases of an agent in a row of steps, on one model": (
        "m.md",
        "`planner` (Opus) → `scribe` step 1 (Haiku) → `scribe` step 2 (Haiku).\n",
        _BOTH,
    ),
    "phases of one agent on two models, beside another": (
        "m.md",
        "- `judge` phase first: Haiku\n- `judge` phase last: Opus\n- planner: Opus\n- scribe: Haiku\n",
        _BOTH,
    ),
}

#: Name → file and text from which nothing is read.
FURTHER_NOTHING: dict[str, tuple[str, str]] = {
    "how often each agent is mentioned, beside the model of an older record": (
        "m.md",
        "# Cost\n\n| Agent | Mentions | ADR-009 model | Pattern |\n|---|---|---|---|\n"
        "| planner | 940 | Sonnet | each step |\n| scribe | 12 | Opus | at the end |\n",
    ),
    "a model that may be, in a tree": (
        "m.md",
        _tree("opus, may change", "haiku, may be dropped"),
    ),
    "a model at times, in a tree": (
        "m.md",
        _tree("opus, can be overridden", "haiku, only nights"),
    ),
    "a model before a colon and what limits it, in a tree": (
        "m.md",
        _tree("opus/high: only for releases", "haiku: planned"),
    ),
    "a model that was, before a colon in a tree": (
        "m.md",
        _tree("was opus/high: draws", "haiku/sonnet: tidies"),
    ),
    "agents in cells, and a number of something else": (
        "m.md",
        _tiers("planner, 3 more tests", "9 more"),
    ),
    "a doubt on the lines of a drawing": (
        "m.md",
        "```\n├─ planner [opus] — may become stronger\n└─ scribe [haiku] — never in CI\n```\n",
    ),
    "a case of a step, behind its model": (
        "m.md",
        _flow(") — only for releases", ") — if there is time"),
    ),
    "what a step did, behind its model": (
        "m.md",
        _flow(") — drafted 4 pages", "): is done by now"),
    ),
    "what was measured of a step, behind its model": (
        "m.md",
        _flow(") — in 12 s", ") — 3/4 right at last"),
    ),
    "another model of a step, behind the first": (
        "m.md",
        _flow(") — Sonnet for short texts", ") — today on Opus"),
    ),
    "where a step leads, behind its model": (
        "m.md",
        _flow(") → AUDITOR", ") ▶ back to START"),
    ),
    "a case of a step, in its brackets": (
        "m.md",
        _flow(", when stuck)", ", for now)"),
    ),
    "agents behind a label, of a model at times": (
        "m.md",
        _bullets("**Haiku**: only at night. Agents: scribe", "**Opus**: if stuck. Agents: judge"),
    ),
    "agents behind a label, of a model that was": (
        "m.md",
        _bullets("**Haiku**: was for typing. Agents: scribe", "**Opus**: not yet. Agents: judge"),
    ),
    "agents behind a label, of a model that is to go": (
        "m.md",
        _bullets("**Haiku**: deprecated. Agents: scribe", "**Opus**: on trial. Agents: judge"),
    ),
    "agents behind a label, after a tier without its model": (
        "m.md",
        _bullets("**Typing (not Haiku)**: x. Agents: scribe", "**Tier (was Opus)**. Agents: judge"),
    ),
    "agents behind a label for others": (
        "m.md",
        _bullets("**Haiku**: typing. Candidates: scribe", "**Opus**: design. Not for: planner"),
    ),
    "agents behind a label beside another model": (
        "m.md",
        _bullets(
            "**Haiku**: what Sonnet is too dear for. Agents: scribe",
            "**Opus**: design. Agents: planner. On Sonnet when it is late.",
        ),
    ),
    "agents behind a label beside somebody else": (
        "m.md",
        _bullets(
            "**Haiku**: typing, as judge does. Agents: scribe", "**Opus**. Agents: you, judge"
        ),
    ),
    "agents behind a label below a model that is not theirs": (
        "m.md",
        "### Haiku\n\nNever for design. Agents: planner, judge\n",
    ),
    "a lead-in below a heading about what was": (
        "m.md",
        f"## Before the tiers\n\n{_ROUTING}\n## Before we moved\n\n{_ROUTING}",
    ),
    "a lead-in below a heading about what is to come": (
        "m.md",
        f"## Before migrating tiers\n\n{_ROUTING}\n## Proposed changes\n\n{_ROUTING}",
    ),
    "a list below a heading about what comes first, amid a model": (
        "m.md",
        "## Opus agents\n\n### Before you call them\n\n- `scribe`\n",
    ),
    "a title for examples of models": (
        "README.md",
        "# Model routing: a worked example\n\n### `planner`\nRuns on Opus.\n",
    ),
    "a title that is an example": ("README.md", "# A complete example\n\n- planner: opus\n"),
    "a title for sample agents": (
        "docs/agents.md",
        "# Example agents in Rust\n\n### `planner`\nRuns on Opus.\n",
    ),
    "a table below a title that speaks of examples": (
        "docs/guide.md",
        "# Agents by example\n\n## Team\n\n| Agent | Model |\n|---|---|\n| planner | opus |\n",
    ),
    "an example below a title that speaks of examples": (
        "README.md",
        "# Agents by example\n\n## Example\n\n### `planner`\nRuns on Opus.\n",
    ),
    "a sentence over two lines that holds at times": (
        "m.md",
        "### `planner` (Agent)\nPlans. Runs on Opus\nonly when stuck.\n\n"
        "### `scribe` (Agent)\nIt uses\nthe Haiku model if it is late.\n",
    ),
    "a sentence over two lines about somebody else": (
        "m.md",
        "### `planner` (Agent)\nPlans. The parent uses\nthe Opus model with Bash.\n",
    ),
    "the others of a case, named in brackets": (
        "m.md",
        "If it is late, Sonnet runs the other two (`scribe` and `scout`).\n",
    ),
    "the others of last year, named in brackets": (
        "m.md",
        "Last year Sonnet ran the other two (`scribe` and `scout`).\n",
    ),
    "other agents than those in brackets": (
        "m.md",
        "The other three (`scribe` and `scout`) never ran on Sonnet.\n",
    ),
    "work handed on until a day": ("m.md", "- Hand it to `planner` (Opus) until it was May.\n"),
    "work handed on unless it was late": (
        "m.md",
        "- Hand it to `planner` (Opus) unless it was late.\n",
    ),
    "phases of an agent in a list, each on another model": (
        "m.md",
        "- `scribe` phase draft: Haiku\n- `scribe` (phase polish): Sonnet\n",
    ),
    "phases of an agent in a row of steps, each on another model": (
        "m.md",
        "`scribe` step 1 (Haiku) → `scribe` step 2 (Sonnet).\n",
    ),
    "a phase of an agent that was": ("m.md", "- `scribe` phase draft was Haiku\n"),
}
