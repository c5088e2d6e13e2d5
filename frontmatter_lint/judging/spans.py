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
#: What a passage must be worth to be shown; what it is worth for more than a light model where
#: it proves no mechanical work.
LEAST, _AGAINST = 0.1, 0.05
#: What is read, in characters.
_DESCRIPTION, _BODY = 900, 1500

# all patterns are compiled on first use: most agents whose words are judged show none of them
_WORD = r"[a-z0-9+#]+"
#: What a passage never reaches across: ends of sentences, brackets, marks of Markdown.
_SENTENCE = r"[^.!?;:\n|()\[\]*`\"—–<>{}=]+(?:[.](?=\w)[^.!?;:\n|()\[\]*`\"—–<>{}=]+)*"
_FENCED = r"(?ms)^(```|~~~).*?(?:^\1|\Z)"
#: Names and paths, which are quoted words of nobody.
_CODE = r"`[^`\n]*`|\b[\w-]+(?:/[\w-]+)+\.\w+|\b[\w-]+(?:/[\w-]+){2,}/?"
_REMARK = r"(?s)<!--.*?(?:-->|\Z)"
#: Headings, which are sentences of nothing.
_HEADING = r"(?m)^ {0,3}#{1,6}\s.*"
_END = r"(?m)[.!?](?=\s)|^ {0,3}#{1,6}\s[^\n]*\n|\n(?=\s*(?:\n|[-*+#\d]))|</?[a-zA-Z][\w-]*>"
#: What a clause may begin with and nobody reads: the mark of an item, a conjunction.
_LEAD = r"(?i)\s*(?:(?:[-*+•]|#{1,6}|\d+\.)\s+)?(?:(?:and|or|plus|then)\s+)?"
#: What nothing may end with: a word that waits for another one, which a mark has cut off.
_TAIL = r"(?:\s+(?:an?|and|as|at|by|for|from|in|of|on|or|than|that|the|to|when|with))+$"
#: How many words a whole sentence, or else a clause, may have to be quoted in place of a part.
_WHOLE, _CLAUSE = 16, 12
#: The columns of the learned table that passages are found for.
MID, MECHANICAL = 0, 2
#: What stands beside a passage that the vocabulary has no criterion for, by the column.
CRITERIA = (
    "wording of work beyond a light model",
    "wording of critical work",
    "wording of mechanical work",
)


class Span(Record):
    """A passage: what it is worth, and where it begins and ends in its text."""

    worth: float
    start: int
    end: int


def telling(agent: Agent, column: int) -> tuple[Evidence, ...]:
    """Return the passages that say most for a column (0 mid, 1 critical, 2 mechanical), the
    description's first, each sentence at most once.
    """
    description = phrases.without_examples(phrases.in_lines(agent.description))[:_DESCRIPTION]
    criterion = CRITERIA[column]
    found = []
    for one in _best(description, column):
        start, end = clause(description, one.start, one.end)
        found.append(Evidence(description[start:end], ("description",), criterion))
    for one in _best(agent.body[:_BODY], column):
        start, end = clause(agent.body, one.start, one.end)
        at: Place = document.in_body(agent.source, start, agent.dialect.body)
        found.append(Evidence(agent.body[start:end], at, criterion))
    return tuple(found)


def argues_for_more(text: str) -> bool:
    """Whether the words of a quotation say, by the learned table, that a light model is too weak,
    and nothing for mechanical work: "operations that require judgment".
    """
    found = phrases.words(text)
    pairs = [f"{one} {two}" for one, two in pairwise(found)]
    table = phrases.learned()
    mid = mechanical = 0.0
    for phrase in (*found, *pairs):
        mid += _weight(phrase, table, MID)
        mechanical += _weight(phrase, table, MECHANICAL)
    return mid >= _AGAINST and mechanical < 0


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words around a part of a text begin and end: the whole sentence, or item
    of a list, where that is short, else the clause from comma to comma or what else parts
    clauses; the part itself where that is long too.
    """
    first, last = sentence(text, start, end)
    if len(text[first:last].split()) <= _WHOLE:
        return first, last
    for piece in re.compile(_SENTENCE).finditer(text, first, last):
        if piece.start() <= start and end <= piece.end():
            first = max(piece.start(), text.rfind(",", piece.start(), start) + 1)
            last = text.find(",", end, piece.end())
            if last < 0:
                last = piece.end()
            lead = re.compile(_LEAD).match(text, first, start)
            if lead:
                first = lead.end()
            last = first + len(re.sub(_TAIL, "", text[first:last].rstrip()))
            if len(text[first:last].split()) <= _CLAUSE:
                return first, last
    return start, end


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a part of a text begins and ends, without the mark of an
    item and without what Markdown puts around it.
    """
    first = 0
    for mark in re.compile(_END).finditer(text, 0, start):
        first = mark.end()
    following = re.compile(_END).search(text, end)
    last = len(text)
    if following:
        last = following.start()
    lead = re.compile(_LEAD).match(text, first, start)
    if lead:
        first = lead.end()
    return first, first + len(text[first:last].rstrip(" \t\r\n.:*_"))


def _without_code(text: str) -> str:
    """Return a text of the same length with code, paths, names of files and remarks blanked out."""
    if "```" in text or "~~~" in text:
        text = re.sub(_FENCED, lambda code: "\n" * len(code.group()), text)
    if "<!--" in text:
        text = re.sub(_REMARK, lambda remark: phrases.blanked(remark[0]), text)
    if "`" in text or "/" in text:
        text = re.sub(_CODE, lambda code: "`" * len(code.group()), text)
    return text


def _best(text: str, column: int) -> Iterator[Span]:
    """Yield the best passage of each sentence that is worth showing, the best first.

    A part of a sentence that may speak of somebody else's work is left out, with what follows
    its colon ("Do not use when: …"); so are code and the names of files.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    lowered = phrases.without_disclaimed(_without_code(lowered))
    lowered = re.sub(_HEADING, lambda found: phrases.blanked(found[0]), lowered)
    table = phrases.learned()
    others = frozenset(data("silence")["others"])
    ends = [end.end() for end in re.compile(_END).finditer(lowered)]
    found = []
    silent_until = -1
    for sentence in re.compile(_SENTENCE).finditer(lowered):
        words = list(re.compile(_WORD).finditer(lowered, sentence.start(), sentence.end()))
        if not others.isdisjoint(word.group() for word in words):
            if lowered[sentence.end() :].startswith(":"):
                silent_until = len(lowered)
                for end in ends:
                    if end >= sentence.end():
                        silent_until = end
                        break
        elif sentence.start() >= silent_until:
            span = _best_of_sentence(words, table, column)
            if span is not None and span.worth >= LEAST:
                found.append(span)
    yield from sorted(found, key=lambda span: -span.worth)


def _best_of_sentence(words: list[re.Match[str]], table: Table, column: int) -> Span | None:
    worth = [_weight(word.group(), table, column) for word in words]
    pairs = []
    for one, two in pairwise(words):
        pairs.append(_weight(f"{one.group()} {two.group()}", table, column))
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
    packed = table.weights.get(phrase)
    if packed is None:
        return 0.0
    return phrases.unpacked(packed)[column] / (table.unit * 10)
