"""One file's bytes into fields, body and faults; and from a field's name back to its line
and column.
"""

from __future__ import annotations

from ..core.caching import lru_cache
from ..core.nouns import Fault, Problem
from ..core.positions import (
    Document,
    Extent,
    KeyOf,
    KeyPath,
    Place,
    Position,
    Span,
    Split,
    WordsIn,
)
from ..core.record import TYPE_CHECKING
from ..core.resources import data as known
from . import plain_yaml
from .boundary import decode, split

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from yaml.nodes import Node


#: What the fields of a file are written in.
YAML, TOML, JSON, JSONC = "yaml", "toml", "json", "jsonc"
ENOUGH = 2  # of the fields that only agents have together make a block of text frontmatter


def root_of(document: Document) -> Node | None:
    """Return the node tree that places come from, parsed where nobody did so yet; None where
    there is no tree.
    """
    if document.tree is not None or document.fields is None or document.syntax != YAML:
        return document.tree
    return _composed(document.block)


def syntax_of(path: str) -> str:
    """Return what the fields of a file are written in, by its name."""
    if path.endswith(".toml"):
        return TOML
    if path.endswith(".json"):
        return JSON
    if path.endswith(".jsonc"):
        return JSONC
    return YAML


def of_agents(fields: Iterable[str]) -> set[str]:
    """Return those of some fields that only agents have together."""
    return set(known("spellings")["of_agents"]).intersection(fields)


def whole_file(syntax: str) -> Any:
    """Return the module that reads files which are fields from end to end."""
    if syntax == TOML:
        from . import toml_document  # imported here, as below: nearly all agents are Markdown

        return toml_document
    if syntax == JSONC:
        from . import jsonc_document

        return jsonc_document
    from . import json_document

    return json_document


def parse(data: bytes, known_fields: Collection[str], syntax: str = YAML) -> Document:
    """Take one file apart; `known_fields` tell a field from prose where YAML itself cannot.
    Never raises.
    """
    if syntax != YAML:
        found = whole_file(syntax).parse(data)
        return Document(found.split, found.fields, None, found.faults, syntax)
    text, faults = decode(data)
    parts = split(text)
    document = of_parts(parts, known_fields, faults + parts.faults)
    if "---" in document.block:
        from .broken import dashes  # imported here, as all that a clean file does not need

        fault = dashes.fault(document.split, document.fields)
        document = document._replace(faults=(*document.faults, fault))
    if document.faults:
        return document._replace(faults=tuple(_with_witness(document, data)))
    return document


def _with_witness(document: Document, data: bytes) -> Iterator[Fault]:
    """Yield the faults of the boundary, with what the stock reader makes of the file where that
    is safe to ask.
    """
    from . import stock_reader

    if not any(fault.rule in stock_reader.TELLING for fault in document.faults):
        yield from document.faults
        return
    reading = stock_reader.reading(data.decode("utf-8", "replace"))
    for fault in document.faults:
        told = fault.problem._replace(message=f"{fault.problem.message}; {reading}")
        yield (
            fault._replace(problem=told)
            if reading and fault.rule in stock_reader.TELLING
            else fault
        )


def of_parts(
    parts: Split, known_fields: Collection[str], faults: tuple[Fault, ...] = ()
) -> Document:
    """Return a file of which it is known where its frontmatter starts and ends, with its fields."""
    if parts.start < 0:
        return Document(parts, None, None, faults)
    block = parts.text[parts.start : parts.end]
    fields = plain_yaml.read(block)
    if fields is not None:
        return Document(parts, fields, None, faults)
    from . import yaml_faults  # imported here: PyYAML costs more than starting the interpreter

    tree, more = yaml_faults.read(block, parts, known_fields)
    faults += tuple(more)
    if tree is None:
        return Document(parts, None, None, faults)
    if tree.root is None:
        if not any(fault.problem.severity is None for fault in more):  # nothing worse is said
            faults = (*faults, _shape_fault("empty-frontmatter", "the frontmatter is empty"))
        return Document(parts, None, None, faults)
    if not isinstance(tree.value, dict):
        if isinstance(tree.value, list):
            kind = "a list"
        else:
            kind = "a single value"
        return Document(
            parts,
            None,
            tree.root,
            (*faults, _shape_fault("not-a-mapping", f"the frontmatter is {kind}, not fields")),
        )
    return Document(parts, tree.value, tree.root, faults)


def _shape_fault(rule: str, what: str) -> Fault:
    return Fault(
        rule,
        Problem(what, Position(1, 1), "write `name: …` and `description: …`, one field a line"),
    )


