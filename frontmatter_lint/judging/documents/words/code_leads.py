"""What the paragraph above some code or a list says of it: that it is an example, no longer so, or
so at times.
"""

from __future__ import annotations

import re

from ..markdown import Block
from . import columns, titles, withdrawals, wording
from .tokens import words

_LAST = 80  # characters of the paragraph
_MOST_OF_LEAD = 12  # words
_WORKING = re.compile(r"when(?:ever)? \w+ing\b", re.IGNORECASE)  # "When delegating:"
_FEWEST = 6  # words of a sentence that says by itself what the code is
#: Says in which order things happen, and nothing of what was: "before a person sees it".
_BEFORE_SOMEBODY = re.compile(r"\bbefore (?:an?|any\w*|you|we|it|they|he|she|each|every)\b")
#: What a reader may do: "Override single agents:", "to override the model".
_CHANGING = re.compile(
    r"\A\W*(?:override|customi[sz]e)\b|\b(?:to|can|could|may) (?:override|customi[sz]e)\b"
)


def is_of_example(before: Block | None) -> bool:
    """Whether the paragraph above some code says that it is an example, or no longer so."""
    if before is None or before.kind != "paragraph":
        return False
    text = _BEFORE_SOMEBODY.sub("", last_sentence(before.text[-_LAST:].lower()))
    is_opinion = text.rstrip().endswith(":") and columns.has_word(text, "opinions", "wavering")
    if is_opinion or columns.has_word(text, "examples", "bygone") or "no longer" in text:
        return True
    if _CHANGING.search(text) or titles.is_of_others(text):
        return True
    # "the two never talk to each other" says nothing of what is drawn below
    tried = wording.vocabulary()["trials"] - words("negations")
    return not tried.isdisjoint(re.findall(r"[^\W_]+", text))


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
    every = set(re.findall(r"[^\W\d_]+", text.lower()))
    if len(every) > _MOST_OF_LEAD or _WORKING.match(text):
        return False
    known = wording.vocabulary()
    is_settled = not known["settling"].isdisjoint(every) and words("negations").isdisjoint(every)
    is_opinion = not wording.any_of("opinions", "wavering").isdisjoint(every)
    if not known["leads"].isdisjoint(every) or (is_opinion and not is_settled):
        return True
    return titles.is_of_others(text) or withdrawals.is_not_of_now(text.rstrip(" :"))
