"""Registries as text into one kind of tree, whatever they are written in: YAML, JSON, TOML,
or lines such as `name = value` under `[section]`.
"""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from ....core import limits
from ....core.positions import KeyPath
from ....core.record import TYPE_CHECKING, Record
from ....core.wording import clip
from ....reading import yaml_tree
from .. import sizes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from yaml.nodes import Node as YamlNode

_MOST_NODES = limits.REGISTRY_VALUES
#: What JSON with comments has more than JSON: remarks, and a comma after the last value. Strings
#: are read first, so that nothing in them is taken for either. What has no end goes on to that
#: of the line or the text: looked for at each opening, it costs minutes.
_BESIDE_JSON = re.compile(
    r"""
    (?P<string> "(?:[^"\\\n]|\\.)*+"? | '(?:[^'\\\n]|\\.)*+'? )
    | //[^\n]*+
    | /\*.*?(?:\*/|\Z)
    | ,(?=(?:\s++|//[^\n]*+|/\*.*?\*/)*+[}\]])
    """,
    re.DOTALL | re.VERBOSE,
)
_PAIR = re.compile(r"(?:export\s+)?([\w@*][\w.:@/* -]*?)\s*(?:=>|->|=|:(?=\s)|\t|\s{2,})\s*(.+)")
#: A name such as `agent.scribe.model`, and none of a file.
_DOTTED = re.compile(r"[\w-]+(?:\.[\w-]+){1,4}(?<!\.md)(?<!\.mdc)(?<!\.toml)")
_MOST_DOTTED = 1_000
_TWO_WORDS = re.compile(r"(\S+)\s+(\S+)")


class UnreadableError(Exception):
    """A registry is not what its name says; carries the 1-based line and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


class Node(Record):
    """A value and its 1-based line: text for a scalar (empty for none), a list of nodes, or
    a mapping of keys to nodes. `line` of an entry of a mapping is that of its key.
    """

    value: str | list[Node] | dict[str, Node]
    line: int

    @property
    def entries(self) -> dict[str, Node]:
        """The entries of a mapping; none where it is no mapping."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> list[Node]:
        """The items of a list; none where it is no list."""
        return self.value if isinstance(self.value, list) else []

    @property
    def text(self) -> str:
        """The text of a scalar; empty where it is none."""
        return self.value if isinstance(self.value, str) else ""


def parse(text: str, name: str) -> Node:
    """Return the tree of a registry. Raises UnreadableError."""
    lowered = name.lower()
    if lowered.endswith(".toml"):
        return _toml(text)
    if sizes.is_of_lines(name):
        return _lines(text)
    if lowered.endswith((".jsonc", ".json5")) or (lowered.endswith(".json") and "//" in text):
        text = _BESIDE_JSON.sub(_as_json, text)
    return yaml(text)


def _as_json(found: re.Match[str]) -> str:
    """Return a string as it is, and nothing but its ends of lines of what JSON does not have."""
    return found["string"] or "\n" * found[0].count("\n")


def yaml(text: str, first: int = 1) -> Node:
    """Return the tree of YAML or JSON that begins on line `first`. Raises UnreadableError."""
    try:
        root = yaml_tree.parse(yaml_tree.for_libyaml(text)).root
    except yaml_tree.TooDeepError as error:
        raise UnreadableError(first + text.count("\n", 0, error.index), str(error)) from None
    except yaml_tree.PARSE_ERRORS as error:
        mark = getattr(error, "problem_mark", None)
        line = first
        if mark:
            line = first + min(mark.line, text.count("\n"))
        reason = str(getattr(error, "problem", "") or "it cannot be parsed")
        raise UnreadableError(line, f"is not valid YAML: {reason}") from None
    if root:
        return _of_yaml(root, first, [_MOST_NODES])
    return Node("", first)


#: Levels of a registry; an anchor that holds itself has no end of them.
_DEEPEST = 60


def _of_yaml(node: YamlNode, first: int, budget: list[int], depth: int = 0) -> Node:
    budget[0] -= 1
    line = first + node.start_mark.line
    if depth > _DEEPEST:
        raise UnreadableError(line, "nested too deep, or an anchor holds itself")
    if budget[0] < 0:
        raise UnreadableError(line, f"holds more than {_MOST_NODES} values")
    if isinstance(node, ScalarNode):
        return Node(str(node.value), line)
    if isinstance(node, SequenceNode):
        return Node([_of_yaml(one, first, budget, depth + 1) for one in node.value], line)
    entries: dict[str, Node] = {}
    merged: dict[str, Node] = {}
    for key, value in node.value if isinstance(node, MappingNode) else ():
        made = _of_yaml(value, first, budget, depth + 1)
        if not isinstance(key, ScalarNode):
            continue
        if key.value == "<<":
            for one in made.items or [made]:
                merged |= one.entries
        else:
            line_of_key = first + key.start_mark.line
            _refuse_twice(str(key.value), entries, line_of_key)
            entries[str(key.value)] = made._replace(line=line_of_key)
    return Node(merged | entries, line)


