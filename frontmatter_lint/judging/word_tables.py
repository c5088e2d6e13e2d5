"""From the word lists of `data/words.yaml` to look-up tables with every inflected form.

Runs when the data is compiled (`scripts/compile_data.py`), and where a policy brings
words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.shapes_of_words import Act, Groups, Words

#: (kind, name, weight, act): a sense without what the word means otherwise.
Row = tuple[str, str, float, str]


def extend(compiled: Words, groups: Groups) -> Words:
    """Return `compiled` with the acts, topics, phrases and cues of `groups` on top; `compiled`
    itself stays as it is.
    """
    numbers: dict[tuple[str, str, float, str, int], int] = {}
    for number, sense in enumerate(compiled["senses"]):
        numbers[sense[:5]] = number
    meaning: dict[str, int] = {}
    for number, sense in enumerate(compiled["senses"]):
        for word in sense[5].splitlines():
            meaning[word] = number
    for word, row in _rows(groups):
        if row[0] == "verb":
            otherwise = meaning.get(word, -1)
        else:
            otherwise = -1
        meaning[word] = numbers.setdefault((*row, otherwise), len(numbers))
    words = _joined(meaning)
    stops = [*compiled["stops"]]
    for cue in groups.get("cues", ()):
        if cue["means"] == "stop":
            stops += cue["words"]
    acts = dict(compiled["acts"])
    for name, act in groups.get("acts", {}).items():
        acts[name] = _act(act)
    firsts, starts = _parts(meaning)
    return {
        "places": compiled["places"],
        "after": compiled["after"],
        "bare": compiled["bare"],
        "stops": tuple(stops),
        "acts": acts,
        "senses": tuple((*row, words.get(number, "")) for row, number in numbers.items()),
        "firsts": firsts,
        "starts": starts,
    }


def _act(act: Act) -> tuple[dict[str, tuple[str, float]], float, bool]:
    raises = {}
    for topic, raised in act["raises"].items():
        raises[topic] = (str(raised[0]), float(raised[1]))
    return raises, float(act.get("damps", 1.0)), bool(act.get("neutral", False))


def _parts(phrases: Collection[str]) -> tuple[str, str]:
    """Return how phrases begin; `devil's advocate` begins with devil, and with devil's."""
    firsts: set[str] = set()
    starts: set[str] = set()
    for phrase in phrases:
        ends = [match.end() for match in re.finditer(r"[^\W_]+", phrase)]
        if ends[1:] or phrase[ends[0] :]:
            firsts.add(phrase[: ends[0]])
        starts.update(phrase[:end] for end in (*ends[1:-1], *ends[1:2]))
    starts.difference_update(phrases)  # every phrase may begin another
    return "\n".join(sorted(firsts)), "\n".join(sorted(starts))


def _joined(numbered: Mapping[str, int]) -> dict[int, str]:
    """Number → its words."""
    groups: dict[int, list[str]] = {}
    for word, number in numbered.items():
        groups.setdefault(number, []).append(word)
    return {number: "\n".join(groups[number]) for number in sorted(groups)}


def _rows(groups: Groups) -> Iterator[tuple[str, Row]]:
    """Yield every form of every word with its sense; later ones win, so phrases and cues shield
    the words inside them.
    """
    for topic in groups.get("topics", ()):
        yield from _forms(topic["words"], ("topic", topic["topic"], float(topic["weight"]), ""))
    for name, act in groups.get("acts", {}).items():
        for noun in act["nouns"]:
            yield noun, ("noun", name, 1.0, name)
        for verb in act["verbs"]:
            for form in conjugated(verb):
                yield (form, ("verb", name, 1.0, name))
    for group in groups.get("phrases", ()):
        yield from _forms(group["words"], ("phrase", group["raises"], float(group["weight"]), ""))
    for cue in groups.get("cues", ()):
        if cue["means"] != "stop":
            for word in cue["words"]:
                yield (word, ("cue", cue["means"], 1.0, ""))


def _forms(words: Sequence[str], row: Row) -> Iterator[tuple[str, Row]]:
    for word in words:
        yield word, row
        if (
            " " not in word
        ):  # the plurals of phrases are found as the text is read: they would double the tables
            yield _plural(word), row


def _plural(word: str) -> str:
    """Return a plural, `policy` → `policies`, `process` → `processes`, `bug` → `bugs`, or the third
    person of a verb.
    """
    if word[-1] == "y" and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def conjugated(verb: str) -> Iterator[str]:
    """Yield base form, third person and gerund of the first word, the rest unchanged: `set up`
    → `sets up`, `setting up`.
    """
    first, space, rest = verb.partition(" ")
    doubles = len(first) < 5 and re.fullmatch(r"(?:.*[^aeiou])?[aeiou][bgmnpt]", first)
    stem = first
    if doubles:
        stem = first + first[-1]
    elif first[-1] == "e" and first[-2:] != "ee":
        stem = first[:-1]
    for form in (first, _plural(first), stem + "ing"):
        yield form + space + rest
