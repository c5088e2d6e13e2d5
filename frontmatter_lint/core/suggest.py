"""The nearest legal spelling of a word, for every "did you mean"."""

from __future__ import annotations

from .caching import lru_cache
from .record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


#: Characters; nobody misspells a longer word by accident, and the search is quadratic.
_LONGEST = 100


def nearest(word: str, known: Iterable[str], cutoff: float = 0.75) -> str | None:
    """Return the most similar of `known`, or None where nothing is similar enough."""
    if 0 < len(word) <= _LONGEST:
        return _nearest(word, tuple(known), cutoff)
    return None


@lru_cache(maxsize=1024)  # the same few words are misspelt, or unknown, in file after file
def _nearest(word: str, known: tuple[str, ...], cutoff: float) -> str | None:
    from difflib import get_close_matches  # imported here: only a finding needs it

    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(candidate.lower(), candidate)
    matches = get_close_matches(word.lower(), folded, n=1, cutoff=cutoff)
    if matches:
        return folded[matches[0]]
    return None


def distance(first: str, second: str) -> int:
    """Return how many signs must be added, dropped, exchanged or swapped with their neighbour to
    make one word the other.
    """
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, sign in enumerate(first, 1):
        above, row, older = row, [i], before
        for j, other in enumerate(second, 1):
            best = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (sign != other))
            if i > 1 < j and sign == second[j - 2] and other == first[i - 2]:
                best = min(best, older[j - 2] + 1)
            row.append(best)
        before = above
    return row[-1]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint, or nothing."""
    found = nearest(word, known)
    if found:
        return f"did you mean `{found}`?"
    return ""
