"""SC101: a field the dialect requires."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("SC101", Severity.ERROR, source="../schemas/agent.schema.json", needs="fault")
def missing_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """A required field is missing.

    ## What it does
    Reports a field that the dialect's schema requires and the frontmatter, or a block
    inside it, does not have. A file further down, as `.claude/agents/voices/otter.md`, is no
    agent where it has no field of one at all. In a folder called `agents` that no tool loads it
    is an info where the file has a field that no known tool has: a framework may read it.

    ## Why is this bad?
    Claude Code passes over an agent without `name` or `description` in silence; others
    refuse it. An escalation without `to` leads nowhere.

    ## What to do instead
    Add the field.
    """
    return faults(agent, "missing-field")
