"""What documents say of all agents that they do not name: read only beside others, and only
where everything else was understood; and what another part of them denies.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatchcase

from . import columns, wording
from .keys import REMAINDER, key
from .naming import Found, Passed, Said
from .tokens import words as sentence_words

_MOST_PATTERNS = 100  # with wildcards, beside which defaults are read
_MOST_ABOVE = 3  # headings that a part may stand below


def checked(found: Sequence[Found]) -> list[Found]:
    """Return what was found, without what holds for all others where a part of the document
    was left out, where it names no agent, or where it says several things of them.
    """
    others = [one for one in found if _is_of_others(one)]
    if not others:
        return list(found)
    left_out = [one for one in found if isinstance(one, Passed) and one.cause]
    named = [one for one in found if isinstance(one, Said) and not _is_of_others(one)]
    tiers = {one.choice.tier for one in others if isinstance(one, Said)}
    if named and not left_out and len(tiers) == 1:
        return list(found)
    reason = "what holds for all other agents is not read"
    return [Passed(one.line, reason) if _is_of_others(one) else one for one in found]


def undenied(found: Sequence[Found]) -> list[Found]:
    """Return what was found, without models of agents to which a table that is left out gives
    another: nobody knows which holds.
    """
    denied: dict[str, dict[str, int]] = {}
    for one in found:
        for said in one.said if isinstance(one, Passed) else ():
            denied.setdefault(key(said.name.text), {})[said.choice.tier] = said.line
    kept: list[Found] = []
    for one in found:
        others: list[int] = []
        if isinstance(one, Said):
            tiers = denied.get(key(one.name.text), {})
            others = [line for tier, line in tiers.items() if tier != one.choice.tier]
        if isinstance(one, Said) and others:
            reason = f"line {others[0]}, which is left out, gives `{one.name.text}` another model"
            kept.append(Passed(one.line, reason))
        else:
            kept.append(one)
    return kept


def strongest(found: Sequence[Found]) -> list[Found]:
    """Return what was found, without what holds only where nothing else is said of an agent."""
    names: set[str] = set()
    for one in found:
        if isinstance(one, Said) and not one.weak:
            names.add(key(one.name.text))
    wild = [name for name in names if "*" in name and name != REMAINDER]
    kept = []
    for one in found:
        if isinstance(one, Said) and one.weak:
            name = key(one.name.text)
            if name in names or len(wild) > _MOST_PATTERNS:
                continue
            if any(fnmatchcase(name, pattern) for pattern in wild):
                continue
        kept.append(one)
    return kept


def _is_of_others(one: Found) -> bool:
    return isinstance(one, Said) and one.name.text == REMAINDER


def mentioned(text: str, known: Collection[str]) -> set[str]:
    """Return the agents of a project, by key, that a document names where it speaks of models or of
    exceptions as well: whatever it says of all others is not about them.
    """
    told = "\n".join(_with_models(text.replace("\r\n", "\n").replace("\r", "\n")))
    words = set(map(key, re.findall(r"\w[\w:-]*", told)))
    flat = " ".join(re.split(r"[\s_]+", told.casefold()))
    mentioned = set()
    for one in known:
        if one in words or one.replace("-", " ") in flat:
            mentioned.add(one)
    return mentioned


def _with_models(text: str) -> Iterator[str]:
    """Yield the parts of a text, between blank lines, that speak of models or of exceptions, and
    the last headings before them.
    """
    exceptions = sentence_words("exceptions") | sentence_words("saving")
    headings: list[str] = []
    is_led = False  # by "Exceptions:"
    for part in re.split(r"\n[ \t]*\n", text):
        is_told = wording.models_in_long(part) or columns.has_word(part, "models", "tiers")
        is_except = not exceptions.isdisjoint(re.findall(r"[^\W\d_]+", part.lower()))
        if is_told or is_except or is_led or "decided" in part:
            yield part
            yield from headings[-_MOST_ABOVE:]
        headings += [line for line in part.split("\n") if line.startswith("#")]
        is_led = is_except and part.rstrip().endswith((":", "**"))


def files(every: Sequence[str], named: Sequence[str]) -> tuple[str, ...]:
    """Return the agents that are not named, of the folders in which those lie that are."""
    folders = {os.path.dirname(path) for path in named}
    meant = set(every) - set(named)
    return tuple(sorted(path for path in meant if os.path.dirname(path) in folders))
