"""What stands in brackets right behind a model and tells no more than which one it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ....agents import catalogue
from ..words import wording
from ..words.keys import words_in
from ..words.tokens import Token, words
from ..words.wording import Choice
from .parts import Part, first_of

#: Before whom the model is for that stands before a remark.
_BEHIND = frozenset((",", ")", "–", "—", "-"))
_JOINTS = frozenset((",", "/", "-", "–", "&", "·"))


def without_remarks(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without brackets behind models that hold the same model once more, who made
    it, or what it is like: "Haiku 4.5 (`claude-haiku-4-5`)", "gpt-5 (OpenAI)", "Opus (slow)".
    """
    if not any(before.choice and one.text == "(" for before, one in pairwise(found)):
        return found
    kept: list[Token] = []
    at = 0
    while at < len(found):
        size = 0
        if kept and kept[-1].choice:
            size = _remark(kept[-1].choice, found[at:])
        if not size:
            kept.append(found[at])
        at += size or 1
    return kept


def _remark(model: Choice, found: Sequence[Token]) -> int:
    """Return of how many tokens such a bracket consists; 0 where none begins, or another one."""
    texts = [one.text for one in found]
    if texts[:1] != ["("] or ")" not in texts:
        return 0
    end = texts.index(")")
    inner = found[1:end]
    same = [one.choice for one in inner if one.choice]
    others = [one for one in inner if not one.choice]
    if not inner or any(one.names for one in inner) or len(same) > 1:
        return 0
    if same and not is_same(model, same[0]):
        return 0
    if all(_is_plain(one.text) for one in others):
        return end + 1
    return 0


def _is_plain(word: str) -> bool:
    """Whether a word tells what a model is like, or who made it, and never when it is used."""
    if word in _JOINTS or word in words("of_models"):
        return True
    return catalogue.is_maker(word)


def is_same(one: Choice, other: Choice) -> bool:
    """Whether two names are of one model: a short one, and its id."""
    if one.tier != other.tier:
        return False
    first, second = set(_words_of(one.model)), set(_words_of(other.model))
    return bool(first) and bool(second) and (first <= second or second <= first)


def _words_of(model: str) -> Iterator[str]:
    """Yield the words of a model that tell it from others of its maker."""
    for word in words_in(model.lower()):
        if word not in wording.vocabulary()["anywhere"]:
            yield word


def is_for_model_before(part: Part) -> bool:
    """Whether a clause behind a remark tells whom the model before the remark is for: "Haiku, the
    fast one, for `a`". No model behind it is theirs.
    """
    return part.sign in _BEHIND and first_of(part) in words("purpose")
