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
    Reports, in agents of OpenCode and Kilo and in `permission` and `tools` at the top of
    `opencode.json` and `kilo.json`, what never decides: a pattern, or the permission of a tool,
    above one that surely fits all it does and says something else (`"git push *": deny` above
    `"git *": allow`, anything above `"*"`), rules of a list under `permissions` likewise; and
    switches below `tools` that differ from a permission of the same tool, or from each other
    where they are one permission, as `write`, `edit` and `patch` are.

    A pattern surely fits what another does where it is the same but for a `*` or `?` in place of
    what that has there; a last ` *` stands for nothing as well. Nothing is said of patterns that
    overlap in part. At the top of settings, those of the user are read before and may name a
    pattern first; where other settings of the project state permissions too, nothing is said.

    ## Why is this bad?
    OpenCode takes the last pattern that fits, and `"*"` fits everything: `"git *": allow` above
    `"*": deny` allows nothing, and `"rm *": deny` above `"*": allow` denies nothing. It reads
    `tools` first, and a permission takes the place of the switch of its name: beside
    `edit: deny`, `write: true` writes nothing, and beside `bash: ask`, `bash: false` denies
    nothing. Kilo 7.7.9 does the same.

    ## What to do instead
    Write `"*"` first, and what differs from it below; the narrower of two patterns always last.
    Say each thing once: `tools` is the older field, and `permission` says all it says.
    """
    return faults(agent, "unreached-permission")
