"""SC103: a value of the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import effective_model
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("SC103", Severity.ERROR, source="../schemas/agent.schema.json", needs="fault")
def wrong_type(agent: Agent, context: Context) -> Iterator[Problem]:
    """A value has the wrong type.

    ## What it does
    Reports a value whose type the dialect's schema does not allow, such as a number for
    `description`. YAML 1.2 decides what a value is: `no` and `010` are text and ten. A list
    is reported once, however many of its entries are wrong.
    Where a tool leaves its agents to extensions, as Pi does, the schema is that of one of them:
    it is a note, and nothing is said of files with fields that this extension does not know.

    ## Why is this bad?
    Tools ignore such a field or refuse the agent. Of a list of tools, Claude Code 2.1.332 reads
    the names and passes over all else: with mappings alone, as requests to a model hold them,
    the agent runs without any tool.

    ## What to do instead
    Write the type the field takes; quote text that looks like a number.
    """
    return effective_model.with_what_runs(agent, faults(agent, "wrong-type"))
