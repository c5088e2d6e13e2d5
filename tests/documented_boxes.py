"""Lists of agents in drawn boxes, and lines above a list that say what all of them may do."""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}


def _box(*lines: str) -> str:
    """Return a box around lines; `---` parts it."""
    drawn = ["┌" + "─" * 60 + "┐"]
    for line in lines:
        if line == "---":
            drawn.append("├" + "─" * 60 + "┤")
        else:
            drawn.append(f"│  {line:<58}│")
    drawn.append("└" + "─" * 60 + "┘")
    return "```\n" + "\n".join(drawn) + "\n```\n"


_ITEMS = ("- planner:   Opus, plan mode, max 50 turns", "- scribe:    Haiku, acceptEdits")


def _below(lead: str) -> str:
    """Return a list of two agents below a line."""
    return f"# Harbour\n\n{lead}\n\n- planner: Opus, plan mode\n- scribe: Haiku\n"


#: Name → file, text, and agent → tier.
BOX_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    **{
        f"a list in a box, {number}": ("m.md", text, _BOTH)
        for number, text in enumerate(
            (
                _box(*_ITEMS),
                _box(
                    "harbour.sh — the clock",
                    "",
                    "main()",
                    "  ├── read_plan()",
                    "---",
                    "Agents:",
                    *_ITEMS,
                ),
                _box("Agents (workers only — no tools to merge):", "", *_ITEMS),
                _box("• planner (opus) – plans", "• scribe (haiku) – writes"),
                _box("1. planner: opus", "2. scribe: haiku"),
                _box("- Opus: planner", "- Haiku: scribe"),
                _box(*_ITEMS)
                .replace("│", "|")
                .replace("┌", "+")
                .replace("└", "+")
                .replace("─", "-"),
            )
        )
    },
    **{
        f"what all agents of a list may do, {lead}": ("m.md", _below(lead), _BOTH)
        for lead in (
            "Agents (workers only — no tools to coordinate):",
            "Subagents (no network):",
            "Workers — no shell:",
        )
    },
}

BOX_NOTHING: dict[str, tuple[str, str]] = {
    **{
        f"a list in a box that tells no assignment, {number}": ("m.md", text)
        for number, text in enumerate(
            (
                _box("Example", *_ITEMS),
                _box("Before", "", *_ITEMS),
                _box("Test results", "", "- planner: opus, passed", "- scribe: haiku, passed"),
                _box("Last run", "", "- planner: opus, 12s", "- scribe: haiku, 3s"),
                _box("- planner: opus, $0.20", "- scribe: haiku, $0.02"),
                _box("- planner: opus", "- planner: haiku", "- scribe: haiku"),
                _box("- planner: opus", "- writes the log"),
            )
        )
    },
    "a list beside no box": ("m.md", "```\n- planner: Opus, twice\n- scribe: Haiku, │ once\n```\n"),
    **{
        f"a line above a list that denies it, {lead}": ("m.md", _below(lead))
        for lead in ("Agents (no longer used):", "Agents (not in use):", "Agents we do not have:")
    },
}
