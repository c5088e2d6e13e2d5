"""FM019: quotes inside of quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM019",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#73-flow-scalar-styles",
    needs="fault",
    fix="safe",
)
def unescaped_quotes(agent: Agent, context: Context) -> Iterator[Problem]:
    r"""A value in quotes ends earlier than its author meant.

    ## What it does
    Reports values such as `"Formats the "x" file"`, where the second quote already ends the
    value, and values such as `"Sail or stay" briefings`, where text goes on after the
    closing quote.

    ## Why is this bad?
    What follows the closing quote makes the whole block invalid: the tool loads no agent
    from it.

    ## What to do instead
    Put the other kind of quotes around the value, or write `\"` inside of double quotes and
    `''` inside of single ones.
    """
    return faults(agent, "unescaped-quotes")
