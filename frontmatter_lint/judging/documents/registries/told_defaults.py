"""Defaults of a registry of which a comment, or their key, says that they hold for all agents that
the registry does not name: "# every agent without an entry below".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....core.resources import data
from ..words import withdrawals, wording
from ..words.columns import is_closed, parted
from ..words.keys import REMAINDER, key, words_in
from ..words.naming import Name, Said, are_all_agents, are_all_others
from ..words.no_models import UnclearError
from ..words.tokens import words as sentence_words
from ..words.wording import Choice
from .registry_models import MOST_DEPTH, Reader, is_key, keys, of_field, stated
from .registry_names import holds_agents, is_known, subject_of
from .trees import Node

_COMMENT = re.compile(r"\s*(?:#|//|;)+")
_BEHIND = re.compile(r"\s(?:#|//)")
_ENDS = re.compile(r"[.;,:!]\s|\s[–—-]\s|[.;,:!]$")
_LONGEST = 300  # characters of a line
_LEVELS = 2  # below the root


def of_all_others(
    reader: Reader, node: Node, lines: Sequence[str], level: int = 0
) -> Iterator[Said]:
    """Yield the models of all agents that a registry does not name, where it says so."""
    beside = []
    for name, one in node.entries.items():
        if is_key(name, "remarks") and one.text:
            beside.append(one.text)
    for name, one in node.entries.items():
        is_default = is_key(name, "defaults") and not is_closed(name)  # no fallback
        is_default = is_default or _speaks_of_others(_of_key(name))
        if is_default and key(name) not in reader.known and _has_agents(reader, node):
            texts = (_of_key(name), *beside, *_comments(lines, one.line))
            if any(map(_speaks_of_others, texts)):
                choice = _choice(reader, one)
                if choice:
                    yield Said(Name(REMAINDER), choice, one.line)
        elif level < _LEVELS:
            yield from of_all_others(reader, one, lines, level + 1)


def _has_agents(reader: Reader, node: Node) -> bool:
    """Whether an object holds agents of the project in one of its parts."""
    for name, one in node.entries.items():
        is_part = is_key(name, "exceptions") or is_key(name, "agents")
        if not is_part:
            continue
        subjects = [subject_of(reader, item) for item in one.items]
        if holds_agents(reader, one) or any(who and is_known(reader, who) for who in subjects):
            return True
    return False


def _choice(reader: Reader, node: Node) -> Choice | None:
    if node.items:
        return None
    try:
        if node.entries:
            return stated(reader, node, "", MOST_DEPTH)
        return of_field(reader, node, "")
    except UnclearError:
        return None


def _of_key(name: str) -> str:
    """Return the words of a key: "default_for_all_other_agents" is "default for all other …"."""
    return re.sub(r"[-_.]", " ", parted(name)).lower()


def _comments(lines: Sequence[str], line: int) -> Iterator[str]:
    """Yield the comment behind a line, and the one right above it."""
    yield from _BEHIND.split(lines[line - 1][:_LONGEST], maxsplit=1)[1:]
    above: list[str] = []
    at = line - 2
    while at >= 0 and _COMMENT.match(lines[at]):
        above.insert(0, _COMMENT.sub("", lines[at][:_LONGEST]))
        at -= 1
    yield " ".join(above)


def _speaks_of_others(text: str) -> bool:
    """Whether a part of a text says no more than that something is for all agents not named, and
    no part takes it back.
    """
    if not sentence_words("retracting").isdisjoint(words_in(text.lower())):
        return False
    parts = _ENDS.split(text)
    over = wording.any_of("bygone").difference(keys("exceptions"))  # "under overrides"
    for part in parts:
        is_over = not over.isdisjoint(words_in(part.lower()))
        if is_over or withdrawals.limits(part):
            return False
    for part in parts:
        words = words_in(part.lower())
        at = 0
        while at < len(words) and words[at] in _told("lead"):
            at += 1
        left = part.lower().split()[at:] if at else part.split()
        if are_all_others(" ".join(left)) or (at and are_all_agents(" ".join(left))):
            return True
    return False


@cache
def _told(kind: str) -> frozenset[str]:
    return frozenset(data("documents")["told_defaults"][kind])
