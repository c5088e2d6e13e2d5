"""What the paragraph above some code or a list says of it: that it is an example, no longer so, or
so at times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.resources import data
from ..markdown import Block
from . import columns, titles, withdrawals, wording
from .keys import words_in
from .tokens import words

_LAST = 80  # characters of the paragraph
_MOST_OF_LEAD = 12  # words
_WORKING = re.compile(r"when(?:ever)? \w+ing\b", re.IGNORECASE)  # "When delegating:"
_FEWEST_TITLE = 2  # words of the title of a course of work
_STEP_OF_AGENT = r"(?<![\w@])@[\w-]{2,60} ?\("
_SIGNS = ":-–—("  # what stands between such a title and a remark on it
_FEWEST = 6  # words of a sentence that says by itself what the code is
#: Says in which order things happen, and nothing of what was: "before a person sees it".
_BEFORE_SOMEBODY = re.compile(r"\bbefore (?:an?|any\w*|you|we|it|they|he|she|each|every)\b")
#: What a reader may do: "Override single agents:", "to override the model".
_CHANGING = re.compile(
    r"\A\W*(?:override|customi[sz]e)\b|\b(?:to|can|could|may) (?:override|customi[sz]e)\b"
)


def fences(body: Sequence[Block]) -> Iterator[tuple[Block | None, Block]]:
    """Yield the fenced code of a section that is no example, with the block before it."""
    before: Block | None = None
    for one in body:
        if one.kind == "fence" and not is_of_example(before, one.text):
            yield before, one
        before = one


def is_of_example(before: Block | None, code: str = "") -> bool:
    """Whether the paragraph above some code says that it is an example, or no longer so."""
    if before is None or before.kind != "paragraph":
        return False
    text = _BEFORE_SOMEBODY.sub("", last_sentence(before.text[-_LAST:].lower()))
    stops = set(wording.any_of("examples", "bygone"))
    if text.rstrip(" *_").endswith(":"):
        stops |= wording.any_of("opinions", "wavering")
    if _is_of_course(before.text, code):
        stops -= _purposes()
    if not stops.isdisjoint(columns.words_of(text)) or "no longer" in text:
        return True
    if _CHANGING.search(text) or titles.is_of_others(text):
        return True
    # "the two never talk to each other" says nothing of what is drawn below
    tried = wording.vocabulary()["trials"] - words("negations")
    return not tried.isdisjoint(re.findall(r"[^\W_]+", text))


def without_purpose(text: str, code: str) -> str:
    """Return the words of a line above some code, without those for what a course of work is for
    where it is the title of one.
    """
    if not _is_of_course(text, code):
        return text
    return " ".join(word for word in columns.words_of(text) if word not in _purposes())


def _purposes() -> frozenset[str]:
    """Return the words that say what a course of work is for, and elsewhere when something holds:
    "legal or safety emergency".
    """
    return wording.vocabulary()["wavering"].union(data("documents")["trades"], words("or"))


def _is_of_course(text: str, code: str) -> bool:
    """Whether a line begins with the title of a course of work, in bold, and the code has its
    steps: what may stand behind the title says what the course is for, "**Incident Template** —
    legal or safety emergency:".
    """
    if not (text.startswith("**") and re.search(_STEP_OF_AGENT, code)):
        return False
    title, end, behind = text[2:].partition("**")
    words_of_title = title.lower().strip(" :").split()
    if not end or behind.lstrip()[:1] not in ("", *_SIGNS) or len(words_of_title) < _FEWEST_TITLE:
        return False
    return words_of_title[-1] in data("documents")["courses_by_name"]


def last_sentence(text: str) -> str:
    """Return the last sentence of a paragraph, or all of it where that is short or goes on with
    what stands before it: "This is how they ran:".
    """
    last = text.rpartition(". ")[2]
    first = last.lower().split()[:1]
    if len(last.split()) < _FEWEST or not words("pronouns").isdisjoint(first):
        return text
    return last


def holds_at_times(text: str) -> bool:
    """Whether a line above a list says that what follows holds at times, or not at all, or that
    others do so: "If cost matters:", "Our guess:".
    """
    every = set(words_in(text.lower()))
    if len(every) > _MOST_OF_LEAD or _WORKING.match(text):
        return False
    known = wording.vocabulary()
    is_settled = not known["settling"].isdisjoint(every) and words("negations").isdisjoint(every)
    is_opinion = not wording.any_of("opinions", "wavering").isdisjoint(every)
    if not known["leads"].isdisjoint(every) or (is_opinion and not is_settled):
        return True
    return titles.is_of_others(text) or withdrawals.is_not_of_now(text.rstrip(" :"))
