"""What a registry says of all agents that it does not name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..tables.grid import label
from ..words import values, wording
from ..words.columns import norm
from ..words.keys import REMAINDER, key
from ..words.naming import Found, Name, Said
from ..words.no_models import UnclearError
from .registry_models import MOST_DEPTH, Reader, is_key, of_field, stated
from .trees import Node


def of_remainder(reader: Reader, name: str, node: Node) -> Said | None:
    """Return what a key such as `default` beside agents says of the others; None where it names
    no one model.
    """
    said = node
    if len(node.entries) == 1:
        inner, one = next(iter(node.entries.items()))
        if is_key(inner, "models"):
            said = one
    value = said.value
    if not is_key(name, "remainder") or not isinstance(value, str) or reader.strict:
        return None
    choice = values.cell(value, "model")
    if choice is None or not (choice.tier or wording.is_inherited(value)):
        choice = reader.tiers.get(label(value))
    if choice:
        return Said(Name(REMAINDER), choice, node.line)
    return None


def beside_exceptions(reader: Reader, node: Node) -> Iterator[Said]:
    """Return what a default says beside the agents that differ from it, and beside nothing
    else that holds values.
    """
    structures = []
    for name, one in node.entries.items():
        if not isinstance(one.value, str):
            structures.append(name)
    if len(structures) != 1 or not reader.known:
        return
    if not (is_key(structures[0], "exceptions") or is_key(structures[0], "agents")):
        return
    for name, one in node.entries.items():
        said = of_remainder(reader, name, one)
        if said:
            yield said


def _is_for_all(node: Node) -> bool:
    """Whether a rule of a list is for every agent."""
    return any(is_key(name, "names") and one.value == "*" for name, one in node.entries.items())


def with_default(reader: Reader, node: Node, active: str) -> Reader:
    """Return a reader that knows the model that a part of a registry gives to the agents below that
    state none.
    """
    holds_agents = any(is_key(name, "agents") for name in node.entries)
    for name, one in node.entries.items():
        for rule in one.value if isinstance(one.value, list) else ():
            if isinstance(rule.value, dict) and _is_for_all(rule):
                choice = stated(reader, rule, active, MOST_DEPTH)
                return reader._replace(default=choice, of_session=False) if choice else reader
        is_default = is_key(name, "remainder") or norm(name) in ("defaults", "defaultmodel")
        is_model = holds_agents and is_key(name, "models") and not isinstance(one.value, list)
        if not (is_default or is_model) or key(name) in reader.known:
            continue
        try:
            if isinstance(one.value, dict):
                choice = stated(reader, one, active, MOST_DEPTH)
            else:
                choice = of_field(reader, one, active)
        except UnclearError:
            continue
        if choice:
            return reader._replace(default=choice, of_session=not is_default)
    return reader


def takes_default(reader: Reader, who: Name, node: Node) -> bool:
    """Whether one agent that states no model runs on the default: one that others call does not
    where that is the model of a session, for it runs on the model of its caller.
    """
    mode = ""
    for name, one in node.entries.items():
        if norm(name) == "mode":
            mode = one.text.lower()
    is_called = mode == "subagent" or (reader.of_opencode and mode != "primary")
    return "*" not in who.text and not (reader.of_session and is_called)


def is_of_opencode(root: Node) -> bool:
    """Whether a registry says that it holds settings of OpenCode."""
    schema = root.entries.get("$schema")
    return schema is not None and "opencode.ai/" in schema.text


def without_overridden(node: Node, found: Mapping[str, Sequence[Found]]) -> Iterator[Found]:
    """Return what the parts of an object say, by their keys, without what its overrides replace:
    those of agents right below the key, not those of an environment.
    """
    overridden: set[str] = set()
    for name, some in found.items():
        if "override" in norm(name):
            below = set(map(key, node.entries[name].entries))
            said = {key(one.name.text) for one in some if isinstance(one, Said)}
            overridden |= below & said
    for name, some in found.items():
        is_override = "override" in norm(name)
        for one in some:
            is_replaced = isinstance(one, Said) and key(one.name.text) in overridden
            if is_override or not is_replaced:
                yield one
