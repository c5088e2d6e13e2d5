"""Entries of a list that are no text where its tool takes text alone, told once for a list."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Severity
from ..core.positions import path_of
from ..core.record import TYPE_CHECKING
from ..core.wording import code_spans
from .listed_tools import brought
from .tool_names import equivalent, is_known, names_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

_RULE = "wrong-type"
#: The fields that name tools, of programs whose tools are known.
_OF_TOOLS = ("tools", "disallowedTools")
#: Where an entry that is a mapping says which tool it means, as those of Anthropic's API do.
_KEYS = ("type", "name", "tool")
_DAY = 8  # digits at the end of `bash_20250124`


def together(found: list[Fault], fields: Mapping[str, Any], dialect: Dialect) -> list[Fault]:
    """Return what is wrong, the entries of a list that are of the wrong type once."""
    groups: dict[str, list[Fault]] = {}
    for fault in found:
        if _is_of_entry(fault):
            groups.setdefault(_field(fault), []).append(fault)
    result = []
    for fault in found:
        if not _is_of_entry(fault):
            result.append(fault)
        elif _field(fault) in groups:  # the first of them
            field = _field(fault)
            result.append(_whole(groups.pop(field), field, fields, dialect))
    return result


def _is_of_entry(fault: Fault) -> bool:
    path = path_of(fault.problem.at)
    return fault.rule == _RULE and len(path) == 2 and isinstance(path[1], int)


def _field(fault: Fault) -> str:
    return str(path_of(fault.problem.at)[0])


def _whole(
    group: Sequence[Fault], field: str, fields: Mapping[str, Any], dialect: Dialect
) -> Fault:
    """Return one fault for all entries of a list that are of the wrong type."""
    wrong = _no_text(fields[field])
    is_slip = len(wrong) == 1 and not isinstance(wrong[0], dict | list)
    knows_tools = bool(dialect.tools.known) and not dialect.tools.strict
    if field in _OF_TOOLS and knows_tools and not (is_slip and names_in(fields[field])):
        return _of_tools(group, field, fields, dialect)
    more = len(group) - 1
    if not more:
        return group[0]
    entries = "entry is" if more == 1 else "entries are"
    problem = group[0].problem
    message = f"{problem.message}; {more} more {entries} of the wrong type as well"
    return group[0]._replace(problem=problem._replace(message=message))


def _of_tools(
    group: Sequence[Fault], field: str, fields: Mapping[str, Any], dialect: Dialect
) -> Fault:
    """Return that a program passes over entries which are no names of tools."""
    value = fields[field]
    wrong = _no_text(value)
    message = f"`{field}` holds {_what_is_there(wrong)}, and {dialect.title} reads names alone"
    them = "it" if len(wrong) == 1 else "them"
    consequence = ""
    if field == "disallowedTools":
        message += f": it denies nothing by {them}"
    elif names_in(value) or brought(fields, dialect):
        message += f": the agent goes without {them}"
    else:
        message += ": the agent runs without any tool"
        consequence = "no-tools"
    problem = group[0].problem._replace(
        message=message,
        hint=_hint(field, value, dialect.tools.given),
        severity=Severity.WARNING,
        consequence=consequence,
    )
    return group[0]._replace(problem=problem)


def _no_text(entries: Sequence[Any]) -> list[Any]:
    """Return the entries that are no text."""
    found = []
    for one in entries:
        if not isinstance(one, str):
            found.append(one)
    return found


def _what_is_there(wrong: Sequence[Any]) -> str:
    """Return what a list holds that is no text."""
    types = set(map(type, wrong))
    kind = ""
    if types == {dict}:
        kind = "mapping"
    elif types == {list}:
        kind = "list"
    if len(wrong) == 1:
        return f"a {kind}" if kind else "an entry that is no text"
    return f"{len(wrong)} {kind}s" if kind else f"{len(wrong)} entries that are no text"


def _hint(field: str, value: Sequence[Any], known: Mapping[str, None]) -> str:
    """Return what to write: the whole list where each entry says which tool it means."""
    meant: list[str] = []
    is_whole = True
    for entry in value:
        names = _names_of(entry, known)
        is_whole = is_whole and bool(names)
        meant += names
    once = dict.fromkeys(meant)
    if once and is_whole:
        return f"write `{field}: {', '.join(once)}`"
    if once:
        return f"write the names of tools alone: {code_spans(once)}"
    return "write the names of tools, such as `Read`, or remove the field"


def _names_of(entry: Any, known: Mapping[str, None]) -> list[str]:
    """Return the tools that an entry means, as the program calls them."""
    found = []
    for word in _words_of(entry):
        base, line, day = word.rpartition("_")
        is_dated = bool(line) and day.isdecimal() and len(day) == _DAY
        meant = name = base if is_dated else word
        if not is_known(name, known):
            meant = equivalent(name, known)
        if meant:
            found.append(meant)
            if isinstance(entry, dict):
                break
    return found


def _words_of(entry: Any) -> Iterator[str]:
    """Yield the words of an entry that may name a tool."""
    if isinstance(entry, dict):
        words = [entry.get(key) for key in _KEYS]
        if len(entry) == 1:
            words += entry
        for word in words:
            if isinstance(word, str):
                yield word
    else:
        for name, _ in names_in(entry):
            yield name
