"""EV804: a public set of single functions is taken as proof."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("EV804", Severity.WARNING, source="../docs/evidence.md", needs="fault", since="0.2.0")
def worn_out_benchmark(agent: Agent, context: Context) -> Iterator[Problem]:
    """A public set of single functions is taken as proof.

    ## What it does
    Reports results of a set whose name is that of a benchmark of single functions that models have
    long learned from, such as HumanEval.

    `lint-agents evidence` reports this; `check` reads no results.

    ## Why is this bad?
    Nearly every model passes nearly all of it, and agents do other work.

    ## What to do instead
    Use tasks of your own repository, or SWE-bench Verified.
    """
    return faults(agent, "worn-out-benchmark")
