"""The headings of tables and the keys of properties, told by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ....core.resources import data
from . import wording
from .keys import words_in


def has_word(text: str, *kinds: str) -> bool:
    """Whether one of the words of a text is of these kinds, such as agents and models."""
    words = words_of(text)
    return any(not wording.vocabulary()[kind].isdisjoint(words) for kind in kinds)


def words_of(text: str) -> Sequence[str]:
    """Return the words of a text in small letters, those with hyphens whole."""
    return re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())


def is_one_of(text: str, kind: str) -> bool:
    """Whether a text is a heading of this kind of column, remarks in brackets left aside."""
    known = data("documents")["columns"][kind]
    bare = wording.PARENTHESES.sub("", text).strip(" :*").lower()
    return text.strip(" :*").lower() in known or bare in known


def is_named_otherwise(text: str) -> bool:
    """Whether a cell says that it names no agent, but a skill or command: `/plan`, "plan
    (skill)", "skill: plan", "the plan command"; or the default for agents that have no row.
    """
    bare = re.sub(r"[`*_]+", "", text).strip().lower()
    if re.fullmatch(r"\([^()]+\)", bare):  # "(main conversation)"
        return True
    if re.match(r"/[a-z][\w:.-]*(?:\s|$)", bare) or bare in data("documents")["undecided"]:
        return True
    kinds = data("documents")["not_agents"]
    said = [one.strip() for one in wording.PARENTHESES.findall(bare)]
    said.append(bare.partition(":")[0])
    words = bare.split()
    if len(words) > 1:
        said.append(words[-1])
    return any(one in kinds for one in said)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(data("documents")["columns"][kind])


@cache
def is_closed(name: str) -> bool:
    """Whether nothing of a registry counts below a key: "examples", "oldModels", "eval_runs"."""
    known = data("documents")["registries"]
    if norm(name) in known["closed"] or is_period(name) or _is_of_no_agents(name):
        return True
    return _has_part(name, known["bygone"])


def _is_of_no_agents(name: str) -> bool:
    """Whether a key is for the models of skills, commands and the like: "skillModels"."""
    known = data("documents")["registries"]
    words = set(re.findall(r"[a-z]+", parted(name).lower()))
    others = words.intersection(data("documents")["not_agents"])
    models = wording.vocabulary()["models"] | wording.vocabulary()["tiers"]
    is_of_models = not models.isdisjoint(words)
    return bool(others) and is_of_models and words - others <= models | set(known["relating"])


def is_period(name: str) -> bool:
    """Whether a name is a year, or a part of one."""
    return _PERIOD.fullmatch(name.strip().lower()) is not None


#: A year, or a part of one: "2024", "q3-2027".
_PERIOD = re.compile(r"(?:[qh]\d[-_ ]?)?20\d\d(?:[-_ ]?(?:[qh]\d|\d\d))?")


@cache
def is_environment(name: str) -> bool:
    """Whether what stands below a key of a registry holds in one environment: "staging"."""
    return _has_part(name, data("documents")["registries"]["environments"])


def _has_part(name: str, known: Sequence[str]) -> bool:
    return not set(known).isdisjoint(re.findall(r"[a-z]+", parted(name).lower()))


@lru_cache(maxsize=8192)  # each key is held against many kinds
def norm(name: str) -> str:
    """Return a key as the data spell it: without case, hyphens, underscores and dots."""
    return re.sub(r"[-_ .]", "", name.lower())


def parted(name: str) -> str:
    """Return a name in camel case with its words apart: "oldModels" is "old Models"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


def holds_word(head: str, kind: str) -> bool:
    """Whether a heading or key holds a word of this kind."""
    return not _words(kind).isdisjoint(re.findall(r"[^\W_]+", head.lower()))


def is_phrase(head: str, kind: str) -> bool:
    """Whether a heading is words of this kind, with no more than a word for models beside them."""
    models = wording.vocabulary()["models"]
    words = [one for one in words_in(head.lower()) if one not in models]
    return " ".join(words) in _words(kind)


def is_aside(head: str) -> bool:
    """Whether a column is of models that an agent does not run on, or only at times."""
    if is_one_of(head, "secondary") or is_one_of(head, "escalation"):
        return True
    if is_phrase(head, "helpers"):
        return True
    is_plan = head == "max"  # of a customer, beside "Pro"
    if holds_word(head, "relations") and not is_plan:
        return True
    return has_word(head, "trials", "opinions")  # "never on", "we tried"


def is_unlike(head: str) -> bool:
    """Whether a heading is of values that spell as a tier and mean none: "Priority"."""
    return head.strip(" :*").lower() in data("documents")["registries"]["unlike"]


def is_column(word: str, kind: str) -> bool:
    """Whether a word is a heading of this kind of column."""
    return word.lower() in data("documents")["columns"][kind]


def column(headings: Sequence[str], kind: str) -> int | None:
    """Return the index of the column of this kind, by the most telling heading; None where there
    is none.
    """
    known: Sequence[str] = data("documents")["columns"][kind]
    for word in known:
        if word in headings:
            return headings.index(word)
    return None
