"""TL713: a pattern that gives a whole tool."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL713",
    Severity.WARNING,
    source="../frontmatter_lint/data/tools.yaml",
    needs="fault",
    since="0.2.0",
)
def whole_tool_given(agent: Agent, context: Context) -> Iterator[Problem]:
    """A pattern under `tools` gives the whole tool.

    ## What it does
    Reports entries such as `Bash(git log *)`, `Read(src/**)` or `WebFetch(domain:example.com)`
    under `tools` of a Claude Code agent. It says nothing of patterns that fit everything,
    `Bash(*)`, nor where the whole tool is listed beside them, nor of `Agent(name)` and
    `Skill(name)`, which say whom the agent may call.

    ## Why is this bad?
    Only settings, skills and commands know patterns. In an agent Claude Code 2.1.332 gives the
    tool as if its name stood alone: a reviewer that is to run `git log` may run anything that the
    session allows, and what the session does not allow is not allowed by the pattern either.

    ## What to do instead
    Write the bare name, and say in `permissions` of `.claude/settings.json` what is allowed and
    denied, for every agent; a `PreToolUse` hook in the agent's own `hooks` holds for it alone.
    """
    return faults(agent, "whole-tool-given")
