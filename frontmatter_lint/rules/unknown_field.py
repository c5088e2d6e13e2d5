"""SC102: a field the dialect does not know."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("SC102", Severity.WARNING, source="../schemas/agent.schema.json", needs="fault")
def unknown_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """A field is unknown to the dialect.

    ## What it does
    Reports a field that looks like a known one misspelt, any unknown field inside a
    model block, and, in dialects that reject unknown fields (Gemini CLI), every unknown
    field, as an error; so are those for which Codex was seen to drop an agent. Fields that
    a tool merely ignores and that resemble nothing are left alone: many teams keep notes of
    their own in the frontmatter. In Pi, which leaves agents to its extensions, it is a note at
    most.

    ## Why is this bad?
    A misspelt field is ignored without a word, and the default applies instead: `modle:
    opus` runs on the session's model.

    ## What to do instead
    Correct the spelling, or remove the field.
    """
    return faults(agent, "unknown-field")
