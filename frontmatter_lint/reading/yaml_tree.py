"""YAML text into values and places: one parse, YAML 1.2 core meaning, bounded in depth and size.

libyaml's composer builds the node tree; tags are resolved by `scalar`, because PyYAML's
own resolver speaks YAML 1.1 (`no` is false, `010` is 8) and agent runtimes mostly speak
1.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ..core import limits
from ..core.errors import SLIPS_OF_PARSERS
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from .plain_yaml import plain_value

if TYPE_CHECKING:
    from typing import Any

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML as it is where it has no wheel and libyaml is not installed
    from yaml.composer import Composer
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class CParser(Reader, Scanner, Parser, Composer):  # type: ignore[no-redef]
        """The parts of PyYAML that do the same in Python, about twenty times as slowly."""

        def __init__(self, text: str) -> None:
            # unlike libyaml, it takes no tab between a key and its value
            text = re.sub(r"(?m)^( *[\w-]+:[ \t]*\t)", lambda key: key[0].replace("\t", " "), text)
            Reader.__init__(self, text)
            Scanner.__init__(self)
            Parser.__init__(self)
            Composer.__init__(self)


MAX_DEPTH = limits.DEPTH  # libyaml's composer overflows the C stack near 32,000 levels
MAX_NODES = limits.VALUES

_PLAIN = "plain"
_QUOTED = "quoted"

ODD_KEY = "a list or mapping as a key has no meaning in JSON"

#: Characters that are text to YAML 1.2 readers written by hand, and that libyaml refuses
#: or takes for line ends.
STRANGE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|(?<!^)\ufeff")
_STAND_IN = 0x100000
#: A line without content, or a comment, that tabs indent.
_TABBED_BLANK = re.compile(r"(?:^|(?<=[\r\n])) *\t[ \t]*+(?=[\r\n#]|\Z)")
#: A line at whose end a text block begins.
_TEXT_BLOCK = re.compile(r"(?:^|[:-] +)[|>][-+0-9]*[ \t]*(?:#.*)?\s*\Z")

#: The tags of scalars that have none.
UNTAGGED = (_PLAIN, _QUOTED, None)

#: Everything a hostile document has been seen to raise from the parser.
PARSE_ERRORS = (yaml.YAMLError, *SLIPS_OF_PARSERS)


class TooDeepError(Exception):
    """The document nests beyond `MAX_DEPTH`; `index` is where in the text."""

    def __init__(self, index: int) -> None:
        super().__init__(f"nested more than {MAX_DEPTH} levels deep")
        self.index = index


class Flaw(Record):
    """A parseable oddity: `kind` names the rule, `node` is where, `other` an earlier place
    it collides with.
    """

    kind: str
    node: Node
    detail: str
    other: Node | None = None


class Tree(Record):
    """A parsed document: plain JSON-like `value`, its `root` node for places, and the
    `flaws` met on the way.
    """

    value: Any
    root: Node | None
    flaws: tuple[Flaw, ...]


class _Composer(CParser):
    """Hooks that libyaml's composer calls back; inheritance is the only way it offers."""

    depth = 0

    def resolve(self, kind: type[Node], value: str, implicit: Any) -> str:  # noqa: ARG002 - called by libyaml
        if kind is ScalarNode and implicit[0]:
            return _PLAIN
        return _QUOTED

    def descend_resolver(self, parent: Node | None, index: Any) -> None:  # noqa: ARG002 - called by libyaml
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooDeepError(parent.start_mark.index if parent else 0)

    def ascend_resolver(self) -> None:
        self.depth -= 1


def parse(text: str) -> Tree:
    """Parse one document; its scalars mean the characters that others stand in for (see
    `for_libyaml`).

    Raises one of `PARSE_ERRORS`, or `TooDeepError`.
    """
    try:
        root = _composed(text)
    except PARSE_ERRORS:
        other = _with_plain_anchors(text)
        if other == text:
            raise
        root = _composed(other)
    if root is None:
        return Tree(None, None, ())
    if not text.isascii() and max(text) >= chr(_STAND_IN):
        _restore(root)
    builder = _Builder([], [MAX_NODES], [])
    return Tree(_build(root, builder, 0), root, tuple(builder.flaws))


def _composed(text: str) -> Node | None:
    """Return the nodes of a document. Raises as `parse` does."""
    composer = _Composer(text)
    try:
        return composer.get_single_node()
    finally:
        composer.dispose()


def _with_plain_anchors(text: str) -> str:
    """Return a text whose anchors and aliases hold no sign that libyaml alone refuses: `&x.y`.
    Words that look like them change too: it is for what cannot be parsed otherwise.
    """
    if "&" not in text:
        return text
    names = frozenset(re.findall(rf"{_BEFORE}&({_NAME}+)", text))

    def spelled(found: re.Match[str]) -> str:
        if found[2] not in names:
            return found[0]
        return found[1] + re.sub(r"[^\w-]", "x", found[2], flags=re.ASCII)

    if not names:
        return text
    return re.sub(rf"{_BEFORE}([&*])({_NAME}+)", spelled, text)


#: What stands before an anchor; a sign of its name.
_BEFORE = r"(?<![^\s\[{,])"
_NAME = r"[^\s,\[\]{}]"


