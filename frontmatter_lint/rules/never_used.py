"""US908: an agent of the repository never ran."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US908", Severity.INFO, source="../docs/monitor.md", needs="fault", since="0.2.0")
def never_used(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent of the repository never ran.

    ## What it does
    Reports an agent without a single request or run in records that cover 30 days or more, in
    which other agents of the repository ran.

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    Its description is sent along with every session, and somebody keeps the file up to date.

    ## What to do instead
    Say in its description when to use it, or delete it.
    """
    return faults(agent, "never-used")
