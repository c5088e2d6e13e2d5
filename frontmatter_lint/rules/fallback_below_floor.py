"""FB303: a fallback too weak for the work."""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue
from ..core import tiers
from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import rule
from ..judging import expectation, proof


@rule(
    "FB303",
    Severity.INFO,
    source="https://github.com/NickCrew/claude-cortex/blob/main/docs/model-optimization.md",
    needs="fallbacks",
    default=False,
)
def fallback_below_floor(agent: Agent, context: Context) -> Iterator[Problem]:
    """A fallback is weaker than the work allows.

    ## What it does
    Reports a fallback of the light tier for an agent whose work needs at least the
    middle one, by document or by its own words. Off by default: a short outage on a
    light model is often better than none, and the source of the criteria shows such
    chains itself.

    ## Why is this bad?
    When the preferred model cannot be had, the agent goes on with one that is known not
    to be enough, and nobody notices.

    ## What to do instead
    Name a fallback of the same tier, of another maker if need be.
    """
    expected = expectation.expectations(agent, context)
    floors = [tiers.rank(one.tier) for one in expected] or [tiers.rank(context.profile().floor)]
    for ref in agent.model.fallbacks:
        tier = catalogue.tier_of(ref)
        if tier and tiers.rank(tier) < max(floors):
            yield Problem(
                f"fallback `{ref.value}` is of the {tier} tier, below what this agent's work needs",
                ref.at,
                "name a fallback of the same tier",
                evidence=() if expected else proof.of(agent, context.profile(), context, 1),
            )
