"""What one item of a list says of agents and their models."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..markdown import Page, Span, plain
from ..prose import all_agents, sentences
from ..prose.bracket_pairs import in_brackets, up_to_occasion, up_to_work
from ..prose.parts import tells_the_past, tells_what_was
from ..tables.grid import choice_of, is_of_project, is_sign, label
from ..words import columns, titles, withdrawals, wording
from ..words.keys import REMAINDER, without_accents, words_in
from ..words.named_agents import names
from ..words.naming import (
    PARTS,
    Name,
    Said,
    are_all_others,
    are_built_in,
    clean,
    is_remainder,
    known_as,
)
from ..words.tokens import marked, parts_of_names, tokens, words
from ..words.values import INHERIT
from ..words.wording import Choice
from .entries import SEVERAL, UNCLEAR, Entry, Scope
from .listed import are_known, listed, without_effort
from .nearest import are_open, told_of, with_others
from .own_models import OWN, defined, names_an_agent, own_choice, property_of

_COLON = re.compile(r":|<-|←|=|\s(?:[-–—→]|->|=>)\s")
_ARROW = re.compile(r"[→⇒]|[-=]+>")
_SENTENCE = re.compile(r"[.!?]\s")
_OR = re.compile(rf"\s+(?:{wording.one_of('or')})\s+(?=\W?\w)")
_PAIR = re.compile(r"[=→]|->|:\s")
_FIRST = re.compile(r"\s*[\[(]([^\[\]()]{2,40})[\])]\s*:?\s*")
_MOST_OF_NAME = 4  # words
_MEASURED = re.compile(r"\d\s?(?:%|/\d|min\b|s\b|k? tokens)|\$\d")
_MENTIONS = "beside its model stands something else than names of agents"


def by_agents(page: Page, source: str, line: int, parent: Scope) -> Entry:
    """Return what an item says of agents of the project: "`reviewer`: opus", "opus: `a`, `b`",
    or a bare `reviewer` below a heading with a model in it.
    """
    if not page.known or parent.closed or parent.choice:
        return Entry(line, ())
    runs: Sequence[Span] = page.runs(source)
    return _by_runs(page, source, _without_phase(page, runs), line, parent)


def _without_phase(page: Page, runs: Sequence[Span]) -> Sequence[Span]:
    """Return an item without the part of some work behind its agent: "`a` phase RED: opus"."""
    if len(runs) > 1 and runs[0].mark and _phase().match(runs[1].text):
        return (runs[0], runs[1]._replace(text=_phase().sub("", runs[1].text, 1)), *runs[2:])
    found = None
    if runs and not runs[0].mark:
        found = _phase().search(runs[0].text)
    if found and known_as(runs[0].text[: found.start()].strip(), page.known):
        return (runs[0]._replace(text=_phase().sub("", runs[0].text, 1)), *runs[1:])
    return runs


def _by_runs(page: Page, source: str, runs: Sequence[Span], line: int, parent: Scope) -> Entry:
    """Return what an item says, from its `source` and its runs without a part of some work."""
    if parent.aside or _is_of_others(page, runs):
        entry = _by_task(page, runs, line)
        if entry is None and parent.course and not parent.unsettled:
            entry = _in_course(page, source, runs, line)
        elif entry is None and parent.explains and not parent.unsettled:
            entry = _in_reasons(page, source, line)
        return entry or Entry(line, ())
    if parent.owners or parent.team:
        return _below_agent(page, runs, line, parent)
    if len(runs) == 1 and runs[0].mark == "code" and _PAIR.search(runs[0].text):
        runs = (Span(runs[0].text),)
    signed, runs = _signed(page, runs)
    if not runs:
        return Entry(line, (), open=SEVERAL)
    if parent.unsettled:
        prose = sentences.SILENCE
    else:
        prose = sentences.of_item(page, source, line)
    if prose.said and not (prose.doubts or prose.open):
        return Entry(line, prose.said)
    entry = _by_name(page, runs, line, signed or parent.loose)
    is_void = prose.void and not prose.open
    is_void = is_void or (source.startswith("[ ]") and len(wording.models_in(source)) > 1)
    is_void = is_void or any(one in source.lower() for one in wording.vocabulary()["pending"])
    is_void = is_void or columns.is_named_otherwise(at_colon(runs)[0] or plain(runs))
    if is_void and entry.reason:
        return Entry(line, ())
    return entry


@cache
def _phase() -> re.Pattern[str]:
    """Return what finds a part of some work behind an agent: " phase RED", " (step 2)"."""
    nouns = "|".join(words("of_phases"))
    return re.compile(rf"(?i)(?:,? (?:{nouns}) [\w-]+| \((?:{nouns}) [\w-]+\))(?=\s*[(:–—-])")


def _below_agent(page: Page, runs: Sequence[Span], line: int, parent: Scope) -> Entry:
    """Return what an item below an agent says: a property of it, or another agent with its own."""
    choice = None
    if parent.owners:
        choice = property_of(page, plain(runs))
    if choice or not parent.team:
        said = tuple(Said(name, choice, line) for name in parent.owners if choice)
        return Entry(line, said, of_owner=True)
    return _of_member(page, runs, line)


def _in_course(page: Page, source: str, runs: Sequence[Span], line: int) -> Entry:
    """Return what a step says in brackets, in a whole sentence, or right after a name."""
    found = tokens(_up_to_models(marked(runs)), page)
    said = in_brackets(found, line)
    heard = up_to_occasion(up_to_work(found))
    around = {one.text for one in heard if not (one.names or one.choice)}
    is_open = not around.isdisjoint(wording.vocabulary()["leads"])
    label, _, rest = plain(runs).partition(":")
    if is_open or _MEASURED.search(rest or label):  # "Planning (~6s): `a` (opus)" is none
        return Entry(line, ())
    if said or tells_what_was(found):
        return Entry(line, said)
    prose = sentences.of_item(page, source, line)
    if prose.void or prose.open:
        return Entry(line, ())
    if prose.said and not prose.doubts:
        return Entry(line, prose.said)
    return _of_member(page, runs, line)


def _up_to_models(text: str) -> str:
    """Return a step up to the sentence with its last model, where those behind it tell nothing of
    what was: "Hand it to `a` (Opus). If it says no, stop".
    """
    ends = [one.end() for one in _SENTENCE.finditer(text)]
    while ends and not wording.models_in_long(text[ends[-1] :]):
        behind = text[ends[-1] :]
        if tells_the_past(words_in(behind.lower())) or withdrawals.holds_withdrawal(behind):
            break
        text = text[: ends.pop()]
    return text


def _in_reasons(page: Page, source: str, line: int) -> Entry:
    """Return what whole sentences of an item say, as those of a paragraph would: "It is cheap: `a`
    runs on Haiku". Nothing where one is not understood, or where they only name agents and models.
    """
    if wording.vocabulary()["using"].isdisjoint(words_in(source.lower())):
        return Entry(line, ())
    prose = sentences.of_item(page, source, line)
    if prose.doubts or prose.open:
        return Entry(line, ())
    return Entry(line, prose.said)


def _of_member(page: Page, runs: Sequence[Span], line: int) -> Entry:
    """Return what an item says right after agents of the project, and before anything else."""
    found, rest = names(runs, trusted=False, known=page.known)
    match = OWN.match(rest)
    around = set(words_in(rest.lower()))
    is_open = not around.isdisjoint(wording.vocabulary()["leads"]) or _MEASURED.search(rest)
    if not match or is_open or not found or not all(is_of_project(page, one) for one in found):
        return Entry(line, ())
    choice = choice_of(page, (match[1] or match[2]).strip(), "model")
    return Entry(line, tuple(Said(name, choice, line) for name in found if choice))


def _is_of_others(page: Page, runs: Sequence[Span]) -> bool:
    """Whether an item begins with a link into the web that is no agent of the project."""
    if not runs or "://" not in runs[0].href:
        return False
    return not known_as(clean(runs[0].text), page.known)


def _by_name(page: Page, runs: Sequence[Span], line: int, default: Choice | None) -> Entry:
    """Return what an item says that begins with agents, or with a model."""
    found, rest = names(runs, trusted=False, known=page.known)
    if not found and default:
        from . import other_items  # imported here: most items begin with their agents

        found = other_items.at_work(page, runs)
    if not found or not are_known(page, found):
        return _by_task(page, runs, line) or by_model(page, runs, line)
    if len(found) == 1 and _goes_on_with(found[0], rest):
        return Entry(line, ())
    if are_open(page, rest) and not columns.has_word(rest, "denying"):  # "we are not sure"
        return Entry(line, (), open=SEVERAL)
    choice = own_choice(page, rest) or default
    if choice is None and wording.models_in(rest):
        choice = told_of(page, rest, found)
    if choice is None and wording.models_in(rest):
        return Entry(line, (), "" if withdrawals.is_unsure(rest) else UNCLEAR)
    return Entry(line, tuple(Said(name, choice, line) for name in found if choice))


def _goes_on_with(name: Name, rest: str) -> bool:
    """Whether an item names its agent once more, before another model: the steps of its work."""
    return name.text.lower() in rest.lower() and len(set(wording.models_in(rest))) > 1


def _by_task(page: Page, runs: Sequence[Span], line: int) -> Entry | None:
    """Return what an item says that leads from a task to agents: "Code review → `reviewer`
    (Sonnet)"; None for any other item.
    """
    task, after = "", runs
    for index, run in enumerate(runs):
        sign = None if run.mark else _ARROW.search(run.text)
        if sign:
            task = plain(runs[:index]) + run.text[: sign.start()]
            after = (Span(run.text[sign.end() :]), *runs[index + 1 :])
            break
    if not task.strip() or wording.models_in(task) or names_an_agent(page, task):
        return None
    after = [one if one.mark else one._replace(text=_OR.sub(", ", one.text)) for one in after]
    found, rest = names(after, trusted=False, known=page.known)
    choice = own_choice(page, rest)
    if choice and found and all(is_of_project(page, one) for one in found):
        return Entry(line, tuple(Said(name, choice, line) for name in found))
    return None


def by_model(page: Page, runs: Sequence[Span], line: int) -> Entry:
    """Return what an item says that begins with a model."""
    head, after = _bracketed(runs) or at_colon(runs)
    head = without_effort(head)
    title = titles.title(head)
    choice = title.choice or defined(page, head)
    if _is_of_caller(head):
        return _inheriting(page, after, line)
    if choice is None and not _SENTENCE.search(head):  # "`a` runs on Opus. Others – `b` – …"
        choice = titles.loose(head)
    if choice and not title.examples:
        if title.choice and all_agents.are_meant(plain(after)):
            return Entry(line, tuple(all_agents.of_project(page, choice, line)))
        others = with_others(page, after)
        found = others or listed(page, after)
        if others or (found and are_known(page, found)):
            return Entry(line, tuple(Said(name, choice, line) for name in found))
        is_rest = wording.are_others(plain(after)) or is_remainder(plain(after))
        is_rest = is_rest or _is_task(page, after) or are_built_in(PARTS.split(plain(after)))
        return Entry(line, (), "" if is_rest else _MENTIONS)
    if are_all_others(head):
        choice = choice_of(page, plain(after).strip(" ."), "model")
        return Entry(line, (Said(Name(REMAINDER), choice, line),) if choice else ())
    is_doubtful = wording.models_in(plain(runs)) and not _is_task(page, runs)
    is_doubtful = is_doubtful and not titles.title(plain(runs)).open
    if is_doubtful and (_is_of_session(head) or _is_of_nobody(page, plain(runs))):
        is_doubtful = False
    return Entry(line, (), _MENTIONS if is_doubtful else "")


def _is_of_caller(head: str) -> bool:
    """Whether an item begins with no more than that its agents inherit, and which model that is:
    "Inherit (Sonnet)".
    """
    remarks = [wording.scan_of(one) for one in wording.PARENTHESES.findall(head)]
    is_plain = all(one.models and not one.words for one in remarks)
    return is_plain and wording.is_inherited(wording.PARENTHESES.sub("", head))


def _inheriting(page: Page, runs: Sequence[Span], line: int) -> Entry:
    """Return the agents of the project that inherit; others are nobody's here."""
    found = listed(page, runs)
    if not (found and are_known(page, found)):
        return Entry(line, ())
    return Entry(line, tuple(Said(name, Choice(INHERIT, ""), line) for name in found))


