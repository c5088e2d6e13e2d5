"""Index ↔ line and column: the one place where they are computed."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frontmatter_lint.core.positions import KeyOf, KeyPath, Place, Position, Span
from frontmatter_lint.reading import document
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


# --- where a place lies, and what tells it from others --------------------------------

TEXT = """---
name: otter
model:
  preference: haiku
  fallbacks: [a, b]
  strict: true
  limit: 2
---
Body
"""


def _span(line: int, start: int, end: int) -> Span:
    return Span(Position(line, start), Position(line, end))


#: Places, where they lie, and their identity: the key path, and the words there.
PLACES: dict[str, tuple[Place, Span, KeyPath, str]] = {
    "a value": (("name",), _span(2, 7, 12), ("name",), "otter"),
    "a key": (KeyOf(("name",)), _span(2, 1, 5), ("name",), ""),
    "a key below": (
        KeyOf(("model", "preference")),
        _span(4, 3, 13),
        ("model", "preference"),
        "",
    ),
    "a mapping": (("model",), _span(3, 1, 6), ("model",), ""),
    "an item": (("model", "fallbacks", 1), _span(5, 18, 19), ("model", "fallbacks", 1), "b"),
    "an item beyond the end": (
        ("model", "fallbacks", 2),
        _span(5, 3, 12),
        ("model", "fallbacks", 2),
        "",
    ),
    "a field that is not there": (("model", "x"), _span(3, 1, 6), ("model", "x"), ""),
    "nothing of it": (("x", "y"), _span(1, 1, 4), ("x", "y"), ""),
    "a truth value": (("model", "strict"), _span(6, 11, 15), ("model", "strict"), "true"),
    "a number": (("model", "limit"), _span(7, 10, 11), ("model", "limit"), "2"),
    "a point": (Position(4, 3), _span(4, 3, 4), ("preference",), ""),
    "a point in the body": (Position(9, 1), _span(9, 1, 2), (), ""),
    "a range": (_span(2, 7, 12), _span(2, 7, 12), ("name",), "otter"),
    "a range over two lines": (
        Span(Position(4, 15), Position(5, 3)),
        Span(Position(4, 15), Position(5, 3)),
        ("preference",),
        "haiku",
    ),
    "a range in the body": (_span(9, 1, 5), _span(9, 1, 5), (), "Body"),
}


@pytest.mark.parametrize(("place", "span", "path", "words"), PLACES.values(), ids=PLACES)
def test_a_place_has_a_span_and_an_identity(
    place: Place, span: Span, path: KeyPath, words: str
) -> None:
    parsed = document.parse(TEXT.encode(), ())
    assert document.locate(parsed, place) == span
    identity, found = document.identity(parsed, place)
    assert (identity, found.strip()) == (path, words)


def test_words_are_looked_for_in_the_value() -> None:
    parsed = document.parse(TEXT.encode(), ())
    assert document.locate(parsed, ("name",), "te") == _span(2, 9, 11)
    assert document.locate(parsed, ("name",), "zz") == _span(2, 7, 12)
    assert document.locate(parsed, Position(9, 1), "Body") == _span(9, 1, 5)
