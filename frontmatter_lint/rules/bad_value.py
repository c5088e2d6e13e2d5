"""SC104: a value outside what the field allows."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import effective_model
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("SC104", Severity.WARNING, source="../schemas/agent.schema.json", needs="fault")
def bad_value(agent: Agent, context: Context) -> Iterator[Problem]:
    """A value is not one the field allows.

    ## What it does
    Reports values outside a field's list, pattern or limits, and empty ones.

    ## Why is this bad?
    A value the tool does not know is ignored at best; a bad `name` keeps the agent from loading.

    ## What to do instead
    Use one of the values named in the finding.
    """
    return effective_model.with_what_runs(agent, faults(agent, "bad-value"))
