"""Sentences taken apart: the agents, the models and the words of each, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache, lru_cache

from ....core.record import Record
from ....core.resources import data
from ..markdown import Page, Span
from . import wording
from .keys import REMAINDER, key, without_accents, words_in
from .naming import apart, are_all_others, clean, known_as
from .wording import Choice

_TOKEN = re.compile(
    r"`[^`]*`|[^\W_](?:[\w.@+-]*\w)?(?:['’]t\b)?(?::\w[\w-]*)?|['’]s\b|[-=]+>"
    r"|[→⇒▶,;:()—–!?&/·•]|(?<=\s)[-+](?=\s)"
)
ARROWS = frozenset(("->", "=>", "→", "⇒", "▶", "-->", "==>"))
_PATTERN = re.compile(r"`(?:[*-][\w-]*[a-z][\w-]*|[a-z][\w-]*[*-])`")
_NAME = re.compile(r"\w[\w-]*")
_SPLIT = re.compile(r"[\s_.:@-]+")
#: Stands for code that is a path, and no agent.
LEFT_OUT = "\\"
#: Their pattern is compiled for the first text with one: it takes as long as a hundred others.
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_BESIDE_CJK = rf"(?<=[\w`])(?<![{_CJK}])(?=[{_CJK}])|(?<=[{_CJK}])(?=[a-zA-Z0-9`])"
_LEAST_OF_CLAUSE, _LONGEST = 2, 6  # signs; words of the name of an agent
#: What follows the topic of a sentence in Japanese, and how verbs before a noun end in it.
_TOPICS, _VERBS = frozenset(("は", "が")), ("う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む", "る")
_UMLAUT = re.compile(r"([aou])e", re.IGNORECASE)
_SHORTEST = 4  # characters of a word that stands for a whole name
_MOST_OTHERS = 7  # words for all other agents


class Token(Record):
    """A word or sign in lower case, or the agents or the model that stand there; `weak` are
    those of a kind, such as all reviewers.
    """

    text: str
    names: tuple[str, ...] = ()
    choice: Choice | None = None
    weak: bool = False


class Crew(Record):
    """The agents of a project: by the words of their names, and by the last word of them."""

    names: dict[tuple[str, ...], str]
    lasts: dict[str, tuple[str, ...]]
    firsts: frozenset[str]


@cache
def words(kind: str) -> frozenset[str]:
    """Return the words of sentences of a kind."""
    return frozenset(data("documents")["sentences"][kind])


@cache
def joints() -> frozenset[str]:
    """Return the signs and words that may stand between the agents of a list."""
    return words("between") | words("and") | words("articles")


@lru_cache(maxsize=4)
def crew(known: frozenset[str]) -> Crew:
    """Return the agents of a project, by key, as sentences speak of them."""
    names: dict[tuple[str, ...], str] = {}
    lasts: dict[str, tuple[str, ...]] = {}
    for name in sorted(known):
        bare = name.rpartition(":")[2]
        spelled = _spelled(bare)
        if spelled and names.setdefault(spelled, name) == name:
            lasts[spelled[-1]] = (*lasts.get(spelled[-1], ()), name)
        if _UMLAUT.search(bare):  # `pruefer` is written Prüfer
            names.setdefault(_spelled(_UMLAUT.sub(r"\1", bare)), name)
    return Crew(names, lasts, frozenset(spelled[0] for spelled in names))


@lru_cache(maxsize=4)
def parts_of_names(known: frozenset[str]) -> frozenset[str]:
    """Return the words of which one stands in every text about agents of the project."""
    team = crew(known)
    lasts = set()
    for one in team.lasts:
        for end in ("", "s"):
            lasts.add(one + end)
    parts = set()
    for one in (*team.firsts, *lasts):
        parts.update(words_in(one))
    return frozenset(parts) | words("all_agents") | words("of_others")


@lru_cache(maxsize=4096)  # a sentence asks for that of each of its words several times
def _spelled(text: str) -> tuple[str, ...]:
    """Return the words of a name without accents, articles and prepositions."""
    tokens = []
    for one in _SPLIT.split(without_accents(text)):
        if one and one not in words("particles"):
            tokens.append(one)
    return tuple(tokens)


def spaced(text: str) -> str:
    """Return a text with a blank between Latin letters and those of Chinese, Japanese or Korean."""
    if text.isascii() or max(text) < _CJK[0]:
        return text
    return re.sub(_BESIDE_CJK, " ", text)


def marked(runs: Sequence[Span]) -> str:
    """Return the words of some runs, code and links between backticks."""
    parts = []
    for run in runs:
        is_name = run.mark in ("code", "link") and "`" not in run.text
        parts.append(f"`{run.text}`" if is_name else run.text)
    return "".join(parts)


def named_in(page: Page) -> frozenset[str]:
    """Return the agents whose whole names stand in a document: those of which it speaks by
    short ones too.
    """
    memo: dict[str, frozenset[str]] = page.memo
    if "named" not in memo:
        found = set()
        for line in page.lines:
            for one in _NAME.findall(line):
                found.add(key(one))
        named = found & frozenset(page.known)
        text = " ".join(page.lines).lower()
        for spelled, name in crew(frozenset(page.known)).names.items():
            if len(spelled) > 1 and found.issuperset(spelled) and " ".join(spelled) in text:
                named.add(name)  # `log-digger` as "the log digger"
        memo["named"] = frozenset(named)
    return memo["named"]


def tokens(text: str, page: Page) -> list[Token]:
    """Return the tokens of a sentence, lists of agents as one."""
    known = frozenset(page.known)
    raw = list(_raw(text, known))
    found: list[Token] = []
    at = 0
    while at < len(raw):
        token, used = _at(raw, at, page, known)
        found.append(token)
        at += used
        if len(found) > 3 and _repeats(found[-4:]):  # `a` (`agents/a.md`)
            del found[-3:]
    return joined(_without_modifier(found))


def _without_modifier(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence in Japanese without the clause before its topic, which says what the agent
    does: "ログを読む `scribe` は haiku で動く".
    """
    is_topic = len(found) > 2 and bool(found[1].names) and found[2].text in _TOPICS
    clause = found[0].text if is_topic else ""
    is_clause = clause.endswith(_VERBS) and len(clause) > _LEAST_OF_CLAUSE
    if is_clause and not any(word in clause for word in words("modifier_stops")):
        return found[1:]
    return found


