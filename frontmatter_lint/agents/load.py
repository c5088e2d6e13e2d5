"""From a path to an agent, or to the answer that the file is none."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.nouns import Agent, Fault, Problem
from ..core.positions import Position
from ..core.record import TYPE_CHECKING, Record
from ..reading import document, file_bytes
from . import dialects, model_choice, schema_check

if TYPE_CHECKING:
    from typing import Any

_EMPTY_SOURCE = document.parse(b"", ())


class Candidate(Record):
    """A file to look at: `path` opens it, `shown` names it in the report, `absolute`
    (POSIX) tells where it lies.

    `named` is True where the user wrote this very path; such a file is checked wherever
    it lies. `data` is its content where it was read already.
    """

    path: str
    shown: str
    absolute: str
    named: bool = False
    data: bytes | None = None


def load(candidate: Candidate, dialect: str | None = None) -> Agent | None:
    """Read a candidate; None where it is no agent file (documentation, notes, other Markdown)."""
    data = (
        file_bytes.read_bytes(candidate.path)
        if candidate.data is None
        else file_bytes.within_limit(candidate.data)
    )
    if isinstance(data, Fault):
        return (
            _agent(candidate, _EMPTY_SOURCE._replace(faults=(data,)), dialect)
            if _counts(candidate)
            else None
        )
    parsed = document.parse(data, dialects.known_fields())
    if not _is_agent(candidate, parsed):
        return None
    if parsed.fields is None and not parsed.faults:
        parsed = parsed._replace(faults=(_missing_frontmatter(),))
    return _agent(candidate, parsed, dialect)


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


def _counts(candidate: Candidate) -> bool:
    """Whether the place alone makes a file an agent: the user named it, or a tool loads
    what lies there.
    """
    if candidate.named:
        return True
    return bool(dialects.owners(candidate.absolute, "own")) and not dialects.is_never(
        candidate.absolute
    )


def _is_agent(candidate: Candidate, parsed: document.Document) -> bool:
    if parsed.fields is None and not parsed.faults:  # Markdown without frontmatter
        return _counts(candidate._replace(named=False))
    if _counts(candidate):
        return True
    if dialects.is_never(candidate.absolute):
        return False
    wanted = any if dialects.owners(candidate.absolute, "shared") else all
    return wanted(_has_field(parsed, key) for key in ("name", "description"))


def _has_field(parsed: document.Document, key: str) -> bool:
    if parsed.fields is not None:
        return key in parsed.fields
    start = max(parsed.split.start, 0)
    return f"{key}:" in parsed.split.text[start : start + 4096]


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
