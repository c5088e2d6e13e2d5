"""Columns beside agents and their models that tell more of an agent, each with one that takes away what
its row says.
"""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}


def _beside(head: str, *cells: str) -> str:
    """Return a table of up to four agents with a column between them and their models."""
    rows = ""
    agents = (("planner", "Opus"), ("scribe", "Haiku"), ("judge", "Opus"), ("formatter", "Haiku"))
    for (name, model), cell in zip(agents, cells, strict=False):
        rows += f"| `{name}` | {cell} | {model} |\n"
    return f"| Agent | {head} | Model |\n|---|---|---|\n{rows}"


#: Name → file, text, and agent → tier.
COLUMN_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"a part of the work that is spelt like an environment, {cell}": (
            "m.md",
            _beside("Stage", "S1", cell),
            _BOTH,
        )
        for cell in ("Eval (no stage of its own)", "Test", "S2 (dev)", "Development")
    },
}

COLUMN_NOTHING: dict[str, tuple[str, str]] = {
    "an environment beside others": ("m.md", _beside("Stage", "staging", "plan")),
    "nothing but environments": ("m.md", _beside("Stage", "dev", "test")),
    "environments, one of them no part of any work": ("m.md", _beside("Stage", "prod", "dev")),
    "a part of the work that is to come": ("m.md", _beside("Stage", "S1", "S2, after the pilot")),
    "agents in several rows with an environment": (
        "m.md",
        _beside("Stage", "plan", "eval") + "| `scribe` | write | Sonnet |\n",
    ),
}
