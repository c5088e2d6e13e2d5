"""Index ↔ line and column: the one place where they are computed."""

from __future__ import annotations

import io

from hypothesis import example, given
from hypothesis import strategies as st

from frontmatter_lint.core.positions import Position
from frontmatter_lint.reading.places import Lines

#: Long enough to reach beyond the head, which is indexed first.
texts = st.lists(
    st.sampled_from(["a", "é", " ", "\t", "\n", "\r", "\r\n", "\u2028", "\x0b", "x" * 1020]),
    max_size=30,
).map("".join)


def lines_with_ends(text: str) -> list[str]:
    """The lines of a text, each with its end; behind the last end stands an empty one."""
    lines = io.StringIO(text, newline="").readlines()
    if not lines or lines[-1].endswith(("\n", "\r")):
        lines.append("")
    return lines


@given(texts, st.data())
@example("", None)
@example("x" * 2047 + "\r\ny", None)
def test_places_are_those_of_an_editor(text: str, data: st.DataObject | None) -> None:
    lines = Lines(text)
    index = data.draw(st.integers(0, len(text))) if data else len(text)
    at, every = 0, lines_with_ends(text)
    for number, line in enumerate(every, 1):
        if index < at + len(line) or number == len(every):
            place = Position(number, index - at + 1)
            assert lines.position(index) == place
            assert lines.index(place) == index
            assert lines.line(number) == line.rstrip("\r\n")
            return
        at += len(line)
