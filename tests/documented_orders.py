"""Orders to give the agents of a list a model, and headings much like them."""

from __future__ import annotations

_FILES = "- `agents/planner.md`\n- `agents/scribe.md`\n"
_BOTH = {"planner": "mid", "scribe": "mid"}


def _ordered(lead: str) -> str:
    """Return a list of two files below a heading or line."""
    return f"# Harbour\n\n{lead}\n\n{_FILES}"


#: Name → file, text, and agent → tier.
ORDER_FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    f"an order above a list, {lead}": ("m.md", _ordered(lead), _BOTH)
    for lead in (
        "### Task 2: Add `model: sonnet` to the two agents",
        "## 3. Set `model: sonnet` for the following files",
        "## Set these agents to Sonnet",
        "### Step 1.2 — Put `model: sonnet` in the frontmatter of these agents",
        "Add `model: sonnet` to the frontmatter of these files:",
        "Switch these agents to Sonnet:",
        "**Set `model: sonnet` in these files:**",
        "## Change the model of these agents to Sonnet",
        "Setze `model: sonnet` für diese Agenten:",
    )
}

ORDER_NOTHING: dict[str, tuple[str, str]] = {
    f"no order above a list, {lead}": ("m.md", _ordered(lead))
    for lead in (
        "## Task 2: Try `model: sonnet` for these agents",
        "## Do not set `model: sonnet` for these agents",
        "## Add `model: sonnet` to the test fixtures",
        "## Add `model: sonnet` or `opus` to these agents",
        "## Set all other agents to Sonnet",
        "## Move agents from Opus to Sonnet",
        "## Add Sonnet support to these agents",
        "## Alternatives\n\n### Set `model: sonnet` for these agents",
        "## Task 2: Ask whether to set these agents to Sonnet",
    )
}
ORDER_NOTHING["an order of which nothing is done"] = (
    "m.md",
    _ordered("### Task 2: Add `model: sonnet` to these agents").replace("- `", "- [ ] `"),
)
