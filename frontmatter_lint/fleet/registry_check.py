"""Registry and agents side by side: what differs, in either direction."""

from __future__ import annotations

from ..agents import catalogue, dialects, load
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.wording import clip
from ..judging.documents.words import keys
from . import registry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .agents import FleetAgent
    from .registry import Role, RoleRegistry

#: What differs: the file of an agent from the registry, the registry from the files, a call from
#: the agent it names, the document from the registry.
MODEL, UNLISTED, MISSING, CALL, DOCUMENT = "model", "unlisted", "missing", "call", "document"


class Divergence(Record):
    """One difference: its kind, where it stands (`line` is 1-based), in words, and the model to
    write into the agent of that path, empty where there is none.
    """

    kind: str
    path: str
    line: int
    text: str
    write: str = ""


def roles_of(found: RoleRegistry, agents: Sequence[FleetAgent]) -> dict[str, list[FleetAgent]]:
    """Return the agents of each role by its name: those called so, else those whose file is."""
    by_name: dict[str, list[FleetAgent]] = {}
    by_stem: dict[str, list[FleetAgent]] = {}
    for one in agents:
        if registry.governs(found, one.dialect):
            by_name.setdefault(keys.key(one.name), []).append(one)
            by_stem.setdefault(keys.key(load.stem(one.path)), []).append(one)
    made = {}
    for role in found.roles:
        key = keys.key(role.name)
        named = by_name.get(key, [])
        paths = {one.path for one in named}
        others = [one for one in by_stem.get(key, ()) if one.path not in paths]
        made[role.name] = [*named, *others]
    return made


def divergences(found: RoleRegistry, agents: Sequence[FleetAgent]) -> tuple[Divergence, ...]:
    """Return what differs between a registry and the agents, sorted by place."""
    roles = roles_of(found, agents)
    made = list(_missing(found, roles))
    listed: set[str] = set()
    for role in found.roles:
        for one in roles[role.name]:
            listed.add(one.path)
            difference = _of_agent(role, found, one)
            if difference is not None:
                made.append(difference)
    for one in agents:
        if one.path not in listed and registry.governs(found, one.dialect):
            says = f"`{clip(one.name)}` is no role of `{found.shown}`"
            made.append(Divergence(UNLISTED, one.path, 1, says))
    made.sort()
    return tuple(made)


def _missing(
    found: RoleRegistry, roles: Mapping[str, Sequence[FleetAgent]]
) -> Iterator[Divergence]:
    """Yield the roles without an agent, for each tool that the registry names."""
    for role in found.roles:
        if role.tier == tiers.AUTOMATED:
            continue
        some = roles[role.name]
        for tool in found.tools or (registry.ANY,):
            known = registry.dialects_of(tool)
            if any(not tool or one.dialect in known for one in some):
                continue
            where = f" in {tool}" if tool else ""
            says = f"no agent{where} is called `{clip(role.name)}`"
            yield Divergence(MISSING, found.shown, role.line, says)


def _of_agent(role: Role, found: RoleRegistry, one: FleetAgent) -> Divergence | None:
    """Return how an agent differs from its role; None where it does not."""
    dialect = dialects.get(one.dialect)
    want = registry.wanted(role, found, dialect)
    stated = one.stated[0] if one.stated else ""
    place = f"{found.shown}:{role.line}"
    if want.tier == tiers.AUTOMATED:
        says = f"{place} leaves `{clip(role.name)}` to a script, and here is an agent for it"
        return Divergence(MODEL, one.path, one.line, says)
    if want.model:
        if stated and (stated == want.model or catalogue.same(stated, want.model)):
            return None
        wish = f"`{clip(want.model)}`"
    elif want.tier:
        if one.stated_tier == want.tier:
            return None
        wish = f"the {want.tier} tier"
    else:
        return None  # a model of no known tier that this tool does not take
    has = f"states `{clip(stated)}`" if stated else "states no model"
    says = f"`{clip(one.name)}` {has}, and {place} says {wish}"
    write = registry.to_write(want, stated, dialect)
    return Divergence(MODEL, one.path, one.line, says, write)
