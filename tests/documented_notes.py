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
NOTED_FORMS |= {
    "the profile in force, by a sentence": (
        "docs/m.md",
        "| Agent | thrifty | standard |\n|---|---|---|\n| `planner` | sonnet | opus |\n"
        "| `formatter` | haiku | haiku |\n\nThe profile in force is **standard**. It is set with a "
        "line of settings.\n",
        TWO,
    ),
    "all others of a toolkit, and some of them": (
        "m.md",
        "The `planner` works on Opus. All other agents in this toolkit run on Sonnet, and that "
        "includes `debugger` and `scout`.\n",
        {"planner": "frontier", "debugger": "mid", "scout": "mid", "*": "mid"},
    ),
    "agents with roles, which have tiers, which have models": (
        "roles.yml",
        "tiers:\n  premium: opus\n  economy: haiku\nroles:\n  thinker:\n    tier: premium\n"
        "  clerk:\n    tier: economy\nassignments:\n  planner: thinker\n  formatter: clerk\n",
        TWO,
    ),
    "steps of a workflow": (
        "m.yaml",
        "workflow:\n  steps:\n    - agent: planner\n      model: opus\n    - agent: formatter\n"
        "      model: haiku\n",
        TWO,
    ),
    "steps of a pipeline": (
        "nightly.yaml",
        "stages:\n  - stage: draft\n    steps:\n      - run: ./fetch\n      - agent: planner\n"
        "        with:\n          model: opus  # sonnet was tried\n      - agent: formatter\n"
        "        with:\n          model: haiku\n  - stage: publish\n    steps:\n"
        "      - agent: scribe\n        with:\n          dry_run: false\n",
        TWO,
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
    "the profile that was in force": (
        "docs/m.md",
        "| Agent | thrifty | standard |\n|---|---|---|\n| `planner` | sonnet | opus |\n"
        "| `formatter` | sonnet | haiku |\n\nThe profile in force was **standard**.\n",
    ),
    "steps of one agent on two models": (
        "nightly.yaml",
        "steps:\n  - agent: planner\n    model: opus\n  - agent: planner\n    model: haiku\n",
    ),
    "steps without agents of the project": (
        "nightly.yaml",
        "steps:\n  - run: ./fetch\n  - job: planner-report\n    with:\n      model: opus\n",
    ),
    "models of skills alone": ("models.json", '{"skill_models": {"planner": "opus"}}\n'),
    "a condition": ("m.md", "The `planner` uses Opus if the change is large.\n"),
}
