"""Which of three voices speaks for an agent: what is documented, what the file says, what
its words imply.
"""

from __future__ import annotations

import re

from ..agents import catalogue, model_choice
from ..core import tiers
from ..core.judged import Profile
from ..core.nouns import Agent, Context, Evidence, Ref, Severity
from ..core.record import Record
from ..core.wording import clip
from ..reading import document
from . import asides, expectation, phrases, quotes, reasons, silence, spans
from .reasons import Reason


def proof(agent: Agent, profile: Profile, context: Context, side: int) -> tuple[Evidence, ...]:
    """Return the words behind a verdict, at most three: those of the characteristics that
    argue on its side, the deciding one first, then passages that the learned table finds.

    `side` is 1 where the work is said to need more than a light model, -1 where it is said
    to need no strong one. What stands in the description comes first, the name last: what
    an agent is called proves less than what it does.
    """
    own: list[Evidence] = []
    others: list[Evidence] = []
    for one in _by_matrix(profile, context, side):
        whole = _whole_words(agent, one)
        if side > 0 and reasons.argues_for_light(whole.text):
            whole = one
        is_aside = asides.is_of_others(whole.text, one.text) or asides.is_in_passing(agent, one)
        (others if is_aside else own).append(whole)
    if side > 0:
        own += spans.telling(agent, spans.MID)
        own = [one for one in own if not reasons.argues_for_light(one.text)]
        others = [one for one in others if not reasons.argues_for_light(one.text)]
    else:
        own = [one for one in own if not spans.argues_for_more(one.text)]
        others = [one for one in others if not spans.argues_for_more(one.text)]
        if is_only_words((*own, *others)):
            own += spans.telling(agent, spans.MECHANICAL)
    own, others = _in_english(agent, own), _in_english(agent, others)
    kept = _of_the_work(agent, quotes.distinct(asides.without(own, others)))
    if is_only_the_name(kept):
        kept = quotes.distinct((*own, *others))
    found = _of_other_words(list(map(_plainly, kept)))
    long = [one for one in found if not _is_lone(one)]
    if long:
        found = [one for one in found if one in long or _field(one) == "name"]
    rows = context.policy.criteria.rows.values()
    deciding = {row.criterion for row in rows if row.kind == profile.kind}
    ordered = sorted(found, key=lambda one: _how_late(one, deciding))
    beside = [one for one in ordered if _field(one) != "name"]
    if any(not _is_lone(one) for one in beside):
        ordered = beside
    return tuple(ordered[:_MOST_QUOTED])


def _of_the_work(agent: Agent, found: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return quotations without those that say when the agent is called, unless nothing but
    single words and the name is left.
    """
    rest = tuple(one for one in found if not asides.is_call(agent, one))
    told = tuple(one for one in rest if _field(one) != "name")
    if is_only_words(told):
        return found
    return rest


def _in_english(agent: Agent, found: list[Evidence]) -> list[Evidence]:
    """Return quotations without those of a description or a body in another language, of which
    single words say nothing; where both are, the agent is not judged.
    """
    foreign = []
    for field, text in (
        ("description", phrases.in_lines(agent.description)),
        ("", agent.body[: silence.LOOKED_AT]),
    ):
        if not silence.is_english(frozenset(phrases.words(text))):
            foreign.append(field)
    return [one for one in found if _field(one) not in foreign]


def _of_other_words(found: list[Evidence]) -> list[Evidence]:
    """Return quotations without those that only repeat the stems of one before them:
    "bug-fixing" says nothing that "fixing bugs" has not said.
    """
    kept: list[Evidence] = []
    seen: list[set[str]] = []
    for one in found:
        stems = {word[:3] for word in re.findall(r"[a-z]{3,}", one.text.lower())}
        if stems and any(stems <= known for known in seen):
            continue
        kept.append(one)
        seen.append(stems)
    return kept


def _plainly(one: Evidence) -> Evidence:
    """Return a quotation without the criterion of passages that have none, where it has one, and
    without a bracket that nothing closes.
    """
    named = [part for part in one.criterion.split("; ") if part not in spans.CRITERIA]
    return quotes.closed(one._replace(criterion="; ".join(named) or one.criterion))


def _how_late(one: Evidence, deciding: set[str]) -> tuple[bool, bool, bool, bool]:
    """Return the rank of a quotation: the name last, what meets a deciding criterion first,
    a lone word after whole passages, and the description before the body.
    """
    field = _field(one)
    is_other = deciding.isdisjoint(one.criterion.split("; "))
    return field == "name", is_other, _is_lone(one), field != "description"


def _is_lone(one: Evidence) -> bool:
    """Whether a quotation is a single word, which proves little; `file-sorter` is two."""
    return " " not in one.text.strip() and "-" not in one.text


def _whole_words(agent: Agent, one: Evidence) -> Evidence:
    """Return words of the description or the body with the sentence or clause they stand in:
    "Analyzes" says nothing, "Analyzes slow queries" does, and "Builds charts, revenue" is cut.
    """
    if _field(one) == "description":
        text = phrases.in_lines(agent.description)
        at = text.find(one.text)
        if at < 0:
            return one
        start, end = spans.clause(text, at, at + len(one.text))
        return one._replace(text=text[start:end])
    at = agent.body.find(one.text)
    if _field(one) or at < 0:
        return one
    body = agent.dialect.body
    if document.in_body(agent.source, at, body) != one.at:
        return one  # the same words stand further up
    start, end = spans.clause(agent.body, at, at + len(one.text))
    return Evidence(
        agent.body[start:end], document.in_body(agent.source, start, body), one.criterion
    )


def _by_matrix(profile: Profile, context: Context, side: int) -> list[Evidence]:
    """Return the words of the characteristics that argue on a side, the deciding one first."""
    rows = context.policy.criteria.rows
    argues = [one for one in profile.characteristics if side * rows[one.name].lean > 0]
    ordered = sorted(argues, key=lambda one: rows[one.name].kind != profile.kind)
    return [evidence for one in ordered for evidence in one.evidence]


#: How many passages are quoted.
_MOST_QUOTED = 3


def _field(one: Evidence) -> str:
    """Return the field that a quotation stands in; empty for the body."""
    return str(one.at[0]) if type(one.at) is tuple and one.at else ""  # a position is a tuple too


def is_only_the_name(evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing is quoted but what the agent is called."""
    return all(_field(one) == "name" for one in evidence)


def is_only_words(evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing is quoted but single words."""
    return all(map(_is_lone, evidence))


def borne_out(level: Severity, evidence: tuple[Evidence, ...]) -> Severity:
    """Return a level no higher than what can be shown: with nothing but the agent's name no
    error, with nothing but single words no warning.
    """
    if is_only_the_name(evidence):
        return min(level, Severity.WARNING)
    if is_only_words(evidence) and level == Severity.WARNING:
        return Severity.INFO
    return level


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
    known = quotes.distinct(_by_matrix(implied, context, side))
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


def does(profile: Profile, level: Severity, context: Context) -> str:
    """Return how sure it is that the agent needs more, and for which work."""
    work = "work that needs judgement"
    if profile.kind_strength >= context.policy.criteria.critical.strength:
        work = f"{profile.kind} work"
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
    if agent.source.syntax == document.JSON:
        return "in a document that `documented-in` names and that gives it this model"
    if model_choice.home(agent.dialect) != model_choice.REGISTRY:
        return f"`model_rationale: {reason}`"
    return f"`# {reason}`, above `model`"
