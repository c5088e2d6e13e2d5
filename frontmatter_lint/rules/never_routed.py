"""FL605: one model for every agent, whatever its work."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FL605",
    Severity.INFO,
    source="../frontmatter_lint/data/fleet.yaml",
    needs="fault",
    since="0.2.0",
)
def never_routed(agent: Agent, context: Context) -> Iterator[Problem]:
    """Every agent states the same model, though their work differs.

    ## What it does
    Reports, once, that all agents under one settings file state one model, where there are at
    least eight of them, at least two do work that is very likely mechanical, and at least two
    work that is very likely beyond a light model. It stands at the one whose work is most
    plainly mechanical. A policy that wants one tier for every agent, as `always-frontier`,
    silences it; so does a run that sees a part of the files.

    ## Why is this bad?
    One model for everything is too much for some of the work or too little for the rest: the
    choice was never made.

    ## What to do instead
    Give mechanical work a light model. `lint-agents fleet` lists what the work of each agent
    needs. Where one model is meant for all, choose a policy that says so.
    """
    return faults(agent, "never-routed")
