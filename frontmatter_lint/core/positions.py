"""Where something stands: lines and columns, key paths, pieces of a block."""

from __future__ import annotations

from .record import Record

#: A place in the frontmatter: mapping keys and list indices from the top level down;
#: `()` is the whole block.
KeyPath = tuple[str | int, ...]


class Position(Record):
    """A place in a file: line and column, both 1-based; columns count characters."""

    line: int
    column: int


class Span(Record):
    """From `start` up to, not including, `end`."""

    start: Position
    end: Position


class Extent(Record):
    """A piece of the frontmatter block, from `start` up to `end`, as indices into it.

    One that is not `marked` has no extent worth a caret: nothing, a block of text, or a
    collection written over lines.
    """

    start: int
    end: int
    marked: bool = True


class KeyOf(Record):
    """The key at `path` itself, where a bare `KeyPath` means its value."""

    path: KeyPath


#: Where a problem sits. Rules name places by key; one function (`document.locate`)
#: turns them into a `Span`.
Place = KeyPath | KeyOf | Position | Span


def path_of(place: Place) -> KeyPath:
    """Return the key path that a place names; `()` for lines and columns."""
    if isinstance(place, KeyOf):
        return place.path
    if isinstance(place, (Position, Span)):
        return ()
    return place
