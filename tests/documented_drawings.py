"""Forms of documents, as in `documented_forms`: drawings, and tables beside other columns."""

from __future__ import annotations

DRAWN_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "boxes with models below the names": (
        "m.md",
        """# Who is who

```
+--------------------------------------------+
|  THINKING                 DOING            |
|  +-------------+          +-------------+  |
|  | architect   |          | formatter   |  |
|  | (opus)      |          | (haiku)     |  |
|  | draws       |          | tidies      |  |
|  +-------------+          +-------------+  |
|  │ scribe      │                           |
+--------------------------------------------+
```
""",
        {"architect": "frontier", "formatter": "light"},
    ),
    "files with a model in brackets": (
        "m.md",
        """# Layout

```
crew/
├── agents/
│   ├── planner.md (Opus)
│   ├── formatter.md            # haiku — tidies up — nothing else
│   └── 01-scribe.md (Sonnet)
└── commands/
    └── go.md
```

- Spawn: scout.md (haiku) - looks around
- Run: agents/explorer.md (sonnet)

```
2  Draw   agents/architect.md (opus) → plan.md  # before the gate
```
""",
        {
            "planner": "frontier",
            "formatter": "light",
            "scout": "light",
            "explorer": "mid",
            "architect": "frontier",
        },
    ),
    "columns parted by blanks": (
        "m.md",
        """```
agent        model     when
---------    ------    ----
scout        haiku     the target is named
planner      sonnet    one part of the harbour,  and no more
architect    opus      all of it
```
""",
        {"scout": "light", "planner": "mid", "architect": "frontier"},
    ),
    "what is in which file": (
        "m.md",
        """| File | What it does |
|---|---|
| `tools/bells.sh` | rings the bells |
| `~/.claude/agents/planner.md` | Subagent Opus — draws the charts |
| `~/.claude/agents/scribe.md` | Haiku - writes the log |
| `~/.claude/agents/scout.md` | asks the planner |
""",
        {"planner": "frontier", "scribe": "light"},
    ),
    "files with what they are for behind the model": (
        "m.md",
        "```\nagents/\n├── planner.md   # Opus, bug triage\n└── scribe.md    # Haiku, log keeping\n```\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a tree of a crew whose work has its time, and one of another program": (
        "m.md",
        """```
Voyage: "North"
├── Release Manager (Claude Opus) — weighs all loads before the ship leaves
├── Scout (Codex) — sounds the channel
└── Scribe (Claude Haiku) — writes the log after each tide
```
""",
        {"release-manager": "frontier", "scribe": "light"},
    ),
    "an agent with what it is before its model": (
        "m.md",
        "- A **Planner** coordinator agent (Opus) that hands work to the crew\n",
        {"planner": "frontier"},
    ),
    "a mind map with models below agents": (
        "m.md",
        """```mermaid
mindmap
    root((Crew))
        Thinking
            planner
                opus model
                Draws the charts
        Doing
            formatter
                Read-only
                haiku model
```
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "a script beside agents": (
        "m.md",
        """| Phase | Agent | Model |
|---|---|---|
| plan | `planner` | opus |
| check | `check-locks.sh` | bash |
| tidy | `formatter` | haiku |
""",
        {"planner": "frontier", "formatter": "light"},
    ),
    "outcomes of a decision tree": (
        "m.md",
        """```text
Is it about locks and keys?
  YES → Security Auditor (Opus) [sure]
  NO  ↓
Is there a plan?
  YES ──> Test Writer (Haiku)
  NO  → Planner (Sonnet) [less sure]
```
""",
        {"security-auditor": "frontier", "test-writer": "light", "planner": "mid"},
    ),
    "a column for each tool": (
        "m.md",
        """| Agent | Claude Code model | OpenCode model |
|---|---|---|
| judge | opus | anthropic/claude-opus-4-6 |
| scribe | haiku | anthropic/claude-haiku-4-5 |
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "what goes in and comes out in words": (
        "m.md",
        """| Agent | Model | Input | Output |
|---|---|---|---|
| judge | opus | two drafts | 1-2 remarks and a verdict |
| scribe | haiku | a verdict | 3 lines of minutes |
""",
        {"judge": "frontier", "scribe": "light"},
    ),
    "a remark on the model in a cell": (
        "m.md",
        """| Field | LOW (Haiku) | HIGH (Opus) |
|---|---|---|
| text | scribe (model=haiku) | judge |
| code | formatter | architect |
""",
        {"scribe": "light", "formatter": "light", "judge": "frontier", "architect": "frontier"},
    ),
    "many agents, one of which depends": (
        "m.md",
        """| Field | LOW (Haiku) | MID (Sonnet) | HIGH (Opus) |
|---|---|---|---|
| text | scribe | doc-writer | judge |
| code | formatter | backend-dev | architect |
| tests | test-writer | test-writer | qa-engineer |
""",
        {
            "scribe": "light",
            "formatter": "light",
            "doc-writer": "mid",
            "backend-dev": "mid",
            "judge": "frontier",
            "architect": "frontier",
            "qa-engineer": "frontier",
        },
    ),
    "a sentence below the name of an agent": (
        "m.md",
        """### `scout` (Agent)

Looks around before the others come. Runs on Haiku for speed. Has no other tools.

### `judge` (Agent)

Weighs drafts. Uses the Opus model with Read and Grep.
""",
        {"scout": "light", "judge": "frontier"},
    ),
    "branches of a tree beside others": (
        "m.md",
        """# What /ship does

```
/ship is called
 |
 ├─ Check for files that were not added
 └─ Start the agents
     ├─ planner (Opus)
     │   ├─ Stop if it is dirty
     └─ scout [Haiku] — looks around in phase 2
```
""",
        {"planner": "frontier", "scout": "light"},
    ),
    "steps from one agent to another": (
        "m.md",
        "```\nplanner (opus) --> scout\njudge (haiku) --> scribe, in the background\n```\n",
        {"planner": "frontier", "judge": "light"},
    ),
    "rows without a model or an agent": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | opus |\n| scout | haiku |\n"
        "| judge | LibreOffice |\n| Ann? or Bob! | sonnet |\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "names joined without hyphens": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| CodeReviewer | opus |\n| SecurityAuditorAgent | sonnet |\n",
        {"code-reviewer": "frontier", "security-auditor": "mid"},
    ),
    "a tool beside a model": (
        "m.md",
        "| Agent | Model |\n|---|---|\n| planner | Opus + Playwright |\n| scout | haiku |\n",
        {"planner": "frontier", "scout": "light"},
    ),
    "names as properties": (
        "m.md",
        "### 5.1 First look\n\n- **name**: `scout`\n- **model**: haiku\n\n"
        "### 5.2 Verdict\n\n- **name**: judge\n- **model**: opus\n",
        {"scout": "light", "judge": "frontier"},
    ),
}

