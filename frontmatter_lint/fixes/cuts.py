"""Which characters an edit touches: from a key path and a new value to ranges of the text
and what goes there.

Whatever is written in a way not foreseen here (anchors, tags, comments inside what
would go, values over several lines) is no place for a cut: the answer is then None, and
somebody edits by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from ..core.edits import Edit, FrozenMapping
from ..core.positions import Document, KeyPath, Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..reading import yaml_text, yaml_tree
from ..reading.boundary import MARK
from ..reading.document import root_of
from ..reading.places import LINE_END, lines_of
from .plain_cuts import Cut, Cuts

if TYPE_CHECKING:
    from typing import Any

_BLANK_OR_COMMENT = r"[ \t]*(?:[ \t]#[^\r\n]*)?[\r\n]*"
#: A list item that holds one plain list item more, and the like, is left alone.
_LEADS: dict[Any, str] = {SequenceNode: r" *- +", MappingNode: r" *"}


class _Yaml(Record):
    """The text of a file, its nodes, and where the frontmatter starts."""

    text: str
    root: Any
    offset: int
    line_end: str

    def start(self, node: Any) -> int:
        return int(self.offset + node.start_mark.index)

    def end(self, node: Any) -> int:
        """Return where the words of a node end; libyaml counts blank lines and comments below a
        collection to it.
        """
        if isinstance(node, ScalarNode) or node.flow_style or not node.value:
            return int(self.offset + node.end_mark.index)
        last = node.value[-1]
        return self.end(last[1] if isinstance(last, tuple) else last)

    def own(self, node: Any) -> bool:
        """Whether a scalar stands in the text on one line, as itself or in quotes."""
        raw = self.text[self.start(node) : self.end(node)]
        if node.style in ("'", '"'):
            return len(raw) > 1 and raw[0] == raw[-1] == node.style and not re.search(LINE_END, raw)
        return not node.style and raw == node.value

    def line(self, index: int) -> tuple[int, int]:
        """Return where the line of a character starts, and where the next one does."""
        lines = lines_of(self.text)
        number = lines.position(index).line
        return lines.index(Position(number, 1)), lines.index(Position(number + 1, 1))


def cuts(document: Document, edit: Edit) -> Cuts | None:
    """Return the cuts that make an edit, or None where the text does not allow it; `unmark` needs
    none.
    """
    text, offset, *_ = document.split
    line_end = re.search(LINE_END, text)
    root = root_of(document)
    if root is None or line_end is None:
        if edit.action == "unmark":
            return []
        return None
    return _ACTIONS[edit.action](_Yaml(text, root, offset, line_end[0]), edit)


def _rewrite(yaml: _Yaml, edit: Edit) -> Cuts | None:
    if not isinstance(edit.at, Span) or not isinstance(edit.value, str):
        return None
    start, end = map(lines_of(yaml.text).index, edit.at)
    if MARK in yaml.text[start:end]:  # a comment that speaks to the linter must stay one
        return None
    return [Cut(start, end, edit.value)]


def _set(yaml: _Yaml, edit: Edit) -> Cuts | None:
    path = _path(edit)
    key, node = yaml_tree.nodes_at(yaml.root, path)
    parent = yaml_tree.nodes_at(yaml.root, path[:-1])[1]
    if isinstance(edit.value, FrozenMapping):
        return _to_block(yaml, key, node, edit.value, edit)
    if not isinstance(edit.value, str):
        return None
    if isinstance(node, MappingNode):
        return _to_scalar(yaml, key, node, edit.value)
    if not isinstance(node, ScalarNode) or parent is None or not yaml.own(node):
        return None
    written = yaml_text.scalar(edit.value, node.style or "", flow=_in_flow(yaml, path))
    start = yaml.start(node)
    if start == yaml.end(node) and yaml.text[start - 1 : start] == ":":
        written = f" {written}"  # nothing stood there
    return [Cut(start, yaml.end(node), written)]


def _to_block(yaml: _Yaml, key: Any, node: Any, block: FrozenMapping, edit: Edit) -> Cuts | None:
    """Return a block below the key, where a scalar stood beside it; a comment behind the scalar
    stays where it is.
    """
    if (
        key is None
        or not isinstance(node, ScalarNode)
        or not yaml.own(node)
        or _in_flow(yaml, _path(edit))
    ):
        return None
    begin, after = yaml.line(yaml.start(key))[0], yaml.line(yaml.end(node))[1]
    indent = yaml.text[begin : yaml.start(key)]
    colon = re.compile(r":(?=[ \t])[ \t]*").match(yaml.text, yaml.end(key))
    if indent.strip(" ") or colon is None or colon.end() != yaml.start(node):
        return None
    if not re.fullmatch(_BLANK_OR_COMMENT, yaml.text[yaml.end(node) : after]):
        return None
    inner: list[str] = []
    for name, value in block.entries:
        inner += yaml_text.lines(name, value, indent + "  ")
    text = "".join(line + yaml.line_end for line in inner)
    return [Cut(colon.start() + 1, yaml.end(node), ""), Cut(after, after, text)]


def _to_scalar(yaml: _Yaml, key: Any, node: Any, value: str) -> Cuts | None:
    """Return the cuts for a scalar beside the key, where a block stood below it; the comment
    beside the key stays.
    """
    if key is None:
        return None
    if node.flow_style:
        inner = yaml.text[yaml.start(node) : yaml.end(node)]
        alone = re.fullmatch(r"\{[^#\r\n]*\}", inner)
        if alone:
            return [Cut(yaml.start(node), yaml.end(node), yaml_text.scalar(value))]
        return None
    colon, end = yaml.end(key) + 1, yaml.end(node)
    beside, after = yaml.line(colon)[1], yaml.line(end)[1]
    clean = not yaml.text[end:after].strip() and "#" not in yaml.text[beside:end]
    if (
        not clean
        or yaml.text[colon - 1] != ":"
        or not re.fullmatch(_BLANK_OR_COMMENT, yaml.text[colon:beside])
    ):
        return None
    return [Cut(colon, colon, " " + yaml_text.scalar(value)), Cut(beside, after, "")]


def _remove(yaml: _Yaml, edit: Edit) -> Cuts | None:
    path = _path(edit)
    parent: Any = yaml_tree.nodes_at(yaml.root, path[:-1])[1]
    number = _number(parent, path[-1])
    if parent is None or number is None:
        return None
    if len(parent.value) == 1:  # a list of nothing says nothing; a mapping of nothing would
        if isinstance(parent, SequenceNode) and path[1:]:
            return _remove(yaml, edit._replace(at=path[:-1]))
        return None
    entries = []
    for one in parent.value:
        entries.append(one if isinstance(one, tuple) else (one, one))
    bounds = [(yaml.start(first), yaml.end(last)) for first, last in entries]
    if parent.flow_style:
        return _out_of_flow(yaml, bounds, number)
    return _out_of_block(yaml, parent, bounds[number])


def _out_of_flow(yaml: _Yaml, bounds: list[tuple[int, int]], number: int) -> Cuts | None:
    """Return one entry with the comma behind it, or before it where it is the last."""
    left = min(number, len(bounds) - 2)
    gap = bounds[left][1], bounds[left + 1][0]
    if not re.fullmatch(r"\s*,\s*", yaml.text[gap[0] : gap[1]]):
        return None
    return [
        Cut(bounds[number][0], gap[1], "") if left == number else Cut(gap[0], bounds[number][1], "")
    ]


def _out_of_block(yaml: _Yaml, parent: Any, bounds: tuple[int, int]) -> Cuts | None:
    """Return all lines of one entry."""
    begin, end = yaml.line(bounds[0])[0], yaml.line(bounds[1])[1]
    gone, lead = yaml.text[begin:end], yaml.text[begin : bounds[0]]
    alone = re.fullmatch(_LEADS[type(parent)], lead) and not yaml.text[bounds[1] : end].strip()
    if alone and "#" not in gone:
        return [Cut(begin, end, "")]
    return None


def _insert(yaml: _Yaml, edit: Edit) -> Cuts | None:
    path = _path(edit)
    parent: Any = yaml_tree.nodes_at(yaml.root, path[:-1])[1]
    number = None
    if isinstance(parent, MappingNode):
        number = _number(parent, edit.after)
    if parent is None or number is None or _number(parent, path[-1]) is not None:
        return None
    first, (_, neighbour) = parent.value[0][0], parent.value[number]
    key = str(path[-1])
    if parent.flow_style:
        return [
            Cut(
                yaml.end(neighbour),
                yaml.end(neighbour),
                f", {key}: {yaml_text.in_flow(edit.value)}",
            )
        ]
    indent = yaml.text[yaml.line(yaml.start(first))[0] : yaml.start(first)]
    after = yaml.end(neighbour)
    if getattr(neighbour, "style", None) in ("|", ">"):  # to which the blank lines below belong
        after = yaml.start(neighbour) + len(yaml.text[yaml.start(neighbour) : after].rstrip())
    after = yaml.line(after)[1]
    if indent.strip(" ") or yaml.text[after - 1 : after] not in ("\n", "\r"):
        return None
    return [
        Cut(
            after,
            after,
            "".join(line + yaml.line_end for line in yaml_text.lines(key, edit.value, indent)),
        )
    ]


def _path(edit: Edit) -> KeyPath:
    # the other places are records
    return edit.at if type(edit.at) is tuple else ()  # type: ignore[return-value]


def _number(parent: Any, step: str | int) -> int | None:
    """Return which entry of a list or mapping a step of a path leads to; the last of
    several equal keys.
    """
    if isinstance(parent, SequenceNode):
        if isinstance(step, int) and step < len(parent.value):
            return step
        return None
    if not isinstance(parent, MappingNode):
        return None
    return max(
        (number for number, (key, _) in enumerate(parent.value) if key.value == step), default=None
    )


def _in_flow(yaml: _Yaml, path: KeyPath) -> bool:
    """Whether brackets or braces are around the place."""
    above = []
    for depth in range(len(path)):
        above.append(yaml_tree.nodes_at(yaml.root, path[:depth])[1])
    return any(node is not None and getattr(node, "flow_style", False) for node in above)


_ACTIONS: dict[str, Callable[[_Yaml, Edit], Cuts | None]] = {
    "set": _set,
    "remove": _remove,
    "insert": _insert,
    "rewrite": _rewrite,
    "unfence": _rewrite,
    "unmark": lambda yaml, edit: [],
}
