"""Whether words of a text are part of a path or an address: these name a place, and no work."""

from __future__ import annotations

import re

_BETWEEN = frozenset(" \t\r\n\"'`()<>[]{}|,;*“”")  # where a path ends
_LONGEST = 200  # characters of a path, to either side
#: A file with its ending below a folder, what begins as a path, a folder with its slash behind it.
_PATH = re.compile(
    r"[^:]*/[^/]*\w\.\w{1,8}[.:]?|(?:\.{1,2}|~)?/.*|\.\w.*/.*|[\w.-]+/(?:[\w.-]+/)+|.*\w://.*"
)


def is_within(text: str, at: int) -> bool:
    """Whether the word that begins at an offset stands in a path or an address."""
    start = at
    while start > 0 and at - start < _LONGEST and text[start - 1] not in _BETWEEN:
        start -= 1
    end = at
    while end < len(text) and end - at < _LONGEST and text[end] not in _BETWEEN:
        end += 1
    word = text[start:end]
    return "/" in word and _PATH.fullmatch(word) is not None
