"""Set-ups that a document shows beside the one that holds: below "**Default**" stands what agents
run on, below "**Quality-first override** — for big releases" what some may be given instead.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ....core.wording import clip
from .. import markdown
from ..markdown import Block, Page, Span, plain
from ..tables.table_profiles import is_named_default
from ..words import columns, naming, wording
from ..words.keys import REMAINDER
from ..words.naming import Passed
from ..words.tokens import Token, tokens, words

_MOST = 60  # parts beside each other
_MOST_OF_LABEL = 4  # words of an item before its colon
_MOST_OF_DEFAULT = 6  # words of the title of the set-up that holds
_LONGEST = 300  # characters of a row, an item or a paragraph that are looked at
_LEAST = 2  # tiers in a sentence that gives several agents models
_LEVEL = 2  # of the first headings below the title
_SIGNS = ":—–-(,."  # what stands behind a title in bold
_LABEL = re.compile(r"([^:—–→]{3,60})[:—–](?:\s|$)")
#: How sure a title says that what stands below it holds only if somebody chooses it.
_SURELY, _PERHAPS = 2, 1


class _Part(Record):
    """A part of a document with a title: a heading, words in bold or before a colon, an item;
    `rank` is how sure the title says that it has to be chosen.
    """

    title: str
    rank: int
    blocks: tuple[Block, ...]
    line: int
    last: int


class _Told(Record):
    """Which tiers a part gives to which agents, and to all others; `is_own` where its rows, items
    or sentences have models of their own.
    """

    names: dict[str, frozenset[str]]
    others: frozenset[str]
    is_own: bool


def in_force(page: Page) -> tuple[list[Passed], Page]:
    """Return a document without the set-ups that another one, the default, holds before, and the
    lines with models that are left out with them.
    """
    passed = []
    aside = _aside(page)
    for number, (reason, _) in sorted(aside.items()):
        if wording.models_in_long(page.lines[number - 1]):
            passed.append(Passed(number, reason, is_clear=True))
    if not aside:
        return passed, page
    made = markdown.parse(_without(page.lines, aside))
    return passed, page._replace(blocks=made.blocks, lines=made.lines, links=made.links, memo={})


def of_default(text: str, known: Collection[str]) -> str:
    """Return a document without the set-ups that surely do not hold."""
    page = markdown.parse(text)._replace(known=frozenset(known), memo={})
    sure = {line for line, (_, is_sure) in _aside(page).items() if is_sure}
    return _without(page.lines, sure) if sure else text


def _aside(page: Page) -> dict[int, tuple[str, bool]]:
    """Return the lines of set-ups that do not hold, with the reason, and whether that is sure."""
    found: dict[int, tuple[str, bool]] = {}
    for some in _groups(page):
        ranks = [_rank(page, title) for _, title in some]
        if not any(ranks):
            continue
        parts = []
        for (at, title), rank in zip(some, ranks, strict=True):
            parts.append(_part(page, at, title, rank))
        for part, reason, is_sure in _set_aside(page, parts):
            for line in range(part.line, part.last + 1):
                found.setdefault(line, (reason, is_sure))
    return found


def _without(lines: Sequence[str], left_out: Collection[int]) -> str:
    kept = []
    for number, line in enumerate(lines, 1):
        kept.append("" if number in left_out else line)
    return "\n".join(kept)


# --- which of some parts do not hold -------------------------------------------------------


def _set_aside(page: Page, some: Sequence[_Part]) -> Iterator[tuple[_Part, str, bool]]:
    """Yield those of some parts beside each other that do not hold, with the reason, and whether
    that is sure.
    """
    told = [(one, _told(page, one)) for one in some]
    if not any(_has_effect(*one) for one in told):
        return
    chosen = _chosen(page, some)
    for one, own in told:
        if one in chosen or not _has_effect(one, own):
            continue
        rivals = []
        for other, theirs in told:
            is_rival = other is not one and (other in chosen if chosen else other.rank)
            if is_rival and _differ(own, theirs):
                rivals.append((other, theirs))
        if rivals and chosen:
            other, theirs = rivals[0]
            reason = f"it is another set-up than “{clip(other.title)}”, which holds"
            is_sure = one.rank == _SURELY or _differ(own, theirs, by_rest=False)
            yield one, reason, own.is_own and is_sure
        elif rivals or (own.is_own and not chosen and _says_so_alone(one.title)):
            yield one, f"“{clip(one.title)}” tells what holds only where somebody chooses it", False


def _has_effect(one: _Part, told: _Told) -> bool:
    """Whether the title of a part may set it aside: one that may be that of a tier does so only
    where the part has models of its own.
    """
    return one.rank == _SURELY or (one.rank == _PERHAPS and told.is_own)


def _chosen(page: Page, some: Sequence[_Part]) -> list[_Part]:
    """Return the one part that the settings choose, or that is called the default."""
    wanted = page.profile.lower()
    if wanted:
        found = [one for one in some if wanted in columns.words_of(one.title)]
    else:
        found = [one for one in some if _is_default(one.title)]
        if not found:
            found = [one for one in some if is_named_default(page, one.title.strip(" :").lower())]
    if len(found) == 1:
        return found
    return []


def _is_default(title: str) -> bool:
    if len(title.split()) > _MOST_OF_DEFAULT or wording.models_in_long(title):
        return False
    return bool(_pattern("default").search(title)) and not columns.has_word(title, "bygone")


def _rank(page: Page, title: str) -> int:
    """Return how sure a title says that what stands below it has to be chosen; 0 where it is the
    name of agents or of a model, or of the default.
    """
    is_changing = bool(_pattern("changing").search(title))
    rank = 0
    if is_changing or _pattern("surely").search(title):
        rank = _SURELY
    elif _pattern("perhaps").search(title):
        rank = _PERHAPS
    if not rank or _is_default(title):
        return 0
    is_of_agents = columns.has_word(title, "agents", "models", "teams", "assignment")
    is_of_agents = is_of_agents or wording.models_in_long(title)
    if not is_changing and (is_of_agents or naming.known_as(title, page.known)):
        return 0
    return rank


def _says_so_alone(title: str) -> bool:
    """Whether a title says without another one that what stands below it has to be chosen."""
    return bool(_pattern("changing").search(title) or _pattern("alone").search(title))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    setups: dict[str, Sequence[str]] = {**data("documents")["setups"]}
    return re.compile("|".join(setups[kind]), re.IGNORECASE)


def _differ(one: _Told, other: _Told, *, by_rest: bool = True) -> bool:
    """Whether two parts give an agent different models, or both speak of all others; `by_rest`
    where only one of them names it, and the other speaks of all others.
    """
    if one.others and other.others:
        return True
    for name in one.names.keys() & other.names.keys():
        if one.names[name].isdisjoint(other.names[name]):
            return True
    if not by_rest:
        return False
    for own, theirs in ((one, other), (other, one)):
        for name, tiers in own.names.items():
            if theirs.others and name not in theirs.names and tiers.isdisjoint(theirs.others):
                return True
    return False


# --- what a part says ----------------------------------------------------------------------


def _told(page: Page, part: _Part) -> _Told:
    names: dict[str, set[str]] = {}
    is_own = False
    for text, is_row in _texts(part):
        found = tokens(text[:_LONGEST], page)
        tiers = {one.choice.tier for one in found if one.choice}
        given = list(_given(found))
        is_own = is_own or len(tiers) >= _LEAST or (is_row and bool(given))
        for name, tier in given:
            names.setdefault(name, set()).add(tier)
        if not given and not words("all_agents").isdisjoint(one.text for one in found):
            names.setdefault(REMAINDER, set()).update(tiers)
    others = names.pop(REMAINDER, set())
    return _Told({one: frozenset(some) for one, some in names.items()}, frozenset(others), is_own)


def _given(found: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield the agents of a text, each with the tier of the model before or behind it: where the
    first of both stands tells which.
    """
    meant = [one for one in found if one.choice or (one.names and not one.weak)]
    if meant and meant[0].names:
        meant.reverse()
    tier = ""
    for one in meant:
        if one.choice:
            tier = one.choice.tier
        elif tier:
            for name in one.names:
                yield name, tier


