"""Forms of short notes: legends with a stand-in, lines of code, defaults and remarks of registries,
and clauses that count some agents in, or tell in spite of what a model holds.
"""

from __future__ import annotations

TWO = {"planner": "frontier", "formatter": "light"}
_TICKED = """| Agent | Haiku | Sonnet | Opus |
|---|:-:|:-:|:-:|
| `planner` |  | {other} | {first} |
| `debugger` | {other} | {first} |  |
| `formatter` | {first} |  |  |
"""
_THREE = TWO | {"debugger": "mid"}
_PROFILES = """active = "lean"

[profiles.full]
note = "before a release"
planner = "opus"
formatter = "sonnet"

[profiles.lean]
note = "normal weeks"
planner = "opus"
formatter = "haiku"
"""

NOTED_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a sign for the model and one for a stand-in": (
        "README.md",
        "✅ = the model it runs on, 🆗 = acceptable stand-in on busy days.\n\n"
        + _TICKED.format(first="✅", other="🆗"),
        _THREE,
    ),
    "a star for the default, a tick for what is allowed": (
        "README.md",
        "Legend: ⭐ default · ✅ allowed\n\n" + _TICKED.format(first="⭐", other="✅"),
        _THREE,
    ),
    "letters that are explained below": (
        "README.md",
        _TICKED.format(first="D", other="F") + "\nD = default, F = fallback when it is down.\n",
        _THREE,
    ),
    "words for ticks": ("README.md", _TICKED.format(first="default", other="fallback"), _THREE),
    "a tree whose remarks say what is never done": (
        "CLAUDE.md",
        "```\n.claude/agents/\n├── planner.md    # opus: order and risk, never a date\n"
        "└── formatter.md  # haiku: blanks, no other signs\n```\n",
        TWO,
    ),
    "lines of indented code": (
        "AGENTS.md",
        "## models\n\n    planner, judge   -> opus\n    formatter        -> haiku  # cheap\n"
        "    all the others   -> sonnet\n\n(the session: as you like)\n",
        TWO | {"judge": "frontier", "*": "mid"},
    ),
    "columns of indented code": (
        "m.md",
        "Delegation table:\n\n    planner   opus\n    formatter    haiku\n",
        TWO,
    ),
    "lines of fenced code with colons": (
        "m.md",
        "```\n# who runs on what\nplanner, judge: opus\nformatter: haiku\neverything else: sonnet\n```\n",
        TWO | {"judge": "frontier", "*": "mid"},
    ),
    "defaults that apply to every agent": (
        "agents.yml",
        "# `defaults` applies to every agent in .claude/agents, whether it is listed here or not,\n"
        "# unless its entry has a model of its own.\ndefaults:\n  model: sonnet\nagents:\n"
        "  - name: planner\n    model: opus\n  - name: formatter\n    model: haiku\n",
        TWO | {"*": "mid"},
    ),
    "a remark in each profile": ("models.toml", _PROFILES, TWO),
    "models of agents and of skills": (
        "models.json",
        '{"agentModels": {"planner": "opus", "formatter": "haiku"},\n'
        ' "skillModels": {"judge": "haiku"}, "models_by_command": {"scribe": "opus"}}\n',
        TWO,
    ),
    "all others, and one that is counted in": (
        "m.md",
        "The `planner` runs on Opus. Everything else runs on Sonnet, and that includes the "
        "`debugger`, even if somebody argues for Opus there.\n",
        {"planner": "frontier", "debugger": "mid", "*": "mid"},
    ),
    "all others, one of them at the end": (
        "m.md",
        "The `planner` runs on Opus. All other agents run on Sonnet, the `debugger` included.\n",
        {"planner": "frontier", "debugger": "mid", "*": "mid"},
    ),
    "in spite of something": (
        "m.md",
        "The `planner` uses Opus even if it takes longer. The `formatter` uses Haiku no matter how "
        "large the change is, and the `debugger` runs on Sonnet regardless of its size.\n",
        _THREE,
    ),
}

NOTED_NOTHING: dict[str, tuple[str, str]] = {
    "two signs that compare": (
        "m.md",
        "✅ = works fine in tests. ⭐ = liked by the vendor.\n\n"
        + _TICKED.format(first="⭐", other="✅"),
    ),
    "lines of code below what was": (
        "m.md",
        "Models in the last experiment:\n\n    planner, judge: opus\n    formatter: haiku\n",
    ),
    "models of skills alone": ("models.json", '{"skill_models": {"planner": "opus"}}\n'),
    "a condition": ("m.md", "The `planner` uses Opus if the change is large.\n"),
}
