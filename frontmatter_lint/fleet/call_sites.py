"""Calls in commands, skills and instructions that give an agent another model than its file
does: `Agent(subagent_type="x", model="opus")`.
"""

from __future__ import annotations

from ..agents import catalogue
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from ..judging.documents.code.calls import Call
from ..judging.documents.words import keys
from . import registry_check
from .registry_check import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .agents import FleetAgent


def concerns(path: str) -> bool:
    """Whether a file of this POSIX path holds prompts that may call agents."""
    known = data("routing")["calls"]
    *folders, name = path.split("/")
    return name in known["documents"] or not set(folders).isdisjoint(known["folders"])


def by_name(agents: Iterable[FleetAgent]) -> dict[str, list[FleetAgent]]:
    """Return the agents by the key of their names."""
    found: dict[str, list[FleetAgent]] = {}
    for one in agents:
        found.setdefault(keys.key(one.name), []).append(one)
    return found


def divergences(
    path: str, calls: Iterable[Call], agents: Mapping[str, Sequence[FleetAgent]]
) -> Iterator[Divergence]:
    """Yield the calls of a file that give an agent a model of another tier than its own file
    states; `agents` are those of `by_name`. A name of several agents that differ, or of none,
    says nothing.
    """
    for call in calls:
        name = keys.key(call.agent)
        some = agents.get(name) or agents.get(name.rpartition(":")[2], ())
        stated = {one.stated_tier for one in some}
        tier = catalogue.tier(call.model)
        if not tier or len(stated) != 1 or "" in stated or tier in stated:
            continue
        one = some[0]
        says = (
            f"calls `{clip(one.name)}` with `{clip(call.model)}`, and {one.path}:{one.line} "
            f"states `{clip(one.stated[0])}`"
        )
        yield Divergence(registry_check.CALL, path, call.line, says)
