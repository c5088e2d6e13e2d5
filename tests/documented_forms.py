"""Documents and registries in forms that teams use, with what a reader takes from each.

Each form: the name of the file, its text, and the agents with their models; `KNOWN` are the
agents of the project. A form that assigns nothing has no agents.
"""

from __future__ import annotations

KNOWN = (
    *("code-reviewer", "security-auditor", "test-writer", "doc-writer", "planner", "explorer"),
    *("log-sorter", "debugger", "architect", "formatter"),
)

ALL3 = {"code-reviewer": "mid", "security-auditor": "frontier", "formatter": "light"}

FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
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
}

#: What looks like one of these and assigns nothing.
NOTHING: dict[str, tuple[str, str]] = {
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
    "steps": (
        "m.md",
        "| Step | Agent | Model |\n|---|---|---|\n| 1 | planner | opus |\n| 2 | formatter | haiku |\n",
    ),
    "list with a doubt": (
        "m.md",
        "## Team\n\n- code-reviewer: sonnet or opus, we are not sure\n- formatter: haiku\n",
    ),
    "registry of skills": (
        "m.yaml",
        "skills:\n  planner: {model: opus}\n  formatter: {model: haiku}\n",
    ),
    "workflow steps": (
        "m.yaml",
        "workflow:\n  steps:\n    - agent: planner\n      model: opus\n    - agent: formatter\n"
        "      model: haiku\n",
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
}
