"""How good a proof a passage is: the log-odds that a careful reader calls it one, by what it says
and how it is told (`passages.yaml`).
"""

from __future__ import annotations

from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import asides, passages, spans, told
from .passages import Passage

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The sides of a verdict, as the weights of their passages are called.
SIDES: Mapping[int, str] = {1: "beyond", -1: "mechanical"}
#: Words that a passage of a body has at least, and of which fewer are a short one.
_WORDS, _SHORT = 4, 5
#: How many characters of a text stand before a passage at most: of an opening, an early one.
_OPENING, _EARLY = 3, 399
#: Signs of what stands in code, is a path, or is to be filled in.
_CODE = frozenset("`/{")


class Ranked(Record):
    """A passage with what it is worth as proof, what its words alone say for the side, and
    whether it is of the description.
    """

    worth: float
    said: float
    passage: Passage
    is_described: bool


@lru_cache(maxsize=4)  # `explain` asks for one agent, with every policy and for both sides
def ranked(text: str, side: int, *, is_described: bool) -> tuple[Ranked, ...]:
    """Return the passages of a text, each with what it is worth before its criteria are known."""
    weights = weights_of(side)
    found = []
    for passage in passages.of(text):
        if not is_described and len(passage.text.split()) < _WORDS:
            continue
        goes_on = not passage.sentence.startswith(passage.text)
        if goes_on and not passage.is_act:
            continue
        marked = marks(passage, side, is_described=is_described)
        if marked.get("against", 0.0) > data("passages")["most_against"]:
            continue
        worth = weights["base"]
        for mark, value in marked.items():
            worth += weights[mark] * value
        found.append(Ranked(worth, marked["said"], passage, is_described))
    return tuple(found)


def weights_of(side: int) -> Mapping[str, float]:
    """Return what each mark of a passage is worth on a side."""
    weights: Mapping[str, float] = data("passages")["worth"][SIDES[side]]
    return weights


def marks(passage: Passage, side: int, *, is_described: bool) -> dict[str, float]:
    """Return what a passage says, and how it is told, as numbers by name; what is not there may be
    left out.
    """
    text = passage.text
    words = told.words_of(text)
    found = frozenset(words)
    said, against = spans.worth(text, spans.column_for(side))
    marked: dict[str, float] = {
        "said": said,
        "words": len(text.split()),
        "commas": text.count(","),
        "act": passage.is_act,
        "described": is_described,
        "opening": is_described and passage.start <= _OPENING,
        "early": passage.start <= _EARLY,
        "short": len(words) < _SHORT,
        "call": asides.begins_with_call(passage.sentence.replace("*", "")),
        "others": "@" in text or not found.isdisjoint(data("silence")["others"]),
        "code": not _CODE.isdisjoint(text),
        "digit": any(map(str.isdigit, text)),
        "pointing": not found.isdisjoint(data("passages")["pointing"]),
        "condition": not found.isdisjoint(data("passages")["conditions"]),
        "model": told.names_a_model(text, found),
    }
    if side < 0 and told.avows(text):
        marked["avowal"] = 1.0
    else:
        marked["against"] = max(0.0, against)
    if words:
        marked["weak"] = words[0] in data("passages")["weak"]
        marked["condition_first"] = words[0] in data("passages")["conditions"]
    if told.is_title(text, words, is_act=passage.is_act):
        marked["act"] = 0.0
        if told.names_an_act(words):
            marked["title_with_act"] = 1.0
        else:
            marked["title"] = 1.0
    return marked
