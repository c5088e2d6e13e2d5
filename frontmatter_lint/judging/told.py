"""How a passage of an agent is told, in lower case: whether it says what is done, by whom, or
only what to read first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..core.caching import cache
from ..core.resources import data

_WORD = r"[a-z']+"
#: How many words may stand before an act, and itself; a gerund at the beginning of fewer words is
#: a noun ("Writing style").
_BEFORE, _GERUND = 6, 5
#: A file of instructions, or a skill.
_INSTRUCTIONS = r"\.(?:md|mdc|txt)\b|\bskill\b|\bcapability\b"


@cache
def _acts() -> frozenset[str]:
    """Return the verbs of acts, in every form."""
    return frozenset(data("passages")["acts"].split("\n"))


@cache
def _words(group: str) -> frozenset[str]:
    """Return a group of words that passages are known by."""
    return frozenset(data("passages")[group])  # type: ignore[literal-required]


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, with apostrophes."""
    return re.findall(_WORD, text)


def says_an_act(text: str) -> bool:
    """Whether a passage begins by saying what is done: "Reviews every pier", "You systematically
    verify".
    """
    words = words_of(text[:_OPENING])
    acts, before, articles = _acts(), _words("before"), _words("articles")
    previous = ""
    for word, following in zip(words[:_BEFORE], [*words[1:], ""], strict=False):
        if word in acts or f"{word} {following}" in acts:
            if following == "of":
                return False  # "List of files", "Review of changes"
            if not previous and word.endswith("ing") and len(words) < _GERUND:
                return False
            if previous not in articles or word.endswith("s"):
                return True
        previous = word
        if word not in before and not word.endswith("ly"):
            return False
    return False


#: How many characters its first words have at most.
_OPENING = 80


def is_doing(words: Sequence[str]) -> bool:
    """Whether words begin with the gerund of an act: "weighing loads"."""
    return bool(words) and words[0].endswith("ing") and words[0] in _acts()


def names_a_model(text: str, words: Iterable[str]) -> bool:
    """Whether a passage speaks of a model, and so of what the agent runs on; a model in brackets
    is an aside.
    """
    return any(f"({model})" not in text for model in _words("models").intersection(words))


def avows(text: str) -> bool:
    """Whether a passage says of the work itself that it is mechanical: "no reasoning needed"."""
    return any(words in text for words in data("passages")["avowals"])


def names_an_act(words: Sequence[str]) -> bool:
    """Whether the words of a passage say further on what is done."""
    acts, relative = _acts(), _words("relative")
    return any(one in relative and two in acts for one, two in pairwise(words))


def is_title(text: str, words: Sequence[str], *, is_act: bool) -> bool:
    """Whether a passage names who does the work rather than the work; one that begins with an act
    may name somebody.
    """
    if text.startswith(tuple(f"{title} " for title in data("passages")["titles"])):
        return True
    if is_act:
        return False
    roles = _words("roles")
    return any(word in roles or word.removesuffix("s") in roles for word in words)


def is_pointer(text: str) -> bool:
    """Whether a passage only says what to read first: "Read `RULES.md`"."""
    first = words_of(text[:_OPENING])[:_BEFORE]
    return not _words("reading").isdisjoint(first) and re.search(_INSTRUCTIONS, text) is not None


def restricts(text: str) -> bool:
    """Whether a passage only says what the agent may not do, by which tool it looks, or before
    what it is called: "Read-only: it never writes", "Use `grep` only to look".
    """
    return any(re.match(pattern, text) for pattern in data("passages")["restricting"])


def leads_aside(text: str) -> bool:
    """Whether a heading, or a line above a list, says that what stands below it is not done, is to
    be read, or is when the agent is called.
    """
    words = re.findall(r"[a-z'❌-]+", text)[-_LINE:]
    if "when" in words or not _words("reading").isdisjoint(words[:1]):
        return True
    denying = _words("denying")
    return any(word in denying or word.endswith("n't") for word in words)


#: How many words at the end of a line above a list are looked at.
_LINE = 10
