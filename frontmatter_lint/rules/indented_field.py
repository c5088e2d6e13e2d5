"""FM029: a field that is indented by mistake."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM029",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#61-indentation-spaces",
    needs="fault",
    fix="safe",
)
def indented_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field is indented, and its neighbours are not.

    ## What it does
    Reports fields that some tool knows and that are indented below a field with a value.
    The file is checked as if they stood at the margin.

    ## Why is this bad?
    YAML takes the line for a part of the value above it, which makes the block invalid: the
    tool loads no agent from it.

    ## What to do instead
    Move the field to the left margin.
    """
    return faults(agent, "indented-field")
