"""Documents that seem to say which model agents should use, and of which nothing is read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from ...agents.load import Candidate
from ...core import limits
from ...core.resources import data
from ...judging.documents import passed_lines, reader
from ...reading import file_bytes
from ...reading.boundary import decode
from . import shortlist

_MOST = 50  # that are looked at


def paths(
    speaking: Sequence[Candidate],
    counts: Sequence[tuple[int, int]],
    names: frozenset[bytes],
    enough: int,
) -> Iterator[str]:
    """Yield the paths of documents that name a model beside as many agents, or that are called
    like a page on models and name one, where nothing is read; those first whose names say it.

    `counts` are how many agents each document names plainly, and how many it may name.
    """
    ordered = []
    for one, (plain, _) in zip(speaking, counts, strict=True):
        is_called = _is_called_so(one.path)
        if plain >= (1 if is_called else max(enough, 1)):
            ordered.append((not is_called, -plain, one.shown, one))
    for is_other, _, shown, one in sorted(ordered)[:_MOST]:
        content = file_bytes.optional(one.path, limits.DOCUMENT.most) or b""
        if _is_passed_over(content, shown, names, enough if is_other else 0):
            yield shown


def _is_called_so(path: str) -> bool:
    stem = os.path.basename(path).lower().partition(".")[0]
    return any(word in stem for word in data("folders")["registries"]["of_models"])


def _is_passed_over(content: bytes, shown: str, names: frozenset[bytes], enough: int) -> bool:
    """Whether a line is not understood that is about models of agents, or those lines that name a
    model and assign nothing name `enough` agents.
    """
    text = decode(content)[0]
    known = frozenset(name.decode("utf-8", "replace") for name in names)
    reading = reader.read(text, shown, known)
    if any(not passed.is_clear for passed in reading.passed):
        return True
    passed_by = passed_lines.passed_over(text, shown, reading, known)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    told = "\n".join(lines[one.line - 1] for one in passed_by)
    return bool(passed_by) and shortlist.number_named(told.encode(), names)[0] >= enough
