"""A second block of fields below the frontmatter, which is text to every tool."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Problem
from ..core.positions import Document
from ..core.record import TYPE_CHECKING
from ..core.wording import code_spans
from ..reading import document
from ..reading.places import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RULE = "second-frontmatter"


def faults(parsed: Document, dialect: Dialect) -> Iterator[Fault]:
    """Yield that a second block holds fields which the first has not, or has otherwise; one that
    says the same once more loses nothing.
    """
    text, start = parsed.split.text, parsed.split.body
    start += len(parsed.body) - len(parsed.body.lstrip())
    second = document.parse(text[start:].encode(), ())
    fields = second.fields or {}
    if second.faults or len(document.of_agents(fields)) < document.ENOUGH:
        return
    lost = _lost(fields, parsed.fields or {}, dialect)
    if not lost:
        return
    what = "is not read" if len(lost) == 1 else "are not read"
    problem = Problem(
        "a second block of fields stands below the frontmatter and is text to every tool: "
        f"{code_spans(lost)} {what}",
        lines_of(text).position(start),
        "move what it says into the block at the top, and delete it",
    )
    yield Fault(RULE, problem)


def _lost(second: Mapping[str, object], first: Mapping[str, object], dialect: Dialect) -> list[str]:
    """Return the fields of the tool that only the second block has, or that it has otherwise."""
    lost = []
    for key, value in second.items():
        if key in dialect.fields and _plain(value) != _plain(first.get(key)):
            lost.append(key)
    return lost


def _plain(value: object) -> object:
    """Return a value so that line ends and blanks within a text make no difference."""
    if isinstance(value, str):
        return " ".join(value.split())
    return value
