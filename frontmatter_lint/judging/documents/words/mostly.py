"""Whether a heading says which model most of some agents use, and so leaves it open for each."""

from __future__ import annotations

import re
from functools import cache

from ....core.resources import data
from .tokens import words
from .wording import NUMBER, any_of, any_phrase, scan_of, vocabulary

# compiled on first use: few headings say such a thing
_PARTS = r"[()\[\]]|\s[-–—]+\s|—|:(?:\s|$)"
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_SEVERAL = 2  # models
_SIGNS = frozenset(("/", "&", "+"))


def leaves_open(text: str) -> bool:
    """Whether a heading names the model of most agents below it, or several of which each has one:
    "Reviewers (mostly Sonnet)", "Builders (Sonnet or Haiku)".
    """
    if not scan_of(text).models:
        return False
    return _is_of_most(text) or _is_of_several(text)


def without(text: str) -> str:
    """Return a heading in small letters without the words that say "most"."""
    return _mostly().sub("", text.lower())


def _is_of_most(text: str) -> bool:
    bare = without(text)
    if bare == text.lower() or not any_of("doubts", "bygone").isdisjoint(scan_of(bare).words):
        return False
    for part in re.split(_PARTS, text.lower()):
        left = without(part)
        if left != part and (scan_of(part).models or not re.search(r"\w", left)):
            return True
    return False


def _is_of_several(text: str) -> bool:
    for remark in _IN_BRACKETS.findall(text):
        scan = scan_of(remark)
        others = [one for one in scan.words if not NUMBER.fullmatch(one)]
        tiers = {tier for _, tier in scan.models}
        if len(tiers) >= _SEVERAL and set(others) <= _SIGNS | words("and") | words("or"):
            outside = scan_of(text.replace(f"({remark})", "")).words
            return vocabulary()["doubts"].isdisjoint(outside)
    return False


@cache
def _mostly() -> re.Pattern[str]:
    every = data("documents")["mostly"]
    latin = any_phrase(one for one in every if one < _FIRST_CJK)
    others = any_phrase(one for one in every if one >= _FIRST_CJK)
    return re.compile(rf"(?<![\w-])(?:{latin})(?![\w-])|{others}")


_FIRST_CJK = "\u3040"
