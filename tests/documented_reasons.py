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

#: Name → file, text, and agent → tier.
REASON_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
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
    "nothing bigger than a model": (
        "m.md",
        "`planner` runs on Opus, and `scribe` never needs anything more than Haiku.\n",
        _BOTH,
    ),
}

#: Name → file and text that assigns nothing.
REASON_NOTHING: dict[str, tuple[str, str]] = {
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
    "a model that is denied, beside a comparison": (
        "m.md",
        "`scribe` does not run on Haiku: it costs more than it saves.\n",
    ),
    "a model that is denied, and something else of which there is more": (
        "m.md",
        "`scribe` does not run on Haiku, and pays for more than one pass.\n",
    ),
}
