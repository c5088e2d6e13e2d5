"""Which passages of an agent say most for one side, by the learned table: what is quoted
beside the words the vocabulary knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..core.nouns import Agent, Evidence
from ..core.positions import Place
from ..core.record import Record
from ..core.resources import data
from ..reading import document
from . import phrases
from .phrases import Table

#: How long a passage may be, in words, and what each word of it costs: short ones are read.
_LONGEST, _COST = 9, 0.012
#: What a passage must be worth to be shown.
LEAST = 0.1
#: What is read, in characters.
_DESCRIPTION, _BODY = 900, 1500

_WORD = re.compile(r"[a-z0-9+#]+")
#: What a passage never reaches across: ends of sentences, brackets, marks of Markdown.
_SENTENCE = re.compile(r"[^.!?;:\n|()\[\]*`\"—–<>{}=]+(?:[.](?=\w)[^.!?;:\n|()\[\]*`\"—–<>{}=]+)*")
_FENCED = re.compile(r"^(```|~~~).*?(?:^\1|\Z)", re.MULTILINE | re.DOTALL)
#: What stands beside a passage that the vocabulary has no criterion for.
CRITERION = "typical of such work"


class Span(Record):
    """A passage: what it is worth, and where it begins and ends in its text."""

    worth: float
    start: int
    end: int


def telling(agent: Agent, column: int) -> tuple[Evidence, ...]:
    """Return the passages that say most for a column (0 mid, 1 critical, 2 mechanical), the
    description's first, each sentence at most once.
    """
    description = phrases.without_examples(agent.description)[:_DESCRIPTION]
    found = [
        Evidence(description[one.start : one.end], ("description",), CRITERION)
        for one in _best(description, column)
    ]
    body = agent.body[:_BODY]
    for one in _best(body, column):
        at: Place = document.in_body(agent.source, one.start, agent.dialect.body)
        found.append(Evidence(body[one.start : one.end], at, CRITERION))
    return tuple(found)


def _best(text: str, column: int) -> Iterator[Span]:
    """Yield the best passage of each sentence that is worth showing, the best first.

    A sentence that may speak of somebody else's work is left out, and so is code.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    lowered = _FENCED.sub(lambda code: "\n" * len(code.group()), lowered)
    table = phrases.learned()
    others = frozenset(data("silence")["others"])
    found = []
    for sentence in _SENTENCE.finditer(lowered):
        words = list(_WORD.finditer(lowered, sentence.start(), sentence.end()))
        if others.isdisjoint(word.group() for word in words):
            span = _best_of_sentence(words, table, column)
            if span is not None and span.worth >= LEAST:
                found.append(span)
    yield from sorted(found, key=lambda span: -span.worth)


def _best_of_sentence(words: list[re.Match[str]], table: Table, column: int) -> Span | None:
    worth = [_weight(word.group(), table, column) for word in words]
    pairs = [_weight(f"{one.group()} {two.group()}", table, column) for one, two in pairwise(words)]
    best: Span | None = None
    for first in range(len(words)):
        if not worth[first]:
            continue
        total, telling_words = 0.0, 0
        for last in range(first, min(first + _LONGEST, len(words))):
            total += worth[last] - _COST
            telling_words += worth[last] > 0
            if last > first:
                total += pairs[last - 1]
            if telling_words > 1 and worth[last] and (best is None or total > best.worth):
                best = Span(total, words[first].start(), words[last].end())
    return best


def _weight(phrase: str, table: Table, column: int) -> float:
    """Return what a phrase says, as it counts among a hundred others."""
    return phrases.unpacked(table.weights.get(phrase, 0))[column] / (table.unit * 10)
