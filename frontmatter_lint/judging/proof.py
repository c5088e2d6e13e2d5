"""Which words of an agent are quoted for a side: passages that say what it does, ranked by what
the learned table and the criteria make of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..core.judged import Profile
from ..core.nouns import Agent, Context, Evidence, Severity
from ..core.positions import Place
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from . import asides, passages, phrases, quotes, reasons, silence, spans
from .grammar import Reader
from .lexicon import lexicon
from .passages import Passage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.policy_parts import Row

#: How many passages are quoted, and what one must be worth to be; one of a body that tells no act
#: must be worth more, and one of the description is quoted for less where no other is.
_MOST_QUOTED, _LEAST, _WITHOUT_ACT, _SPARE = 3, 0.12, 0.22, -0.1
#: What is read of an agent, in characters of its description and of its body; words of a passage
#: of the body.
_DESCRIPTION, _BODY, _WORDS = 900, 4000, 4
#: What a passage is worth beside its words: for a criterion that it meets, for that of the kind of
#: work; for saying what is done, at its beginning or further on; for standing in the description.
_CRITERION, _DECIDING, _ACT, _ACT_WITHIN, _DESCRIBES = 0.08, 0.15, 0.15, 0.08, 0.12
#: What it is worth less: for each of its words; where its sentence says when the agent is called;
#: for a condition; for naming who works, alone or with the act; for going on with a sentence; where
#: it may speak of others.
_LONG, _CALL, _CASE, _TITLE, _NAMED, _GOES_ON, _OTHERS = 0.004, 0.25, 0.08, 0.15, 0.05, 0.05, 0.3
#: How far a passage may speak for the other side, and how much that counts.
_MOST_AGAINST, _AGAINST = 0.1, 0.6
#: What the words of a passage must say at least: where no criterion is met, and where one is.
_LEAST_SAID, _LEAST_TOLD, _LEAST_MET = 0.1, 0.0, -0.05
#: From which weight on words meet a criterion, wherever they stand.
_MET = 0.4
#: How much of its stems a passage may share with a better one; what a stem has in letters.
_SHARED, _STEM = 0.7, 4
_CONDITIONS = ("when", "if", "user", "users")
_EVERYWHERE = ("and", "the", "for", "with")


class _Asked(Record):
    """The side that is quoted for, the column of the learned table that speaks for it, the rows of
    the matrix that show in the agent, and the kind of the work.
    """

    side: int
    column: int
    rows: Mapping[str, Row]
    kind: str


class _Text(Record):
    """A text that is quoted from, its field (empty for the body), and the characteristics that its
    words raise, each with where these stand.
    """

    text: str
    field: str
    raised: Sequence[tuple[int, int, str]]


class _Ranked(Record):
    """A passage with what it is worth as proof, and the sentence it is of."""

    worth: float
    evidence: Evidence
    sentence: str


def of(agent: Agent, profile: Profile, context: Context, side: int) -> tuple[Evidence, ...]:
    """Return the words behind a verdict, at most three passages, the description's first; where
    no passage says what the agent does, the words that meet a criterion, the name last.

    `side` is 1 where the work is said to need more than a light model, -1 where it is said
    to need no strong one.
    """
    column = spans.MID if side > 0 else spans.MECHANICAL
    rows = context.policy.criteria.rows
    shown = {one.name: rows[one.name] for one in profile.characteristics}
    asked = _Asked(side, column, shown, profile.kind)
    found: list[_Ranked] = []
    for text in _texts(agent, asked):
        found += _ranked(agent, text, asked)
    found.sort(key=lambda one: -one.worth)
    chosen: list[_Ranked] = []
    for one in found:
        is_repeated = any(_repeats(one, other) for other in chosen)
        if not is_repeated and (one.worth >= _LEAST or not chosen):
            chosen.append(one)
        if len(chosen) == _MOST_QUOTED:
            break
    evidence = [one.evidence for one in chosen]
    if not evidence:
        return _bare(agent, by_matrix(profile, context, side), asked)
    return tuple(sorted(evidence, key=lambda one: one.at != ("description",)))


def by_matrix(profile: Profile, context: Context, side: int) -> list[Evidence]:
    """Return the words of the characteristics that argue on a side, the deciding one first."""
    rows = context.policy.criteria.rows
    argues = [one for one in profile.characteristics if side * rows[one.name].lean > 0]
    ordered = sorted(argues, key=lambda one: rows[one.name].kind != profile.kind)
    return [evidence for one in ordered for evidence in one.evidence]


def _texts(agent: Agent, asked: _Asked) -> Iterator[_Text]:
    """Yield the description and the opening of the body, each where it is English."""
    description = phrases.without_examples(phrases.in_lines(agent.description))[:_DESCRIPTION]
    body = agent.body
    if len(body) > _BODY:
        body = body[: body.rfind("\n", 0, _BODY) + 1]
    for text, field, place in ((description, "description", "lead"), (body, "", "rest")):
        if silence.is_english(frozenset(phrases.words(text))):
            yield _Text(text, field, tuple(_raised(text, place, asked)))


def _raised(text: str, place: str, asked: _Asked) -> Iterator[tuple[int, int, str]]:
    """Yield the characteristics that the words of a text raise and that argue on the side."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return
    known = lexicon(data("words"))
    for hit in Reader(known, lowered, place, "rest").hits():
        weight = hit.weight / known.places[hit.place]
        for name in hit.characteristic.split():
            row = asked.rows.get(name)
            if row is not None and asked.side * row.lean > 0 and weight >= _MET:
                yield hit.start, hit.end, name


