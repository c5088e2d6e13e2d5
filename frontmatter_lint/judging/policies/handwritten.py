"""A YAML file that somebody wrote for the linter → plain values and the place of each;
nothing is built or fetched.

ruamel.yaml reads it as a stream of events, so that depth, tags and aliases are refused
before anything is made of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...core import limits
from ...core.errors import SLIPS_OF_PARSERS, ConfigError
from ...core.positions import KeyPath, Position
from ...core.record import TYPE_CHECKING, Record
from ...core.wording import clip
from ...reading import file_bytes
from ...reading.places import Lines
from ...reading.plain_yaml import plain_value

if TYPE_CHECKING:
    from typing import Any, Protocol

    from ...core.positions import Tree

    class Mark(Protocol):
        """Where an event stands, from 0."""

        line: int
        column: int

    class Event(Protocol):
        """A step of the parser: of a scalar it has a value, and whether it stands without quotes
        and tag.
        """

        start_mark: Mark
        value: str
        implicit: tuple[bool, bool]


_START = Position(1, 1)


class Document(Record):
    """`value` as JSON would have it; `keys` are the places of mapping keys, `values` those
    of everything.
    """

    path: str
    value: Any
    keys: dict[KeyPath, Position]
    values: dict[KeyPath, Position]

    def complaint(
        self, message: str, at: KeyPath = (), *, key: bool = False
    ) -> tuple[Position, str]:
        """Return a message and the place it is about: a value, or with `key` the key itself."""
        if key:
            places = self.keys
        else:
            places = self.values
        while at and at not in places:
            at = at[:-1]
        return places.get(at, _START), message


class _RefusedError(Exception):
    """The text cannot be used; carries why and where."""

    def __init__(self, message: str, place: Position) -> None:
        super().__init__(message)
        self.place = place


def document_at(path: str, shown: str) -> Document:
    """Return the document in the file, called `shown` in messages. Raises ConfigError with file,
    line and column.
    """
    return parse(file_bytes.text(path, limits.POLICY, shown), shown)


def parse(text: str, shown: str) -> Document:
    """Return the document in a text. Raises ConfigError with line and column."""
    from ruamel.yaml import YAML  # imported here: 40 ms, and only a file of the user's own needs it
    from ruamel.yaml.error import YAMLError

    document = Document(shown, {}, {}, {})
    try:
        events = map(_content, YAML(typ="safe", pure=True).parse(text))
        value = _root((event for event in events if event is not None), document)
    except _RefusedError as error:
        raise ConfigError(placed(shown, error.place, str(error))) from None
    except YAMLError as error:
        raise ConfigError(placed(shown, *_fault(error, text))) from None
    except SLIPS_OF_PARSERS:
        raise ConfigError(placed(shown, _START, "is not valid YAML")) from None
    return document._replace(value=value)


def placed(path: str, place: Position, message: str) -> str:
    """Return `file:line:column: message`."""
    return f"{path}:{place.line}:{place.column}: {message}"


def _fault(error: Any, text: str) -> tuple[Position, str]:
    """Return where the parser stopped, and why, on one line."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be parsed"
    if mark is not None:
        return _position(mark), f"is not valid YAML: {reason}"
    index = getattr(error, "position", 0)
    place = Lines(text).position(index if isinstance(index, int) else 0)
    return place, f"is not valid YAML: {reason}"


def _position(mark: Mark) -> Position:
    return Position(mark.line + 1, mark.column + 1)


def _content(event: Event) -> Event | None:
    """Return an event that stands for a value or ends one, None for the rest; refuses what no
    policy needs.
    """
    kind, place = type(event).__name__, _position(event.start_mark)
    if kind == "AliasEvent" or getattr(event, "anchor", None):
        raise _RefusedError("anchors and aliases are not read here; write the value out", place)
    if getattr(event, "ctag", None):
        raise _RefusedError("tags are not read here; write plain values", place)
    if kind.startswith(("Scalar", "Sequence", "Mapping", "DocumentStart")):
        return event
    return None


def _root(events: Iterator[Event], document: Document) -> Tree:
    """Return the value of the only document; an empty file is an empty mapping."""
    next(events, None)
    first = next(events, None)
    if first is not None:
        value = _value(first, events, document, ())
    else:
        value = {}
    extra = next(events, None)
    if extra is not None:
        raise _RefusedError(
            "a second document begins here; only one is read", _position(extra.start_mark)
        )
    if value is None:
        return {}
    return value


def _value(event: Event, events: Iterator[Event], document: Document, path: KeyPath) -> Tree:
    document.values[path] = _position(event.start_mark)
    if len(path) > limits.POLICY_DEPTH:
        raise _RefusedError(
            f"nested more than {limits.POLICY_DEPTH} levels deep", document.values[path]
        )
    kind = type(event).__name__
    if kind == "SequenceStartEvent":
        return _sequence(events, document, path)
    if kind == "MappingStartEvent":
        return _mapping(events, document, path)
    if event.implicit[0]:
        return plain_value(event.value)
    return event.value


def _sequence(events: Iterator[Event], document: Document, path: KeyPath) -> list[Tree]:
    items: list[Tree] = []
    for event in events:
        if type(event).__name__ == "SequenceEndEvent":
            break
        items.append(_value(event, events, document, (*path, len(items))))
    return items


def _mapping(events: Iterator[Event], document: Document, path: KeyPath) -> dict[str, Tree]:
    fields: dict[str, Tree] = {}
    for event in events:
        if type(event).__name__ == "MappingEndEvent":
            break
        key = _key(event, fields)
        document.keys[(*path, key)] = _position(event.start_mark)
        fields[key] = _value(next(events), events, document, (*path, key))
    return fields


def _key(event: Event, seen: dict[str, Tree]) -> str:
    place = _position(event.start_mark)
    if type(event).__name__ != "ScalarEvent" or (event.value == "<<" and event.implicit[0]):
        raise _RefusedError("a key must be plain text", place)
    if event.value in seen:
        raise _RefusedError(f"`{clip(event.value)}` is given twice", place)
    return str(event.value)
