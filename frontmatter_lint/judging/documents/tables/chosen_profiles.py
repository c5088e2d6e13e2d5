"""Which of several profiles a document says is in use: by a sentence, "we are on `balanced`", or by
settings in fenced code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ....core.resources import data
from ..markdown import Page, plain
from ..words import wording
from ..words.columns import has_word
from ..words.keys import words_in

_MEMO = "texts on profiles"
_SAID, _SET = "sentence", "settings"
_LONGEST = 2000  # characters of a paragraph, or of settings


def is_chosen(page: Page, name: str) -> bool:
    """Whether a document says that a profile is in use; the name is in small letters."""
    found = [(kind, text) for kind, text in _texts(page) if name in text]
    if not found:
        return False
    begin, end = _patterns(_SAID)
    before, behind = _patterns(_SET)
    bare = re.escape(name)
    patterns = {
        _SAID: re.compile(f"{begin}{bare}{end}"),
        _SET: re.compile(f"{before}{bare}{behind}", re.MULTILINE),
    }
    return any(patterns[kind].search(text) for kind, text in found)


def _texts(page: Page) -> list[tuple[str, str]]:
    """Return the sentences and settings of a document that may choose a profile, in small
    letters.
    """
    if _MEMO not in page.memo:
        page.memo[_MEMO] = list(_found(page))
    found: list[tuple[str, str]] = page.memo[_MEMO]
    return found


def _found(page: Page) -> Iterator[tuple[str, str]]:
    before = ""
    is_closed = False
    for one in page.blocks:
        if one.kind == "heading":
            before = one.text.lower()
            is_closed = has_word(before, "examples", "bygone")
        elif is_closed:
            continue
        elif one.kind in ("paragraph", "item"):
            before = " ".join(plain(page.runs(one.text[:_LONGEST])).lower().split())
            yield _SAID, before
        elif one.kind == "fence" and _stops().isdisjoint(words_in(before)):
            yield _SET, one.text[:_LONGEST].lower()


@cache
def _stops() -> frozenset[str]:
    """Return words above settings that say that they are an example, or how to change them."""
    leads = wording.any_of("leads", "examples", "opinions", "wavering", "trials")
    return leads.union(data("documents")["chosen"]["by_hand"])


@cache
def _patterns(kind: str) -> tuple[str, str]:
    """Return the patterns of what chooses a profile before its name, and behind it."""
    known = data("documents")["chosen"]
    if kind == _SET:
        return f"(?:{'|'.join(known['settings'])})", r"[\"\']?[ \t]*+(?:[,}]|$)"
    nouns = "|".join(data("documents")["columns"]["profiles"])
    end = "|".join(known["end"])
    return f"(?:{'|'.join(known['begin'])})", rf"(?: (?:{nouns}))?(?:$|[.;!)]|,? (?:{end})\b)"
