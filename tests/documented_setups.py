"""Documents that show several set-ups, of which one holds and others have to be chosen, with near
relatives that are no set-ups.
"""

from __future__ import annotations

_HEAD = "| Agent | Model |\n|---|---|\n"
_REST = f"{_HEAD}| scribe | haiku |\n| everything else | sonnet |\n"
_NAMED = f"{_HEAD}| scribe | haiku |\n| planner | sonnet |\n| judge | sonnet |\n"
_DEEP = f"{_HEAD}| planner | opus |\n| judge | opus |\n"
_OF_REST = {"scribe": "light", "*": "mid"}
_OF_NAMED = {"scribe": "light", "planner": "mid", "judge": "mid"}

#: Titles of the set-up that holds, and of one beside it.
_TITLES = (
    ("**Default**", "**Depth-first, or quality-first override** — bump these in festival weeks:"),
    ("**Default set-up** (what we ship):", "**Cost-optimised** – for quiet months:"),
    ("**Default:**", "**Night mode:**"),
    ("## Default", "## Quality-first override"),
    ("## Steady (default)", "## Thorough profile"),
    ("### As shipped", "### Optimised for cost"),
    ("Default:", "For gala premieres, bump these two to Opus:"),
    ("By default:", "To save money, use these instead:"),
    ("**Standardmäßig:**", "**Sparmodus:**"),
    ("The default set-up is **calm**.\n\n## Calm", "## Storm mode"),
    ("## Default", "## Latency-first"),
    ("## Por defecto", "## Preajuste de gala"),
    ("## Par défaut", "## Préréglage de gala"),
    ("## Predefinita", "## Modalità di gala"),
    ("## Standardmäßig", "## Kostenoptimiert"),
)


def _beside(titles: tuple[str, str], first: str) -> str:
    return f"# Crew\n\n{titles[0]}\n\n{first}\n{titles[1]}\n\n{_DEEP}\n"


#: Name → file, text, and agent → tier.
SETUP_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"a default with a rest beside {two[1]}": ("m.md", _beside(two, _REST), _OF_REST)
        for two in _TITLES
    },
    **{f"a default beside {two[1]}": ("m.md", _beside(two, _NAMED), _OF_NAMED) for two in _TITLES},
    "set-ups in sentences": (
        "m.md",
        "**Default**: `scribe` runs on Haiku, everything else on Sonnet.\n\n"
        "**Quality-first**: `planner` and `judge` on Opus, everything else on Sonnet.\n",
        _OF_REST,
    ),
    "set-ups in items": (
        "m.md",
        "- **Default**: `scribe` → Haiku, `planner` → Sonnet\n"
        "- **Quality-first**: `planner` → Opus, `judge` → Opus, `scribe` → Sonnet\n",
        {"scribe": "light", "planner": "mid"},
    ),
    "set-ups in nested lists": (
        "m.md",
        "- Default:\n  - scribe: haiku\n  - planner: sonnet\n- Turbo mode:\n  - planner: opus\n",
        {"scribe": "light", "planner": "mid"},
    ),
    "set-ups in code": (
        "m.md",
        "## Default\n\n```yaml\nagents:\n  planner: sonnet\n  scribe: haiku\n```\n\n"
        "## Quality profile\n\n```yaml\nagents:\n  planner: opus\n  judge: opus\n```\n",
        {"scribe": "light", "planner": "mid"},
    ),
    "what may be a tier, with a rest of its own": (
        "m.md",
        f"## Default\n\n{_REST}\n## Premium\n\n{_HEAD}| planner | opus |\n| all others | opus |\n",
        _OF_REST,
    ),
    "what may be a tier, with other models for the same": (
        "m.md",
        f"## Default\n\n{_NAMED}\n## Premium\n\n{_DEEP}",
        _OF_NAMED,
    ),
    **{
        f"what may be a tier called {name}": (
            "m.md",
            f"## Default\n\n{_NAMED}\n## {name}\n\n{_DEEP}",
            _OF_NAMED,
        )
        for name in ("Frugal", "Thrifty", "Turbo", "High-end", "Top performance", "Económico")
    },
    "a part that goes from end to end beside the default": (
        "m.md",
        "## Default\n\n- scribe: haiku\n- all others: sonnet\n\n## Full end-to-end\n\n- planner: opus\n",
        {**_OF_REST, "planner": "frontier"},
    ),
    "tiers called like set-ups": (
        "m.md",
        "**Economy** (Haiku):\n\n- scribe\n\n**Default** (Sonnet):\n\n- judge\n\n"
        "**Premium** (Opus):\n\n- planner\n",
        {"scribe": "light", "judge": "mid", "planner": "frontier"},
    ),
    "tiers called like set-ups, in items": (
        "m.md",
        "- **Economy**: Haiku – scribe\n- **Standard** (default): Sonnet – judge\n"
        "- **Premium**: Opus – planner\n",
        {"scribe": "light", "judge": "mid", "planner": "frontier"},
    ),
    "agents of a kind beside the default": (
        "m.md",
        f"## Default models\n\n{_REST}\n## Quality agents\n\n{_HEAD}| judge | opus |\n",
        {**_OF_REST, "judge": "frontier"},
    ),
    "modes that do not differ": (
        "m.md",
        "- **Full mode**: **planner** (opus) -> **scribe** (haiku)\n- **Fast mode**: **scribe** (haiku)\n",
        {"planner": "frontier", "scribe": "light"},
    ),
    "a title that says how the models were chosen": (
        "m.md",
        f"## Cost-optimised model assignment\n\n{_DEEP}",
        {"planner": "frontier", "judge": "frontier"},
    ),
}

