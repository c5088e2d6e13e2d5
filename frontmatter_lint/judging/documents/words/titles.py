"""What a heading or lead-in says of the tables and lists below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from ....core.record import Record
from ....core.resources import data
from ..markdown import Block, Page, plain
from . import former, mostly, orders, values
from .keys import words_in
from .wording import (
    MAX_PHRASE,
    NUMBER,
    PARENTHESES,
    Choice,
    any_of,
    any_phrase,
    says,
    scan_of,
    vocabulary,
)

_PARTS = re.compile(r"\s+[-–—]+\s+|—|:(?:\s|$)")

_FEW = 4  # words
#: What agents may be for: "Migration agents".
_AT_END = re.compile(r"(?<=\w)\s*\( ?((?:[\w.-][\w. -]*[/,&] {0,2})+[\w.-][\w. -]*)\)$")
_SEVERAL = 2  # models
#: Lists of words that raise a doubt about what is said of a model.
_DOUBTFUL = ("doubts", "hedges", "leads", "bygone")
#: Words in brackets that are more than a mark on a heading, such as "(example)".
_LONG_REMARK = re.compile(r"\((?:[^()\s]+\s+){3,}[^()]*\)")
#: A heading above what was considered for a decision, and is none.
_OPTIONS = any_phrase(data("documents")["weighed"])
_WEIGHED = re.compile(
    rf"\W*(?:[\d.]+ )?(?:considered )?(?:{_OPTIONS})(?: considered| \w{{1,2}})?\s*(?:$|[:(–—-])",
    re.IGNORECASE,
)


class Title(Record):
    """What a heading or lead-in says of the lists below it.

    `agents`: it names agents. `assigns`: it announces models of agents without naming
    one. `aside`: it speaks of something else, so that the model of the heading above
    does not reach it. `examples`: nothing below it is meant. `loose` is a model that it
    names without saying that agents follow: it counts for agents of the project alone.
    `others` tells of what is no agent, `course` of steps of work and nothing else. `tells`:
    it is aside because it says something of a model, and no word of it raises a doubt. `open`: it
    names the model of most agents below it, of which each may have its own. `explains`: it is aside
    because it tells why something is as it is. `instances`: it is no more than words for agents as
    examples, which are some of those of a model that stands above.
    """

    choice: Choice | None
    agents: bool = False
    assigns: bool = False
    aside: bool = False
    examples: bool = False
    loose: Choice | None = None
    others: bool = False
    course: bool = False
    tells: bool = False
    open: bool = False
    explains: bool = False
    instances: bool = False


@lru_cache(maxsize=4096)
def loose(text: str) -> Choice | None:
    """Return the one model of a heading that stands by itself, in brackets or beside a dash
    or colon, and about which no word of it raises a doubt: "Reasoning (opus)".
    """
    scan = scan_of(text)
    known = vocabulary()
    words = {*scan.words}
    stops = known["aside"] | known["examples"] | known["doubts"] | known["escalation"]
    if len(scan.models) != 1 or words & stops:
        return None
    if all(word in known["beside"] or word in known["company"] for word in scan.words):
        return Choice(*scan.models[0])
    for part in re.split(r"[()\[\]:|]|\s+[-–—]+\s+|—|–", text):
        own = scan_of(part) if part.strip() else None
        if own and own.models:
            is_company = all(w in known["beside"] or w in known["company"] for w in own.words)
            choice = Choice(*own.models[0]) if is_company else says(own)
            if choice:
                return choice
    if not known["using"].isdisjoint(scan.words) and known["hedges"].isdisjoint(scan.words):
        return Choice(*scan.models[0])  # "these agents run on Haiku because …"
    return None


def only_model(text: str) -> Choice | None:
    """Return the one model of a text of which no word raises a doubt: "a small one, Haiku"."""
    scan = scan_of(text)
    known = vocabulary()
    stops = known["doubts"] | known["hedges"] | known["escalation"] | known["trials"]
    if len(scan.models) != 1 or stops.intersection(scan.words):
        return None
    return Choice(*scan.models[0])


def title(text: str) -> Title:
    """Read a heading or lead-in."""
    if text[:1].isalnum() or text.startswith("*"):
        text = orders.as_agents(text)
    text = _of_all(_without_reason(_without_models(_without_sample(" ".join(text.split())))))
    if len(text) > MAX_PHRASE:
        return Title(None, aside=True)
    return _title(text)


def of_now(text: str) -> str:
    """Return a heading without the event since which it holds: "The state after the migration"."""
    return _since().sub("", text)


@cache
def _since() -> re.Pattern[str]:
    events = "|".join(data("documents")["events"])
    return re.compile(rf"(?<=\w) (?:after|since) (?:the|this|our) (?:{events})$", re.IGNORECASE)


def _without_sample(text: str) -> str:
    """Return a lead-in without the sample that it is about: "The demo has these agents:"."""
    if text.endswith(":"):
        return _sample().sub("", text)
    return text


@cache
def _sample() -> re.Pattern[str]:
    known = data("documents")["of_samples"]
    subjects, names = "|".join(known["subjects"]), "|".join(known["names"])
    kinds, verbs = "|".join(known["kinds"]), "|".join(known["verbs"])
    subject = rf"(?:{subjects}) (?:{names})(?: (?:{kinds}))?"
    return re.compile(rf"^{subject} (?=(?:{verbs})\b)", re.IGNORECASE)


def _without_models(text: str) -> str:
    """Return a heading without several models in brackets at its end: "Builders (Sonnet/Haiku)"."""
    found = _AT_END.search(text)
    if found is None:
        return text
    scan = scan_of(found[1])
    if len(scan.models) < _SEVERAL or not {"/", "&"}.issuperset(scan.words):
        return text
    return text[: found.start()]


def _without_reason(text: str) -> str:
    """Return a lead-in without the reason for its model: "On Opus, because it is hard:"."""
    lead, comma, rest = text.partition(", ")
    is_lead = bool(comma) and text.endswith(":")
    if is_lead and rest.split(" ", 1)[0] in data("documents")["sentences"]["reasons"]:
        return f"{lead}:"
    return text


def _of_all(text: str) -> str:
    """Return the last clause of a lead-in that says there which model all of a list have: "Start
    two agents in parallel, both on Sonnet:". Any other text as it is.
    """
    before, comma, last = text.rpartition(", ")
    together = data("documents")["sentences"]["together"]
    if not (comma and text.endswith(":")) or last.split(" ", 1)[0] not in together:
        return text
    scan = scan_of(before)
    if scan.models or not any_of(*_DOUBTFUL, "examples", "trials").isdisjoint(scan.words):
        return text
    return f"agents on {last.partition(' ')[2].removeprefix('on ')}"


@lru_cache(maxsize=2048)  # a list asks for that of each item
def _title(text: str) -> Title:
    known = vocabulary()
    whole = scan_of(text)
    words = frozenset(scan_of(_LONG_REMARK.sub(_unless_doubtful, text)).words)
    main = PARENTHESES.sub("", text)
    choice = None
    is_open = mostly.leaves_open(text)
    if whole.models and not is_open:
        choice = _chosen(text, main)
    if is_open:
        words = frozenset(scan_of(mostly.without(text)).words)
    subject = bool(words & known["agents"])
    announces = bool(
        words & (known["models"] | known["tiers"])
        and words & (known["agents"] | known["assignment"])
    )
    named = None
    if whole.models and choice is None and not is_open:
        named = loose(text)
    told = _orderly().sub("", text)  # "Before you start"
    is_sure = (known["aside"] - known["courses"]).isdisjoint(words)
    is_sure = is_sure and any_of(*_DOUBTFUL, "examples").isdisjoint(words)
    return Title(
        choice,
        agents=subject,
        assigns=announces and not whole.models and is_plain(main),
        aside=bool(words & known["aside"])
        or told != text
        or (choice is None and named is None and bool(whole.models) and not is_open),
        examples=bool(words & known["examples"] - set(_trades().findall(text.lower())))
        or former.are_not_in_force(text)
        or (
            (
                _is_bygone(scan_of(told).words)
                or _is_bygone(scan_of(PARENTHESES.sub("", told)).words)
            )
            and not subject
            and words.isdisjoint(known["teams"])
        ),
        loose=named,
        others=bool(words & known["not_agents"]) and not subject,
        course=bool(words & known["courses"])
        and not (whole.models or words & (known["aside"] - known["courses"])),
        tells=is_sure and choice is None and named is None and bool(whole.models) and not is_open,
        open=is_open,
        explains=_explains(words),
        instances=subject and words <= known["agents"] | set(data("documents")["instances"]),
    )


def _explains(some: AbstractSet[str]) -> bool:
    """Whether all words for which a title is aside tell why something is as it is: "Why not Opus",
    "Limitations"; not "What to avoid".
    """
    known = vocabulary()
    reasons = known["explaining"]
    if not known["asking_why"].isdisjoint(some):
        reasons = reasons | known["denying"]
    aside = known["aside"].intersection(some)
    return bool(aside) and aside <= reasons


@cache
def _orderly() -> re.Pattern[str]:
    """Return what finds words that tell what comes first: "before you start"."""
    return re.compile("|".join(data("documents")["orderly"]), re.IGNORECASE)


@cache
def _trades() -> re.Pattern[str]:
    """Return what finds the work of agents before a word for them: "Proposal Writing Agents"."""
    trades = "|".join(data("documents")["trades"])
    kinds = "|".join(any_of("agents", "teams"))
    own = r"(?: (?!(?:of|for|with|and|from|in|to|on|by|per|the|our|all|between) )[a-z-]+){0,3}"
    return re.compile(rf"\b({trades}){own} (?:{kinds})\b")


def _is_bygone(some: Sequence[str]) -> bool:
    """Whether a title of a few words has one of what does not hold."""
    if len(some) > _FEW:
        return False
    is_opinion = not vocabulary()["opinions"].isdisjoint(some)
    is_settled = not vocabulary()["settling"].isdisjoint(some)
    return (is_opinion and not is_settled) or not vocabulary()["bygone"].isdisjoint(some)


def is_weighed(text: str) -> bool:
    """Whether a heading stands above what was considered for a decision, and is none."""
    return _WEIGHED.match(text) is not None


def is_of_others(text: str) -> bool:
    """Whether a heading or lead-in speaks of what others do: "How other teams set up agents"."""
    return _of_others().search(text) is not None


@cache
def _of_others() -> re.Pattern[str]:
    return re.compile("|".join(data("documents")["of_others"]), re.IGNORECASE)


def _unless_doubtful(found: re.Match[str]) -> str:
    """Return nothing for a long remark, and the remark itself where it takes something back."""
    some = words_in(found[0].lower())
    is_sure = any_of(*_DOUBTFUL, "trials").isdisjoint(some)
    if is_sure and vocabulary()["examples"].isdisjoint(some[:1]):
        return ""
    return found[0]


def is_plain(main: str) -> bool:
    """Whether a text holds only such words as may stand beside agents and their model."""
    return all(
        word in vocabulary()["beside"] or NUMBER.fullmatch(word) for word in scan_of(main).words
    )


def _chosen(text: str, main: str) -> Choice | None:
    parts = [part for part in _PARTS.split(main) if part.strip()] or [""]
    for phrase in (main, parts[0]):
        choice = says(scan_of(phrase))
        if choice:
            return values.with_remark(choice, PARENTHESES.findall(text))
    first = scan_of(parts[0])
    known = vocabulary()
    # Tier 3 – Haiku: quick jobs
    of_tier = not known["tiers"].isdisjoint(first.words) and is_plain(parts[0])
    if (
        first.models
        or not (of_tier or known["agents"].intersection(first.words))
        or known["aside"] & {*first.words}
    ):
        return None
    remarks = (*parts[1:], *PARENTHESES.findall(text))
    for remark in remarks:
        if choice := says(scan_of(remark)):
            return choice
    return None


def is_decision(page: Page, one: Block) -> bool:
    """Whether a block is the heading of a decision: what stands elsewhere led to it."""
    text = ""
    if one.kind == "heading":
        text = plain(page.runs(one.text)).strip().lower()
    return text.strip(" .:0123456789") in data("documents")["decisions"]
