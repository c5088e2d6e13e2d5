"""TL712: a tool that no subagent is given."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL712",
    Severity.INFO,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    since="0.2.0",
)
def withheld_tool(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tool is listed that no subagent is given.

    ## What it does
    Reports tools under `tools` that Claude Code has and gives to the main agent alone:
    `AskUserQuestion`, `EnterPlanMode`, `ExitPlanMode`, `ScheduleWakeup`, `WaitForMcpServers` and
    `Workflow`. `ExitPlanMode` is not reported beside `permissionMode: plan`, which gives it, and
    nothing is said of an agent that `.claude/settings.json` makes the main one (`agent`). Where
    nothing else is listed, [no-known-tool](no-known-tool.md) says it.

    ## Why is this bad?
    Claude Code 2.1.332 leaves such a tool out without a word: an agent that is told to ask the
    user, or to enter plan mode, cannot. The same file run as the main agent at a terminal, by
    `claude --agent` or the setting `agent`, is given the tool, so it is an info.

    ## What to do instead
    Remove the tool. Let a subagent end with its questions: whoever called it can ask them.
    """
    return faults(agent, "withheld-tool")
