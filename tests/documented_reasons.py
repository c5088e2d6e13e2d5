"""What documents explain, count and number: sentences in lists below a heading that tells why, what
no agent runs on, rows for all others, and headings with a title and another name; each with near
relatives that say nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_BULLETS = (
    "- one pass over the merged tree, not one for each change\n"
    "- every agent pins its model. `scribe` and `formatter` run on `haiku` — their work is\n"
    "  mechanical (names, dates). `planner` runs on `opus` — judgement, but never the model of\n"
    "  the session. No agent runs on `sonnet`: the middle (a bit of both, errors cost more than\n"
    "  a second pass) is what we had most trouble with, and the sonnet-sized jobs are scripts\n"
)
_PLANNER = {"planner": "frontier"}
_THREE = {"planner": "frontier", "scribe": "mid", "scout": "mid"}


def _rows(others: str) -> str:
    """Return a table of two rows, the second of which is for all others."""
    return f"| Agents | Model |\n|---|---|\n| `planner` | Opus |\n| {others} | Sonnet |\n"


def titles(*titles: str, models: str = "opus haiku sonnet sonnet haiku") -> str:
    """Return sections with a title and the model of an agent each."""
    parts = []
    for number, (title, model) in enumerate(zip(titles, models.split(), strict=False), 1):
        parts.append(f"### {number}. {title}\n- **Role**: helps\n- **Model**: {model}\n")
    return "## Crew\n\n" + "\n".join(parts)


def recommended(lead: str) -> str:
    """Return a table of recommended models below a paragraph."""
    heads = "| Agent | Recommended model |\n|---|---|\n"
    return f"{lead}\n\n{heads}| planner | opus |\n| scribe | haiku |\n| scout | sonnet |\n"


#: What says that all agents run on Sonnet, and that some might not.
UNIFORM = [
    "Today all agents run on Sonnet. That is not right for each.",
    "**Problem**: all of our 7 agents use `model: sonnet`. But some need no such model.",
    "**Problema**: Tutti gli agenti usano `model: sonnet`. Ma non tutti ne hanno bisogno.",
]

#: What gives all that have no row Sonnet, or nobody.
NOT_UNIFORM = [
    "All agents use Sonnet unless they are listed here.",
    "By default, all agents use Sonnet.",
    "Not all agents use Sonnet.",
    "All agents could use Sonnet.",
    "All agents used Sonnet last year.",
    "Sonnet is what most people like.",
    "All agents use Sonnet.\n\n## Models",
]

#: What gives some of all others, and all others, a model.
OTHERS = [
    _rows("all others, incl. `scribe`, `scout`, …"),
    _rows("all others (including `scribe` and `scout`)"),
    _rows("All others such as scribe, scout etc."),
    _rows("everything else: `scribe`, `scout`, ..."),
    _rows("`scribe`, `scout` and all others"),
    _rows("los demás, incluidos `scribe` y `scout`"),
    _rows("alle anderen, inkl. `scribe`, `scout`"),
    "| Sonnet | Opus |\n|---|---|\n| all others, incl. `scribe`, `scout` | `planner` |\n",
    "- Opus: `planner`\n- Sonnet: all others, incl. `scribe` and `scout`\n",
    "- **Opus**: `planner`\n- **Sonnet**: `scribe`, `scout` and everything else\n",
    "## Opus agents\n\n- `planner`\n\n## Sonnet agents\n\nAll others, incl. `scribe`, `scout`.\n",
    "All others, incl. `scribe` and `scout`, run on Sonnet. `planner` runs on Opus.\n",
    "All others (including `scribe` and `scout`) run on Sonnet. `planner` runs on Opus.\n",
    "Sonnet is for all others, such as `scribe` and `scout`. `planner` runs on Opus.\n",
]

#: What gives no others than those named a model.
NO_OTHERS: list[tuple[str, dict[str, str]]] = [
    (_rows("all others (`scribe`, `scout`)"), _THREE),
    (_rows("the other two: `scribe`, `scout`"), _THREE),
    (_rows("all others (not `scribe`)"), _PLANNER),
    (_rows("all others but `scribe`"), _PLANNER),
    (_rows("all others in `tools/`, incl. `scribe`"), _PLANNER),
    (_rows("all others, incl. `scribe` and the nightly run"), _PLANNER),
    (_rows("all others that review"), _PLANNER),
]


def _coded(deep: str, quick: str, info: str = "") -> str:
    """Return two lists in fenced code below headings for models."""
    first = f"### Opus Agents (2)\n```{info}\n{deep}\n```\n\n"
    return f"{first}### Haiku Agents (~2)\n{quick}\n"


def _pinned(who: str, model: str) -> str:
    """Return a table of two agents, and of somebody else between them."""
    head = "| Agent / Role | Pinned Model ID | Why |\n|---|---|---|\n"
    first = "| planner | `claude-opus-4-8` | plans |\n"
    return f"{head}{first}| {who} | {model} | x |\n| scribe | `claude-haiku-4-5` | y |\n"


def _grouped(cell: str, group: str) -> str:
    """Return a table with a cell that may name a group, below what may define it."""
    rows = f"| high | Opus | `planner` |\n| low | Haiku | {cell} |\n"
    return f"# Crew\n\n{group}\n\n## Tiers\n\n| Tier | Model | Agents |\n|---|---|---|\n{rows}"


_GROUP = {**_BOTH, "scout": "light", "triage-bot": "light"}
_DEEP = {"planner": "frontier", "judge": "frontier"}

#: Name → file, text, and agent → tier.
REASON_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "a group of agents that an item defines": (
        "m.md",
        _grouped(
            "`scribe`, harbour agents",
            "- Harbour agents (called by hand; never at night): `scout`,\n  `triage-bot`.",
        ),
        _GROUP,
    ),
    "a group of agents that a heading defines": (
        "m.md",
        _grouped(
            "scribe and all harbour agents (2)",
            "## Harbour agents\n\n- **scout**: looks out\n- `triage-bot` – sorts",
        ),
        _GROUP,
    ),
    "a group of agents alone in its cell": (
        "m.md",
        _grouped("the tide crew", "**Tide crew:** scribe, scout, triage-bot"),
        _GROUP,
    ),
    "a group of agents that nobody defines": (
        "m.md",
        _grouped("`scribe`, harbour agents", "Boats: `scout`"),
        _BOTH,
    ),
    "a group of agents that is defined twice": (
        "m.md",
        _grouped(
            "`scribe`, harbour agents", "- Harbour agents: `scout`\n- Harbour agents: `judge`"
        ),
        _BOTH,
    ),
    "a group of agents that is planned": (
        "m.md",
        _grouped("`scribe`, harbour agents", "Harbour agents (planned): `scout`, `judge`"),
        _BOTH,
    ),
    "a group of agents with a model of one": (
        "m.md",
        _grouped("`scribe`, harbour agents", "## Harbour agents\n\n- `scout`\n- `judge` on Sonnet"),
        {**_BOTH, "judge": "mid"},
    ),
    "a group of agents that is excepted": (
        "m.md",
        _grouped("`scribe`, no harbour agents", "Harbour agents: `scout`, `judge`"),
        _BOTH,
    ),
    "a row of a skill on the model of the session": (
        "m.md",
        _pinned("harvest skill", "Opus 4.8 main session"),
        _BOTH,
    ),
    "a row of somebody with the session's model": (
        "m.md",
        _pinned("gardener", "Opus of the thread that you keep open"),
        _BOTH,
    ),
    "a row of a command": ("m.md", _pinned("/harvest", "what Opus you have"), _BOTH),
    "agents in code below models": (
        "m.md",
        _coded("planner\njudge", "```text\nscribe, scout\n```"),
        {**_DEEP, "scribe": "light", "scout": "light"},
    ),
    "agents in code with bullets, files and remarks": (
        "m.md",
        _coded("- planner.md   # plans\n- agents/judge.md (weighs)", "```\n├── scribe\n```"),
        {**_DEEP, "scribe": "light"},
    ),
    "agents in code of which one is retired": (
        "m.md",
        _coded("planner\njudge\ndebugger (retired)", "All other agents"),
        _DEEP,
    ),
    "agents in code below a line in bold": (
        "m.md",
        "**Opus agents:**\n\n```\nplanner\njudge\n```\n",
        _DEEP,
    ),
    "agents in code with one that fits several": (
        "m.md",
        _coded("planner\njudge", "```\nlog-*\n```"),
        {**_DEEP, "log-*": "light"},
    ),
    "all others below a model": (
        "m.md",
        _coded("planner\njudge", "All remaining agents not in the above lists."),
        {**_DEEP, "*": "light"},
    ),
    "all others below a model, told otherwise": (
        "m.md",
        _coded("planner\njudge", "Every agent that is not listed in the sections above"),
        {**_DEEP, "*": "light"},
    ),
    "agents in code with models of their own": (
        "m.md",
        _coded("planner\njudge\nscribe  # haiku since May", "`scout`"),
        {"scout": "light"},
    ),
    "sentences of a list below a heading that asks why": (
        "m.md",
        f"### Why this is fast but not cheap\n\n{_BULLETS}",
        {**_BOTH, "formatter": "light"},
    ),
    "a line before it that denies something else": (
        "m.md",
        f"### Why this is fast but not cheap\n\nFour passes do not cost less. The savings come "
        f"from other places:\n\n{_BULLETS}",
        {**_BOTH, "formatter": "light"},
    ),
    "a sentence of a list below limitations": (
        "m.md",
        "## Limitations\n\n- Long plans are cut: `planner` runs on Opus.\n- `scribe` (sonnet)\n",
        _PLANNER,
    ),
    "an agent that another sentence denies a model": (
        "m.md",
        "`planner` runs on Opus. `scribe` is never on Sonnet; it needs Haiku.\n",
        _BOTH,
    ),
    "what no agent runs on": (
        "m.md",
        "`planner` runs on Opus. No agent runs on Haiku: a miss costs more than a pass.\n",
        _PLANNER,
    ),
    "what nothing runs on": (
        "m.md",
        "`planner` runs on Opus. Nothing runs on Haiku, since plans cost more than that.\n",
        _PLANNER,
    ),
    "a model that is denied beside a comparison": (
        "m.md",
        "`planner` runs on Opus. `scribe` does not run on Haiku: it costs more than it saves.\n",
        _PLANNER,
    ),
    "all others in Italian": (
        "m.md",
        "| Agente | Modello |\n|---|---|\n| planner | opus |\n| Tutti gli altri | sonnet |\n",
        {"planner": "frontier", "*": "mid"},
    ),
    "a sentence in Italian beside one that denies": (
        "m.md",
        "Il `planner` non usa Sonnet. Lo `scribe` usa Haiku.\n",
        {"scribe": "light"},
    ),
    "titles and callsigns, one with a word more than the name": (
        "docs/crew.md",
        titles("Planner (`Chart`)", "Scribe (`Quill`)", "Daily Release & Branch Manager (`Tide`)"),
        {**_BOTH, "release-manager": "mid"},
    ),
    "a title with a word before the name": (
        "docs/crew.md",
        titles("Planner", "Scribe", "Numeric Data Analyst — `Sums`"),
        {**_BOTH, "data-analyst": "mid"},
    ),
    "nothing bigger than a model": (
        "m.md",
        "`planner` runs on Opus, and `scribe` never needs anything more than Haiku.\n",
        _BOTH,
    ),
}

#: Titles beside those of two agents, none of which is the name of another in more words.
NO_TITLES = [
    "Security Code Reviewer",  # there is a `security-auditor`
    "Deep Judge",  # many are judges
    "Data Analyst Helper",  # ends with another word
    "Analyst of Data",
    "Former Data Analyst",
    "Example Data Analyst",
    "Data Analyst Skill",
    "Code Reviewer (`debugger`)",  # two agents
]

#: Name → file and text that assigns nothing.
REASON_NOTHING: dict[str, tuple[str, str]] = {
    "a row of an agent on the model of the session": (
        "m.md",
        _pinned("judge", "Opus 4.8 main session"),
    ),
    "a row of somebody with a model that is not understood": (
        "m.md",
        _pinned("gardener", "Opus 4.8 where it rains"),
    ),
    "agents in code of which one is unknown, and all others": (
        "m.md",
        _coded("planner\njudge\nscribe\nthe night crew of the harbour", "Everything else"),
    ),
    "calls in code below a model": (
        "m.md",
        _coded("make planner\nrun judge", "```\nscribe --all\n```"),
    ),
    "agents in code below an example": (
        "m.md",
        "### Opus agents\n\nFor example:\n\n```\nplanner\njudge\n```\n",
    ),
    "agents in code of a language": ("m.md", _coded("planner\njudge", "", "bash")),
    "sentences of a list below what to avoid": (
        "m.md",
        "## What to avoid\n\n- Plans go wrong: `planner` runs on Haiku.\n",
    ),
    "a list below a heading that asks why, of which a line says that it is wanted by nobody": (
        "m.md",
        "## Why this team\n\nWe do not want notes or any of these:\n\n"
        "- It is slow: `planner` runs on Haiku.\n",
    ),
    "names with models below a heading that asks why": (
        "m.md",
        "## Why not Opus\n\n- `planner` (opus) finds more\n- opus for `scribe`\n",
    ),
    "a sentence of a list that holds on a condition": (
        "m.md",
        "## Why this is fast\n\n- `planner` runs on Haiku if the plan is short.\n",
    ),
    "titles of which one alone is a name": (
        "docs/crew.md",
        titles("Numeric Data Analyst", "Daily Release Manager"),
    ),
    "a model that is denied, beside a comparison": (
        "m.md",
        "`scribe` does not run on Haiku: it costs more than it saves.\n",
    ),
    "a model that is denied, and something else of which there is more": (
        "m.md",
        "`scribe` does not run on Haiku, and pays for more than one pass.\n",
    ),
}