DRAWN_NOTHING: dict[str, tuple[str, str]] = {
    "boxes of two models for one agent": (
        "m.md",
        "```\n| judge  | | judge   | | scribe  |\n| (opus) | | (haiku) | | (haiku) |\n```\n",
    ),
    "files of a story": (
        "m.md",
        "- If it fails: planner.md (opus)\n- In May scribe.md (haiku) did it\n- Not scout.md (opus)\n\n"
        "Somebody ran planner.md (Opus) once.\n\n```\nif it fails: judge.md (opus)\n```\n",
    ),
    "outcomes that depend": (
        "m.md",
        "```\nsmall → planner (Haiku)\nlarge → planner (Opus)\n```\n",
    ),
    "the course of finished work": (
        "m.md",
        """---
quest: Better doors
started: 2026-07-01
status: completed
---
- [x] Vera — judge (opus) — two remarks
- [x] Paul — scribe (haiku) — minutes written
""",
    ),
    "what a report found": (
        "m.md",
        "# Report on agents\n\n| Agent | Model | Status |\n|---|---|---|\n| judge | opus | ✅ |\n"
        "| scribe | haiku | ❌ |\n",
    ),
    "how many were right": (
        "m.md",
        "- **`judge`** (opus): 5/6 right\n- **`scribe`** (haiku): 83% right\n",
    ),
    "figures in and out": (
        "m.md",
        "| Agent | Model | Input | Output |\n|---|---|---|---|\n| judge | opus | 12k | 900 |\n"
        "| scribe | haiku | 3k | 1,100 |\n",
    ),
    "a sentence that depends below the name of an agent": (
        "m.md",
        "### `scout` (Agent)\n\nLooks around. Runs on Haiku with small folders only.\n",
    ),
    "how a model is changed": (
        "m.md",
        "### How do I change the model?\n\n```yaml\nagents:\n  judge:\n    model: opus\n```\n",
    ),
    "whether a model can be changed": (
        "m.md",
        "### Can I use another model?\n\n| Agent | Model |\n|---|---|\n| judge | opus |\n",
    ),
    "another project with its stars": (
        "m.md",
        "### Patterns (some-kit, 97k stars)\n\n| Agent | Model |\n|---|---|\n| judge | opus |\n",
    ),
    "a tree of runs": (
        "m.md",
        "```\nruns of May, 12 calls\n ├─ judge (opus)\n ├─ scribe (haiku)\n```\n",
    ),
    "branches that hang from a condition": (
        "m.md",
        "```\nwhen it is late\n ├─ judge (opus)\n └─ scribe (haiku)\n```\n",
    ),
    "what was in which file": (
        "m.md",
        "| File | Before |\n|---|---|\n| agents/judge.md | Opus - weighs |\n| agents/scribe.md | Haiku |\n",
    ),
    "files with a bug beside the model": (
        "m.md",
        "```\nagents/\n├── judge.md   # Opus, bug\n└── scribe.md    # Haiku, until May\n```\n",
    ),
    "a tree of a crew in its time": (
        "m.md",
        "```\nVoyage\n├── judge (opus) — weighs loads until May\n└── scribe (haiku) — was on it\n```\n",
    ),
    "a tree of a folder": (
        "m.md",
        "```\ntemplates/\n├── judge [opus]\n└── scribe [haiku]\n```\n",
    ),
    "several names as properties": (
        "m.md",
        "### Verdict\n\n- **name**: judge\n- **model**: opus\n- **name**: scribe\n",
    ),
}
