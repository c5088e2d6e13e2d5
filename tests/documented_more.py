"""Forms of diagrams, registries, tables and headings that were met in documents of others."""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}


def _file(model: str, first: str = "mode: subagent") -> str:
    """Return the file of an agent with a model, as fenced code."""
    fields = f"description: picks a model\n{first}\nmodel: {model}\ntools:\n  write: false\n"
    return f"\n```markdown\n---\n{fields}---\n\nYou plan.\n```\n\n"


_OPUS, _HAIKU = _file("anthropic/claude-opus-4-5"), _file('"anthropic/claude-haiku-4-5"')
_PLANNER = {"planner": "frontier"}

MET_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a node with what the agent does": (
        "m.md",
        "```mermaid\nflowchart TD\n  A[planner<br/>opus · plans & tracks] --> B[scribe<br/>haiku · notes]\n```\n",
        _BOTH,
    ),
    "all others beside words of one that leave some unsaid": (
        "m.md",
        "- Opus: `planner` (plans, lists, etc.)\n- Haiku: scribe\n- Sonnet: everything else\n",
        {**_BOTH, "*": "mid"},
    ),
    "defaults in brackets of a sentence that says more": (
        "m.md",
        "The `release-manager` ships.\n\nSet the model on every call: the default (opus only for manager,"
        " planner), what the ticket says for writers, and opus for the `judge` when money is at stake."
        " Everything else runs on haiku; never upgrade the scribe.\n",
        {"release-manager": "frontier", "planner": "frontier", "*": "light"},
    ),
    "agents by the last words of their names, in lists": (
        "m.md",
        "The `release-manager` ships, the `log-sorter` sorts.\n\n"
        "Opus is for manager, `planner` and judge. Haiku is for `scribe`, sorter and `scout`.\n",
        {
            **_BOTH,
            "release-manager": "frontier",
            "judge": "frontier",
            "log-sorter": "light",
            "scout": "light",
        },
    ),
    "an agent that is named again behind its model": (
        "m.md",
        "- **Facts go through the scribe** (haiku): you ask, send `scribe`, then write it down.\n"
        "- The planner (opus) cuts the work up.\n",
        _BOTH,
    ),
    "the session, all others, and one that runs now and then": (
        "m.md",
        "The main session runs on Fable and plans. Everything else runs on Haiku. `planner` runs once "
        "on Opus.\n\nThe variable overrides `planner`'s `model: opus` too; the way out is `claude -p "
        "--model opus`.\n",
        {"planner": "frontier", "*": "light"},
    ),
    "how often agents run, before their model": (
        "m.md",
        "`planner` runs twice a week on Opus. `scribe` runs daily on Haiku.\n",
        _BOTH,
    ),
    "a package that is handed over": (
        "README.md",
        "# keel - handover package\n\n## Models\n\n`planner` runs on Opus, `scribe` on Haiku.\n",
        _BOTH,
    ),
    "a node of three lines": (
        "m.md",
        "```mermaid\nflowchart LR\n  A[planner<br/>Opus<br/>Writes plans, lists] --> B[scribe<br/>Haiku<br/>Notes]\n```\n",
        _BOTH,
    ),
    "a node of two agents": (
        "m.md",
        "```mermaid\nflowchart LR\n  A[scribe / scout<br/>haiku · notes] --> B[planner<br/>opus]\n```\n",
        {"scribe": "light", "scout": "light", "planner": "frontier"},
    ),
    "fields below a name, in a fence with a title": (
        "m.md",
        '# planner\n\n```YAML title="x"\nmodel: opus\n```\n\n# scribe\n\n```yml {1}\nmodel: haiku\n```\n',
        _BOTH,
    ),
    "files below headings with their names": (
        "m.md",
        f"### 1. `planner.md`\n{_OPUS}### 2. `scribe.md`\n{_HAIKU}",
        _BOTH,
    ),
    "a file below its path": ("m.md", f"### File: `.opencode/agent/planner.md`\n{_OPUS}", _PLANNER),
    "a file below a link": (
        "m.md",
        f"### [planner](.opencode/agent/planner.md)\n{_OPUS}",
        _PLANNER,
    ),
    "a file below the name": ("m.md", f"### Planner\n{_OPUS}", _PLANNER),
    "a file below the name and the file": (
        "m.md",
        f"### Planner Agent (`planner.agent.md`)\n{_OPUS}",
        _PLANNER,
    ),
    "a file below what the agent does": (
        "m.md",
        f"### planner.md\n\nFinds bugs.\n{_OPUS}",
        _PLANNER,
    ),
    "a file below words for it": ("m.md", f"### planner.md\n\nIts file:\n{_OPUS}", _PLANNER),
    "a file with its name": (
        "m.md",
        f"### planner.md\n{_file('opus', 'name: planner')}",
        _PLANNER,
    ),
    "agents of a registry in code": (
        "m.md",
        '```json\n{"agent": {"planner": {"model": "anthropic/claude-opus-4-5"}, "scribe": {"model": "anthropic/claude-haiku-4-5"}}}\n```\n',
        _BOTH,
    ),
    "a remark with a word of the name": (
        "m.md",
        "```\nagents/\n├── code-reviewer.md   # Opus reviewer (correctness)\n└── log-sorter.md      # Haiku sorter\n```\n",
        {"code-reviewer": "frontier", "log-sorter": "light"},
    ),
    "an item with the path of an agent": (
        "m.md",
        "### Review of Plans\n\n- **Task**: plans\n- **Agent**: @.claude/agents/planner.md (opus)\n",
        {"planner": "frontier"},
    ),
    "a row with one of two models": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n| scout | opus / haiku |\n",
        _BOTH,
    ),
    "a key with what the agent is": (
        "m.json",
        '{"agents": {"Planner (Strategy)": {"model": "opus"}, "scribe": {"model": "haiku"}}}',
        _BOTH,
    ),
    "agents below a workflow": (
        "m.yaml",
        "workflow:\n  planner: {model: opus, mode: api}\n  scribe: {model: haiku, mode: cli}\n",
        _BOTH,
    ),
    "a role as name, and a default": (
        "m.toml",
        '[defaults]\nmodel = "claude-opus-4-6"\n\n[[agents]]\nrole = "PLANNER"\n\n[[agents]]\nrole = "CODE_REVIEWER"\n',
        {"planner": "frontier", "code-reviewer": "frontier"},
    ),
    "a tier that sorts by something else": (
        "m.yaml",
        "agents:\n  planner: {tier: api, model: opus}\n  scribe: {tier: local, model: haiku}\n  scout: {tier: api}\n",
        _BOTH,
    ),
    "a hint at the tier": (
        "m.yaml",
        "agents:\n  - {id: planner, tier_hint: frontier}\n  - {id: scribe, tier_hint: cheap}\n",
        _BOTH,
    ),
    "a sentence that declares": (
        "m.md",
        "`planner` declares `model: opus`.\n",
        {"planner": "frontier"},
    ),
    "agents of a kind in brackets": (
        "m.md",
        "Sonnet agents (the default) act on edits; the two **opus** agents (`planner` · `architect`) are gates.\n",
        {"planner": "frontier", "architect": "frontier"},
    ),
    "agents of a kind, counted": (
        "m.md",
        "The two Opus agents are `planner` and `architect`. The other 18 run on Haiku.\n",
        {"planner": "frontier", "architect": "frontier", "*": "light"},
    ),
    "all with one model, at the end": (
        "m.md",
        "Tests: `test-writer`, `scout` (reads the logs), `scribe` — all haiku.\n",
        {"test-writer": "light", "scout": "light", "scribe": "light"},
    ),
    "all with one model, in the label": (
        "m.md",
        "**Notes** (files in `notes/`, all haiku): `scribe` (writes), `scout`.\n",
        {"scribe": "light", "scout": "light"},
    ),
    "remarks in brackets among models": (
        "m.md",
        "Loop: `explorer` (writes `found.md`), `scribe` (haiku), `architect`, `planner` (opus).\n",
        {"scribe": "light", "architect": "frontier", "planner": "frontier"},
    ),
    "details behind a model": (
        "m.md",
        "- `planner` (opus, read-only, at most 30 turns)\n- `scribe` (haiku, with notes)\n",
        _BOTH,
    ),
    "a tree from an agent without a branch": (
        "m.md",
        "```\nplanner   [Opus] — parent\n├─ scribe  [Haiku] — notes\n└─ scout   [Haiku] — x\n```\n",
        {"planner": "frontier", "scribe": "light", "scout": "light"},
    ),
    "a tree of models": (
        "m.md",
        "```\nMain (Opus)\n├── Asks for data\n├── Haiku agents:\n│   ├── scribe  → notes\n│   └── scout   → logs\n└── Decides\n```\n",
        {"scribe": "light", "scout": "light"},
    ),
    "steps with a model on their lines": (
        "m.md",
        "```\nPlanner (Opus)\n     │\n     ▼\n  all well? ──YES──► done\n     │\n     ▼\nScribe (Haiku)\n  writes: notes\n```\n",
        _BOTH,
    ),
    "nodes with a count or the model before the name": (
        "m.md",
        "```mermaid\ngraph TB\n  A[Tier 1: Scribe<br/>Haiku] -->|escalate| B[Tier 2: Scout<br/>Haiku]\n  B --> C[Opus planner<br/>+ review]\n```\n",
        {"scribe": "light", "scout": "light", "planner": "frontier"},
    ),
    "nodes that list agents below their model": (
        "m.md",
        '```mermaid\ngraph TD\n  H --> A["Haiku Agents:<br/>• scribe<br/>• scout<br/>• others (7)"]\n  O --> B["Opus Agents:<br/>• planner"]\n```\n',
        {"scribe": "light", "scout": "light", "planner": "frontier"},
    ),
    "steps, each with its agent": (
        "m.md",
        "| Step | Agent | Model |\n|---|---|---|\n| 1 | planner | opus |\n| 2 | scribe | haiku |\n",
        _BOTH,
    ),
    "brackets in cells among others": (
        "m.md",
        "| Piece | Role |\n|---|---|\n| `plan` skill | asks |\n| `planner` agent (Opus) | plans |\n| `scribe` agent (Haiku) | notes |\n| `scout` agent | reads |\n",
        _BOTH,
    ),
    "headings in other languages": (
        "m.md",
        "| Агент | Модель |\n|---|---|\n| planner | opus |\n\n## B\n\n| 에이전트 | 기본 모델 |\n|---|---|\n| scribe | haiku |\n",
        _BOTH,
    ),
    "makers before models": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | Anthropic claude-opus-4-5 |\n| scribe | OpenAI gpt-5-mini |\n",
        _BOTH,
    ),
    "other spellings of names": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| **Plánner** | opus |\n| SREOncall | sonnet |\n| The Clerk (scribe) | haiku |\n| Scout/New | haiku |\n",
        {"planner": "frontier", "sre-oncall": "mid", "scribe": "light", "scout": "light"},
    ),
    "a page of HTML": (
        "m.html",
        "<html><head><style>a {}</style></head>\n<body><h2>Agents</h2>\n  <table>\n\n    <tr><th>Agent</th><th>Model</th></tr>\n    <tr><td><code>planner</code></td><td>Opus</td></tr>\n    <tr><td>scribe</td><td>Haiku</td></tr>\n  </table>\n</body></html>\n",
        _BOTH,
    ),
    "the program of an agent beside its model": (
        "m.yaml",
        'agents:\n  planner:\n    command: "planner"\n    model: opus\n  scribe:\n    command: "scribe"\n    model: haiku\n',
        _BOTH,
    ),
    "a default in the name of a key": (
        "m.json",
        '{"planner_model": "opus", "default_scribe_model": "haiku"}',
        _BOTH,
    ),
    "headings that count agents": (
        "m.md",
        "## Step 1: Planner (Opus)\n\nPlans.\n\n## Step 2: Scribe (Haiku)\n\nNotes.\n\n## ШАГ 3: SCOUT (модель: haiku)\n\nLooks.\n",
        {"planner": "frontier", "scribe": "light", "scout": "light"},
    ),
    "one agent and all others": (
        "m.md",
        "Layer 2 (ARCHITECT, PLANNER) uses Opus. All other agents use Haiku for cost efficiency.\n",
        {"architect": "frontier", "planner": "frontier", "*": "light"},
    ),
    "lists behind their models": (
        "m.md",
        "- Tiers: agents fall into three (opus: planner, architect; haiku: scribe).\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "lists behind their models, in another language": (
        "m.md",
        'Ajanlar "beyin" (opus: planner, architect) ve "eller" (haiku: scribe, scout) olarak ayrilir.\n',
        {"planner": "frontier", "architect": "frontier", "scribe": "light", "scout": "light"},
    ),
    "work that is handed on, for a case": (
        "m.md",
        "- For hard bugs (races, leaks), delegate to the `planner` subagent (Opus) and hand it what the scout found.\n",
        {"planner": "frontier"},
    ),
    "steps that hand work on": (
        "m.md",
        "```\n1. Delegate to planner (Opus) for a plan\n   → Delegate to scribe (Haiku) or scout (Haiku) as it fits\n2. A person says yes\n```\n",
        {"planner": "frontier", "scribe": "light", "scout": "light"},
    ),
    "what an agent does behind its model": (
        "m.md",
        "1. **Ask** – `planner` (opus) reads the ticket and asks questions\n2. **Tell** – `scribe` (haiku) watches and reports errors.\n",
        _BOTH,
    ),
    "phases with agents and their models in brackets": (
        "m.md",
        "| Phase | Who (agent/model) | Work |\n|---|---|---|\n| Begin | Leader (Opus) | asks |\n| Plan | planner (Opus) + architect (Opus) | plans |\n| Note | scribe (Haiku) | notes |\n",
        {"planner": "frontier", "architect": "frontier", "scribe": "light"},
    ),
    "models of now beside those that were": (
        "m.md",
        "| Agent | Now | Was | Redone |\n|---|---|---|---|\n| planner | opus | sonnet | 3 % |\n| scribe | haiku | sonnet | 2 % |\n",
        _BOTH,
    ),
    "models in use beside what they cost": (
        "m.md",
        "| Agent | Calls | Model in use | USD |\n|---|---|---|---|\n| planner | 12 | Claude Opus | 3.00 |\n| scribe | 90 | Claude Haiku | 1.00 |\n",
        _BOTH,
    ),
    "commands that set models": (
        "m.md",
        "```bash\nhelm set-model planner opus\nhelm set-model scribe haiku   # cheap\n```\n",
        _BOTH,
    ),
    "frontmatter below the file it is of": (
        "m.md",
        "`.claude/agents/planner.md`\n\n```yaml\n---\nname: planner\nmodel: opus\n---\n```\n\n`.claude/agents/scribe.md`\n\n```yaml\nname: scribe\nmodel: haiku\n```\n",
        _BOTH,
    ),
    "a tree whose branches are agents, with their models below": (
        "m.md",
        "```\nteam\n├── planner\n│   ├── plans all\n│   └── model: opus\n└── scribe\n    └── haiku\n```\n",
        _BOTH,
    ),
    "a tree below somebody else": (
        "m.md",
        "```\nLeader (main session / Opus)\n├── planner (Opus) — plans\n└── scribe (Haiku) — notes\n```\n",
        _BOTH,
    ),
    "a model beside a tool of two words": (
        "m.md",
        "| Role | Model |\n|---|---|\n| Planner | Opus + image-gen |\n| Scribe | Haiku |\n",
        _BOTH,
    ),
    "a name with a slash or an ampersand": (
        "m.md",
        "### Test & Writer\n- **Model**: Haiku\n\n| Role | Model |\n|---|---|\n| QA / Engineer | opus |\n| Scribe | haiku |\n",
        {"test-writer": "light", "qa-engineer": "frontier", "scribe": "light"},
    ),
    "objects below models, the first of which is preferred": (
        "m.json",
        '{"agents": {"planner": {"models": [{"model": "opus"}, {"model": "haiku"}]}, "scribe": {"models": [{"model": "haiku"}]}}}',
        _BOTH,
    ),
    "tiers of the file, called as others are": (
        "m.yaml",
        "tiers:\n  light: sonnet\n  fast: haiku\nagents:\n  planner: light\n  scribe: fast\n",
        {"planner": "mid", "scribe": "light"},
    ),
    "what an agent does, with a word of doubt": (
        "m.md",
        "## Steps\n\n1. **Ask** – `planner` (opus) reads the ticket and asks until it is clear\n2. **Tell** – `scribe` (haiku) watches and reports errors.\n",
        _BOTH,
    ),
    "a row of pairs": (
        "m.md",
        "[planner: opus] --> [scribe: haiku] --> done\n\n[planner: opus] --> [scribe: haiku]\n",
        _BOTH,
    ),
    "fallbacks of models, beside agents": (
        "m.yaml",
        "fallbacks: {opus: sonnet, sonnet: haiku}\nagents: {planner: opus, scribe: haiku}\n",
        _BOTH,
    ),
    "a title that ends with simulation": (
        "m.md",
        "# Agents for crowd simulation\n\n- planner: opus\n- scribe: haiku\n",
        _BOTH,
    ),
    "what it defaults to": (
        "m.md",
        "- **`planner`** — plans. Defaults to Opus.\n- **`scribe`** — writes notes. Runs on Haiku.\n",
        _BOTH,
    ),
    "sentences in Polish": (
        "m.md",
        "Agent `planner` działa na modelu Opus, bo jego plany zostają.\n\nAgenci `scribe` i `scout` używają modelu Haiku.\n",
        {"planner": "frontier", "scribe": "light", "scout": "light"},
    ),
    "a list in Portuguese": (
        "m.md",
        "- `planner`: usa o Opus, porque erra pouco.\n- `scribe`: usa o Haiku também.\n",
        _BOTH,
    ),
    "sentences in Italian": (
        "m.md",
        "Il `planner` usa Opus, perché decide. Lo `scribe` gira su Haiku.\n",
        _BOTH,
    ),
}

