"""FL601: two agents of one name where a tool loads one of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL601",
    Severity.WARNING,
    source="../frontmatter_lint/data/runtimes.yaml",
    needs="fault",
    since="0.2.0",
)
def duplicate_agent_name(agent: Agent, context: Context) -> Iterator[Problem]:
    """Another agent in the same place has this name.

    ## What it does
    Compares the agents of a run that one tool loads from one place: `.claude/agents/`, the
    `agents/` folder of a Claude Code plugin, `.opencode/`, `.gemini/agents/`. Agents of other
    packages, plugins or tools may share a name. In a run over some files, as in a hook, only
    those files are compared.

    ## Why is this bad?
    The tool loads one of the two and says nothing of the other. Claude Code 2.1.332 takes the
    file whose path comes last; OpenCode and Gemini CLI take what the disk lists last or first,
    so that the same repository behaves differently on two machines.

    ## What to do instead
    Give each agent a name of its own, or delete the file that is not meant.
    """
    return faults(agent, "duplicate-agent-name")
