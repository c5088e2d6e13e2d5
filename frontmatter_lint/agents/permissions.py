"""Permissions, and switches of tools, that restrict nothing: no tool asks for them or has their
name, or their field is not read.
"""

from __future__ import annotations

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import permission_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_DONE = {"deny": "denied", "ask": "asked for"}
WITHOUT_EFFECT, _OF_ANOTHER = "restriction-without-effect", "tool-of-another-program"


def misnamed(tools: object, permission: object, title: str) -> Iterator[Fault]:
    """Yield the switches of names that no tool has: those that are to take one from the agent,
    which keeps it, and those that are to leave it one, where all are taken away.
    """
    if not isinstance(tools, dict):
        return
    rules = permission_rules.of(tools, permission)
    for name, value in tools.items():
        meant = _tool_meant(str(name))
        if not meant or not isinstance(value, bool):
            continue
        key = permission_rules.switched(meant)
        is_denied = permission_rules.answers(rules, key) == {"deny"}
        if is_denied is not value:
            continue
        says, at = clip(f"{name}: {str(value).lower()}"), KeyOf(("tools", name))
        hint = f"rename it to `{meant}`"
        if isinstance(permission, dict) and key in permission:
            hint = f"write `{key}: {'allow' if value else 'deny'}` under `permission` instead"
        elif meant in tools:
            hint = f"remove it, and say it with `{meant}`"
        if value:
            message = f"`{says}` gives nothing in {title}: it is called `{meant}`, and it is denied"
            yield Fault(_OF_ANOTHER, Problem(message, at, hint))
        else:
            message = f"`{says}` restricts nothing in {title}: it is called `{meant}`"
            yield Fault(WITHOUT_EFFECT, Problem(message, at, hint))


def _tool_meant(name: str) -> str:
    """Return the tool that is meant by the name of none; empty where it may be one of a server, a
    plugin or the project.
    """
    known = data("tools")["permissions"]
    if name in known["names"] or name in known["switches"]:
        return ""
    lowered = name.lower()
    if lowered in known["names"] or lowered in known["switches"]:
        return lowered
    return str(known["tools"].get(name, ""))


def powerless(value: object, tools: object, title: str) -> Iterator[Fault]:
    """Yield the permissions that ask or deny and that no tool asks for: `write`, for which `edit`
    is asked, names in capitals, and patterns in brackets behind a name. Where what is meant asks
    or denies as well, nothing is lost.
    """
    if not isinstance(value, dict):
        return
    for field, action in value.items():
        meant = meant_by(str(field))
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


def only_allowing(fields: Mapping[str, object], title: str) -> Iterator[Fault]:
    """Yield that `tools` only switches on, and not what changes files: whatever it does not name
    stays as it is. Tools of servers may be off for all other agents.
    """
    tools, stated = fields.get("tools"), fields.get("permission")
    if not isinstance(tools, dict) or any(value is not True for value in tools.values()):
        return
    known = data("tools")["permissions"]
    names = {str(name).lower() for name in tools}
    names_some = not names.isdisjoint(known["names"])
    names_all = "*" in names or not names.isdisjoint(known["switches"])
    if not names_some or names_all or "permissions" in fields:
        return
    if isinstance(stated, dict):
        stated = None if all(one == "allow" for one in stated.values()) else stated
    if stated not in (None, "allow"):
        return
    message = f"`tools` takes nothing from the agent: in {title} what it does not name, such as "
    message += "`edit`, stays as it is"
    hint = 'write `"*": false` above the others if it is to have no more than these'
    problem = Problem(message, KeyOf(("tools",)), hint, severity=Severity.INFO)
    yield Fault(WITHOUT_EFFECT, problem)


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


def meant_by(field: str) -> str:
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
