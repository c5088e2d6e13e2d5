"""One agent in several files, as translations and copies for other tools are, on models of
different tiers.
"""

from __future__ import annotations

import math

from ..agents import dialects, place
from ..core import tiers
from ..core.caching import cache
from ..core.nouns import Agent, Fault, Problem, Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from .members import Member
from .rule_names import SAME_AGENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    #: Returns the agent of a file, by its path as shown.
    Reader = Callable[[str], Agent | None]

#: Of the lines of the shorter text, so many are in the longer one where both are one text.
_ALIKE = 0.7
#: Lines, and characters of a description, that say enough to be compared.
_FEWEST_LINES, SHORTEST = 5, 30


def faults(members: Sequence[Member], read: Reader) -> Iterator[tuple[str, Fault]]:
    """Yield where an agent is on another tier than elsewhere, each with the path of its file
    as shown.

    `members` are in the order of their paths.
    """
    groups: dict[tuple[str, str, frozenset[str]], list[Member]] = {}
    for one in members:
        if one.tier:
            groups.setdefault((plain(one.name), *_place(one.absolute)), []).append(one)
    for some in groups.values():
        if len({one.tier for one in some}) > 1:
            for same in _clusters(some, read):
                yield from _faults_of(same, read)


def plain(name: str) -> str:
    """Return a name without case, with one kind of separator."""
    return name.strip().lower().replace("_", "-").replace(" ", "-")


class _Traits(Record):
    """By what a file is found to hold the agent of another: where two do, a mark of one of them
    is among the traits of the other. Few files share a mark, many may share a trait.
    """

    marks: frozenset[tuple[str, str]]
    traits: frozenset[tuple[str, str]]


def _clusters(some: Sequence[Member], read: Reader) -> list[list[Member]]:
    """Return those that are one agent, in groups. Each is compared only with the first of those
    groups whose traits it meets: plugins may bring thousands of agents of one name.
    """
    clusters: list[list[Member]] = []
    by_mark: dict[tuple[str, str], list[int]] = {}
    by_trait: dict[tuple[str, str], list[int]] = {}
    for one, known in zip(some, _all_traits(some, read), strict=True):
        numbers: set[int] = set()
        for mark in known.marks:
            numbers.update(by_trait.get(mark, ()))
        for trait in known.traits:
            numbers.update(by_mark.get(trait, ()))
        for number in sorted(numbers):
            if _is_same(clusters[number][0], one, read):
                clusters[number].append(one)
                break
        else:
            for mark in known.marks:
                by_mark.setdefault(mark, []).append(len(clusters))
            for trait in known.traits:
                by_trait.setdefault(trait, []).append(len(clusters))
            clusters.append([one])
    return clusters


def _all_traits(some: Sequence[Member], read: Reader) -> list[_Traits]:
    """Return the traits of each file, by its place and its text, as `_is_same` compares them."""
    texts = []
    often: dict[str, int] = {}
    for one in some:
        agent = read(one.path)
        lines = frozenset(_lines(agent.body)) if agent else frozenset()
        texts.append(lines)
        for line in lines:
            often[line] = often.get(line, 0) + 1
    found = []
    for one, lines in zip(some, texts, strict=True):
        marks = _marks(one, read(one.path))
        traits = {("line", line) for line in lines}
        parts = one.absolute.split("/")
        for at in range(1, len(parts) - 1):
            traits.add(("end", "/" + "/".join(parts[at:])))
        if len(lines) >= _FEWEST_LINES:
            # of two texts that are alike, the shorter one has no more lines than these which
            # the other one lacks
            rarest = sorted(lines, key=lambda line: (often[line], line))
            lacking = len(lines) - math.ceil(_ALIKE * len(lines))
            marks.update(("line", line) for line in rarest[: lacking + 1])
        found.append(_Traits(frozenset(marks), frozenset(traits | marks)))
    return found


def _marks(one: Member, agent: Agent | None) -> set[tuple[str, str]]:
    """Return what two files that hold one agent share, but for lines of their texts."""
    marks = {("original", _original(one.absolute))}
    below = _below_language(one.absolute)
    if below:
        marks.add(("end", below))
    counterpart = _counterpart(one)
    if counterpart:
        marks.add(("counterpart", counterpart))
    if agent is not None and len(agent.description) >= SHORTEST:
        marks.add(("description", agent.description))
    return marks


