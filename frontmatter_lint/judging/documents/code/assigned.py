"""Objects of programs whose names speak of no models, and whose values do: each of their entries is
a name and a model, `ROUTES = {"scribe": "haiku", "planner": "opus"}`.
"""

from __future__ import annotations

from ....core.resources import data
from ..markdown import Block, Page
from ..registries.trees import Node
from ..tables.grid import choice_of
from ..words.keys import key
from ..words.naming import Name, Said, known_as
from . import literals, mappings

_FEWEST = 2  # agents of the project in an object


def assigned(page: Page, one: Block) -> list[Said]:
    """Return the agents of objects that hold nothing but names and models, and whose own name says
    that they are looked up; nothing where another such object gives an agent another model.
    """
    said: list[Said] = []
    tiers: dict[str, str] = {}
    for name, reader, tree in literals.objects_in(one, _may_hold):
        found = _in_object(page, tree)
        if len(found) < _FEWEST:
            continue
        for each in found:
            if tiers.setdefault(each.name.text, each.choice.tier) != each.choice.tier:
                return []
            if literals.is_at_times(reader, each.line):
                return []
        if _is_looked_up(name):
            said += [each._replace(line=each.line + one.line) for each in found]
    return said


def _may_hold(name: str) -> bool:
    """Whether a name of code says of no other time, place or use that what it holds is of it."""
    return mappings.hold_always(mappings.parts_of(name))


def _is_looked_up(name: str) -> bool:
    """Whether each word of a name says that it holds what somebody looks up for agents."""
    known = data("documents")["looked_up"]
    parts = mappings.parts_of(name)
    nouns = set(known["nouns"])
    return not nouns.isdisjoint(parts) and nouns.union(known["beside"]).issuperset(parts)


def _in_object(page: Page, tree: Node) -> list[Said]:
    """Return the agents of the project in an object; none where one of its entries is no model."""
    said: list[Said] = []
    for name, one in tree.entries.items():
        choice = choice_of(page, one.text, "model")
        if choice is None or not choice.tier:
            return []
        agent = known_as(name, page.known)
        if agent:
            said.append(Said(Name(key(agent)), choice, one.line))
    return said
