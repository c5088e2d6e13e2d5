"""What documents say of all agents that they do not name: read only beside others, and only
where everything else was understood; and what another part of them denies.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache

from ....core.judged import Assignment
from ....core.resources import data
from . import columns, titles, withdrawals, wording
from .keys import REMAINDER, key, words_in
from .naming import FIELD, Found, Passed, Said, may_be_others
from .tokens import words as sentence_words

_MOST_PATTERNS = 100  # with wildcards, beside which defaults are read
_MOST_ABOVE = 3  # headings that a part may stand below


def checked(found: Sequence[Found], lines: Sequence[str]) -> list[Found]:
    """Return what was found in the lines of a document, without what holds for all others where a
    part of it was left out, where it names no agent, or only some of those on a model, or where
    it says several things of them.
    """
    others = [one for one in found if _is_of_others(one)]
    if not others:
        return list(found)
    left_out = [one for one in found if isinstance(one, Passed) and one.cause]
    named = [one for one in found if isinstance(one, Said) and not _is_of_others(one)]
    tiers = {one.choice.tier for one in others if isinstance(one, Said)}
    is_sure = bool(named) and not left_out and len(tiers) == 1
    if is_sure and not _are_unnamed(found, lines) and not _are_of_work(others, named, lines):
        return list(found)
    reason = "what holds for all other agents is not read"
    return [Passed(one.line, reason) if _is_of_others(one) else one for one in found]


def _are_of_work(others: Sequence[Found], named: Sequence[Said], lines: Sequence[str]) -> bool:
    """Whether a line on all others is about kinds of work, of which its text names more."""
    from . import other_work  # imported here: few documents speak of all others

    of_agents = {one.line for one in named}
    return any(other_work.is_of_work(lines, one.line, of_agents) for one in others)


def _are_unnamed(found: Sequence[Found], lines: Sequence[str]) -> bool:
    """Whether a line on the model of some agents, and not of all others, counts more of them: "`a`,
    `b`, +9 more".
    """
    from . import beside_others  # imported here: few documents speak of all others

    of_others = {one.line for one in found if _is_of_others(one)}
    for number in {one.line for one in found if isinstance(one, Said)} - of_others:
        if beside_others.leaves_unnamed(lines[number - 1]):
            return True
    return False


def undenied(found: Sequence[Found]) -> list[Found]:
    """Return what was found, without models of agents to which a table that is left out gives
    another: nobody knows which holds.
    """
    denied: dict[str, dict[str, int]] = {}
    for one in found:
        for said in one.said if isinstance(one, Passed) else ():
            denied.setdefault(key(said.name.text), {})[said.choice.tier] = said.line
    kept: list[Found] = []
    for one in found:
        others: list[int] = []
        if isinstance(one, Said):
            tiers = denied.get(key(one.name.text), {})
            others = [line for tier, line in tiers.items() if tier != one.choice.tier]
        if isinstance(one, Said) and others:
            reason = f"line {others[0]}, which is left out, gives `{one.name.text}` another model"
            kept.append(Passed(one.line, reason))
        else:
            kept.append(one)
    return kept


def strongest(found: Sequence[Found]) -> list[Found]:
    """Return what was found, without what holds only where nothing else is said of an agent."""
    names: set[str] = set()
    for one in found:
        if isinstance(one, Said) and not one.weak:
            names.add(key(one.name.text))
    wild = [name for name in names if "*" in name and name != REMAINDER]
    kept = []
    for one in found:
        if isinstance(one, Said) and one.weak:
            name = key(one.name.text)
            if name in names or len(wild) > _MOST_PATTERNS:
                continue
            if any(fnmatchcase(name, pattern) for pattern in wild):
                continue
        kept.append(one)
    return kept


def _is_of_others(one: Found) -> bool:
    return isinstance(one, Said) and one.name.text == REMAINDER


def mentioned(text: str, known: Collection[str], rest: Assignment | None = None) -> set[str]:
    """Return the agents of a project, by key, that a document names where it speaks of models or of
    exceptions as well: whatever it says of all others, `rest`, is not about them. Frontmatter in
    fenced code that gives an agent the tier of all others denies nothing; what holds for all agents
    except some holds for all that no sentence excepts, or gives another model.
    """
    text = _without_open_rows(text.replace("\r\n", "\n").replace("\r", "\n"))
    tier = rest.tier if rest else ""
    if rest and _is_of_all_but_some(rest.text):
        told = "\n".join(_denying(text, known, tier))
    else:
        told = "\n".join(_with_models(text, known, tier))
    words = set(map(key, re.findall(r"\w[\w:-]*", told)))
    flat = " ".join(re.split(r"[\s_]+", told.casefold()))
    mentioned = set()
    for one in known:
        if one in words or one.replace("-", " ") in flat:
            mentioned.add(one)
    if rest:
        mentioned |= _by_short_names(text, known, rest.text)
    return mentioned


def _by_short_names(text: str, known: Collection[str], line: str) -> set[str]:
    """Return the agents that sentences beside the one on all others speak of by one word of their
    names: before "everything else runs on Sonnet", "Opus for security when money is in scope".
    """
    told = set()
    for part in re.split(r"\n[ \t]*\n", text):
        if line[:_MOST_OF_SUBJECT] not in part:
            continue
        for sentence in _SENTENCES.split(part):
            if wording.models_in_long(sentence) and not may_be_others(sentence):
                told |= {one.removesuffix("s") for one in _whom().findall(sentence.lower())}
    found = set()
    for one in known:
        parts = one.rpartition(":")[2].split("-")
        if not told.isdisjoint((parts[0], parts[-1])):
            found.add(one)
    return found


@cache
def _whom() -> re.Pattern[str]:
    """Return what finds the word for whom or what a model is: "opus for security"."""
    purpose, before = wording.one_of("purpose"), wording.one_of("articles", "all")
    return re.compile(rf"\b(?:{purpose}) (?:(?:{before}) )?([^\W\d_]+)(?![\w-])")


def _is_of_all_but_some(text: str) -> bool:
    """Whether a text says outright what all agents are except some: "All agents use Sonnet except
    the planner", but not "everything else".
    """
    some = words_in(text.lower())
    if sentence_words("exceptions").isdisjoint(some):
        return False
    are_all = [one for one in some if one in sentence_words("everyone")]
    return bool(are_all) and not sentence_words("all_agents").isdisjoint(some)


def _denying(text: str, known: Collection[str], tier: str) -> Iterator[str]:
    """Yield the sentences, items and rows of a text that name another tier, or speak of models and
    of none in particular, and the headings above them; none below what was only weighed.
    """
    headings: list[str] = []
    for part in re.split(r"\n[ \t]*\n", text):
        for line in part.split("\n"):
            if line.startswith("#"):
                headings = [one for one in headings if _level(one) < _level(line)]
                headings.append(line)
        if any(titles.is_weighed(one.strip("# ")) for one in headings):
            continue
        for sentence in _with_subjects(part):
            if _denies(sentence, known, tier):
                yield sentence
                yield from headings


def _level(heading: str) -> int:
    return len(heading) - len(heading.lstrip("#"))


def _with_subjects(part: str) -> Iterator[str]:
    """Yield the sentences of a part of a text, those that begin with a pronoun, "It runs on Opus",
    together with the one that says who is meant.
    """
    subject = ""
    for sentence in _SENTENCES.split(part):
        first = _FIRST.match(sentence.lower())
        if first and first[1] in sentence_words("pronouns"):
            yield f"{subject} {sentence}"
        else:
            yield sentence
            subject = sentence[-_MOST_OF_SUBJECT:]


_MOST_OF_SUBJECT = 300  # characters
_FIRST = re.compile(r"\W*([^\W\d_]+)")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n(?=[ \t]*(?:[-*+|#>]|\d+[.)]))")


def _denies(sentence: str, known: Collection[str], tier: str) -> bool:
    """Whether a sentence may say of an agent that it is none of all those of a tier."""
    tiers = set(wording.tiers_in_long(sentence))
    if not tiers:
        return _speaks_of_models(sentence, known)
    stops = sentence_words("void") | sentence_words("negations") | sentence_words("instead")
    told = re.findall(r"[^\W\d_]+(?:['’]t)?", sentence.lower())
    return tiers != {tier} or not stops.isdisjoint(told) or _excepts(sentence, known)


def _without_open_rows(text: str) -> str:
    """Return a document that tells the model of all agents "unless the table says otherwise"
    without rows that name none: a dash, or nothing, is what says nothing else.
    """
    if "unless" not in text.lower() or not re.search(_OTHERWISE, text):
        return text
    kept = []
    for line in text.split("\n"):
        if not _is_open_row(line):
            kept.append(line)
    return "\n".join(kept)


def _is_open_row(line: str) -> bool:
    """Whether a line is a row of a table with a dash or nothing in a cell, and no model or word for
    what is not decided.
    """
    if not line.lstrip().startswith("|") or _SEPARATOR.fullmatch(line.strip()):
        return False
    cells = {cell.strip().lower() for cell in line.strip().strip("|").split("|")}
    undecided = wording.vocabulary()["absent"] - _NOTHING
    if cells.isdisjoint(_NOTHING) or not cells.isdisjoint(undecided):
        return False
    return not (wording.models_in_long(line) or withdrawals.takes_back(line))


# compiled on first use: few documents say "unless"
_OTHERWISE = (
    r"(?i)\bunless (?:the|this|its|their|an?) (?:\w+ ){0,2}"
    r"(?:table|list|row|line|entry|column|matrix)\b[^.\n]{0,40}"
    r"\b(?:otherwise|another|different(?:ly)?|something else|other|own)\b"
)
_NOTHING = wording.DASHES | {""}  # in cells
_SEPARATOR = re.compile(r"[|:\s-]+")


def _with_models(text: str, known: Collection[str], tier: str) -> Iterator[str]:
    """Yield the parts of a text, between blank lines, that speak of models or of exceptions, and
    the last headings before them; of a list that names no model the items that do.
    """
    headings: list[str] = []
    is_led = False  # by "Exceptions:"
    for part in re.split(r"\n[ \t]*\n", text):
        if tier and _shows_tier(part, tier):
            continue
        pieces = [part] if is_led else _pieces(part, known)
        for one in pieces:
            if is_led or _speaks_of_models(one, known):
                yield one
                yield from headings[-_MOST_ABOVE:]
        headings += [line for line in part.split("\n") if line.startswith("#")]
        is_led = _excepts(part, known) and part.rstrip().endswith((":", "**"))


def _shows_tier(part: str, tier: str) -> bool:
    """Whether a part of a text is fenced code with the frontmatter of one agent of a tier."""
    fields = FIELD.findall(part) if part.startswith(_FENCES) else []
    by_name = dict(fields)
    is_of_one = len(fields) == len(by_name) and by_name.keys() == {"name", "model"}
    return is_of_one and wording.tier_of(by_name["model"]) == tier


_FENCES = ("```", "~~~")


def _pieces(part: str, known: Collection[str]) -> Sequence[str]:
    """Return the items of a list that names no model, of which few speak of any, below a line that
    speaks of none; any other part of a text as one.
    """
    lead, *items = _ITEM.split(f"\n{part}")
    if not items or wording.models_in_long(part) or _speaks_of_models(lead, known):
        return [part]
    speaking = sum(_speaks_of_models(one, known) for one in items)
    if _FEW * speaking > len(items):
        return [part]
    return items


_FEW = 3  # of so many items one may speak of models by itself
_ITEM = re.compile(r"\n[ \t]*(?:[-*+]|\d+[.)])[ \t]+")


def _speaks_of_models(part: str, known: Collection[str]) -> bool:
    """Whether a part of a text may say something of models, or except somebody."""
    if wording.models_in_long(part) or "decided" in part or _excepts(part, known):
        return True
    return columns.has_word(_of_others().sub("", part), "models", "tiers")


@cache
def _of_others() -> re.Pattern[str]:
    """Return what finds models that no agent runs on, "threat models", and "top-level"."""
    kinds = "|".join(data("documents")["other_models"])
    return re.compile(
        rf"\b(?:{kinds})[ -]mod(?:els?|elle?)\b|\b\w+-(?:level|class)\b", re.IGNORECASE
    )


def _excepts(part: str, known: Collection[str]) -> bool:
    """Whether words of a part except somebody: "except", or "but" before the name of an agent."""
    some = words_in(part.lower())
    if not sentence_words("exceptions").isdisjoint(some):
        return True
    if sentence_words("saving").isdisjoint(some):
        return False
    firsts = {one.rpartition(":")[2].partition("-")[0] for one in known}
    for found in _saving().finditer(part.lower()):
        if key(found[1]).partition("-")[0] in firsts or not found[1]:
            return True
    return False


@cache
def _saving() -> re.Pattern[str]:
    """Return what finds "but" and the word behind it that may be an agent: "but not the `a`"."""
    saving = wording.one_of("saving")
    before = wording.one_of("denials", "articles", "purpose")
    return re.compile(rf"\b(?:{saving})\b\W*(?:(?:{before}|only|also)\b\W*){{0,3}}([\w-]*)")


def files(every: Sequence[str], named: Sequence[str]) -> tuple[str, ...]:
    """Return the agents that are not named, of the folders in which those lie that are."""
    folders = {os.path.dirname(path) for path in named}
    meant = set(every) - set(named)
    return tuple(sorted(path for path in meant if os.path.dirname(path) in folders))
