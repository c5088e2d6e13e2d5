"""The passages of an agent that can be quoted: its sentences and items, and the clauses of long
ones, each with whether it says what the agent does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..core.record import Record
from ..core.resources import data
from . import phrases
from .lexicon import lexicon

#: How many words a passage has at least and at most; a sentence of more is quoted in part.
_LEAST, _MOST = 3, 20
#: Ends of sentences, items, headings, rows of tables, tags. A heading is an end as a whole.
_END = (
    r"(?m)[.!?](?=\s|$)|^ {0,3}#{1,6}\s[^\n]*(?:\n|\Z)"
    r"|\n(?=\s*(?:\n|[-*+#•|>✅✓❌]|\d+[.)]|\Z))|</?[a-zA-Z][^<>\n]{0,80}>"
)
#: What a passage may begin with and nobody reads: the mark of an item, a tick, a conjunction.
_LEAD = r"(?i)[\s>,]*(?:(?:[-*+•✅✓]|\[[ x]\]|\d+[.)])\s+)*(?:\*\*)?(?:(?:and|or|plus|then)\s+)*"
#: A label before what is said: "**Verify** — run the tests", "Headlines: writes them".
_LABEL = r"[^:—–\n]{2,48}?(?:\*\*)?(?::(?:\*\*)?|\s[—–-]{1,2})\s+"
#: What parts the clauses of a long sentence, and what the parts of an enumeration.
_CLAUSE, _COMMA = r"[;:]\s|\s[—–-]{1,2}\s|—|[()]|\s→\s", r",\s"
#: Marks that nobody quotes at the end of a passage.
_MARKS = " \t\r\n,;:—–-.*_"
_FENCED = r"(?ms)^[ \t]*(```|~~~).*?(?:^[ \t]*\1|\Z)"
_REMARK = r"(?s)<!--.*?(?:-->|\Z)"
_ITEM = r"[\s>]*(?:[-*+•✅✓❌]|\d+[.)])\s"
_WORD = r"[a-z']+"
#: The key of a field, whose value is no sentence.
_KEY = r"[\w-]+:"


class Passage(Record):
    """A passage: where it begins and ends in its text, and the words of the sentence it is of, in
    lower case.
    """

    start: int
    end: int
    sentence: str


def of(text: str) -> Iterator[Passage]:
    """Yield the passages of a description or a body, without code, and without items of a list
    that a heading or a line above denies; of a long sentence its clauses.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    if "```" in lowered or "~~~" in lowered:
        lowered = re.sub(_FENCED, lambda code: phrases.blanked(code[0]), lowered)
    if "<!--" in lowered:
        lowered = re.sub(_REMARK, lambda remark: phrases.blanked(remark[0]), lowered)
    lowered = phrases.without_disclaimed(lowered)
    lead = re.compile(_LEAD)
    is_denied = False
    start = 0
    for end in re.compile(_END + r"|\Z").finditer(lowered):
        piece = lowered[start : end.start()]
        if piece.strip():
            is_item = re.match(_ITEM, piece)
            if not is_item:
                is_denied = _denies(piece)
            first = lead.match(lowered, start, end.start()).end()  # type: ignore[union-attr]
            last = start + len(piece.rstrip(_MARKS))
            is_told = "|" not in piece and not (is_denied and is_item) and "❌" not in piece
            if is_told and last > first:
                yield from _parts(lowered, first, last)
        if end[0].lstrip(" ").startswith("#"):
            is_denied = _denies(end[0])
        start = end.end()


def _denies(text: str) -> bool:
    """Whether a heading or a line above a list says that what stands below it is not done, or when
    the agent is called.
    """
    words = re.findall(r"[a-z'❌-]+", text)[-_LINE:]
    known = data("passages")["denying"]
    return "when" in words or any(word in known or word.endswith("n't") for word in words)


#: How many words at the end of a line above a list are looked at.
_LINE = 10


