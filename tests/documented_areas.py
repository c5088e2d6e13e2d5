"""Areas of work and models, each with its agents: tables of routes, columns of types, headings whose
words would raise a doubt by themselves, and lists in which one row vouches for another; each with near
relatives that say nothing, or less.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_THREE = {**_BOTH, "judge": "mid"}
_TEAM = {"formatter": "mid", "debugger": "mid", "scout": "light"}


def _routes(*cells: str, head: str = "Route") -> str:
    """Return a table of work and who gets it."""
    rows = "".join(f"| work {at} | {cell} |\n" for at, cell in enumerate(cells))
    return f"| Work | {head} |\n|---|---|\n{rows}"


def _types(*rows: str, heads: str = "Worker | subagent_type | Model") -> str:
    """Return a table of workers, of the types they borrow and of models."""
    lines = "".join(f"| {row} |\n" for row in rows)
    return f"| {heads} |\n|---|---|---|\n{lines}"


def _areas(heading: str) -> str:
    """Return sections of work with their models, and one more among them."""
    return (
        "## Team\n\n### Building (Sonnet)\n\n- formatter\n- debugger\n\n"
        f"### {heading}\n\n- planner\n\n### Search (Haiku)\n\n- scout\n"
    )


def _models(*rows: str, head: str = "## Models") -> str:
    """Return a list of models with those who run on them."""
    return f"{head}\n\n" + "".join(f"- {row}\n" for row in rows)


_SURE = "**Sonnet**: judge, debugger — daily work"
_SURELY = {"judge": "mid", "debugger": "mid"}

#: Name → file, text, and agent → tier.
AREA_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"a route with a remark, {cell}": (
            "m.md",
            _routes("Alone (nobody else)", "`planner` (Opus)", "`scribe` (Haiku)", cell),
            _THREE,
        )
        for cell in (
            "`judge` (Sonnet) — with the shears",
            "`judge` (Sonnet) - with the shears",
            "`judge` (Sonnet): with the shears",
            "`judge` (Sonnet), in a tree of its own",
            "`judge` (Sonnet). Begins by itself.",
            "`judge` (Sonnet) — then ask `scribe`",
            "`judge` (Sonnet, in the background)",
            "`judge` (Sonnet/high)",
            "`judge` (model: sonnet)",
            "`judge` [Sonnet]",
            "`judge` — Sonnet",
            "**judge** · Sonnet",
            "judge: Sonnet",
            "`judge` → Sonnet",
            "Delegate to `judge` (Sonnet)",
            "`judge` (Sonnet) → `scribe` (Haiku)",
            "`judge` (Sonnet) then `planner` (Opus) — both at once",
        )
    },
    **{
        f"a route that leaves its model open, {cell}": (
            "m.md",
            _routes("`planner` (Opus)", "`scribe` (Haiku)", cell),
            _BOTH,
        )
        for cell in (
            "`judge` (Sonnet) — when the hedge is tall",
            "`judge` (Sonnet) — until June",
            "`judge` (Sonnet) — proposed",
            "`judge` (Sonnet) — Opus for tall hedges",
            "`judge` (Sonnet), or Opus",
            "`judge` (Sonnet/Opus)",
            "main session (Opus) — alone",
            "`cook` (Opus) — of another kitchen",
        )
    },
    "who borrows a type": (
        "m.md",
        _types("planner | `judge` | Opus", "scribe | `scout` | Haiku", "judge | `judge` | Sonnet"),
        _THREE,
    ),
    "who borrows a type of the program": (
        "m.md",
        _types("planner | general-purpose | Opus", "scribe | `Explore` | Haiku"),
        _BOTH,
    ),
    "work beside types": (
        "m.md",
        _types("Long plans | `planner` | Opus", "Minutes | `scribe` | Haiku"),
        _BOTH,
    ),
    "callers beside types": (
        "m.md",
        _types(
            "judge | `planner` | Opus",
            "debugger | `scribe` | Haiku",
            heads="Caller | Agent type | Model",
        ),
        _BOTH,
    ),
    **{
        f"an area of work among others, {heading}": (
            "m.md",
            _areas(heading),
            {**_TEAM, "planner": "frontier"},
        )
        for heading in (
            "Review (Opus)",
            "Review & Repair (Opus)",
            "Migrations (Claude Opus 4.5)",
            "Pipelines and Hooks (opus)",
        )
    },
    **{
        f"no area of work among others, {heading}": ("m.md", _areas(heading), _TEAM)
        for heading in (
            "Review (was Opus)",
            "Review of Opus",
            "Old reviews (Opus)",
            "Review results (Opus)",
            "Review (Opus, planned)",
            "Review (Opus or Sonnet)",
            "When to review (Opus)",
        )
    },
    "areas of work in bold": (
        "m.md",
        "**Building (Sonnet)**\n- judge\n\n**Review (Opus)**\n- planner\n\n"
        "**Search (Haiku)**\n- scribe\n",
        _THREE,
    ),
    "areas of work in columns": (
        "m.md",
        "| Building (Sonnet) | Review (Opus) | Search (Haiku) |\n|---|---|---|\n"
        "| judge | planner | scribe |\n",
        _THREE,
    ),
    **{
        f"a row beside one that is sure, {row}": (
            "m.md",
            _models(row, _SURE, "**Haiku**: minutes, quick looks — light work"),
            {**_SURELY, "planner": "frontier"},
        )
        for row in (
            "**Opus**: planner, cook — plans, menus, audits",
            "**Opus**: cook, planner (plans, menus)",
            "**Opus**: planner and cook. For plans",
            "**Opus** → planner / cook — plans",
            "**Opus**: planner, long menus — plans/audits",
            "**Opus** (planner, cook): plans, menus",
            "**Opus**: planner, `cook`, review",
        )
    },
    "a row that names nobody beside one that is sure": (
        "m.md",
        _models("**Opus**: cook — menus", _SURE),
        _SURELY,
    ),
    "a remark of words with slashes": (
        "m.md",
        _models(
            "**Opus**: planner — 설계/판단", "**Haiku**: Explore, scout, scribe — 탐색/검색/문서"
        ),
        {**_BOTH, "scout": "light"},
    ),
    **{
        f"agents joined in one mark, {row}": (
            "m.md",
            _models(f"**Opus**: planner, {row} — plans", "**Haiku**: scribe"),
            {**_BOTH, "judge": "frontier", "scout": "frontier"},
        )
        for row in ("**judge/scout**", "`judge/scout`", "**judge, scout**", "judge/scout")
    },
    "agents joined in a cell": (
        "m.md",
        "| Model | Agents |\n|---|---|\n| Opus | **planner/judge** |\n| Haiku | scribe, scout/formatter |\n",
        {**_BOTH, "judge": "frontier", "scout": "light", "formatter": "light"},
    ),
}

AREA_NOTHING: dict[str, tuple[str, str]] = {
    **{
        f"a cell beside routes that is none, {cell}": (
            "m.md",
            _routes("`planner` (Opus)", "`scribe` (Haiku)", cell),
        )
        for cell in (
            "Opus itself",
            "not `judge` (Sonnet)",
            "`judge` (Sonnet) — was Opus",
            "`judge` (Sonnet), `scout`",
            "`judge` (Sonnet) — found 3 faults",
        )
    },
    "one route": ("m.md", _routes("`planner` (Opus) — plans", "Alone", "Alone")),
    "an area of work alone": ("m.md", "## Review (Opus)\n\n- planner\n- judge\n"),
    "areas of work that nobody is sure of": (
        "m.md",
        "## Review (Opus)\n\n- planner\n\n## Migration (Haiku)\n\n- scribe\n",
    ),
    **{
        f"a row that leaves something open, {row}": ("m.md", _models(row, _SURE))
        for row in (
            "**Opus**: too slow, planner",
            "**Opus**: planner, when it rains — plans",
            "**Opus**: planner, cook — only at Easter",
            "**Opus**: planner, cook — planned",
            "**Opus**: not planner, cook — plans",
            "**Opus**: replaces planner, cook",
            "**Opus**: planner, cook — Sonnet at times",
            "**Sonnet**: planner, cook",
        )
    },
    "rows of which none is sure": (
        "m.md",
        _models("**Opus**: planner, cook", "**Haiku**: scribe, cat"),
    ),
    "rows of a trial": (
        "m.md",
        _models("**Opus**: planner, cook", "**Haiku**: scribe, scout", head="## Trial"),
    ),
}
