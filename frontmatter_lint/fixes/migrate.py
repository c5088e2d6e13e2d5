"""From a model's bare name to a block and back: what an agent's choice becomes, in which
phase, or why it stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..agents import catalogue, model_choice, model_names, offers
from ..core import tiers
from ..core.edits import Edit, Fix, FrozenMapping, Value
from ..core.findings import PlacedFix
from ..core.nouns import Agent
from ..core.policy import Policy
from ..core.record import Record
from ..core.wording import code_spans
from . import beside, trial

FORMS = ("block", "scalar")
#: Where agents go that no phase of the policy speaks of.
REST = "Other agents"


class Step(Record):
    """What becomes of one agent: `fix` writes it; where it is None, `reason` says why the
    file stays as it is.
    """

    says: str = ""
    fix: PlacedFix | None = None
    reason: str = ""


def category(agent: Agent, policy: Policy) -> str:
    """Return the policy's category for the agent of this name, else the file's own; empty where
    there is none.
    """
    entry = policy.roster.get(agent.name.lower())
    if entry:
        return entry.category
    own = agent.frontmatter.get("category")
    if isinstance(own, str):
        return own
    return ""


def phases(policy: Policy) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every phase of the policy's plan, with its categories, and at last the rest."""
    for number, one in enumerate(policy.phases, 1):
        week = ""
        if one.week is not None:
            week = f", week {one.week}"
        yield f"Phase {number}{week}: {one.title}", tuple(one.categories)
    yield REST, ()


def step(agent: Agent, policy: Policy, form: str) -> Step:
    """Return what becomes of an agent whose model is to have this form."""
    if not agent.readable:
        return Step(reason="its frontmatter cannot be read")
    value, reason = (_to_block if form == "block" else _to_scalar)(agent, policy)
    if value is None and form == "scalar":
        whole = beside.fix(agent)
        moved = None
        if whole:
            moved = trial.placed(agent.source, whole)
        if whole and moved:
            return Step(whole.says, moved)
    if value is None:
        return Step(reason=reason)
    says = "; ".join(_in_words(value))
    fix = trial.placed(agent.source, Fix(says, (Edit("set", ("model",), value),), safe=False))
    if fix:
        return Step(says, fix)
    return Step(reason="`model` is not written on one plain line")


def _in_words(value: Value) -> Iterator[str]:
    """Say what is written, part by part: of a mapping every key with its value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, FrozenMapping):
        for key, inner in value.entries:
            yield f"{key} {', '.join(_in_words(inner))}"
    else:
        for item in value:
            yield from _in_words(item)


def _to_block(agent: Agent, policy: Policy) -> tuple[Value | None, str]:
    model, form = agent.frontmatter.get("model"), model_choice.form(agent.frontmatter.get("model"))
    if form == "":
        return None, "it names no model"
    if form not in ("plain", "provider/id", "display"):
        return (
            None,
            "its model is a block already" if form == "block" else "its model is not one name",
        )
    if "block" not in agent.dialect.model.forms:
        return None, f"{agent.dialect.title} reads no block under `model`"
    return block_for(str(model), agent, policy), ""


def _to_scalar(agent: Agent, policy: Policy) -> tuple[Value | None, str]:
    model, preference = agent.frontmatter.get("model"), agent.model.preference
    if not isinstance(model, dict) or not model_choice.is_block(model):
        return None, "its model is no block"
    if preference is None:
        return None, "its block has no preference"
    if trial.plain(block_for(preference.value, agent, policy)) != model and len(model) > 1:
        lost = code_spans(key for key in model if key != preference.at[-1])
        return None, f"one name cannot say what the block says: {lost}"
    return preference.value, ""


def block_for(name: str, agent: Agent, policy: Policy) -> FrozenMapping:
    """Return the block for a bare name, as the value of an edit; the tier stays, and the reason is
    for the author to write.
    """
    parts: list[tuple[str, Value]] = [("preference", name)]
    fallback = _fallback(name, agent, policy)
    if fallback and not any(ref.at[0] != "model" for ref in agent.model.fallbacks):
        parts.append(("fallbacks", (fallback,)))
    entry = policy.roster.get(agent.name.lower())
    above = ""
    if entry:
        above = _model_of_tier(entry.escalates_to, name, agent, policy)
    beside = agent.model.escalation is not None and agent.model.escalation.at[0] != "model"
    if entry and above and catalogue.is_stronger(above, name) and not beside:
        conditions = tuple(entry.when)
        parts.append(("escalation", FrozenMapping((("to", above), ("when", conditions)))))
    return FrozenMapping(tuple(parts))


def _fallback(name: str, agent: Agent, policy: Policy) -> str:
    """Return a model of the tier above, else below, of those the policy uses; else the fallback it
    lists as a candidate.
    """
    every, rank = tiers.names(), tiers.rank(catalogue.tier(name))
    if rank < 0 or name in agent.dialect.model.undecided:
        return ""
    listed = [one.model for one in policy.candidates if one.role == "fallback"]
    neighbours = [
        tier
        for tier in (*every[rank + 1 : rank + 2], *reversed(every[:rank]))
        if not policy.tiers or tier in policy.tiers
    ]
    found = [one for one in listed if model_names.is_legal(one, agent.dialect)]
    found += filter(None, (_model_of_tier(tier, name, agent, policy) for tier in neighbours))
    return next((one for one in found if not catalogue.same(one, name)), "")


def _model_of_tier(tier: str, like: str, agent: Agent, policy: Policy) -> str:
    if tier:
        return offers.model_of_tier(tier, like, agent.dialect, (policy.tier_model(tier),))
    return ""
