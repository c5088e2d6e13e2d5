"""Agents in cells about something else, drawn tables, members of groups, examples of agents below
their model, remarks in brackets, and what is said of kinds of work; each with near relatives that
say nothing, or less.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_THREE = {**_BOTH, "judge": "mid"}

#: Name → file, text, and agent → tier.
CELL_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "agents behind their work": (
        "m.md",
        """| Seat | Model | Examples |
|---|---|---|
| Hard calls | `opus` | the yearly plan (`planner`), trade-offs |
| Steady work | `sonnet` | marks (`judge`), whatever is left |
| Bulk | `haiku` | minutes (`scribe`) |
""",
        _THREE,
    ),
    "agents with the model of their row once more": (
        "m.md",
        """| Role | Model | How |
|---|---|---|
| Looper (reads the row) | Sonnet 5 | the session itself |
| Builder of heavy rows | Opus 5 | `planner` agent, `model: opus` |
| Clerks (counts, log) | Haiku 4.5 | `scribe` (text) or `scout` (files), `model: haiku` |
""",
        {**_BOTH, "scout": "light"},
    ),
    "a table drawn in code": (
        "m.md",
        """Defaults:

```
Routing: on
┌───────────┬────────┬──────────────┐
│ Agent     │ Model  │ Why          │
├───────────┼────────┼──────────────┤
│ @planner  │ opus   │ dear mistakes│
│ @judge    │ sonnet │ steady       │
│ @scribe   │ haiku  │ lists        │
└───────────┴────────┴──────────────┘
Order: 1. command line 2. this table
```
""",
        _THREE,
    ),
    "a drawn table whose rows have several lines": (
        "m.md",
        """```text
╔══════════╦════════╗
║ Agent    ║ Model  ║
╠══════════╬════════╣
║ planner  ║ opus   ║
╠══════════╬════════╣
║ scribe   ║ haiku  ║
║          ║ 4.5    ║
╚══════════╩════════╝
```
""",
        _BOTH,
    ),
    "examples of agents below their model": (
        "m.md",
        """## Tiers

### Opus

**Traits**:

- no single answer

**Agent examples**:

- **planner** -- plans the year

### Haiku

**Example agents**:

- **Scouts** (scribe, scout) -- compare lists and write them down
""",
        {**_BOTH, "scout": "light"},
    ),
    "groups with their members in brackets": (
        "m.md",
        "## Opus\n\n- Planners (`planner`, `judge`): the year\n\n## Haiku\n\n- **scribe**\n",
        {"planner": "frontier", "judge": "frontier", "scribe": "light"},
    ),
    "groups with models in one table, and members below": (
        "README.md",
        """# Mill

## How it works

### Roles

| Role | Model | Job |
|---|---|---|
| **Planner** | Opus | splits the call |
| **Grinders** | Sonnet | write a part each |
| **Sieves** | Haiku | checks: pages, dates |

### Agents (4)

**Planner:** planner

**Grinders:** judge, debugger

**Sieves:** scribe
""",
        {**_THREE, "debugger": "mid"},
    ),
    "remarks behind models in brackets": (
        "m.md",
        "Gates: planner (opus, `high`), scribe (haiku, `medium`: mostly mechanical).\n",
        _BOTH,
    ),
    "lines that a shell prints": (
        "models.sh",
        """#!/bin/sh
# who runs on what
echo "planner runs on opus"
echo 'scribe runs on haiku';
""",
        _BOTH,
    ),
    "codes of tiers before models": (
        "m.md",
        "| Agent | Model | Raise when |\n|---|---|---|\n| `planner` | **T1** opus | - |\n"
        "| `judge` | **T2** sonnet | login → T1 |\n| `scribe` | T3 haiku | - |\n",
        _THREE,
    ),
    "a title that is the name of the document": (
        "m.md",
        "---\nname: incident-report\n---\n\n# Incident report\n\n## Stages\n\n"
        "1. **Stage 1:** `planner` (Opus)\n\n   - Output: plan\n\n2. **Stage 2:** `scribe` (Haiku)\n",
        _BOTH,
    ),
    "phases that are agents, and how often one runs": (
        "m.yaml",
        "global:\n  model: sonnet  # or opus\n\nphases:\n  planner:\n    model: opus  # once per feature\n"
        "  scribe:\n    model: haiku\n  chat:\n    model: opus\n",
        {**_BOTH, "chat": "frontier"},
    ),
    "a call before the next round": (
        "m.md",
        """Call both:

```
Agent(subagent_type="planner", model="opus")
```

Where they differ, ask before the next round:

