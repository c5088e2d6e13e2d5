"""Where keys and values of a TOML document stand; `tomllib` reads what they say and keeps no place.

The text must be one that `tomllib` accepts: nothing is checked here, only found.
"""

from __future__ import annotations

import re

from ..core.positions import Extent, KeyPath, Position
from ..core.record import Record
from .places import Lines

_DEEPEST = 32  # parts of a key whose places are kept
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}#\n]*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_LONG_QUOTES = ('"""', "'''")


class Places(Record):
    """The place of each key, and of each value, by its path from the top of the document;
    the index at which each comment begins.
    """

    text: str
    keys: dict[KeyPath, Extent]
    values: dict[KeyPath, Extent]
    comments: list[int]

    def nearest(self, path: KeyPath, *, key: bool = False) -> Position:
        """Return the place of the value at `path`, or with `key` of the key itself; that of the
        closest key around it where it has none, and the beginning where there is none at all.
        """
        lines = Lines(self.text)
        if not key and path in self.values:
            return lines.position(self.values[path].start)
        while path:
            if path in self.keys:
                return lines.position(self.keys[path].start)
            path = path[:-1]
        return Position(1, 1)

    def extents(self, path: KeyPath) -> tuple[Extent | None, Extent | None]:
        """Return where the key and the value at `path` stand. A table has no text of its own:
        its key stands for it.
        """
        key, value = self.keys.get(path), self.values.get(path)
        if value is None and key is not None:
            value = key._replace(marked=False)
        return key, value


def places(text: str) -> Places:
    """Return the places of everything in a valid TOML document."""
    return _Scanner(text).document()


class _Scanner:
    """One walk over the text; `at` is the index of the character to look at next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found = Places(text, {}, {}, [])
        self.counts: dict[KeyPath, int] = {}

    def document(self) -> Places:
        table: KeyPath = ()
        self._blank()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._blank()
        return self.found

    def _header(self) -> KeyPath:
        """Read `[a.b]` or `[[a.b]]`; return the path of the table that follows."""
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        path = self._key(())
        self.at += 2 if is_list else 1
        if not is_list:
            return path
        number = self.counts.get(path, 0)
        self.counts[path] = number + 1
        return (*path, number)

    def _key(self, table: KeyPath) -> KeyPath:
        """Read a key with its dots; return its path, in the last of the tables of a list."""
        path = table
        while True:
            self._skip(_SPACE)
            start = self.at
            part = self._key_part()
            if len(path) <= _DEEPEST:
                path = (*path, part)
            if len(path) <= _DEEPEST:
                self.found.keys.setdefault(path, Extent(start, self.at))
            self._skip(_SPACE)
            if self.text[self.at] != ".":
                return path
            self.at += 1
            if path in self.counts:
                path = (*path, self.counts[path] - 1)

    def _key_part(self) -> str:
        if self.text[self.at] in "\"'":
            return _unquoted(self._skip(_STRING))
        return self._skip(_BARE)

    def _pair(self, table: KeyPath) -> None:
        path = self._key(table)
        self.at += 1  # the equals sign
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        start, sign = self.at, self.text[self.at]
        written = sign
        # the place is kept before those of what stands inside
        self.found.values.setdefault(path, Extent(start, start))
        if sign == "[":
            self._items(path, "]")
        elif sign == "{":
            self._items(path, "}")
        elif sign in "\"'":
            written = self._skip(_STRING)
        else:
            written = self._skip(_SCALAR)
        if self.found.values[path].start == start:
            end = self.at - len(written) + len(written.rstrip())
            is_long = written.startswith(_LONG_QUOTES)
            self.found.values[path] = Extent(start, end, not is_long)

    def _items(self, path: KeyPath, end: str) -> None:
        """Read what stands in brackets or braces, up to the sign that ends it."""
        self.at += 1
        number = 0
        self._blank()
        while self.text[self.at] != end:
            if end == "]":
                self._value((*path, number))
            else:
                self._pair(path)
            number += 1
            self._blank()
            if self.text[self.at] == ",":
                self.at += 1
                self._blank()
        self.at += 1

    def _blank(self) -> None:
        """Go on behind spaces, line ends and comments; the comments are kept."""
        start = self.at
        passed = self._skip(_BLANK)
        at = passed.find("#")
        while at >= 0:
            self.found.comments.append(start + at)
            end = passed.find("\n", at)
            if end >= 0:
                at = passed.find("#", end)
            else:
                at = -1

    def _skip(self, pattern: re.Pattern[str]) -> str:
        """Go behind what the pattern matches here; return that."""
        match = pattern.match(self.text, self.at)
        if match is None:
            raise ValueError(f"not the TOML that was read before, at {self.at}")
        self.at = match.end()
        return match[0]


def _unquoted(written: str) -> str:
    """Return what a quoted key means; only basic strings know escapes."""
    if written[0] == "'":
        return written[1:-1]
    import tomllib

    return str(tomllib.loads(f"key = {written}")["key"])


_ESCAPE = re.compile(
    r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[ \t]*\r?\n[ \t\r\n]*|.)", re.DOTALL
)


def index_in(text: str, value: Extent, offset: int) -> int:
    """Return where the character at `offset` of a string stands in the text that writes it."""
    at, opening = value.start, 1
    if text.startswith(_LONG_QUOTES, at):
        opening = 3
    knows_escapes = text[at] == '"'
    at += opening
    if opening > 1:  # a line end right behind the quotes is none of the string
        if text.startswith("\r\n", at):
            at += 2
        elif text.startswith("\n", at):
            at += 1
    passed = 0
    while at < value.end:
        escape = None
        if knows_escapes and text[at] == "\\":
            escape = _ESCAPE.match(text, at)
        if escape is not None and escape[0][1] in " \t\r\n":  # a line that goes on
            at = escape.end()
            continue
        if passed == offset:
            break
        passed += 1
        if escape is not None:
            at = escape.end()
        else:
            at += 2 if text.startswith("\r\n", at) else 1
    return at
