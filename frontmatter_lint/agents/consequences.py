"""What a tool really does with a file because of a fault, from measured data."""

from __future__ import annotations

from ..core.nouns import Fault, Severity
from ..core.positions import KeyOf
from ..core.resources import data

#: The consequences that make a fault an error, whatever its rule says.
_GRAVE = ("not-loaded", "program-stops")


def with_consequence(fault: Fault, dialect: str, *, crlf: bool) -> Fault:
    """Return the fault with the consequence it has for the tool, and the severity of that.

    A fault that the tool was not asked about, or that keeps a consequence of its own,
    comes back as it is. A file that loads all the same is at most a warning.
    """
    if fault.problem.consequence:
        return fault
    measured = measured_consequence(fault, dialect, crlf=crlf)
    if not measured:
        return fault
    if measured == "loads":
        return fault._replace(problem=fault.problem._replace(severity=_at_most_warning(fault)))
    severity = fault.problem.severity
    if measured in _GRAVE:
        severity = Severity.ERROR
    problem = fault.problem._replace(severity=severity, consequence=measured)
    return fault._replace(problem=problem)


def measured_consequence(fault: Fault, dialect: str, *, crlf: bool) -> str:
    """Return `loads` or one of `CONSEQUENCES`; empty where the tool was not asked."""
    tool = data("runtimes")["tools"].get(dialect)
    if tool is None:
        return ""
    for row in tool["faults"]:
        if row["rule"] != fault.rule:
            continue
        if "line_ends" in row and (row["line_ends"] == "crlf") != crlf:
            continue
        if "field" in row and row["field"] != _field(fault):
            continue
        return str(row["consequence"])
    return ""


def _field(fault: Fault) -> str:
    """Return the top-level field that a fault concerns; empty for the whole block."""
    place = fault.problem.at
    path = place.path if isinstance(place, KeyOf) else place
    if isinstance(path, tuple) and path and isinstance(path[0], str):
        return path[0]
    return ""


def _at_most_warning(fault: Fault) -> Severity:
    if fault.problem.severity is None:
        return Severity.WARNING
    return min(fault.problem.severity, Severity.WARNING)