def _texts(part: _Part) -> Iterator[tuple[str, bool]]:
    """Yield the rows, items and sentences of a part, and whether a text is a row or an item: of a
    row the cells up to the first with a model.
    """
    for at, one in enumerate(part.blocks):
        if one.kind == "table":
            for _, cells in one.rows[1:]:
                yield _up_to_model(cells), True
        elif one.kind == "fence":
            for line in one.text.split("\n")[:_MOST]:
                yield line, True
        elif one.kind in ("item", "paragraph"):
            yield one.text, one.kind == "item" and at > 0


def _up_to_model(cells: Sequence[str]) -> str:
    """Return the cells of a row up to the first with a model; nothing where none has one."""
    for at, cell in enumerate(cells):
        if wording.models_in_long(cell):
            return " | ".join(cells[: at + 1])
    return ""


# --- parts with a title --------------------------------------------------------------------


def _groups(page: Page) -> Iterator[list[tuple[int, str]]]:
    """Yield the titles beside each other, each with the index of its block."""
    groups: dict[tuple[str, int, int], list[tuple[int, str]]] = {}
    above: list[Block] = []  # headings
    for at, one in enumerate(page.blocks):
        if one.kind == "heading":
            above = [each for each in above if each.level < one.level]
        title = _title_of(page, one)
        if title and (one.kind != "heading" or one.level >= _LEVEL):
            place = one.number
            if one.kind != "item":
                place = above[-1].line if above else 0
            groups.setdefault((one.kind, place, one.level), []).append((at, title))
        if one.kind == "heading":
            above.append(one)
    for some in groups.values():
        if len(some) <= _MOST:
            yield some


