"""TL706: one tool that is called as elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL706",
    Severity.WARNING,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    fix="unsafe",
    since="0.2.0",
)
def tool_of_another_program(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tool is called as another program, or an earlier version, calls it, or is misspelt.

    ## What it does
    Reports names among `tools` that Claude Code does not know while it knows others of the list,
    where it is plain which tool is meant: `bash` for `Bash`, `read_file` for `Read`, `Grepp`, a
    letter off, for `Grep`; and tools of earlier versions, `SlashCommand` for `Skill` and
    `MultiEdit` for `Edit`. It says nothing where the tool that is meant is listed as well, or all
    tools are (`*`). In OpenCode it reports `Read: true` below `tools` where all tools, or that
    one, are denied otherwise.

    ## Why is this bad?
    Claude Code 2.1.332 passes over such a name without a word: the agent runs without a tool
    that it needs.

    ## What to do instead
    Write the name as the program has it; upper and lower case count.
    """
    return faults(agent, "tool-of-another-program")
