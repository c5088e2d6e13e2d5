"""EV806: results are older than a quarter."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV806", Severity.INFO, source="../docs/evidence.md", needs="fault", since="0.2.0")
def stale_evidence(agent: Agent, context: Context) -> Iterator[Problem]:
    """Results are older than a quarter.

    ## What it does
    Reports results that are older than 92 days, by the day in the file; what has no day is never
    too old.

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    Models, prices and agents have changed since.

    ## What to do instead
    Run the evaluation again.
    """
    return faults(agent, "stale-evidence")
