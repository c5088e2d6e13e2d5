"""What a tool makes of a block that has faults: the fields that it reads, and what it does."""

from __future__ import annotations

from ..core.nouns import Fault
from ..core.positions import Document, path_of
from ..core.record import TYPE_CHECKING
from ..reading import document
from . import consequences, dialects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


def of(parsed: Document, dialect: str) -> tuple[tuple[Fault, ...], Mapping[str, Any] | None]:
    """Return the faults of a file with what its tool does because of them, and the fields
    that the tool reads; those that were meant where it reads none.
    """
    if dialect == dialects.OF_PLUGINS:
        from . import plugins

        read = consequences.loading(parsed).fields
        faults = plugins.of_reading(parsed.faults, read)
        return faults, _meant(parsed.fields) if read is None else read
    if not consequences.is_read_by_claude(dialect):
        crlf = "\r\n" in parsed.split.text
        found = []
        for one in parsed.faults:
            if one.rule not in consequences.OF_CLAUDE_ALONE:
                found.append(consequences.with_consequence(one, dialect, crlf=crlf))
        return tuple(found), parsed.fields
    loading = consequences.loading(parsed)
    faults = tuple(consequences.of_reading(parsed.faults, parsed, dialect, loading))
    if dialect == dialects.CLAUDE_CODE and loading.is_loaded:
        return faults, loading.fields
    return faults, _meant(parsed.fields)


def _meant(fields: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return the fields of a block that nobody reads; what is empty there may be what is
    broken.
    """
    if fields is None:
        return None
    return {key: value for key, value in fields.items() if value is not None}


def objections(
    found: list[Fault],
    faults: Sequence[Fault],
    fields: Mapping[str, Any],
    parsed: Document,
    reader: str | None,
) -> list[Fault]:
    """Return what is wrong with fields, with what the tool that reads them does because of it;
    that is left open where `reader` is None.
    """
    if faults:
        found = _beside(found, faults, fields, parsed)
    if reader is None:
        return found
    return consequences.of_fields(found, fields, reader)


def _beside(
    objections: list[Fault], faults: Sequence[Fault], fields: Mapping[str, Any], parsed: Document
) -> list[Fault]:
    """Return what is wrong with fields, without what only follows from a fault for which the tool
    loads no agent: a broken field, and one that has swallowed it.
    """
    if not consequences.loses_file(faults):
        return objections
    broken: set[object] = set()
    for fault in faults:
        broken.update(document.identity(parsed, fault.problem.at)[0][:1])
    for key, value in fields.items():
        if any(f"{one}:" in str(value) for one in tuple(broken)):
            broken.add(key)  # it has swallowed the other
    result = []
    for fault in objections:
        path = path_of(fault.problem.at)
        if fault.rule not in _OF_A_VALUE or len(path) != 1 or path[0] not in broken:
            result.append(fault)
    return result


#: The rules that speak of the whole value of a field, or of its absence.
_OF_A_VALUE = ("missing-field", "wrong-type", "bad-value")
