"""Which words of an agent are quoted for a side: passages that say what it does, ranked by what
the learned table and the criteria make of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..core.caching import lru_cache
from ..core.judged import MECHANICAL, Profile
from ..core.nouns import Agent, Context, Evidence, Severity
from ..core.positions import Place
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading import document
from . import asides, phrases, quotes, reasons, silence, spans, told
from .grammar import Hit, Reader
from .lexicon import lexicon
from .passages import Passage
from .worth import Ranked, ranked, weights_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.policy_parts import Row

#: How many passages are quoted, and how many of the best are looked at for what takes longer.
_MOST_QUOTED, _MOST_LOOKED_AT = 3, 12
#: What is read of an agent, in characters of its description and of its body.
_DESCRIPTION, _BODY = 900, 3500
#: How much of its stems a passage may share with a better one; what a stem has in letters.
_SHARED, _STEM = 0.7, 4
_EVERYWHERE = ("and", "the", "for", "with")


class Asked(Record):
    """The side that is quoted for, the rows of the matrix that show in the agent, the words that
    raised those of the side, and the criterion of the kind of the work.
    """

    side: int
    rows: Mapping[str, Row]
    raised: Sequence[Evidence]
    deciding: str


def of(agent: Agent, profile: Profile, context: Context, side: int) -> tuple[Evidence, ...]:
    """Return the words behind a verdict, at most three passages, the description's first; where
    no passage says what the agent does, the words that meet a criterion, the name last.

    `side` is 1 where the work is said to need more than a light model, -1 where it is said
    to need no strong one.
    """
    asked = asked_of(profile, context, side)
    description, body = texts(agent)
    found = [*ranked(description, side, is_described=True)]
    found += ranked(body, side, is_described=False)
    found.sort(key=lambda one: -one.worth)
    best = _best(found[:_MOST_LOOKED_AT], asked)
    if not best or best[0][0].worth < data("passages")["least"]["first"]:
        read = {"description": description, "": body}
        if side < 0:
            read[""] = ""  # a step that tells no act is no proof of mechanical work
        bare = _bare(agent, asked, read)
        if not best or not is_only_the_name(bare):
            return bare
    evidence = []
    unnamed = spans.CRITERIA[spans.column_for(side)]
    for one, criterion in best:
        at: Place = ("description",)
        text = description
        if not one.is_described:
            at = document.in_body(agent.source, one.passage.start, agent.dialect.body)
            text = body
        words = text[one.passage.start : one.passage.end]
        evidence.append(Evidence(words, at, criterion or unnamed))
    return tuple(sorted(evidence, key=lambda one: one.at != ("description",)))


def asked_of(profile: Profile, context: Context, side: int) -> Asked:
    """Return what is quoted for."""
    rows = context.policy.criteria.rows
    shown = {one.name: rows[one.name] for one in profile.characteristics}
    deciding = ""
    for row in shown.values():
        if row.kind == profile.kind:
            deciding = row.criterion
    return Asked(side, shown, by_matrix(profile, context, side), deciding)


def texts(agent: Agent) -> tuple[str, str]:
    """Return the description and the opening of the body, each nothing where it is not English."""
    description = phrases.without_examples(phrases.in_lines(agent.description))
    return _in_english(_opening(description, _DESCRIPTION)), _in_english(
        _opening(agent.body, _BODY)
    )


def _opening(text: str, most: int) -> str:
    """Return the opening of a text, up to the last line or sentence that ends within so many
    characters; all of these where none does.
    """
    if len(text) <= most:
        return text
    end = max(text.rfind("\n", 0, most), text.rfind(". ", 0, most)) + 1
    return text[: end or most]


def _in_english(text: str) -> str:
    """Return a text, nothing where it is in another language, of which single words say nothing;
    where all are, the agent is not judged.
    """
    if silence.is_english(frozenset(phrases.words(text))):
        return text
    return ""


def _best(found: Sequence[Ranked], asked: Asked) -> list[tuple[Ranked, str]]:
    """Return the passages that are quoted, each with the criterion it plainly meets: those that
    are worth enough, none of which repeats a better one.
    """
    least = data("passages")["least"]
    rated = []
    for one in found:
        mark, criterion = met(one, asked)
        worth = one.worth + weights_of(asked.side).get(mark, 0.0)
        wanted = least["first"]
        if one.is_described or asked.side > 0:
            wanted = least["spare"]
        elif not one.passage.is_act:
            wanted = least["later"]
        said = least["met" if mark else "said"]
        says_enough = one.said >= said and worth >= wanted
        if says_enough and is_own(one.passage, asked):
            rated.append((one._replace(worth=worth), criterion))
    rated.sort(key=lambda pair: -pair[0].worth)
    return _none_twice(rated)


def _none_twice(rated: Sequence[tuple[Ranked, str]]) -> list[tuple[Ranked, str]]:
    """Return the best passages that do not repeat each other; the later ones must be worth it."""
    least = data("passages")["least"]
    chosen: list[tuple[Ranked, str]] = []
    for one, criterion in rated:
        is_repeated = any(_repeats(one.passage, other.passage) for other, _ in chosen)
        wanted = least["later"]
        if len(chosen) == _MOST_QUOTED - 1:
            wanted = least["third"]
        if not is_repeated and (one.worth >= wanted or not chosen):
            chosen.append((one, criterion))
        if len(chosen) == _MOST_QUOTED:
            break
    return chosen


def met(one: Ranked, asked: Asked) -> tuple[str, str]:
    """Return the mark of a passage that meets a criterion, `deciding` or `criterion`, and the name
    of the one that it plainly meets, the deciding one of several; each empty for none. Of work
    beyond a light model the kind is known, so that its criterion need not be met plainly.
    """
    found, plain = _criteria(one, asked)
    named = plain
    if asked.side > 0:
        named = found
    name = ""
    if asked.deciding in named:
        name = asked.deciding
    elif plain:
        name = plain[0]
    if asked.deciding in found:
        return "deciding", name
    if found:
        return "criterion", name
    return "", name


def _criteria(one: Ranked, asked: Asked) -> tuple[Sequence[str], Sequence[str]]:
    """Return the criteria that a passage meets, and those of them that it plainly meets."""
    least, known = data("passages")["least"], lexicon(data("words"))
    found, plain = [], []
    for raised in asked.raised:
        is_described = raised.at == ("description",)
        is_there = is_described == one.is_described and raised.at != ("name",)
        if is_there and raised.text.lower() in one.passage.text:
            found.append(raised.criterion)
    for hit in _hits(one.passage.text):
        weight = hit.weight / known.places["rest"]
        for name in hit.characteristic.split():
            row = asked.rows.get(name)
            if row is None or asked.side * row.lean <= 0 or weight < least["weight"]:
                continue
            found.append(row.criterion)
            # words of mechanical work are few and short: they are plain wherever they are met
            if weight >= least["named"] or row.kind == MECHANICAL:
                plain.append(row.criterion)
    return found, plain


@lru_cache(maxsize=2 * _MOST_LOOKED_AT)
def _hits(text: str) -> tuple[Hit, ...]:
    """Return what the vocabulary finds in a passage."""
    known = lexicon(data("words"))
    return tuple(Reader(known, text.replace("\u2019", "'"), "rest", "rest").hits())


def is_own(passage: Passage, asked: Asked) -> bool:
    """Whether a passage tells what this agent does, and argues for no other side."""
    text = passage.text
    if asked.side < 0 and told.avows(text):
        return True
    if told.is_pointer(text) or told.restricts(text) or asides.is_of_others(text.replace("*", "")):
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


def _bare(agent: Agent, asked: Asked, read: Mapping[str, str]) -> tuple[Evidence, ...]:
    """Return the words that meet a criterion, with the clause they stand in; the name last. What
    is `read` of a field is nothing where that is not English.
    """
    own: list[Evidence] = []
    aside: list[Evidence] = []
    for one in asked.raised:
        if not read.get(_field(one), "other fields are words or names"):
            continue
        whole = spans.whole(agent, one)
        if _speaks_against(whole.text, asked):
            continue
        is_aside = asides.is_of_others(whole.text, one.text) or asides.is_in_passing(agent, one)
        is_aside = is_aside or told.restricts(whole.text.lower())
        (aside if is_aside else own).append(whole)
    found = quotes.distinct(own or aside)
    return tuple(sorted(found, key=lambda one: one.at == ("name",)))[:_MOST_QUOTED]


def _speaks_against(text: str, asked: Asked) -> bool:
    if asked.side > 0:
        return reasons.argues_for_light(text)
    said, _ = spans.worth(text.lower(), spans.MID)
    return said > data("passages")["most_against"]


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
