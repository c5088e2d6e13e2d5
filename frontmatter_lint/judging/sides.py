"""What speaks for a stronger model and what for a lighter one, placed in the file."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.findings import PlacedEvidence
from ..core.judged import Profile
from ..core.nouns import Agent, Context, Evidence
from ..core.record import Record
from ..reading import document
from . import proof, spans


class Sides(Record):
    """The words that speak for a stronger model and for a lighter one, as findings quote them."""

    stronger: tuple[PlacedEvidence, ...] = ()
    lighter: tuple[PlacedEvidence, ...] = ()


def of(agent: Agent, context: Context) -> Sides:
    """Return the words for either side; those that both quote are left to the one that decided."""
    profile = context.profile()
    if profile.odds.unjudged:
        return Sides()
    stronger = _placed(agent, proof.of(agent, profile, context, 1))
    less = proof.of(agent, profile, context, -1)
    if profile.ceiling != "light":
        # no finding rests on these: a step of a body says little against the whole of it
        unnamed = spans.CRITERIA[spans.column_for(-1)]
        kept = []
        for one in less:
            is_step = one.criterion == unnamed and one.at != ("description",)
            if not is_step and one.at != ("name",):
                kept.append(one)
        less = tuple(kept)
    lighter = _placed(agent, less)
    if profile.floor == "light":
        return Sides(_without(stronger, lighter), lighter)
    return Sides(stronger, _without(lighter, stronger))


def critical(profile: Profile, context: Context) -> float | None:
    """Return how likely the work is security, compliance, legal or incident work, from 0 to 1;
    None where no words of such work show.

    It means nothing then: it was learned from agents that do such work and from those that need
    no more than a light model.
    """
    asked = context.policy.criteria
    kinds = asked.critical.kinds
    if any(asked.rows[one.name].kind in kinds for one in profile.characteristics):
        return profile.odds.critical
    return None


def _placed(agent: Agent, evidence: Iterable[Evidence]) -> tuple[PlacedEvidence, ...]:
    """Return words with their places; of two that share most words the first."""
    found: list[PlacedEvidence] = []
    for one in evidence:
        span = document.locate(agent.source, one.at, one.text)
        file = document.file_of(agent.source, one.at)
        placed = PlacedEvidence(one.text, span, one.criterion, file)
        if not any(_shares_most(placed, other) for other in found):
            found.append(placed)
    return tuple(found)


def _shares_most(one: PlacedEvidence, other: PlacedEvidence) -> bool:
    """Whether two quotations on a line have half of the shorter in common."""
    first, second = one.span.start, other.span.start
    if first.line != second.line:
        return False
    ends = first.column + len(one.text), second.column + len(other.text)
    shared = min(ends) - max(first.column, second.column)
    return 2 * shared >= min(len(one.text), len(other.text))


def _without(
    some: Iterable[PlacedEvidence], others: Iterable[PlacedEvidence]
) -> tuple[PlacedEvidence, ...]:
    """Return the evidence that shares no words with others."""
    kept = []
    for one in some:
        spans = [other.span for other in others]
        if not any(one.span.start < span.end and span.start < one.span.end for span in spans):
            kept.append(one)
    return tuple(kept)
