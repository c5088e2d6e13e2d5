"""FM015: nesting that kills parsers."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM015", Severity.ERROR, source="https://yaml.org/spec/1.2.2/", needs="fault")
def too_deep(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter is nested more than 64 levels deep.

    ## What it does
    Reports the place where the limit is passed; the block is not read further.

    ## Why is this bad?
    Some parsers overflow their stack and take the whole process with them. No field of
    any dialect nests deeper than six levels.

    ## What to do instead
    Flatten the value.
    """
    return faults(agent, "too-deep")
