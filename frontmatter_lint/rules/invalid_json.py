"""FM032: an agent in JSON, or the settings that define it, that no parser accepts."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM032",
    Severity.ERROR,
    source="https://kiro.dev/docs/cli/custom-agents/troubleshooting/",
    needs="fault",
    since="0.2.0",
)
def invalid_json(agent: Agent, context: Context) -> Iterator[Problem]:
    r"""The file is not valid JSON.

    ## What it does
    Reports where the parser gave up on an agent that is written in JSON, as those of Kiro may
    be, or on the `opencode.json` that agents of OpenCode are defined in, and what its author
    probably did: a comment, a comma after the last entry, text between single quotes or over
    several lines. OpenCode takes the first two.

    ## Why is this bad?
    Kiro does not load the agent; OpenCode does not start.

    ## What to do instead
    Mend the place; `\n` stands for the end of a line in a text. A long prompt reads better in a
    file of its own, as `"prompt": "file://./prompts/reviewer.md"`, or in an agent written in
    Markdown.
    """
    return faults(agent, "invalid-json")
