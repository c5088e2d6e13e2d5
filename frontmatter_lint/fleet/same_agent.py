"""One agent in several files, as translations and copies for other tools are, on models of
different tiers.
"""

from __future__ import annotations

from ..agents import dialects, place
from ..core import tiers
from ..core.caching import cache
from ..core.nouns import Agent, Fault, Problem, Severity
from ..core.record import TYPE_CHECKING
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
    by_name: dict[str, list[Member]] = {}
    for one in members:
        if one.tier:
            by_name.setdefault(plain(one.name), []).append(one)
    for some in by_name.values():
        if len(some) > 1 and len({one.tier for one in some}) > 1:
            for same in _clusters(some, read):
                yield from _faults_of(same, read)


def plain(name: str) -> str:
    """Return a name without case, with one kind of separator."""
    return name.strip().lower().replace("_", "-").replace(" ", "-")


def _clusters(some: Sequence[Member], read: Reader) -> list[list[Member]]:
    """Return those that are one agent, in groups."""
    clusters: list[list[Member]] = []
    for one in some:
        for cluster in clusters:
            if _is_same(cluster[0], one, read):
                cluster.append(one)
                break
        else:
            clusters.append([one])
    return clusters


@cache
def _past() -> frozenset[str]:
    return frozenset(data("folders")["past"])


def _is_one_past(first: str, second: str) -> bool:
    """Whether one of two files lies where teams keep what they no longer use, or only try out."""
    folders = {*first.lower().split("/")[:-1]} ^ {*second.lower().split("/")[:-1]}
    return not _past().isdisjoint(folders)


@cache
def _project(path: str) -> str:
    return place.project(path[: path.rfind("/") + 1])


def are_neighbours(first: Member, second: Member) -> bool:
    """Whether two files are in use in one project."""
    places = (first.absolute, second.absolute)
    return _project(places[0]) == _project(places[1]) and not _is_one_past(*places)


def by_tier(first: Member, second: Member) -> tuple[Member | None, Member]:
    """Return two agents, the one on the weaker tier first; None for it where they are on one."""
    if first.tier == second.tier:
        return None, second
    if tiers.is_weaker(first.tier, second.tier):
        return first, second
    return second, first


def _is_same(first: Member, second: Member, read: Reader) -> bool:
    """Whether two files of one name hold one agent: by their places, or by their text."""
    places = (first.absolute, second.absolute)
    if not are_neighbours(first, second):
        return False
    if _is_translation(*places):
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
    lines = {line.strip() for line in first.splitlines() if line.strip()}
    others = {line.strip() for line in second.splitlines() if line.strip()}
    fewest = min(len(lines), len(others))
    return fewest >= _FEWEST_LINES and len(lines & others) >= _ALIKE * fewest


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
