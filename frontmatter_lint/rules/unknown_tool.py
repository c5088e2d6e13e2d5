"""TL707: one tool that is not known."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL707",
    Severity.INFO,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    since="0.2.0",
    default=False,
)
def unknown_tool(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tool is not known.

    ## What it does
    Reports names among `tools` that are no tool of Claude Code and of no MCP server, while it
    knows others of the list. The rule is off unless it is selected: lists of tools go stale,
    and a newer version may know the name.

    ## Why is this bad?
    Claude Code passes over such a name without a word.

    ## What to do instead
    Remove the name, or write that of the tool that is meant.
    """
    return faults(agent, "unknown-tool")