@lru_cache(maxsize=1)
def _composed(block: str) -> Node | None:
    from . import yaml_tree

    return yaml_tree.parse(block).root


def locate(document: Document, place: Place, text: str = "") -> Span:
    """Return the lines and columns of a place; with `text`, of these words inside it, where they
    stand literally.

    A place that does not exist is its nearest existing parent; the empty path is the opening line.
    """
    if isinstance(place, Span):
        return place
    if isinstance(place, Position):
        return Span(place, Position(place.line, place.column + max(1, len(text))))
    if isinstance(place, WordsIn):
        return locate(document, place.path, place.words)
    from . import places  # imported here, as below: only what is found has a place

    lines = places.lines_of(document.split.text)
    if isinstance(place, KeyOf):
        path, on_key = (document.base + place.path, True)
    else:
        path, on_key = (document.base + place, False)
    key, value = _extents(document, path)
    while path and value is None:
        path, on_key = path[:-1], True
        key, value = _extents(document, path)
    if not path or value is None:
        return Span(Position(1, 1), Position(1, 4))
    found = None
    if text:
        found = places.words_in(lines, document.split.start, value, text)
    return found or places.span(
        lines, document.split.start, key if key and (on_key or not value.marked) else value
    )


def identity(document: Document, place: Place) -> tuple[KeyPath, str]:
    """Return what tells a place from others wherever its line moves: its key path, and the
    scalar there as text; empty for a collection and for what is not there.

    A range of the text has its words for a value. Ranges and points in the frontmatter have
    the field of their line for a key.
    """
    if isinstance(place, Span):
        from . import places

        line = places.lines_of(document.split.text).line(place.start.line)
        is_one = place.end.line == place.start.line
        end = place.end.column if is_one else len(line) + 1
        return _field_of(document, place.start), line[place.start.column - 1 : end - 1]
    if isinstance(place, Position):
        return _field_of(document, place), ""
    if isinstance(place, KeyOf):
        return document.base + place.path, ""
    if isinstance(place, WordsIn):
        return identity(document, place.path)
    value: Any = document.fields
    for step in place:
        if isinstance(value, list):
            is_there = isinstance(step, int) and step < len(value)
        else:
            is_there = isinstance(value, dict) and step in value
        if not is_there:
            return document.base + place, ""
        value = value[step]
    text = ""
    if isinstance(value, bool):
        text = str(value).lower()
    elif value is not None and not isinstance(value, dict | list):
        text = str(value)
    return document.base + place, text


def in_body(document: Document, offset: int, field: str) -> Position:
    """Return the place of the character at `offset` of the body, which may be the text of a
    field.
    """
    from . import places

    if document.apart is not None:
        return places.lines_of(document.apart.text).position(offset)
    if document.syntax != YAML and field:
        path = (*document.base, field)
        at: Position = whole_file(document.syntax).in_value(document.split.text, path, offset)
        return at
    return places.lines_of(document.split.text).position(document.split.body + offset)


def file_of(document: Document, place: Place) -> str:
    """Return the path of the file that lines and columns count in, where that is another one than
    the agent's own; empty for this one.
    """
    if document.apart is not None and isinstance(place, Position | Span):
        return document.apart.path
    return ""


def _field_of(document: Document, place: Position) -> KeyPath:
    from . import places

    lines = places.lines_of(document.split.text)
    if document.syntax != YAML:
        if document.fields is None:
            return ()
        reader = whole_file(document.syntax)
        path: KeyPath = reader.field_at(document.split.text, lines.index(place))
        return path
    if not document.split.start <= lines.index(place) <= document.split.end:
        return ()
    field, colon, _ = lines.line(place.line).partition(":")
    word = field.strip(" \t-")
    if colon and word:
        return (word,)
    return ()


def _extents(document: Document, path: KeyPath) -> tuple[Extent | None, Extent | None]:
    """Return where the key and the value at a path stand; a field of a plain block is found
    without parsing it again.
    """
    if document.syntax != YAML:
        if document.fields is None:
            return None, None
        found: tuple[Extent | None, Extent | None]
        found = whole_file(document.syntax).extents(document.split.text, path)
        return found
    if len(path) == 1 and document.tree is None and document.fields is not None:
        return plain_yaml.field_extents(document.block, str(path[0]))
    from . import places

    return places.extents_at(root_of(document), path)


def plain_scalars(document: Document) -> Iterator[tuple[KeyPath, str]]:
    """Return every unquoted value with its place, but for a block so plain that each version of
    YAML reads it alike.
    """
    if document.tree is None:
        return iter(())
    from . import yaml_tree

    return yaml_tree.plain_scalars(document.tree)
