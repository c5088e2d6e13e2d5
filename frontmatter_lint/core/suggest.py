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
    wanted = word.lower()
    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(candidate.lower(), candidate)
    signs = {sign: wanted.count(sign) for sign in wanted}
    best = (cutoff, "")
    for candidate in folded:
        least = best[0] * (len(wanted) + len(candidate)) / 2
        if min(len(wanted), len(candidate)) < least:
            continue
        common = 0
        for sign, number in signs.items():
            common += min(number, candidate.count(sign))
        if common >= least:
            best = max(best, (similarity(candidate, wanted), candidate))
    if best[1]:
        return folded[best[1]]
    return None


def similarity(first: str, second: str) -> float:
    """Return how alike two words are, from 0 to 1: twice the signs of their matching blocks, by
    the signs of both (Ratcliff and Obershelp, as `difflib.SequenceMatcher.ratio` has it; importing
    that takes a quarter of what starting the interpreter does).
    """
    both = len(first) + len(second)
    if not both:
        return 1.0
    matching = 0
    parts = [(0, len(first), 0, len(second))]
    while parts:
        low, high, start, end = parts.pop()
        i, j, size = _longest_block(first, second, (low, high, start, end))
        if size:
            matching += size
            parts += [(low, i, start, j), (i + size, high, j + size, end)]
    return 2.0 * matching / both


def _longest_block(
    first: str, second: str, part: tuple[int, int, int, int]
) -> tuple[int, int, int]:
    """Return where the longest block that both words have begins in each, and its length: the
    earliest of equals in the first word, then in the second.
    """
    low, high, start, end = part
    best = (low, start, 0)
    lengths: dict[int, int] = {}
    for i in range(low, high):
        longer: dict[int, int] = {}
        for j in range(start, end):
            if first[i] == second[j]:
                length = lengths.get(j - 1, 0) + 1
                longer[j] = length
                if length > best[2]:
                    best = (i - length + 1, j - length + 1, length)
        lengths = longer
    return best


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
            if i > 1 and j > 1 and sign == second[j - 2] and other == first[i - 2]:
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
