"""What a heading or a cell says in the language of model documents: which model, for whom,
or nothing.

The words are data (`data/documents.yaml`). A phrase counts only if each of its words is
known there: "Opus agents (4)" assigns a model, "When to use Opus agents" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from ....agents import catalogue
from ....core import tiers
from ....core.record import Record
from ....core.resources import data

WORD = re.compile(r"->|=>|[→⇒/+|&<>=]|[^\W_](?:[\w.@]|-(?=\w))*")
PARENTHESES = re.compile(r"\(([^()]*)\)")
NUMBER = re.compile(r"[\d.]+")
DASHES = frozenset(("-", "--", "–", "—"))  # in cells with nothing else
MAX_PHRASE = 160  # characters
_MAX_MODEL_WORDS = 4  # Claude Opus 4.5 Thinking


class Choice(Record):
    """A model as written, its tier ("" where the document leaves it open) and the model to
    escalate to, if any.
    """

    model: str
    tier: str
    escalates_to: str = ""


class Scan(Record):
    """A phrase taken apart: (model as written, tier) in order, and the other
    words in lower case.
    """

    models: tuple[tuple[str, str], ...]
    words: tuple[str, ...]


#: Lists of the vocabulary that are looked up word by word, as they stand in the data.
_PLAIN_LISTS = (
    *("undecided", "everyday", "escalation", "aside", "courses", "examples", "doubts", "levels"),
    *("explaining", "asking_why"),
    *("absent", "using", "company", "hedges", "others", "sessions", "not_agents", "bygone"),
    *("inherited", "inheriting", "legends", "unsettled", "active", "pending", "trials", "leads"),
    *("teams", "likewise", "denying", "alternatives", "opinions", "wavering", "settling"),
)


@cache
def vocabulary() -> dict[str, frozenset[str]]:
    """Return the word lists as sets."""
    raw = data("documents")
    nouns = {key: frozenset(words) for key, words in raw["nouns"].items()}
    signs = frozenset(raw["escalation"])
    anywhere = frozenset(raw["fillers"]["alone"]).union(*nouns.values(), signs)
    plain = {}
    lists: Mapping[str, object] = raw
    for key in _PLAIN_LISTS:
        words = lists[key]
        if isinstance(words, list):
            plain[key] = frozenset(map(str, words))
    beside = frozenset(raw["fillers"]["beside_agents"]) | anywhere
    return (
        nouns
        | plain
        | {"anywhere": anywhere, "beside": beside, "fast": frozenset(raw["fast_path"])}
    )


def one_of(*kinds: str) -> str:
    """Return what matches one of the words of sentences of some kinds, as a regular expression."""
    known = data("documents")["sentences"]
    return any_phrase(*(known[kind] for kind in kinds))


def any_phrase(*lists: Iterable[str]) -> str:
    """Return what matches one of the phrases of some lists, the longest first, as a regular
    expression.
    """
    every = (one for some in lists for one in some)
    return "|".join(map(re.escape, sorted(every, key=len, reverse=True)))


@cache
def any_of(*kinds: str) -> frozenset[str]:
    """Return the words of several lists of the vocabulary together."""
    known = vocabulary()
    return frozenset().union(*(known[kind] for kind in kinds))


@cache
def _stems() -> frozenset[str]:
    """Return every word that some model name holds."""
    patterns = (re.sub(r"\[[^\]]*\]", " ", family["pattern"]) for family in data("families"))
    return frozenset(re.findall(r"[a-z]+", " ".join((*catalogue.listed_ids(), *patterns))))


def tier_of(text: str) -> str:
    """Return the tier of a model name; asks only for what could be one, since a document holds
    very many other words.
    """
    if may_be_model(text):
        return catalogue.tier(text)
    return ""


@lru_cache(maxsize=4096)
def may_be_model(text: str) -> bool:
    """Whether some name of a model holds a word of a text."""
    return not _stems().isdisjoint(re.findall(r"[a-z]+", text.lower()))


@cache
def words_of_tiers(kind: str) -> dict[str, str]:
    """Return the tier of each word that stands for one, beside "tier" or by itself."""
    tiers = {}
    for tier, words in data("documents")["tiers"][kind].items():
        for word in words:
            tiers[word] = tier
    return tiers


def scan_of(text: str, context: Iterable[str] = ()) -> Scan:
    """Find the models of a phrase; `context` are words around it that say whether it speaks
    of models at all.
    """
    return _scan(text[:MAX_PHRASE], tuple(context))


@lru_cache(maxsize=4096)  # several readers ask for the same cells and headings
def _scan(text: str, context: tuple[str, ...]) -> Scan:
    words = [part for word in WORD.findall(text) for part in _split(word.rstrip("."))]
    tier_words = _tiers_in({word.lower() for word in (*words, *context)})
    found: list[tuple[str, str]] = []
    others: list[str] = []
    index = 0
    while index < len(words):
        if _is_maker_of_next(words, index):
            index += 1
        written, tier, used = _model_at(words, index, tier_words)
        if tier:
            found.append((written, tier))
        else:
            others.append(words[index].lower())
        index += used
    return Scan(tuple(found), tuple(others))


def _split(word: str) -> Sequence[str]:
    """`Haiku-tier` is two words, `claude-haiku-4-5` and `sub-agents` are one."""
    known = vocabulary()
    is_word = any(word.lower() in known[kind] for kind in ("beside", "aside", "examples", "bygone"))
    if "-" not in word.strip("->") or is_word or tier_of(word):
        return [word]
    return word.split("-")


def _tiers_in(words: set[str]) -> dict[str, str]:
    """Return the tier words that count in such company."""
    known = vocabulary()
    if words & known["models"]:
        loose = words_of_tiers("loose")
    else:
        loose = {}
    return loose | (words_of_tiers("strict") if words & (known["models"] | known["tiers"]) else {})


def _is_maker_of_next(words: Sequence[str], index: int) -> bool:
    """Whether a word names who made the model behind it: "OpenAI gpt-5-mini"."""
    if not catalogue.is_maker(words[index]) or index + 1 == len(words):
        return False
    written, tier, _ = _model_at(words, index + 1, {})
    is_part = tier_of(f"{words[index]} {written}") != ""  # Claude Opus
    return tier != "" and not is_part and catalogue.makes(words[index], written)


def _model_at(words: Sequence[str], index: int, tier_words: dict[str, str]) -> tuple[str, str, int]:
    most = 0
    if may_be_model(words[index]):
        most = min(_MAX_MODEL_WORDS, len(words) - index)
    for length in range(most, 0, -1):
        written = " ".join(words[index : index + length])
        if length > 1 or written.lower() not in vocabulary()["everyday"]:
            tier = catalogue.tier(written)
            if tier:
                return written, tier, length
    return words[index], tier_words.get(words[index].lower(), ""), 1


def first_model(words: Sequence[str]) -> tuple[str, str, int]:
    """Return the model that some words begin with, its tier (empty for none), and how many of them
    it takes.
    """
    return _model_at(words, 0, {})


def says(scan: Scan) -> Choice | None:
    """Return the choice a phrase makes; None where a word of it is unknown, or it names models
    without a default.
    """
    known = vocabulary()
    if known["agents"].intersection(scan.words):
        allowed = known["beside"]
    else:
        allowed = known["anywhere"]
    if not all(word in allowed or NUMBER.fullmatch(word) for word in scan.words):
        return None
    text = " ".join(scan.words)
    escalates = bool(known["escalation"].intersection(scan.words))
    steps_down = any(phrase in text for phrase in known["fast"])
    if len(scan.models) == 1 and not escalates and not steps_down:
        return Choice(*scan.models[0])
    if len(scan.models) == 2 and (escalates or steps_down):
        return _pair(scan, escalates=escalates)
    return None


def _pair(scan: Scan, *, escalates: bool) -> Choice | None:
    (first, tier), (second, other) = scan.models
    if escalates and tiers.is_weaker(tier, other):
        return Choice(first, tier, second)
    if escalates:
        return None
    return Choice(first, tier)


def is_inherited(text: str) -> bool:
    """Whether a text says no more than that an agent runs on the model of its caller."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.lower())
    known = vocabulary()
    return not known["inheriting"].isdisjoint(words) and known["inherited"].issuperset(words)


