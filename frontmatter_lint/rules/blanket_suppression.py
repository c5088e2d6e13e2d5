"""LI903: a suppression that names no rule."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI903", Severity.WARNING, source="../docs/suppressions.md", needs="fault")
def blanket_suppression(agent: Agent, context: Context) -> Iterator[Problem]:
    """A suppression names no rule.

    ## What it does
    Reports `ignore` and `ignore-file` without a rule in brackets, or with `ALL`. They
    suppress nothing.

    ## Why is this bad?
    A comment for everything would hide faults that nobody has seen yet.

    ## What to do instead
    Name the rules, by code or by name: `ignore[MD201,unknown-field] reason`.
    """
    return faults(agent, "blanket-suppression")
