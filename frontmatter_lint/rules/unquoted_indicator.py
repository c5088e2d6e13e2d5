"""FM021: a value that begins with a sign of YAML."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM021",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#53-indicator-characters",
    needs="fault",
    fix="safe",
)
def unquoted_indicator(agent: Agent, context: Context) -> Iterator[Problem]:
    """A text begins with a character that means something else to YAML.

    ## What it does
    Reports values that begin with one of ``[ ] { } @ % * & ! | > , ` `` or with `- `, `? `
    or `: `, and are text: `[WIP] Reviews`, `@team`, `**bold**`. So is a list that begins on
    the line of its key. The file is checked with the value read as text.

    ## Why is this bad?
    YAML reads a list, a reference, a type, and the block becomes invalid. Claude Code makes
    up for it where the value fills one line that ends in LF; other tools refuse the file.

    ## What to do instead
    Put the value in quotes.
    """
    return faults(agent, "unquoted-indicator")
