"""TL710: a placeholder or a sentence among the tools."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL710",
    Severity.WARNING,
    source="../frontmatter_lint/data/others.yaml",
    needs="fault",
    since="0.2.0",
)
def unfilled_tool(agent: Agent, context: Context) -> Iterator[Problem]:
    """A placeholder stands among the tools.

    ## What it does
    Reports names among `tools` that a template leaves to be filled in: `<SEARCH_TOOL>`,
    `{{TOOL}}`, `$TOOL`, `TODO`. It is an info where no tool is known to load the file: what
    copies it from there may fill it in. Nothing is said of files in folders of templates and
    examples, or called so. Where no tool of the list is known, [no-known-tool](no-known-tool.md)
    says it. Sentences among the items of a list are reported as well.

    ## Why is this bad?
    Tools pass over a name that they do not know: the agent goes without the tool that it was
    to have, and nobody says so.

    ## What to do instead
    Write the name of the tool, or remove the placeholder.
    """
    return faults(agent, "unfilled-tool")
