"""Permissions that never decide: one below them fits as well, no tool asks for them, or their field
is not read.
"""

from __future__ import annotations

from ..core.nouns import Fault, Problem
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_DONE = {"deny": "denied", "ask": "asked for"}
_UNREACHED, WITHOUT_EFFECT = "unreached-permission", "restriction-without-effect"


def faults(value: object, title: str) -> Iterator[Fault]:
    """Yield the `"*"` that stand below patterns which say something else: the last one counts."""
    if not isinstance(value, dict):
        return
    for field, patterns in value.items():
        if not isinstance(patterns, dict) or [*patterns][-1:] != ["*"] or _meant(str(field)):
            continue  # of what no tool asks for, no order decides
        last = patterns["*"]
        unheard = []
        for pattern, action in patterns.items():
            if action != last:
                unheard.append(clip(f"{pattern}: {action}"))
        if unheard:
            never = "never decides"
            if len(unheard) > 1:
                never = f"and {len(unheard) - 1} more never decide"
            whole = clip(f"*: {last}")
            message = f"`{unheard[0]}` {never}: `{whole}` below fits everything, and "
            message += f"{title} takes the last that fits"
            place = KeyOf(("permission", field, "*"))
            yield Fault(_UNREACHED, Problem(message, place, 'write `"*"` above the others'))


def shared(tools: object, permission: object, title: str) -> Iterator[Fault]:
    """Yield the first switch of tools that change files that a later one decides instead: they are
    one permission, `edit`, unless that is stated itself.
    """
    if not isinstance(tools, dict) or (isinstance(permission, dict) and "edit" in permission):
        return
    instead = data("tools")["permissions"]["instead"]
    switches = {}
    for name, value in tools.items():
        if isinstance(value, bool) and (name == "edit" or instead.get(name) == "edit"):
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
    yield Fault(_UNREACHED, Problem(message, KeyOf(("tools", first)), hint))


def powerless(value: object, tools: object, title: str) -> Iterator[Fault]:
    """Yield the permissions that ask or deny and that no tool asks for: `write`, for which `edit`
    is asked, names in capitals, and patterns in brackets behind a name. Where what is meant asks
    or denies as well, nothing is lost.
    """
    if not isinstance(value, dict):
        return
    for field, action in value.items():
        meant = _meant(str(field))
        if not meant or not _asks_or_denies(action) or _is_guarded(meant, value, tools):
            continue
        message = f"`{clip(str(field))}` restricts nothing in {title}: the permission is `{meant}`"
        pattern = str(field).partition("(")[2].rstrip(")")
        hint = f"rename it to `{meant}`"
        if pattern and isinstance(action, str):
            hint = f'write `"{clip(pattern)}": {action}` below `{meant}`'
        elif meant in value:
            hint = f"move what it holds below `{meant}`"
        yield Fault(WITHOUT_EFFECT, Problem(message, KeyOf(("permission", field)), hint))


def outside(fields: Mapping[str, object], title: str) -> Iterator[Fault]:
    """Yield the permissions that ask or deny and stand beside `permission`, not below it: they are
    handed on to the provider. Where the permission is asked for or denied all the same, nothing
    is lost.
    """
    stated = fields.get("permission")
    if stated is None and "permission" in fields:  # they lost their indentation: bad-value says it
        return
    below = stated if isinstance(stated, dict) else {}
    for field, action in fields.items():
        if field not in data("tools")["permissions"]["names"] or not _asks_or_denies(action):
            continue
        if stated in ("ask", "deny") or _is_guarded(field, below, fields.get("tools")):
            continue
        message = f"`{field}` restricts nothing in {title} where it stands: it is no field"
        hint = f"move it below `permission`, as `permission.{field}`"
        yield Fault(WITHOUT_EFFECT, Problem(message, KeyOf((field,)), hint))


def in_settings_alone(value: object, has: Collection[str], title: str) -> Iterator[Fault]:
    """Yield that rules which deny or ask, as the settings hold them, are not read from an agent;
    `has` are the tools that it has. Rules for tools that it has not lose nothing.
    """
    if not isinstance(value, dict):
        return
    for kind in ("deny", "ask"):
        rules = value.get(kind)
        for rule in rules if isinstance(rules, list) else ():
            if isinstance(rule, str) and rule.partition("(")[0].strip() in has:
                message = (
                    f"`permissions` restricts nothing in {title}, which reads such rules from the "
                    f"settings alone: `{clip(rule)}` is not {_DONE[kind]}"
                )
                hint = "move the rules into `permissions` of `.claude/settings.json`"
                if kind == "deny":
                    hint += ", or name the tool under `disallowedTools`"
                yield Fault(WITHOUT_EFFECT, Problem(message, KeyOf(("permissions",)), hint))
                return


def _meant(field: str) -> str:
    """Return the permission that is asked for instead of one, `bash` for `Bash(git push*)`; empty
    where it may be right.
    """
    known = data("tools")["permissions"]
    if field in known["names"]:
        return ""
    lowered = field.partition("(")[0].lower()
    meant = known["instead"].get(lowered, lowered)
    if meant in known["names"]:
        return meant
    return ""


def _is_guarded(meant: str, value: Mapping[str, object], tools: object) -> bool:
    """Whether a permission is asked for or denied all the same: the last that fits decides."""
    if _is_switched_off(meant, tools):
        return True
    last: object = None
    for field, action in value.items():
        if field in (meant, "*"):
            last = action
    return _asks_or_denies(last)


def is_lost(unread: Mapping[str, object], tools: object) -> bool:
    """Whether permissions that are not read ask or deny what no switch of a tool denies."""
    for permission, value in unread.items():
        if _asks_or_denies(value) and not _is_switched_off(permission, tools):
            return True
    return False


def _is_switched_off(permission: str, tools: object) -> bool:
    """Whether a switch of a tool denies what a permission is asked for."""
    switches = {permission, "*"}
    if permission == "edit":
        switches |= {"write", "patch"}
    return isinstance(tools, dict) and any(tools.get(one) is False for one in switches)


def _asks_or_denies(value: object) -> bool:
    """Whether a permission, or one for some pattern, is not given without a question."""
    if isinstance(value, dict):
        listed = any(isinstance(value.get(kind), list) and value[kind] for kind in ("ask", "deny"))
        return listed or any(map(_asks_or_denies, value.values()))
    return value in ("ask", "deny")