def _refuse_twice(key: str, entries: Mapping[str, Node], line: int) -> None:
    """Raise UnreadableError for a key that is there already: which is meant nobody can say."""
    if key in entries:
        first = entries[key].line
        raise UnreadableError(
            line, f"`{clip(key)}` stands on line {first} already; keep one of them"
        )


def _toml(text: str) -> Node:
    import tomllib  # imported here: most documents are no TOML

    from ....reading import toml_faults, toml_places
    from ....reading.places import Lines

    refusal = toml_faults.refusal(text)
    if refusal:
        raise UnreadableError(refusal[0].line, refusal[1])
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"at line (\d+)", str(error))
        reason = re.sub(r" \(at .*", "", str(error))
        line = int(found[1]) if found else 1
        raise UnreadableError(line, f"is not valid TOML: {reason}") from None
    try:
        places = toml_places.places(text)
    except RecursionError:
        raise UnreadableError(1, "nested too deep") from None
    lines = Lines(text)
    extents = {**places.values, **places.keys}

    budget = [_MOST_NODES]

    def node(value: object, path: KeyPath, line: int) -> Node:
        budget[0] -= 1
        if budget[0] < 0:
            raise UnreadableError(line, f"holds more than {_MOST_NODES} values")
        if path in extents:
            line = lines.position(extents[path].start).line
        if isinstance(value, dict):
            return Node({key: node(one, (*path, key), line) for key, one in value.items()}, line)
        if isinstance(value, list):
            items = [node(one, (*path, at), line) for at, one in enumerate(value)]
            return Node(items, items[0].line if items and len(path) == 1 else line)
        return Node(str(value), line)

    try:
        return node(values, (), 1)
    except (RecursionError, ValueError):
        raise UnreadableError(1, "nested too deep, or a number of it is too long") from None


def _lines(text: str) -> Node:
    """Return the tree of a file of lines: names, or names with a value, below sections."""
    sections: dict[str, Node] = {}
    entries: dict[str, Node] = {}
    for number, line in _written(text):
        if line.startswith("[") and line.endswith("]"):
            title = line[1:-1].strip().strip('"')
            entries = {}
            sections[title] = Node(entries, number)
            continue
        match = _PAIR.fullmatch(line) or _TWO_WORDS.fullmatch(line)
        if match:
            name, value = (match[1], match[2])
        else:
            name, value = (line.rstrip("= "), "")
        node = Node(value.strip().strip("\"'"), number)
        if entries.get(name.strip(), node).value != node.value:
            _refuse_twice(name.strip(), entries, number)
        entries[name.strip()] = node
        if len(entries) > _MOST_NODES:
            raise UnreadableError(number, f"holds more than {_MOST_NODES} values")
    if not sections:
        top = _by_dots(entries)
    else:
        top = {}
    for title, section in sections.items():
        if all(not one.value for one in section.entries.values()):
            named = [Node(name, one.line) for name, one in section.entries.items()]
            top[title] = Node(named, section.line)
        else:
            top[title] = section
    return Node(top, 1)


def _by_dots(entries: dict[str, Node]) -> dict[str, Node]:
    """Return the entries of a file of properties as a tree, `agent.scribe.model` below `agent` and
    `scribe`; as they are where most have no dots, or one is the beginning of others.
    """
    dotted = {name for name in entries if _DOTTED.fullmatch(name)}
    if 2 * len(dotted) <= len(entries) or len(entries) > _MOST_DOTTED:
        return entries
    top: dict[str, Node] = {}
    for name, node in entries.items():
        steps = [name]
        if name in dotted:
            steps = name.split(".")
        inner = top
        for step in steps[:-1]:
            below = inner.setdefault(step, Node({}, node.line)).value
            if not isinstance(below, dict):
                return entries
            inner = below
        if steps[-1] in inner:
            return entries
        inner[steps[-1]] = node
    return top


def _written(text: str) -> Iterator[tuple[int, str]]:
    """Return the lines of a file that are no comments, with their numbers."""
    for number, line in enumerate(text.split("\n"), 1):
        bare = re.split(r"(?:^|\s)[#;]", line, maxsplit=1)[0].strip()
        if bare:
            yield number, bare