def _parts(text: str, start: int, end: int) -> Iterator[Passage]:
    """Yield a sentence where it is short, behind a label what the label is of; else its clauses,
    and where these are long too, from one act to the next.
    """
    sentence = text[start:end]
    label = re.match(_LABEL, sentence)
    if label and says_an_act(sentence[label.end() :]):
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
        if first > start and (says_an_act(text[first:last]) or is_too_long):
            if stop > beginning:
                yield beginning, stop
            beginning = first
            if is_too_long and not says_an_act(text[first:last]):
                beginning = end  # what goes on without an act begins nothing
        if beginning < end:
            stop = last
    if stop > beginning:
        yield beginning, stop


def _passage(text: str, start: int, end: int, sentence: str) -> Iterator[Passage]:
    """Yield a passage without marks at its ends, unless it is cut within code or brackets."""
    lead = re.compile(_LEAD).match(text, start, end)
    if lead:
        start = lead.end()
    words = text[start:end].rstrip(_MARKS)
    for mark in ("`", "**", '"'):
        if words.count(mark) % 2:
            return
    if (
        re.match(_KEY, words)
        or words.count("(") != words.count(")")
        or words.startswith(_NO_SENTENCE)
    ):
        return
    if _LEAST <= len(words.split()) <= _MOST:
        yield Passage(start, start + len(words), sentence)


#: How what stands in a body begins that is no sentence: code, an import, an address, a command.
_NO_SENTENCE = ("`", "!", "@", "|", "http", "$", "{", "[", "/")


def says_an_act(text: str) -> bool:
    """Whether a passage, in lower case, begins by saying what is done: "Reviews every pier", "You
    systematically verify".
    """
    words = re.findall(_WORD, text)
    before = data("passages")["before"]
    previous = ""
    for word in words[:_BEFORE]:
        if word.endswith("ing") and not previous and len(words) < 5:
            return False
        if _is_act(word) and (previous not in _ARTICLES or word.endswith("s")):
            return True
        previous = word
        if word not in before and not word.endswith("ly"):
            return False
    return False


_ARTICLES = ("the", "this", "an", "your")
#: How many words may stand before an act, and itself.
_BEFORE = 6


def is_pointer(text: str) -> bool:
    """Whether a passage, in lower case, only says what to read first: "Read `RULES.md`"."""
    if not re.search(r"\.(?:md|mdc|txt)\b|\bskill\b|\bcapability\b", text):
        return False
    first = re.findall(_WORD, text)[:_BEFORE]
    return not _READING.isdisjoint(first)


_READING = frozenset(
    (
        "read",
        "reads",
        "load",
        "loads",
        "follow",
        "follows",
        "see",
        "apply",
        "routes",
        "consult",
        "use",
        "using",
    )
)


def names_an_act(text: str) -> bool:
    """Whether a passage, in lower case, says behind its beginning what is done: "An auditor who
    weighs every load".
    """
    words = re.findall(_WORD, text)
    return any(one in _RELATIVE and _is_act(two) for one, two in pairwise(words))


_RELATIVE = ("who", "that", "which", "to", "and", "you", "by")


def is_title(text: str, *, is_act: bool) -> bool:
    """Whether a passage, in lower case, names who does the work rather than the work; one that
    begins with an act may name somebody.
    """
    known = data("passages")
    if text.startswith(tuple(f"{words} " for words in known["titles"])):
        return True
    if is_act:
        return False
    return not frozenset(known["roles"]).isdisjoint(_stems(re.findall(_WORD, text)))


def _stems(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield word
        yield word.removesuffix("s")


def _is_act(word: str) -> bool:
    """Whether a word is a verb of an act, in its base form or one in -s or -ing."""
    sense = lexicon(data("words")).words.get(word)
    if sense is not None and sense.kind == "verb":
        return True
    known = data("passages")["acts"]
    forms = [word, word[:-1]] if word.endswith("s") else [word]
    if word.endswith("es"):
        forms += [word[:-2], word[:-3] + "y"]
    if word.endswith("ing"):
        forms += [word[:-3], word[:-3] + "e", word[:-4]]
    return any(form in known for form in forms)
