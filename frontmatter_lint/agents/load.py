"""From a path to an agent, or to the answer that the file is none."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.nouns import Agent, Fault, Problem
from ..core.positions import Position
from ..core.record import TYPE_CHECKING, Record
from ..reading import document, file_bytes
from ..reading.paths import Candidate
from . import dialects, find, model_choice, schema_check

if TYPE_CHECKING:
    from typing import Any

__all__ = ["Candidate", "Looked", "load", "look"]

_EMPTY_SOURCE = document.parse(b"", ())
_NAMED = "named on the command line"


class Looked(Record):
    """What came of looking at a file: its agent, or None, and why it is one or none."""

    agent: Agent | None
    because: str


def load(candidate: Candidate, dialect: str | None = None) -> Agent | None:
    """Read a candidate; None where it is no agent file (documentation, notes, other Markdown)."""
    return look(candidate, dialect).agent


def look(candidate: Candidate, dialect: str | None = None) -> Looked:
    """Read a candidate, and say why it is an agent or none.

    A file that was named is checked whatever it is.
    """
    where = None
    if not candidate.named:
        from . import place  # imported here: a file that was named is not judged

        where = place.of(candidate.absolute, included=candidate.included)
        if where.rank == place.ELSEWHERE:
            return Looked(None, where.because)
    data = (
        file_bytes.read_bytes(candidate.path)
        if candidate.data is None
        else file_bytes.within_limit(candidate.data)
    )
    if isinstance(data, Fault):
        parsed = _EMPTY_SOURCE._replace(faults=(data,))
    else:
        parsed = document.parse(data, dialects.known_fields())
    because = _NAMED
    if where is not None:
        is_agent, because = find.judge(where, parsed)
        if not is_agent:
            return Looked(None, because)
    if parsed.fields is None and not parsed.faults:
        parsed = parsed._replace(faults=(_missing_frontmatter(),))
    return Looked(_agent(candidate, parsed, dialect), because)


def _agent(candidate: Candidate, parsed: document.Document, dialect: str | None) -> Agent:
    fields: Mapping[str, Any] = parsed.fields or {}
    chosen = dialects.get(dialect) if dialect else dialects.choose(candidate.absolute, fields)
    faults = parsed.faults
    if parsed.fields is not None:
        faults = (*faults, *schema_check.faults(fields, chosen))
    if faults:
        from .consequences import with_consequence  # imported here: most files have no fault

        crlf = "\r\n" in parsed.split.text
        faults = tuple(with_consequence(one, chosen.name, crlf=crlf) for one in faults)
    return Agent(
        path=candidate.shown,
        name=_text(fields, "name") or stem(candidate.shown),
        description=_text(fields, "description"),
        frontmatter=fields,
        body=parsed.body,
        dialect=chosen,
        model=model_choice.model_block(fields),
        faults=faults,
        readable=parsed.fields is not None,
        source=parsed,
    )


def stem(path: str) -> str:
    """Return the name of a file without the endings of agent files."""
    name = path.rsplit("/", 1)[-1]
    return name.removesuffix(".md").removesuffix(".agent").removesuffix(".chatmode")


def _text(fields: Mapping[str, Any], key: str) -> str:
    value = fields.get(key)
    return value if isinstance(value, str) else ""


def _missing_frontmatter() -> Fault:
    message = "this file has no frontmatter: a tool that looks for agents here does not load it"
    return Fault(
        "missing-frontmatter",
        Problem(
            message,
            Position(1, 1),
            "add a `---` block with `name` and `description`, or move the file",
        ),
    )
