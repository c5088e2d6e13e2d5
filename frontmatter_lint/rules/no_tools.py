"""TL704: an empty list of tools."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL704",
    Severity.WARNING,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    since="0.2.0",
)
def no_tools(agent: Agent, context: Context) -> Iterator[Problem]:
    """The list of tools is empty.

    ## What it does
    Reports `tools` that names no tool, in programs that take this for "none at all". A plain `[]`
    may be meant so and is an info, as in Claude Code, Copilot and VS Code. An empty value is
    reported by the rules on shape.

    ## Why is this bad?
    The agent runs without any tool and can read nothing, not even the files it is asked
    about; nobody says so. In Claude Code `memory` brings `Read`, `Write` and `Edit` all the same.

    ## What to do instead
    Remove the field if the agent is to have all tools, or name those it is to have.
    """
    return faults(agent, "no-tools")
