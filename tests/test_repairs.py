"""Repairs of blocks that are no YAML: which are made, and where things stand in the block as it
is.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.reading.broken import repairs
from frontmatter_lint.reading.broken.repairs import Repair

from .conftest import examples


@st.composite
def repaired(draw: st.DrawFn) -> tuple[str, list[Repair]]:
    """A block, and repairs of it that neither overlap nor touch."""
    block, made, at = "", [], 0
    for _ in range(draw(st.integers(1, 5))):
        kept = draw(st.text("abc\n", min_size=1, max_size=4))
        gone = draw(st.text("xyz", max_size=3))
        new = draw(st.text("XYZ", min_size=0 if gone else 1, max_size=3))
        block += kept + gone
        at = len(block) - len(gone)
        made.append(Repair(at, at + len(gone), new))
    return block + draw(st.text("abc", max_size=3)), made


@settings(max_examples=examples(200))
@given(repaired())
def test_what_is_kept_is_found_where_it_stood(given: tuple[str, list[Repair]]) -> None:
    block, made = given
    text = repairs.applied(block, made)
    known = repairs.moves(made)
    for index, sign in enumerate(text):
        place = repairs.original(index, known)
        if sign.islower() or sign == "\n":
            assert block[place] == sign
            assert repairs.original(index + 1, known, end=True) == place + 1
        else:  # a sign of a repair: somewhere in what it took the place of
            inside = [one for one in made if one.start <= place <= one.end]
            assert inside
    places = [repairs.original(index, known) for index in range(len(text) + 1)]
    assert places == sorted(places)
    assert repairs.applied_within(block, 0, len(block), made[::-1]) == text


MADE = [Repair(4, 4, '"'), Repair(7, 9, ""), Repair(12, 13, "long")]


@pytest.mark.parametrize(
    ("index", "begins", "ends"),
    [
        *((0, 0, 0), (4, 4, 4), (5, 4, 4), (6, 5, 5), (8, 9, 7), (9, 10, 10), (11, 12, 12)),
        *((12, 13, 13), (13, 13, 13), (14, 13, 13), (15, 13, 13), (16, 14, 14)),
    ],
)
def test_where_a_value_begins_and_ends(index: int, begins: int, ends: int) -> None:
    known = repairs.moves(MADE)
    assert repairs.original(index, known) == begins
    assert repairs.original(index, known, end=True) == ends


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([], []),
        ([Repair(5, 5, "b"), Repair(1, 2, "a")], [Repair(1, 2, "a"), Repair(5, 5, "b")]),
        ([Repair(1, 2, "a"), Repair(1, 2, "a")], [Repair(1, 2, "a")]),
        ([Repair(1, 2, "a"), Repair(1, 4, "b")], [Repair(1, 4, "b")]),
        ([Repair(1, 4, "a"), Repair(3, 5, "b")], [Repair(1, 4, "a")]),
        ([Repair(1, 3, "a"), Repair(3, 5, "b")], [Repair(1, 3, "a"), Repair(3, 5, "b")]),
        ([Repair(1, 1, "a"), Repair(1, 1, "b")], [Repair(1, 1, "a")]),
    ],
)
def test_of_repairs_in_one_place_the_first_that_reaches_furthest_is_made(
    given: list[Repair], kept: list[Repair]
) -> None:
    assert [one[:2] for one in repairs.in_order(given)] == [one[:2] for one in kept]


def _scalars(node: Any) -> list[Any]:
    if isinstance(node, tuple | list):
        return [found for one in node for found in _scalars(one)]
    return [node] if isinstance(node.value, str) else _scalars(node.value)


def test_nodes_stand_where_their_words_stand() -> None:
    block = "name:otter\nhooks: {Stop: [@all, fine]}\ntools:\n  - Read\n"
    made = [Repair(5, 5, " "), Repair(26, 30, '"@all"')]
    words = []
    for node in _scalars(repairs.parse(block, made).root):
        place = block[node.start_mark.index : node.end_mark.index]
        assert place == node.value
        words.append(place)
    assert words == ["name", "otter", "hooks", "Stop", "@all", "fine", "tools", "Read"]
