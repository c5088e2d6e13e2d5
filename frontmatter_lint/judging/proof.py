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
from . import asides, passages, phrases, quotes, reasons, silence, spans, told
from .grammar import Reader
from .lexicon import lexicon
from .passages import Passage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.policy_parts import Row

#: How many passages are quoted, and what the first and those after it must be worth; one of a body
#: that tells no act must be worth more, and one of the description is quoted for less where no
#: other is. Of quotations worth less than 0.25 a careful reader called two of eleven good, of those
#: worth more 24 of 40.
_MOST_QUOTED, _LEAST, _MORE, _WITHOUT_ACT, _SPARE = 3, 0.16, 0.25, 0.22, -0.1
#: What is read of an agent, in characters of its description and of its body; words of a passage
#: of the body.
_DESCRIPTION, _BODY, _WORDS = 900, 3500, 4
#: What a passage is worth beside its words: for a criterion that it meets, for that of the kind of
#: work; for saying what is done, at its beginning or further on; for standing in the description.
_CRITERION, _DECIDING, _ACT, _ACT_WITHIN, _DESCRIBES = 0.08, 0.15, 0.15, 0.08, 0.12
#: What it is worth less: for each of its words; where its sentence says when the agent is called;
#: for a condition; for naming who works, alone or with the act; for going on with a sentence; where
#: it may speak of others.
_LONG, _CALL, _CASE, _TITLE, _NAMED, _GOES_ON, _OTHERS = 0.004, 0.5, 0.08, 0.15, 0.05, 0.05, 0.3
#: How many of the best are looked at for what takes longer to tell.
_MOST_LOOKED_AT = 12
#: How far a passage may speak for the other side, and how much that counts.
_MOST_AGAINST, _AGAINST = 0.1, 0.6
#: What the words of a passage must say at least: where no criterion is met, and where one is.
_LEAST_SAID, _LEAST_TOLD, _LEAST_MET = 0.1, 0.0, -0.05
#: From which weight on words meet a criterion, wherever they stand.
_MET = 0.5
#: How much of its stems a passage may share with a better one; what a stem has in letters.
_SHARED, _STEM = 0.7, 4
_CONDITIONS = frozenset(("when", "if", "user", "users"))
_EVERYWHERE = ("and", "the", "for", "with")


class _Asked(Record):
    """The side that is quoted for, the column of the learned table that speaks for it, the rows of
    the matrix that show in the agent, the words that raised those of the side, and the criterion of
    the kind of the work.
    """

    side: int
    column: int
    rows: Mapping[str, Row]
    raised: Sequence[Evidence]
    deciding: str


class _Ranked(Record):
    """A passage with what it is worth as proof, what its words alone say for the side, and whether
    it is of the description.
    """

    worth: float
    said: float
    passage: Passage
    is_described: bool


def of(agent: Agent, profile: Profile, context: Context, side: int) -> tuple[Evidence, ...]:
    """Return the words behind a verdict, at most three passages, the description's first; where
    no passage says what the agent does, the words that meet a criterion, the name last.

    `side` is 1 where the work is said to need more than a light model, -1 where it is said
    to need no strong one.
    """
    column = spans.MID if side > 0 else spans.MECHANICAL
    rows = context.policy.criteria.rows
    shown = {one.name: rows[one.name] for one in profile.characteristics}
    raised = by_matrix(profile, context, side)
    deciding = ""
    for row in shown.values():
        if row.kind == profile.kind:
            deciding = row.criterion
    asked = _Asked(side, column, shown, raised, deciding)
    description, body = _texts(agent)
    found = [*_ranked(description, asked, is_described=True)]
    found += _ranked(body, asked, is_described=False)
    found.sort(key=lambda one: -one.worth)
    evidence = []
    for one, criterion in _best(found[:_MOST_LOOKED_AT], asked):
        at: Place = ("description",)
        text = description
        if not one.is_described:
            at = document.in_body(agent.source, one.passage.start, agent.dialect.body)
            text = body
        words = text[one.passage.start : one.passage.end]
        evidence.append(Evidence(words, at, criterion or spans.CRITERIA[column]))
    if not evidence:
        return _bare(agent, asked)
    return tuple(sorted(evidence, key=lambda one: one.at != ("description",)))


def _texts(agent: Agent) -> tuple[str, str]:
    """Return the description and the opening of the body, each nothing where it is not English."""
    description = phrases.without_examples(phrases.in_lines(agent.description))[:_DESCRIPTION]
    body = agent.body
    if len(body) > _BODY:
        body = body[: body.rfind("\n", 0, _BODY) + 1]
    texts = [description, body]
    for number, text in enumerate(texts):
        if not silence.is_english(frozenset(phrases.words(text))):
            texts[number] = ""
    return texts[0], texts[1]