def models_in(text: str) -> tuple[str, ...]:
    """Return the models that a text names, as written."""
    return tuple(written for written, _ in scan_of(text).models)


def models_in_long(text: str) -> bool:
    """Whether a text of any length names a model."""
    return any(tiers_in_long(text))


def tiers_in_long(text: str) -> Iterator[str]:
    """Yield the tiers of the models that a text of any length names."""
    for word in re.findall(r"[\w./:-]+", text):
        bare = word.strip(".:-/")
        tier = tier_of(bare.removesuffix("-tier"))
        if tier and word.lower() not in vocabulary()["everyday"]:
            yield tier
        elif "/" in bare and _has_effort(bare):
            yield tier_of(bare.partition("/")[0])


def _has_effort(word: str) -> bool:
    """Whether a word is a model and how hard it thinks, "opus/high", and no path."""
    model, _, effort = word.partition("/")
    return effort.lower() in vocabulary()["anywhere"] and tier_of(model) != ""


def is_hedged(text: str) -> bool:
    """Whether what a text says of a model holds only at times."""
    known = vocabulary()
    return not (known["hedges"] | known["escalation"]).isdisjoint(scan_of(text).words)


def are_others(text: str) -> bool:
    """Whether a text holds nothing but words for those who run on a model beside agents."""
    return vocabulary()["others"].issuperset(re.findall(r"[^\W_]+", text.lower()))
