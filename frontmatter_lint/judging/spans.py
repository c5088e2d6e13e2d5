"""The clauses and sentences that words of an agent stand in, and what their words say by the
learned table.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..core.nouns import Agent, Evidence
from ..reading import document
from . import phrases, quotes

# all patterns are compiled on first use: most agents whose words are judged show none of them
#: What a passage never reaches across: ends of sentences, brackets, marks of Markdown.
_SENTENCE = r"[^.!?;:\n|()\[\]*`\"—–<>{}=]+(?:[.](?=\w)[^.!?;:\n|()\[\]*`\"—–<>{}=]+)*"
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
    "typical of agents labelled beyond a light model",
    "typical of agents labelled critical",
    "typical of agents labelled mechanical",
)


def column_for(side: int) -> int:
    """Return the column of the learned table that speaks for a side of a verdict: 1 where the work
    is said to need more than a light model, -1 where it is said to need no strong one.
    """
    if side > 0:
        return MID
    return MECHANICAL


def worth(text: str, column: int) -> tuple[float, float]:
    """Return what the words of a text say for a column and what for its opposite, as they count
    among a hundred others.
    """
    found = phrases.words(text)
    table = phrases.learned()
    known = [*map(table.weights.get, found)]
    known += map(table.weights.get, map(" ".join, pairwise(found)))
    sums = phrases.unpacked(sum(filter(None, known)))
    unit = table.unit * 10
    return sums[column] / unit, sums[MID + MECHANICAL - column] / unit


def whole(agent: Agent, one: Evidence) -> Evidence:
    """Return words of the description or the body with the sentence or clause they stand in:
    "Analyzes" says nothing, "Analyzes slow queries" does, and "Builds charts, revenue" is cut.
    """
    if one.at == ("description",):
        text = phrases.in_lines(agent.description)
        at = text.find(one.text)
        if at < 0:
            return one
        start, end = clause(text, at, at + len(one.text))
        return quotes.closed(one._replace(text=text[start:end]))
    at = agent.body.find(one.text)
    if type(one.at) is tuple or at < 0:
        return one
    body = agent.dialect.body
    if document.in_body(agent.source, at, body) != one.at:
        return one  # the same words stand further up
    start, end = clause(agent.body, at, at + len(one.text))
    place = document.in_body(agent.source, start, body)
    return quotes.closed(Evidence(agent.body[start:end], place, one.criterion))


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