def _ranked(text: str, asked: _Asked, *, is_described: bool) -> Iterator[_Ranked]:
    """Yield the passages of a text, each with what it is worth before its criteria are known."""
    for passage in passages.of(text):
        length = len(passage.text.split())
        if not is_described and length < _WORDS:
            continue
        goes_on = not passage.sentence.startswith(passage.text)
        if goes_on and not passage.is_act:
            continue
        said, against = spans.worth(passage.text, asked.column)
        least = _LEAST_MET
        if not (is_described or passage.is_act):
            least = _LEAST_SAID
        if said < least or against > _MOST_AGAINST:
            continue
        worth = said - _AGAINST * max(0.0, against) - _LONG * length
        if goes_on:
            worth -= _GOES_ON
        if is_described:
            worth += _DESCRIBES
        yield _Ranked(worth + _as_told(passage), said, passage, is_described)


def _as_told(passage: Passage) -> float:
    """Return what it adds to a passage that it says what is done, or takes away that it says when,
    by whom, or what others do.
    """
    added = 0.0
    words = told.words_of(passage.text)
    found = frozenset(words)
    if asides.begins_with_call(passage.sentence.replace("*", "")):
        added -= _CALL
    elif not _CONDITIONS.isdisjoint(words[:1]):
        added -= _CALL / 2
    elif not found.isdisjoint(_CONDITIONS):
        added -= _CASE
    names_an_act = told.names_an_act(words)
    if told.is_title(passage.text, words, is_act=passage.is_act):
        added -= _NAMED if names_an_act else _TITLE
    elif passage.is_act:
        added += _ACT
    elif names_an_act:
        added += _ACT_WITHIN
    if not found.isdisjoint(data("silence")["others"]):
        added -= _OTHERS
    return added


def _best(found: Sequence[_Ranked], asked: _Asked) -> list[tuple[_Ranked, str]]:
    """Return the passages that are quoted, each with the criterion it meets: those that say enough,
    none of which repeats a better one.
    """
    rated = []
    for one in found:
        criterion, more = _met(one, asked)
        least = _LEAST
        if one.is_described and asked.side > 0:
            least = _SPARE
        elif not (one.is_described or one.passage.is_act):
            least = _WITHOUT_ACT
        says_enough = one.said >= _least_said(one, criterion)
        if says_enough and one.worth + more >= least and _is_own(one.passage, asked):
            rated.append((one._replace(worth=one.worth + more), criterion))
    rated.sort(key=lambda pair: -pair[0].worth)
    chosen: list[tuple[_Ranked, str]] = []
    for one, criterion in rated:
        is_repeated = any(_repeats(one.passage, other.passage) for other, _ in chosen)
        if not is_repeated and (one.worth >= _MORE or not chosen):
            chosen.append((one, criterion))
        if len(chosen) == _MOST_QUOTED:
            break
    return chosen


def _least_said(one: _Ranked, criterion: str) -> float:
    """Return what the words of a passage must say for the side at least."""
    if criterion:
        return _LEAST_MET
    if one.is_described or one.passage.is_act:
        return _LEAST_TOLD
    return _LEAST_SAID


def _met(one: _Ranked, asked: _Asked) -> tuple[str, float]:
    """Return the criterion that a passage meets, the deciding one of several, and what that is
    worth; nothing where it meets none.
    """
    text = one.passage.text
    met = []
    for raised in asked.raised:
        is_described = raised.at == ("description",)
        is_there = is_described == one.is_described and raised.at != ("name",)
        if is_there and raised.text.lower() in text:
            met.append(raised.criterion)
    known = lexicon(data("words"))
    for hit in Reader(known, text.replace("\u2019", "'"), "rest", "rest").hits():
        weight = hit.weight / known.places["rest"]
        for name in hit.characteristic.split():
            row = asked.rows.get(name)
            if row is not None and asked.side * row.lean > 0 and weight >= _MET:
                met.append(row.criterion)
    if asked.deciding in met:
        return asked.deciding, _DECIDING
    if met:
        return met[0], _CRITERION
    return "", 0.0


def _is_own(passage: Passage, asked: _Asked) -> bool:
    """Whether a passage tells what this agent does, and argues for no other side."""
    text = passage.text
    if told.is_pointer(text) or asides.is_of_others(text.replace("*", "")):
        return False
    return asked.side < 0 or not reasons.argues_for_light(text)


def _repeats(one: Passage, other: Passage) -> bool:
    """Whether two passages are of one sentence, or share most of their words."""
    if one.sentence == other.sentence:
        return True
    first, second = _stems(one.text), _stems(other.text)
    return len(first & second) >= _SHARED * min(len(first), len(second))


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]{3,}", text)
    return {word[:_STEM] for word in words if word not in _EVERYWHERE}


def by_matrix(profile: Profile, context: Context, side: int) -> list[Evidence]:
    """Return the words of the characteristics that argue on a side, the deciding one first."""
    rows = context.policy.criteria.rows
    argues = [one for one in profile.characteristics if side * rows[one.name].lean > 0]
    ordered = sorted(argues, key=lambda one: rows[one.name].kind != profile.kind)
    return [evidence for one in ordered for evidence in one.evidence]


def _bare(agent: Agent, asked: _Asked) -> tuple[Evidence, ...]:
    """Return the words that meet a criterion, with the clause they stand in; the name last."""
    own: list[Evidence] = []
    aside: list[Evidence] = []
    for one in _in_english(agent, asked.raised):
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
    said, _ = spans.worth(text.lower(), spans.MID)
    return said > _MOST_AGAINST


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
