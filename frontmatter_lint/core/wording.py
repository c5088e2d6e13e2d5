"""The small parts of messages: values short enough to quote, places, lists, and numbers
with their nouns.
"""

from __future__ import annotations

from .positions import KeyPath
from .record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def clip(text: str, width: int = 60) -> str:
    """Return a value short enough to quote: one line, at most `width` characters."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return line[: width - 1] + "…"


def quoted(text: str) -> str:
    """Return words in quotation marks, on one line, without the marks that make them bold."""
    words = " ".join(text.replace("**", "").split())
    return f"“{words}”"


def dotted(path: KeyPath) -> str:
    """Return a key path as people write it: `model.fallbacks.0`."""
    return ".".join(map(str, path))


def code_spans(names: Iterable[object]) -> str:
    """Return names in backticks, separated by commas."""
    return ", ".join(f"`{name}`" for name in names)


def either(words: Sequence[str]) -> str:
    """Return the choice between words: `a`, `a or b`, `a, b or c`."""
    *others, last = words
    if others:
        return f"{', '.join(others)} or {last}"
    return last


def lacking(place: str, names: Sequence[str], who: str) -> str:
    """Return that a place has no entries of these names, which somebody requires."""
    missing = " and ".join([f"no `{name}`" for name in names])
    return f"{place} has {missing}, which {who} requires"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 file`, `2 files`."""
    if number == 1:
        return f"{number} {noun}"
    return f"{number} {noun}s"
