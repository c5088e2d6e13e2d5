"""Models in a list of which the tool runs the first that it can."""

from __future__ import annotations

from itertools import islice

from ..core.nouns import Agent, Dialect, Ref
from . import catalogue, model_choice, offers

_MOST = 30  # models; of a longer list nothing is compared


def beside(ref: Ref, agent: Agent) -> list[Ref]:
    """Return the other models of the list that a model stands in, where the tool reads it; none
    for one that stands alone.
    """
    if not isinstance(ref.at[-1], int) or not model_choice.is_read(ref.at, agent.dialect):
        return []
    first = list(islice(model_choice.refs(agent.model), _MOST + 1))
    if len(first) > _MOST:
        return []
    found = []
    for one in first:
        if one.at != ref.at and one.at[:-1] == ref.at[:-1]:
            found.append(one)
    return found


def runs_another(ref: Ref, agent: Agent) -> bool:
    """Whether the tool runs another model of the list that a model stands in."""
    return any(offers.is_clean(one.value, agent.dialect) for one in beside(ref, agent))


def moving_on(dialect: Dialect) -> Dialect:
    """Return a dialect whose tool does with an unknown model what it does in a list."""
    does = dialect.model.on_listed or dialect.model.on_unknown
    return dialect._replace(model=dialect.model._replace(on_unknown=does, on_alias=""))


def twin(name: str, ref: Ref, agent: Agent) -> str:
    """Return the same model as the name means, as the list of another one has it already; empty
    where it has none.
    """
    for one in beside(ref, agent):
        if catalogue.same(one.value, name):
            return one.value
    return ""