#: Name → file and text.
SETUP_NOTHING: dict[str, tuple[str, str]] = {
    "set-ups of which none holds": (
        "m.md",
        f"**Quality-first** — all in:\n\n{_DEEP}\n**Cost-optimised** — thrift:\n\n{_REST}",
    ),
    "modes of which none holds": (
        "m.md",
        f"## Eco mode\n\n{_NAMED}\n## Storm mode\n\n{_DEEP}",
    ),
    "an override without what it overrides": (
        "m.md",
        f"**Gala override** – the best for the gala:\n\n{_DEEP}",
    ),
    "what to raise in some weeks": ("m.md", f"**High stakes** — bump these:\n\n{_DEEP}"),
    "a mode to save": ("m.md", f"### Budget mode\n\n{_DEEP}"),
    "what somebody may do to save": (
        "m.md",
        "If you want to save money, downgrade these:\n\n- judge: haiku\n- planner: sonnet\n",
    ),
}

#: Name → text that says what all agents but the scribe run on, and what others do: "" is open.
SETUP_RESTS: dict[str, tuple[str, dict[str, str]]] = {
    "agents of an override": (_beside(_TITLES[0], _REST), {}),
    "agents of what may be a tier": (
        _beside(("## Default", "## Premium"), _REST),
        {"planner": "", "judge": ""},
    ),
    "most agents": (
        f"Most agents default to `sonnet`. `scribe` runs on `haiku`.\n\n{_REST}",
        {},
    ),
    "the form of a file with the same model": (
        f"```yaml\n# agents/scout.md\n---\nname: scout\nmodel: sonnet  # or opus\n---\n```\n\n{_REST}",
        {},
    ),
    "the form of a file with another model": (
        f"```yaml\n# agents/scout.md\n---\nname: scout\nmodel: opus\n---\n```\n\n{_REST}",
        {"scout": ""},
    ),
}

_ADR = """# ADR 4: Opus for the judge alone

## Decision

All agents use Sonnet except the judge, which uses Opus, and the scribe, which uses Haiku.

## Reasoning

Every other agent has a narrow task: one board (planner), one form (formatter). Sonnet does that
well. Opus costs five times as much. {}

## Alternatives considered

**Opus for the scout.** Rejected: the list of the scout is short, and Haiku would do.
"""

_OF_SCOUT = {"scout": ""}

#: Sentences beside "all agents use Sonnet except …", and the agents that they leave open.
SETUP_EXCEPTIONS: dict[str, dict[str, str]] = {
    "": {},
    "The scout finds its way with Sonnet.": {},
    "The scout is the next one to get Opus.": _OF_SCOUT,
    "The scout has far to look. It would be better with Opus.": _OF_SCOUT,
    "The scout does not like Sonnet.": _OF_SCOUT,
    "An exception is still open for the scout.": _OF_SCOUT,
    "No model is decided for the scout.": _OF_SCOUT,
}
SETUP_RESTS |= {
    f"all but some beside “{sentence}”": (_ADR.format(sentence), {"judge": "frontier", **some})
    for sentence, some in SETUP_EXCEPTIONS.items()
}

_THREE = "plan write verify"
_CHAIN = "**Planner** (opus) -> **Writer** (sonnet) -> **Verifier** (haiku)"
_CALLS = "Call `press:plan`, then `press:write`, then @verify."
_BY_NAME = {"plan": "frontier", "write": "mid", "verify": "light"}

#: Name → agents, text, and agent → tier.
ROLES: dict[str, tuple[str, str, dict[str, str]]] = {
    "a chain of who does the work": (_THREE, f"{_CHAIN} – for books.\n\n{_CALLS}\n", _BY_NAME),
    "a table of who does the work": (
        _THREE,
        "| Who | Model |\n|---|---|\n| Planner | Opus |\n| Writer | Sonnet |\n| Verifier | Haiku |\n"
        f"\n{_CALLS}\n",
        _BY_NAME,
    ),
    "sentences on who does the work": (
        _THREE,
        f"The planner runs on Opus. The writer uses Sonnet, the verifier Haiku. {_CALLS}\n",
        _BY_NAME,
    ),
    "short names for who does the work": (
        "gen eval",
        "- Generator: Sonnet\n- Evaluator: Haiku\n\nSee `gen.md` and `eval.md`.\n",
        {"gen": "mid", "eval": "light"},
    ),
    "agents that the document does not name": (_THREE, f"{_CHAIN}\n", {}),
    "one agent alone": ("plan write", "- Planner: Opus\n- Writer: Haiku\n\nSee `plan`.\n", {}),
    "two words for one agent": (
        "plan write",
        "- Planner: Opus\n- Writer: Haiku\n- Planter: Sonnet\n\nSee `plan`, `write`, not `pla`.\n",
        {},
    ),
    "two agents for one word": (
        "gen gene eval test",
        "- Generator: Opus\n- Evaluator: Haiku\n- Tester: Sonnet\n\nSee `gen`, `gene`, `eval`, `test`.\n",
        {},
    ),
    "agents whose names are such words": (
        "plan write story-planner story-writer",
        f"- Planner: Opus\n- Writer: Haiku\n\n{_CALLS}\n",
        {},
    ),
}