def for_libyaml(text: str) -> str:
    """Return a text of the same length without what libyaml refuses against YAML 1.2, or
    takes for a line end: characters of the last private plane of Unicode, which no text
    uses, stand in for these, and blanks for tabs on lines without content.

    A byte order mark at its start, which libyaml does not count, becomes a line end.
    """
    if text.startswith("\ufeff"):
        text = "\n" + text[1:]
    if "\t" in text:
        text = _TABBED_BLANK.sub(_without_tabs, text)
    if text.replace("\n", "").isprintable():  # a tenth of what the pattern costs
        return text
    return STRANGE.sub(lambda found: stand_in(found[0]), text)


def _without_tabs(found: re.Match[str]) -> str:
    """Return what stands in for a line without content that tabs indent: blanks, but below the
    sign of a text block, where a tab after blanks is the first of the text.
    """
    text, start = found.string, found.start()
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : start]
    if found[0][0] == " " and _TEXT_BLOCK.search(above):
        return found[0].replace("\t", stand_in("\t"))
    return " " * len(found[0])


def stand_in(character: str) -> str:
    """Return the character that stands in for another."""
    return chr(_STAND_IN + ord(character))


def _restore(root: Node) -> None:
    for node, _ in with_indents(root, into_flow=True):
        if isinstance(node, ScalarNode):
            parts = []
            for one in node.value:
                parts.append(chr(ord(one) - _STAND_IN) if ord(one) >= _STAND_IN else one)
            node.value = "".join(parts)


class _Builder(Record):
    flaws: list[Flaw]
    budget: list[int]
    refused: list[Node]


def _build(node: Node, builder: _Builder, depth: int) -> Any:
    builder.budget[0] -= 1
    if depth > MAX_DEPTH or builder.budget[0] < 0:
        return _refuse_expansion(node, builder)
    _refuse_tag(node, builder)
    if type(node) is ScalarNode:
        if node.tag is _PLAIN:
            return plain_value(node.value)
        return node.value
    if type(node) is SequenceNode:
        return [_build(item, builder, depth + 1) for item in node.value]
    return _build_mapping(node, builder, depth)


def _refuse_tag(node: Node, builder: _Builder) -> None:
    if node.tag is not _PLAIN and node.tag is not _QUOTED:
        builder.flaws.append(
            Flaw("unsafe-yaml", node, f"the tag `{node.tag}` asks the reader to build something")
        )


def _refuse_expansion(node: Node, builder: _Builder) -> None:
    if builder.refused:
        return  # looking through the flaws for each value is quadratic
    builder.refused.append(node)
    if not any(flaw.kind == "unsafe-yaml" for flaw in builder.flaws):
        detail = f"it holds more than {MAX_NODES} values, counting what its aliases repeat"
        builder.flaws.append(Flaw("unsafe-yaml", node, detail))


def _build_mapping(node: Node, builder: _Builder, depth: int) -> dict[str, object]:
    seen: dict[str, Node] = {}
    result: dict[str, object] = {}
    for key_node, value_node in node.value:
        key = _key(key_node, builder)
        if key in seen:
            builder.flaws.append(Flaw("duplicate-key", key_node, key, seen[key]))
        else:
            seen[key] = key_node
        result[key] = _build(value_node, builder, depth + 1)
    return result


def _key(node: Node, builder: _Builder) -> str:
    _refuse_tag(node, builder)
    if type(node) is not ScalarNode:
        builder.flaws.append(Flaw("unsafe-yaml", node, ODD_KEY))
        return "?"
    if node.value == "<<" and node.tag is _PLAIN:
        builder.flaws.append(
            Flaw(
                "unsafe-yaml",
                node,
                "the merge key `<<` is YAML 1.1; some readers merge, others do not",
            )
        )
    return str(node.value)


def nodes_at(root: Node | None, path: KeyPath) -> tuple[Node | None, Node | None]:
    """Return the key node and the value node at `path`; a part that does not exist is None."""
    key: Node | None = None
    node = root
    for step in path:
        if isinstance(node, MappingNode):
            key, node = _entry(node, step)
        elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            key = None
        else:
            return None, None
    return key, node


def _entry(node: Node, step: str | int) -> tuple[Node | None, Node | None]:
    for key, value in reversed(
        node.value
    ):  # the last of several equal keys is the one whose value counts
        if key.value == step:
            return key, value
    return None, None


def with_indents(root: Any, *, into_flow: bool = False) -> Iterator[tuple[Any, int]]:
    """Yield every node below `root`, each once, with the column of the innermost block that
    it is part of; -1 for the root. What brackets enclose is entered only with `into_flow`.
    """
    pending: list[tuple[Any, int]] = [(root, -1)]
    seen: set[int] = set()
    while pending:
        node, indent = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node, indent
        if isinstance(node, ScalarNode) or (node.flow_style and not into_flow):
            continue
        for entry in node.value:
            if isinstance(entry, tuple):
                inner = entry
            else:
                inner = (entry,)
            pending += [(one, node.start_mark.column) for one in inner]


def plain_scalars(root: Node | None) -> Iterator[tuple[KeyPath, str]]:
    """Yield every unquoted scalar below `root` with its place; what aliases repeat comes once."""
    pending: list[tuple[KeyPath, Node | None]] = [((), root)]
    seen: set[int] = set()
    while pending:
        path, node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, MappingNode):
            for key, value in node.value:
                if isinstance(key, ScalarNode):
                    pending.append(((*path, key.value), value))
        elif isinstance(node, SequenceNode):
            for index, item in enumerate(node.value):
                pending.append(((*path, index), item))
        elif isinstance(node, ScalarNode) and node.tag is _PLAIN and not node.style:
            yield path, node.value
