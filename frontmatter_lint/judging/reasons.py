"""What a stated reason argues for: the author's side of a model choice, heard in its own words.

A reason stands in a field (`model_rationale`, `reasoning` and their kin) or in a comment on
or above the line of the model. It argues for a tier, or it says nothing of the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..agents import catalogue
from ..core.nouns import Agent
from ..core.positions import Place
from ..core.record import Record
from ..core.resources import data
from ..reading import document
from ..reading.boundary import MARK
from ..reading.places import lines_of
from . import phrases

# patterns are compiled on first use: most blocks hold no comment
#: The line of the model in YAML and in TOML.
_MODEL_LINES = {
    sign: rf"(?m)^model[ \t]*{sign}[^\n]*?(?:[ \t]#[ \t]*(?P<comment>[^\n]*))?$" for sign in ":="
}
_COMMENT_LINE = r"^[ \t]*#[ \t]?(.*)$"
#: Values that say how hard to think, where a tool calls its effort `reasoning`.
_EFFORTS = frozenset(
    {"low", "medium", "high", "none", "minimal", "max", "true", "false", "on", "off"}
)


#: Where a first sentence ends; how much of a body says what the agent is, in characters.
_END = r"[.!?](?=\s|$)|\n\s*\n"
_OPENING, _FIRST = 1500, 300


class Reason(Record):
    """A stated reason: its words and their place; the tier it argues for, empty where it
    says nothing of the work; whether it names a safeguard: a person's check, an escalation,
    a second stronger pass.
    """

    text: str
    at: Place
    tier: str
    has_safeguard: bool


def stated(agent: Agent) -> Reason | None:
    """Return the reason an agent states for its model, as it is heard; None for none."""
    preference = agent.model.preference
    tier = ""
    if preference:
        tier = catalogue.tier_of(preference)
    found = _written(agent)
    if found is None:
        return None
    text, at = found
    return heard(text, at, tier)


def asked_to_think(agent: Agent) -> str:
    """Return the words by which a text asks for long thinking; empty for none."""
    return _first_words(f"{agent.description} {agent.body}", data("reasons")["thinking"])


def deep_effort(agent: Agent) -> str:
    """Return the level of effort of an agent where it asks for long thinking; empty for any other.
    Of 69 labelled agents with such a level, or a high one, none has work for a light model alone.
    """
    effort = agent.model.effort
    if effort and effort.value in data("reasons")["deep_efforts"]:
        return effort.value
    return ""


def called_light(agent: Agent) -> str:
    """Return the words by which a text says that the agent judges nothing, that it gathers and
    reports, or that a light model is meant for it; empty for none.
    """
    words = data("reasons")
    modest = _first_words(f"{agent.description} {agent.body}", words["modest"])
    if modest:
        return modest
    description = phrases.without_examples(phrases.in_lines(agent.description))
    text = f"{description} . {agent.body[:_OPENING]}"
    return _first_words(text, words["gathering"])


def called_first_pass(agent: Agent) -> str:
    """Return the words by which the name, the first sentence of the description or the first of
    the body call the work a first pass; empty for none.
    """
    first = re.split(_END, phrases.in_lines(agent.description).strip(), maxsplit=1)[0]
    text = f"{agent.name.replace('-', ' ')} . {first} . {agent.body[:_FIRST]}"
    return _first_words(text, data("reasons")["first_pass"])


def argues_for_light(passage: str) -> bool:
    """Whether a passage holds words of speed, of cheapness or of a light model."""
    found = phrases.phrases(phrases.words(passage))
    return not found.isdisjoint(data("reasons")["for_light"])


def _first_words(text: str, patterns: Mapping[str, Sequence[str]]) -> str:
    """Return the words of a text that the first fitting pattern finds; empty for none.

    Each pattern comes with words of which one is in all that it fits: they are found sooner than
    it is compiled.
    """
    text = " ".join(text.split())
    lowered = text.lower()
    for pattern, needs in patterns.items():
        if any(word in lowered for word in needs):
            found = re.search(pattern, text, re.IGNORECASE)
            if found:
                return found[0]
    return ""


def printed(side: str) -> str:
    """Return the beginning of a reason as our help prints it, for the `light` side or the `strong`
    one; the author completes it.
    """
    return str(data("reasons")["printed"][side])


def _completed(side: str, text: str) -> bool:
    """Whether a reason begins as our help prints it, and goes on."""
    beginning = printed(side)
    return text.startswith(beginning) and any(map(str.isalnum, text[len(beginning) :]))


def heard(text: str, at: Place, tier: str) -> Reason:
    """Return what a reason beside a model of `tier` argues for."""
    rest = re.sub(r"\s+", " ", text.lower().replace("\u2019", "'")).strip()
    words = data("reasons")
    is_of_light, is_of_strong = _completed("light", rest), _completed("strong", rest)
    has_safeguard = False
    for pattern in words["safeguard"]:
        cut = re.sub(pattern, " ", rest)
        has_safeguard = has_safeguard or cut != rest
        rest = cut
    named = set(map(catalogue.tier, _models(rest)))
    is_enough = _says(rest, words["enough"])
    is_simple = _says(rest, words["simple"])
    is_strong = _says(rest, words["strong"])
    argued = ""
    if is_of_light:
        argued = "light"
    elif is_of_strong:
        argued = _no_light(tier)
    elif len(named) == 1:
        argued = named.pop()
    elif is_enough:
        if _says(rest, words["light"]):
            argued = "light"
        else:
            argued = tier or "light"
    elif tier and _says(rest, words["measured"]) and not _says(rest, words["badly"]):
        argued = tier
    elif is_strong and not is_simple:
        argued = _no_light(tier)
    elif is_simple or (has_safeguard and tier == "light"):
        argued = "light"
    return Reason(text, at, argued, has_safeguard)


def _no_light(tier: str) -> str:
    """Return the tier that a reason against a light model argues for, beside one of `tier`."""
    if tier and tier != "light":
        return tier
    return "mid"


def _says(text: str, patterns: Sequence[str]) -> bool:
    return any(re.search(pattern, text) for pattern in patterns)


def _models(text: str) -> Iterator[str]:
    """Yield the models a reason speaks for: those it compares with, or calls too much, are
    left out, and so are everyday words ("best", "default", "pro") that are names of models.
    """
    words = data("reasons")
    everyday = frozenset(data("documents")["everyday"])
    for match in re.finditer(r"[a-z][\w.-]*\w", text):
        word = match.group().removesuffix("'s")
        if word in everyday or not catalogue.is_alias(word):
            continue
        before, after = text[: match.start()], text[match.end() :]
        if re.search(words["not_before"], before) or re.search(words["not_after"], after):
            continue
        yield word


def _written(agent: Agent) -> tuple[str, Place] | None:
    """Return the words of the reason and their place: of a field, else of a comment."""
    field = agent.model.reasoning
    if field is not None and field.value.strip().lower() not in _EFFORTS:
        return field.value, field.at
    split = agent.source.split
    block = split.text[split.start : split.end]
    if "#" not in block:
        return None
    if agent.source.syntax == document.TOML:
        sign = "="
    else:
        sign = ":"
    model = re.search(_MODEL_LINES[sign], block)
    if model is None:
        return None
    lines = lines_of(split.text)
    comment = model["comment"]
    if comment and MARK not in comment:
        return comment.strip(), lines.position(split.start + model.start("comment"))
    above = block[: model.start()].split("\n")[:-1]
    text: list[str] = []
    for line in reversed(above):
        found = re.match(_COMMENT_LINE, line.rstrip("\r"))
        if found is None or MARK in line:
            break
        text.insert(0, found[1].strip())
    if not text:
        return None
    start = model.start() - len("\n".join(above[len(above) - len(text) :])) - 1
    return " ".join(text), lines.position(split.start + start)
