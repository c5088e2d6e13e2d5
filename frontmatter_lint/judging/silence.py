"""Which agents are not judged by their words: other languages, stubs, adapters."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Agent
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import phrases
from .phrases import Parts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

#: A body so short, in characters, that it can be a stub; one that can be but a call of a skill;
#: what may stand beside the line that names the file of the instructions.
_SHORT, _SHORTEST, _BESIDE = 600, 300, 400


def reason(agent: Agent, read: Parts, counted: int) -> str:
    """Return why the words of an agent are not judged; empty where they are.

    `counted` is how much the phrases count that the learned table knows.
    """
    limits = data("silence")
    if _is_foreign(agent, read, limits):
        return "its text is not English"
    if not is_english(read.head | read.opening):
        return "too few of its words are English"
    if counted < limits["least_known"]:
        return "it says too little"
    if not agent.description and agent.dialect.name in limits["described_elsewhere"]:
        return "the settings of its tool describe it"
    body = agent.body.strip()
    if len(body) <= _SHORT:
        import re  # imported here: few bodies are so short

        names_skill = len(body) <= _SHORTEST and re.search(limits["skill"], body, re.IGNORECASE)
        pointer = re.search(limits["pointer"], body, re.IGNORECASE)
        if names_skill or (pointer and len(_beside(body, pointer.start())) <= _BESIDE):
            return "its instructions are in another file or skill"
    return ""


def _beside(body: str, at: int) -> str:
    """Return a body without the line of a place."""
    start = body.rfind("\n", 0, at) + 1
    _, _, behind = body[at:].partition("\n")
    return body[:start] + behind


def _is_foreign(agent: Agent, read: Parts, limits: Mapping[str, Any]) -> bool:
    text = agent.description + agent.body[:LOOKED_AT]
    if not text.isascii():
        beyond = len(text) - len(text.encode("ascii", "ignore"))
        least = limits["foreign_share"] * _LETTERS * len(text)
        if beyond > least and _has_foreign_letters(text, limits):
            return True
    foreign, english = _common_words()
    number = len(foreign & read.head | foreign & read.opening)
    if number < limits["least_foreign"]:
        return False
    return number > len(english & read.head | english & read.opening)


def _has_foreign_letters(text: str, limits: Mapping[str, Any]) -> bool:
    """Whether a share of the letters is not English; lines of boxes, arrows and emoji are none."""
    letters = "".join(filter(str.isalpha, text))
    beyond = len(letters) - len(letters.encode("ascii", "ignore"))
    most: float = limits["foreign_share"] * len(letters)
    return beyond > most


def is_english(words: Collection[str]) -> bool:
    """Whether enough of some words are English, whatever language the others are of: words that
    the learned table knows, and above all common ones.

    Words of the trade stand in every language, common ones nearly always in English alone. Pairs
    of words and words of one or two letters are passed over; of a handful nothing is said.
    """
    limits = data("silence")
    asked = [word for word in words if len(word) > _SYLLABLE and word.isalpha()]
    if len(asked) < limits["handful"]:
        return True
    known = phrases.learned().weights
    common = _common_words()[1].intersection(asked)
    among = sum(word in known or word in common for word in asked)
    share: float = (among + limits["common_weighs"] * len(common)) / len(asked)
    return share >= limits["english_share"]


@cache
def _common_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the common words of other languages, and those of English."""
    return frozenset(data("silence")["foreign"]), frozenset(data("silence")["english"])


#: Characters of the body whose letters are looked at; which share of a text is letters at least.
LOOKED_AT, _LETTERS = 1500, 0.6
#: Words that are no longer are of many languages, or what is left of a word with accents.
_SYLLABLE = 2
