"""FM028: lines that stand too far left."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM028",
    Severity.ERROR,
    source="https://github.com/anthropics/claude-code/issues/94301",
    needs="fault",
    fix="safe",
)
def unindented_text(agent: Agent, context: Context) -> Iterator[Problem]:
    """A line that goes on with a value is not indented.

    ## What it does
    Reports lines of a text, a list or a value in quotes that stand no further right than
    their field, and lines of a text block that stand further left than its first.

    ## Why is this bad?
    YAML expects a new field there. Some readers are lenient inside of quotes and brackets;
    that of Claude Code is not, and loads no agent from the file.

    ## What to do instead
    Indent the lines, or write the value as a `|` block.
    """
    return faults(agent, "unindented-text")
