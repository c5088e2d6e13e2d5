"""Switches and permissions that name an MCP server where the names of its tools are asked for.

OpenCode 1.18.33 calls a tool by its server and its own name, with `_` between them, and looks for
the last rule whose pattern fits all of that (read in the program on 2026-11-30).
"""

from __future__ import annotations

from ..core.nouns import Fault, Problem
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import opencode_settings, permission_rules, permissions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_REFUSED = {"tools": (False,), "permission": ("deny", "ask")}


def faults(fields: Mapping[str, object], path: str, title: str) -> Iterator[Fault]:
    """Yield what is to take the tools of a server from the agent at a path, and takes none."""
    known = data("tools")["permissions"]
    for field, refused in _REFUSED.items():
        stated = fields.get(field)
        if not isinstance(stated, dict):
            continue
        for name, value in stated.items():
            is_known = name in known["names"] or name in known["switches"]
            if is_known or not isinstance(name, str) or value not in refused:
                continue
            if name not in opencode_settings.servers(path) or _is_kept_from(name, fields):
                continue
            answer = str(value).lower()
            message = f"`{clip(name)}: {answer}` restricts nothing in {title}: the tools of this "
            message += f"server are called `{clip(name)}_…`"
            hint = f'write `"{clip(name)}_*": {answer}`'
            at = KeyOf((field, name))
            yield Fault(permissions.WITHOUT_EFFECT, Problem(message, at, hint))


def _is_kept_from(server: str, fields: Mapping[str, object]) -> bool:
    """Whether other rules refuse a tool of the server, whatever it is called."""
    rules = permission_rules.of(fields.get("tools"), fields.get("permission"))
    for rule in rules:
        if rule.permission.startswith(f"{server}_"):
            return True
    return permission_rules.answers(rules, f"{server}_x") != {"allow"}
