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


def _remarks(remark: str) -> str:
    """Return a table of two agents, with a remark on the model of one."""
    return (
        "| Agent | Model | Why |\n|---|---|---|\n| Planner | Opus | plans |\n"
        f"| Scribe | `haiku` | {remark} |\n"
    )


def _policy(second: str, third: str = "| low | cheapest | - | `planner` | all others |\n") -> str:
    """Return a table of profiles, each with all agents below their models."""
    return (
        "| Profile | What for | Opus agents | Sonnet agents | Haiku agents |\n|---|---|---|---|---|\n"
        f"| high | best | `planner`, `scribe` | - | - |\n{second}{third}"
    )


_MEDIUM = "| medium | balanced | `planner` | - | `scribe` |\n"

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
    **{
        f"a verdict on each agent, {gone}": ("m.md", _beside(head, kept, kept, gone, gone), _BOTH)
        for head, kept, gone in (
            ("Verdict", "Kept", "Deleted"),
            ("Verdict", "✅ Keep — earns its tokens", "❌ Drop"),
            ("Our verdict", "Stays", "Merged into `planner`"),
            ("Outcome", "kept, as it is", "replaced by a script"),
            ("Status", "Active", "Deleted in May"),
            ("Decision", "Keep", "Cut"),
            ("Still in use?", "Yes", "No, `git grep` does it"),
            ("Kept?", "✅", "❌"),
            ("Urteil", "bleibt", "gestrichen"),
        )
    },
    **{
        f"the row of profiles that is called the default, {marked}": (
            "m.md",
            _policy(_MEDIUM.replace(*marked)),
            _BOTH,
        )
        for marked in (
            ("balanced", "balanced (default)"),
            ("balanced", "our default"),
            ("medium", "**medium** ⭐"),
            ("medium", "medium (active)"),
        )
    },
    "the row of profiles that a line calls the default": (
        "m.md",
        _policy(_MEDIUM) + "\nThe default profile is `medium`.\n",
        _BOTH,
    ),
    **{
        f"another model for some cases, {remark}": ("m.md", _remarks(remark), _BOTH)
        for remark in (
            "Adaptive — `sonnet` for long minutes",
            "Dynamic: Sonnet when there are charts",
            "depends on the length (sonnet only for long ones)",
            "Auto-upgrade: if there are charts → `sonnet`",
            "flexible; for long minutes, Sonnet",
            "Variabel: Sonnet bei langen Protokollen",
        )
    },
    **{
        f"another model nobody knows when, {remark}": (
            "m.md",
            _remarks(remark),
            {"planner": "frontier"},
        )
        for remark in (
            "Adaptive — `sonnet` for now",
            "Dynamic: Sonnet until June",
            "Adaptive: only for short ones, `sonnet` for long ones",
            "varies: sonnet for most minutes",
            "depends: haiku for short ones, sonnet for long ones",
            "depends: Sonnet for everything else",
            "Dynamic, and Sonnet is as good",
            "either that or Sonnet for charts",
        )
    },
    **{
        f"a verdict that leaves one row open, {kept}": (
            "m.md",
            _beside("Verdict", "Kept", "Kept", kept),
            _BOTH,
        )
        for kept in (
            "Kept, on Haiku",
            "Kept, with a smaller model",
            "Kept until June",
            "Kept, but downgraded",
            "Kept?",
        )
    },
}

COLUMN_NOTHING: dict[str, tuple[str, str]] = {
    "profiles in rows of which none is the default": ("m.md", _policy(_MEDIUM)),
    "profiles in rows of which two are the default": (
        "m.md",
        _policy(_MEDIUM.replace("balanced", "(default)"), _MEDIUM.replace("balanced", "(default)")),
    ),
    "areas of work in rows, one of them that of all else": (
        "m.md",
        _policy("| rest | default | `planner` | - | - |\n", "| docs | text | - | `scribe` | - |\n"),
    ),
    "a verdict on what agents did": ("m.md", _beside("Verdict", "Pass", "Needs work")),
    "verdicts of several kinds": ("m.md", _beside("Verdict", "Kept", "On trial")),
    "a verdict with another model": ("m.md", _beside("Verdict", "Kept", "→ Sonnet")),
    "a row without a verdict": ("m.md", _beside("Verdict", "Kept", "-")),
    "nobody is kept": ("m.md", _beside("Verdict", "Deleted", "Dropped")),
    "a verdict on features": (
        "m.md",
        "| Feature | Model | Verdict |\n|---|---|---|\n| search | Opus | Kept |\n| tags | Haiku | Cut |\n",
    ),
    "an environment beside others": ("m.md", _beside("Stage", "staging", "plan")),
    "nothing but environments": ("m.md", _beside("Stage", "dev", "test")),
    "environments, one of them no part of any work": ("m.md", _beside("Stage", "prod", "dev")),
    "a part of the work that is to come": ("m.md", _beside("Stage", "S1", "S2, after the pilot")),
    "agents in several rows with an environment": (
        "m.md",
        _beside("Stage", "plan", "eval") + "| `scribe` | write | Sonnet |\n",
    ),
}