MET_NOTHING: dict[str, tuple[str, str]] = {
    "an agent that ran once": ("m.md", "`planner` once ran on Opus.\n"),
    "an agent that runs once on one model, then on another": (
        "m.md",
        "`planner` runs once on Opus, then on Haiku.\n",
    ),
    "an agent that is moved once something is so": (
        "m.md",
        "`planner` runs on Opus once the plan is done.\n",
    ),
    "a model of files that a variable overrides": (
        "m.md",
        "The variable overrides `planner`'s `model: opus`.\n",
    ),
    "a model that a variable puts in the place of another": (
        "m.md",
        "`planner` runs on Opus. The variable overrides `planner`'s `model: opus` with Haiku.\n",
    ),
    "defaults that were, in brackets of a sentence that says more": (
        "m.md",
        "We used to have a default (opus for `planner`, `judge`), and haiku for the `scribe`.\n",
    ),
    "an agent that is named again with another model": (
        "m.md",
        "The scribe (haiku) looks around: ask the `scribe` (opus) first, then start.\n",
    ),
    "a word of a name amid others that is no list of agents": (
        "m.md",
        "The `log-sorter` sorts.\n\nBeside a sorter, Haiku.\n",
    ),
    "a report on a handover": (
        "m.md",
        "# Handover, Monday\n\n`planner` runs on Opus.\n",
    ),
    "a node with a condition": (
        "m.md",
        "```mermaid\nflowchart LR\n  A[planner<br/>opus · only if stuck] --> B[scribe]\n```\n",
    ),
    "a node with two models": (
        "m.md",
        "```mermaid\nflowchart LR\n  A[planner<br/>opus · was sonnet] --> B[scribe]\n```\n",
    ),
    "what a reviewer found": ("m.md", "Planner (Opus) found six gaps in the first plan.\n"),
    "what two of them found": (
        "m.md",
        "Planner (Opus) found six gaps, all at the seams; scribe (Haiku) found none.\n",
    ),
    "a roster to retire": (
        "m.md",
        "## A.2 Roster to retire (in order)\n\n| Agent | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n",
    ),
    "agents below what is gone": ("m.yaml", "retired:\n  planner: {model: opus}\n"),
    "all agents, and then not": ("m.md", "All agents run on Opus. Only the scout is different.\n"),
    "all agents, at times": ("m.md", "Agents run on Opus when it is hard.\n"),
    "all agents, with two models": ("m.md", "All agents run on Opus (not Haiku).\n"),
    "an example in brackets": (
        "m.md",
        "Start with sonnet. Use opus only where much is to be weighed (e.g., this planner agent).\n",
    ),
    "agents of a kind that were": (
        "m.md",
        "The two Opus agents (`planner`, `architect`) were removed.\n",
    ),
    "results of a benchmark": (
        "m.md",
        "| Agent | Model | SWE-Bench | GPQA |\n|---|---|---|---|\n| planner | opus | 26.0 | 52.0 |\n| scribe | haiku | 18.0 | - |\n",
    ),
    "results in another language": (
        "m.md",
        "| 에이전트 | 모델 | 결과 | 토큰 |\n|---|---|---|---|\n| planner | opus | DONE | 12k |\n",
    ),
    "a program alone": ("m.yaml", "agents:\n  planner: {command: planner}\n"),
    "an address as a model": (
        "m.yaml",
        "providers:\n  openai:\n    planner: https://api.example.com/v1\n",
    ),
    "lists behind their models, tried": (
        "m.md",
        "We tried thinkers (opus: planner) and hands (haiku: scribe), and it was slow.\n",
    ),
    "work that was handed on": ("m.md", "- We delegated to planner (Opus) and it was slow.\n"),
    "who the session is": ("m.md", "This session is the **planner**.\n"),
    "commands that run agents": (
        "m.md",
        "```bash\nhelm run planner opus\nhelm run scribe haiku\n```\n",
    ),
    "frontmatter that is an example": (
        "m.md",
        "Too weak:\n\n```yaml\nname: planner\nmodel: haiku\n```\n\nBetter:\n\n```yaml\nname: scribe\nmodel: opus\n```\n",
    ),
    "a registry of one, in code": (
        "m.md",
        '```json\n{"agents": {"planner": {"model": "opus"}}}\n```\n',
    ),
    "a task that has ended": (
        "m.md",
        "# Task: new names\n\nStatus: completed\n\nRename the two workers (Haiku → Scribe, Opus → Planner).\n",
    ),
    "what a table that is left out denies": (
        "m.md",
        "## One\n\n| Agent | Model |\n|---|---|\n| planner | opus |\n| scribe | ask first |\n\n## Two\n\n- planner: haiku\n",
    ),
    "what one run gave": (
        "m.md",
        "# Pipeline Output\n\n### Step 1: Planner (model: opus)\n\nPlanned.\n\n### Step 2: Scribe (model: haiku)\n\nNoted.\n",
    ),
    "a map from model to model": ("m.yaml", "fallbacks: {opus: sonnet, sonnet: haiku}\n"),
    "headings that say more than now": (
        "m.md",
        "| Agent | No longer in use | Expected |\n|---|---|---|\n| planner | opus | sonnet |\n| scribe | haiku | haiku |\n",
    ),
    "commands that set another model": (
        "m.md",
        "```bash\nhelm set-fallback-model planner opus\nhelm set-fallback-model scribe haiku\n```\n",
    ),
    "commands that are remarks": (
        "m.md",
        "```bash\n# helm set-model planner opus\n# helm set-model scribe haiku\n```\n",
    ),
    "commands for a case": (
        "m.md",
        "If Opus is down:\n\n```bash\nhelm set-model planner sonnet\nhelm set-model scribe haiku\n```\n",
    ),
    "a file below examples": ("m.md", f"## Examples\n\n### `planner.md`\n{_OPUS}"),
    "a file below templates": ("m.md", f"## Templates\n\n### `planner.md`\n{_OPUS}"),
    "a file below how to write one": ("m.md", f"## How to add agents\n\n### `planner.md`\n{_OPUS}"),
    "a file below how others do it": (
        "m.md",
        f"## How other teams do it\n\n### `planner.md`\n{_OPUS}",
    ),
    "a file below what was considered": (
        "m.md",
        f"## Alternatives considered\n\n### `planner.md`\n{_OPUS}",
    ),
    "a file that is a template": ("m.md", f"### Template: `planner.md`\n{_OPUS}"),
    "a file that was": ("m.md", f"### Old `planner.md`\n{_OPUS}"),
    "a file at times": ("m.md", f"### `planner.md` if needed\n{_OPUS}"),
    "a file of nobody": ("m.md", f"### `keeper.md`\n{_OPUS}"),
    "a file of two": ("m.md", f"### `planner.md` and `scribe.md`\n{_OPUS}"),
    "a file that another agent writes": ("m.md", f"### `scribe` → `planner.md`\n{_OPUS}"),
    "a copy of a file": ("m.md", f"### `planner.md.bak`\n{_OPUS}"),
    "a file for example": ("m.md", f"### `planner.md`\n\nFor example:\n{_OPUS}"),
    "a file for a case": ("m.md", f"### `planner.md`\n\nIf it is slow:\n{_OPUS}"),
    "a file no longer in use": ("m.md", f"### `planner.md`\n\nIt was dropped in May.\n{_OPUS}"),
    "a file before and after": ("m.md", f"### `planner.md`\n\nOne:\n{_OPUS}\nTwo:\n{_HAIKU}"),
    "a file in two ways": (
        "m.md",
        f"## A\n\n### `planner.md`\n{_OPUS}## B\n\n### `planner.md`\n{_HAIKU}",
    ),
    "a file with another name": ("m.md", f"### `planner.md`\n{_file('opus', 'name: scribe')}"),
    "a file with two models": ("m.md", f"### `planner.md`\n{_file('opus', 'model: haiku')}"),
    "a file with a place for a model": ("m.md", f"### `planner.md`\n{_file('<model>')}"),
    "frontmatter without an end": ("m.md", "### `planner.md`\n\n```\n---\nmodel: opus\n```\n"),
    "frontmatter below a text": (
        "m.md",
        "### `planner.md`\n\n```\nx\n---\nmodel: opus\n---\n```\n",
    ),
    "a registry of one agent in code": (
        "m.md",
        '```json\n{"agent": {"planner": {"model": "openai/gpt-5"}}}\n```\n',
    ),
    "frontmatter that is to go": (
        "m.md",
        "Change the planner from this old one:\n\n```yaml\nname: planner\nmodel: haiku\n```\n\nand the scribe from that old one:\n\n```yaml\nname: scribe\nmodel: opus\n```\n",
    ),
    "work handed on at times": (
        "m.md",
        "```\nif hard: delegate to planner (Opus)\nif cheap: delegate to scribe (Haiku)\n```\n",
    ),
    "work handed on to one of two models": (
        "m.md",
        "```\nSpawn planner (Opus or Sonnet)\nSpawn scribe (Haiku or Sonnet)\n```\n",
    ),
    "phases and who is there on failure": (
        "m.md",
        "| Phase | On failure |\n|---|---|\n| 1 | planner (Opus) |\n| 2 | scribe (Haiku) |\n",
    ),
    "objects below models for tasks": (
        "m.yaml",
        "agents:\n  planner:\n    models: [{task: easy, model: haiku}, {task: hard, model: opus}]\n",
    ),
    "work handed on by an old rule": ("m.md", "- Delegate to scribe (Opus) was the old rule.\n"),
    "what an agent did behind its model": (
        "m.md",
        "1. Plan – planner (opus) reads and scribe (haiku) was removed.\n",
    ),
    "a tree of what is old": (
        "m.md",
        "```\nold/\n├── planner\n│   └── opus\n└── scribe\n    └── haiku\n```\n",
    ),
    "two readings of one drawing": (
        "m.md",
        "```\nplanner (opus)\nscribe (haiku)\n1. delegate to planner (haiku)\n2. delegate to scribe (haiku)\n```\n",
    ),
    "somebody who is none": (
        "m.md",
        "| Phase | Who |\n|---|---|\n| 1 | Not planner (Opus) |\n| 2 | planner (maybe Opus) |\n| 3 | Leader (Opus) |\n",
    ),
    "who calls, and who is called": ("m.md", "The tree (parent: planner; caller: scribe).\n"),
}
