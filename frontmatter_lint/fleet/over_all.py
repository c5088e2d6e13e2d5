"""All agents of a run × the comparisons that are asked for → what is wrong, file by file."""

from __future__ import annotations

from ..agents.load import Candidate
from ..core.nouns import Fault
from ..core.record import TYPE_CHECKING
from . import missing, same_agent, same_name, second_reader
from .members import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Any

    from .same_agent import Reader

#: The rules that speak of several agents; a run over some files sees a part of what they mean.
COMPARING = frozenset({same_name.RULE, same_agent.RULE, second_reader.RULE})
#: Those, and the rules on what an agent names, which need to know all there are as well.
RULES = COMPARING | missing.RULES


def members(kept: Sequence[tuple[Any, ...]], paths: Mapping[str, Candidate]) -> list[Member]:
    """Return the agents that may have something to do with each other, by path as shown.

    `kept` is what is kept of all agents, `paths` are their files by path as shown.
    """
    seen: set[str] = set()
    shared: set[str] = set()
    for one in kept:
        name = same_agent.plain(one[1])
        if name in seen:
            shared.add(name)
        seen.add(name)
    found = []
    for one in kept:
        absolute = paths[one[0]].absolute
        is_shared = bool(shared) and same_agent.plain(one[1]) in shared
        if one[6] or is_shared or second_reader.is_concerned(absolute, one[3], one[4]):
            found.append(Member(*[*one, absolute]))
    found.sort(key=lambda one: one.path)
    return found


def faults(
    some: Sequence[Member], names: Iterable[str], wanted: AbstractSet[str], read: Reader
) -> dict[str, list[Fault]]:
    """Return what the `wanted` rules find, by the path of a file as shown.

    `names` are those of all agents; `read` returns the agent of a path, and few are read a
    second time.
    """
    found: dict[str, list[Fault]] = {}
    if same_name.RULE in wanted:
        for path, fault in same_name.faults(some):
            found.setdefault(path, []).append(fault)
    if same_agent.RULE in wanted:
        for path, fault in same_agent.faults(some, read):
            found.setdefault(path, []).append(fault)
    if second_reader.RULE in wanted:
        for path, fault in second_reader.faults(some):
            found.setdefault(path, []).append(fault)
    if not wanted.isdisjoint(missing.RULES):
        for path, fault in missing.faults(some, names):
            found.setdefault(path, []).append(fault)
    return found
