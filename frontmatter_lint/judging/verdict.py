"""Which of three voices speaks for an agent: what is documented, what the file says, what
its words imply.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..agents import catalogue, model_choice
from ..core import tiers
from ..core.judged import Profile
from ..core.nouns import Agent, Context, Evidence, Ref, Severity
from ..core.record import Record
from ..core.wording import clip
from ..reading import document
from . import by_name, expectation, proof, quotes, reasons
from .reasons import Reason


def one_level_less(severity: Severity) -> Severity:
    """Return one level less, for a finding that the file has an answer to."""
    return Severity(max(Severity.INFO, severity - 1))


def as_called(agent: Agent, level: Severity) -> tuple[Severity, str]:
    """Return the level of too light a model, as low as what the text calls the work allows, and
    the words that do; empty where none do.
    """
    words = reasons.called_light(agent)
    if words:
        return one_level_less(level), words
    if level == Severity.ERROR:
        words = reasons.called_first_pass(agent)
        if words:
            return Severity.WARNING, words
    return level, ""


class Argument(Record):
    """The tier a stated reason argues for, and its words that do."""

    tier: str
    evidence: tuple[Evidence, ...]


def argued_tier(agent: Agent, context: Context) -> Argument | None:
    """Return what the reason in a field argues for, by its own words or else by the work it
    describes; None where it is neutral.
    """
    field = agent.model.reasoning
    heard = reasons.stated(agent)
    if field is None or heard is None or heard.at != field.at:
        return None
    if heard.tier:
        evidence = (Evidence(heard.text, heard.at),) if "\n" not in heard.text else ()
        return Argument(heard.tier, evidence)
    return _implied(agent, field, context)


def _implied(agent: Agent, reason: Ref, context: Context) -> Argument | None:
    bare = agent._replace(name="", description=reason.value, frontmatter={}, body="")
    implied = context.judge(bare)
    floor, ceiling = implied.by_matrix
    side = -1 if floor == "light" else 1
    known = quotes.distinct(proof.by_matrix(implied, context, side))
    found = tuple(one._replace(at=reason.at) for one in known)
    if floor == "mid":
        stated = next((tier for _, tier in expectation.decided(agent, context)), "")
        return Argument("mid" if stated == "light" else stated, found)
    return Argument("light", found) if ceiling == "light" else None


def can_escalate(agent: Agent) -> bool:
    """Whether the file names a stronger model to move up to, and when."""
    escalation, stated = agent.model.escalation, agent.model.preference
    if not (escalation and escalation.to and escalation.when and stated):
        return False
    target, start = catalogue.tier_of(escalation.to), catalogue.tier_of(stated)
    return max(tiers.rank(target), 0) > max(tiers.rank(start), 0)


def is_critical(profile: Profile, context: Context) -> bool:
    """Whether the work is of a kind for which a light model can be an error."""
    return profile.kind in context.policy.criteria.critical.kinds


def does(agent: Agent, level: Severity, context: Context, evidence: Sequence[Evidence]) -> str:
    """Return how sure it is that the agent needs more, and for which work; the kind of it only
    where what is quoted shows it.
    """
    profile, criteria = context.profile(), context.policy.criteria
    of_kind = {row.criterion for row in criteria.rows.values() if row.kind == profile.kind}
    is_shown = any(one.criterion in of_kind for one in evidence)
    work = "work that needs judgement"
    if is_shown and profile.kind_strength >= criteria.critical.strength:
        work = f"{profile.kind} work"
    if by_name.is_proof(agent, evidence):
        return f"may need more: its name speaks of {work}"
    if level == Severity.ERROR:
        return f"does {work}"
    if profile.beyond_light != Severity.INFO:
        return f"very likely does {work}"
    return f"may need more: some of its work looks like {work}"


#: How much of a reason is quoted, in characters.
_REASON = 160


def quoted_reason(reason: Reason) -> str:
    """Return a stated reason as the end of a message."""
    return f"; the stated reason is “{clip(reason.text, _REASON)}”"


def missing_in(reason: Reason | None, wanted: str) -> str:
    """Return what to do about a reason that says nothing of the work; empty for none."""
    if reason is None or reason.tier:
        return ""
    return f"; “{clip(reason.text, _REASON)}” does not say {wanted}"


def to_paste(agent: Agent, reason: str) -> str:
    """Return how a reason is given: as a field where that harms nothing, else as a comment."""
    if agent.source.syntax in (document.JSON, document.JSONC):
        return "in a document that `documented-in` names and that gives it this model"
    if model_choice.home(agent.dialect) != model_choice.REGISTRY:
        return f"`model_rationale: {reason}`"
    return f"`# {reason}`, above `model`"
