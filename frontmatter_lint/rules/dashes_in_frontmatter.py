"""FM026: three dashes inside of a block."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM026",
    Severity.WARNING,
    source="../frontmatter_lint/data/runtimes.yaml",
    needs="fault",
    fix="unsafe",
)
def dashes_in_frontmatter(agent: Agent, context: Context) -> Iterator[Problem]:
    """Three dashes stand inside the frontmatter.

    ## What it does
    Reports `---` in a value or comment of the frontmatter, where Claude Code reads the file
    or may read it, and names the fields that it does not read. There is no fix where the agent
    would be worse off with what is read then, such as `tools` as a mapping: mend both.

    ## Why is this bad?
    Claude Code ends the block at the first three dashes, wherever they stand. The fields
    after them are text to it: a model stated there is not used.

    ## What to do instead
    Write `—` or `--`, and `=` for the ruler of a comment.
    """
    return faults(agent, "dashes-in-frontmatter")
