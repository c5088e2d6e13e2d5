"""FM006: frontmatter that does not start the file."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM006",
    Severity.ERROR,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    fix="safe",
)
def misplaced_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter does not start at the first character of the file.

    ## What it does
    Reports blank lines or blanks before the opening `---`, a block that is indented
    as a whole, and a code fence around the block or the whole file, which the fix deletes.
    The fields are checked all the same.

    ## Why is this bad?
    Runtimes take a block for frontmatter only at the very start. Here they see Markdown
    without fields, and the agent does not exist.

    ## What to do instead
    Delete what stands before `---`, with the line that closes a fence, and take the
    indentation away.
    """
    return faults(agent, "misplaced-frontmatter")
