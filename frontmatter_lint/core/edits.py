"""The nouns of a fix: changes of a file, each at a place named by key."""

from __future__ import annotations

from .positions import Place
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from typing import Any, TypeAlias

#: The value of an edit: text, a list or a mapping.
Value: TypeAlias = "str | tuple[Value, ...] | FrozenMapping"


class FrozenMapping(Record):
    """A mapping as the value of an edit: what findings hold can be hashed."""

    entries: tuple[tuple[str, Value], ...]


class Edit(Record):
    """One change of a file, its place named by key; `trial` finds the text for it.

    `action` is set (the value at `at`), remove (the entry at `at`, with a list that
    gets empty), insert (the entry at `at`, behind its neighbour `after`), rewrite (the
    text at the Span `at`, which becomes `value` to the letter), unmark (the byte order
    mark) or unfence (the text at the Span `at`, a line around the frontmatter).

    No rewrite changes a field, but those that `means` names, with the values they then
    have: the first, and new ones in order after it.
    """

    action: str
    at: Place
    value: Value = ""
    after: str = ""
    means: tuple[tuple[str, Any], ...] = ()


class Fix(Record):
    """What would mend a problem: in words, and as edits; `safe` where no reader of the file
    could want it undone.
    """

    says: str
    edits: tuple[Edit, ...]
    safe: bool = True
