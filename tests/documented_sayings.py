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
        "docs/AGENTS.md",
        "# Claude Code Skills\n\n## Who\n\n| Who | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a title about tasks above a part about agents": (
        "docs/m.md",
        "# Task workflow\n\n## Agents\n\n- planner: opus\n- scribe: haiku\n",
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

SAID_NOTHING: dict[str, tuple[str, str]] = {
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
    "a sign of what is not there": ("m.md", "- ❌ planner: opus\n"),
    "a model that comes soon": ("m.md", "- planner: opus (soon)\n"),
}
