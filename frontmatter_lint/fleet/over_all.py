"""All agents of a run × the comparisons that are asked for → what is wrong, file by file."""

from __future__ import annotations

from ..core.nouns import Fault
from ..core.record import TYPE_CHECKING
from . import missing, same_agent, same_name
from .members import Member

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from .same_agent import Reader

#: The rules that speak of several agents; a run over some files sees a part of what they mean.
COMPARING = frozenset({same_name.RULE, same_agent.RULE})
#: Those, and the rules on what an agent names, which need to know all there are as well.
RULES = COMPARING | {missing.OF_AGENTS, missing.OF_SKILLS}


def faults(
    members: Iterable[Member], wanted: AbstractSet[str], read: Reader
) -> dict[str, list[Fault]]:
    """Return what the `wanted` rules find, by the path of a file as shown.

    `read` returns the agent of such a path; few are read a second time.
    """
    in_order = sorted(members, key=lambda one: one.path)
    found: dict[str, list[Fault]] = {}
    if same_name.RULE in wanted:
        for path, fault in same_name.faults(in_order):
            found.setdefault(path, []).append(fault)
    if same_agent.RULE in wanted:
        for path, fault in same_agent.faults(in_order, read):
            found.setdefault(path, []).append(fault)
    if not wanted.isdisjoint((missing.OF_AGENTS, missing.OF_SKILLS)):
        for path, fault in missing.faults(in_order):
            found.setdefault(path, []).append(fault)
    return found
