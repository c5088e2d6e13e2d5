"""Judging from an agent's own words what its work needs: characteristics, the decision
matrix, how likely the work is beyond a light model, floor and ceiling.

Everything that is opinion is data: the words (`data/words.yaml`), the learned phrases
(`data/phrases.yaml`) and the policy (matrix, bands, kinds, likelihood).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ..core import tiers
from ..core.judged import OTHER, Characteristic, Profile
from ..core.nouns import Agent, Evidence, Severity
from ..core.policy import DEFAULT, Policy, built_in
from ..core.policy_parts import Ceiling, Criteria
from ..core.positions import KeyPath, Place, Position
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from . import odds, quotes, whereabouts
from .grammar import Hit, Reader, damped
from .lexicon import Act, Lexicon, lexicon
from .odds import Points
from .phrases import without_disclaimed

if TYPE_CHECKING:
    from typing import Any

    from ..core.shapes_of_words import Words

#: How much is read: characters of the description and of the body, and tags of each list.
_DESCRIPTION, _BODY, _MOST_TAGS = 900, 250, 12
#: What of a file name stands behind its first word.
_REST = r"(?:\.\w{1,5}\b)+"
#: What behind a word in code says that it is a name.
_KIND = r"`\s+(?:skill|command|workflow|(?:sub-?)?agent)s?\b"
#: The fields that say in a word or two what the agent is about.
_TAGS = ("tags", "keywords", "category")


class _Text(Record):
    """One text of the agent, the place of its first sentence and of the others, and how to
    point at an offset in it.
    """

    text: str
    place: str
    next_place: str
    at: Callable[[int], Place]


#: A hit and the text it stands in.
_Found = tuple[Hit, _Text]


def _evidence(found: _Found, criterion: str) -> Evidence:
    """Return the very words; a dot inside a word (`CHANGELOG.md`) does not end it."""
    hit, text = found
    end = hit.end
    if text.text[end : end + 1] == ".":
        rest = re.match(_REST, text.text[end:])
        end += rest.end() if rest else 0
    return Evidence(text.text[hit.start : end], text.at(hit.start), criterion)


def _texts(agent: Agent) -> Iterator[_Text]:
    """Yield what is read of an agent: name, description, tags, opening of the body."""
    yield _Text(agent.name, "name", "name", lambda _: ("name",))
    yield _Text(agent.description[:_DESCRIPTION], "lead", "rest", lambda _: ("description",))
    for path, tag in _tags(agent.frontmatter):
        yield _Text(tag, "tags", "tags", lambda _, path=path: path)  # type: ignore[misc]
    body = without_disclaimed(agent.body[:_BODY])
    if body.lstrip().startswith("# "):
        first = "role"
    else:
        first = "body"
    yield _Text(body, first, "body", lambda offset: _in_body(agent, offset))


def _tags(frontmatter: Mapping[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    for key in _TAGS:
        value = frontmatter.get(key)
        if isinstance(value, str):
            yield (key,), value
        elif isinstance(value, list):
            for n, tag in enumerate(value[:_MOST_TAGS]):
                yield ((key, n), str(tag))


def _in_body(agent: Agent, offset: int) -> Position:
    """Return the place in the file of an offset in the body."""
    return document.in_body(agent.source, offset, agent.dialect.body)


def _lower(text: str) -> str:
    """Lower case, plain apostrophes, the same offsets (`İ` grows when lowered: such a text
    is read as it stands).
    """
    lowered = text.lower().replace("\u2019", "'")
    if len(lowered) == len(text):
        return lowered
    return text


def _found(agent: Agent, words: Lexicon) -> Iterator[_Found]:
    """Yield all hits; the head of the name says what the agent does with everything it mentions.

    A name that only mentions ("user-story") is in turn what the first act of the
    description is done with.
    """
    head: Act | None = None
    bare: list[_Found] = []
    for text in _texts(agent):
        reader = Reader(words, _lower(text.text), text.place, text.next_place)
        hits = []
        for hit in reader.hits():
            if not (_names_another(text.text, hit) or _is_in_a_path(text.text, hit)):
                hits.append(hit)
        if text.place == "name":
            head, bare = _headed(reader, [(hit, text) for hit in hits])
            if bare:
                hits = []
        elif text.place == "lead":
            for hit, name in bare:
                yield (damped(hit, reader.first) if reader.first else hit, name)
        for hit in hits:
            yield damped(hit, head) if head else hit, text


def _names_another(text: str, hit: Hit) -> bool:
    """Whether a hit is the name of another agent, alone as code ("the `architect` skill"), or
    stands in the name of its file (`tech-lead.md`); what is written in capitals
    (`CHANGELOG.md`) is a document that the agent works on.
    """
    if text.endswith("agents/", 0, hit.start):
        return True
    if text.endswith("`", 0, hit.start):
        end = text.find("`", hit.start, hit.end + 1)
        if end > 0 and ("-" in text[hit.start : end] or re.match(_KIND, text[end:])):
            return True
    return text.startswith(".md", hit.end) and text[hit.start].islower()


def _is_in_a_path(text: str, hit: Hit) -> bool:
    """Whether a hit stands in a path or an address, but for a document in capitals."""
    if "/" not in text or text[hit.start].isupper():
        return False
    return whereabouts.is_within(text, hit.start)


def _headed(reader: Reader, found: list[_Found]) -> tuple[Act | None, list[_Found]]:
    """Return the head of a name, where it damps; what the name raises, where it has no head."""
    if reader.head is None:
        return None, found
    return reader.head if reader.head.damps < 1 else None, []


def _ranked(found: list[_Found]) -> list[_Found]:
    """Return the best words of each place, the strongest first: a place counts once."""
    best: dict[str, _Found] = {}
    for one in found:
        rival = best.get(one[0].place)
        if rival is None or one[0].weight > rival[0].weight:
            best[one[0].place] = one
    return sorted(best.values(), key=lambda one: -one[0].weight)


def _characteristics(found: Iterator[_Found], asked: Criteria) -> tuple[Characteristic, ...]:
    groups: dict[str, list[_Found]] = {}
    for one in found:
        for name in one[0].characteristic.split():
            groups.setdefault(name, []).append(one)
    made = []
    for name in groups.keys() & asked.rows.keys():
        ranked = _ranked(groups[name])
        score = round(min(1.0, sum(hit.weight for hit, _ in ranked)), 3)
        if score >= asked.noise:
            criterion = asked.rows[name].criterion
            evidence = quotes.distinct(_evidence(one, criterion) for one in ranked)
            made.append(Characteristic(name, score, evidence))
    return tuple(sorted(made, key=lambda one: (-one.score, one.name)))


def _scores(characteristics: tuple[Characteristic, ...], asked: Criteria) -> dict[str, float]:
    """Return the decision matrix: for each tier the sum of its points, weighed by how strongly
    each characteristic shows.
    """
    rows = asked.rows
    scores = {}
    for tier in tiers.names():
        total = sum(one.score * rows[one.name].points[tier] for one in characteristics)
        scores[tier] = round(total, 3)
    return scores


class Matrix(Record):
    """The decision matrix of an agent: what shows in its words, and the points of each tier."""

    characteristics: tuple[Characteristic, ...]
    scores: Mapping[str, float]


def matrix(agent: Agent, words: Words, policy: Policy) -> Matrix:
    """Return what the vocabulary finds in an agent, by `words` (compiled from
    data/words.yaml) and `policy` (data/policies). Pure.
    """
    return _matrix(agent, words, policy.criteria)


def _matrix(agent: Agent, words: Words, asked: Criteria) -> Matrix:
    characteristics = _characteristics(_found(agent, lexicon(words)), asked)
    return Matrix(characteristics, _scores(characteristics, asked))


def profile(agent: Agent, words: Words, policy: Policy) -> Profile:
    """Return what the work of `agent` needs, by `words` (compiled from data/words.yaml) and
    `policy` (data/policies). Pure.
    """
    asked = policy.criteria
    found = _matrix(agent, words, asked)
    characteristics, scores = found
    chances = odds.of(agent, _points(agent, found, words, asked))
    by_matrix = _by_matrix(scores, asked)
    is_critical = _shows_critical(characteristics, asked)
    too_much = odds.beyond_light(chances, asked, shows_critical=is_critical)
    floor = "light"
    if too_much is not None:
        if too_much == Severity.INFO:
            floor = "context"
        else:
            floor = "mid"
    ceiling = by_matrix[1]
    if chances.unjudged or too_much is not None:
        if ceiling == "light":
            ceiling = "mid"
    elif odds.below_frontier(chances, asked) is not None:
        ceiling = "light"
    elif ceiling == "light":
        ceiling = "mid"
    lead = _lead(characteristics, floor, asked)
    kind, strength = OTHER, 0.0
    if lead is not None:
        kind = asked.rows[lead.name].kind
        strength = lead.score
    return Profile(
        characteristics, scores, kind, strength, floor, ceiling, too_much, by_matrix, chances
    )


def _points(agent: Agent, found: Matrix, words: Words, asked: Criteria) -> Points:
    """Return the points of the built-in words and matrix, which the table was learned
    beside, and by how much a policy's own words, points and bands move the margin.
    """
    root = built_in(DEFAULT).criteria
    plain = found.characteristics
    if words is not data("words"):
        plain = _matrix(agent, data("words"), root).characteristics
    usable = []
    for one in plain:
        if one.name in root.rows:
            usable.append(one)
    known = tuple(usable)
    scores = _scores(known, root)
    margin = scores["mid"] - scores["light"]
    own = found.scores["mid"] - found.scores["light"]
    moved = (own - asked.floor.mid) - (margin - root.floor.mid)
    return Points(margin, scores["frontier"], moved)


def shows_critical(found: tuple[Characteristic, ...], policy: Policy) -> bool:
    """Whether the characteristic that argues most for the middle tier is of a critical kind,
    and shows strongly enough for an error.
    """
    return _shows_critical(found, policy.criteria)


def _shows_critical(found: tuple[Characteristic, ...], asked: Criteria) -> bool:
    lead = _lead(found, "mid", asked)
    if lead is None or lead.score < asked.critical.shows:
        return False
    return asked.rows[lead.name].kind in asked.critical.kinds


def _by_matrix(scores: Mapping[str, float], asked: Criteria) -> tuple[str, str]:
    """Return floor and ceiling by the points of the matrix alone."""
    margin = scores["mid"] - scores["light"]
    floor = "light"
    if margin >= asked.floor.mid:
        floor = "mid"
    elif margin >= asked.floor.context:
        floor = "context"
    return floor, _ceiling(scores["frontier"], margin, floor, asked.ceiling)


def _ceiling(frontier: float, margin: float, floor: str, bands: Ceiling) -> str:
    """Return the strongest tier that is fit; `frontier` are the points of that tier: below zero
    they say how plainly it would be wasted.
    """
    if floor == "light" and frontier <= bands.light and margin <= bands.margin:
        return "light"
    if frontier >= bands.frontier:
        return "frontier"
    return "mid"


def _lead(found: tuple[Characteristic, ...], floor: str, asked: Criteria) -> Characteristic | None:
    """Return the characteristic that argues most for the side the floor took; a critical one where
    two argue alike.
    """
    side = 1
    if floor == "light":
        side = -1

    def argues(one: Characteristic) -> tuple[float, bool]:
        row = asked.rows[one.name]
        return side * one.score * row.lean, row.kind in asked.critical.kinds

    lead = max(found, key=argues, default=None)
    if lead and argues(lead)[0] > 0:
        return lead
    return None
