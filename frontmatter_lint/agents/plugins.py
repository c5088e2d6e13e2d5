"""Agents that are parts of a plugin of Claude Code, which it reads in another way.

It loads every file there, under its own name where the frontmatter gives none, and ignores
the fields by which a plugin could widen what it may do.
"""

from __future__ import annotations

from ..core.caching import lru_cache
from ..core.nouns import Fault, Problem, Severity
from ..core.positions import KeyOf, path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import file_bytes
from . import dialects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

RULE = "ignored-in-plugin"
_WITHOUT_DESCRIPTION = (
    "the frontmatter has no `description`; Claude Code loads the agent without knowing when to "
    "call it"
)


@lru_cache(maxsize=64)
def loads_all(root: str) -> bool:
    """Whether Claude Code loads every file of the `agents` folder of a plugin, given by its own
    folder: its manifest names no other files or folders.
    """
    from json import loads  # imported here: only a file without frontmatter asks

    content = file_bytes.read_bytes(f"{root}/{dialects.IN_EACH_PLUGIN}/plugin.json")
    if isinstance(content, Fault):
        return False
    try:
        manifest = loads(content)
    except (ValueError, RecursionError):
        return False
    is_manifest = isinstance(manifest, dict) and bool(manifest.get("name"))
    return is_manifest and "agents" not in manifest


def of_reading(found: Sequence[Fault], read: Mapping[str, Any] | None) -> tuple[Fault, ...]:
    """Return what reading the file found, with what Claude Code does because of it.

    `read` are the fields that it reads, None where it reads none.
    """
    from . import consequences, strict_readers  # imported here: most files have no fault

    result = []
    for fault in found:
        problem = fault.problem
        is_error = problem.severity in (None, Severity.ERROR)
        if read is None and is_error:
            message = f"{problem.message}; Claude Code loads the agent without any of its fields"
            problem = problem._replace(
                message=message, severity=Severity.ERROR, consequence="fields-unread"
            )
        elif is_error:
            message = problem.message
            if consequences.is_refused_by_strict_readers(fault):
                message += f"; {strict_readers.made_up_for(fault.rule, 'Claude Code')}"
            problem = problem._replace(message=message, severity=Severity.WARNING)
        result.append(fault._replace(problem=problem))
    return tuple(result)


def faults(found: Sequence[Fault], fields: Mapping[str, Any]) -> list[Fault]:
    """Return what is wrong with the fields of a plugin's agent.

    `found` is what would be wrong with them elsewhere; what nobody reads is not wrong.
    """
    ignored: Mapping[str, str] = data("runtimes")["tools"][dialects.OF_PLUGINS]["ignored_fields"]
    ignored_paths = [(field,) for field in ignored]
    result = []
    for fault in found:
        path = path_of(fault.problem.at)
        if fault.rule == "malformed-hooks" or path[:1] in ignored_paths:
            continue
        if fault.rule == "missing-field" and path == ("name",):
            continue  # the name of the file stands for it
        if fault.rule == "missing-field" and path == ("description",):
            problem = fault.problem._replace(message=_WITHOUT_DESCRIPTION)
            result.append(fault._replace(problem=problem, lack=None))
        else:
            result.append(fault)
    for field, instead in ignored.items():
        if fields.get(field):
            message = f"Claude Code ignores `{field}` in the agents of a plugin"
            result.append(Fault(RULE, Problem(message, KeyOf((field,)), instead)))
    return result
