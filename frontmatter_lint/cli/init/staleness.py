"""Whether a document still holds: what its path and its first lines say of archives, dates and
successors.
"""

from __future__ import annotations

import re

from ...core.record import TYPE_CHECKING
from ...core.resources import data
from ...judging.documents.words import out_of_force

if TYPE_CHECKING:
    from typing import Any

_DATE = re.compile(r"(?<!\d)(20\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?([0-2]\d|3[01]))?)?(?!\d)")
_NUMBER = re.compile(r"(?:adr|rfc)?[-_ ]?0*(\d{1,4})(?!\d)")


def reason(path: str, text: str) -> str:
    """Return why a document is out of force; empty where nothing says that it is."""
    *folders, name = path.lower().split("/")
    for folder in folders:
        if _is_stale_name(folder):
            return f"it lies in `{folder}`"
    if _is_stale_name(name.rpartition(".")[0]):
        return "its name says that it is out of force"
    line = out_of_force.line_of(text)
    if line:
        return f"line {line} says that it is out of force"
    return ""


def _is_stale_name(name: str) -> bool:
    stale: Any = data("documents")["stale"]
    words = []
    for word in re.split(r"[\W_]+", name):
        if word and not word.isdigit():
            words.append(word)
    if not words:
        return False
    is_alone = len(words) == 1 and words[0] in stale["alone"]
    return is_alone or words[0] in stale["names"] or words[-1] in stale["names"]


def order(path: str) -> tuple[int, tuple[int, ...]]:
    """Return what documents are sorted by: undated ones first, then the newer before the older,
    by date or, among decision records, by number.
    """
    newest: tuple[int, ...] = ()
    for match in _DATE.findall(path):
        newest = max(newest, tuple(int(part or 0) for part in match))
    if newest:
        return 1, tuple(-part for part in newest)
    *folders, name = path.lower().split("/")
    numbered = data("documents")["stale"]["numbered"]
    number = _NUMBER.match(name)
    if number and any(folder in numbered for folder in folders):
        return 0, (-int(number[1]),)
    return 0, ()