def _ranked(agent: Agent, text: _Text, asked: _Asked) -> Iterator[_Ranked]:
    """Yield the passages of a text that can be quoted, each with what it is worth."""
    for passage in passages.of(text.text):
        words = text.text[passage.start : passage.end]
        criterion, worth = _met(passage, text, asked)
        if not (text.field or _is_told_enough(words, criterion)):
            continue
        worth += _worth(words, passage, asked, is_met=bool(criterion))
        least = _LEAST
        if text.field:
            worth += _DESCRIBES
            if asked.side > 0:
                least = _SPARE
        elif not passages.says_an_act(words.lower()):
            least = _WITHOUT_ACT
        if worth >= least:
            at: Place = ("description",)
            if not text.field:
                at = document.in_body(agent.source, passage.start, agent.dialect.body)
            evidence = Evidence(words, at, criterion or spans.CRITERIA[asked.column])
            yield _Ranked(worth, evidence, passage.sentence)


def _met(passage: Passage, text: _Text, asked: _Asked) -> tuple[str, float]:
    """Return the criterion that a passage meets, the deciding one of several, and what that is
    worth; nothing where it meets none.
    """
    met = ""
    for start, end, name in text.raised:
        if passage.start <= start and end <= passage.end:
            row = asked.rows[name]
            if row.kind == asked.kind:
                return row.criterion, _DECIDING
            met = met or row.criterion
    if met:
        return met, _CRITERION
    return "", 0.0


def _is_told_enough(words: str, met: str) -> bool:
    """Whether a passage of the body is long enough and says an act, or meets a criterion."""
    return len(words.split()) >= _WORDS and bool(met or passages.says_an_act(words.lower()))


#: What a passage is worth that is never quoted.
_NEVER = -9.0


def _worth(words: str, passage: Passage, asked: _Asked, *, is_met: bool) -> float:
    """Return what the words of a passage are worth, by the learned table and by how they read."""
    lowered = words.lower()
    act = passages.says_an_act(lowered)
    said = spans.worth(lowered, asked.column)
    against = spans.worth(lowered, spans.MID + spans.MECHANICAL - asked.column)
    least = _LEAST_SAID
    if is_met:
        least = _LEAST_MET
    elif act:
        least = _LEAST_TOLD
    if said < least or against > _MOST_AGAINST:
        return _NEVER
    if passages.is_pointer(lowered) or asides.is_of_others(words.replace("*", "")):
        return _NEVER
    if asked.side > 0 and reasons.argues_for_light(words):
        return _NEVER
    goes_on = not passage.sentence.startswith(lowered)
    if goes_on and not act:
        return _NEVER
    worth = said - _AGAINST * max(0.0, against) - _LONG * len(words.split())
    if goes_on:
        worth -= _GOES_ON
    return worth + _as_told(lowered, passage, is_act=act)


