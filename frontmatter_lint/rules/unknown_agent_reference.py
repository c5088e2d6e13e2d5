"""RF801: an agent that is named and not there."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "RF801",
    Severity.INFO,
    source="../frontmatter_lint/data/references.yaml",
    needs="fault",
    since="0.2.0",
)
def unknown_agent_reference(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent names another that is not there.

    ## What it does
    Reports names of agents for which the repository has no agent: `handoffs[].agent` and
    `agents` in VS Code, `Agent(…)` and `Task(…)` among the `tools` of Claude Code, and
    `@agent-…` in its prompts. A name counts as known under any spelling, wherever in the
    repository the agent or a file of that name lies. The agents that a program brings along
    are known, and parts of plugins (`plugin:agent`) are not looked for. In a run over some
    files, as in a hook, the others are looked up on disk.

    ## Why is this bad?
    The handoff leads nowhere, and the agent is asked to call one that cannot be called. Agents
    may also come from the user's own folder or from an organisation, so it is an info.

    ## What to do instead
    Write the name of an agent that is there, or add it.
    """
    return faults(agent, "unknown-agent-reference")