def _part(page: Page, at: int, title: str, rank: int) -> _Part:
    """Return the part of a document that begins with a block."""
    end = _end_of(page, at)
    last = len(page.lines)
    if end < len(page.blocks):
        last = page.blocks[end].line - 1
    return _Part(title, rank, page.blocks[at:end], page.blocks[at].line, last)


def _title_of(page: Page, one: Block) -> str:
    """Return the words of a heading, those in bold at the beginning of a paragraph or an item, or
    those before its colon; empty for none.
    """
    runs: Sequence[Span] = ()
    if one.kind == "heading" or one.text[:1] in "*_" or one.text.endswith(":"):
        runs = page.runs(one.text)
    if one.kind == "heading":
        return plain(runs).strip()
    if one.kind not in ("paragraph", "item") or (one.kind == "paragraph" and one.level):
        return ""
    if runs and runs[0].mark == "strong":
        return _in_bold(runs)
    if one.kind == "paragraph" and one.text.endswith(":"):
        return plain(runs).rpartition(". ")[2].rstrip(" :")
    label = _LABEL.match(one.text) if one.kind == "item" else None
    if label and len(label[1].split()) <= _MOST_OF_LABEL:
        return label[1].strip()
    return ""


def _in_bold(runs: Sequence[Span]) -> str:
    """Return the words in bold that a text begins with, where they end as a title does; with the
    line behind them where that asks for other models: "High stakes — bump these".
    """
    first, *rest = runs
    title = first.text.strip(" :.")
    behind = plain(rest).strip()
    if _pattern("changing").search(behind.lstrip(f"{_SIGNS} ")):
        return f"{title} {behind}"
    if behind[:1] in _SIGNS or first.text.rstrip().endswith(":"):
        return title
    return ""


def _end_of(page: Page, at: int) -> int:
    """Return the index of the block behind the part that begins with a block."""
    first = page.blocks[at]
    leads = first.text.rstrip("*_").endswith(":") or len(page.runs(first.text)) == 1
    has_body = False
    for index in range(at + 1, len(page.blocks)):
        one = page.blocks[index]
        if one.kind == "heading":
            if first.kind != "heading" or one.level <= first.level:
                return index
        elif first.kind == "item":
            is_inside = one.kind in ("item", "paragraph") and one.level > first.level
            if not is_inside and not (one.kind == "paragraph" and one.level == first.level):
                return index
        elif first.kind == "paragraph":
            is_text = one.kind == "paragraph" and not one.level
            if is_text and (has_body or not leads or _title_of(page, one)):
                return index
            has_body = has_body or not is_text
            leads = False
    return len(page.blocks)