@cache
def _past() -> frozenset[str]:
    return frozenset(data("folders")["past"])


@cache
def _project(path: str) -> str:
    return place.project(path[: path.rfind("/") + 1])


@cache
def _place(path: str) -> tuple[str, frozenset[str]]:
    """Return the project of a file, and the folders above it for what teams no longer use, or
    only try out.
    """
    return _project(path), _past().intersection(path.lower().split("/")[:-1])


def are_neighbours(first: Member, second: Member) -> bool:
    """Whether two files are in use in one project."""
    return _place(first.absolute) == _place(second.absolute)


def by_tier(first: Member, second: Member) -> tuple[Member | None, Member]:
    """Return two agents, the one on the weaker tier first; None for it where they are on one."""
    if first.tier == second.tier:
        return None, second
    if tiers.is_weaker(first.tier, second.tier):
        return first, second
    return second, first


def _is_same(first: Member, second: Member, read: Reader) -> bool:
    """Whether two files of one name and one place hold one agent: by their paths, or by their
    text.
    """
    if _is_translation(first.absolute, second.absolute):
        return True
    if first.dialect != second.dialect and _counterpart(first) == _counterpart(second) != "":
        return True
    one, other = read(first.path), read(second.path)
    if one is None or other is None:
        return False
    if len(one.description) >= SHORTEST and one.description == other.description:
        return True
    return are_alike(one.body, other.body)


def are_alike(first: str, second: str) -> bool:
    """Whether two texts are mostly one."""
    lines, others = _lines(first), _lines(second)
    fewest = min(len(lines), len(others))
    return fewest >= _FEWEST_LINES and len(lines & others) >= _ALIKE * fewest


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip()}


def _counterpart(one: Member) -> str:
    """Return a path without the folder of its tool: `.claude/agents/x.md` and
    `.opencode/agent/x.md` become one. Empty where no tool loads the file from there.
    """
    for name, glob in dialects.holders(one.absolute, "own"):
        if name == one.dialect and glob.folder:
            before, _, below = one.absolute.rpartition(f"/{glob.folder}")
            stem = below.rpartition(".")[0].removesuffix(".agent")
            return f"{before}//{stem}"
    return ""


def _is_translation(first: str, second: str) -> bool:
    """Whether one path is that of the other in the folder of a language."""
    return _original(first) == _original(second) or _ends_alike(first, second)


def _ends_alike(first: str, second: str) -> bool:
    """Whether one of two paths goes on, below the folder of a language, as the other ends."""
    for path, other in ((first, second), (second, first)):
        below = _below_language(path)
        if below.count("/") > 1 and other.endswith(below):
            return True
    return False


def _original(path: str) -> str:
    """Return a path without the folder of a language."""
    below = _below_language(path)
    if not below:
        return path
    return path[: len(path) - len(below)].rpartition("/")[0] + below


def _below_language(path: str) -> str:
    """Return the part of a path below the folder of a language, from its slash on; empty
    where there is none.
    """
    project = _project(path)
    parts = path[len(project) :].split("/")
    for at in range(len(parts) - 2, 0, -1):
        if parts[at].lower().replace("_", "-") in _languages():
            return "/" + "/".join(parts[at + 1 :])
    return ""


@cache
def _languages() -> frozenset[str]:
    return frozenset(data("folders")["languages"])


def _faults_of(same: Sequence[Member], read: Reader) -> Iterator[tuple[str, Fault]]:
    """Yield a fault for each file on another tier than most; of two, for the second."""
    ranks = [one.tier for one in same]
    usual = max(ranks, key=ranks.count)
    pattern = next(one for one in same if one.tier == usual)
    there = _model(pattern, read)
    for one in same:
        if one.tier == usual:
            continue
        agent = read(one.path)
        if agent is None or agent.model.preference is None:
            continue
        here = agent.model.preference
        message = (
            f"this agent is on `{here.value}` ({one.tier}) here, and on `{there}` ({usual}) in "
            f"`{pattern.path}`"
        )
        hint = "put both on one tier, or suppress this with the reason why they differ"
        severity = Severity.WARNING if one.dialect == pattern.dialect else Severity.INFO
        yield one.path, Fault(SAME_AGENT, Problem(message, here.at, hint, severity=severity))


def _model(one: Member, read: Reader) -> str:
    agent = read(one.path)
    if agent is None or agent.model.preference is None:
        return one.tier
    return agent.model.preference.value
