"""Headings that name agents in more words than these go by: "Call Context Analyzer" above what is
said of `context-analyzer`, among headings that are names as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from ....core.record import Record
from ....core.resources import data
from ..markdown import Block, Page, sections
from ..words import wording
from ..words.keys import key, without_accents
from ..words.naming import Name, known_as

_MEMO = "longer titles"
_LEAST_EXACT = 2  # headings that are names
_LEAST_WORDS = 2  # of the name of an agent: a single one is the kind of many
_WORD = re.compile(r"[^\W_]+")
_Titling = Callable[[Page, Block, Sequence[Block]], str]


class Titled(Record):
    """A heading whose section states a model, and the agent of the project that it names; where it
    names none, `title` is what stands in place of a name.
    """

    line: int
    name: str
    title: str


def agent_of(page: Page, heading: Block, titled: _Titling) -> Name | None:
    """Return the agent of the project that a heading names in more words than it has: at least
    half of the headings beside it are names, all words of the agent's stand in order in this one
    alone, the last one at its end, and no word between belongs to another agent. `titled` gives
    what stands in place of a name in a heading above a model, and nothing for any other.
    """
    memo: dict[str, dict[int, str]] = page.memo
    if _MEMO not in memo:
        found: dict[int, str] = {}
        for some in _groups(page, titled):
            found.update(_meant(page, some))
        memo[_MEMO] = found
    name = memo[_MEMO].get(heading.line)
    return Name(name) if name else None


def _groups(page: Page, titled: _Titling) -> Iterator[Sequence[Titled]]:
    """Yield the headings above models that stand on one level below one heading."""
    groups: dict[tuple[int, int], list[Titled]] = {}
    trail: list[Block] = []
    for heading, body in sections(page.blocks):
        if heading is None:
            continue
        while trail and trail[-1].level >= heading.level:
            trail.pop()
        above = trail[-1].line if trail else 0
        trail.append(heading)
        title = titled(page, heading, body)
        if title:
            name = known_as(title, page.known)
            one = Titled(heading.line, name, "" if name else title)
            groups.setdefault((above, heading.level), []).append(one)
    yield from groups.values()


def _meant(page: Page, some: Sequence[Titled]) -> dict[int, str]:
    """Return the agents that headings name in more words, by the lines of these."""
    exact = {key(one.name) for one in some if one.name}
    left = [one for one in some if one.title]
    if not left or len(exact) < _LEAST_EXACT or len(exact) < len(left):
        return {}
    names = {one.rpartition(":")[2] for one in page.known}
    found: dict[str, list[int]] = {}
    for one in left:
        fitting = [name for name in sorted(names) if _fits(one.title, name)]
        is_sure = len(fitting) == 1 and fitting[0] not in exact
        if is_sure and _is_of_no_other(one.title, fitting[0], names):
            found.setdefault(fitting[0], []).append(one.line)
    return {lines[0]: name for name, lines in found.items() if len(lines) == 1}


def _fits(title: str, name: str) -> bool:
    """Whether the words of a name stand in a title in their order, the last one at its end."""
    wanted, words = _words(name), _words(title)
    if len(wanted) < _LEAST_WORDS or wanted[-1] != words[-1]:
        return False
    rest = iter(words)
    return all(one in rest for one in wanted)


def _is_of_no_other(title: str, name: str, names: Iterable[str]) -> bool:
    """Whether the words of a title beside a name belong to no other, and take nothing back."""
    surplus = set(_words(title)) - set(_words(name))
    stops = wording.any_of("bygone", "examples", "leads", "doubts", "not_agents")
    stops |= frozenset(data("documents")["former"]["kinds"])
    for one in names:
        if one != name:
            stops |= frozenset(_words(one))
    return surplus.isdisjoint(stops)


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents; one at least."""
    return _WORD.findall(without_accents(text)) or [""]
