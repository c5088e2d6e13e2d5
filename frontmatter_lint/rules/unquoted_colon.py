"""FM012: a plain value that holds a colon and a space."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM012",
    Severity.ERROR,
    source="https://github.com/anthropics/claude-code/issues/80890",
    needs="fault",
    fix="safe",
)
def unquoted_colon(agent: Agent, context: Context) -> Iterator[Problem]:
    r"""A value holds a colon followed by a space and is not quoted.

    ## What it does
    Reports a plain value with `: ` in it, such as `description: Use this agent when:
    …`. The file is checked in full, with the value read as text; a line `key: value` at
    the left margin below it is a field of its own. It is a warning where the tool is known
    to load the file all the same, as Claude Code, VS Code and Qwen Code do, and where nothing
    is known of it, as of Cursor; the message says which.

    ## Why is this bad?
    By the YAML standard this is an error, and readers refuse the whole block. Claude Code
    makes up for it where the value fills one line: it reads the line literally. With
    CRLF line ends, as after a checkout on Windows, it loads no agent. One public agent
    file in twenty has such a colon.

    ## What to do instead
    Put the value in single quotes, and write each `'` within twice: in double quotes a `"` or
    `\` of the value would mean something else. Or write it as a `|` block. `--fix` does it.
    """
    return faults(agent, "unquoted-colon")
