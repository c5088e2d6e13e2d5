"""From the word lists of `data/words.yaml` to look-up tables: every inflected form, and phrases as tries of words.

Runs when the data is compiled (`scripts/compile_data.py`), and where a policy brings words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

#: (kind, name, weight, act): a sense without what the word means otherwise.
Row = tuple[str, str, float, str]


def compile_words(words: Mapping[str, Any]) -> dict[str, Any]:
    """The look-up tables of a whole vocabulary, as plain data; `lexicon.Lexicon` says what they hold."""
    grammar = words["grammar"]
    empty = {
        "places": {key: value for key, value in words["places"].items() if key not in ("source", "verified_on")},
        "after": dict.fromkeys(grammar["gerund_after"], True) | dict.fromkeys(grammar["verb_after"], False),
        "bare": next(name for name, act in words["acts"].items() if act.get("neutral")),
        "stops": (),
        "acts": {},
        "senses": (),
        "words": {},
    }
    return extend(empty, words)


def extend(compiled: Mapping[str, Any], groups: Mapping[str, Any]) -> dict[str, Any]:
    """`compiled` with the acts, topics, phrases and cues of `groups` on top; `compiled` itself stays as it is."""
    numbers = {tuple(row): number for number, row in enumerate(compiled["senses"])}
    trie = dict(compiled["words"])
    for word, row in _rows(groups):
        keys = _keys(word)
        otherwise = _find(trie, keys) if row[0] == "verb" else -1
        _insert(trie, keys, numbers.setdefault((*row, otherwise), len(numbers)))
    cues = groups.get("cues", ())
    stops = tuple(word for group in cues if group["means"] == "stop" for word in group["words"])
    acts = {name: _act(act) for name, act in groups.get("acts", {}).items()}
    return {
        **compiled,
        "stops": (*compiled["stops"], *stops),
        "acts": compiled["acts"] | acts,
        "senses": tuple(numbers),
        "words": trie,
    }


def _act(act: Mapping[str, Any]) -> tuple[dict[str, tuple[str, float]], float, bool]:
    raises = {topic: (str(raised[0]), float(raised[1])) for topic, raised in act["raises"].items()}
    return raises, float(act.get("damps", 1.0)), bool(act.get("neutral", False))


def _keys(word: str) -> list[str]:
    """The steps of a phrase; only a separator that joins words belongs to none of them: `devil's` is devil, 's."""
    return re.findall(r"[^\w\s]*[^\W_]+", word)


def _find(trie: Mapping[str, Any], keys: list[str]) -> int:
    """The sense of the very phrase, -1 where it has none."""
    node: Any = trie
    for key in keys:
        node = node.get(key, -1) if isinstance(node, dict) else -1
    return int(node.get("", -1) if isinstance(node, dict) else node)


def _insert(trie: dict[str, Any], keys: list[str], number: int) -> None:
    """Put a phrase in; inner nodes are copied, since they may be shared with the vocabulary that is extended."""
    node = trie
    for key in keys[:-1]:
        below = node.get(key, {})
        node[key] = dict(below) if isinstance(below, dict) else {"": below}
        node = node[key]
    last = node.get(keys[-1])
    node[keys[-1]] = {**last, "": number} if isinstance(last, dict) else number


def _rows(groups: Mapping[str, Any]) -> Iterator[tuple[str, Row]]:
    """Every form of every word with its sense; later ones win, so phrases and cues shield the words inside them."""
    for group in groups.get("topics", ()):
        yield from _forms(group, ("topic", group["topic"], float(group["weight"]), ""))
    for name, act in groups.get("acts", {}).items():
        for noun in act["nouns"]:
            yield noun, ("noun", name, 1.0, name)
        for verb in act["verbs"]:
            yield from ((form, ("verb", name, 1.0, name)) for form in _conjugated(verb))
    for group in groups.get("phrases", ()):
        yield from _forms(group, ("phrase", group["raises"], float(group["weight"]), ""))
    for group in groups.get("cues", ()):
        if group["means"] != "stop":
            yield from ((word, ("cue", group["means"], 1.0, "")) for word in group["words"])


def _forms(group: Mapping[str, Any], row: Row) -> Iterator[tuple[str, Row]]:
    for word in group["words"]:
        yield word, row
        yield _plural(word), row


def _plural(word: str) -> str:
    """`policy` → `policies`, `process` → `processes`, `bug` → `bugs`; the third person of a verb likewise."""
    if word[-1] == "y" and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _conjugated(verb: str) -> Iterator[str]:
    """Base form, third person and gerund of the first word, the rest unchanged: `set up` → `sets up`, `setting up`."""
    first, space, rest = verb.partition(" ")
    doubles = len(first) < 5 and re.fullmatch(r"(?:.*[^aeiou])?[aeiou][bgmnpt]", first)
    stem = first + first[-1] if doubles else first[:-1] if first[-1] == "e" and first[-2:] != "ee" else first
    for form in (first, _plural(first), stem + "ing"):
        yield form + space + rest
