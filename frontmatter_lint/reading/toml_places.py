"""Where keys and values of a TOML document stand; `tomllib` reads what they say and keeps no place.

The text must be one that `tomllib` accepts: nothing is checked here, only found.
"""

from __future__ import annotations

import re

from ..core.positions import KeyPath, Position
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


class Places(Record):
    """The place of each key, and of each value, by its path from the top of the document."""

    keys: dict[KeyPath, Position]
    values: dict[KeyPath, Position]

    def nearest(self, path: KeyPath, *, key: bool = False) -> Position:
        """Return the place of the value at `path`, or with `key` of the key itself; that of the
        closest key around it where it has none, and the beginning where there is none at all.
        """
        if not key and path in self.values:
            return self.values[path]
        while path:
            if path in self.keys:
                return self.keys[path]
            path = path[:-1]
        return Position(1, 1)


def places(text: str) -> Places:
    """Return the places of everything in a valid TOML document."""
    return _Scanner(text).document()


class _Scanner:
    """One walk over the text; `at` is the index of the character to look at next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines = Lines(text)
        self.found = Places({}, {})
        self.counts: dict[KeyPath, int] = {}

    def document(self) -> Places:
        table: KeyPath = ()
        self._skip(_BLANK)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)
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
            path = (*path, part) if len(path) <= _DEEPEST else path
            if len(path) <= _DEEPEST:
                self.found.keys.setdefault(path, self.lines.position(start))
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
        self.found.values.setdefault(path, self.lines.position(self.at))
        sign = self.text[self.at]
        if sign == "[":
            self._items(path, "]")
        elif sign == "{":
            self._items(path, "}")
        elif sign in "\"'":
            self._skip(_STRING)
        else:
            self._skip(_SCALAR)

    def _items(self, path: KeyPath, end: str) -> None:
        """Read what stands in brackets or braces, up to the sign that ends it."""
        self.at += 1
        number = 0
        self._skip(_BLANK)
        while self.text[self.at] != end:
            if end == "]":
                self._value((*path, number))
            else:
                self._pair(path)
            number += 1
            self._skip(_BLANK)
            if self.text[self.at] == ",":
                self.at += 1
                self._skip(_BLANK)
        self.at += 1

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
