"""Which model a cell or a value names, by itself or with a remark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ....core import tiers
from .wording import (
    MAX_PHRASE,
    NUMBER,
    PARENTHESES,
    WORD,
    Choice,
    is_inherited,
    one_of,
    says,
    scan_of,
    tier_of,
    vocabulary,
)

_FOOTNOTE = re.compile(r" ?\[\^\w+\]| \[\d+\]| ?[¹²³⁴⁵⁶⁷⁸⁹†‡]+|(?<=\w)\*+$")
#: The code of a tier before its model: "T2 Sonnet".
_CODE = re.compile(r"(?i)[tl]\d:?")
_CASE = re.compile(rf"\s+(?:{one_of('cases', 'conditions')})\s+")
_MOST_OF_TOOL = 2  # words
_SIGNS = frozenset("/;,|·+")  # between several models
INHERIT = "inherit"  # what an agent file says that runs on the model of its caller
_FEWEST = 2  # models of which one may run by default


@lru_cache(maxsize=4096)
def cell(text: str, heading: str = "") -> Choice | None:
    """Return the model a cell or value names, below a heading or key; None where it
    names none, or several.
    """
    text = _FOOTNOTE.sub("", " ".join(text.split()))
    if not text or len(text) > MAX_PHRASE:
        return None
    first, blank, rest = text.partition(" ")
    if blank and (first.lower() in vocabulary()["likewise"] or _CODE.fullmatch(first)):
        text = rest
    bare = PARENTHESES.sub("", text).strip()
    whole = bare or text.strip("() ")
    is_of_caller = is_inherited(whole)
    if is_of_caller or whole.lower() in vocabulary()["undecided"]:
        return Choice(INHERIT if is_of_caller else whole, "")
    context = heading.lower().split()
    by_default = _by_default(text)
    maker, slash, model = bare.partition("/")
    if by_default or (slash and tier_of(maker.strip()) and tier_of(model.strip())):  # haiku/sonnet
        return by_default
    tier = ""
    if (
        ": " not in bare and " / " not in bare
    ):  # `openai:gpt-5` is a model, "fallback: opus" is none
        tier = tier_of(bare)
    choice = (
        Choice(bare, tier) if tier else says(scan_of(text, context)) or says(scan_of(bare, context))
    )
    if choice:
        return with_remark(choice, PARENTHESES.findall(text))
    first, comma, remark = bare.partition(", ")
    choice = says(scan_of(first, context)) if comma else None
    if choice:
        return with_remark(choice, [remark], strict=True)
    return _of_level(text, context) or _of_several(text, context) or _twice(bare)


def _by_default(text: str) -> Choice | None:
    """Return the one of several models that a text says runs first."""
    if _SIGNS.isdisjoint(text) or len(scan_of(text).models) < _FEWEST:
        return None
    from . import by_default  # imported here: few cells name several models

    return by_default.of_several(text)


def _of_several(text: str, context: Sequence[str]) -> Choice | None:
    """Return the model that stands beside an effort, or that may move up in some case: "Haiku /
    low", "sonnet → opus when stuck".
    """
    head = _CASE.split(text, maxsplit=1)[0]
    if head != text and len(scan_of(head).models) == 2:
        return says(scan_of(head, context))
    found = []
    parts = re.split(r"[/|·+]", text)
    if any(scan_of(part).models for part in parts):
        context = ()  # beside a model "medium" is an effort, and no tier
    for part in parts:
        scan = scan_of(part, context)
        tool = part.strip().replace("-", " ").split()  # Opus + Playwright, Sonnet + image-gen
        is_tool = len(tool) <= _MOST_OF_TOOL and text.endswith(f"+{part}") and not scan.models
        if scan.models:
            found.append(says(scan))
        elif not is_tool and not vocabulary()["anywhere"].issuperset(scan.words):
            return None
    if len(found) == 1:
        return found[0]
    return None


def _twice(text: str) -> Choice | None:
    """Return the model that a text names by its short name and its id: "Sonnet claude-sonnet-5"."""
    scan = scan_of(text)
    if len(scan.models) != 2 or scan.words:
        return None
    (first, tier), (second, other) = scan.models
    if tier == other and first.lower().split()[-1] in second.lower():
        return Choice(second, tier)
    return None


def _of_level(text: str, context: Sequence[str]) -> Choice | None:
    """Return the model that stands in brackets, or after a dash, behind a word for a tier:
    "LOW (Haiku)", "Tier 2 – Sonnet".
    """
    parts = []
    for part in re.split(r"[()\[\]]|\s[-–—:=·]\s|:\s", text):
        if part.strip():
            parts.append(part)
    if len(parts) != 2:
        return None
    levels = vocabulary()["levels"]
    for level, model in (parts, parts[::-1]):
        words = [word.lower() for word in WORD.findall(level)]
        if all(word in levels or NUMBER.fullmatch(word) for word in words):
            choice = says(scan_of(model, context))
            if choice:
                return choice
    return None


def with_remark(choice: Choice, remarks: Sequence[str], *, strict: bool = False) -> Choice | None:
    """Add the escalation a remark speaks of: "Haiku (escalates to Sonnet)". `strict` ones
    speak of no other model.
    """
    for remark in remarks:
        scan = scan_of(remark)
        if len(scan.models) == 1 and vocabulary()["escalation"].intersection(scan.words):
            target, tier = scan.models[0]
            if tiers.is_weaker(choice.tier, tier):
                return choice._replace(escalates_to=target)
        if strict and scan.models:
            return None
    return with_alternatives(choice, remarks)


def with_alternatives(choice: Choice, remarks: Sequence[str]) -> Choice:
    """Return a choice whose tier is open where a remark allows another one as well: "Opus (or
    Sonnet)".
    """
    for remark in remarks:
        scan = scan_of(remark)
        others = [tier for _, tier in scan.models if tier != choice.tier]
        if others and not vocabulary()["alternatives"].isdisjoint(scan.words):
            return Choice(f"{choice.model} ({remark.strip(' ,;:()')})", "")
    return choice
