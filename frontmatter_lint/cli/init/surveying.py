"""What a repository shows by itself: its agents, their tool, the documents that assign
models, the policy that fits.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import islice

from ...agents import catalogue, find, load
from ...agents.load import Candidate
from ...core import limits, policy
from ...core.caching import cache
from ...core.judged import Assignment
from ...core.nouns import Fault
from ...core.record import TYPE_CHECKING, Record
from ...core.settings import Config
from ...engine import standards, workers
from ...engine import team as project
from ...judging.documents import for_one_agent, reader
from ...reading import file_bytes
from ...reading.boundary import decode
from . import registries, shortlist, staleness, unread
from .progress import Progress

if TYPE_CHECKING:
    from typing import TypeVar

    _Looked = TypeVar("_Looked")

#: So many agents of a roster must state a model, and so many of those the one it gives them.
_MATCHING, _AGREEING = 5, Fraction(9, 10)
_DEFAULT = Config().policy
#: Documents that are not understood, of which so many are told.
_MOST_UNREAD = 3
#: So many documents are read whole, of at most so many bytes each.
_WHOLE, _MOST_WHOLE = 50, 200_000


class Documented(Record):
    """A document that assigns models: its path, how many agents it names, and why it is left
    out, empty where it is not.
    """

    path: str
    agents: int
    left_out: str = ""


class Member(Record):
    """What is wanted of one agent: where its file lies, its names, and what it is."""

    candidate: Candidate
    name: str
    path: str
    dialect: str
    tier: str


class Survey(Record):
    """What was found.

    `policy` comes with the reason for it; `agents` are their files; `unread` are the paths of
    documents that seem to assign models and of which nothing is read, told where there is no
    other document.
    """

    tools: Counter[str]
    documents: tuple[Documented, ...]
    policy: str
    why: str
    agents: tuple[Candidate, ...]
    unread: tuple[str, ...] = ()


#: A document with what it says.
_Read = tuple[Documented, tuple[Assignment, ...]]


def survey(settings: Config, progress: Progress) -> Survey:
    """Look at the repository in the working directory; reads files and nothing else."""
    found = find.each(find.candidates(["."], settings))
    progress.begin("files", len(found))
    looked = _spread(lambda one: _looked_at(one, settings), found, progress)
    team = []
    for member, _ in looked:
        if member is not None:
            team.append(member)
    speaking = [one for one, (_, speaks) in zip(found, looked, strict=True) if speaks]
    called = [member.name for member in team]
    called += [load.stem(member.path) for member in team]  # a document may mean the file
    names = frozenset(map(shortlist.key, called)) - {b""}
    progress.begin("documents", len(speaking))
    counts = _spread(lambda one: _number_mentioned(one, names), speaking, progress)
    whole = _naming_most(speaking, counts, min(shortlist.ENOUGH, len(team)))
    progress.begin("documents", len(speaking))
    read = _spread(lambda one: assigning(one, team, names, whole), speaking, progress)
    read += [_registry(path, team, names) for path in registries.paths()]
    progress.end()
    policy, why = _policy(team)
    project.remember(settings, [(member.candidate, member.name) for member in team])
    documents = tuple(_consistent(one for one in read if one is not None))
    not_read: tuple[str, ...] = ()
    if not documents:
        some = unread.paths(speaking, counts, names, min(shortlist.ENOUGH, len(team)))
        not_read = tuple(islice(some, _MOST_UNREAD))
    return Survey(
        Counter(member.dialect for member in team),
        documents,
        policy,
        why,
        tuple(member.candidate for member in team),
        not_read,
    )


def _spread(
    look: Callable[[Candidate], _Looked], some: Sequence[Candidate], progress: Progress
) -> list[_Looked]:
    """Return what comes of each file, in order; several processes share them where that pays."""

    def look_at_part(part: Sequence[Candidate]) -> list[_Looked]:
        results = []
        for number, one in enumerate(part, 1):
            results.append(look(one))
            progress.step(number * processes)
        return results

    processes = workers.number(0, len(some))
    if processes == 1:
        return look_at_part(some)
    parts = workers.spread(look_at_part, some, processes)
    found: list[_Looked] = [parts[0][0]] * len(some)
    for number, part in enumerate(parts):
        found[number::processes] = part
    return found


def _looked_at(candidate: Candidate, settings: Config) -> tuple[Member | None, bool]:
    """Return the agent in a file, if it is one, and else whether it speaks of models."""
    content = file_bytes.read_bytes(candidate.path)
    if isinstance(content, Fault):
        agent = load.load(candidate, settings.dialect, judged=False)
    else:
        agent = load.load(candidate._replace(data=content), settings.dialect, judged=False)
    if agent is None:
        if isinstance(content, Fault) or len(content) > limits.DOCUMENT.most:
            return None, False
        return None, shortlist.speaks_of_models(content)
    preference = agent.model.preference
    tier = ""
    if preference:
        tier = catalogue.tier(preference.value)
    return Member(candidate, agent.name, agent.path, agent.dialect.name, tier), False


def _policy(team: Sequence[Member]) -> tuple[str, str]:
    """Return the one policy whose roster the agents follow already, with the reason; else the
    default one.
    """
    if not team:
        return _DEFAULT, "there are no agents yet that could fit another"
    fits: dict[str, tuple[int, int]] = {}
    for name in policy.names():
        roster = policy.built_in(name).roster
        pairs = []
        for member in team:
            wanted = roster.get(member.name.lower())
            if member.tier and wanted:
                pairs.append((member.tier, wanted.tier))
        agreeing = sum(mine == wanted for mine, wanted in pairs)
        if len(pairs) >= _MATCHING and agreeing >= _AGREEING * len(pairs):
            fits[name] = agreeing, len(pairs)
    best = []
    for name, fit in fits.items():
        if fit == max(fits.values()):
            best.append(name)
    if len(best) == 1:
        agreeing, known = fits[best[0]]
        return best[0], f"{agreeing} of {known} agents on its roster state the model it gives them"
    if best:
        return _DEFAULT, f"{' and '.join(best)} fit the models these agents state equally well"
    return _DEFAULT, "no policy with a roster fits the models these agents state"


def _number_mentioned(candidate: Candidate, names: frozenset[bytes]) -> tuple[int, int]:
    """Return how many agents a document names plainly, and how many it may name; none of one that
    is too long to be read whole.
    """
    content = file_bytes.optional(candidate.path, limits.DOCUMENT.most) or b""
    if not names or len(content) > _MOST_WHOLE:
        return 0, 0
    return shortlist.number_named(content, names)


def _naming_most(
    speaking: Sequence[Candidate], counts: Sequence[tuple[int, int]], enough: int
) -> frozenset[str]:
    """Return the paths of the documents that name most agents, of those that may name `enough`."""
    ordered = []
    for one, (plain, most) in zip(speaking, counts, strict=True):
        if most >= max(enough, 1):
            ordered.append((-plain, one.path))
    return frozenset(path for _, path in sorted(ordered)[:_WHOLE])


def assigning(
    candidate: Candidate,
    team: Sequence[Member],
    names: frozenset[bytes],
    whole: frozenset[str],
) -> _Read | None:
    """Return a document that assigns models to agents of this team, with what it says; None
    for any other, and for one whose path cannot be written into settings. Those of the paths
    `whole` are read from the first line to the last.
    """
    enough = min(shortlist.ENOUGH, len(team))
    content = file_bytes.optional(candidate.path, limits.DOCUMENT.most) or b""
    is_whole = candidate.path in whole
    if not (is_whole or shortlist.may_assign(content, names, min(enough, len(names)))):
        return None
    if not team or not os.path.isfile(candidate.shown):
        return None
    part = decode(content)[0]
    if not is_whole:
        part = decode(shortlist.excerpt(content, names))[0]  # most need not be read whole
    read = _said(part, os.path.dirname(candidate.shown), _keys(names))
    said = tuple(one._replace(document=candidate.shown) for one in read)
    return _used(candidate.shown, said, team, decode(content)[0])


@cache
def _said(part: str, folder: str, known: frozenset[str]) -> tuple[Assignment, ...]:
    """Return what a Markdown document of a folder assigns: copies beside it are read once."""
    read = reader.assignments_in(part, os.path.join(folder, "a.md"), known, whole=True)
    tiered = []
    for one in read:
        if one.tier:
            tiered.append(one)
    return tuple(tiered)


@cache
def _keys(names: frozenset[bytes]) -> frozenset[str]:
    """Return the names of agents as text."""
    return frozenset(name.decode("utf-8", "replace") for name in names)


def _registry(path: str, team: Sequence[Member], names: frozenset[bytes]) -> _Read | None:
    """Return a registry that assigns models to agents of this team, with what it says."""
    content = None
    if team:
        content = file_bytes.optional(path, limits.DOCUMENT.most)
    if not content:
        return None
    text = decode(content)[0]
    read = reader.assignments_in(text, path, _keys(names), whole=True)
    return _used(path, tuple(one for one in read if one.tier), team, text)


def _used(
    path: str, said: tuple[Assignment, ...], team: Sequence[Member], text: str
) -> _Read | None:
    """Return a document with what it says, where that is enough to use it."""
    enough = min(shortlist.ENOUGH, len(team))
    named = _number_named(said, team, enough)
    if named < enough:
        return None
    if path == standards.ROUTING:
        reason = ""
    else:
        reason = staleness.reason(path, text)
    return Documented(path, named, reason), said


def _number_named(said: tuple[Assignment, ...], team: Sequence[Member], enough: int) -> int:
    """Return to how many agents of the team something is assigned."""
    subjects = {one.agent for one in said}
    if len(subjects) < enough and not any("*" in subject for subject in subjects):
        return 0
    return sum(bool(for_one_agent.for_agent(one.name, one.path, said)) for one in team)


def _consistent(found: Iterable[_Read]) -> Iterator[Documented]:
    """Return those found, the one to go by first; one that contradicts those before it is
    left out, as one that is out of force is.
    """
    kept: tuple[Assignment, ...] = ()
    for one, said in sorted(found, key=_order):
        pairs = for_one_agent.contradictions((*kept, *said))
        others = (first.document for first, last in pairs if first.document != last.document)
        against = next(others, "")
        if against:
            reason = f"it contradicts {against}"
        else:
            reason = one.left_out
        yield one._replace(left_out=reason)
        if not reason:
            kept = (*kept, *said)


def _order(pair: _Read) -> tuple[bool, bool, tuple[int, tuple[int, ...]], int, str]:
    """Return what documents are sorted by: the one found by its name, then those in force, the
    undated and the newer, and those that name most.
    """
    one, _ = pair
    dated = staleness.order(one.path)
    return one.path != standards.ROUTING, bool(one.left_out), dated, -one.agents, one.path
