"""Forms in which something stands beside agents and models that is neither, and must not part them,
or join them wrongly; each with near forms that say nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_ALL = (
    *("architect", "backend-dev", "code-reviewer", "data-analyst", "debugger", "doc-writer"),
    *("explorer", "formatter", "judge", "log-sorter", "planner", "qa-engineer"),
    *("release-manager", "scout", "scribe", "security-auditor", "sre-oncall", "test-writer"),
    "triage-bot",
)


def _chart(*lines: str) -> str:
    """Return a flowchart of some lines."""
    return "\n".join(("```mermaid", "flowchart LR", *lines, "```", ""))


def _code(*lines: str) -> str:
    """Return lines of plain code below a heading."""
    return "\n".join(("## Order", "", "```", *lines, "```", ""))


def _table(heads: str, *rows: str) -> str:
    """Return a table of some rows."""
    line = "|".join("---" for _ in heads.split("|"))
    return "\n".join((f"| {heads} |", f"|{line}|", *(f"| {row} |" for row in rows), ""))


_ENDS = ('OP["opus"]', 'HA["haiku"]')

BESIDE_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "the id of a model in brackets": (
        "m.md",
        "We use Haiku 4.5 (`claude-haiku-4-5`) for `scribe` and Opus (`claude-opus-4-5`) for "
        "`planner`.\n",
        _BOTH,
    ),
    "what a model is like": (
        "m.md",
        "Haiku (fast) for `scribe`; Opus (slow) for `planner`.\n",
        _BOTH,
    ),
    "who made a model": (
        "m.md",
        "We use Haiku (Anthropic) for `scribe` and Opus (Anthropic) for `planner`.\n",
        _BOTH,
    ),
    "one model with its id": (
        "m.md",
        "We use Haiku 4.5 (`claude-haiku-4-5`) for `scribe`.\n",
        {"scribe": "light"},
    ),
    "names in camel case": (
        "m.md",
        "TestWriter runs on Haiku. `QaEngineer` runs on Opus.\n",
        {"test-writer": "light", "qa-engineer": "frontier"},
    ),
    "several names in a node": (
        "m.md",
        _chart(*_ENDS, r'X["planner\njudge"] --> OP', 'Y["scribe<br/>scout"] --> HA'),
        {**_BOTH, "judge": "frontier", "scout": "light"},
    ),
    "several names above their model in a node": (
        "m.md",
        _chart('X["planner<br/>judge<br/>(opus)"]', 'Y["scribe<br/>takes notes"] --> HA["haiku"]'),
        {**_BOTH, "judge": "frontier"},
    ),
    "a semicolon in a node": (
        "m.md",
        _chart(
            'X["planner<br/>(Opus-tier)"]',
            'Y["scribe<br/>(Haiku-tier;<br/>Opus-tier for high-stakes)"]',
        ),
        _BOTH,
    ),
    "work in code": (
        "m.md",
        _table("Agent | Input | Model", "planner | `idea` | Opus", "scribe | a proposal | Haiku"),
        _BOTH,
    ),
    "a status in code": (
        "m.md",
        _table("Agent | Status | Model", "planner | `draft` | Opus", "scribe | live | Haiku"),
        {"scribe": "light"},
    ),
    "people beside agents": (
        "m.md",
        _table(
            "Tier | Who | Model",
            "3 | you (planning) + `planner` | Opus",
            "1 | `scribe` and a human | Haiku",
        ),
        _BOTH,
    ),
    "a tier before what an agent is": (
        "m.md",
        _table(
            "Agent | Role",
            "planner | Opus-tier hub. Plans",
            "scribe | Haiku-tier worker (Opus-tier for hard cases). Writes",
        ),
        _BOTH,
    ),
    "a model for hard cases": (
        "m.md",
        _table(
            "Agent | Model",
            "planner | Opus",
            "scribe | Haiku; Sonnet for complex diffs",
            "judge | Haiku; Sonnet for reviews",
        ),
        _BOTH,
    ),
    "all agents in a list by model": (
        "m.md",
        "- **Haiku**: all sub-agents (parallel work)\n- **Opus**: `planner`\n",
        {**dict.fromkeys(_ALL, "light"), "planner": "frontier"},
    ),
    "all agents in a row": (
        "m.md",
        _table("Agent | Model", "All sub-agents | Haiku", "planner | Opus"),
        {**dict.fromkeys(_ALL, "light"), "planner": "frontier"},
    ),
    "all agents behind the main one": (
        "m.md",
        "The main session runs on Opus for depth. All subagents run on Haiku for speed.\n",
        dict.fromkeys(_ALL, "light"),
    ),
    "a built-in agent that inherits": (
        "m.md",
        "- **Opus**: `planner` -- deep\n- **Haiku**: `scribe`\n- **Inherit (Sonnet)**: "
        "`general-purpose` -- inherits from `SOME_MODEL` env var\n",
        _BOTH,
    ),
    "a built-in agent by name": (
        "m.md",
        "- **Opus**: `planner`\n- **Haiku**: Explore\n",
        {"planner": "frontier"},
    ),
    "a new variant": (
        "m.md",
        _table("Agent | Model", "planner | Opus", "judge | Claude Sonnet Turbo", "scribe | Haiku"),
        _BOTH,
    ),
    "steps in code": (
        "m.md",
        _code(
            "1. planner (opus) — plans the work",
            "2. Wait for it",
            "3. scribe (haiku) ┐",
            "   scout (haiku) ┘",
        ),
        {**_BOTH, "scout": "light"},
    ),
    "a branch that hands work on": (
        "m.md",
        _code(
            "Main (Opus)",
            "└── Delegates to Haiku workers:",
            "    ├── Scribe (notes)",
            "    └── Scout (looks)",
        ),
        {"scribe": "light", "scout": "light"},
    ),
    "better work as a purpose": (
        "m.md",
        "The planner uses Opus for deeper reasoning about scope. The scribe uses Haiku for faster, "
        "cheaper notes.\n",
        _BOTH,
    ),
    "settings of a group": (
        "agents.toml",
        '[go]\nclient = "claude"\nmodel = "sonnet"\neffort = "medium"\n\n[go.planner]\nmodel = "opus"\n'
        '\n[go.scribe]\nmodel = "haiku"\n',
        _BOTH,
    ),
}

BESIDE_NOTHING: dict[str, tuple[str, str]] = {
    "another model in brackets": (
        "m.md",
        "We use Haiku (Sonnet on Fridays) for `scribe` and Opus for `planner`.\n",
    ),
    "a remark between commas": (
        "m.md",
        "Haiku, the fast one, for `scribe` and Opus, the slow one, for `planner`.\n",
    ),
    "a remark that is not understood": (
        "m.md",
        "We use Haiku (fast, cheap) for `scribe` and Opus (slow, but it sees more) for `planner`.\n",
    ),
    "a remark on when": (
        "m.md",
        "We use Haiku (until May) for `scribe` and Opus (in CI) for `planner`.\n",
    ),
    "somebody instead of an agent": (
        "m.md",
        _table("Tier | Who | Model", "3 | you instead of `planner` | Opus", "1 | `scribe` | Haiku"),
    ),
    "a tier in what an agent does": (
        "m.md",
        _table(
            "Agent | Role",
            "planner | Reviews Opus-tier work.",
            "scribe | Haiku-tier worker. Writes",
        ),
    ),
    "several tiers": (
        "m.md",
        _table(
            "Agent | Role", "planner | Opus-tier or Sonnet-tier hub.", "scribe | Haiku-tier worker."
        ),
    ),
    "all agents in one place": (
        "m.md",
        "- **Haiku**: all sub-agents in CI\n- **Opus**: main session\n",
    ),
    "all agents twice": ("m.md", "- **Haiku**: all sub-agents\n- **Opus**: all sub-agents\n"),
    "all agents behind what was tried": ("m.md", "We tried Opus. All subagents run on Haiku.\n"),
    "what steps took": (
        "m.md",
        _code("1. planner (opus) — took 3 min", "2. scribe (haiku) — took 1 min"),
    ),
    "what steps did": (
        "m.md",
        _code("1. planner (opus) — wrote the plan", "2. scribe (haiku) — failed"),
    ),
    "steps at times": ("m.md", _code("1. planner (opus) ┐", "   scribe (haiku) ┘ only in CI")),
    "a branch with another model": (
        "m.md",
        _code("Main", "└── Haiku agents:", "    ├── scribe (Opus)", "    └── scout"),
    ),
    "better work of a kind": ("m.md", "The planner uses Opus for faster reviews in CI.\n"),
    "a case behind a quality": (
        "m.md",
        "The planner uses Opus for reasoning about payments only.\n",
    ),
}
