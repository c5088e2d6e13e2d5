"""Which of several models a text says runs first: "Sonnet (default) / Opus (escalation)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ....core import tiers
from ....core.resources import data
from . import wording
from .wording import Choice, Scan

#: What stands between models, outside of brackets.
_BETWEEN = re.compile(r"(?:\s*[;,|·]\s+|\s[/+]\s|(?<=\))/)(?![^()]*\))")
_MOST = 4  # models
_BOTH = 2


def of_several(text: str) -> Choice | None:
    """Return the one of several models that a text calls its default, or the first of two where
    the other one is for escalations or stands in for it; None where it says neither.
    """
    parts = [wording.scan_of(part) for part in _BETWEEN.split(text)]
    if not 1 < len(parts) <= _MOST or any(len(part.models) != 1 for part in parts):
        return None
    if any(map(_is_unsettled, parts)):
        return None
    firsts = [at for at, part in enumerate(parts) if _is_default(part)]
    if len(firsts) == 1:
        others = parts[: firsts[0]] + parts[firsts[0] + 1 :]
        return _with_escalation(parts[firsts[0]], others)
    first, other = parts[0], parts[1]
    is_later = len(parts) == _BOTH and not firsts and not _is_of(first, "later", "substitute")
    if not is_later or not (_is_of(other, "later", "substitute") or _is_for_hard(first, other)):
        return None
    found = _with_escalation(first, [other])
    if found.escalates_to or _is_of(other, "substitute"):
        return found
    return None  # an escalation to a weaker model


def excepts_cases(text: str, tier: str) -> bool:
    """Whether a remark beside a model of this tier says for which cases another one is taken in its
    place, and nothing that takes it back: "Adaptive: `opus` for large changes".
    """
    text = text.lower()
    models = wording.scan_of(text).models
    if len(models) != 1 or models[0][1] == tier:
        return False
    before, _, behind = text.partition(models[0][0])
    case = _CASE.match(behind)
    if case is None and any(map(str.isalpha, behind)):
        return False
    rest = before + behind
    if case:
        rest = before + behind[case.start(1) :]
    found = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", rest)
    starts: list[str] = []
    for part in _PARTS.split(before):
        starts += part.split(maxsplit=1)[:1]
    if case:
        starts = [case[1]]
    known = data("documents")
    when = {*known["sentences"]["cases"], *known["by_default"]["when"]}
    return not when.isdisjoint(starts) and _unsettling().isdisjoint(found)


#: What stands behind a model, before a case in which it is taken: "`opus` only for", "opus, if".
_CASE = re.compile(r"[*_`\"')\]]{0,4},? (?:only )?([^\W\d_]+) ")
_PARTS = re.compile(r"[–—:;,.(]\s*|\s-\s")


@cache
def _unsettling() -> frozenset[str]:
    """Return words that leave open, beside another model, whether the first one is in force."""
    known = data("documents")
    sentences = known["sentences"]
    stops = wording.any_of("bygone", "trials", "alternatives", "denying")
    stops = stops.union(sentences["void"], sentences["of_others"], sentences["everyone"])
    stops = stops.union(sentences["most"], sentences["times"], known["by_default"]["first"])
    return stops.union(known["by_default"]["limiting"])


def _with_escalation(first: Scan, others: Sequence[Scan]) -> Choice:
    """Return the model that runs first, with that of others to which it escalates."""
    model, tier = first.models[0]
    for one in others:
        target, stronger = one.models[0]
        if _is_of(one, "later", "hard") and tiers.is_weaker(tier, stronger):
            return Choice(model, tier, target)
    return Choice(model, tier)


def _is_for_hard(first: Scan, other: Scan) -> bool:
    """Whether a model stands alone, and a stronger one behind it is for hard cases: "Sonnet; Opus
    for high-stakes reviews".
    """
    known = data("documents")
    begins = {*known["sentences"]["cases"], *known["by_default"]["when"]}.intersection(
        other.words[:2]
    )
    is_alone = set(first.words) <= wording.vocabulary()["tiers"]
    is_stronger = tiers.is_weaker(first.models[0][1], other.models[0][1])
    return bool(begins) and is_alone and is_stronger and _is_of(other, "hard")


def _is_default(part: Scan) -> bool:
    """Whether the words beside a model say that it is the default, and nothing else."""
    known = data("documents")["by_default"]
    words = set(part.words)
    return not words.isdisjoint(known["first"]) and words <= {*known["first"], *known["beside"]}


def _is_of(part: Scan, *kinds: str) -> bool:
    """Whether a word beside a model is one of these kinds."""
    known = data("documents")["by_default"]
    return any(not set(known[kind]).isdisjoint(part.words) for kind in kinds)


def _is_unsettled(part: Scan) -> bool:
    """Whether words beside a model take back what is said, or limit that of the first one."""
    known = data("documents")
    stops = wording.any_of("bygone", "examples", "alternatives")
    stops = stops.union(known["sentences"]["void"], known["sentences"]["negations"])
    if _is_of(part, "later", "substitute", "hard"):
        stops = stops.difference(known["by_default"]["substitute"])
    else:
        stops = stops.union(known["sentences"]["conditions"], known["sentences"]["limits"])
        stops = stops.difference(known["by_default"]["first"])
    return not stops.isdisjoint(part.words)