def _as_told(lowered: str, passage: Passage, *, is_act: bool) -> float:
    """Return what it adds to a passage that it says what is done, or takes away that it says when,
    by whom, or what others do.
    """
    added = 0.0
    found = frozenset(re.findall(r"[a-z']+", lowered))
    if asides.begins_with_call(passage.sentence.replace("*", "")):
        added -= _CALL
    elif not found.isdisjoint(_CONDITIONS):
        added -= _CASE
    names_an_act = passages.names_an_act(lowered)
    if passages.is_title(lowered, is_act=is_act):
        added -= _NAMED if names_an_act else _TITLE
    elif is_act:
        added += _ACT
    elif names_an_act:
        added += _ACT_WITHIN
    if not found.isdisjoint(data("silence")["others"]):
        added -= _OTHERS
    return added


def _repeats(one: _Ranked, other: _Ranked) -> bool:
    """Whether two passages are of one sentence, or share most of their words."""
    if one.sentence == other.sentence:
        return True
    first, second = _stems(one.evidence.text), _stems(other.evidence.text)
    return len(first & second) >= _SHARED * min(len(first), len(second))


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]{3,}", text.lower())
    return {word[:_STEM] for word in words if word not in _EVERYWHERE}


def _bare(agent: Agent, words: Sequence[Evidence], asked: _Asked) -> tuple[Evidence, ...]:
    """Return the words that meet a criterion, with the clause they stand in; the name last."""
    own: list[Evidence] = []
    aside: list[Evidence] = []
    for one in _in_english(agent, words):
        whole = spans.whole(agent, one)
        if _speaks_against(whole.text, asked):
            continue
        is_aside = asides.is_of_others(whole.text, one.text) or asides.is_in_passing(agent, one)
        (aside if is_aside else own).append(whole)
    found = quotes.distinct(own or aside)
    return tuple(sorted(found, key=lambda one: one.at == ("name",)))[:_MOST_QUOTED]


def _speaks_against(text: str, asked: _Asked) -> bool:
    if asked.side > 0:
        return reasons.argues_for_light(text)
    return spans.worth(text.lower(), spans.MID) > _MOST_AGAINST


def _in_english(agent: Agent, found: Sequence[Evidence]) -> list[Evidence]:
    """Return quotations without those of a description or a body in another language, of which
    single words say nothing; where both are, the agent is not judged.
    """
    foreign = []
    for field, text in (
        ("description", phrases.in_lines(agent.description)),
        ("", agent.body[: silence.LOOKED_AT]),
    ):
        if not silence.is_english(frozenset(phrases.words(text))):
            foreign.append(field)
    return [one for one in found if _field(one) not in foreign]


def _field(one: Evidence) -> str:
    """Return the field that a quotation stands in; empty for the body."""
    return str(one.at[0]) if type(one.at) is tuple and one.at else ""  # a position is a tuple too


def _is_lone(one: Evidence) -> bool:
    """Whether a quotation is a single word, which proves little; `file-sorter` is two."""
    return " " not in one.text.strip() and "-" not in one.text


def is_only_the_name(evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing is quoted but what the agent is called."""
    return all(_field(one) == "name" for one in evidence)


def is_only_words(evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing is quoted but single words."""
    return all(map(_is_lone, evidence))


def borne_out(level: Severity, evidence: tuple[Evidence, ...]) -> Severity:
    """Return a level no higher than what can be shown: with nothing but the agent's name no
    error, with nothing but single words no warning.
    """
    if is_only_the_name(evidence):
        return min(level, Severity.WARNING)
    if is_only_words(evidence) and level == Severity.WARNING:
        return Severity.INFO
    return level
