"""Files that a tool leaves to its extensions, each of which reads them in a shape of its own: what
is wrong by the shape of one is worth knowing, and no more.
"""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Severity
from ..core.positions import path_of
from ..core.record import TYPE_CHECKING
from . import dialect_facts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any


def reader(dialect: Dialect) -> str:
    """Return what reads files of a dialect, in words: the tool, or the extension whose shape they
    are held to.
    """
    extension = dialect_facts.of(dialect.name).extension
    if extension is None:
        return dialect.title
    return f"{dialect.title}'s extension `{extension.name}`"


def of_one(found: list[Fault], fields: Mapping[str, Any], dialect: Dialect) -> list[Fault]:
    """Return what is wrong with the shape of fields; where it is the shape of one extension, as
    information, and nothing where the fields are meant for another.
    """
    if dialect_facts.of(dialect.name).extension is None:
        return found
    misspelt: set[object] = set()
    for fault in found:
        if fault.rule == "unknown-field":
            misspelt.update(path_of(fault.problem.at)[:1])
    if is_for_another(fields, dialect, misspelt):
        return []
    result = []
    for fault in found:
        result.append(fault._replace(problem=fault.problem._replace(severity=Severity.INFO)))
    return result


def is_for_another(
    fields: Mapping[str, Any], dialect: Dialect, without: Collection[object] = ()
) -> bool:
    """Whether fields are for another extension than the one whose shape is known: it does not
    know one of them, which is no slip either, as those of `without` may be.
    """
    extension = dialect_facts.of(dialect.name).extension
    if extension is None:
        return False
    known = {*dialect.fields, *extension.fields}
    for field in fields:
        is_slip = field in without and not _is_plural(field, dialect.fields)
        if field not in known and not is_slip and field not in dialect.ignored_fields:
            return True
    return False


def _is_plural(field: str, known: Collection[str]) -> bool:
    """Whether a field is the plural of a known one: `models` is a word of its own."""
    return field.endswith("s") and field[:-1] in known
