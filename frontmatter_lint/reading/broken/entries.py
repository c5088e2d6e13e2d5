"""A block cut into its fields line by line, without YAML: for blocks that are none.

A line `key: value` at the left margin is a field, of whatever name, and ends the value
above it. So what is wrong in one field hides no other.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ...core.record import Record

_KEY = r"[A-Za-z_][\w.-]*|\"[^\"\r\n]*\"|'[^'\r\n]*'"
_FIELD = re.compile(rf"({_KEY})[ \t]*:(?:[ \t]+|(?=[\r\n]|\Z))", re.ASCII)
#: A field whose colon touches its value; `https://…` and `C:\…` are none.
_TIGHT = re.compile(r"([A-Za-z_][\w-]*):(?=[^\s:/\\])", re.ASCII)
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")


class Row(Record):
    """A line of the block without its line end, and where it begins."""

    start: int
    text: str

    @property
    def indent(self) -> int:
        """Return how many blanks and tabs the line begins with."""
        return len(self.text) - len(self.text.lstrip(" \t"))

    @property
    def is_content(self) -> bool:
        """Whether the line is neither blank nor a comment."""
        return bool(self.text.strip()) and not self.text.lstrip().startswith("#")


class Entry(Record):
    """One field: its rows, the first with the key; where its value begins; where the next
    one does.

    `key` is empty for what stands above the first field. `tight` is True where no blank
    follows the colon.
    """

    key: str
    value: int
    rows: tuple[Row, ...]
    end: int
    tight: bool = False

    @property
    def start(self) -> int:
        """Return where its first line begins."""
        return self.rows[0].start

    @property
    def first(self) -> str:
        """Return what stands beside the key, without the blanks after it."""
        row = self.rows[0]
        return row.text[self.value - row.start :].rstrip()

    @property
    def below(self) -> tuple[Row, ...]:
        """Return the lines below the key that hold something, and those between them."""
        rows = self.rows[1:]
        while rows and not rows[-1].text.strip():
            rows = rows[:-1]
        return rows

    @property
    def last(self) -> int:
        """Return where its last line that holds something ends."""
        rows = self.below or self.rows[:1]
        return rows[-1].start + len(rows[-1].text.rstrip())


def rows(block: str) -> list[Row]:
    """Return the lines of a block."""
    found = []
    for match in _LINE.finditer(block):
        if match[0]:
            found.append(Row(match.start(), match[1]))
    return found


def split(block: str, known_fields: Collection[str]) -> list[Entry]:
    """Return the fields of a block in the order of the text."""
    found: list[Entry] = []
    pending: list[Row] = []
    key, value, tight = "", 0, False
    for row in rows(block):
        spaced = _FIELD.match(row.text)
        field = spaced or _tight(row.text, known_fields)
        if field:
            if pending:
                found.append(Entry(key, value, tuple(pending), row.start, tight))
            key, value = field[1].strip("\"'"), row.start + field.end()
            pending, tight = [], spaced is None
        pending.append(row)
    if pending:
        found.append(Entry(key, value, tuple(pending), len(block), tight))
    return found


def _tight(text: str, known_fields: Collection[str]) -> re.Match[str] | None:
    """Match a line such as `model:haiku`: of a field that some tool knows, or with a single
    word after the colon.
    """
    match = _TIGHT.match(text)
    if match and (match[1] in known_fields or " " not in text.rstrip()):
        return match
    return None
