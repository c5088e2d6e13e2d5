"""FM023: a quote that is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM023",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#73-flow-scalar-styles",
    needs="fault",
    fix="unsafe",
)
def unclosed_quote(agent: Agent, context: Context) -> Iterator[Problem]:
    """A quote that opens a value is never closed.

    ## What it does
    Reports values that begin with a quote that no other one closes before the next field.

    ## Why is this bad?
    Everything up to the next quote of that kind becomes part of the value, or the block
    becomes invalid and the tool loads no agent from it.

    ## What to do instead
    Close the quote at the end of the value, or remove it.
    """
    return faults(agent, "unclosed-quote")
