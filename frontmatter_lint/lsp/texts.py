"""The text of a document as an editor counts it: lines from 0, columns in units of its encoding."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from ..core.positions import Position, Span
from ..reading.places import Lines

BYTE_ORDER_MARK = "\ufeff"
#: Bytes of one unit, and the codec that counts them, by the encoding agreed on.
_UNITS = {"utf-8": (1, "utf-8"), "utf-16": (2, "utf-16-le"), "utf-32": (4, "utf-32-le")}


class Text:
    """A document as it stands in the editor, saved or not."""

    def __init__(self, source: str, encoding: str = "utf-16") -> None:
        self.source = source
        self.encoding = encoding
        self.lines = Lines(source)

    def changed(self, changes: Iterable[types.TextDocumentContentChangeEvent]) -> Text:
        """Return the text after changes, each of which counts in what the one before it left."""
        text = self
        for change in changes:
            source = change.text
            if isinstance(change, types.TextDocumentContentChangePartial):
                start = text.index(change.range.start)
                end = max(start, text.index(change.range.end))
                source = f"{text.source[:start]}{change.text}{text.source[end:]}"
            text = Text(source, self.encoding)
        return text

    def index(self, place: types.Position) -> int:
        """Return the character index of a place; beyond the end of a line it is its end."""
        line = self.lines.line(place.line + 1)
        return self.lines.index(Position(place.line + 1, self._characters(line, place) + 1))

    def before(self, place: types.Position) -> str:
        """Return the beginning of a line, up to a place."""
        line = self.lines.line(place.line + 1)
        return line[: self._characters(line, place)]

    def position(self, place: Position) -> types.Position:
        """Return a place of a finding as the editor counts it.

        Findings count behind a byte order mark, editors may keep it in the text.
        """
        line = self.lines.line(place.line)
        column = place.column - 1
        if place.line == 1 and self.source.startswith(BYTE_ORDER_MARK):
            column += 1
        return types.Position(place.line - 1, self._units(line[:column]))

    def range(self, span: Span) -> types.Range:
        """Return a span of a finding as the editor counts it."""
        return types.Range(self.position(span.start), self.position(span.end))

    def at(self, index: int) -> types.Position:
        """Return the place of a character index as the editor counts it."""
        place = self.lines.position(index)
        line = self.lines.line(place.line)
        return types.Position(place.line - 1, self._units(line[: place.column - 1]))

    def edit_into(self, wanted: str) -> types.TextEdit:
        """Return the edit that makes another text of this one, as small as one edit can be."""
        start = 0
        shortest = min(len(self.source), len(wanted))
        while start < shortest and self.source[start] == wanted[start]:
            start += 1
        end = 0
        while end < shortest - start and self.source[-1 - end] == wanted[-1 - end]:
            end += 1
        # no place lies between the two characters of a line end
        if start and self.source[start - 1] == "\r":
            start -= 1
        if end and self.source[len(self.source) - end] == "\n":
            end -= 1
        span = types.Range(self.at(start), self.at(len(self.source) - end))
        return types.TextEdit(span, wanted[start : len(wanted) - end])

    def _characters(self, line: str, place: types.Position) -> int:
        if line.isascii():
            return min(place.character, len(line))
        width, codec = _UNITS[self.encoding]
        seen = 0
        for number, character in enumerate(line):
            if seen >= place.character:
                return number
            seen += len(character.encode(codec, "surrogatepass")) // width
        return len(line)

    def _units(self, text: str) -> int:
        if text.isascii():
            return len(text)
        width, codec = _UNITS[self.encoding]
        return len(text.encode(codec, "surrogatepass")) // width
