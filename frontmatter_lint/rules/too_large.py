"""FM003: a file or a frontmatter beyond any sensible size."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM003", Severity.ERROR, source="https://code.claude.com/docs/en/sub-agents", needs="fault")
def too_large(agent: Agent, context: Context) -> Iterator[Problem]:
    """The file is larger than an agent can sensibly be.

    ## What it does
    Reports files over 1 MiB and frontmatter over 64 KiB; they are not read further.

    ## Why is this bad?
    An agent file is a prompt: it is loaded whole into the model's context each time.
    The largest of 1,164 public agents is under 100 KiB.

    ## What to do instead
    Move data and reference material into files the agent reads when it needs them, and
    keep prose out of the frontmatter.
    """
    return faults(agent, "too-large")
