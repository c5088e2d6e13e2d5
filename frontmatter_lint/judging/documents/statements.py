"""Statements inside of long sentences: an agent, words for what it runs on, a model.

The grammar of clauses asks that it knows each word of a sentence. Here the words around a
statement may be any but those for what was, might be, or holds in some cases only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...core.record import Record
from ...core.resources import data
from .keys import EVERYONE, REMAINDER
from .naming import Name, Said
from .parts import SIGNS
from .tokens import Token, words

#: Stand for agents, for all of a kind, and for a model in the text of a part of a sentence.
_AGENT, _KIND, _MODEL = "AGENT", "KIND", "MODEL"
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
    it has one, and its form (`subject`, `object` or `noun`).
    """

    ahead: tuple[str, ...]
    texts: tuple[str, ...]
    subject: str
    form: str


def told(
    found: Sequence[Token], line: int, before: tuple[str, ...], topic: tuple[str, ...]
) -> tuple[Said, ...] | None:
    """Return what a sentence states, nothing where it only tells of what was, or of a model for
    hard cases; None where some of it is not understood.

    `before` are the agents that it may mean by "it", `topic` those of its paragraph.
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
        if stated is None or len(models) > stated.texts.count(_MODEL):
            return None
        who = _beside(pieces, number, stated)
        if not who and not _is_of_a_case(pieces):
            if stated.form == "object":
                before = before or topic
            who = _named(piece, stated) or _meant(pieces, number, stated, before)
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
        if one.names or one.choice or one.text not in ends:
            current.append(one)
            continue
        if current:
            yield _Piece(sign, tuple(current), tuple(map(_text, current)))
        sign, current = one.text, []


def _text(one: Token) -> str:
    if one.choice:
        return _MODEL
    if one.names and one.weak:
        return _KIND
    if one.names:
        return _AGENT
    return one.text


def _is_label(pieces: Sequence[_Piece]) -> bool:
    """Whether a sentence begins with a word for what it is: "TODO: …", "Example: …"."""
    first = pieces[0].texts
    is_before_colon = len(pieces) > 1 and pieces[1].sign == ":"
    return is_before_colon and len(first) <= _LABEL and _AGENT not in first


def _is_of_a_case(pieces: Sequence[_Piece]) -> bool:
    """Whether a sentence begins with words of a case, or speaks of all but some agents."""
    first = pieces[0].texts
    if not words("everyone").isdisjoint(first) and _MODEL not in first:
        return True
    is_case = first[0] in words("cases") and words("harmless").isdisjoint(first)
    return is_case or first[0] in words("conditions")


def _tells_of_another_case(texts: Sequence[str]) -> bool:
    """Whether a part tells what was or might be, or what an agent falls back to; "is moved to" and
    "moved from Opus to Sonnet" hold now.
    """
    if not _known("falling_back").isdisjoint(texts):
        return True
    if texts.count(_MODEL) == _FROM_AND_TO and {"from", "to"} <= set(texts):
        return False
    for before, text in zip(["", *texts], texts, strict=False):
        holds_now = text in words("participles") and before in words("passives")
        if text in words("void") and not holds_now:
            return True
    return False


def _stated(texts: Sequence[str]) -> _Stated | None:
    """Return the statement in a part of a sentence that ends with it, or goes on with nothing that
    limits it.
    """
    text = " ".join(texts)
    for form, pattern in _forms():
        match = pattern.search(text)
        if match is None:
            continue
        behind = text[match.end() :].split()
        if not behind or form == "noun" or _goes_on(behind):
            ahead = tuple(text[: match.start()].split())
            return _Stated(ahead, tuple(match[0].split()), match["who"] or "", form)
    return None


def _in_brackets(pieces: Sequence[_Piece], number: int) -> _Stated | None:
    """Return a model in brackets right behind the one agent of a sentence: "hand it to the planner
    (Opus)"; not where it tells what the agent did.
    """
    piece = pieces[number]
    if piece.sign != "(" or not set(piece.texts) <= _known("in_brackets") | {_MODEL}:
        return None
    texts = [text for one in pieces for text in one.texts]
    if not number or pieces[number - 1].texts[-1] != _AGENT or texts.count(_AGENT) > 1:
        return None
    following = pieces[number + 1].texts[:1] if pieces[number + 1 :] else ()
    was = words("reports") | {"was", "were", "had"}
    ahead = pieces[number - 1].texts
    is_past = any(text.endswith("ed") for text in ahead) or _tells_of_another_case(ahead)
    if is_past or not was.isdisjoint(following):
        return None
    return _Stated((), (_MODEL,), "", "noun")


def _bare(pieces: Sequence[_Piece], number: int) -> _Stated | None:
    """Return a model that is a sentence of its own, or follows from what stands before it: "Opus.",
    "…, hence Opus".
    """
    piece = pieces[number]
    so = words("consequences")
    is_consequence = piece.sign in so or piece.texts[0] in so
    if not set(piece.texts) <= _known("adverbs") | so | {_MODEL, "as"}:
        return None
    if len(pieces) > 1 and not is_consequence:
        return None
    return _Stated((), (_MODEL,), "", "object")


def _goes_on(behind: Sequence[str]) -> bool:
    """Whether the words behind a model limit nothing: "since May", "with high effort"."""
    stops = words("conditions") | words("limits") | {"or", _AGENT, _MODEL, _KIND}
    is_case = not words("cases").isdisjoint(behind) and words("harmless").isdisjoint(behind)
    return behind[0] in _known("behind") and stops.isdisjoint(behind) and not is_case


def _is_limited(following: Sequence[_Piece]) -> bool:
    """Whether what follows a statement says when it does not hold, or how sure it is."""
    starts = words("conditions") | words("exceptions") | words("limits")
    for one in following:
        if one.sign == ";":
            return False
        is_hedge = len(one.texts) <= _HEDGE and not words("void").isdisjoint(one.texts)
        is_only = one.sign in words("saving") and one.texts[0] == "only"
        if one.texts[0] in starts or is_hedge or is_only:
            return True
    return False


def _beside(pieces: Sequence[_Piece], number: int, stated: _Stated) -> tuple[str, ...]:
    """Return the agents that a statement stands right behind: "`a`, which runs on Opus", "`a`, our
    Opus agent", "`a` (Opus)".
    """
    is_behind = number and pieces[number].sign in _WHICH | _BEHIND
    if not is_behind or stated.ahead or stated.subject or _AGENT in stated.texts:
        return ()
    return _certain(pieces[number - 1].tokens[-1])


def _named(piece: _Piece, stated: _Stated) -> tuple[str, ...]:
    """Return the agents that a statement names: "the planner runs on Opus"."""
    if _AGENT not in stated.texts:
        return ()
    if not set(stated.ahead) <= words("articles") | _known("adverbs") | _known("before"):
        return ()
    return _certain(piece.tokens[len(stated.ahead) + stated.texts.index(_AGENT)])


def _meant(
    pieces: Sequence[_Piece], number: int, stated: _Stated, before: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the agents of a statement that it does not name; none where they are not sure."""
    ahead = " ".join(stated.ahead)
    is_of_another = pieces[number].sign in _WHICH and ahead != "is why"
    if _AGENT in stated.texts or is_of_another:
        return ()
    if ahead and not stated.subject and ahead not in _known("introductions"):
        return ()
    groups = [one for piece in pieces for one in piece.tokens if one.names]
    found = before
    if groups:
        found = _certain(groups[0])
    is_one = stated.subject in words("pronouns") - words("plurals")
    if len({one.names for one in groups}) > 1 or (is_one and len(found) > 1):
        return ()
    return found


def _certain(one: Token) -> tuple[str, ...]:
    """Return the agents of a token where it names them."""
    if one.weak or REMAINDER in one.names or EVERYONE in one.names:
        return ()
    return one.names


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms of statements as patterns of the text of a part of a sentence."""
    known = data("documents")["statements"]
    subjects, adverbs, makers = (
        "|".join(known[kind]) for kind in ("subjects", "adverbs", "makers")
    )
    places = {
        "{who}": rf"(?:(?P<who>{_AGENT}|{subjects}) )?",
        "{it}": rf"(?:{_AGENT}|{subjects})",
        "{so}": rf"(?:(?:{adverbs}) )*",
        "{model}": rf"(?:(?:{makers}) )*{_MODEL}",
    }
    found = []
    for kind in ("subject", "object", "noun"):
        for form in known[f"{kind}_forms"]:
            text = form
            for place, pattern in places.items():
                text = text.replace(place, pattern)
            if "(?P<who>" not in text:
                text += "(?P<who>)"
            found.append((kind, re.compile(rf"(?<!\S){text}(?!\S)")))
    return tuple(found)


@cache
def _known(kind: str) -> frozenset[str]:
    return frozenset(data("documents")["statements"][kind])
