"""FL603: agents that a second tool reads, with a model that it does not know."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL603",
    Severity.INFO,
    source="https://github.com/github/copilot-cli/issues/4437",
    needs="fault",
    since="0.2.0",
)
def model_unknown_to_second_reader(agent: Agent, context: Context) -> Iterator[Problem]:
    """Another tool that reads these agents does not know their models.

    ## What it does
    Copilot CLI reads `.claude/agents` as well, since 1.0.62, and takes the `model` of an agent
    from there. Where the repository shows that Copilot is used, by `.github/agents` or
    `.github/copilot-instructions.md`, this rule reports a model that Copilot CLI does not know,
    such as `sonnet`: once for a repository, at the first such agent. `inherit` means the same
    to both.

    ## Why is this bad?
    The agent runs on the model of whoever calls it: one that was put on a strong model for
    good reason may then run on a light one. Where people bring their own provider, it may not
    run at all.

    ## What to do instead
    Nothing, where the session's model will do, or nobody calls these agents from Copilot. Else
    give Copilot an agent of its own under `.github/agents`. The name has to be another one:
    the model of `.claude/agents` counts for an agent of the same name there.
    """
    return faults(agent, "model-unknown-to-second-reader")
