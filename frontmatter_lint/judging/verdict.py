"""Which of three voices speaks for an agent: what is documented, what the file says, what
its words imply.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..agents import catalogue, model_choice
from ..core import tiers
from ..core.nouns import Agent, Context, Evidence, Ref, Severity
from ..core.record import Record
from . import quotes
from .profile import Profile


class Expectation(Record):
    """A tier somebody wrote down for this agent: `where` names the document and line, or
    the policy; `scope` whom else.

    `exact` is False for a minimum, which a stronger model fulfils as well.
    `escalates_to` is the tier it may move up to, empty where none is documented.
    """

    tier: str
    model: str
    where: str
    scope: str = ""
    exact: bool = True
    escalates_to: str = ""


def expectations(agent: Agent, context: Context) -> tuple[Expectation, ...]:
    """What is documented for this agent: the user's own documents, else the
    policy the user chose.
    """
    found = (
        {one.tier: one for one in reversed(list(_from_documents(agent, context)))}
        if context.documented
        else {}
    )
    if len(found) > 1:
        return ()  # contradicting-assignments says it; which of them is meant nobody knows
    return tuple(found.values()) or tuple(_from_policy(agent, context))


def contradiction(agent: Agent, context: Context) -> tuple[Expectation, Expectation] | None:
    """Two documented assignments of this agent that name different tiers."""
    found = list(_from_documents(agent, context)) if context.documented else []
    return next(((found[0], one) for one in found[1:] if one.tier != found[0].tier), None)


def _from_documents(agent: Agent, context: Context) -> Iterator[Expectation]:
    from .documents import for_agent  # imported here: most teams have no such document

    for one in for_agent(agent.name, agent.path, context.documented):
        yield Expectation(
            one.tier,
            one.model,
            f"{one.document}:{one.line}",
            escalates_to=catalogue.tier(one.escalates_to),
        )


def _from_policy(agent: Agent, context: Context) -> Iterator[Expectation]:
    policy, where = context.policy, f"policy `{context.policy['name']}`"
    entry = policy.get("roster", {}).get(agent.name.lower())
    if entry:
        yield Expectation(
            entry["tier"],
            "",
            f"{where} ({entry['category']})",
            escalates_to=entry.get("escalates_to", ""),
        )
    elif policy.get("minimum"):
        yield Expectation(policy["minimum"]["tier"], "", where, " for every agent", exact=False)
    elif policy.get("floors"):
        tier = policy["floors"].get(context.profile().kind)
        needs_no_model = any(one.name == _AUTOMATABLE for one in context.profile().characteristics)
        if tier and not needs_no_model:
            yield Expectation(tier, "", where, f" for {context.profile().kind} work", exact=False)


#: The characteristic of work that a program does; a policy's floor for a kind of work
#: is not meant for it.
_AUTOMATABLE = "automatable"


def quoted(expected: Expectation) -> str:
    """Who says what: "docs/agents.md:35 says `opus`"."""
    return f"{expected.where} says `{expected.model or expected.tier}`{expected.scope}"


def decided(agent: Agent, context: Context) -> Iterator[tuple[Ref, str]]:
    """Every model the agent prefers, with its tier; words that leave the choice to somebody
    else are left out.
    """
    for ref in agent.model.preferences:
        tier = "" if ref.value in context.dialect.model["undecided"] else catalogue.tier(ref.value)
        if tier:
            yield ref, tier


def compared(agent: Agent, context: Context) -> Iterator[tuple[Ref, str, Expectation]]:
    """Every model the agent prefers, with its tier, beside everything documented for the agent."""
    expected = expectations(agent, context)
    yield from ((ref, tier, one) for ref, tier in decided(agent, context) for one in expected)


def is_undecided(agent: Agent, context: Context) -> bool:
    """Whether the file leaves the choice to somebody else, by a word for it or by naming no
    model at all.
    """
    stated = agent.model.preferences
    if not stated:
        return model_choice.form(agent.frontmatter.get("model")) == ""
    return all(ref.value in context.dialect.model["undecided"] for ref in stated)


def is_documented(agent: Agent, context: Context) -> bool:
    """Whether somebody wrote a tier down; inference then keeps silent, for or against.

    A minimum that is fulfilled decides nothing, one that is not has been reported.
    """
    lowest = min((tiers.rank(tier) for _, tier in decided(agent, context)), default=-1)
    for one in expectations(agent, context):
        asked = tiers.rank(one.tier)
        if asked >= 0 and (one.exact or lowest < asked):
            return True
    return False


def proof(profile: Profile, context: Context) -> tuple[Evidence, ...]:
    """The words behind a verdict: those of the characteristics that argue on its side, the
    deciding one first, none twice.
    """
    rows = context.policy["characteristics"]
    side = -1 if profile.floor == "light" else 1
    argues = [one for one in profile.characteristics if side * _lean(rows[one.name]["points"]) > 0]
    ordered = sorted(argues, key=lambda one: rows[one.name]["kind"] != profile.kind)
    return quotes.distinct(evidence for one in ordered for evidence in one.evidence)


def _lean(points: Mapping[str, float]) -> float:
    """How far a row of the matrix leans to the middle tier, below zero to the light one."""
    return points["mid"] - points["light"]


def one_level_less(severity: Severity) -> Severity:
    """One level less, for a finding that the file has an answer to."""
    return Severity(max(Severity.INFO, severity - 1))


class Argument(Record):
    """The tier a stated reason argues for, and its words that do."""

    tier: str
    evidence: tuple[Evidence, ...]


def argued_tier(agent: Agent, context: Context) -> Argument | None:
    """What the stated reason argues for: the models it names, else the work it describes;
    None where it is neutral.
    """
    reason = agent.model.reasoning
    if reason is None:
        return None
    named = {
        catalogue.tier(word): word for word in _words(reason.value) if catalogue.is_alias(word)
    }
    if len(named) == 1:
        ((tier, word),) = named.items()
        return Argument(tier, (Evidence(word, reason.at),))
    if named:
        return None  # a comparison of models argues for either
    return _implied(agent, reason, context)


def _implied(agent: Agent, reason: Ref, context: Context) -> Argument | None:
    bare = agent._replace(name="", description=reason.value, frontmatter={}, body="")
    implied = context.judge(bare)
    found = tuple(one._replace(at=reason.at) for one in proof(implied, context))
    if implied.floor == "mid":
        stated = next((tier for _, tier in decided(agent, context)), "")
        return Argument("mid" if stated == "light" else stated, found)
    return Argument("light", found) if implied.ceiling == "light" else None


def has_answer(agent: Agent, context: Context) -> bool:
    """Whether the file answers a finding: by a reason that argues for its own tier, or a
    step up with conditions.
    """
    escalation = agent.model.escalation
    if escalation and escalation.to and escalation.when:
        stated = agent.model.preference
        if stated and catalogue.is_stronger(escalation.to.value, stated.value):
            return True
    argued = argued_tier(agent, context)
    return argued is not None and any(argued.tier == tier for _, tier in decided(agent, context))


def _words(text: str) -> list[str]:
    return [word.strip(".,;:!?()'\"").removesuffix("'s") for word in text.split()]
