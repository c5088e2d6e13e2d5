"""Reading one text of an agent: who acts, on what, and how it is meant; one pass over the
words the lexicon knows.

Work is an *act* done to a *topic*: "audits … vulnerabilities" is security work,
"formats … a security newsletter" is not. A verb takes the topics behind it, a noun
those before it, both until the sentence ends. Which words these are is data; this
module knows only the grammar.
"""

from __future__ import annotations

import re

from ..core.record import TYPE_CHECKING, Record
from .lexicon import Act, Lexicon, Sense

if TYPE_CHECKING:
    from typing import ClassVar


#: A sentence and the beginning of another.
_MORE = re.compile(r"[.!?]\s+\w")
#: Makes a record of all its fields: hits are many.
_record = tuple.__new__


class Hit(Record):
    """A characteristic raised by `text[start:end]`, standing in `place`, with all that
    scales it worked in.
    """

    characteristic: str
    weight: float
    place: str
    start: int
    end: int


class Reader:
    """Reads one text.

    `head` is then the last act of its last sentence: of a name, what the agent is;
    `first` the first act of the main sentence of a description, what is done.
    """

    __slots__ = (
        "_act", "_aside", "_at", "_damper", "_fresh", "_hits", "_known",
        "_muted", "_next_place", "_place", "_satisfied", "_since", "_text", "_topics", "_turn",
        "_weights", "first", "head",
    )  # fmt: skip

    def __init__(self, lexicon: Lexicon, text: str, place: str, next_place: str) -> None:
        """Take `text`, which is in lower case; its first sentence counts as `place`, the
        others as `next_place`.
        """
        self._known, self._weights = lexicon, lexicon.places
        if place == next_place:
            self._text = text
        else:
            self._text = _before_stop(text, lexicon.stops)
        self._place, self._next_place = place, next_place
        self._hits: list[Hit] = []
        self.head: Act | None = None
        self.first: Act | None = None
        self._begin_sentence()

    def hits(self) -> list[Hit]:
        """Return every characteristic the text raises."""
        for sense, start, end in self._known.senses(self._text):
            if sense is None:
                self._end_sentence()
                continue
            meant: Sense | None = sense
            if sense.kind == "verb" and not self._verb_can_stand(start, end):
                meant = sense.otherwise
            if meant and not self._muted:
                self._fresh = False
                self._take[meant.kind](self, meant, start, end)
        self._end_sentence()
        return self._hits

    def _begin_sentence(self) -> None:
        self._fresh = True  # nothing taken yet
        self._act: Act | None = None
        self._at = (0, 0)  # where the act stands
        self._satisfied = True  # the act has found a topic
        self._turn = 0  # how many acts the sentence has named
        self._damper: Act | None = None  # the noun that says what is done with everything else
        self._aside = 1.0
        self._muted: bool = False
        self._topics: list[tuple[Sense, int, int]] = []
        self._since = len(self._hits)

    def _end_sentence(self) -> None:
        """Count an act without a topic alone; the topics of a name or tag without an act
        are its trade.
        """
        if not self._fresh:
            self._act_alone()
            self.head = self._act
            if self._act is None and self._place in ("name", "tags"):
                self._act = self._known.bare
                for topic, start, end in self._topics:
                    self._act_on(topic, start, end, 1.0)
            self._begin_sentence()
        self._place = self._next_place
        if self._place == "lead":
            self._next_place = "rest"

    def _verb_can_stand(self, start: int, end: int) -> bool:
        """Whether a verb can stand here: at the start, behind punctuation, an adverb or certain
        words; not inside a hyphenated word.
        """
        before = self._text[max(0, start - 16) : start]
        words = before.rsplit(None, 1)
        if not words or before[-1] in "-_":
            return not words
        only_gerund = self._known.after.get(words[-1])
        if only_gerund is None:
            return not words[-1][-1].isalnum() or words[-1].endswith("ly")
        return not only_gerund or "ing" in self._text[start:end]

    def _take_verb(self, sense: Sense, start: int, end: int) -> None:
        self._begin_act(sense, start, end)
        self._topics.clear()

    def _take_noun(self, sense: Sense, start: int, end: int) -> None:
        """Take the topics before a noun, "security auditor", for its own, but not across a colon;
        what it damps is not its own.
        """
        if sense.act and sense.act.damps < 1:
            self._hits[self._since :] = [
                damped(hit, sense.act) for hit in self._hits[self._since :]
            ]
            self._damper = sense.act
        self._begin_act(sense, start, end)
        for topic, low, high in self._topics:
            is_near = start - high <= self._weights["reach"]
            if is_near and ":" not in self._text[high:start]:
                self._act_on(topic, low, high, 1.0)
        self._topics.clear()

    def _take_topic(self, sense: Sense, start: int, end: int) -> None:
        self._topics.append((sense, start, end))
        if self._act:
            self._act_on(sense, start, end, self._nearness(start))

    def _take_phrase(self, sense: Sense, start: int, end: int) -> None:
        """Act and topic in one; a phrase that raises nothing only shields the words inside it."""
        if sense.name:
            self._satisfied = True
            self._raise(sense.name, sense.weight, start, end, self._act)

    def _take_cue(self, sense: Sense, start: int, _end: int) -> None:
        """Note how the rest of the sentence is meant. The first sentence stays the main one,
        even "Use when …" where nothing else is said.
        """
        if sense.name == "elsewhere":
            del self._hits[self._since :]
            self._act, self._satisfied, self._muted = None, True, True
        elif sense.name in ("mute", "aside"):
            self._act_alone()
            self._muted = sense.name == "mute"
            self._aside = self._weights["aside"]
        elif self._place == "lead":
            is_first = self._act is None and not self._topics
            if sense.name == "trigger" and is_first and _MORE.search(self._text, start):
                self._place, self._next_place = sense.name, "lead"
        elif sense.name == "role" or self._place != "role":
            self._place = sense.name

    def _begin_act(self, sense: Sense, start: int, end: int) -> None:
        self._act_alone()
        self._act, self._at, self._satisfied = sense.act, (start, end), False
        if sense.act and not sense.act.neutral:
            self._turn += 1
            if self._place == "lead" and self.first is None:
                self.first = sense.act

    def _act_alone(self) -> None:
        if self._act and not self._satisfied and "alone" in self._act.raises:
            self._raise(*self._act.raises["alone"], *self._at)
        self._satisfied = True

    def _act_on(self, topic: Sense, start: int, end: int, factor: float) -> None:
        """Do the act to `topic`; the evidence spans both where they stand close together."""
        raised = None
        if self._act:
            raised = self._act.raises.get(topic.name)
        if self._act and raised:
            if raised[0] != self._act.raises.get("alone", raised)[0]:
                self._satisfied = True
            low, high = min(start, self._at[0]), max(end, self._at[1])
            if self._at == (0, 0) or high - low > self._weights["reach"]:
                low, high = start, end
            self._raise(raised[0], raised[1] * topic.weight * factor, low, high)

    def _nearness(self, start: int) -> float:
        """Return how much a topic at `start` counts for the act before it."""
        near = 1.0 if start - self._at[1] <= self._weights["reach"] else float(self._weights["far"])
        listed = self._act and self._act.neutral and "," in self._text[self._at[1] : start]
        return near * self._weights["listed"] if listed else near

    def _raise(
        self, characteristic: str, weight: float, start: int, end: int, done: Act | None = None
    ) -> None:
        """Note a hit; `done` is the act done to a whole phrase, which may damp it as the
        sentence's noun may.
        """
        weight *= self._weights[self._place] * self._aside
        if self._turn > 1:
            weight *= self._weights["later_act"]
        if done and done.damps < 1:
            weight *= done.damping(characteristic)
        elif self._damper and self._damper is not self._act:
            weight *= self._damper.damping(characteristic)
        self._hits.append(_record(Hit, (characteristic, weight, self._place, start, end)))

    _take: ClassVar = {
        "verb": _take_verb,
        "noun": _take_noun,
        "topic": _take_topic,
        "phrase": _take_phrase,
        "cue": _take_cue,
    }


def _before_stop(text: str, stops: tuple[str, ...]) -> str:
    """Return `text` up to the first example or dialogue, which are whole words."""
    for stop in stops:
        at = text.find(stop)
        while at >= 0 and (
            text[at - 1 : at].isalnum() or (stop[-1] + text[at + len(stop) :][:1]).isalnum()
        ):
            at = text.find(stop, at + 1)
        if at >= 0:
            text = text[:at]
    return text


def damped(hit: Hit, act: Act) -> Hit:
    """Return `hit` as it counts where `act` is what is done with it."""
    factor = act.damping(hit.characteristic)
    name, weight, place, start, end = hit
    if factor == 1:
        return hit
    return _record(Hit, (name, weight * factor, place, start, end))
