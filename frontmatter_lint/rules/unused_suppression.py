"""LI901: a comment that suppresses nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI901", Severity.WARNING, source="../docs/suppressions.md", needs="fault")
def unused_suppression(agent: Agent, context: Context) -> Iterator[Problem]:
    """A suppression has nothing to suppress.

    ## What it does
    Reports a comment `lint-agents: ignore[…]` or `ignore-file[…]` for a rule that ran
    and found nothing there. A rule that did not run in this very run is not held
    against the comment.

    ## Why is this bad?
    The fault it excused is gone, or has moved to another line. The comment would
    silently excuse the next one.

    ## What to do instead
    Delete the comment, or the one rule from its list.
    """
    return faults(agent, "unused-suppression")
