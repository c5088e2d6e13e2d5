"""What OpenCode and Gemini CLI do with a file because of how they read its block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import Document, Position
from ..core.record import TYPE_CHECKING, Record
from . import strict_readers
from .consequences import OF_CLAUDE_ALONE, is_refused_by_strict_readers, with_consequence

if TYPE_CHECKING:
    from typing import Any

    from ..reading.js_readers import Reading

#: What values begin with that the two take for a number or a date, and the standard for text.
_ODD_STARTS = "0123456789+-."
_WORDS = {
    "not-loaded": "does not load the agent",
    "fields-unread": "loads an agent without any of these fields",
}


class Loading(Record):
    """The faults of a file with their consequences; the fields that its tool reads, or those
    that were meant where it reads none.
    """

    faults: tuple[Fault, ...]
    fields: Mapping[str, Any] | None
    is_read: bool


def _is_plain(parsed: Document, dialect: str) -> bool:
    """Whether a file is so simple that its tool reads it as we do."""
    if parsed.faults or parsed.tree is not None or parsed.fields is None:
        return False
    if dialect == "gemini-cli" and not parsed.split.text.startswith(("---\n", "---\r\n")):
        return False
    return not any(map(_is_odd, parsed.fields.values()))


def _is_odd(value: Any) -> bool:
    if isinstance(value, list):
        return any(map(_is_odd, value))
    return isinstance(value, str) and value != "" and value[0] in _ODD_STARTS


def loading(parsed: Document, dialect: Dialect) -> Loading:
    """Return what a tool with a reader of its own makes of a file."""
    if _is_plain(parsed, dialect.name):
        return Loading(parsed.faults, parsed.fields, True)
    left = []
    for one in parsed.faults:
        if one.rule not in OF_CLAUDE_ALONE:
            left.append(one)
    faults = tuple(left)
    found = _reading(parsed, dialect.name)
    if found is None:
        known = tuple(with_consequence(one, dialect.name, crlf=False) for one in faults)
        is_strict = dialect.name == "gemini-cli"  # a wrong field loses it, whatever is unread
        return Loading(known, parsed.fields, is_strict and bool(parsed.fields))
    if isinstance(found.fields, Mapping) and (found.fields or not _has_text(parsed, faults)):
        lowered = tuple(_at_most_warning(one, dialect) for one in faults)
        return Loading(lowered, found.fields, True)
    if found.is_lost:
        consequence = "not-loaded"
    else:
        consequence = "fields-unread"
    if dialect.name == "gemini-cli":
        consequence = "not-loaded"
        if isinstance(found.fields, list) and found.fields:
            return Loading(_of_list(faults, found.fields, dialect), None, False)
    if not faults:
        faults = (_fault(found.why, dialect),)
    return Loading(_with_consequence(faults, consequence, dialect), parsed.fields, False)


def _reading(parsed: Document, dialect: str) -> Reading | None:
    """Return what the tool takes from a file; None where that is beyond what we read."""
    from ..reading import js_readers  # imported here: it needs a parser

    text = parsed.split.text
    try:
        if dialect == "opencode":
            return js_readers.opencode(text)
        if any(one.rule == "byte-order-mark" for one in parsed.faults):
            text = "\ufeff" + text
        return js_readers.gemini(text)
    except js_readers.BeyondLimitsError:
        return None


def _has_text(parsed: Document, faults: Sequence[Fault]) -> bool:
    """Whether something is lost where no field is read."""
    if parsed.split.start >= 0:
        return bool(parsed.split.text[parsed.split.start : parsed.split.end].strip())
    return any(map(_is_error, faults))


def _is_error(fault: Fault) -> bool:
    return fault.problem.severity in (None, Severity.ERROR)


def _at_most_warning(fault: Fault, dialect: Dialect) -> Fault:
    problem = fault.problem
    if fault.rule != "missing-frontmatter" and _is_error(fault):
        message = problem.message
        severity = Severity.WARNING
        if is_refused_by_strict_readers(fault):
            message += f"; {strict_readers.made_up_for(fault.rule, dialect.title)}"
            severity = Severity.INFO  # it is the only one that reads it from there
        problem = problem._replace(message=message, severity=severity)
    return fault._replace(problem=problem)


def _with_consequence(
    faults: Sequence[Fault], consequence: str, dialect: Dialect
) -> tuple[Fault, ...]:
    """Return the faults, the grave ones with what follows from them."""
    has_errors = any(map(_is_error, faults))
    result = []
    for fault in faults:
        problem = fault.problem._replace(consequence=consequence)
        if fault.rule == "missing-frontmatter":
            if _is_error(fault) and consequence == "fields-unread":
                message = f"{problem.message}; {dialect.title} {_WORDS[consequence]}"
                problem = problem._replace(message=message)
            result.append(fault._replace(problem=problem))
        elif _is_error(fault) or not has_errors:
            message = f"{problem.message}; {dialect.title} {_WORDS[consequence]}"
            problem = problem._replace(message=message, severity=Severity.ERROR)
            result.append(fault._replace(problem=problem))
        else:
            result.append(fault)
    return tuple(result)


def _fault(why: str, dialect: Dialect) -> Fault:
    """Return the fault of a block that only this tool does not read."""
    if not why:
        problem = Problem(
            "the line that opens the frontmatter is not exactly three dashes",
            Position(1, 1),
            "write `---` without a space after it",
        )
        return Fault("malformed-delimiter", problem)
    message = f"this frontmatter is no YAML for {dialect.title}: {' '.join(why.split())}"
    return Fault("invalid-yaml", Problem(message, Position(1, 1), "quote the value"))


def _of_list(faults: Sequence[Fault], agents: Sequence[Any], dialect: Dialect) -> tuple[Fault, ...]:
    """Return the faults of a file that lists remote agents, which Gemini CLI reads."""
    from . import schema_check  # imported here: hardly any file is a list

    remote = ("agent_card_url", "agent_card_json")
    for agent in agents:
        is_remote = isinstance(agent, dict) and any(key in agent for key in remote)
        if not is_remote or schema_check.faults(agent, dialect):
            return _with_consequence(faults, "not-loaded", dialect)
    return tuple(one for one in faults if one.rule != "not-a-mapping")
