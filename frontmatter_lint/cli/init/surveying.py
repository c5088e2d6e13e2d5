"""What a repository shows by itself: its agents, their tool, the documents that assign
models, the policy that fits.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from ...agents import catalogue, dialects, find, load
from ...agents.load import Candidate
from ...core.nouns import Agent
from ...core.record import Record
from ...core.resources import data
from ...core.settings import Config
from ...engine import standards
from ...judging import documents
from ...judging.documents import Assignment
from ...reading import file_bytes
from ...reading.boundary import decode

#: So many agents a document must assign, or all there are; a name in passing is no assignment.
_ENOUGH = 3
#: So many agents of a roster must state a model, and so many of those the one it gives them.
_MATCHING, _AGREEING = 5, Fraction(9, 10)
_DEFAULT = Config().policy


class Documented(Record):
    """A document that assigns models: its path, how many agents it names, and the document
    it contradicts, if any.
    """

    path: str
    agents: int
    against: str = ""


class Survey(Record):
    """What was found.

    `dialect` is one to set, empty where path and content tell enough; `policy` comes
    with the reason for it.
    """

    tools: Counter[str]
    dialect: str
    documents: tuple[Documented, ...]
    policy: str
    why: str


def survey(settings: Config) -> Survey:
    """Look at the repository in the working directory; reads files and nothing else."""
    found = find.candidates(["."], settings)
    loaded = [(candidate, load.load(candidate, settings.dialect)) for candidate in found]
    team = [agent for _, agent in loaded if agent is not None]
    others = [candidate for candidate, agent in loaded if agent is None]
    tools = Counter(agent.dialect.name for agent in team)
    policy, why = _policy(team)
    return Survey(
        tools,
        _dialect(tools),
        tuple(_consistent(_assigning(others, team))),
        policy,
        why,
    )


def _dialect(tools: Counter[str]) -> str:
    """The one tool that most files show, where the others show none."""
    told = [name for name in tools if name != dialects.GENERIC]
    untold = tools[dialects.GENERIC]
    return told[0] if len(told) == 1 and 0 < untold <= tools[told[0]] else ""


def _policy(team: Sequence[Agent]) -> tuple[str, str]:
    """The one policy whose roster the agents follow already, with the reason; else the
    default one.
    """
    fits: dict[str, tuple[int, int]] = {}
    for name, policy in data("policies").items():
        stated = [
            (_tier(agent), policy["roster"].get(agent.name.lower(), {}).get("tier"))
            for agent in team
        ]
        pairs = [(mine, wanted) for mine, wanted in stated if mine and wanted]
        agreeing = sum(mine == wanted for mine, wanted in pairs)
        if len(pairs) >= _MATCHING and agreeing >= _AGREEING * len(pairs):
            fits[name] = agreeing, len(pairs)
    best = [name for name, fit in fits.items() if fit == max(fits.values())]
    if len(best) == 1:
        agreeing, known = fits[best[0]]
        return best[0], f"{agreeing} of {known} agents on its roster state the model it gives them"
    if best:
        return _DEFAULT, f"{' and '.join(best)} fit the models these agents state equally well"
    return _DEFAULT, "no policy with a roster fits the models these agents state"


def _tier(agent: Agent) -> str:
    preference = agent.model.preference
    return catalogue.tier(preference.value) if preference else ""


def _assigning(
    others: Iterable[Candidate], team: Sequence[Agent]
) -> Iterator[tuple[Documented, tuple[Assignment, ...]]]:
    """The documents that assign models to agents of this team, with what they say."""
    names = {agent.name.lower() for agent in team}
    for candidate in others:
        text = _text(candidate)
        lowered = text.lower()
        if sum(name in lowered for name in names) < min(_ENOUGH, len(names) or 1):
            continue
        said = tuple(
            one for one in documents.assignments_in(text, candidate.shown) if one.model or one.tier
        )
        named = sum(bool(documents.for_agent(agent.name, agent.path, said)) for agent in team)
        if named >= min(_ENOUGH, len(team)):
            yield Documented(candidate.shown, named), said


def _text(candidate: Candidate) -> str:
    """What a document says; nothing where it is too large, or where its path cannot be
    written into settings.
    """
    if not os.path.isfile(candidate.shown):
        return ""
    return decode(file_bytes.optional(candidate.path, file_bytes.DOCUMENT.most) or b"")[0]


def _consistent(found: Iterable[tuple[Documented, tuple[Assignment, ...]]]) -> Iterator[Documented]:
    """Those found, the one that names most first; one that contradicts those
    before it is marked.
    """
    kept: tuple[Assignment, ...] = ()
    for one, said in sorted(
        found, key=lambda pair: (pair[0].path != standards.ROUTING, -pair[0].agents, pair[0].path)
    ):
        pairs = documents.contradictions((*kept, *said))
        against = next(
            (first.document for first, second in pairs if first.document != second.document), ""
        )
        yield one._replace(against=against)
        kept = kept if against else (*kept, *said)
