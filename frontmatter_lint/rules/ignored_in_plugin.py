"""TL702: a field that is not read in the agents of a plugin."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("TL702", Severity.WARNING, source="../frontmatter_lint/data/runtimes.yaml", needs="fault")
def ignored_in_plugin(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field is ignored because the agent is part of a plugin.

    ## What it does
    Reports `hooks`, `mcpServers` and `permissionMode` in an agent of a Claude Code plugin:
    a file below `agents/` beside `.claude-plugin/`.

    ## Why is this bad?
    Claude Code 2.1.332 does not read these fields there, and says so only in its debug
    log: a guard that the file describes never runs, and a `permissionMode: plan` lets the
    agent write.

    ## What to do instead
    Move the agent to `.claude/agents/`, or the hooks and servers to the plugin's own files.
    """
    return faults(agent, "ignored-in-plugin")
