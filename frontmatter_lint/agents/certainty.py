"""Whether it is certain which tool a file is for, and what is left unsaid where that is a guess.

A folder called `agents` belongs to nobody: frameworks keep agents of their own there, which name
a model as Claude Code does and have fields, models and tools that no known tool has.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..core.nouns import Dialect, Fault, Severity
from ..core.positions import path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading.paths import Candidate
from . import permissions, place, proof, tool_names

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any


def of(candidate: Candidate, fields: Mapping[str, Any], dialect: Dialect) -> bool:
    """Whether a file is surely one of a tool: by its place, by what only agents of the tool have,
    or by the names of its tools beside no field and no model that no known tool has.
    """
    if place.of(candidate.absolute).rank <= place.FORM or proof.has_own(fields, dialect.name):
        return True
    if not (proof.are_known(fields) and proof.names_known_model(fields)):
        return False
    known = {*dialect.tools.known, *proof.tools_of(dialect.name)}
    for field, holds_names in data("spellings")["about_tools"].items():
        if holds_names and _are_mostly(fields.get(field), known):
            return True
    return False


def _are_mostly(tools: Any, known: Collection[str]) -> bool:
    """Whether more than half of the names in a list of tools are among those known."""
    own = foreign = 0
    for name, _ in tool_names.names_in(tools):
        if name.partition("(")[0] in known:
            own += 1
        elif not name.startswith(tool_names.OF_SERVERS):
            foreign += 1
    return own > foreign


def without_guesses(candidate: Candidate, fields: Mapping[str, Any], dialect: Dialect) -> Dialect:
    """Return the dialect of a file that lies in no folder of a tool, without what is said of those
    of its fields that do nothing there, unless the tool is certain.
    """
    if of(candidate, fields, dialect):
        return dialect
    left = {}
    for field, reason in dialect.ignored_fields.items():
        if field not in fields:
            left[field] = reason
    return dialect._replace(ignored_fields=left)


def of_fields(
    found: Sequence[Fault], candidate: Candidate, fields: Mapping[str, Any], dialect: Dialect
) -> list[Fault]:
    """Return what is wrong with the fields of a file that lies in no folder of a tool: that one
    is missing is no more than worth knowing where a field that no known tool has makes the
    tool a guess.
    """
    if not found or proof.are_known(fields) or of(candidate, fields, dialect):
        return list(found)
    result = []
    for fault in found:
        problem = fault.problem
        if fault.rule == "missing-field" and not fault.otherwise:
            problem = problem._replace(severity=Severity.INFO)
        result.append(fault._replace(problem=problem))
    return result


def of_tools(
    found: Sequence[Fault], candidate: Candidate, fields: Mapping[str, Any], dialect: Dialect
) -> list[Fault]:
    """Return what is left of faults of tools where only the content of a file says whose agent it
    is: nothing where that is a guess, and else what is worth a look. The field of permissions is
    one program's.
    """
    if not found or not of(candidate, fields, dialect):
        return []
    here = data("tools")["restrictions"].get(dialect.name)
    spelt: Mapping[str, str] = here.get("misspelt", {}) if here else {}
    result = []
    for fault in found:
        field = [*path_of(fault.problem.at), ""][0]
        is_its_own = field in spelt or field in spelt.values()
        if fault.rule != permissions.WITHOUT_EFFECT or is_its_own:
            problem = fault.problem._replace(severity=Severity.INFO, fix=None)
            result.append(fault._replace(problem=problem))
    return result
