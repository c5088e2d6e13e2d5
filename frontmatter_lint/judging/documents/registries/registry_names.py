"""The names of agents and of models among the keys and values of a registry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ....reading.plain_yaml import plain_value
from ..markdown import Span
from ..tables.grid import label
from ..words import columns, titles, values, wording
from ..words.columns import norm
from ..words.keys import REMAINDER, key
from ..words.named_agents import cell_names
from ..words.naming import Name, is_name, is_of_project, known_as
from ..words.wording import Choice
from .registry_models import Reader, is_key, keys
from .trees import Node

#: Of so many names one is of an agent of the project where they are agents.
WEAK_SHARE = 2
#: No agent has a longer name.
_LONGEST_NAME = 128
_WILD = re.compile(r"[\w*][\w*.:-]{1,63}")
_NAMES_BETWEEN = re.compile(r"\s*[,;|]\s*|\s+")
#: What an agent is started with, beside its model.
_OF_A_CALL = ("client", "provider", "runtime", "cli", "harness", "vendor", "backend")
_MOST_OF_GROUP = 1000  # keys
_CASES = ("match", "when", "if", "where", "selector")
#: What an agent is, behind its name: "Prometheus (Planner)".
_REMARK = re.compile(r"\s+\([^()]*\)$")
#: Before the name of an agent, in the title of a section: "agent:scribe".
_KIND = re.compile(r"^(?:sub)?agents?[: ]\s*(?=\w)", re.IGNORECASE)
_AROUND = re.compile(
    r"^(?:(?:agents?|subagents?|models?|default|llm)[._-]+)+|(?:[._-]+(?:models?|agents?|llm|tier))+$",
    re.IGNORECASE,
)


def of_label(reader: Reader, name: str) -> Choice | None:
    """Return the model that a key names, as a tier of the file or by itself."""
    own = reader.tiers.get(label(name))
    if own:
        return own
    choice = _named_by(name)
    return choice if choice and choice.tier else None


@lru_cache(maxsize=8192)  # a registry is asked about each of its keys several times
def _named_by(name: str) -> Choice | None:
    """Return the model that a key names by itself."""
    words = re.sub(r"[_-]+", " ", columns.parted(name))
    return values.cell(name, "model") or titles.title(words).choice


def _has_model(node: Node) -> bool:
    return any(is_key(name, "models") for name in node.entries)


def with_own_model(node: Node) -> tuple[Node, list[Node]]:
    """Return a list of agents without those that state a model of their own, and these."""
    own = []
    others = []
    for one in node.items:
        if isinstance(one.value, dict) and _has_model(one):
            own.append(one)
        else:
            others.append(one)
    if not own or not others:
        return node, []
    return node._replace(value=others), own


def named_in(reader: Reader, node: Node, above: str) -> list[tuple[Name, int]]:
    """Return the agents of a list of names, or of a text of several; none where one of them
    is no name, or where hardly any is known and no key says that they are agents.
    """
    texts: list[tuple[str, int]] = []
    if isinstance(node.value, str):
        parts = _NAMES_BETWEEN.split(node.value.strip())
        texts = [(part, node.line) for part in parts if part]
    elif isinstance(node.value, dict):  # each with a remark
        if not all(isinstance(one.value, str) for one in node.entries.values()):
            return []
        if any(of_label(reader, one.text) for one in node.entries.values()):
            return []
        texts = [(name, one.line) for name, one in node.entries.items()]
    else:
        for one in node.items:
            named = one
            inner = [value for name, value in one.entries.items() if is_key(name, "names")]
            if inner and not _has_model(one):  # each with its own model
                named = inner[0]
            if not isinstance(named.value, str):
                return []
            texts.append((named.value, one.line))
    found = []
    for text, line in texts:
        name = name_of(reader, text)
        if name is None:
            return []
        found.append((name, line))
    known = sum(is_known(reader, name) for name, _ in found)
    sure = is_key(above, "agents") and not reader.strict
    return found if sure or (known and 2 * known >= len(found)) else []


def name_of(reader: Reader, text: str) -> Name | None:
    """Return the agent that a key or value names; None where it could be none."""
    if "/" in text or text.endswith((".md", ".toml")):
        found = cell_names((Span(text, "code"),), reader.known)
        return found[0] if len(found) == 1 else None
    text = _KIND.sub("", text.strip().lstrip("@"))
    if text == REMAINDER:
        return Name(text)
    if len(text) > _LONGEST_NAME:
        return None
    meant = text
    for written in (text, without_kind(text), _REMARK.sub("", text)):
        known = known_as(written, reader.known)
        if known:
            meant = known
            break
    if type(plain_value(text)) is not str:
        return None
    # an agent may be called `default`, or `3d`
    is_odd = key(meant) in wording.vocabulary()["undecided"] or meant[:1].isdigit()
    is_own = is_odd and key(meant) in reader.known
    if is_own or is_name(meant) or ("*" in meant and len(meant) > 1 and _WILD.fullmatch(meant)):
        return Name(meant)
    return None


def without_kind(text: str) -> str:
    """Return the name in a key or variable without words for its kind: `SCRIBE_MODEL`."""
    return _AROUND.sub("", text)


def is_known(reader: Reader, name: Name) -> bool:
    """Whether an agent of the project goes by a name."""
    return is_of_project(name.text, reader.known)


def is_role(reader: Reader, node: Node) -> bool:
    """Whether an object says which agents of the project use it."""
    if not isinstance(node.value, dict):
        return False
    for name, one in node.entries.items():
        if norm(name) in ("usedby", "assignedagents"):
            return any(is_known(reader, who) for who, _ in named_in(reader, one, "agents"))
    return False


def holds_agents(reader: Reader, node: Node) -> bool:
    """Whether the keys of a mapping are agents of the project, for the most part."""
    if not isinstance(node.value, dict):
        return False
    known = sum(bool(known_as(name, reader.known)) for name in node.entries)
    return known > 0 and WEAK_SHARE * known >= len(node.entries)


def holds_course(reader: Reader, node: Node) -> bool:
    """Whether the keys of a mapping are agents of the project, or steps of a course of work name
    some, which may lie in parts of it.
    """
    if holds_agents(reader, node):
        return True
    for one in node.items or [node]:
        who = subject_of(reader, one)
        if who and is_known(reader, who):
            return True
        for name, inner in one.entries.items():
            if is_key(name, "courses") and holds_course(reader, inner):
                return True
    return False


def steps_of(reader: Reader, node: Node) -> tuple[list[tuple[Node, Name | None]], Node]:
    """Return the steps of a course of work that agents of the project do, each with its agent, and
    the course without them.
    """
    steps: list[tuple[Node, Name | None]] = []
    others = []
    for one in node.items:
        who = subject_of(reader, one)
        if who and is_known(reader, who):
            steps.append((one, who))
        else:
            others.append(one)
    return steps, node._replace(value=others)


def settings_among(reader: Reader, node: Node, above: str) -> frozenset[str]:
    """Return the keys of a mapping of agents that hold settings for all of them: where its agents
    are objects, values that are none, go by the name of no agent, and give no agent a model.
    """
    found = set(_scalars(reader, node))
    if not (is_key(above, "agents") and any(map(_has_model, node.entries.values()))):
        return frozenset(found)
    for name, one in node.entries.items():
        if isinstance(one.value, dict) or known_as(without_kind(name), reader.known):
            continue
        words = re.sub(r"[_-]+", " ", columns.parted(name))
        is_default = norm(name) == "defaultmodel"
        is_of_all = is_default and reader.default and isinstance(one.value, str)
        if is_of_all or not (is_key(name, "defaults") or _may_give(reader, one, words)):
            found.add(name)
    return frozenset(found)


def _scalars(reader: Reader, node: Node) -> Iterator[str]:
    """Yield the keys of values that say what agents beside them are started with, where a mapping
    holds agents of the project as objects and none as the key of a value; no default for all.
    """
    found = []
    for name, one in node.entries.items():
        is_setting = is_key(name, "models") or is_key(name, "unlike") or norm(name) in _OF_A_CALL
        is_value = not isinstance(one.value, dict | list)
        if is_setting and is_value and not is_key(name, "defaults"):
            found.append(name)
    if not found or len(node.entries) > _MOST_OF_GROUP:
        return
    known = []
    for name, one in node.entries.items():
        if len(name) <= _LONGEST_NAME and known_as(name, reader.known):
            known.append(one)
    are_objects = all(isinstance(one.value, dict) for one in known)
    if are_objects and any(map(_has_model, known)):
        yield from found


def _may_give(reader: Reader, node: Node, words: str) -> bool:
    """Whether a value may be the model of the agent that is called by these words, or the agents
    of the model.
    """
    if node.items:
        return bool(of_label(reader, words))
    choice = values.cell(node.text, "model") or reader.tiers.get(label(node.text))
    return bool(choice and choice.tier) and not columns.holds_word(words, "model")


def subject_of(reader: Reader, node: Node) -> Name | None:
    """Return the agent that an object is about: the known one of its names, else the first."""
    found = []
    for wanted in keys("names"):
        for written, one in node.entries.items():
            if norm(written) == wanted and isinstance(one.value, str):
                name = name_of(reader, one.value)
                found += [name] if name else []
    for written, one in node.entries.items():
        if norm(written) in _CASES and isinstance(one.value, dict) and len(one.value) == 1:
            name = subject_of(reader, one)
            found += [name] if name else []
    if not found:
        found = _known_roles(reader, node)
    known = [name for name in found if is_known(reader, name)]
    some = known or found
    if some:
        return some[0]
    return None


def _known_roles(reader: Reader, node: Node) -> list[Name]:
    """Return the agents of the project that an object calls its role, and that alone."""
    found = []
    for written, one in node.entries.items():
        if norm(written) == "role" and isinstance(one.value, str):
            name = name_of(reader, one.value)
            if name and is_known(reader, name):
                found.append(name)
    return found
