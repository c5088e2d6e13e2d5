"""Forms of whole documents as projects write them that had no part in the making of the reader."""

from __future__ import annotations

from .documented_forms import ALL3

#: Name → file, text, and agent → tier.
TOLD_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "badges behind the names of agents": (
        "README.md",
        """## The crew

#### 🔍 `code-reviewer` ![model](https://img.shields.io/badge/model-sonnet-blue)
Reads each change.

#### 🔒 `security-auditor` <img alt="model" src="https://img.shields.io/badge/model-claude--opus-purple.svg">
Audits the login.

#### 🧹 `formatter` ![Model](https://img.shields.io/badge/Haiku-green?style=flat)
Keeps the layout.

![ci](https://img.shields.io/badge/ci-passing-brightgreen)
""",
        ALL3,
    ),
    "signs of a legend in the remarks of a tree of files": (
        "STRUCTURE.md",
        """```
.claude/agents/
├── code-reviewer.md      # [S] reads each change
├── security-auditor.md   # [O] the login
└── formatter.md          # [H] layout
```

Legend: `[H]` = Haiku, `[S]` = Sonnet, `[O]` = Opus.
""",
        ALL3,
    ),
    "a file of properties with dots": (
        "agents.properties",
        """# agent.<name>.<setting>
agent.code-reviewer.model = sonnet
agent.code-reviewer.tools = Read,Grep
agent.security-auditor.model = opus
agent.formatter.model = haiku
# agent.planner.model = opus
search.embedding.model = voyage-3
""",
        ALL3,
    ),
    "groups of a flowchart with remarks": (
        "ARCHITECTURE.md",
        """```mermaid
graph TD
  subgraph a["Haiku - cheap and quick"]
    F[formatter]
  end
  subgraph b["Sonnet - workhorses"]
    R[code-reviewer]
  end
  subgraph c["Opus - judgement"]
    S[security-auditor]
  end
  R -->|bug| S --> F
```
""",
        ALL3,
    ),
    "a share of calls beside models and all their agents": (
        "STRATEGY.md",
        """| Model | Share of calls | Agents |
|---|---|---|
| Claude Opus 4.5 | ~8 % | Security Auditor, QA Engineer |
| Claude Sonnet 4.5 | ~60 % | Code Reviewer; Planner |
| Claude Haiku 4.5 | ~32 % | Formatter |
""",
        ALL3 | {"planner": "mid", "qa-engineer": "frontier"},
    ),
    "a phase and an example beside a model by another name": (
        "ROSTER.md",
        """| Phase | Best agent | Chosen model | Example |
|---|---|---|---|
| 1 | Code Reviewer | Sonnet [^1] | "Review the last commit" |
| 2 | Security Auditor | Opus | "Audit the login" |
| 3 | Formatter | Haiku | "Sort the imports" |
| 3 | Planner | — [^2] | "Plan the week" |

[^1]: Since the second version.
[^2]: We tried Haiku for two weeks.
""",
        ALL3,
    ),
    "before and after, below the heading of a decision": (
        "adr/0007-models.md",
        """# ADR 7: Models of agents

- **Status:** accepted

## Decision

| Agent | Before | After |
|---|---|---|
| `code-reviewer` | Opus 4.1 | **Sonnet 4.5** |
| `security-auditor` | Sonnet | Opus 4.5 |
| `formatter` | Opus 4.1 | Haiku 4.5 |
| `planner` | Opus 4.1 | _open, see below_ |
""",
        ALL3,
    ),
    "a project that is a sample": (
        "docs/design.md",
        """# Orchard Agent Team Sample

The sample is built around a coordinator and three role agents:

| Agent | Model |
|---|---|
| code-reviewer | sonnet |
| security-auditor | opus |
| formatter | haiku |
""",
        ALL3,
    ),
    "others beside agents of the project in a cell": (
        "POLICY.md",
        """| Tier | Model | Examples |
|---|---|---|
| 1 | Claude Haiku 4.5 | Formatter |
| 2 | Claude Sonnet 4.5 | Code Reviewer, Planner |
| 3 | Claude Opus 4.5 | Security Auditor, Pen Tester (hiring, not built yet) |
""",
        ALL3 | {"planner": "mid", "pen-tester": "frontier"},
    ),
    "one of a list whose model is left open": (
        "TEAM.md",
        """## Team

- 🔍 `code-reviewer` → **Sonnet** · reads each change *(was Opus until 1.4)*
- 🔒 `security-auditor` → **Opus** · the login
- 🧹 `formatter` → ~~Sonnet~~ **Haiku** · layout
- 🧭 `planner` → Opus or Sonnet, whoever starts it picks
""",
        ALL3,
    ),
    "texts of nodes with marks of HTML": (
        "FLOW.md",
        """```mermaid
flowchart LR
  T((Ticket)) --> R["code-reviewer<br/><i>sonnet</i>"]
  R -->|clear| S["security-auditor<br/><i>opus</i>"]
  S --> F["formatter<br/><small>haiku</small>"]
```
""",
        ALL3,
    ),
    "sections of a kind and a program": (
        "agents.ini",
        """[general]
parallel = 3

[agent:code-reviewer]
model = sonnet

[agent:security-auditor]
model = opus

[agent:formatter]
model = haiku

[agent:doc-writer]
engine = typst
""",
        ALL3,
    ),
    "variables of a file to copy": (
        ".env.example",
        """# copy to .env and fill in the secrets
API_KEY=
AGENT_CODE_REVIEWER_MODEL=claude-sonnet-4-5      # haiku missed two bugs
AGENT_SECURITY_AUDITOR_MODEL=claude-opus-4-5
AGENT_FORMATTER_MODEL=claude-haiku-4-5
AGENT_PLANNER_MODEL=
#AGENT_FORMATTER_MODEL=claude-sonnet-4-5
SUPPORT_CHAT_MODEL=claude-sonnet-4-5
DATABASE=postgres://localhost/app
""",
        ALL3,
    ),
    "objects of agents with constants": (
        "AGENTS.md",
        """```python
OPUS = "claude-opus-4-5"
FAST = "claude-haiku-4-5"

AGENTS = [
    AgentSpec("security-auditor", model=OPUS, max_turns=20),
    AgentSpec("code-reviewer", model="sonnet"),
    AgentSpec(name="formatter", model=FAST, writes=False),
    AgentSpec("planner"),
]
```
""",
        ALL3,
    ),
    "a table of phases with models in the order of their agents": (
        "FLOW.md",
        """| Phase | Who | Model |
|---|---|---|
| 1 | `planner` | Opus |
| 2 | `code-reviewer`, `formatter` | Sonnet and Haiku, respectively |
| 3 | `security-auditor` | Opus |
| 4 | `planner` | Sonnet |
| 5 | `doc-writer` | n/a (script) |
""",
        ALL3,
    ),
    "calls in fences": (
        "FLOW.md",
        """## Phase 1

```
@code-reviewer (model: sonnet)

Read: [the change]
```

## Phase 2

```
@security-auditor (model: opus)
Audit: [the login]
```

## Phase 3

```
@formatter (model: haiku)
```
""",
        ALL3,
    ),
    "a skill with a model, and agents that are started by it": (
        "README.md",
        """### Opus Agents (1)

| Agent | Purpose | By hand |
|---|---|---|
| **security-auditor** | The login | `/gate` |

### Sonnet Agents (1)

| Agent | Purpose | By hand |
|---|---|---|
| **code-reviewer** | Each change | `/draw` |

### Haiku Agents (1)

| Agent | Purpose | By hand |
|---|---|---|
| **formatter** | Layout | — |

## Skills

| Skill | Model | Purpose |
|---|---|---|
| `/draw` | opus | Plans |
| `/gate` | sonnet | Checks |
""",
        ALL3,
    ),
    "a model of pictures, and an agent that is optional": (
        "README.md",
        """| Agent | Purpose | Model | Execution |
|---|---|---|---|
| **planner** | Coordination | - | Sequential |
| **code-reviewer** | Each change | Sonnet | Sequential |
| **security-auditor** | The login | Opus | Optional |
| **formatter** | Layout | Haiku | Parallel |
| **scribe** | Pictures | Imagen 4.0 | On request |
""",
        ALL3,
    ),
    "a model of embeddings in a registry": (
        "agents.yaml",
        """agents:
  - id: code-reviewer
    model_preferences:
      - provider: claude
        model: sonnet
  - id: security-auditor
    model_preferences: [{provider: claude, model: opus}]
  - id: formatter
    model_preferences: [{provider: claude, model: haiku}]
  - id: scribe
    model_preferences: [{provider: local, model: bge-small}]
""",
        ALL3,
    ),
    "what was until a day": (
        "TEAM.md",
        """## Agenten

1. **code-reviewer**: Sonnet – liest jede Änderung
2. **security-auditor**: Opus – prüft den Login (bis Herbst 2025 noch Sonnet)
3. **formatter**: Haiku – Layout
""",
        ALL3,
    ),
    "nodes of a flowchart with dots, and arrows to groups": (
        "ARCHITECTURE.md",
        """```mermaid
flowchart LR
  lead([You]) --> Standard
  lead --> Economy
  subgraph Standard[Standard group]
    R[code-reviewer · Sonnet]
    S[security-auditor • Opus]
  end
  subgraph Economy[Economy group]
    F[formatter · Haiku]
  end
```
""",
        ALL3,
    ),
    "agents for proposals": (
        "README.md",
        "# Grant Proposal Writing Agents\n\n| Agent | Model |\n|---|---|\n| code-reviewer | sonnet |\n"
        "| security-auditor | opus |\n| formatter | haiku |\n",
        ALL3,
    ),
    "phases with their agent and its model": (
        "docs/flow.md",
        "## Phase 1: review\n\n- **Agent**: `@code-reviewer`\n- **Output**: notes.md\n"
        "- **Model**: Sonnet (steady)\n\n## Phase 2: audit\n\n- **Agent**: `@security-auditor`\n"
        "- **Model**: Opus\n\n## Phase 3: layout\n\n- **Agent**: `@formatter`\n- **Model**: Haiku\n",
        ALL3,
    ),
    "an array of a shell": (
        "tools/start.sh",
        """#!/usr/bin/env bash
declare -A AGENT_MODEL=(
  [code-reviewer]="claude-sonnet-4-6"
  [security-auditor]="claude-opus-4-6"  # the login
  ["formatter"]='haiku'
)
declare -A AGENT_WAVE=([code-reviewer]=1 [formatter]=2)
""",
        ALL3,
    ),
    "branches of a shell": (
        "tools/start.sh",
        """model_of() {
  case "$1" in
    security-auditor|"sec") echo opus ;;
    code-reviewer)
      echo "sonnet"
      ;;
    formatter) echo haiku;;
    *) echo sonnet ;;
  esac
}
""",
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    "what a shell prints": (
        "hooks/start.sh",
        """#!/bin/sh
set -e
if [ -d .git ]; then git status; fi
cat <<'EOF'
| Agent | Model |
|-------|-------|
| code-reviewer | sonnet |
| security-auditor | opus |
| formatter | haiku |
EOF
exit 0
""",
        ALL3,
    ),
    "a dictionary of a program": (
        "src/team/models.py",
        """from team import start

AGENT_MODELS: dict[str, str] = {
    "code-reviewer": "sonnet",
    "security-auditor": "opus",
    "formatter": "haiku",  # layout alone
}

for name, model in AGENT_MODELS.items():
    start(name, model)
""",
        ALL3,
    ),
    "a step that is optional, and its model": (
        "pipeline.md",
        "| Step | Agent | Model |\n|---|---|---|\n| 1 | code-reviewer | sonnet |\n"
        "| 2 | security-auditor | opus |\n| 3 | formatter (optional) | haiku |\n",
        ALL3,
    ),
    "a doubt beside one model of a list": (
        "TEAM.md",
        "# Who runs on what\n\n- `planner`: Opus, I suppose\n- `scout`: perhaps Haiku\n"
        "- `scribe`: Haiku (pilot)\n- `code-reviewer`: Sonnet, since it reads code\n"
        "- `formatter`: Haiku\n",
        {"code-reviewer": "mid", "formatter": "light"},
    ),
    "a cell beside that takes one row back": (
        "TEAM.md",
        "| Agent | Model | Remark |\n|---|---|---|\n| planner | Opus | from next month |\n"
        "| scribe | Haiku | at the moment Sonnet |\n| formatter | Haiku | trial runs of the linter |\n"
        "| code-reviewer | Sonnet | Draft a review |\n",
        {"formatter": "light", "code-reviewer": "mid"},
    ),
    "lines above lists that only tell how it was decided": (
        "TEAM.md",
        "## Models\n\nDecided by vote:\n\n- planner: Opus\n- formatter: Haiku\n\n"
        "Based on our evaluation, these run on:\n\n- code-reviewer: Sonnet\n",
        {"planner": "frontier", "formatter": "light", "code-reviewer": "mid"},
    ),
    "fields of a registry that say what is in force": (
        "agents.yaml",
        """agents:
  planner: {model: opus, status: proposed for May}
  scribe: {model: haiku, valid-until: 2031-01-01}
  scout: {model: haiku, retired: true}
  formatter: {model: haiku, status: live, draft: false, enabled: true}
  code-reviewer: {model: sonnet, until: never}
""",
        {"formatter": "light", "code-reviewer": "mid"},
    ),
    "objects inside of agents, of which only their settings are their own": (
        "agents.yaml",
        """agents:
  planner: {critic: {model: opus}, model: haiku}
  scribe: {summary: {model: opus}}
  formatter: {settings: {model: haiku, temperature: 0}}
""",
        {"planner": "light", "formatter": "light"},
    ),
    "an environment of a registry beside what holds": (
        "agents.toml",
        """[agents]
planner = "opus"
formatter = "haiku"

[sandbox.agents]
scribe = "haiku"
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "comments that take back one variable": (
        "models.env",
        """PLANNER_MODEL=opus
# proposed, nobody reads it yet
SCRIBE_MODEL=haiku

# cheap ones
FORMATTER_MODEL=haiku
SCOUT_MODEL=haiku   # tbd
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "a status in a table of values": (
        "agents.csv",
        "agent,model,state\nplanner,opus,active\nscribe,haiku,not yet decided\n"
        "formatter,haiku,active\n",
        {"planner": "frontier", "formatter": "light"},
    ),
    "a group of a flowchart that is another environment": (
        "FLOW.md",
        """```mermaid
flowchart LR
  subgraph staging
    scribe --> H[Haiku]
  end
  planner -->|runs on| O[Opus]
  formatter --> H
```
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "models with their agents in brackets behind them": (
        "README.md",
        "Models used: Opus (`planner`, `architect`), Haiku (`formatter`).\n\n"
        "Sonnet does the reading (code reviewer), Opus the worrying (security auditor).\n",
        {
            "planner": "frontier",
            "architect": "frontier",
            "formatter": "light",
            "code-reviewer": "mid",
            "security-auditor": "frontier",
        },
    ),
    "sentences with an aim, a place or what the agent does": (
        "README.md",
        "To save money, `formatter` runs on Haiku. In this repo `planner` is pinned to Opus.\n\n"
        "`scribe` writes the release notes with Haiku. For `code-reviewer` we chose Sonnet.\n\n"
        "`security-auditor` requires Opus.\n",
        {
            "formatter": "light",
            "planner": "frontier",
            "scribe": "light",
            "code-reviewer": "mid",
            "security-auditor": "frontier",
        },
    ),
    "rows and items of which nobody is sure, between others": (
        "TEAM.md",
        "| Agent | Model |\n|---|---|\n| planner | most likely Opus |\n| formatter | Haiku |\n\n"
        "## Others\n\n- scribe: possibly Haiku\n- scout: Haiku (?)\n- code-reviewer: Sonnet\n",
        {"formatter": "light", "code-reviewer": "mid"},
    ),
    "rows of profiles that agree": (
        "profiles.md",
        "| Agent | thorough | even | frugal |\n|---|---|---|---|\n| code-reviewer | opus | opus | sonnet |\n"
        "| planner | opus | sonnet | haiku |\n| formatter | haiku | haiku | haiku |\n",
        {"formatter": "light"},
    ),
    "directives of a manual": (
        "docs/suite.rst",
        """Suite
=====

.. agent:: code-reviewer
   :description: Reads each change.
   :model: sonnet
   :version: 2.1.0

.. lab:agent:: security-auditor
   :model: opus

.. agent:: formatter
   :model: haiku

.. command:: run-all
   :description: From start to end
""",
        ALL3,
    ),
    "steps that mention agents with their model": (
        "docs/workflows.md",
        """**Feature**
```
Phase 1: PLAN     @security-auditor (Opus)   — what may hurt
Phase 2: BUILD    subagents (Sonnet)         — one a part
Phase 3: REVIEW   @code-reviewer (Sonnet)    — does it match
Phase 4: TIDY     @formatter (Haiku)         — layout
```

**Release**
```
Phase 1: NOTES    @planner (Haiku)           — titles
Phase 2: PLAN     @planner (Sonnet)          — dates
```
""",
        ALL3,
    ),
    "the model of the session above agents": (
        "README.md",
        """- **Main model `opusplan`**: Opus in plan mode, Sonnet afterwards.
- **`code-reviewer` subagent (Sonnet)**: reads.
- **`security-auditor` subagent (Opus)**: audits.
- **`formatter` subagent (Haiku)**: layout.
""",
        ALL3,
    ),
    "a label before a sentence": (
        "CLAUDE.md",
        "**Cost:** security-auditor & planner use Opus. formatter uses Haiku, it is mostly copying.\n",
        {"security-auditor": "frontier", "planner": "frontier", "formatter": "light"},
    ),
    "rows that are undecided, planned, or depend on something": (
        "agents.md",
        "| Agent | Model | Status | Why |\n|---|---|---|---|\n| code-reviewer | sonnet | Live ✅ | steady |\n"
        "| security-auditor | opus | Live | careful |\n| formatter | haiku | Live | cheap |\n"
        "| planner | a definir | Live | |\n| debugger | opus | Planned 🔜 | later |\n",
        ALL3,
    ),
    "headings with a sign and a remark behind the name": (
        ".claude/SETUP.md",
        "## ✅ Agents\n\n### 1. **code-reviewer** ✨ Fitted to this project\n- **Model**: Sonnet\n"
        "- **Purpose**: reads\n\n### 2. **security-auditor** 🔒\n- **Model**: Opus\n\n"
        "### 3. **formatter**\n- **Model**: Haiku\n",
        ALL3,
    ),
    "links to pages about agents": (
        "docs/agents/README.md",
        "| Agent | Status | Model |\n|---|---|---|\n| [code-reviewer](./code-reviewer.md) | Live | sonnet |\n"
        "| [security-auditor](./security-auditor.md) | Live | opus |\n"
        "| [formatter](./formatter.md) | Live | haiku |\n",
        ALL3,
    ),
}
#: Name → file and text of which nothing is read.
TOLD_NOTHING: dict[str, tuple[str, str]] = {
    "a badge of something else": (
        "README.md",
        "## `formatter` ![runs](https://img.shields.io/badge/tested%20with-haiku-green)\n\nSorts.\n",
    ),
    "a group of a flowchart whose models are not understood": (
        "ARCHITECTURE.md",
        """```mermaid
graph TD
  subgraph a["Haiku, or Sonnet on Fridays"]
    F[formatter]
  end
  subgraph b["Opus"]
    S[security-auditor]
  end
```
""",
    ),
    "what was measured, an agent a row": (
        "STRATEGY.md",
        "| Agent | Model | Calls |\n|---|---|---|\n| formatter | haiku | 812 |\n"
        "| code-reviewer | opus | 14 |\n",
    ),
    "sample assignments": (
        "docs/design.md",
        "# Sample model assignments\n\n| Agent | Model |\n|---|---|\n| formatter | haiku |\n"
        "| code-reviewer | opus |\n",
    ),
    "an example of a team": (
        "docs/design.md",
        "# Orchard\n\nAn example of a team:\n\n| Agent | Model |\n|---|---|\n| formatter | haiku |\n"
        "| code-reviewer | opus |\n",
    ),
    "badges of other models": (
        "README.md",
        "- formatter ![m](https://img.shields.io/badge/fallback_model-haiku-grey)\n"
        "- scribe ![previous model](https://img.shields.io/badge/model-opus-grey)\n"
        "- scout ![written by](https://img.shields.io/badge/opus-purple)\n"
        "- judge `![m](https://img.shields.io/badge/model-opus-grey)`\n",
    ),
    "remarks in a tree that take back": (
        "LAYOUT.md",
        """```
agents/
├── scribe.md      # opus, retired
├── formatter.md   # haiku, if quota is low
└── planner.md     # opus - wip
```
""",
    ),
    "what was decided against its status": (
        "adr/0008-models.md",
        "# ADR 8\n\nStatus: proposed\n\n## Decision\n\n| Agent | Before | After |\n|---|---|---|\n"
        "| scribe | haiku | opus |\n| formatter | sonnet | haiku |\n",
    ),
    "phases of another time": (
        "PLAN.md",
        "| Phase | Agent | Model |\n|---|---|---|\n| now | scribe | haiku |\n"
        "| 2 (May 2027) | formatter | haiku |\n",
    ),
    "a remark that says what holds instead": (
        "TEAM.md",
        "| Agent | Model |\n|---|---|\n| planner | Opus (planned, today Sonnet) |\n"
        "| scribe | Opus (until May, then Sonnet) |\n",
    ),
    "objects in code that hold at times": (
        "CREW.md",
        """Staging uses small models:

```python
AgentSpec("scribe", model="haiku")
AgentSpec("formatter", model="haiku")
```

The crew:

```python
AgentSpec("planner", judge=Judge(model="opus"))
AgentSpec("scout", prompt="Say which model: opus, sonnet")
AgentResult("judge", model="opus", score=0.8)
AgentResult("explorer", model="opus", score=0.9)
```
""",
    ),
    "an example as a title": (
        "docs/example.md",
        "# Minimal Example\n\n| Agent | Model |\n|---|---|\n| scribe | haiku |\n"
        "| planner | opus |\n",
    ),
    "groups of a flowchart at times": (
        "FLOW.md",
        """```mermaid
flowchart LR
  subgraph A["Opus - no longer used"]
    S[scribe]
  end
  planner -->|was| O[Opus]
  scout --x O
```
""",
    ),
    "keys of a registry for other times": (
        "agents.yaml",
        "canary:\n  scribe: haiku\n  planner: opus\noldModels:\n  formatter: opus\n  scout: opus\n",
    ),
    "objects of agents of which one is doubted": (
        "AGENTS.md",
        """```python
AgentSpec("formatter", model="haiku"),
AgentSpec("code-reviewer", model="opus"  # or sonnet, if the budget asks for it
),
```
""",
    ),
    "objects of one agent with two models": (
        "AGENTS.md",
        """```ts
new ReviewAgent({ name: "code-reviewer", model: "opus" });
new ReviewAgent({ name: "code-reviewer", model: "haiku" });
new ReviewAgent({ name: "formatter", model: "haiku" });
```
""",
    ),
    "a model until a day": (
        "TEAM.md",
        "## Agents\n\n- code-reviewer: Opus (until May 2027)\n",
    ),
    "models in the order of more agents": (
        "TEAM.md",
        "| Agent | Model |\n|---|---|\n| `planner`, `formatter`, `code-reviewer` | "
        "Sonnet and Haiku, respectively |\n",
    ),
    "properties of which one is the beginning of others": (
        "agents.properties",
        "agent.formatter = haiku\nagent.formatter.model = opus\n",
    ),
    "tables of a program that hold at times": (
        "src/team/models.py",
        """TEST_MODELS = {
    "code-reviewer": "haiku",
    "formatter": "haiku",
}
OLD_AGENT_MODELS = {
    "code-reviewer": "opus",
    "formatter": "opus",
}
MODELS = {
    "code-reviewer": "opus",  # was sonnet
    "formatter": "haiku",
}
""",
    ),
    "branches of a shell about something else": (
        "tools/start.sh",
        """case "$1" in
  code-reviewer) colour=opus ;;
  formatter) echo haiku ;;
esac
""",
    ),
    "a table that holds in one mode": (
        "docs/router.md",
        "## Which agents moved\n\n| Agent | Was | Now |\n|---|---|---|\n"
        "| code-reviewer | haiku | sonnet |\n| formatter | sonnet | haiku |\n\n"
        "**Where it applies.** The map is looked up in **eager mode only**.\n",
    ),
    "a proposal of models": (
        "docs/models.md",
        "# Proposal: models of our agents\n\n| Agent | Model |\n|---|---|\n"
        "| code-reviewer | sonnet |\n| formatter | haiku |\n",
    ),
    "the form of an override, with another model": (
        "docs/settings.md",
        """## Where it lies

```json
{"agents": {"code-reviewer": {"model": "opus"}, "formatter": {"model": "sonnet"}}}
```

## Agents

An override looks like this:

```json
{"agents": {"formatter": {"model": "haiku"}}}
```
""",
    ),
    "votes above a list": (
        "TEAM.md",
        "## Models\n\nThe votes so far:\n\n- planner: Opus\n- formatter: Haiku\n",
    ),
    "what somebody hopes for above a table": (
        "TEAM.md",
        "## Models\n\nIn a perfect world:\n\n| Agent | Model |\n|---|---|\n"
        "| planner | Opus |\n| formatter | Sonnet |\n",
    ),
    "what was, above a list": (
        "TEAM.md",
        "## Models\n\nLast year's setup:\n\n- planner: Opus\n- formatter: Haiku\n",
    ),
    "agents of somebody else above a list": (
        "TEAM.md",
        "## Models\n\nA fork by the Oslo office has:\n\n- planner: Opus\n- formatter: Haiku\n",
    ),
    "hours and conditions right behind models": (
        "TEAM.md",
        "- planner: Opus (on weekends)\n- formatter: Haiku, as long as it is free\n",
    ),
    "what arrows to models are for": (
        "FLOW.md",
        """```mermaid
flowchart LR
  planner -->|quota gone| H[Haiku]
  scribe -.->|its text is graded by| O[Opus]
```
""",
    ),
    "models of one environment alone": (
        "agents.yaml",
        "agents:\n  planner: {model: {staging: haiku}}\n  scribe: {model: {ci: haiku, live: tbd}}\n",
    ),
    "a year above models": ("agents.yaml", "2023-q4:\n  planner: opus\n  formatter: haiku\n"),
    "an exception that is a place": ("README.md", "`planner` runs on Opus except in CI.\n"),
    "models with agents in brackets that were measured": (
        "README.md",
        "We measured Opus (`planner`), Haiku (`formatter`).\n",
    ),
    "badges of what judges an agent, and a column of votes": (
        "TEAM.md",
        "- planner ![x](https://img.shields.io/badge/eval_model-opus-blue)\n"
        "- scribe ![x](https://img.shields.io/badge/eval_model-haiku-blue)\n\n"
        "| Agent | Favourite model |\n|---|---|\n| formatter | Opus |\n| scout | Opus |\n",
    ),
}
