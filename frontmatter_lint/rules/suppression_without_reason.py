"""LI902: a suppression that does not say why."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI902", Severity.WARNING, source="../docs/suppressions.md", needs="fault")
def suppression_without_reason(agent: Agent, context: Context) -> Iterator[Problem]:
    """A suppression gives no reason.

    ## What it does
    Reports a suppression without words after its bracket; and, at level info, one whose
    reason is still `TODO`, as `--add-ignores` writes it. The suppression counts all the
    same.

    ## Why is this bad?
    Whoever meets it next year cannot tell a considered decision from a finding that was in the way.

    ## What to do instead
    Say in a few words why the finding is wrong here, or until when it must be borne:
    `ignore[MD203] the gateway still serves it until=2027-01-31`.
    """
    return faults(agent, "suppression-without-reason")
