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
    "properties of which one is the beginning of others": (
        "agents.properties",
        "agent.formatter = haiku\nagent.formatter.model = opus\n",
    ),
}
