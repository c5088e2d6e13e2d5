"""More of what sentences, lists and tables of documents say, and of what they take back."""

from __future__ import annotations

SAID_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a purpose that is a quality": (
        "m.md",
        "The planner uses Opus for deep reasoning.\n",
        {"planner": "frontier"},
    ),
    "a purpose with a verb": (
        "m.md",
        "The planner uses Opus to catch subtle bugs.\n",
        {"planner": "frontier"},
    ),
    "an effort after a model": (
        "m.md",
        "The planner uses Opus with high effort.\n",
        {"planner": "frontier"},
    ),
    "a purpose that is every task": (
        "m.md",
        "The code reviewer runs on Opus for every task.\n",
        {"code-reviewer": "frontier"},
    ),
    "two purposes": (
        "m.md",
        "`planner` uses Opus for maximum reasoning quality, `scribe` Haiku for cost efficiency.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "an item with a purpose": (
        "m.md",
        "- scribe: Haiku for speed\n- planner: Opus\n",
        {"scribe": "light", "planner": "frontier"},
    ),
    "a list of steps": (
        "m.md",
        "# How a feature is built\n\n1. **Plan** – `planner` (Opus) writes the plan\n2. **Notes** – `scribe` (Haiku)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "names with models below a workflow": (
        "m.md",
        "## Workflow\n\n- scribe: haiku\n- planner (opus)\n",
        {"scribe": "light", "planner": "frontier"},
    ),
    "a sentence below notes": (
        "m.md",
        "### Technical notes\n\n- `planner` uses Opus, `scribe` uses Haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a project with a telling name": (
        "README.md",
        "# Migration toolkit\n\n## Agents\n\n- `planner` (opus)\n- `scribe` (haiku)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a project of skills": (
        "AGENTS.md",
        "# Claude Code Skills\n\n## Who\n\n| Who | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a title about tasks above a part about agents": (
        "docs/m.md",
        "# Task workflow\n\n## Agents\n\n- planner: opus\n- scribe: haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a cross in each row": (
        "m.md",
        "| | Haiku | Opus | Owner |\n|---|---|---|---|\n| scribe | ✕ | | Ann |\n| planner | | ✕ | Bo |\n",
        {"scribe": "light", "planner": "frontier"},
    ),
    "rows without a line of heads": (
        "m.md",
        "## Tiers\n\n| Tier 1 (Opus) | Planner, Debugger |\n| Tier 3 (Haiku) | Scribe |\n",
        {"planner": "frontier", "debugger": "frontier", "scribe": "light"},
    ),
    "a drawn tree with models in brackets": (
        "m.md",
        "```\nplanner          [Opus]  — leads the others\n├─ scribe        [Haiku] — notes in 5 parts\n"
        "└─ Group of builders\n   └─ formatter [Haiku] — style of all\n```\n",
        {"planner": "frontier", "scribe": "light", "formatter": "light"},
    ),
    "lines of code parted by dots": (
        "m.md",
        "```\nplanner · charter: plans · opus\nscribe  · charter: notes · haiku\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a property in the middle of a line": (
        "m.md",
        "### /plan → Planner\n\n**Invoke:** `/plan` | **Model:** Opus | **Auto:** no\n\n"
        "### /note → Scribe\n\n**Invoke:** `/note` | **Model:** Haiku | **Auto:** yes\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "agents joined by signs before the model of all": (
        "m.md",
        "- **Notes (~6s):** Scribe + Formatter (both Haiku)\n- **Plan:** Planner (Opus)\n",
        {"scribe": "light", "formatter": "light", "planner": "frontier"},
    ),
    "a model at an effort above agents": (
        "m.md",
        "- Opus is kept for deep work:\n  - Opus at high: `planner`. Plans.\n"
        "  - Opus at medium effort: `debugger`, `code-reviewer`\n",
        {"planner": "frontier", "debugger": "frontier", "code-reviewer": "frontier"},
    ),
    "folded parts with the names of agents": (
        "m.md",
        "<details>\n<summary><b>planner</b></summary>\n\n| | |\n|---|---|\n| Model | opus |\n\n</details>\n\n"
        "<details>\n<summary>scribe</summary>\n\n| | |\n|---|---|\n| Model | haiku |\n\n</details>\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a folded part with a model": (
        "m.md",
        "<details><summary>Opus</summary>\n\n- planner\n\n</details>\n",
        {"planner": "frontier"},
    ),
    "a name in bold before sentences": (
        "m.md",
        "**Planner.** Plans what the debugger mends. Runs on Opus.\n\n"
        "**Scribe.** Resume lo que pasa. Corre en Haiku.\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "sentences below the name of an agent": (
        "m.md",
        "### Planner\n\nPlans what the scribe writes.\n\nIt runs on Opus.\n",
        {"planner": "frontier"},
    ),
    "the same model as well, in Japanese": (
        "m.md",
        "- 設計担当（`planner`）：Opus。\n- 検証担当（`scribe`）：Haiku。\n- 整形担当（`formatter`）：同じく Haiku。\n",
        {"planner": "frontier", "scribe": "light", "formatter": "light"},
    ),
    "a heading with a sign and a word of the past": (
        "m.md",
        "Icons: 🐇 Haiku · 🐘 Opus\n\n### 🐇 `log-writer`\n\nWrites.\n\n### 🐘 `planner`\n\nPlans.\n",
        {"planner": "frontier"},
    ),
    "a lead-in with a long remark": (
        "m.md",
        "Models by agent (the same as the example table in the other guide):\n\n"
        "| Agent | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a flowchart whose agents are described": (
        "m.md",
        '```mermaid\ngraph LR\n  subgraph A["Opus"]\n    P[Planner — plans]\n  end\n'
        '  subgraph B["Haiku"]\n    S[Scribe — notes]\n  end\n```\n',
        {"planner": "frontier", "scribe": "light"},
    ),
    "a team below its lead": (
        "m.md",
        "- planner (opus)\n  - scribe (haiku)\n  - code-reviewer (sonnet)\n",
        {"planner": "frontier", "scribe": "light", "code-reviewer": "mid"},
    ),
    "a group with its members": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| Helpers (scribe, formatter) | haiku |\n| planner | opus |\n",
        {"scribe": "light", "formatter": "light", "planner": "frontier"},
    ),
    "a group with members as code": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| Helpers (`scribe`, `formatter`) | haiku |\n| planner | opus |\n",
        {"scribe": "light", "formatter": "light", "planner": "frontier"},
    ),
    "a short name and an id": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | Opus `claude-opus-5` |\n| scribe | Haiku `claude-haiku-4-5` |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "headings in Chinese": (
        "m.md",
        "| 代理 | 模型 |\n|---|---|\n| scribe | haiku |\n| planner | opus |\n",
        {"scribe": "light", "planner": "frontier"},
    ),
    "agents among others after a model": (
        "m.md",
        "- **Opus**: planner / debugger / the judges of the contest\n- **Haiku**: scribe\n",
        {"planner": "frontier", "debugger": "frontier", "scribe": "light"},
    ),
    "an item of nobody": (
        "m.md",
        "- Orchestration runs on Opus\n- The planner runs on Opus\n- The scribe runs on Haiku\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a column of models and tools": (
        "m.md",
        "| Agent | Model · tools |\n|---|---|\n| scribe | Haiku · Read/Glob |\n| planner | Opus · Read |\n",
        {"scribe": "light", "planner": "frontier"},
    ),
    "a row of the main conversation in brackets": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| (main conversation) | Opus |\n| scribe | haiku |\n",
        {"scribe": "light"},
    ),
    "a row that names a maker alone": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | Claude (cloud) |\n| scribe | haiku |\n",
        {"scribe": "light"},
    ),
    "a column of models beside one of tiers, in French": (
        "m.md",
        "| Agent | Modèle | Tier |\n|---|---|---|\n| scribe | haiku | Standard |\n",
        {"scribe": "light"},
    ),
    "all agents as a key": (
        "models.json",
        '{"models": {"all": "sonnet", "planner": "opus"}}',
        {"planner": "frontier", "*": "mid"},
    ),
    "a condition of another step": (
        "m.md",
        "## Steps\n\n1. Run the tests\n2. `debugger` (sonnet) mends what fails\n",
        {"debugger": "mid"},
    ),
    "a fallback beside a model": (
        "m.md",
        "- planner: opus (fallback: sonnet)\n- scribe (haiku) – writes (read-only)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a team with the name of a bygone": (
        "m.md",
        "## Archive team\n\n- planner: opus\n",
        {"planner": "frontier"},
    ),
    "a default beside exceptions": (
        "m.md",
        "Sonnet by default, Opus for the planner, Haiku for the scribe.\n",
        {"planner": "frontier", "scribe": "light", "*": "mid"},
    ),
    "a sentence in Japanese": ("m.md", "`planner` は Opus を使用する。\n", {"planner": "frontier"}),
    "a sentence in Chinese": ("m.md", "`planner`使用Opus。\n", {"planner": "frontier"}),
    "a file and its field": (
        "m.md",
        "Set `model: haiku` in scribe.md frontmatter.\n",
        {"scribe": "light"},
    ),
    "a heading with more agents": (
        "m.md",
        "### Additional Haiku Agents\n\n- `scribe`: writes\n- `formatter`: formats\n",
        {"scribe": "light", "formatter": "light"},
    ),
}

#: Agents among them whose tier is not known.
SAID_OPEN: dict[str, tuple[str, str, dict[str, str]]] = {
    "an id below the name of its server": (
        "m.json",
        '{"agents": {"planner": {"model": "opus"}, "scribe": {"model": "zen/big-pickle"}}}',
        {"planner": "frontier", "scribe": ""},
    ),
    "a block in which one inherits": (
        "m.md",
        "```\nplanner:  opus\nscribe:   haiku\ndebugger: inherit\n```\n",
        {"planner": "frontier", "scribe": "light", "debugger": ""},
    ),
}

SAID_NOTHING: dict[str, tuple[str, str]] = {
    "crosses of what is denied": (
        "m.md",
        "## Must not use\n\n| Agent | Haiku | Opus |\n|---|---|---|\n| planner | ✕ | |\n| scribe | | ✕ |\n",
    ),
    "crosses of another kind": (
        "m.md",
        "| Agent | Haiku | Opus |\n|---|---|---|\n| planner | ❌ | |\n| scribe | | ❌ |\n",
    ),
    "crosses and what they mean": (
        "m.md",
        "| Agent | Haiku | Opus |\n|---|---|---|\n| planner | ✕ | |\n| scribe | | ✕ |\n\n✕ = not good enough\n",
    ),
    "a report in code": ("m.md", "```\nplanner  opus   $3.12\nscribe   haiku  $0.40\n```\n"),
    "results in code": ("m.md", "```\nplanner [opus]  PASS\nscribe [haiku]  FAIL\n```\n"),
    "a title in code": (
        "m.md",
        "```\nFALLBACKS\n├── planner [haiku]\n└── scribe [opus]\n```\n",
    ),
    "heads in code": ("m.md", "```\nAgent    Denied\nplanner  haiku\nscribe   opus\n```\n"),
    "conditions behind models in code": (
        "m.md",
        "```\nplanner [opus] — only if asked to\nscribe [haiku] — notes of all\n```\n",
    ),
    "an overview of proposals": ("README.md", "# Proposal: models per agent\n\n- planner: opus\n"),
    "an overview of what is old": ("README.md", "# Legacy\n\n- planner: opus\n"),
    "a remark of what was": (
        "m.md",
        "## Agents (as they were before the migration)\n\n- planner: opus\n",
    ),
    "a remark of examples": (
        "m.md",
        "## Models (examples only, not our real setup)\n\n- planner: opus\n",
    ),
    "rows below heads without a line": (
        "m.md",
        "| Agent | Old model |\n| planner | opus |\n| scribe | haiku |\n",
    ),
    "rows of more columns without heads": (
        "m.md",
        "| v1 | planner | opus |\n| v2 | scribe | haiku |\n",
    ),
    "several agents in some case": ("m.md", "In CI: planner and scribe (both Haiku).\n"),
    "several agents of an idea": ("m.md", "Idea: planner + scribe (both Opus).\n"),
    "several agents that were tried": (
        "m.md",
        "We tried `planner` + `scribe` (both Haiku) and went back.\n",
    ),
    "a state beside a property": ("m.md", "### Planner\n\nStatus: proposed | Model: Opus\n"),
    "two models of one agent": (
        "m.md",
        "### Planner\n\nWeekdays | Model: Opus\nWeekends | Model: Haiku\n",
    ),
    "what stands below a limit": (
        "m.md",
        "- Opus is what we ran on Fridays:\n  - scribe: opus\n",
    ),
    "an arrow that denies": (
        "m.md",
        '```mermaid\ngraph TD\n  P["Planner — plans"] -->|never| H["Haiku"]\n```\n',
    ),
    "a group of a fallback": (
        "m.md",
        '```mermaid\ngraph TD\n  subgraph f["Fallback: Haiku"]\n    P["Planner — plans"]\n  end\n```\n',
    ),
    "another one that a name hands over to": (
        "m.md",
        "**Planner.** Hands over to the orchestrator, which uses Opus.\n",
    ),
    "another one in brackets": ("m.md", "**Planner.** Delegates to the `looker` (Haiku).\n"),
    "a variant below a name": (
        "m.md",
        "## Planner\n\nThere is a fast variant. It uses Haiku.\n",
    ),
    "a path for a model": ("m.json", '{"agents": {"planner": "tools/read-only"}}'),
    "crosses beside ticks": (
        "m.md",
        "| Agent | Haiku | Opus |\n|---|---|---|\n| scribe | ✕ | ~ |\n| planner | ✕ | |\n",
    ),
    "two crosses in a row": (
        "m.md",
        "| Agent | Haiku | Sonnet | Opus |\n|---|---|---|---|\n| scribe | ✕ | ✕ | |\n| planner | | ✕ | ✕ |\n",
    ),
    "lines of code with conditions": (
        "m.md",
        "```\nplanner · only if it is stuck · opus\nscribe  · notes · haiku\n```\n",
    ),
    "lines of code with two models": (
        "m.md",
        "```\nplanner [Opus] — Sonnet was weaker\nscribe [Haiku] — notes\n```\n",
    ),
    "lines of code with two agents": (
        "m.md",
        "```\nplanner [Opus] [scribe]\nscribe · planner [Haiku]\n```\n",
    ),
    "what another agent builds": (
        "m.md",
        "**Sessions.** Plans what the debugger mends. The session runs on Opus.\n",
    ),
    "a folded part that has ended": (
        "m.md",
        "<details>\n<summary>planner</summary>\n\nPlans.\n\n</details>\n\n**Model:** Opus\n",
    ),
    "a title of a migration": (
        "docs/m.md",
        "# Migration\n\n## Agents\n\n- `planner` (opus)\n- `scribe` (haiku)\n",
    ),
    "a purpose that is a condition": ("m.md", "The planner uses Opus for large repositories.\n"),
    "a remark that it is planned": ("m.md", "- planner: opus (planned)\n"),
    "a remark that it ends": ("m.md", "- planner: opus (until May)\n"),
    "a question mark after a model": ("m.md", "- planner: opus?\n"),
    "a cell that says planned": (
        "m.md",
        "| Agent | Model | Status |\n|---|---|---|\n| planner | opus | planned |\n",
    ),
    "a column of ends": (
        "m.md",
        "| Agent | Model | Until |\n|---|---|---|\n| planner | opus | May 2026 |\n",
    ),
    "an example in a sentence": ("m.md", "Example: `planner (opus)`.\n"),
    "what an agent did": ("m.md", "Bug in planner (opus) fixed.\n"),
    "what an agent scored": ("m.md", "planner (opus) scored 71%, planner (sonnet) scored 68%\n"),
    "what was new in versions": (
        "m.md",
        "## [2.3.0]\n\n- Planner upgraded to Opus.\n\n## [2.2.0]\n\n- planner (sonnet)\n",
    ),
    "a heading of plans": ("m.md", "## Planned\n\n- planner: opus\n"),
    "a heading of a roadmap": ("m.md", "## Roadmap\n\n- planner: opus\n"),
    "a heading of examples in French": ("m.md", "## Exemple\n\n- planner: opus\n"),
    "a quotation of another document": (
        "m.md",
        'Step 5 ("planner (sonnet)") is read as in the table.\n',
    ),
    "all but one agent": ("m.md", "Every agent but the planner runs on Sonnet.\n"),
    "a model that is denied behind it": ("m.md", "Der Planner nutzt Opus nicht mehr.\n"),
    "a model that is no longer": ("m.md", "The planner runs on Haiku no longer.\n"),
    "agents that an agent starts": ("m.md", "Agents spawned by the planner use Haiku.\n"),
    "subagents of an agent": ("m.md", "Subagents of the planner use Haiku.\n"),
    "the subagents that an agent uses": ("m.md", "The planner uses Haiku subagents.\n"),
    "an adjective before the task": ("m.md", "The planner uses Opus for every risky task.\n"),
    "an aim at a place": ("m.md", "The planner uses Opus to reduce cost in CI.\n"),
    "the rest of an agent's own work": (
        "m.md",
        "The planner uses Opus for deep reasoning and Sonnet for everything else.\n",
    ),
    "a condition above a list": ("m.md", "If cost matters:\n\n- planner: opus\n- scribe: haiku\n"),
    "a profile above a list": ("m.md", "In the budget profile:\n\n- planner: opus\n"),
    "what was tried, above a list": ("m.md", "What we tried:\n\n- planner: opus\n"),
    "a heading of an archive": ("m.md", "## Archive\n\n- planner: opus\n"),
    "a step that depends": ("m.md", "## Workflow\n\n- If tests fail: planner (opus)\n"),
    "what a step took": ("m.md", "## Workflow\n\n- planner (opus): 12 min, 45k tokens\n"),
    "a model as a fallback": ("m.md", "- planner: opus (fallback)\n"),
    "a model as a backup": ("m.md", "- planner: opus (backup only)\n"),
    "a sign of what is not there": ("m.md", "- ❌ planner: opus\n"),
    "a model that comes soon": ("m.md", "- planner: opus (soon)\n"),
}
