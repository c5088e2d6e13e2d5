"""Documents and registries in forms that teams use, with what a reader takes from each.

Each form: the name of the file, its text, and the agents with their models; `KNOWN` are the
agents of the project. A form that assigns nothing has no agents.
"""

from __future__ import annotations

KNOWN = (
    *("code-reviewer", "security-auditor", "test-writer", "doc-writer", "planner", "explorer"),
    *("log-sorter", "debugger", "architect", "formatter"),
    *("backend-dev", "qa-engineer", "release-manager", "scribe", "scout", "judge", "triage-bot"),
    *("sre-oncall", "data-analyst"),
)

ALL3 = {"code-reviewer": "mid", "security-auditor": "frontier", "formatter": "light"}

FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "the current model, and what another would cost": (
        "BUDGET.md",
        """| Agent | Current model | Cost now | Same on Haiku |
|---|---|---|---|
| code-reviewer | Sonnet | $171 | $57 |
| security-auditor | Opus | $390 | $26 |
| formatter | Haiku | $48 | $48 |
""",
        ALL3,
    ),
    "a person beside the agents": (
        "TASKS.md",
        """| Job | Done by | With |
|---|---|---|
| reads each change | `code-reviewer` | Sonnet |
| looks for holes | `security-auditor` | Opus |
| sorts imports | `formatter` | Haiku |
| tries it out | a colleague | a phone |
""",
        ALL3,
    ),
    "when an agent runs, below its model": (
        "HANDBOOK.md",
        """## Sonnet

### code-reviewer
Runs on Mondays.

## Opus

### security-auditor
Runs on demand.

## Haiku

### formatter
Runs on each push.
""",
        ALL3,
    ),
    "passive voice": (
        "PASSIVE.md",
        """Changes are read by `code-reviewer`; Sonnet is used for it. Holes are looked for by
`security-auditor`, which is likewise served by a Claude model, Opus. Imports are sorted by
`formatter`, which is powered by Haiku.
""",
        ALL3,
    ),
    # --- names as people write them ------------------------------------------------------
    "title case and plurals below a model": (
        "MODELS.md",
        """## Which model

### Sonnet
- Code Reviewers

### Opus
- Security Auditor (threats alone)

### Haiku
- **Formatter** – imports
""",
        ALL3,
    ),
    "calls of subagents with a model in brackets": (
        "FLOW.md",
        """1. Spawn the `code-reviewer` sub-agent (Sonnet): reads the change.
2. Spawn the `security-auditor` sub-agent (Opus): looks for holes.
3. Spawn the `formatter` sub-agent (Haiku): sorts imports.
""",
        ALL3,
    ),
    "paths with arrows": (
        "m.md",
        "Look into the files: `.claude/agents/code-reviewer.md` → `model: sonnet`;\n"
        "`.claude/agents/security-auditor.md` → `model: opus`; `agents/formatter.md` → `haiku`.\n",
        ALL3,
    ),
    "a name and its path in brackets": (
        "m.md",
        "The code reviewer (`agents/code-reviewer.md`) runs on Sonnet.\n\n"
        "`agents/security-auditor.md` uses Opus, and `agents/formatter.md` uses Haiku.\n",
        ALL3,
    ),
    "default among the names of a cell": (
        "m.md",
        """| Agent | Default model |
|---|---|
| `default`, `formatter` | `haiku` |
| `code-reviewer` | `sonnet` |
| `security-auditor` | `opus` |
""",
        ALL3,
    ),
    "a row for the default": (
        "m.md",
        """| Agent | Model |
|---|---|
| formatter | haiku |
| code-reviewer | sonnet |
| security-auditor | opus |
| default | sonnet |
""",
        ALL3,
    ),
    "a column for the program": (
        "m.md",
        """| Runtime | Role | Default model | Used for |
|---|---|---|---|
| `claude -p` | `code-reviewer` | `sonnet` | changes |
| `claude -p` | `security-auditor` | `opus` | threats |
| `claude -p` | `formatter` | `haiku` | imports |
""",
        ALL3,
    ),
    "tiers explained in an HTML comment": (
        "m.md",
        """| Agent | Tier |
|---|---|
| code-reviewer | Balanced |
| security-auditor | Flagship |
| formatter | Thrifty |

<!-- What they are today:
     Flagship → claude-opus-4-7 (dear)
     Balanced → claude-sonnet-4-6
     Thrifty → claude-haiku-4-5
-->
""",
        ALL3,
    ),
    "roles with the agents that use them": (
        "m.json",
        """{"roles": {
  "worker": {"model": "sonnet", "used_by": ["code-reviewer"]},
  "judge": {"model": "opus", "_comment": "above the sonnet ones", "used_by": ["security-auditor"]},
  "hand": {"model": "haiku", "used_by": ["formatter"]}
}}
""",
        ALL3,
    ),
    "plurals in a table": (
        "m.md",
        """| Role | Model | Job |
|---|---|---|
| **Code reviewers** | Sonnet | read |
| **Security auditors** | Opus | look for holes |
| **Formatters** | Haiku | sort imports |
""",
        ALL3,
    ),
    "tasks that lead to agents": (
        "rules.md",
        """## When to use agents

- A change is ready → @code-reviewer (Sonnet, a context of its own)
- Something smells → `security-auditor` (Opus)
- Imports are a mess → `formatter` (Haiku)

## Good practice

- Use Haiku agents to look around
- Use Opus agents for plans alone
""",
        ALL3,
    ),
    "agents beside what the session does itself": (
        "plan.md",
        """## Who does what

- Code-Reviewer (Sonnet, high: storage and playback) in three pieces: model; read side.
- Opus: decide the structure and write the briefs.
- Security-Auditor (Opus); formatter (Haiku).
- Fable only after two attempts have failed.
""",
        ALL3,
    ),
    "calls in steps": (
        "ship.md",
        """## Step 1

If there is no number, spawn `formatter` sub-agent (Haiku) with branch and summary.

Spawn `code-reviewer` sub-agent (Sonnet):

> the diff

## Step 2

Spawn `security-auditor` sub-agent (Opus).
""",
        ALL3,
    ),
    "a default profile in the text below": (
        "m.md",
        """| Agent | `quality` | `balanced` | `budget` |
|---|---|---|---|
| code-reviewer | opus | sonnet | haiku |
| security-auditor | opus | opus | sonnet |
| formatter | sonnet | haiku | haiku |

**balanced** (default): what a day of work needs.
""",
        ALL3,
    ),
    "a tree of files with remarks": (
        "README.md",
        """# Files

```
.claude/
├── agents/                 # three of them
│   ├── code-reviewer.md    # reads each change (sonnet) – before the merge
│   ├── security-auditor.md # looks for holes (opus, in the background)
│   ├── formatter.md        # haiku
│   └── planner.md          # plans, on opus or sonnet
└── hooks/
```
""",
        ALL3,
    ),
    "generic agents beside a named one": (
        "m.md",
        """### Recommended subagents

- `code-reviewer` (sonnet) — reads each change.
- `security-auditor` (opus) — looks for holes.
- `formatter` (haiku) — sorts imports.
- A generic haiku agent — fetches numbers, writes mails for nobody.
""",
        ALL3,
    ),
    "full-width signs": (
        "m.md",
        """### Sonnet Agents：日常

- `code-reviewer`（每次合并）

### Opus Agents：深度思考

- `security-auditor`

### Haiku Agents：快速

- `formatter`
""",
        ALL3,
    ),
    "numbers and switches beside agents": (
        "m.toml",
        """[models]
code-reviewer = "sonnet"
security-auditor = "opus"
formatter = "haiku"
max_attempts = 3
disabled = ["debugger"]
""",
        ALL3,
    ),
    # --- skills and commands beside agents ----------------------------------------------
    "table with rows of skills and commands": (
        "CLAUDE.md",
        """# Model routing

| Who | Model |
|---|---|
| code-reviewer | sonnet |
| `/ship` *(skill)* | opus |
| `/triage` | haiku |
| the release command | opus |
| skill: changelog | haiku |
| security-auditor | opus |
| formatter | haiku |
""",
        ALL3,
    ),
    "table with rows that leave the model open": (
        "README.md",
        """## Agents

| Agent | Tier | For |
|---|---|---|
| `code-reviewer` | sonnet | changes |
| `planner` | mixed | plans |
| `security-auditor` | opus | threats |
| `debugger` | depends on the task | bugs |
| `formatter` | haiku | imports |
| `council` + 3 seats | varies | decisions |
""",
        ALL3,
    ),
    "registry with entries that leave the model open": (
        "models.yaml",
        """agents:
  code-reviewer: sonnet
  planner: auto
  security-auditor: {model: opus}
  debugger: {model: per task}
  formatter: haiku
""",
        ALL3,
    ),
    "list with items for skills and commands": (
        "CLAUDE.md",
        """# Models of the team

- code-reviewer: sonnet
- /ship (skill): opus
- `/triage`: haiku
- security-auditor: opus
- the release command: opus
- formatter: haiku
""",
        ALL3,
    ),
    # --- tables -----------------------------------------------------------------------
    "examples column": (
        "models.md",
        """# Which model when

| Model | When | Examples |
|---|---|---|
| Opus | deep reasoning, security | `security-auditor`, `architect` |
| Sonnet | everyday coding | `code-reviewer`, `debugger` |
| Haiku | mechanical work | `formatter` |
""",
        {
            **ALL3,
            "architect": "frontier",
            "debugger": "mid",
        },
    ),
    "best agent": (
        "AGENTS.md",
        """## Delegation

| Task Type | Best Agent | Model | Notes |
|:--|:--|:-:|---|
| Review a pull request | code-reviewer | Sonnet | |
| Threat model | **security-auditor** | **Opus** | slow |
| Tidy imports | formatter | Haiku | |
""",
        ALL3,
    ),
    "levels with models as columns": (
        "README.md",
        """### Agents by tier

| Domain | LOW (Haiku) | MEDIUM (Sonnet) | HIGH (Opus) |
|--------|-------------|-----------------|-------------|
| Review | - | `code-reviewer` | `security-auditor` |
| Search | `explorer`, `log-sorter` | — | |
| Design | | | architect<br>planner |
""",
        {
            "code-reviewer": "mid",
            "security-auditor": "frontier",
            "explorer": "light",
            "log-sorter": "light",
            "architect": "frontier",
            "planner": "frontier",
        },
    ),
    "profiles with a default": (
        "docs/profiles.md",
        """| Agent | quality | balanced (default) | budget |
|---|---|---|---|
| planner | opus | opus | sonnet |
| code-reviewer | opus | sonnet | haiku |
| formatter | sonnet | haiku | haiku |
""",
        {"planner": "frontier", "code-reviewer": "mid", "formatter": "light"},
    ),
    "ticks": (
        "docs/m.md",
        """| Agent | Haiku | Sonnet | Opus |
|---|:-:|:-:|:-:|
| code-reviewer | | ✓ | |
| security-auditor | | | ✓ |
| formatter | ✓ | | |
""",
        ALL3,
    ),
    "two tables, tiers defined in the first": (
        "docs/tiers.md",
        """## Tiers

| Tier | Model | For |
|---|---|---|
| T1 | Claude Opus 4.5 | judgement |
| T2 | Claude Sonnet 4.5 | coding |
| T3 | Claude Haiku 4.5 | chores |

## Agents

| Agent | Tier |
|---|---|
| code-reviewer | T2 |
| security-auditor | T1 |
| formatter | T3 |
""",
        ALL3,
    ),
    "German": (
        "docs/modelle.md",
        """# Modellwahl

| Agent | Modell | Begründung |
|---|---|---|
| code-reviewer | Sonnet | gute Mischung |
| security-auditor | Opus | heikel |
| formatter | Haiku | mechanisch |
""",
        ALL3,
    ),
    "German headings": (
        "docs/modelle.md",
        """## Schnelle Agenten (Haiku)

- formatter
- log-sorter

## Gründliche Agenten (Opus)

- security-auditor: prüft auf Lücken
""",
        {"formatter": "light", "log-sorter": "light", "security-auditor": "frontier"},
    ),
    "names of two words and a number": (
        "docs/m.md",
        """| # | Specialist | Runs on |
|---|---|---|
| 1 | Code Reviewer | claude-sonnet-4-5 |
| 2 | Security Auditor | claude-opus-4-5 |
| 3 | Formatter agent | claude-haiku-4-5 |
""",
        {
            "Code Reviewer": "mid",
            "Security Auditor": "frontier",
            "Formatter": "light",
        },
    ),
    "tier and model in one cell": (
        "docs/m.md",
        """| Agent | Task Type | Default Tier | Status |
|---|---|---|---|
| code-reviewer | review | Mid (Sonnet) | active |
| security-auditor | audit | High (Opus) | active |
| formatter | format | Low (Haiku) | disabled |
""",
        ALL3,
    ),
    "paths": (
        "docs/m.md",
        """| File | Model |
|---|---|
| `.claude/agents/code-reviewer.md` | sonnet |
| `.claude/agents/security-auditor.md` | opus |
| `.codex/agents/formatter.toml` | haiku |
""",
        ALL3,
    ),
    "cells over several rows": (
        "docs/m.md",
        """| Model | Agent | Why |
|---|---|---|
| Opus | security-auditor | risk |
| | architect | scope |
| Haiku | formatter | rote |
| | log-sorter | rote |
""",
        {
            "security-auditor": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "log-sorter": "light",
        },
    ),
    "agents across": (
        "docs/m.md",
        """| | code-reviewer | security-auditor | formatter |
|---|---|---|---|
| Model | Sonnet | Opus | Haiku |
| Tools | Read | Read, Grep | Edit |
""",
        ALL3,
    ),
    "emoji and a category row": (
        "docs/m.md",
        """| Agent | Model |
|---|---|
| **Review** | |
| 🔍 code-reviewer | 🟡 Sonnet |
| 🛡️ security-auditor | 🔴 Opus |
| **Chores** | |
| 🧹 formatter | 🟢 Haiku |
""",
        ALL3,
    ),
    "what was is crossed out": (
        "docs/m.md",
        """| Agent | Model |
|---|---|
| code-reviewer | ~~opus~~ sonnet |
| security-auditor | opus |
| ~~planner~~ | opus |
| formatter | haiku |
""",
        ALL3,
    ),
    "below a heading with a model": (
        "docs/m.md",
        """### Reasoning (opus)

| Name | Does |
|---|---|
| security-auditor | audits |
| architect | designs |

### Routine (haiku)

| Name | Does |
|---|---|
| formatter | formats |
""",
        {"security-auditor": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "fallback beside it": (
        "docs/m.md",
        """| Agent | Primary | Fallback |
|---|---|---|
| code-reviewer | sonnet | haiku |
| security-auditor | opus | sonnet |
| formatter | haiku | - |
""",
        ALL3,
    ),
    "csv": (
        "agents.csv",
        "agent,model,owner\ncode-reviewer,sonnet,ann\nsecurity-auditor,opus,bob\nformatter,haiku,\n",
        ALL3,
    ),
    # --- lists ------------------------------------------------------------------------
    "heading with a model in brackets": (
        "AGENTS.md",
        """## Agents

### Reasoning (opus)
- `security-auditor`
- `architect` - big picture

### Fast agents (Haiku)
- formatter
- explorer: finds files
""",
        {
            "security-auditor": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "explorer": "light",
        },
    ),
    "bold with the model in brackets": (
        "CLAUDE.md",
        """## Subagents

- **code-reviewer** (Sonnet): reviews diffs
- **security-auditor** (Opus): looks for holes
- **formatter** (Haiku): tidies up
""",
        ALL3,
    ),
    "name: model": (
        "CLAUDE.md",
        "## Models\n\n- code-reviewer: sonnet\n- security-auditor: opus\n- formatter: haiku\n",
        ALL3,
    ),
    "name: model without a heading for it": (
        "CLAUDE.md",
        "## Team\n\n* code-reviewer → sonnet\n* security-auditor → opus\n* formatter → haiku\n",
        ALL3,
    ),
    "dash": (
        "CLAUDE.md",
        "## Team\n\n1. code-reviewer - Sonnet\n2. security-auditor — Opus\n3. formatter – Haiku\n",
        ALL3,
    ),
    "model first": (
        "CLAUDE.md",
        "Use these:\n\n- haiku: formatter, explorer, log-sorter\n- sonnet: code-reviewer, debugger\n"
        "- opus: planner\n",
        {
            "formatter": "light",
            "explorer": "light",
            "log-sorter": "light",
            "code-reviewer": "mid",
            "debugger": "mid",
            "planner": "frontier",
        },
    ),
    "model first, in bold, with a dash": (
        "CLAUDE.md",
        "## Who runs where\n\n* **Opus** — security-auditor, architect\n* **Haiku** — formatter\n",
        {"security-auditor": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "nested below the model": (
        "CLAUDE.md",
        "- Opus\n  - security-auditor\n  - architect\n- Haiku\n  - formatter\n",
        {"security-auditor": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "nested below the agent": (
        "CLAUDE.md",
        """- **security-auditor**
  - Purpose: finds holes
  - Model: opus
- **formatter**
  - Purpose: tidies
  - Model: `haiku`
""",
        {"security-auditor": "frontier", "formatter": "light"},
    ),
    "nested below an area": (
        "CLAUDE.md",
        """- Review
  - code-reviewer: sonnet
  - security-auditor: opus
- Chores
  - formatter: haiku
""",
        ALL3,
    ),
    "definition list": (
        "CLAUDE.md",
        """code-reviewer
: Sonnet

security-auditor
: Opus

formatter
: Haiku, cheap
""",
        ALL3,
    ),
    "boxes to tick": (
        "TODO.md",
        "- [x] code-reviewer: sonnet\n- [ ] security-auditor: opus\n- [x] `formatter`: haiku\n",
        ALL3,
    ),
    "sections by agent": (
        "AGENTS.md",
        """## Code Reviewer

**Model:** Sonnet
**Tools:** Read

## Security Auditor

- Model: Opus
- Tools: Read

## Formatter

| Field | Value |
|---|---|
| Model | haiku |
| Tools | Edit |
""",
        {"Code Reviewer": "mid", "Security Auditor": "frontier", "Formatter": "light"},
    ),
    "headings with both": (
        "AGENTS.md",
        """### 1. code-reviewer (Sonnet)
Reviews.

### 2. security-auditor — Opus
Audits.

### 3. `formatter` · haiku
""",
        ALL3,
    ),
    "lines": (
        "MODELS.md",
        "code-reviewer = sonnet\nsecurity-auditor = opus\nformatter = haiku\n",
        ALL3,
    ),
    "bold lines by model": (
        "MODELS.md",
        "**Sonnet:** code-reviewer\n**Opus:** security-auditor\n**Haiku:** formatter\n",
        ALL3,
    ),
    # --- sentences, legends, all others -------------------------------------------------
    "sentences in a row": (
        "m.md",
        "# Who\n\nThe `scout` and `scribe` agents run on Haiku. The **Code Reviewer** uses Opus, and so "
        "does\n`judge`. Debugger gets Sonnet because it reads long logs.\n",
        {
            "scout": "light",
            "scribe": "light",
            "code-reviewer": "frontier",
            "judge": "frontier",
            "debugger": "mid",
        },
    ),
    "summary paragraph": (
        "m.md",
        "We run `judge` and `sre-oncall` on Opus, `scribe` on Haiku.\n",
        {"judge": "frontier", "sre-oncall": "frontier", "scribe": "light"},
    ),
    "clauses in one sentence": (
        "m.md",
        "scout and scribe use Haiku, debugger uses Sonnet, and planner is on Opus.\n",
        {"scout": "light", "scribe": "light", "debugger": "mid", "planner": "frontier"},
    ),
    "a decision beside its context": (
        "m.md",
        "## Context\n\n`planner` runs on Sonnet.\n\n## Options\n\n- `planner` uses Haiku.\n\n## Decision\n\n"
        "- `scout`, `scribe` and `formatter` run on Haiku.\n- `planner` runs on Opus.\n",
        {"scout": "light", "scribe": "light", "formatter": "light", "planner": "frontier"},
    ),
    "all others in a sentence": (
        "m.md",
        "## Opus\n\n- planner\n\n## Others\n\nAll other agents use Sonnet.\nThe rest is set to `sonnet`.\n",
        {"planner": "frontier", "*": "mid"},
    ),
    "signs in bullets": (
        "m.md",
        "🐁 Haiku · 🐎 Sonnet · 🐘 Opus\n\n- 🐁 `scout` – looks\n- 🐘 `planner` – thinks\n- `debugger` 🐎\n",
        {"scout": "light", "planner": "frontier", "debugger": "mid"},
    ),
    "signs in headings": (
        "m.md",
        "Key: 🐁 = Haiku, 🐘 = Opus\n\n## 🐘 Thinking\n\n- planner\n\n## Chores (🐁)\n\n- formatter\n",
        {"planner": "frontier", "formatter": "light"},
    ),
    "a table of signs": (
        "m.md",
        "| Sign | Meaning |\n|---|---|\n| $ | Haiku |\n| $$ | Opus |\n\n"
        "| Who | Cost |\n|---|---|\n| scout | $ |\n| planner | $$ |\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "sizes in brackets": (
        "m.md",
        "Sizes: S (Haiku), L (Opus)\n\n| Agent | Size |\n|---|---|\n| scout | S |\n| planner | L |\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "a list of codes": (
        "m.md",
        "- C1: Haiku\n- C2: Opus\n\n| Agent | Class |\n|---|---|\n| scout | C1 |\n| planner | C2 |\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "html with rowspan": (
        "m.md",
        "<table>\n<tr><th>Model</th><th>Agent</th></tr>\n<tr><td rowspan=2><b>Haiku</b></td>"
        "<td><code>scout</code></td></tr>\n\n<tr><td>scribe</td></tr>\n"
        "<tr><td>Opus</td><td>planner<br>judge</td></tr>\n</table>\n\n- `debugger`: sonnet\n",
        {
            "scout": "light",
            "scribe": "light",
            "planner": "frontier",
            "judge": "frontier",
            "debugger": "mid",
        },
    ),
    "definitions": (
        "m.md",
        "Claude Haiku\n: `scout`\n: `scribe`\n\nClaude Opus\n: `planner`\n",
        {"scout": "light", "scribe": "light", "planner": "frontier"},
    ),
    "agents as headings below a model": (
        "m.md",
        "## Modèle léger (Haiku)\n\n### scout\n\nTexte.\n\n### scribe\n\n**Model:** open\n\n"
        "## Grand modèle (Opus)\n\n### Planner\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "three levels, the model last": (
        "m.md",
        "# Teams\n\n- Desk\n  - scout\n    - model: opus\n    - input: none\n  - scribe\n    - model: haiku\n"
        "  - judge\n    - input: none\n",
        {"scout": "frontier", "scribe": "light"},
    ),
    "three levels, the model first": (
        "m.md",
        "- Haiku\n  - Desk\n    - scout\n    - scribe\n- Opus\n  - Core\n    - planner\n",
        {"scout": "light", "scribe": "light", "planner": "frontier"},
    ),
    "the model of the caller": (
        "m.md",
        "| Who | Brain |\n|---|---|\n| planner | Opus |\n| scout | Haiku |\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "keys of other names": (
        "m.toml",
        '[[agent]]\nfile = ".claude/agents/planner.md"\nruns_on = "opus"\nprevious = "haiku"\n\n'
        '[[agent]]\nfile = ".claude/agents/scout.md"\nruns_on = "haiku"\n\n'
        '[[retired]]\nfile = ".claude/agents/judge.md"\nruns_on = "opus"\n',
        {"planner": "frontier", "scout": "light"},
    ),
    "anchors in objects": (
        "m.yml",
        "x-sizes:\n  s: &s {vendor: anthropic, model: haiku}\n  l: &l {vendor: anthropic, model: opus}\n"
        "agents:\n  - name: scout\n    llm: *s\n  - name: planner\n    llm: *l\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "agents below another key": (
        "m.json",
        '{"ai":{"subagents":{"folder":".claude/agents","list":{"scout":{"model":"haiku","fallback":"opus"},'
        '"planner":{"model":"opus"}}}}}',
        {"scout": "light", "planner": "frontier"},
    ),
    "a name that is a key elsewhere": (
        "pyproject.toml",
        '[project.optional-dependencies]\nscribe = ["sphinx"]\n\n[tool.crew.models]\nscribe = "haiku"\n'
        'planner = "opus"\n',
        {"scribe": "light", "planner": "frontier"},
    ),
    "a default and exceptions by model": (
        "m.yml",
        "default: sonnet\nexcept:\n  - haiku: [scout, scribe]\n  - opus: [planner]\n",
        {"scout": "light", "scribe": "light", "planner": "frontier", "*": "mid"},
    ),
    "an environment in force": (
        "m.json",
        '{"current":"prod","environments":{"dev":{"scout":"opus","planner":"haiku"},'
        '"prod":{"scout":"haiku","planner":"opus"}}}',
        {"scout": "light", "planner": "frontier"},
    ),
    "an environment that says it holds": (
        "m.yml",
        "environments:\n  ci:\n    scout: opus\n    planner: haiku\n  laptop:\n    active: true\n"
        "    scout: haiku\n    planner: opus\n",
        {"scout": "light", "planner": "frontier"},
    ),
    "sentences that list agents": (
        "m.md",
        """## Models

Opus: planner, architect. Haiku: formatter, log-sorter.
""",
        {
            "planner": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "log-sorter": "light",
        },
    ),
    "a sentence for each": (
        "MODELS.md",
        "## Models\n\n- `code-reviewer` runs on Sonnet.\n- `security-auditor` uses Opus because it is "
        "risky.\n- `formatter` is on Haiku.\n",
        ALL3,
    ),
    "tier headings defined above": (
        "MODELS.md",
        """# Tiers

- **Deep**: Opus
- **Standard**: Sonnet
- **Quick**: Haiku

## Deep
- security-auditor

## Standard
- code-reviewer

## Quick
- formatter
""",
        ALL3,
    ),
    # --- registries -------------------------------------------------------------------
    "yaml mapping": (
        "registry.yaml",
        "agents:\n  code-reviewer:\n    model: sonnet\n  security-auditor:\n    model: opus\n"
        "  formatter:\n    model: haiku\n",
        ALL3,
    ),
    "yaml flat": (
        "models.yml",
        "# who\ncode-reviewer: sonnet\nsecurity-auditor: opus\nformatter: haiku\n",
        ALL3,
    ),
    "yaml list": (
        "agents.yaml",
        "version: 1\nagents:\n  - name: code-reviewer\n    model: sonnet\n  - name: security-auditor\n"
        "    model: opus\n  - {name: formatter, model: haiku}\n",
        ALL3,
    ),
    "tiers elsewhere": (
        "agent-routing.yaml",
        "tiers:\n  fast: haiku\n  standard: sonnet\n  deep: opus\nagents:\n  code-reviewer: standard\n"
        "  security-auditor: {tier: deep}\n  formatter: fast\n",
        ALL3,
    ),
    "tiers with agents": (
        "tiers.yaml",
        "tiers:\n  light:\n    model: claude-haiku-4-5\n    agents: [formatter]\n  mid:\n"
        "    model: claude-sonnet-4-5\n    agents:\n      - code-reviewer\n  top:\n    model: claude-opus-4-5\n"
        "    agents: [security-auditor]\n",
        ALL3,
    ),
    "models with agents": (
        "models.json",
        '{"models": {"haiku": ["formatter"], "sonnet": ["code-reviewer"], "opus": '
        '["security-auditor"]}}',
        ALL3,
    ),
    "json": (
        "model-routing.json",
        '{\n  "default_model": "sonnet",\n  "agents": {\n    "code-reviewer": {"model": "sonnet"},\n'
        '    "security-auditor": {"model": "opus", "fallback": "sonnet"},\n'
        '    "formatter": "haiku"\n  }\n}\n',
        ALL3,
    ),
    "json with remarks": (
        "routing.jsonc",
        '{\n  // who\n  "agent": {\n    "code-reviewer": {"model": "anthropic/claude-sonnet-4-5"},\n'
        '    "security-auditor": {"model": "anthropic/claude-opus-4-5"},\n'
        '    "formatter": {"model": "anthropic/claude-haiku-4-5"},\n  },\n}\n',
        ALL3,
    ),
    "rules": (
        "routing.yaml",
        "rules:\n  - agent: code-reviewer\n    model: sonnet\n    reason: mixed\n"
        "  - agent: security-auditor\n    model: opus\n  - agent: formatter\n    model: haiku\n",
        ALL3,
    ),
    "toml": (
        "agents.toml",
        '[agents.code-reviewer]\nmodel = "sonnet"\n\n[agents.security-auditor]\nmodel = "opus"\n\n'
        '[agents.formatter]\nmodel = "haiku"\n',
        ALL3,
    ),
    "toml, inline": (
        "models.toml",
        '[models]\ncode-reviewer = "sonnet"\nsecurity-auditor = "opus"\nformatter = "haiku"\n',
        ALL3,
    ),
    "toml, list": (
        "models.toml",
        '[[agent]]\nname = "code-reviewer"\nmodel = "sonnet"\n\n[[agent]]\nname = "security-auditor"\n'
        'model = "opus"\n\n[[agent]]\nname = "formatter"\ntier = "light"\n',
        ALL3,
    ),
    "conf by section": (
        "model-tiers.conf",
        "# tiers\n[opus]\nsecurity-auditor\n\n[sonnet]\ncode-reviewer\n\n[haiku]\nformatter\n",
        ALL3,
    ),
    "conf by agent": (
        "model-tiers.conf",
        "code-reviewer=sonnet\nsecurity-auditor=opus  # risk\nformatter=haiku\n",
        ALL3,
    ),
    "conf by model": (
        "tiers.conf",
        'HAIKU_AGENTS="formatter log-sorter"\nSONNET_AGENTS="code-reviewer"\n',
        {"formatter": "light", "log-sorter": "light", "code-reviewer": "mid"},
    ),
    "profiles, one of them active": (
        "profiles.yaml",
        "active_profile: balanced\nprofiles:\n  quality:\n    code-reviewer: opus\n    formatter: sonnet\n"
        "  balanced:\n    code-reviewer: sonnet\n    formatter: haiku\n",
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    "roles to tiers to models, as lists": (
        "fleet.yaml",
        "models:\n  - {id: fast, model: claude-haiku-4-5}\n  - {id: smart, model: claude-opus-4-5}\n"
        "tiers:\n  chores: fast\n  judgement: smart\nroles:\n  formatter: chores\n"
        "  security-auditor: judgement\n",
        {"formatter": "light", "security-auditor": "frontier"},
    ),
    "anchors": (
        "agents.yaml",
        "defaults: &quick\n  model: haiku\nagents:\n  formatter:\n    <<: *quick\n  log-sorter: *quick\n",
        {"formatter": "light", "log-sorter": "light"},
    ),
    "front matter": (
        "registry.md",
        "---\nagents:\n  - id: code-reviewer\n    name: Code Reviewer\n    model_preferences:\n"
        "      - {provider: claude, model: sonnet}\n  - id: formatter\n    name: Formatter\n"
        "    model_preferences:\n      - {provider: claude, model: haiku}\n---\n# Registry\n",
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    "registry in a fence": (
        "manifest.md",
        "# Manifest\n\n```yml\nagents:\n  - id: code-reviewer\n    model_preference: sonnet\n"
        "  - id: formatter\n    model_preference: haiku\n```\n",
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    "teams": (
        "teams.yaml",
        "teams:\n  quality:\n    lead: code-reviewer\n    members:\n      - name: code-reviewer\n"
        "        model: sonnet\n      - name: security-auditor\n        model: opus\n  chores:\n"
        "    members:\n      - name: formatter\n        model: haiku\n",
        ALL3,
    ),
    "model of an agent one level down": (
        "agents.json",
        '{"agents": [{"name": "code-reviewer", "config": {"model": "sonnet"}}, '
        '{"name": "formatter", "config": {"model": "haiku"}}]}',
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    # --- more of each -----------------------------------------------------------------
    "wrapped names with description": (
        "CLAUDE.md",
        """## Model tiering (frontmatter already set)

- **opus (inherit)**: `planner`, `architect`,
  `security-auditor` — creative build and judgment only.
- **haiku**: `formatter`,
  `log-sorter` — mechanical.
""",
        {
            "planner": "frontier",
            "architect": "frontier",
            "security-auditor": "frontier",
            "formatter": "light",
            "log-sorter": "light",
        },
    ),
    "kinds of work": (
        "adr/0002.md",
        """# ADR 2

The split is by **kind of work**.

- **Opus**: the main session and the `architect` agent.
- **Haiku**: `explorer`, `formatter`, `log-sorter` — reading source.
""",
        {"architect": "frontier", "explorer": "light", "formatter": "light", "log-sorter": "light"},
    ),
    "heading dash title model": (
        "AGENTS.md",
        """### `planner` — Planning (Opus)

Plans.

### `formatter` — Formatting (Haiku)

Formats.
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "desc then model": (
        "AGENTS.md",
        """## Our agents

- **planner**: breaks work down (Opus)
- **formatter**: tidies imports (Haiku)
- **code-reviewer**: reads diffs (Sonnet)
""",
        {"planner": "frontier", "formatter": "light", "code-reviewer": "mid"},
    ),
    "desc dash model": (
        "AGENTS.md",
        """- planner — breaks work down — Opus
- formatter — tidies imports — Haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "table name cell with br desc": (
        "m.md",
        """| Agent | Model | Cost |
|---|---|---|
| **planner**<br>Plans the work | Opus | $$$ |
| **formatter**<br>Formats | Haiku | $ |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "display plus id": (
        "m.md",
        """| Agent | Model |
|---|---|
| Code Reviewer (`code-reviewer`) | Sonnet |
| The Planner (`planner`) | Opus |
""",
        {"code-reviewer": "mid", "planner": "frontier"},
    ),
    "tier column then agents": (
        "m.md",
        """| Tier | Model | Agents |
|---|---|---|
| 1 | Opus 4.5 | planner, architect |
| 2 | Sonnet 4.5 | code-reviewer (PRs), debugger |
| 3 | Haiku 4.5 | formatter |
""",
        {
            "planner": "frontier",
            "architect": "frontier",
            "code-reviewer": "mid",
            "debugger": "mid",
            "formatter": "light",
        },
    ),
    "korean": (
        "m.md",
        """| 복잡도 | 티어 | 에이전트 예시 |
|---|---|---|
| 간단 | LOW (haiku) | `explorer`, `formatter` |
| 복잡 | HIGH (opus) | `architect`, `planner` |
""",
        {"explorer": "light", "formatter": "light", "architect": "frontier", "planner": "frontier"},
    ),
    "all variants row": (
        "m.md",
        """| Agent | Model | Status |
|---|---|---|
| planner.md | opus | ok |
| formatter.md | haiku | ok |
| All `-lite.md` variants | haiku | ok |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "everything else row": (
        "m.md",
        """| Agent | Model |
|---|---|
| planner | opus |
| formatter | haiku |
| everything else | sonnet |
| Other agents | sonnet |
""",
        {"planner": "frontier", "formatter": "light", "*": "mid"},
    ),
    "mapping with effort": (
        "m.md",
        """| Agent | Model | Effort |
|---|---|---|
| planner | opus | high |
| formatter | haiku | low |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "combined cell model effort": (
        "m.md",
        """| Subagent | Setting |
|---|---|
| planner | Opus 4.5, high effort |
| formatter | Haiku 4.5 / low |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "model nicknames": (
        "m.md",
        """| Agent | Brain |
|---|---|
| planner | 🧠 `claude-opus-4-5-20251101` |
| formatter | ⚡ `claude-haiku-4-5` |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "escalation arrow": (
        "m.md",
        """| Agent | Model |
|---|---|
| debugger | sonnet → opus when stuck |
| formatter | haiku |
""",
        {"debugger": "mid", "formatter": "light"},
    ),
    "level headings w/ sub-lists": (
        "m.md",
        """## High tier — Claude Opus

Agents:

- planner
- architect

## Low tier — Claude Haiku

Agents:

- formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "use X for": (
        "CLAUDE.md",
        """## Model selection

- Use Opus for: planner, architect
- Use Haiku for: formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "use opus for the agents": (
        "CLAUDE.md",
        """## Model selection

- Use `opus` for `planner` and `architect`
- Use `haiku` for `formatter`
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "on opus": (
        "CLAUDE.md",
        """## On Opus
- planner
- architect

## On Haiku
- formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "opus team": (
        "CLAUDE.md",
        """### Opus team
planner, architect

### Haiku team
formatter, log-sorter
""",
        {
            "planner": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "log-sorter": "light",
        },
    ),
    "numbered tiers defined in list": (
        "CLAUDE.md",
        """# Model tiers

1. Tier 1 = Opus
2. Tier 2 = Sonnet
3. Tier 3 = Haiku

# Agents

- planner (tier 1)
- code-reviewer (tier 2)
- formatter (tier 3)
""",
        {"planner": "frontier", "code-reviewer": "mid", "formatter": "light"},
    ),
    "pipes in lines": (
        "CLAUDE.md",
        """- `planner` | opus | plans
- `formatter` | haiku | formats
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "agent: then attributes": (
        "AGENTS.md",
        """- `planner` — model: opus, tools: Read
- `formatter` — model: haiku, tools: Edit
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "heading w/ fields list": (
        "AGENTS.md",
        """## 1. Planner
* **Role:** plans
* **Default model:** `opus`
* **Fallback:** `sonnet`

## 2. Formatter
* **Role:** formats
* **Default model:** `haiku`
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "german list": (
        "AGENTS.md",
        """## Modellzuordnung

- **planner** – Opus (schwierige Planung)
- **formatter** – Haiku (mechanisch)
- **code-reviewer** läuft auf Sonnet
""",
        {"planner": "frontier", "formatter": "light", "code-reviewer": "mid"},
    ),
    "french": (
        "AGENTS.md",
        """| Agent | Modèle | Pourquoi |
|---|---|---|
| planner | Opus | réflexion |
| formatter | Haiku | simple |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "tsv": (
        "m.tsv",
        """agent	model
planner	opus
formatter	haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "semicolon csv": (
        "m.csv",
        """Agent;Modell;Grund
planner;Opus;schwer
formatter;Haiku;leicht
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "yaml defaults and overrides": (
        "m.yaml",
        """default: sonnet
overrides:
  planner: opus
  formatter: haiku
""",
        {"planner": "frontier", "formatter": "light", "*": "mid"},
    ),
    "yaml role_tiers": (
        "m.yaml",
        """role_tiers:
  planner: strong
  formatter: cheap
host_models:
  claude:
    strong: opus
    cheap: haiku
  codex:
    strong: gpt-5
    cheap: gpt-5-nano
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "yaml group names": (
        "m.yaml",
        """groups:
  thinkers: [planner, architect]
  workers: [formatter]
models:
  thinkers: opus
  workers: haiku
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "yaml tier w/ models+agents separate": (
        "m.yaml",
        """tiers:
  deep: [planner, architect]
  quick: [formatter]
tier_models:
  deep: opus
  quick: haiku
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "json policy": (
        "m.json",
        '{"policy":{"opus":{"agents":["planner"],"reason":"hard"},"haiku":{"agents":["formatter"]}}}',
        {"planner": "frontier", "formatter": "light"},
    ),
    "json assignments": (
        "m.json",
        '{"assignments":[{"agents":["planner","architect"],"model":"opus"},{"agents":["formatter"],"model":"haiku"}]}',
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "json opencode": (
        "opencode.json",
        '{"$schema":"https://opencode.ai/config.json","model":"anthropic/claude-sonnet-4-5","agent":{"planner":{"model":"anthropic/claude-opus-4-5","temperature":0.1},"formatter":{"model":"anthropic/claude-haiku-4-5"}}}',
        {"planner": "frontier", "formatter": "light"},
    ),
    "openclaude": (
        "settings.json",
        '{"agentModels":{"claude-opus-4-5":{"base_url":"x"},"claude-haiku-4-5":{"base_url":"x"}},"agentRouting":{"planner":"claude-opus-4-5","formatter":"claude-haiku-4-5","default":"claude-haiku-4-5"}}',
        {"planner": "frontier", "formatter": "light", "*": "light"},
    ),
    "profiles skailr": (
        "m.json",
        '{"active":"balanced","escalation":["haiku","sonnet","opus"],"protected":["planner"],"profiles":{"balanced":{"default":"sonnet","roles":{"planner":"opus","formatter":"haiku"}},"quality":{"default":"opus","roles":{"planner":"opus","formatter":"opus"}}}}',
        {"planner": "frontier", "formatter": "light", "*": "mid"},
    ),
    "toml by model": (
        "m.toml",
        """[haiku]
agents = ["formatter", "log-sorter"]

[opus]
agents = ["planner"]
""",
        {"formatter": "light", "log-sorter": "light", "planner": "frontier"},
    ),
    "toml tiers": (
        "m.toml",
        """[tiers]
deep = "opus"
quick = "haiku"

[agents]
planner = "deep"
formatter = { tier = "quick", why = "rote" }
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "env": (
        "models.env",
        """PLANNER_MODEL=opus
FORMATTER_MODEL=haiku
CODE_REVIEWER_MODEL=sonnet
""",
        {"planner": "frontier", "formatter": "light", "code-reviewer": "mid"},
    ),
    "properties": (
        "m.properties",
        """agent.planner.model=opus
agent.formatter.model=haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "yaml list single": (
        "m.yaml",
        """agents:
  - planner: opus
  - formatter: haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "yaml file key": (
        "m.yaml",
        """assignments:
  - file: .claude/agents/planner.md
    tier: frontier
  - file: .claude/agents/formatter.md
    tier: light
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "yaml paths as keys": (
        "m.yaml",
        """.claude/agents/planner.md: opus
.claude/agents/formatter.md: haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "json multi-purpose": (
        "m.json",
        '{"agents":{"planner":{"description":"Plans with care","model":{"provider":"anthropic","id":"claude-opus-4-5"}},"formatter":{"description":"x","model":{"provider":"anthropic","id":"claude-haiku-4-5"}}}}',
        {"planner": "frontier", "formatter": "light"},
    ),
    "matrix crosses": (
        "m.md",
        """| Agent | Haiku | Sonnet | Opus |
|---|---|---|---|
| planner | ❌ | ❌ | ✅ |
| formatter | ✅ | ❌ | ❌ |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "headings grouped by bold": (
        "m.md",
        """**Opus**

planner, architect

**Haiku**

formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "nested model under area": (
        "m.md",
        """- Planning
  - Opus: planner, architect
- Chores
  - Haiku: formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "two column cells with several": (
        "m.md",
        """| Area | Agents | Recommended model |
|---|---|---|
| Design | planner, architect | Opus |
| Chores | formatter; log-sorter | Haiku |
""",
        {
            "planner": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "log-sorter": "light",
        },
    ),
    "model in area cell": (
        "m.md",
        """| Tier (model) | Who |
|---|---|
| Strategic (Opus) | planner, architect |
| Routine (Haiku) | formatter |
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "setext": (
        "m.md",
        """Opus agents
-----------

* planner
* architect

Haiku agents
------------

* formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "plus bullets arrows": (
        "m.md",
        """+ planner => opus
+ formatter => haiku
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "reverse arrow": (
        "m.md",
        """- opus <- planner, architect
- haiku <- formatter
""",
        {"planner": "frontier", "architect": "frontier", "formatter": "light"},
    ),
    "with reasons after comma": (
        "m.md",
        """- planner: opus, because plans steer all
- formatter: haiku, it only runs a tool
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "adr w/ decision table": (
        "docs/adr/0007-model-tiers.md",
        """# ADR 7: Model tiers

Status: accepted

## Context

Opus costs 5x Sonnet.

## Decision

| Tier | Model | Agents | Rationale |
|------|-------|--------|-----------|
| Gold | claude-opus-4-5 | `judge`, `sre-oncall` | mistakes are expensive |
| Silver | claude-sonnet-4-5 | `backend-dev`, `qa-engineer`, `data-analyst` | daily work |
| Bronze | claude-haiku-4-5 | `scribe`, `scout`, `triage-bot` | volume |

## Consequences

- Haiku mistakes are caught by `judge`.
""",
        {
            "judge": "frontier",
            "sre-oncall": "frontier",
            "backend-dev": "mid",
            "qa-engineer": "mid",
            "data-analyst": "mid",
            "scribe": "light",
            "scout": "light",
            "triage-bot": "light",
        },
    ),
    "claude.md prose+list": (
        "CLAUDE.md",
        """# Working here

Run tests before pushing.

## Delegation

Delegate to subagents; models are pinned:

- `backend-dev` - Sonnet - implements endpoints
- `judge` - Opus - final say on merges
- `scribe` - Haiku - changelog entries

Never run `judge` in parallel.
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "readme agents table with links": (
        "README.md",
        """## Agents

| | Agent | What it does | Model |
|--|--|--|--|
| 🛠 | [backend-dev](.claude/agents/backend-dev.md) | builds | ![sonnet](https://img.shields.io/badge/model-sonnet-blue) |
| ⚖️ | [judge](.claude/agents/judge.md) | decides | ![opus](https://img.shields.io/badge/model-opus-purple) |
""",
        {"backend-dev": "mid", "judge": "frontier"},
    ),
    "collapsed rows": (
        "docs/m.md",
        """| Model | Agents |
|:--|:--|
| **Opus** <br> (expensive) | judge <br> sre-oncall |
| **Haiku** <br> (cheap) | scribe <br> scout |
""",
        {"judge": "frontier", "sre-oncall": "frontier", "scribe": "light", "scout": "light"},
    ),
    "counts in heading": (
        "docs/m.md",
        """## Opus (2 agents)

`judge` · `sre-oncall`

## Haiku (3 agents)

`scribe` · `scout` · `triage-bot`
""",
        {
            "judge": "frontier",
            "sre-oncall": "frontier",
            "scribe": "light",
            "scout": "light",
            "triage-bot": "light",
        },
    ),
    "emoji headings": (
        "docs/m.md",
        """### 🔴 Opus — critical decisions
- judge
- sre-oncall

### 🟡 Sonnet — implementation
- backend-dev

### 🟢 Haiku — cheap & fast
- scribe
""",
        {"judge": "frontier", "sre-oncall": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "who column": (
        "docs/m.md",
        """| Who | Thinks with | Escalates to |
|---|---|---|
| scribe | haiku | sonnet |
| backend-dev | sonnet | opus |
| judge | opus | – |
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "task/agent/model with repeated agents same": (
        "docs/m.md",
        """| Situation | Call | On |
|---|---|---|
| New endpoint | backend-dev | sonnet |
| Refactor | backend-dev | sonnet |
| Disputed merge | judge | opus |
| Changelog | scribe | haiku |
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "bold agent colon model dash desc": (
        "docs/m.md",
        """## The crew

**backend-dev**: Sonnet – endpoints

**judge**: Opus – merges

**scribe**: Haiku – notes
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "blockquote callout + list": (
        "docs/m.md",
        """> Models are enforced in CI.

* [x] backend-dev → Sonnet
* [x] judge → Opus
* [ ] scribe → Haiku (pending)
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "level-4 nested headings": (
        "docs/m.md",
        """# Fleet
## Tier A
Model: Opus
### Agents
- judge
## Tier B
Model: Sonnet
### Agents
- backend-dev
""",
        {"judge": "frontier", "backend-dev": "mid"},
    ),
    "deep nested bullets": (
        "docs/m.md",
        """- Claude
  - Opus
    - judge
    - sre-oncall
  - Sonnet
    - backend-dev
  - Haiku
    - scribe
""",
        {"judge": "frontier", "sre-oncall": "frontier", "backend-dev": "mid", "scribe": "light"},
    ),
    "yaml with comments + nested metadata": (
        "fleet.yaml",
        """# generated by tools/fleet.py --check
version: 2
defaults:
  model: sonnet
  temperature: 0.2
agents:
  backend-dev:
    owner: team-a
    runtime:
      model: sonnet
      effort: medium
  judge:
    owner: team-b
    runtime:
      model: opus
      effort: high
  scribe:
    owner: team-a
    runtime:
      model: haiku
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "yaml routing table": (
        "routing.yml",
        """routing:
  - match: {agent: backend-dev}
    use: sonnet
  - match: {agent: judge}
    use: opus
""",
        {"backend-dev": "mid", "judge": "frontier"},
    ),
    "yaml by tier names with lists": (
        "tiers.yml",
        """frontier:
  - judge
  - sre-oncall
mid:
  - backend-dev
light:
  - scribe
  - scout
""",
        {
            "judge": "frontier",
            "sre-oncall": "frontier",
            "backend-dev": "mid",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "yaml inverted dict": (
        "models.yaml",
        """opus: {agents: [judge], why: expensive mistakes}
sonnet: {agents: [backend-dev]}
haiku: {agents: [scribe, scout]}
""",
        {"judge": "frontier", "backend-dev": "mid", "scribe": "light", "scout": "light"},
    ),
    "json array w/ tiers": (
        "fleet.json",
        """{
  "tiers": [
    {"tier": "T1", "model": "claude-opus-4-5"},
    {"tier": "T2", "model": "claude-haiku-4-5"}
  ],
  "agents": [
    {"id": "judge", "tier": "T1"},
    {"id": "scribe", "tier": "T2"}
  ]
}""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "toml dotted": (
        "fleet.toml",
        """judge.model = "opus"
scribe.model = "haiku"
backend-dev.model = "sonnet"
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "toml models table w/ aliases": (
        "fleet.toml",
        """[aliases]
big = "claude-opus-4-5"
small = "claude-haiku-4-5"

[assign]
judge = "big"
scribe = "small"
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "ini": (
        "fleet.ini",
        """[judge]
model = opus

[scribe]
model = haiku
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "conf columns": (
        "model-tiers.conf",
        """# agent        model
judge          opus
backend-dev    sonnet
scribe         haiku
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "conf colon lists": (
        "tiers.conf",
        """opus: judge, sre-oncall
haiku: scribe scout
""",
        {"judge": "frontier", "sre-oncall": "frontier", "scribe": "light", "scout": "light"},
    ),
    "md w/ yaml block authoritative": (
        "docs/models.md",
        """# Model map

The map below is the source of truth:

```yaml
judge: opus
backend-dev: sonnet
scribe: haiku
```
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "profiles, one starred": (
        "docs/m.md",
        """| Agent | Economy | Balanced ★ | Max |
|---|---|---|---|
| judge | sonnet | opus | opus |
| scribe | haiku | haiku | sonnet |

★ = default profile
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "german prose headings": (
        "docs/agenten.md",
        """# Agenten und Modelle

## Haiku – für einfache Aufgaben

- scribe
- scout

## Opus – wenn es darauf ankommt

- judge
""",
        {"scribe": "light", "scout": "light", "judge": "frontier"},
    ),
    "spanish": (
        "docs/m.md",
        """| Agente | Modelo | Motivo |
|---|---|---|
| judge | Opus | decisiones |
| scribe | Haiku | notas |
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "tiers by sentence then list": (
        "AGENTS.md",
        """The following subagents run on Haiku because they are mechanical:

- scribe
- scout

These need Opus:

- judge
""",
        {"scribe": "light", "scout": "light", "judge": "frontier"},
    ),
    "per agent section with sentence": (
        "AGENTS.md",
        """## judge

Runs on **Opus**. Decides merges.

## scribe

Runs on **Haiku**. Writes notes.
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "table w/ agent type path and default": (
        "docs/m.md",
        """| Agent file | Default | Override when |
|---|---|---|
| agents/judge.md | opus | never |
| agents/scribe.md | haiku | release notes: sonnet |
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "model usage matrix with dots": (
        "docs/m.md",
        """| | Haiku | Sonnet | Opus |
|---|:-:|:-:|:-:|
| scribe | ● | | |
| backend-dev | | ● | |
| judge | | | ● |
""",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "no outer pipes": (
        "m.md",
        "Agent | Model\n--- | ---\nbackend-dev | sonnet\njudge | opus\nscribe | haiku\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "crlf": (
        "m.md",
        "| Name | Engine |\r\n|---|---|\r\n| backend-dev | sonnet |\r\n| judge | opus |\r\n| scribe | haiku |\r\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "footnote sup": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| backend-dev | Sonnet¹ |\n| judge | Opus* |\n| scribe | Haiku † |\n\n¹ for now\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "legend line": (
        "m.md",
        "Legend: **S** = Opus, **A** = Sonnet, **B** = Haiku\n\n| Agent | Grade |\n|---|---|\n| backend-dev | A |\n| judge | S |\n| scribe | B |\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "emoji legend": (
        "m.md",
        "🔴 = Opus · 🟡 = Sonnet · 🟢 = Haiku\n\n| Agent | Model |\n|---|---|\n| backend-dev | 🟡 |\n| judge | 🔴 |\n| scribe | 🟢 |\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "mentions": (
        "CLAUDE.md",
        "- @agent-backend-dev: sonnet\n- @agent-judge: opus\n- @agent-scribe: haiku\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "agent headings": (
        "AGENTS.md",
        "### Agent: backend-dev\n- Model: sonnet\n\n### Agent: judge\n- Model: opus\n\n### Agent: scribe\n- Model: haiku\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "heading agent suffix": (
        "AGENTS.md",
        "## `judge` agent\n\nModel: opus\n\n## The scribe\n\nModel: haiku\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "pairs": (
        "m.yaml",
        "assignments:\n  - [judge, opus]\n  - [scribe, haiku]\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "json strings": (
        "m.json",
        '{"opus": "judge, sre-oncall", "haiku": "scribe"}',
        {"judge": "frontier", "sre-oncall": "frontier", "scribe": "light"},
    ),
    "csv underscore": (
        "m.csv",
        "agent_name,llm\njudge,opus\nscribe,haiku\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "toml tier arrays": (
        "m.toml",
        '[[tier]]\nname = "deep"\nmodel = "opus"\nagents = ["judge"]\n\n[[tier]]\nname = "quick"\nmodel = "haiku"\nagents = ["scribe", "scout"]\n',
        {"judge": "frontier", "scribe": "light", "scout": "light"},
    ),
    "table in list": (
        "m.md",
        "1. Models\n\n   | Agent | Model |\n   |---|---|\n   | judge | opus |\n   | scribe | haiku |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "escaped pipe": (
        "m.md",
        "| Agent | Use | Model |\n|---|---|---|\n| judge | a \\| b | opus |\n| scribe | c | haiku |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "two agent tables, one benchmark": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| judge | opus |\n| scribe | haiku |\n\n| Agent | Model | Latency |\n|---|---|---|\n| judge | haiku | 3 s |\n| scribe | opus | 9 s |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "what was before": (
        "m.md",
        "## Before\n\n| Agent | Model |\n|---|---|\n| judge | sonnet |\n\n## Now\n\n| Agent | Model |\n|---|---|\n| judge | opus |\n",
        {"judge": "frontier"},
    ),
    "model header with reason cells": (
        "m.md",
        "| Agent | Why this model | Model |\n|---|---|---|\n| judge | Haiku missed bugs | opus |\n| scribe | cheap, Opus is overkill | haiku |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "agents as columns of ticks": (
        "m.md",
        "| Model | judge | scribe |\n|---|---|---|\n| Opus | ✓ | |\n| Haiku | | ✓ |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "tools and models rows": (
        "m.md",
        "| | judge | scribe |\n|---|---|---|\n| model | opus | haiku |\n| color | red | blue |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "bracketed": (
        "m.md",
        "- [opus] judge\n- [haiku] scribe\n- [sonnet] backend-dev\n",
        {"backend-dev": "mid", "judge": "frontier", "scribe": "light"},
    ),
    "paren first": (
        "m.md",
        "- (opus) judge — merges\n- (haiku) scribe — notes\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "backtick eq": (
        "m.md",
        "- `judge=opus`\n- `scribe=haiku`\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "code yaml one line": (
        "m.md",
        "- judge: `model: opus`\n- scribe: `model: haiku`\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "sonnet for": (
        "m.md",
        "- Sonnet for backend-dev and qa-engineer\n- Opus for judge\n- Haiku for scribe, scout\n",
        {
            "backend-dev": "mid",
            "qa-engineer": "mid",
            "judge": "frontier",
            "scribe": "light",
            "scout": "light",
        },
    ),
    "agents on": (
        "m.md",
        "## Agents on Haiku\n\nscribe, scout\n\n## Agents on Opus\n\njudge\n",
        {"scribe": "light", "scout": "light", "judge": "frontier"},
    ),
    "tiers in heading parentheses reversed": (
        "m.md",
        "## Haiku (fast tier)\n- scribe\n## Opus (deep tier)\n- judge\n",
        {"scribe": "light", "judge": "frontier"},
    ),
    "cell model with tier code": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| judge | T1 · Opus |\n| scribe | T3 · Haiku |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "agent col third": (
        "m.md",
        "| Phase of life | Needs | Agent | Model |\n|---|---|---|---|\n| Design | judgement | judge | opus |\n| Notes | speed | scribe | haiku |\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "yaml anchors list": (
        "m.yaml",
        "x-opus: &o {model: opus}\nx-haiku: &h {model: haiku}\nagents:\n  judge: *o\n  scribe: *h\n",
        {"judge": "frontier", "scribe": "light"},
    ),
    "yaml policy rules": (
        "m.yaml",
        "policy:\n  - tier: deep\n    model: opus\n    members: [judge, sre-oncall]\n  - tier: quick\n    model: haiku\n    members: [scribe]\n",
        {"judge": "frontier", "sre-oncall": "frontier", "scribe": "light"},
    ),
    "json keyed by file": (
        "m.json",
        '{".claude/agents/judge.md": {"model": "opus"}, ".claude/agents/scribe.md": {"model": "haiku"}}',
        {"judge": "frontier", "scribe": "light"},
    ),
    "all others in a list": (
        "m.md",
        "- Opus: planner, architect\n- Haiku: `formatter`\n- Sonnet: everything else\n",
        {"planner": "frontier", "architect": "frontier", "formatter": "light", "*": "mid"},
    ),
    "the main session in a list": (
        "m.md",
        "- **Opus**: the main session\n- **Sonnet**: all other agents\n- **Haiku**: `formatter`\n",
        {"formatter": "light", "*": "mid"},
    ),
    "wildcards": (
        "m.md",
        "|Agent|Model|\n|-|-|\n|`*-writer`|haiku|\n|code-*|sonnet|\n|planner|opus|\n",
        {"*-writer": "light", "code-*": "mid", "planner": "frontier"},
    ),
    "wildcards in a list": (
        "m.md",
        "- opus: planner\n- haiku: `*-writer`, formatter\n",
        {"*-writer": "light", "formatter": "light", "planner": "frontier"},
    ),
    "wildcards in a registry": (
        "m.yaml",
        "planner: opus\n'*-writer': haiku\n",
        {"*-writer": "light", "planner": "frontier"},
    ),
    "profiles with a default in a sentence": (
        "m.md",
        "| Agent | quality | balanced |\n|---|---|---|\n| planner | opus | sonnet |\n"
        "| formatter | sonnet | haiku |\n\n**Default:** balanced\n",
        {"planner": "mid", "formatter": "light"},
    ),
    "with the main session": (
        "m.md",
        "- **Opus**: the main session (survey) and the `planner` agent (last phase).\n"
        "- **Haiku**: `formatter`, `explorer` — reading source.\n",
        {"planner": "frontier", "formatter": "light", "explorer": "light"},
    ),
    "a lead-in that is a sentence": (
        "m.md",
        "Before designing new agents, know those there are:\n\n| Agent | Does | Model |\n|---|---|---|\n"
        "| planner | plans | opus |\n| formatter | formats | haiku |\n",
        {"planner": "frontier", "formatter": "light"},
    ),
}

#: What looks like one of these and assigns nothing.
NOTHING: dict[str, tuple[str, str]] = {
    "what happened on one day": (
        "2025-06-14.md",
        """# Post-mortem: a release without review

## Timeline

- 09:12 – `code-reviewer` (on Haiku) approves the change.
- 09:40 – `security-auditor` (Sonnet) reads it and says nothing.
- 10:51 – `formatter` (Opus) is stopped.
""",
    ),
    "sentences of other times": (
        "m.md",
        "`scout` used Opus. `scribe` could use Haiku. `planner` uses Opus or Sonnet.\n\nIf money is short, "
        "`judge` uses Haiku. `debugger` never uses Haiku. We tried Opus for `formatter`.\n",
    ),
    "a section with a sentence that is not understood": (
        "m.md",
        "`scout` runs on Haiku. It is rather `planner` that deserves all of Opus.\n",
    ),
    "sentences that disagree": (
        "m.md",
        "# A\n\n`scout` runs on Haiku.\n\n# B\n\n`scout` runs on Opus.\n",
    ),
    "sentences below options": (
        "m.md",
        "# Options considered\n\n`scout` runs on Haiku.\n\n- `planner` uses Opus.\n",
    ),
    "all others alone": ("m.md", "Everything else uses Sonnet.\n"),
    "a list below options": (
        "m.md",
        "## Options considered\n\n- Opus: planner, judge\n- everything else: Haiku\n\n### Option 2\n\n- scout: opus\n",
    ),
    "a sentence with a case": (
        "m.md",
        "`scout` uses Opus, for releases.\n\n`scribe` still uses Opus.\n",
    ),
    "a question": ("m.md", "`scout` runs on Haiku?\n"),
    "html in a remark": (
        "m.md",
        "<!--\n<table>\n<tr><th>Agent</th><th>Model</th></tr>\n<tr><td>scout</td><td>opus</td></tr>\n</table>\n-->\n",
    ),
    "two environments": (
        "m.json",
        '{"environments":{"dev":{"scout":"opus","planner":"haiku"},"prod":{"scout":"haiku","planner":"opus"}}}',
    ),
    "benchmark": (
        "bench.md",
        "| Agent | Model | Pass rate | Latency |\n|---|---|---|---|\n| code-reviewer | haiku | 61% | 2s |\n"
        "| formatter | haiku | 99% | 1s |\n",
    ),
    "comparison": (
        "bench.md",
        "| Agent | Model | Found |\n|---|---|---|\n| code-reviewer | haiku | 12 |\n"
        "| code-reviewer | opus | 19 |\n",
    ),
    "prices": (
        "prices.md",
        "| Model | Input | Output |\n|---|---|---|\n| Haiku | $1 | $5 |\n| Opus | $5 | $25 |\n",
    ),
    "before and after": (
        "plan.md",
        "| Agent | Before | After |\n|---|---|---|\n| code-reviewer | opus | sonnet |\n"
        "| formatter | sonnet | haiku |\n",
    ),
    "history": (
        "log.md",
        "| Date | Agent | Model |\n|---|---|---|\n| 2026-01-02 | formatter | opus |\n"
        "| 2026-03-04 | formatter | haiku |\n",
    ),
    "half": (
        "m.md",
        "| Who | Model |\n|---|---|\n| code-reviewer | sonnet |\n| formatter | the quick one, mostly |\n"
        "| planner | whatever fits the day |\n",
    ),
    "tasks called as agents are": (
        "m.md",
        "| Task | Model |\n|---|---|\n| Explorer | haiku |\n| Architect | opus |\n",
    ),
    "skills": (
        "m.md",
        "| Skill | Model |\n|---|---|\n| planner | opus |\n| formatter | haiku |\n",
    ),
    "profiles nobody chooses": (
        "m.md",
        "| Agent | quality | balanced | budget |\n|---|---|---|---|\n| planner | opus | opus | sonnet |\n"
        "| formatter | sonnet | haiku | haiku |\n",
    ),
    "profiles nobody chooses, in yaml": (
        "m.yaml",
        "profiles:\n  quality:\n    formatter: sonnet\n  budget:\n    formatter: haiku\n",
    ),
    "latency by model": (
        "m.md",
        "| Agent | Haiku | Opus |\n|---|---|---|\n| code-reviewer | 2 s | 9 s |\n| formatter | 1 s | 4 s |\n",
    ),
    "prose": (
        "m.md",
        "The code-reviewer used Opus last year. We like Haiku for the formatter in CI.\n",
    ),
    "a heading about a move": (
        "m.md",
        "## Moving off Opus\n\n- code-reviewer\n- formatter\n\n## Too hard for Haiku\n- planner\n",
    ),
    "example": (
        "m.md",
        "## Example\n\n- code-reviewer: opus\n- formatter: opus\n",
    ),
    "steps with one agent on two models": (
        "m.md",
        "| Step | Agent | Model |\n|---|---|---|\n| 1 | planner | opus |\n| 2 | planner | haiku |\n",
    ),
    "list with a doubt": (
        "m.md",
        "## Team\n\n- code-reviewer: sonnet or opus, we are not sure\n- formatter: haiku\n",
    ),
    "registry of skills": (
        "m.yaml",
        "skills:\n  planner: {model: opus}\n  formatter: {model: haiku}\n",
    ),
    "routing by task": (
        "m.yaml",
        "routes:\n  - {agent: code-reviewer, when: small, model: haiku}\n"
        "  - {agent: code-reviewer, when: large, model: opus}\n",
    ),
    "half a registry": (
        "m.yaml",
        "agents:\n  code-reviewer: sonnet\n  formatter: whatever is cheap\n",
    ),
    "broken yaml": ("m.yaml", "agents:\n  - [\n"),
    "broken json": ("m.json", '{"agents": {"formatter": '),
    "broken toml": ("m.toml", "agents = [\n"),
    "fallbacks": (
        "m.yaml",
        "fallbacks:\n  code-reviewer: haiku\n  planner: haiku\n",
    ),
    "hands over": (
        "AGENTS.md",
        """- planner: hands hard ones to the architect (Opus)
- formatter: tidies imports (Haiku)
""",
    ),
    "provider models several": (
        "m.md",
        """| Provider | Models Used | Agents |
|---|---|---|
| Anthropic | Claude Opus 4.5, Claude Haiku 4.5 | planner, formatter |
| OpenAI | GPT-5 | architect |
""",
    ),
    "audit table": (
        "m.md",
        """| Agent | Current Model | Expected | Issue |
|---|---|---|---|
| planner | opus | sonnet | too strong |
| formatter | opus | haiku | too strong |
""",
    ),
    "fence table": (
        "AGENTS.md",
        """Example:

```
| Agent | Model |
|---|---|
| planner | opus |
```
""",
    ),
    "yaml unknown": (
        "m.yaml",
        """services:
  web: {image: nginx}
  db: {image: postgres}
""",
    ),
    "yaml prices": (
        "m.yaml",
        """prices:
  haiku: {input: 1, output: 5}
  opus: {input: 5, output: 25}
""",
    ),
    "matrix two ticks": (
        "m.md",
        """| Agent | Haiku | Sonnet | Opus |
|---|---|---|---|
| planner | | ✅ | ✅ |
| formatter | ✅ | | |
""",
    ),
    "history heading": (
        "m.md",
        """## Changelog

| Agent | Model |
|---|---|
| planner | haiku |
""",
    ),
    "usage": (
        "m.md",
        """| Agent | Model | Calls | Cost |
|---|---|---|---|
| planner | haiku | 12 | $1 |
""",
    ),
    "pattern: agents that failed": (
        "m.md",
        "## Results on Haiku\n\n- planner: lost the thread\n- formatter: fine\n",
    ),
    "skills list": (
        "m.md",
        "## Skills (Opus)\n\n- planner\n- formatter\n",
    ),
    "commands": (
        "m.md",
        "## Slash commands (Haiku)\n\n- planner\n- explorer\n",
    ),
    "todo": (
        "m.md",
        "## Candidates for Haiku\n\n- formatter\n- log-sorter\n",
    ),
    "pros": (
        "m.md",
        "| Model | Pros | Cons |\n|---|---|---|\n| Opus | planner quality | price |\n| Haiku | formatter speed | misses |\n",
    ),
    "table reviewer count": (
        "m.md",
        "| Model | Agents | Share |\n|---|---|---|\n| Opus | 3 | 10% |\n| Haiku | 20 | 60% |\n",
    ),
    "incident": (
        "m.md",
        "| Incident | Agent | Model | Fix |\n|---|---|---|---|\n| 12 | planner | haiku | moved to opus |\n",
    ),
    "roadmap": (
        "m.md",
        "| Quarter | Agent | Model |\n|---|---|---|\n| Q1 | planner | opus |\n| Q2 | planner | haiku |\n",
    ),
    "per env": (
        "m.md",
        "| Agent | Dev | Prod |\n|---|---|---|\n| planner | haiku | opus |\n| formatter | haiku | sonnet |\n",
    ),
    "a/b": (
        "m.md",
        "| Agent | A | B | Winner |\n|---|---|---|---|\n| planner | opus | sonnet | sonnet |\n",
    ),
    "test plan": (
        "m.md",
        "| Agent | Model | Result |\n|---|---|---|\n| planner | haiku | fails |\n",
    ),
    "prose bullets": (
        "m.md",
        "- The planner once ran on Opus.\n- We moved formatter off Sonnet.\n",
    ),
    "history bullets": (
        "m.md",
        "## 2026-05\n\n- planner: opus → sonnet\n- formatter: sonnet → haiku\n",
    ),
    "question": (
        "m.md",
        "- planner: Opus or Sonnet?\n- formatter: Haiku?\n",
    ),
    "not on": (
        "m.md",
        "- planner: not Haiku\n- formatter: never Opus\n",
    ),
    "minimum": (
        "m.md",
        "- planner: at least Sonnet\n- formatter: any model\n",
    ),
    "yaml benchmark": (
        "m.yaml",
        "benchmarks:\n  planner: {model: opus, score: 3}\n",
    ),
    "yaml runs": (
        "m.yaml",
        "runs:\n  - agent: planner\n    model: haiku\n    tokens: 200\n  - agent: planner\n    model: opus\n    tokens: 300\n",
    ),
    "yaml log": (
        "m.json",
        '[{"agent":"planner","model":"opus","duration":3,"timestamp":"2026-01-01"},{"agent":"formatter","model":"opus","duration":4,"timestamp":"2026-01-02"}]',
    ),
    "codec": (
        "m.md",
        "| Codec | Tool |\n|---|---|\n| Opus | explorer |\n| Vorbis | formatter |\n",
    ),
    "deprecated": (
        "m.md",
        "## Deprecated agents (Opus)\n\n- planner\n- formatter\n",
    ),
    "do not use": (
        "m.md",
        "## Do not use with Haiku\n\n- planner\n- architect\n",
    ),
    "when haiku is not enough": (
        "m.md",
        "## When Haiku is not enough\n\n- planner\n",
    ),
    "cost calc": (
        "m.md",
        "| Agent | Model | Calls/day | $/day |\n|---|---|---|---|\n| planner | haiku | 12 | 1 |\n",
    ),
    "model support": (
        "m.md",
        "| Agent | Supported models |\n|---|---|\n| planner | opus |\n| formatter | haiku |\n",
    ),
    "tested with": (
        "m.md",
        "| Agent | Tested with |\n|---|---|\n| planner | opus |\n| formatter | haiku |\n",
    ),
    "written by": (
        "m.md",
        "| Agent | Written by |\n|---|---|\n| planner | opus |\n| formatter | haiku |\n",
    ),
    "hands off": (
        "m.md",
        "- planner: delegates to `formatter` (Haiku)\n- architect: asks the debugger (Sonnet)\n",
    ),
    "max": (
        "m.md",
        "| Agent | Max model |\n|---|---|\n| planner | opus |\n| formatter | sonnet |\n",
    ),
    "min": (
        "m.md",
        "| Agent | Minimum model |\n|---|---|\n| planner | sonnet |\n| formatter | haiku |\n",
    ),
    "fallback only": (
        "m.md",
        "| Agent | Fallback model |\n|---|---|\n| planner | sonnet |\n| formatter | haiku |\n",
    ),
    "judge": (
        "m.md",
        "| Agent | Judge model | Score |\n|---|---|---|\n| planner | opus | 3 |\n| formatter | opus | 4 |\n",
    ),
    "alternatives": (
        "m.md",
        "## Alternatives considered\n\n- planner: sonnet\n- formatter: sonnet\n",
    ),
    "rejected": (
        "m.md",
        "## Rejected\n\n| Agent | Model |\n|---|---|\n| planner | haiku |\n",
    ),
    "old yaml": (
        "m.yaml",
        "old:\n  agents:\n    planner: haiku\n",
    ),
    "yaml alternatives": (
        "m.yaml",
        "alternatives:\n  planner: haiku\n  formatter: sonnet\n",
    ),
    "yaml allowed": (
        "m.yaml",
        "allowed_models:\n  planner: [opus, sonnet]\n  formatter: [haiku]\n",
    ),
    "yaml max": (
        "m.yaml",
        "max_model:\n  planner: opus\n  formatter: sonnet\n",
    ),
    "yaml min": (
        "m.yaml",
        "minimum:\n  planner: sonnet\n  formatter: haiku\n",
    ),
    "yaml judges": (
        "m.yaml",
        "judges:\n  planner: opus\n  formatter: opus\n",
    ),
    "env old": (
        "m.md",
        "## Before\n\n- planner: opus\n- formatter: opus\n",
    ),
    "proposal": (
        "m.md",
        "# Proposal: cheaper agents\n\n- planner: haiku\n- formatter: haiku\n",
    ),
    "commented md": (
        "m.md",
        "<!--\n- planner: haiku\n-->\n",
    ),
    "quoted": (
        "m.md",
        "> - planner: haiku\n> - formatter: haiku\n",
    ),
    "escalation list": (
        "m.md",
        "## Escalation\n\n- formatter: haiku → sonnet → opus\n",
    ),
    "review of": (
        "m.md",
        "## Reviewed by Opus\n\n- planner\n- formatter\n",
    ),
    "not yet": (
        "m.md",
        "## Not yet on Haiku\n\n- planner\n",
    ),
    "cheaper than": (
        "m.md",
        "## Cheaper than Opus\n\n- planner\n",
    ),
    "repeated agents different": (
        "docs/m.md",
        """| Situation | Call | On |
|---|---|---|
| Small change | backend-dev | haiku |
| Large change | backend-dev | opus |
""",
    ),
    "json schema-ish list of names+models arrays": (
        "x.json",
        '{"agents":{"judge":["opus"],"scribe":["haiku","sonnet"]}}',
    ),
    "effort-only table": (
        "docs/m.md",
        """| Agent | Effort |
|---|---|
| judge | high |
| scribe | low |
""",
    ),
    "incident review": (
        "docs/pm.md",
        """# Postmortem

On that day scribe ran on Opus:

| Time | Agent | Model |
|---|---|---|
| 10:01 | scribe | opus |
""",
    ),
    "per host agree": (
        "m.yaml",
        "agents:\n  judge:\n    claude: {model: opus}\n    codex: {model: gpt-5}\n  scribe:\n    claude: {model: haiku}\n    codex: {model: gpt-5-nano}\n",
    ),
    "reason col only": (
        "m.md",
        "| Agent | Notes |\n|---|---|\n| judge | tried Opus once |\n| scribe | Haiku? |\n",
    ),
    "yaml per agent fallback list": (
        "m.yaml",
        "judge:\n  models: [opus, sonnet]\nscribe:\n  models: [haiku]\n",
    ),
    "yaml env keyed": (
        "m.yaml",
        "production:\n  judge: opus\n  scribe: haiku\nstaging:\n  judge: haiku\n  scribe: haiku\n",
    ),
    "half a list by model": (
        "m.md",
        "- Opus: planner, architect\n- Haiku: formatter and whatever is cheap\n",
    ),
    "an author": ("m.md", "## Report\n\nGenerated by: judge (sonnet)\n"),
    "who filed it": ("m.md", "# Notes\n\n**Filed-by:** scribe agent (Haiku), 2026-06-01\n"),
    "who reviewed, and when": (
        "m.md",
        "# Batch 6\n\nReviewer: judge (opus), 2026-08-12. Plan: x.\n",
    ),
    "a log": ("log.md", "# Log\n\n- 2026-09-30 14:12 · scribe, judge (sonnet) · done\n"),
    "findings": ("m.md", "# Review findings: a step\n\nThe judge runs on Opus.\n"),
    "a version": ("m.md", "# v0.3.0\n\n- 2 agents: judge (opus), scribe (haiku)\n"),
    "superseded": (
        "m.md",
        "# Models\n\nStatus: Superseded by 12\n\n| Agent | Model |\n|---|---|\n| judge | opus |\n",
    ),
    "status in the frontmatter": (
        "m.md",
        "---\nsuperseded_by: 12\n---\n# Models\n\n- judge: opus\n- scribe: haiku\n",
    ),
    "cards": (
        "m.md",
        "| Card | Owner | Model | Status |\n|---|---|---|---|\n| A-1 | `judge` | opus | done |\n",
    ),
    "plans of customers": (
        "m.md",
        "| Agent | Pro | Max |\n|---|---|---|\n| judge | sonnet | opus |\n| scribe | haiku | opus |\n",
    ),
    "what is possible": (
        "m.md",
        "### Can I run judge on Haiku?\n\nYes. Set model: haiku in judge.\n",
    ),
    "one run": ("m.md", "You can override a model for one run: spawn judge with model: haiku.\n"),
    "a package of others": (
        "m.md",
        "- [router](https://example.com/router) - picks (judge → Sonnet, scribe → Haiku)\n",
    ),
    "a table of skills": (
        "m.md",
        "## Skills\n\n| Name | Model |\n|---|---|\n| planner | opus |\n| formatter | haiku |\n",
    ),
    "a table of slash commands": (
        "m.md",
        "## Slash commands\n\n| Name | Model |\n|---|---|\n| `planner` | opus |\n| `scout` | haiku |\n",
    ),
}
