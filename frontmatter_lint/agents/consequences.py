"""What a tool really does with a file because of a fault, from measured data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.caching import cache
from ..core.nouns import GRAVE, Fault, Severity
from ..core.positions import Document, path_of
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import dialects, place, strict_readers

if TYPE_CHECKING:
    from typing import Any

#: The rules whose messages say what is wrong with a field, and leave open what follows.
_OPEN = ("missing-field", "wrong-type", "bad-value", "unsupported-model-form", "missing-file")
_IN_WORDS = {
    "not-loaded": "{it} does not load the agent",
    "program-stops": "{it} does not start",
    "fields-unread": "{it} reads no field of the file",
    "no-tools": "the agent runs without any tool",
    "field-dropped": "{it} ignores the field",
}
#: Rules that speak of what no other tool does.
OF_CLAUDE_ALONE = ("dashes-in-frontmatter",)
#: The consequence that the emulation of the tool's reader decides.
_AS_READ = "as-read"
_COLON = "unquoted-colon"
_LONGEST_NAME = 256  # UTF-16 code units, as Claude Code counts
_NEEDED = ("name", "description")


class Loading(Record):
    """What Claude Code does with a file: the fields that it reads, None where it reads none;
    whether it loads an agent from them; whether it had to read lines literally; whether it
    does the same with the line ends of Windows.
    """

    fields: Mapping[str, object] | None
    is_loaded: bool
    is_literal: bool
    survives_crlf: bool


def loading(parsed: Document) -> Loading:
    """Return what Claude Code does with a file that has faults."""
    from ..reading import claude_reader  # imported here: most files have no fault
    from ..reading.yaml_tree import TooDeepError

    text = parsed.split.text
    try:
        found = claude_reader.read(text)
        with_crlf = claude_reader.read(text.replace("\r\n", "\n").replace("\n", "\r\n"))
    except TooDeepError:  # it reads deeper than we do
        return Loading(parsed.fields, loads(parsed.fields), False, True)
    is_loaded, survives = loads(found.fields), loads(with_crlf.fields)
    if not is_loaded:
        survives = with_crlf.fields is not None
    return Loading(found.fields, is_loaded, found.literal, survives)


def loads(fields: Mapping[str, object] | None) -> bool:
    """Whether Claude Code takes fields for an agent: by `name` and `description` alone."""
    return bool(fields) and not any(is_refused(fields or {}, field) for field in _NEEDED)


def is_refused(fields: Mapping[str, object], field: str) -> bool:
    """Whether Claude Code loads no agent with this `name` or `description`."""
    value = fields.get(field)
    if not value or not isinstance(value, str):
        return True
    if field == "description":
        return False
    if value.startswith("-") or len(value.encode("utf-16-le", "replace")) > 2 * _LONGEST_NAME:
        return True
    if not value.isascii():
        import unicodedata  # imported here: nearly all names are ASCII

        value = unicodedata.normalize("NFKC", value)
    return ":" in value


def is_read_by_claude(dialect: str) -> bool:
    """Whether files of this dialect are read as Claude Code reads them, or may be."""
    tool = data("runtimes")["tools"][dialects.CLAUDE_CODE]
    return dialect == dialects.CLAUDE_CODE or dialect in tool["also_read"]


def of_reading(
    faults: Sequence[Fault], parsed: Document, dialect: str, found: Loading
) -> list[Fault]:
    """Return what reading the file found, with what Claude Code does because of it."""
    stops_here = not found.is_loaded and (found.fields is None or loads(parsed.fields))
    decided = [one for one in faults if _is_decided_by_reading(one)]
    grave = [one for one in decided if one.problem.severity in (None, Severity.ERROR)]
    causes = (grave or decided) if stops_here else []
    lost = [key for key in parsed.fields or {} if key not in (found.fields or {})]
    result = []
    for fault in faults:
        if dialect != dialects.CLAUDE_CODE:
            result.append(_of_others(fault, found))
        elif fault.rule == "dashes-in-frontmatter" and found.is_loaded:
            from . import cut_fields  # imported here: hardly any block has dashes

            result.append(cut_fields.with_lost(fault, lost, parsed.fields or {}, of_fields))
        else:
            result.append(_of_claude(fault, found, is_cause=fault in causes))
    return result


def _is_decided_by_reading(fault: Fault) -> bool:
    """Whether what Claude Code does because of a fault is seen by reading the file as it does."""
    return measured_consequence(fault, dialects.CLAUDE_CODE, crlf=False) == _AS_READ


def _of_claude(fault: Fault, found: Loading, *, is_cause: bool) -> Fault:
    problem = fault.problem
    if fault.rule == "missing-frontmatter":
        return fault._replace(problem=problem._replace(consequence="not-loaded"))
    if is_cause:
        message = f"{problem.message}; Claude Code does not load the agent"
        changed = problem._replace(
            message=message, severity=Severity.ERROR, consequence="not-loaded"
        )
        return fault._replace(problem=changed)
    message = problem.message
    if found.fields is not None and is_refused_by_strict_readers(fault):
        message += _why_it_loads(fault.rule, found)
    return fault._replace(
        problem=problem._replace(message=message, severity=_at_most_warning(fault))
    )


def _why_it_loads(rule: str, found: Loading) -> str:
    if found.survives_crlf or not found.is_literal:
        return f"; {strict_readers.made_up_for(rule, _CLAUDE)}"
    does = "loads it" if found.is_loaded else "reads it"
    others = strict_readers.named(rule, _CLAUDE)
    return f"; {_CLAUDE} {does} unless lines end in CRLF, {others} do not"


_CLAUDE = "Claude Code"


def _of_others(fault: Fault, found: Loading) -> Fault:
    """Return a fault of a file that Claude Code may read, or another tool."""
    if not found.is_loaded or not _is_decided_by_reading(fault):
        return fault
    problem = fault.problem
    message = problem.message
    if is_refused_by_strict_readers(fault):
        message += f"; {strict_readers.made_up_for(fault.rule, _CLAUDE)}"
    return fault._replace(
        problem=problem._replace(message=message, severity=_at_most_warning(fault))
    )


def is_refused_by_strict_readers(fault: Fault) -> bool:
    """Whether readers that keep to the standard refuse a file with this fault."""
    row = _row(fault, dialects.CLAUDE_CODE, crlf=False)
    is_error = fault.problem.severity in (None, Severity.ERROR)
    return is_error and bool(row and row.get("refused_elsewhere"))


def of_fields(faults: Sequence[Fault], fields: Mapping[str, object], tool: str) -> list[Fault]:
    """Return what is wrong with the fields, with what the tool does because of it; nothing where
    `tool` is empty, for nobody is known to read the file.
    """
    if not tool:
        return _of_nobody(faults)
    if tool != dialects.CLAUDE_CODE:
        return [with_consequence(one, tool, crlf=False) for one in faults]
    wrong = []
    for field in _NEEDED:
        if is_refused(fields, field):
            wrong.append(field)
    found = []
    for fault in faults:
        if _field(fault) in wrong:
            problem = fault.problem._replace(
                message=said(fault.problem.message, tool, "not-loaded"),
                severity=Severity.ERROR,
                consequence="not-loaded",
            )
            found.append(fault._replace(problem=problem))
        else:
            found.append(with_consequence(fault, tool, crlf=False))
    return found


def _of_nobody(faults: Sequence[Fault]) -> list[Fault]:
    """Return what is wrong with the fields of a file that no tool is known to read."""
    found = []
    for fault in faults:
        problem = fault.problem._replace(severity=_at_most_warning(fault))
        found.append(fault._replace(problem=problem))
    return found


def _outside_of_plugins(faults: Sequence[Fault]) -> list[Fault]:
    """Return faults of fields for which Claude Code loads no agent, unless it is part of a
    plugin, as warnings; a folder may be meant to become one.
    """
    result = []
    for fault in faults:
        problem = fault.problem
        if problem.consequence == "not-loaded":
            message = f"{problem.message}, except as part of a plugin"
            problem = problem._replace(message=message, severity=Severity.WARNING, consequence="")
        result.append(fault._replace(problem=problem))
    return result


def in_no_own_folder(faults: Sequence[Fault], tool: str, path: str) -> list[Fault]:
    """Return faults of a file outside of the folders from which its tool loads agents. Where but
    its ending says whose it is, a field that the tool demands is a warning: it may be an example.
    """
    if tool == dialects.CLAUDE_CODE:
        if "/agents/" in path:
            return _outside_of_plugins(faults)
        return list(faults)
    is_by_ending = place.of(path).rank == place.FORM
    result = []
    for fault in faults:
        if is_by_ending and fault.rule == "missing-field":
            problem = fault.problem._replace(severity=_at_most_warning(fault))
            result.append(fault._replace(problem=problem))
        else:
            result.append(fault)
    return result


def with_consequence(fault: Fault, tool: str, *, crlf: bool) -> Fault:
    """Return the fault with the consequence it has for the tool, and the severity of that.

    A fault that the tool was not asked about, or that keeps a consequence of its own,
    comes back as it is. A file that loads all the same is at most a warning.
    """
    problem = fault.problem
    if problem.consequence:
        return fault
    measured = measured_consequence(fault, tool, crlf=crlf)
    if not measured and fault.rule == _COLON and tool not in data("runtimes")["tools"]:
        # every tool that was asked reads such a line; of this one nothing is known
        message = f"{problem.message}; whether {dialects.get(tool).title} reads it is not known"
        changed = problem._replace(message=message, severity=_at_most_warning(fault))
        return fault._replace(problem=changed)
    if not measured or measured == _AS_READ:
        return fault
    if measured in GRAVE:
        severity = Severity.ERROR
    else:
        severity = _at_most_warning(fault)
    if measured == "loads":
        message = problem.message
        if is_refused_by_strict_readers(fault):
            message += f"; {strict_readers.made_up_for(fault.rule, _title(tool))}"
        return fault._replace(problem=problem._replace(message=message, severity=severity))
    if fault.rule in _OPEN:
        problem = problem._replace(message=said(problem.message, tool, measured))
    if measured == "no-tools":
        problem = problem._replace(hint="name its tools, or remove the field: then it has all")
    return fault._replace(problem=problem._replace(severity=severity, consequence=measured))


def loses_file(faults: Sequence[Fault]) -> bool:
    """Whether the tool reads no field of a file because of its faults."""
    return any(one.problem.consequence in GRAVE for one in faults)


def keeps_from_running(faults: Sequence[Fault]) -> bool:
    """Whether no model runs the agent: the tool reads no field of it, or does not start it."""
    return loses_file(faults) or any(one.problem.consequence == "not-started" for one in faults)


def said(message: str, tool: str, consequence: str) -> str:
    """Return a message with what follows from it for a tool."""
    title = _title(tool)
    who = title
    if title in message:
        who = "it"
    return f"{message}; {_IN_WORDS[consequence].format(it=who)}"


def _title(tool: str) -> str:
    """Return the name of a tool; of one that was not asked itself, that of the one it is like."""
    return dialects.get(data("runtimes")["tools"][tool].get("like", tool)).title


def measured_consequence(fault: Fault, tool: str, *, crlf: bool) -> str:
    """Return `loads`, `as-read` or a consequence; empty where the tool was not asked.

    `tool` is a dialect, or a part of it that is read in another way and falls back on it.
    """
    row = _row(fault, tool, crlf=crlf)
    if row:
        return str(row["consequence"])
    return ""


def _row(fault: Fault, tool: str, *, crlf: bool) -> Mapping[str, object] | None:
    """Return the first row of a tool that fits a fault."""
    for row in _rows(tool, fault.rule):
        if "line_ends" in row and (row["line_ends"] == "crlf") != crlf:
            continue
        if "field" in row and row["field"] != _field(fault):
            continue
        return row
    return None


@cache
def _rows(tool: str, rule: str) -> tuple[Mapping[str, object], ...]:
    """Return what was measured of a rule: the rows of a tool, then of the one it is like."""
    tools: Mapping[str, Any] = data("runtimes")["tools"]
    own = tools.get(tool, {})
    rows = []
    for row in (*own.get("faults", ()), *tools.get(own.get("like"), {}).get("faults", ())):
        if row["rule"] == rule:
            rows.append(row)
    return tuple(rows)


def _field(fault: Fault) -> str:
    """Return the top-level field that a fault concerns, with `.*` where the fault lies inside
    of its value; empty for the whole block.
    """
    path = path_of(fault.problem.at)
    if not path:
        return ""
    if len(path) > 1:
        return f"{path[0]}.*"
    return str(path[0])


def _at_most_warning(fault: Fault) -> Severity:
    if fault.problem.severity is None:
        return Severity.WARNING
    return min(fault.problem.severity, Severity.WARNING)
