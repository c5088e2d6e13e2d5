"""FL612: a document made of a registry of roles that the registry has outrun."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL612",
    Severity.WARNING,
    source="../frontmatter_lint/data/routing.yaml",
    needs="fault",
    since="0.2.0",
)
def stale_routing_document(agent: Agent, context: Context) -> Iterator[Problem]:
    """The table that was made of a registry of roles is not what the registry says any more.

    ## What it does
    Makes the table of `agent-routing.yaml` anew and compares it with the one between the marks of
    `ROUTING.md`. Without a registry, or without a document that has these marks, it says
    nothing; nor does it in a run over a part of the files. The finding is shown at the mark, and
    is suppressed in the first of the agents.

    ## Why is this bad?
    Whoever reads the document, a person or a program, takes its table for what holds.

    ## What to do instead
    Run `lint-agents routing --write`, and `lint-agents routing --check` before each commit.
    """
    return faults(agent, "stale-routing-document")
