"""FM009: frontmatter without a field."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM009", Severity.ERROR, source="https://code.claude.com/docs/en/sub-agents", needs="fault")
def empty_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter holds nothing.

    ## What it does
    Reports a block that has no content, or only comments.

    ## Why is this bad?
    An agent without a name is not loaded.

    ## What to do instead
    Write `name: …` and `description: …` between the two lines.
    """
    return faults(agent, "empty-frontmatter")
