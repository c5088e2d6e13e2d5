"""Sections about one agent that name it by its file, or have its fields in a part of their own."""

from __future__ import annotations

_BOTH = {"planner": "frontier", "scribe": "light"}
_PLANNER = "## Planner\n\n**Model**: opus\n\n"
_FRONTMATTER = "```yaml\n---\nname: scribe\nmodel: haiku\n---\n```\n"


def _with(section: str) -> str:
    """Return a document of two sections."""
    return f"# Crew\n\n{_PLANNER}{section}"


#: Name → file, text, and agent → tier.
PORTRAIT_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    f"a section about one agent, {number}": ("m.md", _with(section), _BOTH)
    for number, section in enumerate(
        (
            "## Minutes\n\n**File**: [agents/scribe.md](agents/scribe.md)\n**Size**: 2K\n"
            "**Model**: haiku (short texts)\n",
            "## Minutes\n\n- **Path:** `.claude/agents/scribe.md`\n- **Model:** haiku\n",
            "## Minutes\n\n| File | `agents/scribe.md` |\n|---|---|\n| Model | haiku |\n",
            "## Phase 2: scribe ✅\n\nWrites.\n\n### Details\n\n**File**: agents/scribe.md\n"
            "**Model**: haiku\n",
            "## Scribe\n\nWrites.\n\n### Configuration\n\n- **Model**: haiku\n- **Tools**: Read\n",
            "## `scribe` — the minutes\n\n### Settings:\n\n| Model | haiku |\n|---|---|\n| Tools | Read |\n",
            f"## Scribe\n\n### Frontmatter\n\n{_FRONTMATTER}",
            f"## 2. Scribe\n\n### Details\n\n**Frontmatter**:\n{_FRONTMATTER}",
            "## Scribe\n\n### Konfiguration\n\n**Modell**: haiku\n",
        )
    )
}

PORTRAIT_NOTHING: dict[str, tuple[str, str]] = {
    f"a section about something else, {number}": ("m.md", f"# Crew\n\n{section}")
    for number, section in enumerate(
        (
            "## Issue 3\n\n- **File**: agents/scribe.md\n- **Model**: haiku\n",
            "## Files\n\n- **File**: agents/scribe.md\n- **File**: agents/planner.md\n- **Model**: haiku\n",
            "## Minutes\n\n- **File**: tools/scribe.sh\n- **Model**: haiku\n",
            "## Scribe\n\n### Experiments\n\n- **Model**: haiku\n",
            "## Scribe (retired)\n\n### Configuration\n\n- **Model**: haiku\n",
            f"## Scribe\n\n### Configuration\n\nFor example:\n\n{_FRONTMATTER}",
            "## Everybody\n\n### Configuration\n\n- **Model**: haiku\n",
            "## Planner\n\n### Configuration\n\n- **Agent**: scribe, on its worse days\n",
        )
    )
}
