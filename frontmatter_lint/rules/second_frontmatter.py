"""FM034: a second block of fields in the body."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM034",
    Severity.WARNING,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    since="0.2.0",
)
def second_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """A second block of fields stands below the frontmatter.

    ## What it does
    Reports a block between two lines `---` that begins the body and holds at least two of `name`,
    `description`, `model` and `tools`, where a field in it is missing above or says something
    else there. A block that repeats the first is left alone, and so is a ruler above text.

    ## Why is this bad?
    Tools read the block at the top alone. The rest is the beginning of the prompt: a description
    there helps nobody to find the agent, and a model there does not run.

    ## What to do instead
    Keep one block, at the top, with all fields. Such files come of programs that put a block of
    their own before a file that had one.
    """
    return faults(agent, "second-frontmatter")
