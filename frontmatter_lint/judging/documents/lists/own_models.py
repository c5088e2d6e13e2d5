"""The model that stands right behind the name of an agent, or as a property of it."""

from __future__ import annotations

import re

from ..markdown import Page
from ..prose.parts import begins_a_report
from ..tables.grid import choice_of
from ..words import columns, outcomes, values, wording
from ..words.naming import known_as
from ..words.wording import Choice

OWN = re.compile(
    r"\s*(?:[(\[]([^()\[\]]{1,80})[)\]]|(?:[-=]?>|[:=–—→⇒·|]|-)\s*(\S.{0,80}?)"
    r"(?:\s+[-–—|·(\[].*|[.;,]\s.*)?$)",
    re.DOTALL,
)
_NOUNS = "|".join(sorted(wording.any_of("models", "tiers")))
LABELLED = re.compile(rf"(?:the |its )?(?:default )?(?:{_NOUNS})\s*[:=]\s*", re.IGNORECASE)
_KEY = re.compile(r"[^\w]*((?:\w+ ){0,2}\w+)\s*[:=]\s*(\S.*)", re.DOTALL)
FIRST_PART = re.compile(r"[,;:]\s")
_STATED = re.compile(r"[.;·|]\s+|\s[–—-]\s|\n|[(,]\s?")
_SYMBOL = re.compile(r"\s(?=[^\w\s!-/:-@\[-`{-~–—→⇒·])")
_SENTENCE = re.compile(r"[.;](?=\s|$)")
REMARK = re.compile(r"[-–—(]|\.\s")
_LAST = re.compile(r"(?:[(\[]([^()\[\]]{1,40})[)\]]|[—–|·]\s*([^—–|·()]{1,40}))[\s.]*$")


def property_of(page: Page, text: str) -> Choice | None:
    """Return the model that a text states as a property: "Model: opus, since …"."""
    match = _KEY.match(text)
    if not match or columns.is_aside(match[1]):  # "Fallback model: …"
        return None
    if not (columns.is_column(match[1], "model") or columns.has_word(match[1], "models", "tiers")):
        return None
    value = match[2].split("\n")[0]
    for part in (value, _SENTENCE.split(value, maxsplit=1)[0], REMARK.split(value, maxsplit=1)[0]):
        choice = choice_of(page, part.strip(" ."), "model")
        if choice:
            return choice
    return None


def defined(page: Page, text: str) -> Choice | None:
    """Return the model of a tier that the document defines; None for other words."""
    if page.tiers and len(text) < 40:
        return choice_of(page, text)
    return None


def own_choice(page: Page, rest: str) -> Choice | None:
    """Return the model stated right after a name, or at the end of what is said of it: " (opus)
    – why", ": opus", " → opus", ": reviews (opus)".
    """
    match = OWN.match(rest)
    if match and _reports(match, rest):
        return None
    if match:
        text = (match[1] or match[2] or "").split("\n")[0]
        text = LABELLED.sub("", text.strip())
        first = _SYMBOL.split(text)[0]
        for part in (text, first, FIRST_PART.split(first)[0]):  # "(Sonnet, high: …)"
            choice = choice_of(page, part.strip(), "model")
            if choice:
                remarks = (
                    text[len(part) :],
                    *wording.PARENTHESES.findall(rest[: wording.MAX_PHRASE]),
                )
                return values.with_alternatives(choice, remarks)
    for part in _STATED.split(rest):
        stated = property_of(page, part)
        if stated and names_an_agent(page, part) is False:
            return stated
    last = _LAST.search(rest)
    models = wording.models_in(rest)
    if last is None or len(models) != 1 or names_an_agent(page, rest[: last.start()]):
        return None
    choice = values.cell(LABELLED.sub("", (last[1] or last[2]).strip()), "model")
    if choice and not wording.is_hedged(rest):
        return choice
    return None


def _reports(match: re.Match[str], rest: str) -> bool:
    """Whether what stands behind a model tells what the agent did, or how its run ended."""
    after = rest[match.end() :]
    if match[1]:
        return begins_a_report(after) or outcomes.is_verdict(after.lstrip(" :,;–—-"))
    told = FIRST_PART.split(match[2] + after)[1:] or _STATED.split(rest[match.start(2) :])[1:]
    return any(map(outcomes.is_verdict, told[:1]))


def names_an_agent(page: Page, text: str) -> bool:
    """Whether a text names an agent of the project."""
    return any(known_as(word, page.known) for word in re.findall(r"[\w:-]+", text))
