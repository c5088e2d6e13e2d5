"""Groups of agents that a document defines in one place and names in a table: "On-demand agents:
`a`, `b`" above a cell with "on-demand agents".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..markdown import Block, Page, Span, plain
from ..words import withdrawals, wording
from ..words.keys import key, words_in
from ..words.named_agents import cell_names, names
from ..words.naming import PARTS, Name, are_all_others, is_of_project, known_as

_BEFORE_NAME = re.compile(rf"^(?:(?:{wording.one_of('all', 'numbers')}) )+")
_LONGEST = 600  # characters of a text that defines a group
_MOST_OF_LABEL = 5  # words


def with_members(page: Page, source: str) -> tuple[Name, ...]:
    """Return the agents of a cell that names a group which the document defines, with those of the
    group; none for any other cell.
    """
    groups = None
    kept: list[str] = []
    members: list[Name] = []
    for part in PARTS.split(source[:_LONGEST]):
        label = _label(plain(page.runs(part)))
        found: Sequence[Name] = ()
        if label:
            groups = groups if groups is not None else _defined(page)
            found = groups.get(label, ())
        members += found
        if not found and part.strip():
            kept.append(part)
    if not members:
        return ()
    others: tuple[Name, ...] = ()
    if kept:
        others = cell_names(page.runs(", ".join(kept)), page.known)
        if not others:
            return ()
    return tuple(dict.fromkeys((*others, *members)))


def _label(text: str) -> str:
    """Return the one spelling of the name of a group, which ends with a word for agents: "All
    on-demand agents (3)" is `on-demand agents`; empty for any other text.
    """
    for remark in wording.PARENTHESES.findall(text):
        if withdrawals.is_withdrawn(remark.strip(" ()")):
            return ""
    bare = " ".join(wording.PARENTHESES.sub(" ", text).lower().split()).strip("*_`.: ")
    if are_all_others(bare):
        return ""
    bare = _BEFORE_NAME.sub("", bare)
    *before, last = bare.split() or [""]
    kinds = wording.any_of("agents")
    are_several = last in kinds and f"{last}s" not in kinds  # no "agent"
    are_several = are_several or last in wording.any_of("teams")
    is_group = are_several and 0 < len(before) < _MOST_OF_LABEL
    told = words_in(" ".join(before))
    stops = wording.any_of("leads", "bygone", "examples", "doubts")
    if not is_group or not stops.isdisjoint(told) or wording.models_in_long(bare):
        return ""
    return bare


def _defined(page: Page) -> Mapping[str, Sequence[Name]]:
    """Return the agents of each group that a document defines, in one way alone."""
    kept = page.memo if page.memo is not None else {}
    if "groups" not in kept:
        found: dict[str, list[Sequence[Name]]] = {}
        for label, some in _definitions(page):
            found.setdefault(label, []).append(some)
        sure = {}
        for label, every in found.items():
            ways = set()
            for some in every:
                ways.add(frozenset(map(_key, some)))
            if len(ways) == 1:
                sure[label] = every[0]
        kept["groups"] = sure
    groups: Mapping[str, Sequence[Name]] = kept["groups"]
    return groups


def _key(name: Name) -> str:
    return key(name.text)


def _definitions(page: Page) -> Iterator[tuple[str, Sequence[Name]]]:
    """Yield the groups that texts and headings name before nothing but agents of the project."""
    for at, one in enumerate(page.blocks):
        if one.kind not in ("heading", "paragraph", "item") or len(one.text) > _LONGEST:
            continue
        head, rest = _at_colon(page.runs(one.text))
        label = _label(head)
        if not label or known_as(label, page.known) or _says_more(one.text):
            continue
        if rest:
            found = _members(page, [rest], alone=True)
        else:
            items = []
            for item in _items_below(page.blocks, at):
                items.append(page.runs(item.text))
            found = _members(page, items, alone=False)
        if found:
            yield label, found


def _members(page: Page, texts: Sequence[Sequence[Span]], *, alone: bool) -> Sequence[Name]:
    """Return the agents of the project with which all texts begin, `alone` where nothing may stand
    behind them; none where one text does not, names a model, or takes something back.
    """
    found: list[Name] = []
    for runs in texts:
        some, behind = names(runs, trusted=True, known=page.known)
        if not some or (alone and behind.strip(" .")) or _says_more(plain(runs)):
            return ()
        for one in some:
            if not is_of_project(one.text, page.known):
                return ()
        found += some
    return found


def _says_more(text: str) -> bool:
    """Whether a text names a model, or takes back what it says."""
    return wording.models_in_long(text) or withdrawals.takes_back(text)


def _at_colon(runs: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Return the words before the first colon outside of brackets, and the runs behind it; all
    words where there is none.
    """
    before = ""
    for at, run in enumerate(runs):
        masked = wording.PARENTHESES.sub(lambda one: "_" * len(one[0]), before + run.text)
        sign = masked.find(":", len(before))
        if run.mark != "code" and sign >= 0:
            whole = before + run.text
            rest = whole[sign + 1 :].strip()
            return whole[:sign], (*((Span(rest),) if rest else ()), *runs[at + 1 :])
        before += run.text
    return before, ()


def _items_below(blocks: Sequence[Block], at: int) -> Iterator[Block]:
    """Yield the items of the list right below a block."""
    above = blocks[at].level if blocks[at].kind == "item" else 0
    for one in blocks[at + 1 :]:
        if one.kind != "item" or one.level <= above:
            return
        if one.level == above + 1:
            yield one
