"""Remarks, tails, labels, titles and lists in brackets behind which the model of an agent was missed,
each with a near relative that says nothing.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}


def _tree(opus: str, haiku: str) -> str:
    """Return a tree of two files of agents, with a remark on each."""
    files = f"├── planner.md   # {opus}\n└── scribe.md    # {haiku}\n"
    return f"```\nagents/\n{files}```\n"


def _flow(opus: str, haiku: str) -> str:
    """Return a drawing of two steps."""
    return f"```\nPLANNER (Opus{opus}\n   │\n   ▼\nSCRIBE (Haiku 4.5{haiku}\n```\n"


#: Name → file, text, and agent → tier.
FURTHER_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "what an agent may do, behind its model in a tree": (
        "m.md",
        _tree("opus, may write", "haiku, can edit docs"),
        _BOTH,
    ),
    "what an agent must not do, behind its model in a tree": (
        "m.md",
        _tree("opus, never writes", "haiku, cannot edit"),
        _BOTH,
    ),
    "what an agent has no right to, behind its model in a tree": (
        "m.md",
        _tree("opus — no write access", "haiku, only reads"),
        _BOTH,
    ),
    "what an agent may run, behind its model in a tree": (
        "m.md",
        _tree("opus, may run bash", "haiku, doesn't commit"),
        _BOTH,
    ),
    "what an agent may do, on the lines of a drawing": (
        "m.md",
        "```\n├─ planner [opus] — may write files\n└─ scribe [haiku] — never writes files\n```\n",
        _BOTH,
    ),
    "what an agent may do, in the brackets of a step": (
        "m.md",
        _flow(", may write)", ", read-only)"),
        _BOTH,
    ),
    "how often a step runs, behind its model": (
        "m.md",
        _flow(") — pages one by one", ") — pages 1-3 alone, then every fifth"),
        _BOTH,
    ),
    "what a step does, behind its model": (
        "m.md",
        _flow("): cuts the work into parts", ")  # writes it down"),
        _BOTH,
    ),
}

#: Name → file and text from which nothing is read.
FURTHER_NOTHING: dict[str, tuple[str, str]] = {
    "a model that may be, in a tree": (
        "m.md",
        _tree("opus, may change", "haiku, may be dropped"),
    ),
    "a model at times, in a tree": (
        "m.md",
        _tree("opus, can be overridden", "haiku, only nights"),
    ),
    "a doubt on the lines of a drawing": (
        "m.md",
        "```\n├─ planner [opus] — may become stronger\n└─ scribe [haiku] — never in CI\n```\n",
    ),
    "a case of a step, behind its model": (
        "m.md",
        _flow(") — only for releases", ") — if there is time"),
    ),
    "what a step did, behind its model": (
        "m.md",
        _flow(") — drafted 4 pages", "): is done by now"),
    ),
    "what was measured of a step, behind its model": (
        "m.md",
        _flow(") — in 12 s", ") — 3/4 right at last"),
    ),
    "another model of a step, behind the first": (
        "m.md",
        _flow(") — Sonnet for short texts", ") — today on Opus"),
    ),
    "where a step leads, behind its model": (
        "m.md",
        _flow(") → AUDITOR", ") ▶ back to START"),
    ),
    "a case of a step, in its brackets": (
        "m.md",
        _flow(", when stuck)", ", for now)"),
    ),
}
