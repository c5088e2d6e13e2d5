"""FM008: frontmatter without an end."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM008", Severity.ERROR, source="https://code.claude.com/docs/en/sub-agents", needs="fault")
def unclosed_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter is opened and never closed.

    ## What it does
    Reports a first line `---` without a second one below it.

    ## Why is this bad?
    Without the closing line there is no frontmatter: no name, no model, no agent.
    python-frontmatter and its relatives answer with an empty set of fields and no
    error. VS Code alone takes all of the file for frontmatter: the agent is offered, and
    nothing below the fields is its prompt. There it is a warning, and the fields are
    checked all the same.

    ## What to do instead
    Add a line `---` after the last field.
    """
    return faults(agent, "unclosed-frontmatter")
