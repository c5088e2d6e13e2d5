"""What a registry says of all agents that it does not name."""

from __future__ import annotations

from collections.abc import Iterator

from . import wording
from .grid import label
from .keys import REMAINDER
from .naming import Name, Said
from .registry_models import Reader, is_key
from .trees import Node


def of_remainder(reader: Reader, name: str, node: Node) -> Said | None:
    """Return what a key such as `default` beside agents says of the others; None where it names
    no one model.
    """
    stated = node
    if len(node.entries) == 1:
        inner, one = next(iter(node.entries.items()))
        if is_key(inner, "models"):
            stated = one
    value = stated.value
    if not is_key(name, "remainder") or not isinstance(value, str) or reader.strict:
        return None
    choice = wording.cell(value, "model")
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
