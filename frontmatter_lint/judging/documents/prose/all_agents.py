"""Sentences about all agents of a project: "all agents run on Opus", "all but `a`"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..markdown import Page
from ..words import columns, titles, wording
from ..words.keys import EVERYONE, REMAINDER, words_in
from ..words.naming import Found, Name, Said, are_all_agents, known_as
from ..words.tokens import LEFT_OUT, Token, words
from ..words.wording import Choice
from .parts import SIGNS, are_linking

_FIRST = 6  # words of a sentence among which its subject is
_OF_PLACE = 3  # words: "in this repository"
_MOST_AGENTS = 500  # of whom something is said at once
_SENTENCE = re.compile(r"(?:[-*] )?[^\W\d_][^.!?\"“”„«»]*(?:\.\d[^.!?\"“”„«»]*)*[.!]?")


def of_all(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence about all agents, or all but some, or by default, as one about all
    others.
    """
    found = _without_place(_without_remark(_with_exceptions(_stressed(found))))
    texts = {one.text for one in found}
    is_of_most = not texts.isdisjoint(words("exceptions") | words("defaulting"))
    for at, one in enumerate(found[: _start(found) + _FIRST]):
        is_after_name = at > 0 and bool(found[at - 1].names)
        if one.text not in words("all_agents") or one.names or is_after_name:
            continue
        before = {two.text for two in found[max(at - _OF_PLACE, 0) : at]}
        if not before.isdisjoint(words("most")):
            return found  # "most agents default to Sonnet": nobody says which
        if is_of_most:
            return [*found[:at], one._replace(names=(REMAINDER,)), *found[at + 1 :]]
        others = [two.text for two in found[at + 1 :] if not two.choice]
        if ":" in others and others[others.index(":") - 1] in wording.vocabulary()["models"]:
            others.remove(":")  # declare `model: opus`
        is_bare = LEFT_OUT not in texts and are_linking(others)
        if _means_all(found, at) and is_bare and SIGNS.isdisjoint(others):
            return [one._replace(names=(EVERYONE,)), *found[at + 1 :]]
    return found


