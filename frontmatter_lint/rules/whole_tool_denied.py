"""TL708: a pattern that takes a whole tool away."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL708",
    Severity.WARNING,
    source="https://code.claude.com/docs/en/sub-agents",
    needs="fault",
    since="0.2.0",
)
def whole_tool_denied(agent: Agent, context: Context) -> Iterator[Problem]:
    """A pattern under `disallowedTools` takes the whole tool away.

    ## What it does
    Reports entries such as `Bash(git push *)` under `disallowedTools` of a Claude Code agent
    that has the tool otherwise: by `tools`, or because it has all of them. It is an error where
    no tool is left; nothing is said where the whole tool is denied beside the pattern.

    ## Why is this bad?
    Only settings know patterns of commands. In an agent the tool is removed as if its name stood
    alone: one that is to run tests, and not to push, runs nothing at all.

    ## What to do instead
    Leave the entry out and deny the pattern under `permissions.deny` in
    `.claude/settings.json`, which holds for every agent; write `Bash` where the agent is to run
    no command at all.
    """
    return faults(agent, "whole-tool-denied")
