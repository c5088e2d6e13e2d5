"""The vocabulary as it is looked up: every word of a text that means something, and what.

Kept apart from the grammar (`grammar.py`). The tables are made by `word_tables.py` when
the data is compiled, so that a run neither inflects words nor compiles a large
expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate

from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..core.shapes_of_words import Groups, Words

#: An underscore joins words, so it is read as a space.
_WORD = re.compile(r"(\w+)")

#: A sentence ends at its mark, at a blank line, and before a list item or heading.
_END = re.compile(r"[.!?;\n](?:(?<=\n)(?=\s*(?:[-*#\n]|\d+\.|$))|(?<!\n)(?=[\s\"')]|$))")

#: Between the words of a phrase: "root-cause analysis" is "root cause analysis".
_JOINTS = " -\n_/\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2002\u2003\u2009\u2028\u2029\u202f\u3000"


class Act(Record):
    """What is done: `raises` maps a topic to (characteristic, weight), and "alone" to what
    it is without any topic.

    `damps` scales what other words raise where this act is what is done with them (a
    writer's threat models); a `neutral` act (specialist, expert in …) names a trade and
    says nothing about the work.
    """

    raises: Mapping[str, tuple[str, float]]
    damps: float
    neutral: bool

    def damping(self, characteristic: str) -> float:
        """Return the factor for `characteristic`: 1 for what the act itself, or chores in its
        hands, amount to.
        """
        own = (self.raises.get("alone", ("",))[0], self.raises.get("chores", ("",))[0])
        if characteristic in own:
            return 1.0
        return self.damps


class Sense(Record):
    """What a word is: `kind` noun | verb | topic | phrase | cue; `name` the topic,
    characteristic or cue it stands for.

    `otherwise` is the sense of a verb form where no verb can stand ("responsive design").
    """

    kind: str
    name: str
    weight: float = 1.0
    act: Act | None = None
    otherwise: Sense | None = None


class Lexicon(Record):
    """The vocabulary: what its words mean, how much they count where, and the act of a bare topic.

    `words` holds all words and phrases, `firsts` the first word of each and whether
    phrases begin with it, `starts` how phrases begin, from two words up. `after` says
    behind which words a verb form is a verb: True where only a gerund is. Nothing
    behind one of `stops` counts.
    """

    words: Mapping[str, Sense]
    firsts: Mapping[str, bool]
    starts: frozenset[str]
    places: Mapping[str, float]
    after: Mapping[str, bool]
    stops: tuple[str, ...]
    bare: Act

    def senses(self, text: str) -> Iterator[tuple[Sense | None, int, int]]:
        """Yield every known word or phrase with its place, the longest at each place; None for
        ends of sentences.
        """
        pieces, words, firsts, starts = (
            _WORD.split(text.replace("_", " ")),
            self.words,
            self.firsts,
            self.starts,
        )
        offsets = list(accumulate(map(len, pieces)))
        ends = []
        for match in _END.finditer(text, len(text) - len(text.lstrip())):
            ends.append(match.start())
        ends.append(len(text))
        pieces += ("", "")  # behind the last word stands one that is in no phrase
        next_end = last = 0
        for index in [index for index in range(1, len(pieces), 2) if pieces[index] in firsts]:
            if index <= last:
                continue
            word, final = pieces[index], index
            sense = words.get(word)
            if firsts[word]:
                joint, following = pieces[index + 1], pieces[index + 2]
                if joint == " ":
                    pair = f"{word} {following}"
                else:
                    pair = word + _joint(joint) + following
                if pair in starts or (pair[-1] == "s" and _is_plural(pair, starts)):
                    sense, final = self._longest(pieces, index, pair, sense)
            if sense is None:
                continue
            start, end, last = offsets[index - 1], offsets[final], final
            if ends[next_end] < start:
                yield None, start, start
            while ends[next_end] < end:  # one inside a phrase ends nothing
                next_end += 1
            yield sense, start, end

    def _longest(
        self, pieces: list[str], first: int, phrase: str, found: Sense | None
    ) -> tuple[Sense | None, int]:
        """Return what the longest phrase that begins with `phrase` at `pieces[first]` means, and
        the index of its last word.

        `found` is what its first word means alone.
        """
        words, starts, last, at = self.words, self.starts, first, first + 2
        while True:
            sense = words.get(phrase) or (self._singular(phrase) if phrase[-1] == "s" else None)
            if sense is not None:
                found, last = sense, at
            at += 2
            if phrase not in starts or at >= len(pieces):
                return found, last
            phrase += _joint(pieces[at - 1]) + pieces[at]

    def _singular(self, phrase: str) -> Sense | None:
        """Return what the singular of a phrase means, where it is one that has a plural."""
        for singular in _singulars(phrase):
            sense = self.words.get(singular)
            if sense is not None and sense.kind in ("topic", "phrase"):
                return sense
        return None


def _singulars(plural: str) -> tuple[str, str, str]:
    """Return what words in -s may be the plural of: `policies`, `bugs`, `processes`."""
    return plural[:-3] + "y", plural[:-1], plural[:-2]


def _is_plural(pair: str, starts: frozenset[str]) -> bool:
    return pair[:-1] in starts or pair[:-2] in starts or pair[:-3] + "y" in starts


def _joint(between: str) -> str:
    """Return what stands between two words as phrases have it: what only joins them is a space."""
    if between == " " or not between.strip(_JOINTS):
        return " "
    return between


#: Vocabularies that are kept: an editor's session makes one of each policy that it reads anew.
_MOST_KNOWN = 4
_known: dict[int, tuple[Words, Lexicon]] = {}  # the one asked for last stands last


def lexicon(compiled: Words) -> Lexicon:
    """Return the vocabulary of compiled words (`word_tables.py`), made once for each of those that
    were asked for last.
    """
    found = _known.pop(id(compiled), None)
    if found is None:
        found = (compiled, _lexicon(compiled))
        while len(_known) >= _MOST_KNOWN:
            _known.pop(next(iter(_known)))
    _known[id(compiled)] = found
    return found[1]


def _lexicon(compiled: Words) -> Lexicon:
    acts = {name: Act(*act) for name, act in compiled["acts"].items()}
    senses: list[Sense] = []
    meanings: list[Sense] = []
    rows = []
    for kind, name, weight, act, otherwise, forms in compiled["senses"]:
        senses.append(
            Sense(kind, name, weight, acts.get(act), senses[otherwise] if otherwise >= 0 else None)
        )
        if forms:
            meanings += [senses[-1]] * (forms.count("\n") + 1)
            rows.append(forms)
    words = dict(zip("\n".join(rows).split("\n"), meanings, strict=True))
    firsts = dict.fromkeys(words, False) | dict.fromkeys(compiled["firsts"].split("\n"), True)
    starts = frozenset(words).union(compiled["starts"].split("\n"))
    places, after, stops = compiled["places"], compiled["after"], compiled["stops"]
    return Lexicon(words, firsts, starts, places, after, stops, acts[compiled["bare"]])


def extended(compiled: Words, groups: Groups) -> Words:
    """Return compiled words with more on top; `groups` holds acts, topics, phrases and cues
    as `data/words.yaml` does.
    """
    from .word_tables import extend  # imported here: few policies bring words of their own

    return extend(compiled, groups)
