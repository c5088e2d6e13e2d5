"""FM011: frontmatter no YAML parser accepts."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM011", Severity.ERROR, source="https://yaml.org/spec/1.2.2/", needs="fault")
def invalid_yaml(agent: Agent, context: Context) -> Iterator[Problem]:
    """The frontmatter is not valid YAML.

    ## What it does
    Reports the place where the parser gave up, and its reason. Values with an unquoted
    colon have a rule of their own (`unquoted-colon`) and do not end here.

    ## Why is this bad?
    Runtimes drop the agent, or load it under its file name without description and
    model; at most a line in a log tells.

    ## What to do instead
    Quote values that hold `: `, ` #`, or start with one of `[ ] { } > | * & ! % @`, or
    write them as a `|` block; indent the lines that continue a value.
    """
    return faults(agent, "invalid-yaml")
