"""What is documented for an agent, and the model that its file states beside it."""

from __future__ import annotations

from ..agents import catalogue, dialects, model_choice, model_names
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.nouns import Agent, Context, Dialect, Ref


class Expectation(Record):
    """A tier somebody wrote down for this agent: `where` names the document and line, or
    the policy; `scope` whom else.

    `exact` is False for a minimum, which a stronger model fulfils as well.
    `escalates_to` is the tier it may move up to, empty where none is documented. `at_call`:
    whoever starts the agent passes the model; `files` are the agents that it is for.
    """

    tier: str
    model: str
    where: str
    scope: str = ""
    exact: bool = True
    escalates_to: str = ""
    at_call: bool = False
    files: tuple[str, ...] = ()


def expectations(agent: Agent, context: Context) -> tuple[Expectation, ...]:
    """Return what is documented for this agent: the user's own documents, else the
    policy the user chose.
    """
    if context.documented:
        found = {one.tier: one for one in reversed(list(_from_documents(agent, context)))}
    else:
        found = {}
    if len(found) > 1:
        return ()  # contradicting-assignments says it; which of them is meant nobody knows
    return tuple(found.values()) or tuple(_from_policy(agent, context))


def contradiction(agent: Agent, context: Context) -> tuple[Expectation, Expectation] | None:
    """Return two documented assignments of this agent that name different tiers."""
    found = list(_from_documents(agent, context)) if context.documented else []
    return next(((found[0], one) for one in found[1:] if one.tier != found[0].tier), None)


def _from_documents(agent: Agent, context: Context) -> Iterator[Expectation]:
    from .documents import for_one_agent  # imported here: most teams have no such document

    for one in for_one_agent.for_agent(agent.name, agent.path, context.documented):
        yield Expectation(
            one.tier,
            one.model,
            f"{one.document}:{one.line}",
            escalates_to=catalogue.tier(one.escalates_to),
            at_call=one.at_call,
            files=one.files or (),
        )


def has_copies(expected: Expectation, dialect: Dialect) -> bool:
    """Whether what is expected is for an agent that lies where another tool alone loads its own."""
    for path in expected.files:
        tools = {name for name, _ in dialects.holders(path, "own")}
        if tools and dialect.name not in tools:
            return True
    return False


def _from_policy(agent: Agent, context: Context) -> Iterator[Expectation]:
    policy, where = context.policy, f"policy `{context.policy.name}`"
    entry = policy.roster.get(agent.name.lower())
    if entry:
        yield Expectation(
            entry.tier, "", f"{where} ({entry.category})", escalates_to=entry.escalates_to
        )
    elif policy.minimum:
        yield Expectation(policy.minimum.tier, "", where, " for every agent", exact=False)
    elif policy.floors:
        tier = policy.floors.get(context.profile().kind)
        needs_no_model = any(one.name == _AUTOMATABLE for one in context.profile().characteristics)
        if tier and not needs_no_model:
            yield Expectation(tier, "", where, f" for {context.profile().kind} work", exact=False)


#: The characteristic of work that a program does; a policy's floor for a kind of work
#: is not meant for it.
_AUTOMATABLE = "automatable"


def quoted(expected: Expectation) -> str:
    """Return who says what: "docs/agents.md:35 says `opus`"."""
    return f"{expected.where} says `{expected.model or expected.tier}`{expected.scope}"


def decided(agent: Agent, context: Context) -> Iterator[tuple[Ref, str]]:
    """Yield every model the agent prefers, with its tier; words that leave the choice to
    somebody else are left out, and so are names on which the tool runs something else.
    """
    for ref in agent.model.preferences:
        if ref.value in context.dialect.model.undecided:
            continue
        if ref.tier:
            yield ref, ref.tier
            continue
        tier = catalogue.tier(ref.value)
        if tier and not model_names.refusal(ref.value, context.dialect):
            yield ref, tier


def compared(agent: Agent, context: Context) -> Iterator[tuple[Ref, str, Expectation]]:
    """Yield every model the agent prefers, with its tier, beside all that is documented for it."""
    expected = expectations(agent, context)
    yield from ((ref, tier, one) for ref, tier in decided(agent, context) for one in expected)


def is_undecided(agent: Agent, context: Context) -> bool:
    """Whether the file leaves the choice to somebody else, by a word for it or by naming no
    model at all.
    """
    stated = agent.model.preferences
    if agent.part_of and not stated:  # what it is a part of may name one
        return False
    if not stated and agent.dialect.name == "opencode" and not agent.entry:
        from ..agents import several  # imported here: few agents are of this tool

        if several.gives_model(agent.path, agent.name):
            return False
    if not stated:
        return model_choice.form(agent.frontmatter.get("model")) == ""
    return all(ref.value in context.dialect.model.undecided for ref in stated)


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