def _repeats(four: Sequence[Token]) -> bool:
    """Whether brackets after an agent hold but its name once more."""
    before, opened, again, closed = four
    if not before.names or before.names != again.names:
        return False
    return (opened.text, closed.text) == ("(", ")")


def _raw(text: str, known: frozenset[str]) -> Iterator[str]:
    """Return words and signs; code that is no name of an agent is taken apart."""
    for one in _TOKEN.findall(spaced(text)):
        inner = one.strip("`")
        file = inner.rpartition("/")[2]  # the path of an agent is its name
        if not one.startswith("`"):
            is_name = one.endswith(".md") or (not one.islower() and apart(one) != one)
            if is_name and known_as(clean(one), known):
                yield f"`{one}`"
            else:
                yield from _of_model(one)
        elif _PATTERN.fullmatch(one) or known_as(clean(inner), known):
            yield one
        elif file.endswith((".md", ".toml")) and known_as(clean(file), known):
            yield f"`{file}`"
        elif file == inner:  # no path
            yield from _TOKEN.findall(inner)
        else:
            yield LEFT_OUT


def _of_model(word: str) -> Sequence[str]:
    """Return `Opus-class` as two words, `claude-opus-4-5` as one."""
    head, dash, tail = word.partition("-")
    is_model = dash and wording.tier_of(head) and not wording.tier_of(word)
    if is_model and tail:
        return (head, tail)
    return (word,)


def _at(raw: Sequence[str], at: int, page: Page, known: frozenset[str]) -> tuple[Token, int]:
    """Return the token at a place, and how many words it takes."""
    first = raw[at]
    if first.startswith("`"):
        return _coded(first, known), 1
    if not first[0].isalnum():
        return Token(first), 1
    named = _named(raw, at, crew(known)) or _short(raw, at, page)
    if named:
        is_theirs = at > 0 and raw[at - 1].lower() in words("of_somebody")
        return (Token(LEFT_OUT), named[1]) if is_theirs else named
    lower = first.lower().replace("’", "'")
    model = _model(raw, at, lower) or _defined(raw, at, page)
    if model:
        return model
    if lower in words("starts_of_others"):
        for size in range(min(_MOST_OTHERS, len(raw) - at), 0, -1):
            if are_all_others(" ".join(raw[at : at + size])):
                return Token(_number_of(raw[at : at + size]) or lower, (REMAINDER,)), size
    return Token(lower), 1


def _number_of(raw: Sequence[str]) -> str:
    """Return the word among those for all others that says how many they are; empty for none."""
    for word in raw:
        if word.isdecimal() or word.lower() in words("numerals"):
            return word.lower()
    return ""


