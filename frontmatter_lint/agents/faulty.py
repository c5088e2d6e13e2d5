"""What a tool makes of a file with faults."""

from __future__ import annotations

from ..core.nouns import Fault
from ..core.positions import Document
from ..core.record import TYPE_CHECKING
from . import consequences, dialects

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def as_tool_reads(
    parsed: Document, dialect: str
) -> tuple[tuple[Fault, ...], Mapping[str, Any] | None]:
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
    if dialect == "claude-code" and loading.is_loaded:
        return faults, loading.fields
    return faults, _meant(parsed.fields)


def _meant(fields: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return the fields of a block that nobody reads; what is empty there may be what is
    broken.
    """
    if fields is None:
        return None
    return {key: value for key, value in fields.items() if value is not None}
