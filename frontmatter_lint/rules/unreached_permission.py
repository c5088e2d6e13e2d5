"""TL709: permissions that a later one decides instead."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "TL709",
    Severity.WARNING,
    source="https://opencode.ai/docs/permissions/",
    needs="fault",
    since="0.2.0",
)
def unreached_permission(agent: Agent, context: Context) -> Iterator[Problem]:
    """Permissions stand above one that decides instead of them.

    ## What it does
    Reports patterns below a field of `permission` in OpenCode that stand above `"*"` and say
    something else than it does, and switches of `write`, `edit` and `patch` below `tools` that
    differ.

    ## Why is this bad?
    OpenCode takes the last pattern that fits, and `"*"` fits everything: `"git *": allow` above
    `"*": deny` allows nothing, and `"rm *": deny` above `"*": allow` denies nothing. To write, to
    edit and to patch are one permission for it: `edit: false` above `write: true` changes files
    as it likes, and `write: true` above `edit: false` writes nothing.

    ## What to do instead
    Write `"*"` first, and what differs from it below. Give the three switches one value, or say
    under `permission.edit` which files may be changed.
    """
    return faults(agent, "unreached-permission")