def _coded(word: str, known: frozenset[str]) -> Token:
    """Return the agent that stands as code, or all those that a pattern means."""
    if _PATTERN.fullmatch(word):
        return Token("`", _fitting(word.strip("`"), known), weak=True)
    return Token("`", (key(known_as(clean(word.strip("`")), known)),))


def _fitting(pattern: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the agents that a pattern means: `*-writer`, or what names end with: `-writer`."""
    if pattern.startswith("-"):
        pattern = f"*{pattern}"
    if pattern.endswith("-"):
        pattern = f"{pattern}*"
    return tuple(sorted(name for name in known if fnmatchcase(name, pattern.lower())))


def _model(raw: Sequence[str], at: int, lower: str) -> tuple[Token, int] | None:
    if lower in words("linking"):
        return None
    some: list[str] = []
    for word in raw[at : at + _LONGEST]:
        if not (wording.may_be_model(word) or (some and word[0].isdigit())):
            break
        some.append(word)
    if not some:
        return None
    model, tier, used = wording.first_model(some)
    if tier:  # its text is one word, as any token
        return Token(model.lower().replace(" ", "_"), (), Choice(model, tier)), used
    return None


def _defined(raw: Sequence[str], at: int, page: Page) -> tuple[Token, int] | None:
    """Return the tier at a place to which the document gives a model: a word, a code in capitals,
    or a number after "tier".
    """
    word = raw[at]
    choice = page.tiers.get(word.lower())
    before = raw[at - 1].lower() if at else ""
    is_after = before in wording.vocabulary()["tiers"] or before in words("sizes")
    is_word = len(word) >= _SHORTEST and word.lower() not in words("linking")
    is_code = word.isupper() and len(word) < _SHORTEST and word not in ("A", "I")
    if not choice or not (is_after or is_word or is_code):
        return None
    return Token(word.lower(), choice=choice), 1


def _named(raw: Sequence[str], at: int, team: Crew) -> tuple[Token, int] | None:
    """Return the agent whose whole name stands at a place."""
    spelled = _spelled(raw[at])
    if not spelled or spelled[0] not in team.firsts:
        return None
    spelled = ()
    best: tuple[Token, int] | None = None
    for size, word in enumerate(raw[at : at + _LONGEST], 1):
        if not word[0].isalnum():
            break
        spelled += _spelled(word)
        if spelled in team.names and (size > 1 or len(spelled) > 1 or is_free(word.lower())):
            best = (Token(word.lower(), (team.names[spelled],)), size)
    return best


def _short(raw: Sequence[str], at: int, page: Page) -> tuple[Token, int] | None:
    """Return the agent whose last word stands at a place after an article, where the document
    has its whole name too; or all agents of a kind.
    """
    word, before = raw[at].lower(), raw[at - 1].lower() if at else ""
    team = crew(frozenset(page.known))
    is_one = raw[at + 1 : at + 2] in (["one"], ["ones"])
    if not (is_one or word in team.lasts or word[:-1] in team.lasts) or not is_free(word):
        return None
    if before in words("articles") and is_one:
        some = [name for spelled, name in team.names.items() if word in spelled]
        return (Token(word, (some[0],)), 2) if len(some) == 1 else None
    one = team.lasts.get(word, ()) if len(word) >= _SHORTEST else ()
    many = team.lasts.get(word.removesuffix("s"), ()) if word.endswith("s") else ()
    is_told = before in words("articles")
    meant = [name for name in one if is_told and name in named_in(page)]
    if len(meant) == 1:
        return Token(word, (meant[0],)), 1
    kind = one if before in words("each") else ()
    if len(word) > _SHORTEST and (not at or is_told or before in words("all")):
        kind = kind or many
    return (Token(word, kind, weak=True), 1) if kind else None


def is_free(word: str) -> bool:
    """Whether a word means nothing by itself in a sentence about agents and models."""
    kinds = ("linking", "void", "conditions", "reasons", "articles")
    return not any(word in words(kind) for kind in kinds)


def joined(found: Sequence[Token]) -> list[Token]:
    """Return tokens with the agents of a list as one."""
    kept: list[Token] = []
    for token in found:
        at = len(kept)
        while at and kept[at - 1].text in joints():
            at -= 1
        last = None
        if at and at < len(kept):
            last = kept[at - 1]
        is_joint = any(one.text not in words("articles") for one in kept[at:])
        is_list = last and last.names and token.names and is_joint
        if last and is_list and REMAINDER not in (*last.names, *token.names):
            merged = (*last.names, *token.names)
            kept[at - 1 :] = [Token("`", merged, weak=last.weak or token.weak)]
        else:
            kept.append(token)
    return kept
