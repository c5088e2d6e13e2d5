"""Changes of a block that make YAML of what is none, and the tree of the block as it would
be with them, its places those of the block as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from types import SimpleNamespace

from ...core.record import Record
from .. import yaml_tree


class Repair(Record):
    """`text` in the place of the characters of the block from `start` up to `end`."""

    start: int
    end: int
    text: str


def applied(block: str, repairs: Sequence[Repair]) -> str:
    """Return the block with the repairs made; they are in order and do not overlap."""
    parts, at = [], 0
    for repair in repairs:
        parts += [block[at : repair.start], repair.text]
        at = repair.end
    return "".join(parts) + block[at:]


def applied_within(block: str, start: int, end: int, repairs: Sequence[Repair]) -> str:
    """Return the piece of the block from `start` up to `end` with the repairs made."""
    moved = []
    for one in in_order(repairs):
        moved.append(Repair(one.start - start, one.end - start, one.text))
    return applied(block[start:end], moved)


def in_order(repairs: Sequence[Repair]) -> list[Repair]:
    """Return the repairs by place, each once; of two that overlap, the one that begins first
    and reaches further.
    """
    found = sorted(set(repairs), key=lambda one: (one.start, -one.end))
    kept = found[:1]
    for repair in found[1:]:
        if repair.start >= kept[-1].end and repair[:2] != kept[-1][:2]:
            kept.append(repair)
    return kept


def parse(block: str, repairs: Sequence[Repair]) -> yaml_tree.Tree:
    """Parse the block with the repairs made. Raises as `yaml_tree.parse` does, the places of
    its errors being those of the repaired text.
    """
    tree = yaml_tree.parse(yaml_tree.for_libyaml(applied(block, repairs)))
    if tree.root is not None and repairs:
        _relocate(tree.root, repairs)
    return tree


class Moves(Record):
    """The repairs, and where each begins in the repaired text."""

    repairs: Sequence[Repair]
    starts: list[int]


def moves(repairs: Sequence[Repair]) -> Moves:
    """Return where the repairs stand in the repaired text."""
    starts, shift = [], 0
    for repair in repairs:
        starts.append(repair.start + shift)
        shift += len(repair.text) - (repair.end - repair.start)
    return Moves(repairs, starts)


def original(index: int, made: Moves, *, end: bool = False) -> int:
    """Return the index in the block of a character of the repaired text; of the end of a
    value, with `end`.
    """
    number = (bisect_left if end else bisect_right)(made.starts, index) - 1
    if number < 0:
        return index
    repair, start = made.repairs[number], made.starts[number]
    stop = start + len(repair.text)
    if index < stop or (index == stop and end):
        if end:
            return repair.end
        return min(repair.start + index - start, repair.end)
    return repair.end + index - stop


def _relocate(root: object, repairs: Sequence[Repair]) -> None:
    """Move the places of all nodes to where they stand in the block as it is."""
    made = moves(repairs)
    for node, _ in list(yaml_tree.with_indents(root, into_flow=True)):
        node.start_mark = SimpleNamespace(index=original(node.start_mark.index, made))
        stop = original(node.end_mark.index, made, end=True)
        node.end_mark = SimpleNamespace(index=max(stop, node.start_mark.index))