def _is_of_session(head: str) -> bool:
    """Whether what an item is about is the model of the session: "Main model `opusplan`"."""
    left = set(wording.scan_of(head).words)
    known = wording.vocabulary()
    return bool(left & known["sessions"]) and left <= known["others"] | known["models"]


def _is_of_nobody(page: Page, text: str) -> bool:
    """Whether a text is a sentence on who runs on a model, and that is no agent of the project:
    "Orchestration runs on Opus".
    """
    before = re.split(r"\W(?:runs?|uses?|stays?|needs?) ", text, maxsplit=1)
    if len(before) != 2 or not before[0].strip() or wording.models_in(before[0]):
        return False
    found = set(words_in(without_accents(before[0])))
    return found.isdisjoint(parts_of_names(frozenset(page.known)))


def _is_task(page: Page, runs: Sequence[Span]) -> bool:
    """Whether what stands after a model says in several words what it does, and names no agent."""
    text = plain(runs)
    has_names = any(run.mark in ("code", "link") for run in runs) or names_an_agent(page, text)
    has_names = has_names or any(len(part.split()) == 1 for part in text.split(","))
    return len(text.split()) > _MOST_OF_NAME and not has_names


def _signed(page: Page, runs: Sequence[Span]) -> tuple[Choice | None, Sequence[Span]]:
    """Return the model of the one sign in an item, by the legend of the document, and the item
    without it; nothing of one with several.
    """
    signs = [one for one in page.tiers if is_sign(one)]
    if not signs:
        return None, runs
    pattern = re.compile(
        "|".join(rf"(?<!\S){re.escape(one)}\ufe0f?(?![^\s:,;.)])" for one in signs)
    )
    found: set[str] = set()
    left = []
    for run in runs:
        if run.mark in ("code", "link"):
            left.append(run)
            continue
        found.update(map(label, pattern.findall(run.text)))
        left.append(run._replace(text=pattern.sub("", run.text).rstrip(" ") or " "))
    if len(found) != 1:
        return None, () if found else runs
    return page.tiers[found.pop()], [run for run in left if run.text.strip()]


def _bracketed(runs: Sequence[Span]) -> tuple[str, Sequence[Span]] | None:
    """Return the words in brackets that a text begins with, and what follows them."""
    match = None
    if runs and not runs[0].mark:
        match = _FIRST.match(runs[0].text)
    if match is None:
        return None
    return match[1], (Span(runs[0].text[match.end() :]), *runs[1:])


def at_colon(runs: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Cut at the first colon, dash or arrow outside of names."""
    for index, run in enumerate(runs):
        if run.mark == "link" or (run.mark == "code" and not wording.models_in(run.text)):
            break
        sign = None if run.mark == "code" else _COLON.search(run.text)
        if sign:
            return plain(runs[:index]) + run.text[: sign.start()], (
                Span(run.text[sign.end() :]),
                *runs[index + 1 :],
            )
    return "", ()
