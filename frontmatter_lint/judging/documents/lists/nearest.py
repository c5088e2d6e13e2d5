"""The model of an agent below a heading that names one: its own, which stands nearest, or that of
the heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ..markdown import Page, Span, plain
from ..prose import sentences
from ..tables.grid import are_side_by_side, choice_of
from ..words import naming, wording
from ..words.keys import key
from ..words.naming import Name, Said
from ..words.tokens import Token, marked, tokens, words
from ..words.wording import Choice
from .entries import SEVERAL, UNCLEAR, Scope
from .listed import listed
from .own_models import FIRST_PART, LABELLED, OWN, own_choice

_ARROW = re.compile(r"\s*(?:[→⇒]|[-=]+>)")
_WORDS = re.compile(r"[^\W\d_]+(?:['’]t)?")


class Nearest(Record):
    """The model of an agent, or why it is open."""

    choice: Choice | None
    open: str = ""

    def of_each(self, found: Sequence[Name], line: int) -> tuple[Said, ...]:
        """Return the model as said of each of some agents, where there is one."""
        if self.choice is None:
            return ()
        return tuple(Said(name, self.choice, line) for name in found)


def model_of(page: Page, parent: Scope, found: Sequence[Name], rest: str) -> Nearest:
    """Return the model that is stated behind names, else the heading's: "`a` (opus) – why", or
    "`a`: opus" below "Models".
    """
    if not (parent.choice or parent.assigns):
        return Nearest(None)
    match = OWN.match(rest)
    stated = None
    if match:
        text = match[1] or (match[2] if parent.assigns else "")
        stated = choice_of(page, LABELLED.sub("", text or ""))
    if stated is None and match and wording.is_inherited(match[1] or match[2]):
        stated = choice_of(page, match[1] or match[2])
    if stated or parent.choice is None or not wording.models_in(rest):
        return Nearest(stated or parent.choice)
    return _below(page, parent.choice, found, rest)


def _below(page: Page, choice: Choice, found: Sequence[Name], rest: str) -> Nearest:
    """Return the model of agents below that of a heading, where what is said of them names one."""
    if are_open(page, rest):
        return Nearest(None, SEVERAL)
    told = own_choice(page, rest)
    if told is None and page.known:
        told = told_of(page, rest, found)
    is_other = told is not None and told.tier != choice.tier
    if is_other and _ARROW.match(rest):  # that to which it moves up, or its own
        return Nearest(None, "an arrow leads from it to another model than that of the heading")
    if told:
        return Nearest(told)
    if _uses_another(choice, rest):
        return Nearest(None, UNCLEAR)
    return Nearest(choice)


def of_list(
    page: Page, runs: Sequence[Span], choice: Choice, line: int, *, trusted: bool = False
) -> list[Said]:
    """Return what a list of agents says below or behind a model: each has that, or its own in
    brackets.
    """
    plainly = with_others(page, runs) or listed(page, runs, trusted=trusted)
    if plainly:
        return [Said(name, choice, line) for name in plainly]
    left = []
    for run in runs:
        bare = run if run.mark else run._replace(text=wording.PARENTHESES.sub("", run.text))
        left.append(bare)
    own = _in_brackets(tokens(marked(runs), page))
    brackets = len(wording.PARENTHESES.findall(plain(runs)))
    if not own or brackets != len(own):
        return []
    found = listed(page, left, trusted=trusted)
    return [Said(name, own.get(key(name.text), choice), line) for name in found]


def with_others(page: Page, runs: Sequence[Span]) -> Sequence[Name]:
    """Return all agents not named where a text speaks of them, and those named beside them."""
    if not naming.may_be_others(plain(runs)):
        return ()
    from ..words import beside_others  # imported here: few lists speak of all others

    return beside_others.with_others(runs, page.known)


def _in_brackets(found: Sequence[Token]) -> dict[str, Choice]:
    """Return the models in brackets right behind agents, each for the last one before it."""
    own = {}
    for names, opening, model, closing in zip(found, found[1:], found[2:], found[3:], strict=False):
        is_bracketed = (opening.text, closing.text) == ("(", ")")
        if names.names and is_bracketed and model.choice:
            own[key(names.names[-1])] = model.choice
    return own


def are_open(page: Page, rest: str) -> bool:
    """Whether right behind a name several models stand side by side: " → opus or sonnet, …",
    ": haiku (routine) / sonnet (hard)".
    """
    stated = OWN.match(rest)
    text = ""
    if stated:
        text = stated[1] or stated[2]
    bare = rest.lstrip(" :=–—→⇒·|>-")
    without = wording.PARENTHESES.sub("", bare)
    for part in (text, FIRST_PART.split(text)[0], without):
        if are_side_by_side(page, part.strip(" .")):
            return True
    return False


def told_of(page: Page, rest: str, found: Sequence[Name]) -> Choice | None:
    """Return the model that a sentence behind agents says they run on, other than the one that
    runs where it cannot: "runs on opus (fallback: sonnet)".
    """
    bare = _fallback().sub("", rest)
    if wording.models_in(bare):
        return sentences.about(page, bare.lstrip(" —–-:.,"), found)
    return None


@cache
def _fallback() -> re.Pattern[str]:
    some = "|".join(data("documents")["columns"]["secondary"])
    return re.compile(
        rf"[(\[]?\b(?:{some})\b\s*(?:[:=]|is|to|on)?[^,;.()\[\]]*[)\]]?", re.IGNORECASE
    )


def _uses_another(choice: Choice, rest: str) -> bool:
    """Whether what is said of an agent tells that it works with another model than the heading's,
    and not that it did so or does so at times: "plans with opus".
    """
    around = set(_WORDS.findall(rest.lower()))
    stops = wording.any_of("hedges", "escalation", "doubts") | words("void") | words("conditions")
    if not stops.isdisjoint(around):
        return False
    some = re.findall(
        r"\b(?:on|with|uses?|using|runs|via) (?:the |claude )*([\w.-]+)", rest.lower()
    )
    return any(wording.tier_of(one) not in ("", choice.tier) for one in some)
