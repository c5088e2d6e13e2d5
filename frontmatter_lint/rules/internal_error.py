"""LI909: the linter's own failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "LI909",
    Severity.ERROR,
    source="https://github.com/lint-agents/lint-agents/issues",
    needs="fault",
)
def internal_error(agent: Agent, context: Context) -> Iterator[Problem]:
    """A rule failed on this file.

    ## What it does
    Reports that the code of a rule raised an exception. All other rules and files were
    checked; the exit code is 2.

    ## Why is this bad?
    It is a bug in lint-agents, and it must not look like a clean file.

    ## What to do instead
    Report it with the file that causes it; until then leave the rule out with `--ignore`.
    """
    return faults(agent, "internal-error")
