"""TL703: tools of which the program knows none."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL703",
    Severity.ERROR,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    fix="unsafe",
    since="0.2.0",
)
def no_known_tool(agent: Agent, context: Context) -> Iterator[Problem]:
    """None of the tools is known to the program, or given to subagents.

    ## What it does
    Reports `tools` of which Claude Code knows none: names in another case (`read, bash`),
    tools of another program (`read_file`), of an earlier version (`LS`), words such as `all`; and
    lists of tools that it gives no subagent, as `AskUserQuestion` alone. Names of MCP servers
    (`mcp__…`) and patterns such as `Bash(git:*)` count as known. Where a name is spelled as
    Claude Code's own are, and may have come with a newer version, it is a warning. Where the
    file lies in no folder that Claude Code loads agents from, it is an info, and nothing is said
    unless the file has a field of Claude Code's agents alone, such as `maxTurns`: the tools may be
    those of a framework that keeps its agents there.

    ## Why is this bad?
    Claude Code 2.1.332 lists the agent and refuses to start it: "would be spawned with zero
    tools". With `memory` it starts with `Read`, `Write` and `Edit` alone, which is a warning. The
    main agent (`claude --agent`) is started whatever it lists.

    ## What to do instead
    Write the names as the program has them, `tools: Read, Bash`, or remove the field: the
    agent then has all tools.
    """
    return faults(agent, "no-known-tool")
