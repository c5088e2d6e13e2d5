"""What stands in the place of a model and names none: nothing, no one model, an id that nobody here
knows.
"""

from __future__ import annotations

import re

from ....agents import catalogue
from ....core.resources import data
from . import wording
from .keys import words_in

_ID = re.compile(r"(?=\S*\d)[a-z][\w./-]*[-:][\w.:/-]+", re.IGNORECASE)
_SHORTEST = 4  # letters of a word that may be a model misspelt
_NOTES = re.compile(r"\s*\[\^[\w-]{1,20}\]\s*$")
_GENERATION = re.compile(r"([a-z]+)[ -]\d+(?:\.\d+)?", re.IGNORECASE)
#: One below the name of who serves it: "zen/big-pickle", and no path of a file.
_SERVED = re.compile(r"([a-z][\w-]*)/[a-z][\w./:-]*\w", re.IGNORECASE)


def is_absent(text: str) -> bool:
    """Whether a cell holds nothing, or a sign or word for nothing."""
    bare = _NOTES.sub("", text).strip().strip("*_`()").strip().lower()
    absent = wording.vocabulary()["absent"]
    if not bare or bare in absent:
        return True
    head, bracket, remark = bare.partition(" (")  # "n/a (script)"
    return bool(bracket) and head in absent and not wording.models_in_long(remark)


def is_absent_mostly(text: str) -> bool:
    """Whether a cell holds a dash, and in brackets the model of some case: "— (large: Opus)"."""
    head, bracket, remark = text.strip("*_` ").partition(" (")
    return bool(bracket) and head in wording.DASHES and wording.models_in_long(remark)


def is_varying(text: str) -> bool:
    """Whether a cell says that there is no one model: "mixed", "depends on the task"."""
    known = data("documents")["varying"]
    words = set(re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.lower().replace("’", "'")))
    words = {part for word in words for part in word.split("-")}
    return not words.isdisjoint(known["heads"]) and words <= {*known["heads"], *known["company"]}


def are_several(text: str) -> bool:
    """Whether a cell speaks of models in the plural, or of a pool of them, names none that is known
    here, and holds no word that may be a tier or a model misspelt: "12 Go models (see pool below)".
    "All models" tells which are allowed, and not which one runs.
    """
    known = data("documents")["varying"]
    words = words_in(text.lower())
    if set(words).isdisjoint(known["plurals"]) or wording.models_in_long(text):
        return False
    every = data("documents")["sentences"]["everyone"]
    if not wording.vocabulary()["levels"].union(every).isdisjoint(words):
        return False
    from ....core import suggest  # imported here: few cells are about several models

    for word in words:
        is_long = len(word) >= _SHORTEST and not catalogue.is_maker(word)
        if is_long and suggest.nearest(word, data("models")["aliases"]):
            return False
    return True


def is_variant(text: str) -> bool:
    """Whether a cell is a known model with one word behind it that may be a variant, and nothing
    that takes it back or names another: "Claude Sonnet Vision".
    """
    scan = wording.scan_of(text)
    if len(scan.models) != 1 or len(scan.words) != 1 or not scan.words[0].isalpha():
        return False
    sentences = data("documents")["sentences"]
    stops = wording.any_of("bygone", "hedges", "doubts", "trials", "leads", "examples", "denying")
    stops = stops.union(sentences["void"], sentences["conditions"], sentences["limits"])
    stops = stops.union(sentences["of_others"], data("documents")["withdrawn"]) - {"vision"}
    is_behind = text.strip().lower().endswith(scan.words[0])
    return is_behind and text.istitle() and scan.words[0] not in stops


def is_id(text: str) -> bool:
    """Whether a text is the id of some model that nobody here knows: `qwen3-coder:30b`, or a
    family with its generation alone: "Gemini 3".
    """
    bare = text.strip("`* ")
    family = _GENERATION.fullmatch(bare)
    if family and catalogue.is_maker(family[1]):
        return True
    served = _SERVED.fullmatch(bare)
    if served and served[1].lower() in data("documents")["servers"]:
        return True
    return "://" not in bare and bool(_ID.fullmatch(bare))


class UnclearError(Exception):
    """A value that ought to name a model and does not; carries the reason."""

    is_clear = False


class UnknownError(UnclearError):
    """A value that names no model that is known here."""


class OpenError(UnclearError):
    """A value that says that there is no one model: "mixed", "auto"."""

    is_clear = True
