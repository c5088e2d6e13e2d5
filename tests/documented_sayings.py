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
        "The code reviewer runs on Opus for every UI task.\n",
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
}