def _stressed(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without "without exception", which excepts nobody."""
    exceptions, before = words("exceptions"), words("excepting_nobody")
    for at in range(1, len(found)):
        if found[at].text in exceptions and found[at - 1].text in before:
            return [*found[: at - 1], *found[at + 1 :]]
    return found


def _start(found: Sequence[Token]) -> int:
    """Return where a sentence begins behind the clause that excepts what is told elsewhere: "Unless
    its section says otherwise, …".
    """
    texts = [one.text for one in found]
    if texts[:1] == ["unless"] and "," in texts:
        return texts.index(",") + 1
    return 0


def _without_place(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without the place at its subject that holds all agents: "all agents in this
    repository".
    """
    for at in range(1, min(_start(found) + _FIRST, len(found) - _OF_PLACE + 1)):
        first, which, place = (one.text for one in found[at : at + _OF_PLACE])
        is_page = place in words("pages") and which in words("own") | words("articles")
        is_home = place in words("homes") and which in words("own")
        before = found[at - 1]
        is_of_all = before.text in words("all_agents") or before.names == (REMAINDER,)
        if is_of_all and first in words("places") and (is_page or is_home):
            return [*found[:at], *found[at + _OF_PLACE :]]
    return found


def _with_exceptions(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence on "all but …" as one on all except these."""
    if not found or found[0].text not in words("everyone") | words("starts_of_others"):
        return found
    for at, one in enumerate(found[:_FIRST]):
        if one.text in wording.vocabulary()["using"] or one.choice:
            break
        if one.text in words("saving"):
            return [*found[:at], Token("except"), *found[at + 1 :]]
    return found


def _without_remark(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without the brackets at its end that name its model once more: "… on Opus
    (`model: opus` in their frontmatter)".
    """
    texts = [one.text for one in found]
    if texts[-1:] != [")"] or texts.count("(") != 1:
        return found
    at = texts.index("(")
    inner = found[at + 1 : -1]
    models = {one.choice.tier for one in found if one.choice}
    has_model = any(one.choice for one in inner) and any(one.choice for one in found[:at])
    others = [one.text for one in inner if not one.choice]
    if has_model and len(models) == 1 and are_linking(others):
        return found[:at]
    return found


def _means_all(found: Sequence[Token], at: int) -> bool:
    """Whether a sentence begins with "all our agents" or "subagents", which end at a place and of
    which something is said right after: "all review agents" and "all agents in …" are only some.
    """
    before = [one.text for one in found[:at]]
    following = [one.text for one in found[at + 1 : at + 3]]
    if following[:1] and following[0] not in words("passives"):
        following = following[:1]
    is_said = not wording.vocabulary()["using"].isdisjoint(following)
    are_several = bool(before) or found[at].text.endswith("s")
    return is_said and are_several and words("everyone") | words("numbers") >= set(before)


def for_each(page: Page, found: Iterable[Found]) -> list[Found]:
    """Return what was found, with what holds for all agents said of each of the project, of which
    nothing else is said.
    """
    kept: list[Found] = []
    for one in found:
        if not isinstance(one, Said) or one.name.text != EVERYONE:
            kept.append(one)
        elif _stands_alone(page, one.line):
            kept += of_project(page, one.choice, one.line)
    return kept


def are_meant(text: str) -> bool:
    """Whether a text says no more than all agents, in no place of theirs."""
    bare = wording.PARENTHESES.sub("", text).strip("*_`.: ")
    return are_all_agents(bare) and bare.lower().split()[-1] in words("all_agents")


def of_project(page: Page, choice: Choice, line: int) -> list[Said]:
    """Return what a line says of all agents, of each of the project but one that is the main agent
    by its name; nothing below a heading of a part of the agents.
    """
    if len(page.known) > _MOST_AGENTS or not _is_of_the_whole(page, line):
        return []
    some = []
    for name in sorted(page.known):
        if wording.vocabulary()["sessions"].isdisjoint(name.split("-")):
            some.append(Said(Name(name), choice, line, weak=True))
    return some


def _stands_alone(page: Page, line: int) -> bool:
    """Whether a line begins with the sentence, or with one on the main agent before it, and what
    follows it takes nothing back.
    """
    text = page.lines[line - 1].strip()
    if text.startswith("**") and text.endswith("**"):
        text = text.strip("*")
    first = _SENTENCE.match(text)
    if first and _is_of_session(page, first[0]):
        text = text[first.end() :].strip()
        first = _SENTENCE.match(text)
    return first is not None and _takes_nothing_back(page, text[first.end() :], line)


def _is_of_session(page: Page, sentence: str) -> bool:
    """Whether a sentence says which model the main agent or the session runs on, and names no agent
    of the project.
    """
    told = words_in(sentence.lower())[:_FIRST]
    is_said = not wording.vocabulary()["using"].isdisjoint(told)
    is_session = not wording.vocabulary()["sessions"].isdisjoint(told)
    is_of_agents = any(known_as(word, page.known) for word in re.findall(r"[\w-]+", sentence))
    return is_said and is_session and not is_of_agents


def _is_of_the_whole(page: Page, line: int) -> bool:
    """Whether a line stands below no heading of a part of the agents."""
    for above in reversed(page.lines[: line - 1]):
        title = wording.PARENTHESES.sub("", above).strip()
        if title.startswith("##"):
            return titles.is_plain(title.strip("# ")) or columns.has_word(title, "models", "tiers")
        if title.startswith("#"):
            break
    return True


def _takes_nothing_back(page: Page, rest: str, line: int) -> bool:
    """Whether the sentence after the first of a paragraph, of which `rest` stands in the same line,
    names no model and no time or exception.
    """
    lines = [rest]
    for following in page.lines[line:]:
        if not following.strip():
            break
        lines.append(following)
    text = " ".join(lines).partition(". ")[0]
    stops = words("void") | words("conditions") | words("exceptions") | words("saving")
    stops |= wording.vocabulary()["hedges"]
    some = re.findall(r"[^\W\d_]+(?:['’]t)?", text.lower())
    return stops.isdisjoint(some) and not wording.models_in(text)
