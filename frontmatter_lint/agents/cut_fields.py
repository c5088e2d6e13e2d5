"""Fields below the three dashes at which Claude Code ends a block: what is lost with them, and what
would be read once the dashes are gone.
"""

from __future__ import annotations

from ..core.nouns import Fault, Severity
from ..core.positions import path_of
from ..core.record import TYPE_CHECKING
from . import dialects

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Follows = Callable[[Sequence[Fault], Mapping[str, object], str], list[Fault]]

#: What is worse than a field that is not read.
_WORSE = ("not-loaded", "not-started", "no-tools")


def with_lost(
    fault: Fault, lost: Sequence[str], fields: Mapping[str, object], follows: Follows
) -> Fault:
    """Return the fault of dashes with what is lost of the fields that were meant; without its fix
    where the agent would be worse off with what is read then. `follows` says of faults of fields
    what the tool does because of them.
    """
    if not lost:
        return fault
    names = ", ".join(f"`{one}`" for one in lost)
    problem = fault.problem._replace(
        message=f"{fault.problem.message}; it does not read {names}",
        severity=Severity.ERROR if "model" in lost else Severity.WARNING,
        consequence="field-dropped",
    )
    worse = _worse(lost, fields, follows)
    if worse is not None:
        field = path_of(worse.problem.at)[0]
        also = f"mend `{field}` with it, which is read then: {worse.problem.message}"
        problem = problem._replace(hint=f"{problem.hint}, and {also}", fix=None)
    return fault._replace(problem=problem)


def _worse(lost: Sequence[str], fields: Mapping[str, object], follows: Follows) -> Fault | None:
    """Return what would keep the agent from running as it does, once all fields are read."""
    from . import schema_check, tool_faults  # imported here: hardly any block has dashes

    claude = dialects.get(dialects.CLAUDE_CODE)
    found = [*schema_check.faults(fields, claude), *tool_faults.faults(fields, claude)]
    for one in follows(found, fields, claude.name):
        path = path_of(one.problem.at)
        if one.problem.consequence in _WORSE and path and path[0] in lost:
            return one
    return None
