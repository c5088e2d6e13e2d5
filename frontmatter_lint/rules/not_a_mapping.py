"""FM010: frontmatter that is a list or a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM010", Severity.ERROR, source="https://yaml.org/spec/1.2.2/#mapping", needs="fault")
def not_a_mapping(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter is YAML, but not fields.

    ## What it does
    Reports a block whose content is a list or a single value.

    ## Why is this bad?
    Runtimes look fields up by name. A list or a sentence has none, and most readers
    answer with an empty result instead of an error.

    ## What to do instead
    Write one `field: value` a line.
    """
    return faults(agent, "not-a-mapping")