```
Agent(subagent_type="scribe", model="haiku")
```
""",
        _BOTH,
    ),
    "where the model of an agent applies": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus |\n| scribe | haiku |\n\n"
        "The agent's `model:` applies only inside the delegated task.\n",
        _BOTH,
    ),
    "another way than to call an agent": (
        "m.md",
        "- Ask the `planner` agent (runs on Opus), which knows the rules; or do as its file says if you "
        "write it inline.\n- `scribe`: haiku\n",
        _BOTH,
    ),
    "a remark on the last of some agents": (
        "m.md",
        "Only two agents run on Haiku: `scribe` and `scout` (the scout writes its log and nothing else). "
        "The other two run on Opus.\n",
        {"scribe": "light", "scout": "light", "*": "frontier"},
    ),
    "a fallback in brackets": (
        "m.md",
        "`scribe` (fallback: haiku) runs on Opus.\n",
        {"scribe": "frontier"},
    ),
    "calls of one agent in whose place another works": (
        "m.md",
        """```
Task(
  subagent_type: "debugger",  # for its tools
  model: "opus",
  prompt: "You are the planner. Read ~/.claude/agents/planner.md"
)
Task(subagent_type: "scribe", model: "haiku", prompt: "…")
```
""",
        _BOTH,
    ),
    "all others beside agents, not beside their work": (
        "m.md",
        "`planner` runs on Opus, `scribe` on Haiku, and Sonnet for everything else.\n",
        {**_BOTH, "*": "mid"},
    ),
    "the rest of kinds of work, which says nothing of agents": (
        "m.md",
        "- `planner`: opus\n- `scribe`: haiku\n\n## Rules\n\n"
        "1. **Right models** - opus for review/debug, haiku for git, sonnet for rest\n",
        _BOTH,
    ),
    "the rest of kinds of work in several sentences": (
        "m.md",
        "- `planner`: opus\n- `scribe`: haiku\n\n## Rules\n\n"
        "Use opus for review. Use haiku for git. Use sonnet for\neverything else.\n",
        _BOTH,
    ),
}

#: Name → file and text.
CELL_NOTHING: dict[str, tuple[str, str]] = {
    "agents beside another model than that of the row": (
        "m.md",
        "| Role | Model | How |\n|---|---|---|\n| Builder | Opus | `planner` agent, `model: haiku` |\n"
        "| Clerk | Haiku | `scribe` agent, `model: haiku` |\n",
    ),
    "one agent behind the work of two rows": (
        "m.md",
        "| Seat | Model | Examples |\n|---|---|---|\n| Hard | opus | plans (`planner`) |\n"
        "| Bulk | haiku | lists (`planner`), minutes (`scribe`) |\n",
    ),
    "a drawn table whose name may go on in the next line": (
        "m.md",
        "```\n┌─────────┬───────┐\n│ Agent   │ Model │\n├─────────┼───────┤\n"
        "│ planner │ opus  │\n│ scribe- │ haiku │\n│ two     │       │\n└─────────┴───────┘\n```\n",
    ),
    "a drawn table of what was": (
        "m.md",
        "Before the change:\n\n```\n┌─────────┬───────┐\n│ Agent   │ Model │\n├─────────┼───────┤\n"
        "│ planner │ opus  │\n│ scribe  │ haiku │\n└─────────┴───────┘\n```\n",
    ),
    "a drawn table of what was measured": (
        "m.md",
        "```\n┌─────────┬───────┬────────┐\n│ Agent   │ Model │ Tokens │\n├─────────┼───────┼────────┤\n"
        "│ planner │ opus  │ 3,000  │\n│ scribe  │ haiku │ 100    │\n└─────────┴───────┴────────┘\n```\n",
    ),
    "agents for which a model is too weak": (
        "m.md",
        "| Model | Too weak for |\n|---|---|\n| haiku | plans (`planner`) |\n| sonnet | marks (`judge`) |\n",
    ),
    "agents that a model is not for": (
        "m.md",
        "| Model | Not for |\n|---|---|\n| haiku | `planner` |\n| sonnet | `judge` |\n",
    ),
    "agents in brackets behind what was paid": (
        "m.md",
        "| Model | Cost in May | Example |\n|---|---|---|\n| haiku | 3$ (`planner`) | - |\n"
        "| sonnet | 9$ (`judge`) | - |\n",
    ),
    "candidates for a model": (
        "m.md",
        "## Haiku\n\n- Candidates (`planner`, `judge`) – to be tried in June\n- Former users (`scribe`)\n"
        "- Waiting for approval (`scout`)\n",
    ),
    "former agents of a model": (
        "m.md",
        "### Opus\n\n**Former agents:**\n\n- `planner`\n- `judge`\n",
    ),
    "groups that are gone, or meant at times": (
        "m.md",
        "### Opus\n\n- Retired planners (`planner`)\n- Not for clerks (`scribe`)\n- Judges (`judge`, on release days)\n",
    ),
    "a fallback and no model": (
        "m.md",
        "`scribe` (fallback: haiku) runs the tests. `scout` (backup: opus) too.\n",
    ),
}
