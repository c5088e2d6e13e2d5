"""FM012: a plain value that holds a colon and a space."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM012",
    Severity.WARNING,
    source="https://github.com/anthropics/claude-code/issues/80890",
    needs="fault",
    fix="safe",
)
def unquoted_colon(agent: Agent, context: Context) -> Iterator[Problem]:
    """A value holds a colon followed by a space and is not quoted.

    ## What it does
    Reports a plain value with `: ` in it, such as `description: Use this agent when:
    …`. The file is checked in full, with the value read as its author meant it. It is
    an error where the file has CRLF line ends or the value runs over several lines at
    the left margin.

    ## Why is this bad?
    By the YAML standard this is an error. Claude Code makes up for it while the file
    has LF line ends and drops the agent when it has CRLF, as after a checkout on
    Windows; other tools drop it always. One public agent file in twenty has it.

    ## What to do instead
    Put the value in double quotes, or write it as a `|` block.
    """
    return faults(agent, "unquoted-colon")
