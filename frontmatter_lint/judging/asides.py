"""Which words of an agent are not quoted: those of somebody else's work, of what is not done, and
those that stand there only in passing.

They count as they did: what is said here changes quotations, and no probability.
"""

from __future__ import annotations

import re

from ..core.nouns import Agent, Evidence
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import document
from . import phrases, spans, told

if TYPE_CHECKING:
    from collections.abc import Sequence

# patterns are compiled on first use: each stands behind a look for a sign that it needs
_WORD = r"[a-z']+"
#: What ends a clause.
_ENDS = (*",;:()—–", " - ")
#: The name of an agent in a list of such names.
_NAME = r"`?[a-z0-9]+(?:-[a-z0-9]+)+`?"
_NAMES = rf"{_NAME}(?:,\s*(?:and\s+|or\s+)?{_NAME})+"
#: A passage that begins within code.
_CUT_CODE = r"[^`]*(?:[^\s`(]`|`\s)"
#: What stands after a word in capitals, or before it, where it is one of several.
_CAPITALS_BEFORE, _CAPITALS_BEHIND = r"[A-Z]{2,}[ _/]$", r"[ _/:]+[A-Z]{2,}"


def is_of_others(text: str, hit: str = "") -> bool:
    """Whether a quotation tells what somebody else does, or what is not done, or goes across a
    tag: "planning belongs to the architect", "Does not review code", "<role>Senior".

    `hit` are the words of it that it is quoted for.
    """
    known = data("silence")
    lowered = text.lower().replace("\u2019", "'")
    if _is_cut(text) or any(words in lowered for words in known["elsewhere"]):
        return True
    at = max(0, lowered.find(hit.lower()))
    if any(words in lowered[:at] for words in known["handing"]):
        return True
    clause = lowered
    for end in _ENDS:
        clause = clause.partition(end)[0]
    words = re.findall(_WORD, clause)
    if _is_denied(words) or _is_reserved(words) or _is_done_before(re.findall(_WORD, lowered)):
        return True
    is_call = lowered.startswith(tuple(f"{cue} " for cue in known["after_others"]))
    if is_call and " to " not in lowered:
        return True
    if "," in lowered and "-" in lowered and re.fullmatch(_NAMES, lowered):
        return True
    return lowered.endswith(tuple(f" {word}" for word in known["waiting"]))


def _is_cut(text: str) -> bool:
    """Whether a quotation goes across a tag, or begins within code."""
    if text.startswith("<") or (">" in text and re.search(r"\w>", text)):
        return True
    return "`" in text and re.match(_CUT_CODE, text) is not None


def _is_denied(words: Sequence[str]) -> bool:
    """Whether a clause begins with a denial, or with one behind nothing but its subject."""
    known = data("silence")
    for number, word in enumerate(words):
        if word in known["negations"] or word.endswith("n't"):
            return frozenset(known["narrowed"]).isdisjoint(words[number + 1 : number + 2])
        if word not in known["subjects"]:
            return False
    return False


def _is_reserved(words: Sequence[str]) -> bool:
    """Whether a clause says what somebody else alone does: "Only the pilot may enter"."""
    known = data("silence")
    if words[:1] != ["only"] or words[1:2] == ["you"]:
        return False
    return not frozenset(known["reserving"]).isdisjoint(words[2:_SUBJECT])


#: Among how many words the subject of a clause ends.
_SUBJECT = 5


def _is_done_before(words: Sequence[str]) -> bool:
    """Whether words tell what somebody has done before the agent: "the coder has finished"."""
    known = data("silence")
    for number, word in enumerate(words):
        if word not in known["helping"] or number == 0 or words[number - 1] in known["relative"]:
            continue
        for following in words[number + 1 :]:
            if following not in known["between"]:
                if following.endswith("ed") or following in known["participles"]:
                    return True
                break
    return False


def is_in_passing(agent: Agent, one: Evidence) -> bool:
    """Whether words of the description or the body prove nothing where they stand: a part of a
    compound ("decision-maker"), one of several in capitals ("CLEAR TO DOCK"), a call of the
    agent ("Call this agent when"), or within what is somebody else's.
    """
    text, at = _where(agent, one)
    if at < 0:
        return False
    end = at + len(one.text)
    first, last = spans.clause(text, at, end)
    return _is_part(text, at, end) or is_of_others(text[first:last], one.text)


def begins_with_call(text: str) -> bool:
    """Whether a sentence, in lower case, says when the agent is called, "use at high tide", and not
    what it does then: "use for weighing loads".
    """
    known = data("silence")
    words = text.replace(",", " ").replace(":", " ").split()
    spaced = " ".join(words) + " "
    if spaced.startswith(tuple(f"{head} " for head in known["heads"])):
        return True
    at = _behind(words, 0, known["polite"])
    if at == len(words) or words[at] not in known["calling"]:
        return False
    at = _behind(words, at + 1, known["callees"])
    if at == len(words):
        return False
    if words[at] in known["on_doing"] and told.is_doing(words[at + 1 : at + 2]):
        return False
    return words[at] in known["occasions"] or (words[at] == "to" and words[at - 1].endswith("ly"))


def _behind(words: Sequence[str], at: int, skipped: Sequence[str]) -> int:
    """Return where words go on that are not to be skipped."""
    while at < len(words) and words[at] in skipped:
        at += 1
    return at


def _where(agent: Agent, one: Evidence) -> tuple[str, int]:
    """Return the text that a quotation stands in, and where it begins there; below zero where it
    is of neither the description nor the body.
    """
    words = re.compile(rf"(?<!\w){re.escape(one.text)}(?!\w)")
    if one.at == ("description",):
        text = phrases.in_lines(agent.description)
        found = words.search(text)
        if found:
            return text, found.start()
    elif type(one.at) is not tuple:  # a position is a tuple too
        for match in words.finditer(agent.body):
            if document.in_body(agent.source, match.start(), agent.dialect.body) == one.at:
                return agent.body, match.start()
    return "", -1


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a single word is a part of a compound or of a message, or calls the agent."""
    known = data("silence")
    word = text[start:end]
    if " " in word:
        return False
    before, behind = text[max(0, start - 20) : start], text[end : end + 20]
    first = before.removesuffix("-").split()[-1:]
    if before.endswith("-") and first and first[0].lower() not in known["prefixes"]:
        return True
    if word.endswith(("'s", "\u2019s")):
        return True
    if "-" in word and any(
        names.start() <= start and end <= names.end() for names in re.finditer(_NAMES, text.lower())
    ):
        return True
    if word.isupper() and (
        re.search(_CAPITALS_BEFORE, before) or re.match(_CAPITALS_BEHIND, behind)
    ):
        return True
    return behind.lower().lstrip().startswith(tuple(known["called"]))
