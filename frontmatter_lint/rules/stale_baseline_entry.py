"""LI906: an entry of the baseline that no finding meets."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("LI906", Severity.INFO, source="../docs/suppressions.md", needs="fault")
def stale_baseline_entry(agent: Agent, context: Context) -> Iterator[Problem]:
    """The baseline lists a finding that is gone.

    ## What it does
    Reports an entry of the baseline, or a part of its count, for which this run found
    nothing: the file was checked by that rule, or it or the rule is no longer there.

    ## Why is this bad?
    The entry would hide the same fault if it came back.

    ## What to do instead
    Run `lint-agents --update-baseline`, which removes it.
    """
    return faults(agent, "stale-baseline-entry")
