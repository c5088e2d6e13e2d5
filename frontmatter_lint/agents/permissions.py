"""Permissions that never decide: one below them fits as well, or their field is not read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..core.nouns import Fault, Problem
from ..core.positions import KeyOf
from ..core.wording import clip

_UNREACHED = "unreached-permission"


def faults(value: object, title: str) -> Iterator[Fault]:
    """Yield the `"*"` that stand below patterns which say something else: the last one counts."""
    if not isinstance(value, Mapping):
        return
    for field, patterns in value.items():
        if not isinstance(patterns, Mapping) or [*patterns][-1:] != ["*"]:
            continue
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


def is_lost(unread: Mapping[str, object], tools: object) -> bool:
    """Whether permissions that are not read ask or deny what no switch of a tool denies."""
    for permission, value in unread.items():
        switches = {permission, "*"}
        if permission == "edit":
            switches |= {"write", "patch"}
        is_denied = isinstance(tools, Mapping) and any(tools.get(one) is False for one in switches)
        if _asks_or_denies(value) and not is_denied:
            return True
    return False


def _asks_or_denies(value: object) -> bool:
    """Whether a permission, or one for some pattern, is not given without a question."""
    if isinstance(value, Mapping):
        return any(map(_asks_or_denies, value.values()))
    return value in ("ask", "deny")
