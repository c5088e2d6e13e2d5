"""Permissions that never decide, because a later one, or one of another field, decides instead."""

from __future__ import annotations

from ..core.nouns import Fault, Problem
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.wording import clip, code_spans
from . import permission_rules, permissions
from .permission_rules import ALL, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.positions import Place

UNREACHED = "unreached-permission"


def faults(fields: Mapping[str, object], title: str, unless: str = "") -> Iterator[Fault]:
    """Yield what never decides among the permissions of an agent, or of settings as a whole; of
    what no tool asks for, no order decides. `unless` says, in a clause, what no file shows.
    """
    tools, stated = fields.get("tools"), fields.get("permission")
    rules = []
    for rule in permission_rules.of(tools, stated):
        if not permissions.meant_by(rule.permission):
            rules.append(rule)
    for every in (rules, permission_rules.of_list(fields.get("permissions"))):
        for winner, lost in permission_rules.unreached(every).items():
            yield _decided_by(winner, lost, title, unless)
    yield from _overruled(tools, stated, title)
    yield from _shared(tools, stated, title)


def _decided_by(winner: Rule, lost: Sequence[Rule], title: str, unless: str) -> Fault:
    first = lost[0]
    never, they = "never decides", "it does"
    if len(lost) > 1:
        never, they = f"and {len(lost) - 1} more never decide", "they do"
    is_in_one = first.at[:-1] == winner.at[:-1] and len(first.at) == len(winner.at)
    fits = "everything" if winner.pattern == ALL else f"all that {they}"
    where, last = "below", "takes the last that fits"
    said = f"`{clip(first.said)}`"
    if not is_in_one:
        said += f" of `{'.'.join(map(str, first.at[:-1]))}`"
    if first.is_switch and not winner.is_switch:
        where, last = (
            "under `permission`",
            "takes the last that fits, those of `permission` after the tools",
        )
    message = (
        f"{said} {never}: `{clip(winner.said)}` {where} fits {fits}, and {title} {last}{unless}"
    )
    return Fault(
        UNREACHED, Problem(message, _place(winner), _hint(winner, lost, is_in_one=is_in_one))
    )


def _place(rule: Rule) -> Place:
    if rule.at[0] == "permissions":
        return rule.at
    return KeyOf(rule.at)


def _hint(winner: Rule, lost: Sequence[Rule], *, is_in_one: bool) -> str:
    """Return how the rules would decide that never do."""
    first = lost[0]
    if not is_in_one and first.is_switch:
        return f"write `{first.permission}: {first.answer}` below it, or remove the switch"
    name = str(winner.at[-1])
    if winner.at[0] == "permissions":
        return "move it above those that it covers"
    if is_in_one and winner.pattern != ALL:
        return f'write `"{clip(name)}"` above what it covers'
    return f'write `"{clip(name)}"` above the others'


def _overruled(tools: object, permission: object, title: str) -> Iterator[Fault]:
    """Yield the switches whose tool has a permission that says otherwise: it takes their place."""
    if not isinstance(tools, dict) or not isinstance(permission, dict):
        return
    lost: dict[str, list[str]] = {}
    for name, value in tools.items():
        key = permission_rules.switched(str(name))
        if not isinstance(value, bool) or key not in permission:
            continue
        if _contradicts(key, permission[key], value=value):
            lost.setdefault(key, []).append(str(name))
    for key, names in lost.items():
        value = permission[key]
        switches = code_spans(clip(f"{name}: {str(tools[name]).lower()}") for name in names)
        never = "never decides" if len(names) == 1 else "never decide"
        instead = f"what stands under `permission.{key}`"
        if isinstance(value, str):
            instead = f"`{key}: {value}` under `permission`"
        message = f"{switches} under `tools` {never}: {title} takes {instead} instead"
        hint = "remove one of the two; as they stand, the agent goes without"
        if tools[names[0]] is False:
            hint = f"remove it, or write `{key}: deny` under `permission`"
        yield Fault(UNREACHED, Problem(message, KeyOf(("tools", names[0])), hint))


def _contradicts(key: str, permission: object, *, value: bool) -> bool:
    """Whether a permission says otherwise than the switch of its tool. One that is denied only by
    the order of its patterns does not mean it.
    """
    rules = permission_rules.of(None, {key: permission})
    is_denied = permission_rules.answers(rules, key) == {"deny"}
    if value:
        return is_denied and {rule.answer for rule in rules} == {"deny"}
    return bool(rules) and not is_denied


def _shared(tools: object, permission: object, title: str) -> Iterator[Fault]:
    """Yield the first switch of tools that change files that a later one decides instead: they are
    one permission, `edit`, unless that is stated itself.
    """
    if not isinstance(tools, dict) or (isinstance(permission, dict) and "edit" in permission):
        return
    switches = {}
    for name, value in tools.items():
        if isinstance(value, bool) and permission_rules.switched(str(name)) == "edit":
            switches[name] = value
    if len(set(switches.values())) < 2:
        return
    last = [*switches][-1]
    first = next(name for name in switches if switches[name] is not switches[last])
    says, decides = (f"{name}: {str(switches[name]).lower()}" for name in (first, last))
    message = (
        f"`{says}` never decides: to {title} `{'`, `'.join(switches)}` are one permission, and "
        f"`{decides}` below it counts for all"
    )
    hint = "give all one value, or say under `permission.edit` which files may be changed"
    yield Fault(UNREACHED, Problem(message, KeyOf(("tools", first)), hint))
