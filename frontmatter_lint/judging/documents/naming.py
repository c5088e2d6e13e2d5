"""The names of agents in a list item or a table cell, told from the prose around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...core.record import Record
from ...core.resources import data
from .markdown import Span, plain
from .wording import Choice, tier_of

_MARKED = "\0"  # the parser lets no document hold it
_TOKEN = rf"{_MARKED}\d+{_MARKED}|[\w@][\w@.:*-]*"
_SEPARATOR = r" ?[,;/&+|\n] ?(?:and )?| and "
_BULLET = rf"(?: ?\[[ xX]\])?[^\w@{_MARKED}]*"  # a box to tick, a symbol
_END = r"\s*\.?\s*$|\s*[(:–—→,]|\s+-|\s*\|"  # prose goes on otherwise
_NAMES = re.compile(
    rf"{_BULLET}((?:{_TOKEN})(?:(?:{_SEPARATOR})(?:{_TOKEN}))*)(?={_END})(.*)",
    re.DOTALL,
)
_IDENTIFIER = re.compile(r"[^\W\d_]\w*(?:[.-]\w+)*(?::[\w*]+(?:[.-][\w*]+)*)?(?:-\*)?")
_PHRASE = re.compile(r"[^\W\d_][\w.:'’&+*-]*(?: [\w.:'’&+*-]+){0,4}")  # Code Reviewer
_MAX_NAME = 64


class Name(Record):
    """A name as written and the target of the link around it."""

    text: str
    href: str = ""


class Said(Record):
    """A model for an agent, and the 1-based line that says so."""

    name: Name
    choice: Choice
    line: int


@cache
def _no_names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words no name starts with, words that are no name, and names of models that are names
    all the same.
    """
    raw = data("documents")
    return (
        frozenset(raw["no_names"]),
        frozenset(raw["undecided"] + raw["nouns"]["agents"]),
        frozenset(raw["everyday"]),
    )


def names(runs: Sequence[Span], *, trusted: bool) -> tuple[tuple[Name, ...], str]:
    """The agents a piece of text starts with, and the words after them; none where it
    starts with anything else.

    `trusted` says that the surroundings name agents: then bold and plain words count,
    not code spans and links alone.
    """
    flat = "".join(
        run.text if not run.mark else f"{_MARKED}{index}{_MARKED}" for index, run in enumerate(runs)
    )
    match = _NAMES.match(
        "\n".join(" ".join(line.split()) for line in flat.split("\n") if line.strip())
    )
    if not match:
        return (), ""
    found = [
        name
        for token in re.findall(_TOKEN, match[1])
        if (name := _name(token, runs, trusted=trusted))
    ]
    rest = re.sub(rf"{_MARKED}(\d+){_MARKED}", lambda marked: runs[int(marked[1])].text, match[2])
    return tuple(found), rest


def _name(token: str, runs: Sequence[Span], *, trusted: bool) -> Name | None:
    run = runs[int(token.strip(_MARKED))] if token.startswith(_MARKED) else Span(token)
    text = clean(run.text)
    marked = run.mark in ("code", "link")
    if not _IDENTIFIER.fullmatch(text):
        return Name(text, run.href) if trusted and marked and is_name(text) else None
    sure = marked or "-" in text or ":" in text or (trusted and text.islower())
    return Name(text, run.href) if sure and is_name(text) else None


def clean(text: str) -> str:
    """A name without what surrounds it in prose: `@reviewer`, `reviewer.md`, `reviewer:`."""
    name = " ".join(text.split()).lstrip("@").rstrip(":")
    return name.removesuffix(".md").removesuffix(".toml").strip()


def is_name(text: str) -> bool:
    """Whether a text could name an agent: no sentence, no model, no number, no "all others"."""
    lowered = text.lower()
    starts, words, everyday = _no_names()
    if len(text) > _MAX_NAME or not _PHRASE.fullmatch(text) or lowered in words:
        return False
    return lowered.split(" ")[0] not in starts and (lowered in everyday or not tier_of(text))


def _is_row_of_names(text: str) -> bool:
    """Whether blanks alone part the names: `test-writer linter log-parser`."""
    words = text.split()
    hyphens = sum("-" in word for word in words)
    return (
        2 * hyphens > len(words) > 1
        and text.islower()
        and all(_IDENTIFIER.fullmatch(word) for word in words)
    )


def cell_names(runs: Sequence[Span]) -> tuple[Name, ...]:
    """The agents of a table cell, where also "Code Reviewer" is a name."""
    if any(run.mark in ("code", "link") for run in runs):
        return names(runs, trusted=True)[0]
    text = re.sub(r"\([^()]*\)", "", plain(runs)).strip()
    parts = text.split() if _is_row_of_names(text) else re.split(r"[,\n]", text)
    found = tuple(Name(text) for part in parts if is_name(text := clean(part)))
    return (
        found if len(parts) == 1 or all(_IDENTIFIER.fullmatch(name.text) for name in found) else ()
    )
