"""RF802: a skill that is named and not there."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "RF802",
    Severity.INFO,
    source="../frontmatter_lint/data/references.yaml",
    needs="fault",
    since="0.2.0",
)
def unknown_skill_reference(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent names a skill that is not there.

    ## What it does
    Reports names under `skills` of a Claude Code agent for which the repository has neither a
    skill nor a command. The skills that Claude Code brings along are known, and those of
    plugins (`plugin:skill`) are not looked for. A repository without any skill is not
    reported: its team keeps them elsewhere. A path is reported everywhere, in `.claude/agents` as a
    warning: `.claude/skills/packing/SKILL.md` is no name.

    ## Why is this bad?
    Claude Code 2.1.332 starts the agent without the skill, and says so only in its debug log.
    Skills may also come from the user's own folder, so a plain name is an info.

    ## What to do instead
    Write the name of a skill that is there, or add it.
    """
    return faults(agent, "unknown-skill-reference")
