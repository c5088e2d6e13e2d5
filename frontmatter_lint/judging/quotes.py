"""Which words are quoted as evidence: each once, however many places and criteria they serve."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..core.nouns import Evidence


def distinct(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return the evidence without words that stand in another quotation as well.

    Of two that share words the longer stays, in the place of the better, with the criteria of
    both. Case, hyphens and blanks make no difference: `security-auditor` is "Security auditor".
    """
    items = list(found)
    if len(items) < 2:
        return tuple(items)
    words = [re.findall(r"[^\W_]+", item.text.casefold()) for item in items]
    groups: dict[int, list[int]] = {}
    for number in range(len(items)):
        groups.setdefault(_holder(number, words), []).append(number)
    kept = []
    for holder, members in sorted(groups.items(), key=lambda group: min(group[1])):
        criteria = dict.fromkeys(items[number].criterion for number in members)
        given = []
        for criterion in criteria:
            if criterion:
                given.append(criterion)
        joined = "; ".join(given)
        kept.append(items[holder]._replace(criterion=joined))
    return tuple(kept)


def closed(one: Evidence) -> Evidence:
    """Return a quotation without a bracket that opens near its end and that nothing closes:
    "Weighs new moorings (tide" is "Weighs new moorings".
    """
    text = one.text
    if text.count("(") > text.count(")"):
        before = text.rpartition("(")[0].rstrip()
        if " " in before and ")" not in text[len(before) :]:
            return one._replace(text=before)
    return one


def _holder(number: int, words: Sequence[Sequence[str]]) -> int:
    """Return the longest quotation that holds the words of this one; itself where none does."""
    best = number
    for other, theirs in enumerate(words):
        if _holds(theirs, words[number]):
            longer = len(theirs) - len(words[best])
            if longer > 0 or (longer == 0 and other < best):
                best = other
    return best


def _holds(theirs: Sequence[str], ours: Sequence[str]) -> bool:
    size = len(ours)
    return size > 0 and any(
        theirs[start : start + size] == ours for start in range(len(theirs) - size + 1)
    )
