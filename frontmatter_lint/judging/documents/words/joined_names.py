"""Names that are joined by slashes or in braces, and share a part that is written once."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .keys import key

_WORD = r"[`*]{0,3}[^\W\d_][\w-]{0,59}[`*]{0,3}"
_SLASHED = re.compile(rf"(?<![\w/.@`*{{}}-]){_WORD}(?: ?/ ?{_WORD}){{1,9}}(?![\w/@`*{{}}-]|[.:]\w)")
#: "Reviewer R1/R2": what is shared stands before a blank.
_BLANK = re.compile(
    r"(?<![\w/.@`*{}-])((?:[^\W\d_][\w-]{0,39} ){1,2})"
    r"(\w{1,30}(?: ?/ ?\w{1,30}){1,9})(?![\w/@`*{}-]|[.:]\w)"
)
_BRACED = re.compile(
    r"(?<![\w/.@{}-])([^\W\d_][\w-]{0,59}-)?"
    r"\{([\w-]{1,40}(?:(?:, ?|\\?\||/)[\w-]{1,40}){1,9})\}(-[\w-]{1,60})?"
)


def in_full(text: str, known: Collection[str]) -> str:
    """Return a text with names of the project in full that are joined by slashes or in braces, and
    share a beginning or an end that is written once: "db-reader/writer", "api/web-tester",
    "db-{reader,writer}", "Reader R1/R2". Others stay as they are.
    """
    if "{" in text:
        text = _BRACED.sub(lambda one: _unbraced(one, known), text)
    text = _BLANK.sub(lambda one: _with_words(one, known), text)
    return _SLASHED.sub(lambda one: _unshared(one[0], known), text)


def _with_words(one: re.Match[str], known: Collection[str]) -> str:
    """Return names that share the words before the first of them, each whole, where all are of the
    project so and none is by itself: "Reviewer R1, Reviewer R2"; else what is written.
    """
    parts = re.split(r" ?/ ?", one[2])
    before = one[1].split()
    for start in range(len(before)):
        names = [" ".join((*before[start:], part)) for part in parts]
        if all(key(name) in known for name in names) and key(parts[0]) not in known:
            return " ".join((*before[:start], ", ".join(names)))
    return one[0]


def _unbraced(one: re.Match[str], known: Collection[str]) -> str:
    """Return the names that braces stand for, each of the project; else what is written."""
    parts = re.split(r", ?|\\?\||/", one[2])
    names = [f"{one[1] or ''}{part}{one[3] or ''}" for part in parts]
    if all(key(name) in known for name in names):
        return "/".join(names)
    return one[0]


def _unshared(text: str, known: Collection[str]) -> str:
    """Return names between slashes, each with what one of them shares with all: the beginning of
    the first or the end of the last. What may mean anything else stays as it is.
    """
    parts = re.split(r" ?/ ?", text)
    bare = [part.strip("`*") for part in parts]
    if all(key(one) in known for one in bare) or key("-".join(bare)) in known:
        return text
    readings = []
    for at in (0, -1):
        if key(bare[at]) in known:
            readings += _with_shared(bare, at, known)
    if len(readings) != 1:
        return text
    pairs = zip(parts, bare, readings[0], strict=True)
    return "/".join(part.replace(one, name, 1) for part, one, name in pairs)


def _with_shared(bare: Sequence[str], at: int, known: Collection[str]) -> list[list[str]]:
    """Return each way in which all names are agents of the project, those that are none by
    themselves with a part of the one `at` one end before or behind them.
    """
    found = []
    for cut in re.finditer("-", bare[at]):
        before, behind = bare[at][: cut.end()], ""
        if at:
            before, behind = "", bare[at][cut.start() :]
        names = []
        for one in bare:
            if one.startswith(before) and one.endswith(behind):
                names.append(one)
            elif key(one) not in known:
                names.append(f"{before}{one}{behind}")
        if len(names) == len(bare) and all(key(one) in known for one in names):
            found.append(names)
    return found
