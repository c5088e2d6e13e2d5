"""Areas of work and models, each with its agents: tables of routes, columns of types, headings whose
words would raise a doubt by themselves, and lists in which one row vouches for another; each with near
relatives that say nothing, or less.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_THREE = {**_BOTH, "judge": "mid"}


def _routes(*cells: str, head: str = "Route") -> str:
    """Return a table of work and who gets it."""
    rows = "".join(f"| work {at} | {cell} |\n" for at, cell in enumerate(cells))
    return f"| Work | {head} |\n|---|---|\n{rows}"


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
}
