"""Agents behind a label of their own, after a model and what it is for: "**Haiku**: quick lookups.
Agents: `a`, `b`", "**Sonnet** (default) — features — used by `c`".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ..markdown import Page, Span, plain
from ..tables.grid import is_of_project
from ..words import columns, titles, withdrawals, wording
from ..words.keys import words_in
from ..words.named_agents import names
from ..words.naming import Name
from ..words.tokens import words
from ..words.wording import Choice
from .items import at_colon
from .own_models import LABELLED, names_an_agent

#: What ends the model at the beginning.
_HEAD = re.compile(r"[:;.,](?:\s|$)|\s[–—-]\s|—")
_REMARK = re.compile(r"[\s)\]]*+(?:[–—-]\s[^.]*)?\.?\s*")


class Labelled(Record):
    """A model, and the agents behind the label that follows it."""

    choice: Choice
    names: tuple[Name, ...]


def of_model(page: Page, runs: Sequence[Span]) -> Labelled | None:
    """Return the model that a text begins with and the agents behind a label in it; None where the
    words between say when the model holds, or name somebody.
    """
    before, found = _parted(page, runs)
    choice = None
    if found:
        choice = _model(page, before)
    return Labelled(choice, found) if choice else None


def below_model(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the agents behind a label below a heading that is their model: "Quick lookups.
    Agents: `a`, `b`"; none where the words before it name somebody, or say when it holds.
    """
    before, found = _parted(page, runs)
    if _leaves_open(page, before):
        return ()
    return found


def of_group(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the agents behind the name of their group: "**Pier crew (2):** `a` • `b`"; none where
    the label says when something holds, or names somebody.
    """
    label, rest = at_colon(runs)
    told = words_in(label.lower())
    if not (rest and told) or _leaves_open(page, label):
        return ()
    if told[-1] in data("documents")["labels"]["to_others"]:
        return ()
    if columns.holds_word(label, "relations"):
        return ()
    if not set(told).isdisjoint(data("documents")["of_chain"]):
        return ()
    return _names(page, rest)


def _parted(page: Page, runs: Sequence[Span]) -> tuple[str, tuple[Name, ...]]:
    """Return the words before the last label of a text, and the agents behind it."""
    runs = _merged(runs)
    for at in range(len(runs) - 1, -1, -1):
        labels = [] if runs[at].mark else list(_label().finditer(runs[at].text))
        if labels:
            before = plain(runs[:at]) + runs[at].text[: labels[-1].start()]
            return before, _names(page, _after(runs, at, labels[-1].end()))
    return "", ()


def without_label(page: Page, runs: Sequence[Span]) -> Sequence[Span]:
    """Return what stands behind the label that a text begins with, where it names agents of the
    project and nothing else: of "Agents: `a`, `b`" the two. Any other text as it is.
    """
    merged = _merged(runs)
    label = None
    if merged and not merged[0].mark:
        label = _label().match(merged[0].text)
    if label is None:
        return runs
    after = _after(merged, 0, label.end())
    if _names(page, after):
        return after
    return runs


def _merged(runs: Sequence[Span]) -> list[Span]:
    """Return runs in which bold and plain words are one."""
    merged: list[Span] = []
    for one in runs:
        if one.mark in ("code", "link"):
            merged.append(one)
        elif merged and not merged[-1].mark:
            merged[-1] = Span(merged[-1].text + one.text)
        else:
            merged.append(Span(one.text))
    return merged


def _after(runs: Sequence[Span], at: int, end: int) -> Sequence[Span]:
    rest = runs[at].text[end:].lstrip()
    if rest:
        return (Span(rest), *runs[at + 1 :])
    return runs[at + 1 :]


def _names(page: Page, runs: Sequence[Span]) -> tuple[Name, ...]:
    """Return the agents of a list in which all are agents of the project, and behind which stands
    nothing, or a remark without models.
    """
    found, rest = names(runs, trusted=True, known=page.known)
    is_list = all(is_of_project(page, one) for one in found)
    is_end = _REMARK.fullmatch(rest) is not None and not wording.models_in(rest)
    if is_list and is_end and not withdrawals.limits(rest):
        return found
    return ()


def _model(page: Page, before: str) -> Choice | None:
    """Return the model of the words before a label, where what it is for leaves nothing open."""
    stated = LABELLED.match(before.strip())  # "Model: Haiku. Agents: …"
    if stated:
        before = before.strip()[stated.end() :]
    sign = _HEAD.search(wording.PARENTHESES.sub(lambda one: "_" * len(one[0]), before))
    head, work = before, ""
    if sign:
        head, work = before[: sign.start()], before[sign.end() :]
    title = titles.title(head.strip())
    choice = title.choice
    if choice is None or title.examples:
        return None
    for remark in wording.PARENTHESES.findall(head):
        if remark.strip() != choice.model:  # "Tier 1 (Opus)"
            work = f"{work} {remark}"
    return None if _leaves_open(page, work) else choice


def _leaves_open(page: Page, work: str) -> bool:
    """Whether what a model is for names another model or an agent, says when it holds, or tells
    what was: "only at night".
    """
    if wording.models_in_long(work) or names_an_agent(page, work):
        return True
    if withdrawals.limits(work.strip()):
        return True
    stops = words("void") | words("conditions") | wording.any_of("hedges", "escalation", "examples")
    stops |= words("limits") - wording.vocabulary()["levels"]  # "simple transforms"
    stops -= words("or") | {"hard"}  # "features or fixes", "hard bugs"
    return not stops.isdisjoint(re.findall(r"[^\W\d_]+(?:['’]t)?", work.lower()))


@cache
def _label() -> re.Pattern[str]:
    known = data("documents")["labels"]
    nouns, verbs = "|".join(known["nouns"]), "|".join(known["verbs"])
    begin = r"(?:^|(?<=[.;!,(\[\n])|(?<=\s[–—-])|(?<=—))\s*"
    return re.compile(rf"{begin}(?:(?:{nouns})\s*:|(?:{verbs})(?:\s*:|(?=\s)))\s*", re.IGNORECASE)
