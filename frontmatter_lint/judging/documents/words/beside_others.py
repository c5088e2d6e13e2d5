"""All other agents beside some that are named: "all others, incl. `a`", "`a` and all others"; and
those that a list leaves unnamed: "`a`, `b`, +9 more".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from ....core.resources import data
from ..markdown import Span, plain
from .keys import REMAINDER
from .naming import PARTS, Name, are_all_others, clean, known_as
from .wording import one_of

_LONGEST, _MOST_UNNAMED = 600, 40  # characters
#: What parts the words for all others from the agents behind them, where no word does.
_SIGN = re.compile(r"\s*[,:;(–—]|\s-\s")


def with_others(runs: Sequence[Span], known: Collection[str]) -> tuple[Name, ...]:
    """Return the name of all agents not named, and those that a text names as some of them or
    beside them; nothing where it says anything else. Agents in brackets, or behind a colon, are all
    that is left, where no word says that there are more: these are meant, and no others. Those
    that it excepts are named, and so are none of the others.
    """
    text = " ".join(plain(runs).split()).strip("*_ ")
    if are_all_others(text):
        return (Name(REMAINDER),)
    if not known or len(text) > _LONGEST:
        return ()
    *before, last = PARTS.split(text)
    if are_all_others(last) and last.lower() != "others":  # "`a` and others"
        found = _agents(before, runs, known)
        return (*found, Name(REMAINDER)) if found else ()
    head, behind, are_some = _behind_others(text)
    if not are_all_others(head):
        return ()
    return _listed(behind, runs, known, are_some=are_some)


def _listed(
    behind: str, runs: Sequence[Span], known: Collection[str], *, are_some: bool
) -> tuple[Name, ...]:
    """Return whom a text means that has a list behind words for all others."""
    bare = _more().sub("", behind)
    first, _, rest = bare.strip(" ,;:.)").partition(" ")
    if first.lower() in data("documents")["sentences"]["exceptions"]:
        return (Name(REMAINDER),) if _agents(PARTS.split(rest), runs, known) else ()
    found = _agents(PARTS.split(bare.strip(" ,;:.)")), runs, known)
    if found and (are_some or bare != behind):
        return (*found, Name(REMAINDER))
    return found


def with_some(texts: Sequence[str]) -> bool:
    """Whether words, without the signs around them, say of agents behind them that they are among
    others.
    """
    return _including().fullmatch(f" {' '.join(texts)}") is not None


def _behind_others(text: str) -> tuple[str, str, bool]:
    """Return what stands before and behind the first sign or word for some of them, and whether it
    is such a word.
    """
    word = _including().search(text)
    sign = _SIGN.search(text)
    if word and (sign is None or word.start() <= sign.start()):
        return text[: word.start()], text[word.end() :], True
    if sign is None:
        return text, "", False
    return text[: sign.start()], text[sign.end() :], False


def _agents(parts: Sequence[str], runs: Sequence[Span], known: Collection[str]) -> tuple[Name, ...]:
    """Return the agents of the project that all parts of a text name; none where one names none."""
    links = {one.text.strip(): one.href for one in runs if one.mark in ("code", "link")}
    found = []
    for part in parts:
        bare = part.strip("*_` ")
        name = known_as(clean(bare), known)
        if not name:
            return ()
        found.append(Name(name, links.get(bare, "")))
    return tuple(found)


@cache
def _including() -> re.Pattern[str]:
    """Return what finds words that say of some agents that they are among others: ", incl. "."""
    some = "|".join(data("documents")["among_others"]["before"])
    return re.compile(rf"(?i)[\s,;:(–—]+(?:{some})(?!\w)[\s.,:]*")


@cache
def _more() -> re.Pattern[str]:
    """Return what finds words behind a list that say that there are more: ", …", "etc."."""
    some = "|".join(data("documents")["among_others"]["behind"])
    return re.compile(rf"(?i)(?:…|\.{{2,4}}|[,\s]+(?:{some})\.?)[\s.,)]*\Z")


def without_unnamed(runs: Sequence[Span], known: Collection[str]) -> Sequence[Span]:
    """Return a list of agents of the project without words at its end for those that it does not
    name: "+9 more", "and 3 others", "etc."; any other text as it is.
    """
    last = runs[-1]
    text = last.text.rstrip(" .)")
    end = max(len(text) - _MOST_UNNAMED, 0)
    number, tail = _unnamed()
    found = re.search(rf"(?:{number}|{tail})\Z", text[end:])
    if last.mark or found is None:
        return runs
    left = [*runs[:-1], last._replace(text=text[: end + found.start()].rstrip(" ,;&\n"))]
    if _agents(PARTS.split(plain(left).strip(" ,;")), (), known):
        return left
    return runs


def leaves_unnamed(line: str) -> bool:
    """Whether a line counts agents that it does not name beside others, or ends with "etc."."""
    number, tail = _unnamed()
    if re.search(rf"{number}(?!\w)", line[:_LONGEST]):
        return True
    parts = line[:_LONGEST].rstrip().split("|")
    return any(re.search(rf"{tail}[.*_ ]{{0,4}}\Z", one) for one in parts)


@cache
def _unnamed() -> tuple[str, str]:
    """Return the patterns of words for agents that a list does not name, behind a sign or an
    "and": with their number, and without words for them or without a number.
    """
    words = data("documents")
    numbers = "|".join((r"\d{1,3}", *words["sentences"]["numerals"]))
    some = words["among_others"]
    counted, uncounted = "|".join(some["counted"]), "|".join(some["uncounted"])
    number = rf"(?i:(?:(?:[,;&+(]|\b(?:{one_of('and')})) ?){{1,3}}(?:{numbers}) (?:{counted}))"
    return number, rf"(?i:\+ ?\d{{1,3}}|[,; ](?:{uncounted}))"
