"""FM030: an item in brackets that needs quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM030",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#741-flow-sequences",
    needs="fault",
    fix="unsafe",
)
def unquoted_item(agent: Agent, context: Context) -> Iterator[Problem]:
    """An item of a list in brackets is no text without quotes.

    ## What it does
    Reports items such as `*`, `@x` or `Bash(git: *)` in a list in brackets that is no YAML
    because of them.

    ## Why is this bad?
    The block becomes invalid. Claude Code reads the whole list as one text then; other tools
    refuse the file.

    ## What to do instead
    Put the item in quotes.
    """
    return faults(agent, "unquoted-item")
