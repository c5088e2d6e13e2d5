"""Where something stands: lines and columns, key paths, pieces of a block; and a file taken
apart.
"""

from __future__ import annotations

from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from yaml.nodes import Node

    from .nouns import Fault

#: A value as YAML, TOML and JSON have them; the fields of a file.
Tree: TypeAlias = "bool | int | float | str | list[Tree] | dict[str, Tree] | None"
Fields: TypeAlias = "Mapping[str, Tree]"
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


class WordsIn(Record):
    """The `words` in the value at `path`; the value where they do not stand there literally."""

    path: KeyPath
    words: str


#: Where a problem sits. Rules name places by key; one function (`document.locate`)
#: turns them into a `Span`.
Place = KeyPath | KeyOf | WordsIn | Position | Span


def path_of(place: Place) -> KeyPath:
    """Return the key path that a place names; `()` for lines and columns."""
    if isinstance(place, KeyOf | WordsIn):
        return place.path
    if isinstance(place, (Position, Span)):
        return ()
    return place


class Split(Record):
    """A file cut in two by character indices: the YAML is `text[start:end]`,
    the body `text[body:]`.

    `start` is -1 where there is no frontmatter to parse.
    """

    text: str
    start: int
    end: int
    body: int
    faults: tuple[Fault, ...]


class Apart(Record):
    """A text that stands in a file of its own: its path as shown, and the text."""

    path: str
    text: str


class Document(Record):
    """A file taken apart. `fields` is None where no frontmatter could be read.

    `tree` is the node tree where a parser was needed to read the fields; None where
    they are plain, or unreadable. A file in TOML or JSON is fields from end to end; of one
    with several agents, `base` leads to the fields of this one, whose body may stand `apart`.
    """

    split: Split
    fields: Fields | None
    tree: Node | None
    faults: tuple[Fault, ...]
    syntax: str = "yaml"
    base: KeyPath = ()
    apart: Apart | None = None

    @property
    def block(self) -> str:
        """The YAML between the two lines of dashes."""
        if self.split.start < 0:
            return ""
        return self.split.text[self.split.start : self.split.end]

    @property
    def body(self) -> str:
        """The text after the frontmatter."""
        return self.split.text[self.split.body :]
