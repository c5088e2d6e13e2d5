"""FM033: an agent without instructions."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM033",
    Severity.WARNING,
    source="../frontmatter_lint/data/runtimes.yaml",
    needs="fault",
    since="0.2.0",
)
def empty_prompt(agent: Agent, context: Context) -> Iterator[Problem]:
    """The agent has no instructions.

    ## What it does
    Reports an agent with nothing below its frontmatter: of Claude Code, unless `skills` or
    `initialPrompt` say what it is to do, and of OpenCode where the instructions stand in a field
    that it does not read, such as `prompt` or `instructions`; and, of whatever tool, one whose
    text is no more than "Placeholder", "TODO" or "Coming soon" below titles and comments. It says
    nothing where no tool is known to load the file, and nothing of templates and examples; agents
    in TOML and JSON keep their prompt in a field.

    ## Why is this bad?
    Claude Code 2.1.332 starts such an agent with its general notes alone, and OpenCode 1.18.33
    with an empty prompt, whatever the field says: it knows no more than what it is asked.

    ## What to do instead
    Write below the frontmatter what the agent is to do; move the text there if it stands in a
    field.
    """
    return faults(agent, "empty-prompt")
