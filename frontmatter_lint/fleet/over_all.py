"""All agents of a run × the comparisons that are asked for → what is wrong, file by file."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..core.nouns import Fault
from . import same_agent, same_name
from .members import Member
from .same_agent import Reader

#: The rules that speak of several agents; a run over some files sees a part of what they mean.
RULES = frozenset({same_name.RULE, same_agent.RULE})


def faults(
    members: Iterable[Member], wanted: Collection[str], read: Reader
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
    return found
