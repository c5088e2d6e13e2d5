"""From the word lists of `data/words.yaml` to look-up tables with every inflected form.

Runs when the data is compiled (`scripts/compile_data.py`), and where a policy brings
words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

#: (kind, name, weight, act): a sense without what the word means otherwise.
Row = tuple[str, str, float, str]


def compile_words(words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables of a whole vocabulary, as plain data.

    `senses` are rows of kind, name, weight, act, number of the sense the words have
    otherwise (or -1), and the words; `firsts` are the words that begin phrases,
    `starts` how phrases begin, from two words up, where that is no phrase itself. Words
    are joined by line ends: one string loads far faster than thousands.
    """
    grammar = words["grammar"]
    empty = {
        "places": {
            key: value
            for key, value in words["places"].items()
            if key not in ("source", "verified_on")
        },
        "after": dict.fromkeys(grammar["gerund_after"], True)
        | dict.fromkeys(grammar["verb_after"], False),
        "bare": next(name for name, act in words["acts"].items() if act.get("neutral")),
        "stops": (),
        "acts": {},
        "senses": (),
    }
    return extend(empty, words)


def extend(compiled: Mapping[str, Any], groups: Mapping[str, Any]) -> dict[str, Any]:
    """`compiled` with the acts, topics, phrases and cues of `groups` on top; `compiled`
    itself stays as it is.
    """
    numbers = {}
    for number, row in enumerate(compiled["senses"]):
        numbers[tuple(row[:-1])] = number
    meaning = {}
    for number, row in enumerate(compiled["senses"]):
        for word in row[-1].splitlines():
            meaning[word] = number
    for word, row in _rows(groups):
        if row[0] == "verb":
            otherwise = meaning.get(word, -1)
        else:
            otherwise = -1
        meaning[word] = numbers.setdefault((*row, otherwise), len(numbers))
    words = _joined(meaning)
    cues = groups.get("cues", ())
    acts = {name: _act(act) for name, act in groups.get("acts", {}).items()}
    return {
        **compiled,
        "stops": (
            *compiled["stops"],
            *(word for cue in cues if cue["means"] == "stop" for word in cue["words"]),
        ),
        "acts": compiled["acts"] | acts,
        "senses": tuple((*row, words.get(number, "")) for row, number in numbers.items()),
        **_parts(meaning),
    }


def _act(act: Mapping[str, Any]) -> tuple[dict[str, tuple[str, float]], float, bool]:
    raises = {}
    for topic, raised in act["raises"].items():
        raises[topic] = (str(raised[0]), float(raised[1]))
    return raises, float(act.get("damps", 1.0)), bool(act.get("neutral", False))


def _parts(phrases: Collection[str]) -> dict[str, str]:
    """Return how phrases begin; `devil's advocate` begins with devil, and with devil's."""
    firsts: set[str] = set()
    starts: set[str] = set()
    for phrase in phrases:
        ends = [match.end() for match in re.finditer(r"[^\W_]+", phrase)]
        if ends[1:] or phrase[ends[0] :]:
            firsts.add(phrase[: ends[0]])
        starts.update(phrase[:end] for end in (*ends[1:-1], *ends[1:2]))
    starts.difference_update(phrases)  # every phrase may begin another
    return {"firsts": "\n".join(sorted(firsts)), "starts": "\n".join(sorted(starts))}


def _joined(numbered: Mapping[str, int]) -> dict[int, str]:
    """Number → its words."""
    groups: dict[int, list[str]] = {}
    for word, number in numbered.items():
        groups.setdefault(number, []).append(word)
    return {number: "\n".join(groups[number]) for number in sorted(groups)}


def _rows(groups: Mapping[str, Any]) -> Iterator[tuple[str, Row]]:
    """Yield every form of every word with its sense; later ones win, so phrases and cues shield
    the words inside them.
    """
    for group in groups.get("topics", ()):
        yield from _forms(group, ("topic", group["topic"], float(group["weight"]), ""))
    for name, act in groups.get("acts", {}).items():
        for noun in act["nouns"]:
            yield noun, ("noun", name, 1.0, name)
        for verb in act["verbs"]:
            for form in _conjugated(verb):
                yield (form, ("verb", name, 1.0, name))
    for group in groups.get("phrases", ()):
        yield from _forms(group, ("phrase", group["raises"], float(group["weight"]), ""))
    for group in groups.get("cues", ()):
        if group["means"] != "stop":
            for word in group["words"]:
                yield (word, ("cue", group["means"], 1.0, ""))


def _forms(group: Mapping[str, Any], row: Row) -> Iterator[tuple[str, Row]]:
    for word in group["words"]:
        yield word, row
        if (
            " " not in word
        ):  # the plurals of phrases are found as the text is read: they would double the tables
            yield _plural(word), row


def _plural(word: str) -> str:
    """`policy` → `policies`, `process` → `processes`, `bug` → `bugs`; the third person of a
    verb likewise.
    """
    if word[-1] == "y" and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _conjugated(verb: str) -> Iterator[str]:
    """Base form, third person and gerund of the first word, the rest unchanged: `set up` →
    `sets up`, `setting up`.
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
