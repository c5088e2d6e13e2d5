"""The passages of an agent that can be quoted: its sentences and items, and the clauses of long
ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..core.record import Record
from . import phrases, told

#: How many words a passage has at least and at most; a sentence of more is quoted in part.
_LEAST, _MOST = 3, 24
_FENCED = r"(?ms)^[ \t]*(```(?=`*[^`\n]*$)|~~~).*?(?:^[ \t]*\1|\Z)"
_REMARK = r"(?s)<!--.*?(?:-->|\Z)"
#: What may end a sentence, a mark or a tag, and abbreviations whose dot ends none.
_STOP = r"[.!?](?=\s)|</?[a-z][^<>\n]{0,80}>"
_ABBREVIATED = ("vs", "e.g", "i.e", "etc", "cf")
#: What a line of a list begins with, and lines that are no sentences: rows of tables.
_ITEM = r"[ \t>]*(?:[-*+•✅✓❌]\s|\d+[.)]\s)"
_ROW = ("|", "!", "@", "{", "[", "$")
#: What a passage may begin with and nobody reads: the mark of an item, a tick, a conjunction.
_LEAD = r"[\s>,]*(?:(?:[-*+•✅✓]|\[[ x]\]|\d+[.)])\s+)*(?:\*\*)?(?:(?:and|or|plus|then)\s+)*"
#: A label before what is said: "**Verify** — run the tests", "Headlines: writes them".
_LABEL = r"[^:—–\n]{2,48}?(?:\*\*)?(?::(?:\*\*)?|\s[—–-]{1,2})\s+"
#: What parts the clauses of a long sentence, and what the parts of an enumeration.
_CLAUSE, _COMMA = r"[;:]\s|\s[—–-]{1,2}\s|—|[()]|\s→\s", r",\s"
#: Marks that nobody quotes at the end of a passage.
_MARKS = " \t\r\n,;:—–-.*_"
#: How what is no sentence begins: code, speech, an address, a command; the key of a field.
_NO_SENTENCE = ("`", '"', "“", "!", "@", "http", "$", "{", "[", "/")
_KEY = r"[\w-]+:"
#: Words that no passage ends with, unless what follows stands in code or a list below.
_WAITING = frozenset((
    *("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per"),
    *("than", "that", "the", "their", "these", "this", "to", "via", "which", "with", "your"),
))  # fmt: skip
#: What parts the cells of a table, drawn or not, and the sides of a formula or a setting.
_NO_WORDS = frozenset("|│=")


class Passage(Record):
    """A passage: where it begins and ends in its text, its words and those of the sentence it is of
    in lower case, and whether it begins by saying what is done.
    """

    start: int
    end: int
    text: str
    sentence: str
    is_act: bool


def of(text: str) -> Iterator[Passage]:
    """Yield the passages of a description or a body, without code, and without items of a list
    that a heading or a line above sets aside; of a long sentence its clauses.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    if "```" in lowered or "~~~" in lowered:
        lowered = re.sub(_FENCED, lambda code: phrases.blanked(code[0]), lowered)
    if "<!--" in lowered:
        lowered = re.sub(_REMARK, lambda remark: phrases.blanked(remark[0]), lowered)
    lowered = phrases.without_disclaimed(lowered)
    stops = re.compile(_STOP)
    for block, end in _blocks(lowered):
        start = block
        for stop in stops.finditer(lowered, block, end):
            if not lowered.endswith(_ABBREVIATED, start, stop.start()):
                yield from _parts(lowered, start, stop.start())
                start = stop.end()
        yield from _parts(lowered, start, end)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs and items of a text begin and end."""
    item = re.compile(_ITEM)
    is_aside = False
    start = end = at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        is_item = item.match(line) is not None
        is_heading = words.startswith("#")
        if is_item or is_heading or not words or words.startswith(_ROW):
            if end > start:
                yield start, end
            start = end = at
        if is_heading or (words and not is_item and start == end):
            is_aside = told.leads_aside(line)
        at += len(line)
        is_told = words and not is_heading and not words.startswith(_ROW)
        if is_told and not (is_item and (is_aside or "❌" in line)):
            end = at
        else:
            start = end = at
    yield start, end


def _parts(text: str, start: int, end: int) -> Iterator[Passage]:
    """Yield a sentence where it is short, behind a label what the label is of; else its clauses,
    and where these are long too, from one act to the next.
    """
    if end - start < _SHORT:
        return
    start = _behind_lead(text, start, end)
    sentence = text[start:end].rstrip(_MARKS)
    end = start + len(sentence)
    if ": " in sentence or ":*" in sentence or "— " in sentence or "- " in sentence:
        label = re.match(_LABEL, sentence)
        if label and _is_apart(label[0]) and told.says_an_act(sentence[label.end() :]):
            start += label.end()
    if len(text[start:end].split()) <= _MOST:
        yield from _passage(text, start, end, sentence)
        return
    for first, last in _cuts(_CLAUSE, text, start, end):
        if len(text[first:last].split()) <= _MOST:
            yield from _passage(text, first, last, sentence)
            continue
        for beginning, stop in _from_act_to_act(text, first, last):
            yield from _passage(text, beginning, stop, sentence)


def _is_apart(label: str) -> bool:
    """Whether a label is no part of what is said, as "Recommend immediate actions: rotate the keys"
    and "No judgement: copy the rows" are.
    """
    says_more = told.says_an_act(label) and len(told.words_of(label)) > 1
    return not (says_more or told.avows(label))


#: What is no passage in any case has fewer characters.
_SHORT = 10


def _cuts(mark: str, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text between marks."""
    places = [start]
    for found in re.compile(mark).finditer(text, start, end):
        places.append(found.end())
    places.append(end)
    yield from pairwise(places)


def _from_act_to_act(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a long clause that begin with an act, each up to the next one or to the
    last comma that leaves it short.
    """
    beginning = stop = start
    for first, last in _cuts(_COMMA, text, start, end):
        is_too_long = len(text[beginning:last].split()) > _MOST
        says_an_act = told.says_an_act(text[first:last])
        if first > start and (says_an_act or is_too_long):
            if stop > beginning:
                yield beginning, stop
            beginning = first
            if not says_an_act:
                beginning = end  # what goes on without an act begins nothing
        if beginning < end:
            stop = last
    if stop > beginning:
        yield beginning, stop


def _passage(text: str, start: int, end: int, sentence: str) -> Iterator[Passage]:
    """Yield a passage without marks at its ends, unless it is cut within code or brackets."""
    start = _behind_lead(text, start, end)
    words = text[start:end].rstrip(_MARKS)
    told_words = words.split()
    if not _LEAST <= len(told_words) <= _MOST or words.startswith(_NO_SENTENCE):
        return
    if told_words[-1] in _WAITING:
        return  # cut before what it speaks of: "Create a new skill with"
    if "`" in words or "*" in words or '"' in words:
        for mark in ("`", "**", '"'):
            if words.count(mark) % 2:
                return
    if (
        words.count("(") != words.count(")")
        or re.match(_KEY, words)
        or _NO_WORDS.intersection(words)
    ):
        return
    yield Passage(start, start + len(words), words, sentence, told.says_an_act(words))


def _behind_lead(text: str, start: int, end: int) -> int:
    """Return where a passage begins behind what nobody reads."""
    lead = re.compile(_LEAD).match(text, start, end)
    if lead:
        return lead.end()
    return start
