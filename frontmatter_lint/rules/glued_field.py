"""FM027: a field at the end of the text of another."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM027",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#81-block-mappings",
    needs="fault",
    fix="unsafe",
)
def glued_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """The line break before a field is missing.

    ## What it does
    Reports plain text with a field at its end, as in `… when asked. license: Apache-2.0`:
    one that some tool knows, that is given nowhere else, and that follows a sentence.

    ## Why is this bad?
    To YAML the block is invalid. Where a tool makes up for that, the field becomes part of
    the text and counts for nothing.

    ## What to do instead
    Put the field on a line of its own.
    """
    return faults(agent, "glued-field")
