"""LI904: a suppression past its day."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI904", Severity.WARNING, source="../docs/suppressions.md", needs="fault")
def expired_suppression(agent: Agent, context: Context) -> Iterator[Problem]:
    """The day a suppression was to end has passed.

    ## What it does
    Reports a suppression whose `until=2027-01-31` lies in the past. It no longer
    counts, and what it hid is reported again. Today is the day by UTC,
    `SOURCE_DATE_EPOCH`, or `--today`.

    ## Why is this bad?
    The author promised to look at it again by then.

    ## What to do instead
    Mend the fault, or set a later day and say why.
    """
    return faults(agent, "expired-suppression")
