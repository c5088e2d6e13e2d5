"""A registry beside the agents: as text of 80 columns, and as JSON values."""

from __future__ import annotations

from collections import Counter

from ..core.record import TYPE_CHECKING
from ..core.terminal import safe, wrap
from ..core.wording import counted
from ..fleet import registry_check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..fleet.agents import FleetAgent
    from ..fleet.registry import RoleRegistry
    from ..fleet.registry_check import Divergence

_WIDTH = 80
_TITLES = {
    registry_check.MODEL: "agents that differ from the registry",
    registry_check.UNLISTED: "agents that are not in the registry",
    registry_check.MISSING: "roles without an agent",
    registry_check.CALL: "calls that give an agent another tier",
    registry_check.DOCUMENT: "the document",
}


def lines(
    found: RoleRegistry,
    agents: Sequence[FleetAgent],
    different: Sequence[Divergence],
    notes: Sequence[str],
) -> Iterator[str]:
    """Yield what was done, how many roles and agents there are, and what differs, by kind."""
    for note in notes:
        yield from wrap(safe(note), _WIDTH)
    roles = counted(len(found.roles), "role")
    text = f"{safe(found.shown)}: {roles}, {counted(len(agents), 'agent')}"
    said = "no differences"
    if different:
        said = counted(len(different), "difference")
    yield from wrap(f"{text}, {said}", _WIDTH)
    for kind, title in _TITLES.items():
        some = []
        for one in different:
            if one.kind == kind:
                some.append(one)
        if some:
            yield ""
            yield f"{title} ({len(some)})"
        for one in some:
            first, *more = wrap(safe(f"{one.path}:{one.line}: {one.text}"), _WIDTH - 4)
            yield f"  {first}"
            for line in more:
                yield f"    {line}"


def as_json(
    found: RoleRegistry,
    agents: Sequence[FleetAgent],
    different: Sequence[Divergence],
    notes: Sequence[str],
) -> dict[str, Any]:
    """Return the same as JSON values, with the agents of each role."""
    roles = registry_check.roles_of(found, agents)
    listed = []
    for one in found.roles:
        some = []
        for agent in roles[one.name]:
            some.append(
                {"path": agent.path, "dialect": agent.dialect, "stated": list(agent.stated)}
            )
        row = {"role": one.name, "line": one.line, "tier": one.tier or None}
        listed.append({**row, "models": dict(one.models), "agents": some})
    counts = Counter(one.kind for one in different)
    return {
        "registry": found.shown,
        "roles": listed,
        "differences": [one._asdict() for one in different],
        "counts": {kind: counts[kind] for kind in _TITLES},
        "notes": list(notes),
    }
