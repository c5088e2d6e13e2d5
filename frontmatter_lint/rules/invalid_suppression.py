"""LI905: a comment to the linter that it does not understand."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI905", Severity.WARNING, source="../docs/suppressions.md", needs="fault")
def invalid_suppression(agent: Agent, context: Context) -> Iterator[Problem]:
    """A comment speaks to the linter and cannot be understood.

    ## What it does
    Reports a suppression of a rule that does not exist, or that speaks of the linter
    itself (LI); an instruction other than `ignore` and `ignore-file`; a bracket that is
    not closed; a day that is none. What is not understood suppresses nothing.

    ## Why is this bad?
    Its author believes that it works.

    ## What to do instead
    Spell it as the message says; `lint-agents rules` lists the rules.
    """
    return faults(agent, "invalid-suppression")
