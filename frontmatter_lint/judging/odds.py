"""How likely it is that work is beyond a light model, critical, or mechanical: the learned
table and the vocabulary's matrix together.

What a probability amounts to is the policy's: from which one on a finding is an error, a
warning, or an info (`likelihood`).
"""

from __future__ import annotations

from ..core.judged import Odds
from ..core.nouns import Agent, Severity
from ..core.policy import DEFAULT, Policy, built_in
from ..core.policy_parts import Criteria, Levels
from ..core.record import Record
from . import phrases, silence
from .phrases import Column, Parts, Sums


class Points(Record):
    """What the matrix says of an agent: by how many points mid leads light, the points of
    frontier, and by how much a policy of one's own moves the lead.
    """

    margin: float
    frontier: float
    moved: float = 0.0


def of(agent: Agent, points: Points) -> Odds:
    """Return the odds of an agent."""
    table = phrases.learned()
    read, sums = _reading(agent)
    unjudged = silence.reason(agent, read, sums.counted)
    if agent.part_of:
        unjudged = f"it changes {agent.part_of}"
    if unjudged:
        return Odds(unjudged=unjudged)
    is_brief = sums.counted < table.brief
    chances: list[float] = []
    for score, column, side in (
        (sums.mid, table.mid, 1),
        (sums.critical, table.critical, 1),
        (sums.mechanical, table.mechanical, -1),
    ):
        if is_brief:
            curve = column.brief
        else:
            curve = column.whole
        moved = score + side * points.moved
        chances.append(phrases.probability(moved, curve, points.margin, points.frontier))
    mid, critical, mechanical = chances
    return Odds(mid, critical, mechanical)


def can_matter(agent: Agent, policy: Policy, tier: str) -> bool:
    """Whether a model of `tier` (light or frontier) can be found unfit, however much
    the vocabulary adds to what the table says; that costs a third of asking both.

    A policy with words, points or bands of its own is always asked.
    """
    asked, root = policy.criteria, built_in(DEFAULT).criteria
    if asked.has_words or asked.floor != root.floor or asked.rows != root.rows:
        return True
    table = phrases.learned()
    read, sums = _reading(agent)
    is_brief = sums.counted < table.brief
    if tier == "frontier":
        most = _most(sums.mechanical, table.mechanical, is_brief=is_brief)
        level = _level(most, asked.likelihood.mechanical)
    else:
        most = _most(sums.mid, table.mid, is_brief=is_brief)
        level = _level(most, asked.likelihood.mid)
    return level is not None and not silence.reason(agent, read, sums.counted)


def _most(score: float, column: Column, *, is_brief: bool) -> float:
    """Return the greatest probability that a score can amount to."""
    if is_brief:
        curve = column.brief
    else:
        curve = column.whole
    if curve.margin > 0:
        margin = curve.most
    else:
        margin = -curve.most
    if curve.frontier > 0:
        frontier = curve.most
    else:
        frontier = -curve.most
    return phrases.probability(score, curve, margin, frontier)


_latest: list[tuple[Agent, tuple[Parts, Sums]]] = []


def _reading(agent: Agent) -> tuple[Parts, Sums]:
    """Return what is read of an agent, and its sums; those of the latest are kept, because
    one agent is asked about twice.
    """
    if not (_latest and _latest[0][0] is agent):
        table = phrases.learned()
        read = phrases.parts(agent, table.firsts)
        _latest[:] = [(agent, (read, phrases.sums(read, table)))]
    return _latest[0][1]


def beyond_light(odds: Odds, asked: Criteria, *, shows_critical: bool) -> Severity | None:
    """Return how serious a light model is for work of these odds; None where it is fine.

    Only where words of a critical kind show as well does the probability of critical work
    raise the level, by one, and is a finding an error.
    """
    level = _level(odds.mid, asked.likelihood.mid)
    if level is None:
        return None
    if not shows_critical:
        return min(level, Severity.WARNING)
    raised = _level(odds.critical, asked.likelihood.critical)
    if raised is None:
        return level
    if level == Severity.INFO:
        return min(raised, Severity.WARNING)
    return max(level, raised)


def below_frontier(odds: Odds, asked: Criteria) -> Severity | None:
    """Return how serious a frontier model is for work of these odds; None where it is
    fine, or where the work may be beyond a light model.
    """
    if odds.mid >= asked.likelihood.doubt:
        return None
    return _level(odds.mechanical, asked.likelihood.mechanical)


def _level(probability: float, least: Levels) -> Severity | None:
    for level, bound in (
        (Severity.ERROR, least.error),
        (Severity.WARNING, least.warning),
        (Severity.INFO, least.info),
    ):
        if bound is not None and probability >= bound:
            return level
    return None
