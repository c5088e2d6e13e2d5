"""TL711: a tool that is both given and denied."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL711",
    Severity.WARNING,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    since="0.2.0",
)
def allowed_and_denied(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tool stands both under `tools` and under `disallowedTools`.

    ## What it does
    Reports tools that an agent of Claude Code is given by `tools`, as `Bash` or `Bash(git *)`, and
    denied by `disallowedTools`.

    ## Why is this bad?
    What is denied is gone, whatever `tools` says, and nothing tells so: a tester that is to run
    its tests cannot. An agent all of whose tools are denied is started with none at all.

    ## What to do instead
    Take the tool out of one of the two fields. Whoever lists `tools` needs no `disallowedTools`:
    the agent has no others.
    """
    return faults(agent, "allowed-and-denied")
