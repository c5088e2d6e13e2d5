"""All agents of a run × the comparisons that are asked for → what is wrong, file by file."""

from __future__ import annotations

from ..agents.load import Candidate
from ..core.nouns import Fault
from ..core.record import TYPE_CHECKING
from . import missing, rule_names, same_agent, same_name, second_reader, together, twins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from .members import Member, Reading
    from .together import Group


def members(kept: Sequence[Member], paths: Mapping[str, Candidate]) -> list[Member]:
    """Return the agents that may have something to do with each other, by path as shown.

    `kept` is what is kept of all agents, `paths` are their files by path as shown.
    """
    seen: set[str] = set()
    shared: set[str] = set()
    for one in kept:
        name = same_agent.plain(one.name)
        if name in seen:
            shared.add(name)
        seen.add(name)
    alike = _alike(kept)
    found = []
    for one in kept:
        absolute = paths[one.path].absolute
        is_shared = one.path in alike or (bool(shared) and same_agent.plain(one.name) in shared)
        is_concerned = bool(one.references) or is_shared
        if is_concerned or second_reader.is_concerned(absolute, one.dialect, one.model):
            found.append(one._replace(absolute=absolute))
    found.sort(key=lambda one: one.path)
    return found


def _alike(kept: Sequence[Member]) -> set[str]:
    """Return the paths of agents that may do the job of another on a model of another tier."""
    blocks: dict[str, list[tuple[str, str]]] = {}
    for one in kept:
        tier = one.tier
        if tier:
            for key in twins.keys(one.name, one.opening):
                blocks.setdefault(key, []).append((tier, one.path))
    found: set[str] = set()
    for block in blocks.values():
        if len(block) > 1 and len({tier for tier, _ in block}) > 1:
            found.update(path for _, path in block)
    return found


def faults(
    some: Sequence[Member], names: Iterable[str], wanted: AbstractSet[str], reading: Reading
) -> dict[str, list[Fault]]:
    """Return what the `wanted` rules find, by the path of a file as shown.

    `names` are those of all agents; `reading` returns the agent of a path, and few are read a
    second time.
    """
    found: dict[str, list[Fault]] = {}
    kinds: list[Iterable[tuple[str, Fault]]] = []
    if rule_names.SAME_NAME in wanted:
        kinds.append(same_name.faults(some))
    if rule_names.SAME_AGENT in wanted:
        kinds.append(same_agent.faults(some, reading.read))
    if rule_names.SECOND_READER in wanted:
        kinds.append(second_reader.faults(some))
    if rule_names.TWINS in wanted:
        kinds.append(twins.faults(some, reading))
    if not wanted.isdisjoint(rule_names.MISSING):
        kinds.append(missing.faults(some, names))
    for kind in kinds:
        for path, fault in kind:
            found.setdefault(path, []).append(fault)
    return found


def add(
    found: dict[str, list[Fault]],
    group: Group,
    wanted: AbstractSet[str],
    reading: Reading,
    *,
    is_whole: bool,
) -> None:
    """Add what the `wanted` rules find in all agents under one settings file together."""
    for path, fault in together.faults(group, wanted, reading, is_whole=is_whole):
        found.setdefault(path, []).append(fault)
