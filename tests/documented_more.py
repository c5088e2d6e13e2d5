"""Forms of diagrams, registries, tables and headings that were met in documents of others."""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}

MET_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a node with what the agent does": (
        "m.md",
        "```mermaid\nflowchart TD\n  A[planner<br/>opus · plans & tracks] --> B[scribe<br/>haiku · notes]\n```\n",
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
}

MET_NOTHING: dict[str, tuple[str, str]] = {
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
    "an address as a model": (
        "m.yaml",
        "providers:\n  openai:\n    planner: https://api.example.com/v1\n",
    ),
}
