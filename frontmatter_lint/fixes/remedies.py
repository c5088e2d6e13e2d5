"""The fixes that rules offer, in words and edits; imported where a problem is found, for
nobody else needs them.
"""

from __future__ import annotations

from ..agents import catalogue, offers
from ..core.edits import Edit, Fix, FrozenMapping
from ..core.nouns import Agent, Context, Ref
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from ..judging.expectation import Expectation


def rename(ref: Ref, name: str) -> Fix | None:
    """Return another spelling of the same model, or the one that a misspelt name
    means; no tier changes.
    """
    if name and name != ref.value:
        return Fix(f"write `{name}`", (Edit("set", ref.at, name),))
    return None


def drop(ref: Ref) -> Fix:
    """Return the entry is removed, and with the last one the list."""
    return Fix("remove it", (Edit("remove", ref.at),))


def succeed(ref: Ref, name: str) -> Fix | None:
    """Return the model that takes the place of one that is gone, of the same tier."""
    if not name or catalogue.tier(name) != catalogue.tier(ref.value) or name == ref.value:
        return None
    return Fix(f"write `{name}`, of the same tier", (Edit("set", ref.at, name),), safe=False)


def assign(ref: Ref, expected: Expectation, context: Context) -> Fix | None:
    """Return the documented model instead of the one in the file."""
    undecided = ref.value in context.dialect.model.undecided
    if undecided:
        before = ""
    else:
        before = f" from {catalogue.tier_of(ref)}"
    name = model_of_tier(expected.tier, ref, context, expected.model)
    if not name:
        return None
    says = (
        f"write `{name}`, which {'sets' if undecided else 'changes'} the tier{before} to "
        f"{expected.tier}"
    )
    return Fix(says, (Edit("set", ref.at, name),), safe=False)


def state(agent: Agent, expected: Expectation, context: Context) -> Fix | None:
    """Return the documented model for an agent that names none: behind its description."""
    name = _model_for_none(expected, context)
    if not name or agent.frontmatter.get("model") is not None:
        return None
    says = f"write `{name}`, which sets the tier to {expected.tier}"
    return Fix(says, (stating(agent, name),), safe=False)


def stating(agent: Agent, model: str) -> Edit:
    """Return the edit that gives an agent a model, whether it has one or not."""
    preference = agent.model.preference
    if preference is not None:
        return Edit("set", preference.at, model)
    if "model" in agent.frontmatter:
        return Edit("set", ("model",), model)
    keys = []
    for key in agent.frontmatter:
        if isinstance(key, str):
            keys.append(key)
    if "description" in keys:
        after = "description"
    else:
        after = (keys or [""])[-1]
    return Edit("insert", ("model",), model, after=after)


def what_to_write(ref: Ref | None, expected: Expectation, context: Context) -> str:
    """Return what to do where the documented model is to hold, in words: "write `model: opus`" for
    an agent without a model.
    """
    if ref is None:
        name = _model_for_none(expected, context)
    else:
        name = model_of_tier(expected.tier, ref, context, expected.model)
    if not name:
        return "write the documented model into the file"
    if ref is None:
        return f"write `model: {name}`"
    return f"write `{name}`"


def _model_for_none(expected: Expectation, context: Context) -> str:
    """Return the documented model as the tool of an agent that names none is told it."""
    policy = context.policy.tier_model(expected.tier)
    like = context.dialect.model.example
    return offers.model_of_tier(expected.tier, like, context.dialect, (expected.model, policy))


def escalate(agent: Agent, ref: Ref, tier: str, context: Context) -> Fix | None:
    """Return an escalation whose conditions are left to the author: it has none, which is a
    finding of its own.
    """
    name = model_of_tier(tier, ref, context)
    block = agent.frontmatter.get("model")
    if not name or not isinstance(block, dict) or len(ref.at) < 2:
        return None
    neighbours = []
    for key in block:
        if key not in ("reasoning", "effort"):
            neighbours.append(key)
    skeleton = FrozenMapping((("to", name), ("when", ())))
    at: KeyPath = (ref.at[0], "escalation")
    edit = Edit("insert", at, skeleton, after=neighbours[-1] if neighbours else str(ref.at[-1]))
    return Fix(
        f"add an escalation to `{name}`; its conditions are yours to write", (edit,), safe=False
    )


def model_of_tier(tier: str, like: Ref, context: Context, documented: str = "") -> str:
    """Return a model of a tier, written as `like` is: the documented one, the policy's, or the
    only one the tool has.
    """
    policy = context.policy.tier_model(tier)
    return offers.model_of_tier(tier, like.value, context.dialect, (documented, policy))
