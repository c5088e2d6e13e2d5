"""Statements inside of long sentences: an agent, words for what it runs on, a model.

The grammar of clauses asks that it knows each word of a sentence. Here the words around a
statement may be any but those for what was, might be, or holds in some cases only; in turn its
agent must be sure: it stands in the statement or right before it, begins the sentence, or is
what the sentence before was about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ..words import wording
from ..words.naming import Name, Said
from ..words.tokens import Token, words
from .focus import AGENT, KIND, MODEL, Focus, certain, known, start, text_of
from .parts import SIGNS, of_the_past

_LABEL = 3  # words before a colon that say what kind of sentence follows
_HEDGE = 2  # words behind a statement: ", maybe"
_FROM_AND_TO = 2  # models
_WHICH = frozenset(("which", "who"))
_BEHIND = frozenset((",", "(", "–", "—", "-"))


class _Piece(Record):
    """A part of a sentence between signs and conjunctions, and what stands before it."""

    sign: str
    tokens: tuple[Token, ...]
    texts: tuple[str, ...]


class _Stated(Record):
    """A statement in a part of a sentence: what stands before it, its own words, its subject where
    it has one, and its form (`subject`, `object`, `noun`, `apposition`, `brackets` or `bare`).
    """

    ahead: tuple[str, ...]
    texts: tuple[str, ...]
    subject: str
    form: str


def told(found: Sequence[Token], line: int, focus: Focus) -> tuple[Said, ...] | None:
    """Return what a sentence states, nothing where it only tells of what was, or of a model for
    hard cases; None where some of it is not understood.
    """
    pieces = list(_pieces(found))
    if not pieces or _is_label(pieces):
        return None
    said: list[Said] = []
    for number, piece in enumerate(pieces):
        models = [one.choice for one in piece.tokens if one.choice]
        if not models or _tells_of_another_case(piece.texts):
            continue
        stated = _in_brackets(pieces, number) or _bare(pieces, number) or _stated(piece.texts)
        if stated is None or len(models) > stated.texts.count(MODEL):
            return None
        who = _beside(pieces, number, stated)
        is_first = number == 0 and not stated.ahead  # "for the planner Haiku is enough"
        if not who and (is_first or not _is_of_a_case(pieces)):
            who = _named(pieces, number, stated) or _meant(pieces, number, stated, focus)
        if not who or _is_limited(pieces[number + 1 :]):
            return None
        said += [Said(Name(name), models[-1], line) for name in who]
    if len({one.name.text for one in said}) < len(said):
        return None
    return tuple(said)


def _pieces(found: Sequence[Token]) -> Iterator[_Piece]:
    ends = SIGNS | words("joining") | words("reasons") | _WHICH
    sign = ""
    current: list[Token] = []
    for one in (*found, Token(";")):
        is_of_verb = bool(current) and f"{current[-1].text} {one.text}" in known("verbs")
        if one.names or one.choice or one.text not in ends or is_of_verb:
            current.append(one)
            continue
        if current:
            yield _Piece(sign, tuple(current), tuple(map(text_of, current)))
        sign, current = one.text, []


def _is_label(pieces: Sequence[_Piece]) -> bool:
    """Whether a sentence begins with words for what it is, and names its agents behind them:
    "TODO: …", "This is what a good entry looks like: …".
    """
    colons = [number for number, one in enumerate(pieces) if one.sign == ":" and number]
    if not colons or any(AGENT in one.texts for one in pieces[: colons[0]]):
        return False
    is_short = colons[0] == 1 and len(pieces[0].texts) <= _LABEL
    return is_short or any(AGENT in one.texts for one in pieces[colons[0] :])


def _is_of_a_case(pieces: Sequence[_Piece]) -> bool:
    """Whether a sentence begins with words of a case, or speaks of all but some agents."""
    first = pieces[0].texts
    if not words("everyone").isdisjoint(first) and MODEL not in first:
        return True
    is_case = first[0] in words("cases") and words("harmless").isdisjoint(first)
    is_aim = first[0] == "to" and not words("aims").isdisjoint(first[1:2])
    return is_case or first[0] in words("conditions") or (first[0] == "to" and not is_aim)


def _tells_of_another_case(texts: Sequence[str]) -> bool:
    """Whether a part tells what was or might be, or what an agent falls back to; "is moved to" and
    "moved from Opus to Sonnet" hold now.
    """
    if not known("falling_back").isdisjoint(texts):
        return True
    if texts.count(MODEL) == _FROM_AND_TO and {"from", "to"} <= set(texts):
        return False
    for before, text in zip(["", *texts], texts, strict=False):
        holds_now = text in words("participles") and before in words("passives")
        if text in words("void") and not holds_now:
            return True
    return False


def _stated(texts: Sequence[str]) -> _Stated | None:
    """Return the statement in a part of a sentence that ends with it, or goes on with nothing that
    limits it; of several forms that fit, the one that takes in most.
    """
    text = " ".join(texts)
    found = []
    for form, pattern in _forms():
        match = pattern.search(text)
        if match is None:
            continue
        behind = text[match.end() :].strip()
        if not behind or form in ("noun", "apposition") or _goes_on(behind):
            ahead = tuple(text[: match.start()].split())
            found.append(_Stated(ahead, tuple(match[0].split()), match["who"] or "", form))
    return min(found, key=lambda one: len(one.ahead), default=None)


def _in_brackets(pieces: Sequence[_Piece], number: int) -> _Stated | None:
    """Return a model in brackets right behind the one agent of a sentence: "hand it to the planner
    (Opus)"; not where it tells what the agent did, or whose it is.
    """
    piece = pieces[number]
    if piece.sign != "(" or not set(piece.texts) <= known("in_brackets") | {MODEL}:
        return None
    agents = sum(one.texts.count(AGENT) for one in pieces)
    if not number or agents > 1 or pieces[number - 1].texts[-1] != AGENT:
        return None
    ahead = pieces[number - 1].texts[:-1]
    before = [text for text in ahead if text not in words("articles")][-1:]
    following = [one.texts[0] for one in pieces[number + 1 : number + 2]]
    is_past = any(text.endswith("ed") for text in ahead) or _tells_of_another_case(ahead)
    is_past = is_past or not of_the_past().isdisjoint(following)
    if is_past or not known("others").isdisjoint(before):
        return None
    return _Stated((), (MODEL,), "", "brackets")


def _bare(pieces: Sequence[_Piece], number: int) -> _Stated | None:
    """Return a model that is a sentence of its own, or follows from what stands before it: "Opus.",
    "…, hence Opus".
    """
    piece = pieces[number]
    so = words("consequences")
    is_consequence = piece.sign in so or piece.texts[0] in so
    if not set(piece.texts) <= so | known("likewise") | {MODEL}:
        return None
    if len(pieces) > 1 and not (is_consequence and number == len(pieces) - 1):
        return None
    return _Stated((), (MODEL,), "", "bare")


def _goes_on(behind: str) -> bool:
    """Whether the words behind a model limit nothing: "since May", "with high effort"."""
    found = behind.split()
    stops = words("conditions") | words("limits") | known("limiting")
    stops |= words("or") | {AGENT, MODEL, KIND}
    is_case = not words("cases").isdisjoint(found) and words("harmless").isdisjoint(found)
    if is_case or not stops.isdisjoint(found):
        return False
    if found[0] == "to":
        return len(found) > 1 and found[1] in words("aims")
    return any(re.match(rf"{one}(?!\S)", behind) for one in known("behind"))


def _is_limited(following: Sequence[_Piece]) -> bool:
    """Whether what follows a statement says when it does not hold, or how sure it is."""
    starts = words("conditions") | words("exceptions") | words("limits")
    for one in following:
        if one.sign == ";":
            return False
        unsure = words("void") | words("conditions")
        is_hedge = len(one.texts) <= _HEDGE and not unsure.isdisjoint(one.texts)
        is_only = one.sign in words("saving") and one.texts[0] == "only"
        if one.texts[0] in starts or is_hedge or is_only:
            return True
    return False


def _beside(pieces: Sequence[_Piece], number: int, stated: _Stated) -> tuple[str, ...]:
    """Return the agents that a statement stands right behind: "`a`, which runs on Opus", "`a`, our
    Opus agent", "`a` (Opus)".
    """
    is_behind = number and pieces[number].sign in _WHICH | _BEHIND
    if not is_behind or stated.ahead or stated.subject or AGENT in stated.texts:
        return ()
    return certain(pieces[number - 1].tokens[-1])


def _named(pieces: Sequence[_Piece], number: int, stated: _Stated) -> tuple[str, ...]:
    """Return the agents that a statement names: "the planner runs on Opus"."""
    if AGENT not in stated.texts:
        return ()
    ahead = [one for one in stated.ahead if one not in words("articles")]
    is_plain = set(ahead) <= known("adverbs") | known("before") or _is_harmless(ahead)
    if not is_plain and " ".join(ahead) not in known("introductions"):
        return ()
    return certain(pieces[number].tokens[len(stated.ahead) + stated.texts.index(AGENT)])


def _is_harmless(ahead: Sequence[str]) -> bool:
    """Whether words before an agent limit nothing: "in this repo", "for cost reasons"."""
    is_case = len(ahead) > 1 and ahead[0] in words("cases") and ahead[-1] in words("harmless")
    return is_case and set(ahead[1:-1]) <= words("own") | words("qualities")


def _meant(pieces: Sequence[_Piece], number: int, stated: _Stated, focus: Focus) -> tuple[str, ...]:
    """Return the agents of a statement that it does not name; none where they are not sure."""
    ahead = " ".join(stated.ahead)
    is_of_another = pieces[number].sign in _WHICH and ahead != "is why"
    if AGENT in stated.texts or is_of_another or stated.form in ("apposition", "brackets"):
        return ()
    if ahead and ahead not in known("introductions"):
        return ()
    first = pieces[0].texts
    begin = first[start(first) :]
    groups = [one for piece in pieces for one in piece.tokens if one.names]
    is_of_one = len({one.names for one in groups}) == 1
    found: tuple[str, ...] = ()
    if not groups:
        found = _by_focus(begin, number, stated, focus)
    elif is_of_one and begin[:1] == (AGENT,) and begin[1:2] != ("'s",):
        found = certain(groups[0])
    elif is_of_one and stated.subject in known("nearest") and _is_named(pieces[:number]):
        found = certain(groups[0])  # "it goes to the planner; that one runs on Opus"
    is_of_several = stated.subject in known("plurals")
    if stated.subject and is_of_several != (len(found) > 1):
        return ()
    return found


def _is_named(pieces: Sequence[_Piece]) -> bool:
    """Whether some parts of a sentence name an agent, and tell nothing of what was or may be."""
    found = [one for piece in pieces for one in piece.tokens]
    stops = words("void") | wording.any_of("bygone")
    return any(one.names for one in found) and stops.isdisjoint(one.text for one in found)


def _by_focus(begin: Sequence[str], number: int, stated: _Stated, focus: Focus) -> tuple[str, ...]:
    """Return the agents that the sentence before was about, where a statement may mean them."""
    is_led = begin[0] in known("subjects") | known("possessives")
    if stated.form == "bare":
        is_meant = focus.works if number == 0 else is_led
    elif stated.form == "object" and stated.texts[-1] in known("tasks"):
        is_meant = focus.works and number == 0
    elif stated.form == "object":
        is_told = not known("nouns").isdisjoint(stated.texts)
        is_meant = is_led or is_told or focus.leads
    elif stated.subject in ("it", "they"):
        is_meant = is_led or begin[0] not in words("newcomers") | words("articles")
    elif stated.subject:
        is_meant = True
    else:
        is_meant = is_led or (number == 0 and focus.leads)
    if not is_meant:
        return ()
    if stated.subject in known("plurals"):
        return focus.several
    return focus.names


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms of statements as patterns of the text of a part of a sentence."""
    raw = data("documents")["statements"]
    subjects, adverbs, makers = ("|".join(raw[kind]) for kind in ("subjects", "adverbs", "makers"))
    places = {
        "{who}": rf"(?:(?P<who>{AGENT}|{subjects}) )?",
        "{whom}": rf"(?P<who>{AGENT}|{subjects})",
        "{it}": rf"(?:(?:the |our )?{AGENT}|{subjects})",
        "{so}": rf"(?:(?:{adverbs}) )*",
        "{model}": rf"(?:(?:{makers}) )*{MODEL}",
    }
    found = []
    for kind in ("subject", "object", "noun", "apposition"):
        for form in raw[f"{kind}_forms"]:
            text = form
            for place, pattern in places.items():
                text = text.replace(place, pattern)
            if "(?P<who>" not in text:
                text += "(?P<who>)"
            found.append((kind, re.compile(rf"(?<!\S){text}(?!\S)")))
    return tuple(found)
