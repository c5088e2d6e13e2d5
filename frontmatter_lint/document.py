"""One file's bytes into fields, body and faults; and from a field's name back to its line and column."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from . import yamlread
from .model import Fault, KeyOf, KeyPath, Place, Position, Problem, Severity, Span
from .record import TYPE_CHECKING, Record
from .text import Lines, Split, decode, lines_of, split

if TYPE_CHECKING:
    from typing import Any

    from .rescue import Colon

_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]"
_SEPARATOR = r"[\x85\u2028\u2029]"  # line ends to libyaml and YAML 1.1; text to YAML 1.2


class Document(Record):
    """A file taken apart. `fields` is None where no frontmatter could be read; `root` serves `locate`."""

    split: Split
    fields: Mapping[str, Any] | None
    root: Any
    faults: tuple[Fault, ...]

    @property
    def body(self) -> str:
        """The text after the frontmatter."""
        return self.split.text[self.split.body :]


def parse(data: bytes, known_fields: Collection[str]) -> Document:
    """Take one file apart; `known_fields` tell a field from prose where YAML itself cannot. Never raises."""
    document = _parse(data, known_fields)
    return document._replace(faults=tuple(_with_witness(document, data))) if document.faults else document


def _with_witness(document: Document, data: bytes) -> Iterator[Fault]:
    """The faults of the boundary, with what the stock reader makes of the file where that is safe to ask."""
    from . import stock  # imported here, as `rescue` below: a clean file needs neither

    if not any(fault.rule in stock.TELLING for fault in document.faults):
        yield from document.faults
        return
    reading = stock.reading(data.decode("utf-8", "replace"))
    for fault in document.faults:
        told = fault.problem._replace(message=f"{fault.problem.message}; {reading}")
        yield fault._replace(problem=told) if reading and fault.rule in stock.TELLING else fault


def _parse(data: bytes, known_fields: Collection[str]) -> Document:
    text, faults = decode(data)
    parts = split(text)
    faults += parts.faults
    if parts.start < 0:
        return Document(parts, None, None, faults)
    tree, more = _read_yaml(text[parts.start : parts.end], parts, known_fields)
    faults += tuple(more)
    if tree is None:
        return Document(parts, None, None, faults)
    if tree.root is None:
        return Document(parts, None, None, (*faults, _shape_fault("empty-frontmatter", "the frontmatter is empty")))
    faults += tuple(_flaw_faults(tree, parts))
    if not isinstance(tree.value, dict):
        kind = "a list" if isinstance(tree.value, list) else "a single value"
        return Document(
            parts, None, tree.root, (*faults, _shape_fault("not-a-mapping", f"the frontmatter is {kind}, not fields"))
        )
    return Document(parts, tree.value, tree.root, faults)


def _shape_fault(rule: str, what: str) -> Fault:
    return Fault(rule, Problem(what, Position(1, 1), "write `name: …` and `description: …`, one field a line"))


def _read_yaml(yaml_text: str, parts: Split, known_fields: Collection[str]) -> tuple[yamlread.Tree | None, list[Fault]]:
    separator = None if yaml_text.isascii() else re.search(_SEPARATOR, yaml_text)
    if separator:
        tree, faults = _read_yaml(re.sub(_SEPARATOR, " ", yaml_text), parts, known_fields)
        return tree, [_separator_fault(separator, parts), *faults]
    try:
        return yamlread.parse(yaml_text), []
    except yamlread.TooDeepError as error:
        return None, [_deep_fault(error, parts)]
    except yamlread.PARSE_ERRORS as error:
        return _rescue_yaml(yaml_text, parts, known_fields, error)


def _rescue_yaml(
    yaml_text: str, parts: Split, known_fields: Collection[str], error: Exception
) -> tuple[yamlread.Tree | None, list[Fault]]:
    from . import rescue

    masked = rescue.mask(yaml_text, known_fields)
    faults = [_colon_fault(colon, parts) for colon in masked.colons]
    if faults:
        try:
            return yamlread.parse(masked.text, masked.values), faults
        except yamlread.TooDeepError as deep:
            return None, [*faults, _deep_fault(deep, parts)]
        except yamlread.PARSE_ERRORS as second:
            error = second
    return None, [*faults, _yaml_fault(error, yaml_text, parts)]


def _colon_fault(colon: Colon, parts: Split) -> Fault:
    from . import rescue

    where, *value = (
        lines_of(parts.text).position(parts.start + index) for index in (colon.offset, colon.begin, colon.end)
    )
    crlf = "\r\n" in parts.text[parts.start : parts.end]
    return Fault("unquoted-colon", rescue.problem(colon, where, Span(*value), crlf=crlf))


def _separator_fault(separator: re.Match[str], parts: Split) -> Fault:
    where = lines_of(parts.text).position(parts.start + separator.start())
    message = f"the separator U+{ord(separator[0]):04X} ends a line for readers of YAML 1.1 and is text to others"
    return Fault("unsafe-yaml", Problem(message, where, "write a blank or a line end", severity=Severity.WARNING))


def _deep_fault(error: yamlread.TooDeepError, parts: Split) -> Fault:
    where = lines_of(parts.text).position(parts.start + error.index)
    return Fault(
        "too-deep", Problem(f"the frontmatter is {error}", where, "flatten it: no field of an agent nests that deep")
    )


def _yaml_fault(error: Exception, yaml_text: str, parts: Split) -> Fault:
    control = re.search(_CONTROL, yaml_text)
    if control:
        problem = f"the control character U+{ord(control[0]):04X} is not allowed in YAML"
        index, hint = control.start(), "delete it"
    else:
        reason = getattr(error, "problem", None) or str(error).splitlines()[0]
        # "could not find expected ':'" and an unclosed bracket are noticed late; the context is the line that lacks it
        first, second = (
            ("context_mark", "problem_mark") if "could not find" in reason else ("problem_mark", "context_mark")
        )
        mark = getattr(error, first, None) or getattr(error, second, None)
        index = min(mark.index, len(yaml_text)) if mark else 0
        problem = f"this frontmatter is not valid YAML: {reason}"
        hint = "runtimes drop the agent or its fields; quote the value, or indent its continuation lines"
        if yaml_text[index : index + 1] == "\t":
            problem, hint = "a tab indents this line; YAML allows only blanks", "indent with blanks"
    return Fault("invalid-yaml", Problem(problem, lines_of(parts.text).position(parts.start + index), hint))


def _flaw_faults(tree: yamlread.Tree, parts: Split) -> Iterator[Fault]:
    if not tree.flaws:
        return
    lines = lines_of(parts.text)
    for flaw in tree.flaws:
        where = _span(lines, parts.start, flaw.node)
        if flaw.kind == "duplicate-key" and flaw.other is not None:
            first = _span(lines, parts.start, flaw.other).start.line
            message = (
                f"`{flaw.detail}` is given twice, first on line {first}; readers keep one of the two or refuse the file"
            )
            yield Fault(flaw.kind, Problem(message, where, "keep one of them"))
        else:
            yield Fault(flaw.kind, Problem(flaw.detail, where, "write the plain value out"))


def locate(document: Document, place: Place, text: str = "") -> Span:
    """The lines and columns of a place; with `text`, of these words inside it, where they stand literally.

    A place that does not exist is its nearest existing parent; the empty path is the opening line.
    """
    lines = lines_of(document.split.text)
    if isinstance(place, Span):
        return place
    if isinstance(place, Position):
        return Span(place, Position(place.line, place.column + max(1, len(text))))
    path, on_key = (place.path, True) if isinstance(place, KeyOf) else (place, False)
    key, node = yamlread.find(document.root, path)
    while path and key is None and node is None:
        path, on_key = path[:-1], True
        key, node = yamlread.find(document.root, path)
    if not path or node is None:
        return Span(Position(1, 1), Position(1, 4))
    if text:
        found = _words_in(document, lines, node, text)
        if found:
            return found
    target = key if key is not None and (on_key or _hard_to_mark(node)) else node
    return _span(lines, document.split.start, target)


def _hard_to_mark(node: Any) -> bool:
    """Empty values, block collections and block scalars have no extent worth a caret; their key has."""
    same = node.start_mark.index == node.end_mark.index
    return (
        same or (not isinstance(node.value, str) and not node.flow_style) or getattr(node, "style", None) in ("|", ">")
    )


def _words_in(document: Document, lines: Lines, node: Any, text: str) -> Span | None:
    start = document.split.start + node.start_mark.index
    raw = document.split.text[start : document.split.start + node.end_mark.index]
    match = re.search(r"\s+".join(map(re.escape, text.split())), raw) if text.split() else None
    if match is None:
        return None
    return _first_line(lines, start + match.start(), start + match.end())


def _span(lines: Lines, offset: int, node: Any) -> Span:
    return _first_line(lines, offset + node.start_mark.index, offset + node.end_mark.index)


def _first_line(lines: Lines, start: int, end: int) -> Span:
    """A range cut to its first line, at least one character wide: carets mark one line."""
    first = lines.position(start)
    rest = lines.line(first.line)[first.column - 1 :].rstrip()
    return Span(first, Position(first.line, first.column + max(1, min(end - start, len(rest)))))


def plain_scalars(document: Document) -> Iterator[tuple[KeyPath, str]]:
    """Every unquoted value with its place."""
    return yamlread.plain_scalars(document.root)
