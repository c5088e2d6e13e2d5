"""Places in TOML: every key and value of any document is found where it stands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.core.positions import KeyPath, Position
from frontmatter_lint.reading.toml_places import places

DOCUMENT = '''\
# select = ["not this"]
select = [ # three
  "MD",
  'FB', "x # y",
]
a."b c".'d"e' = {x = 1, "y,}" = [[1, 2], {}], z = "]"}
text = """one
"two" \\""" three""""
literal = \'\'\'it's
\'\'\'\'
day = 1979-05-27 07:32:00  # a date

[tool.lint-agents] # ours
severity = { "" = "info" }
[[fleet]]
name = "first"
[[fleet]]
name = "second"
[fleet.crew]
size = 0x_1
'''.replace("0x_1", "0x1")

PLACES: dict[KeyPath, tuple[int, int]] = {
    ("select",): (2, 10),
    ("select", 0): (3, 3),
    ("select", 1): (4, 3),
    ("select", 2): (4, 9),
    ("a", "b c", 'd"e'): (6, 17),
    ("a", "b c", 'd"e', "x"): (6, 22),
    ("a", "b c", 'd"e', "y,}"): (6, 33),
    ("a", "b c", 'd"e', "y,}", 0, 1): (6, 38),
    ("a", "b c", 'd"e', "z"): (6, 51),
    ("text",): (7, 8),
    ("literal",): (9, 11),
    ("day",): (11, 7),
    ("tool", "lint-agents", "severity", ""): (14, 19),
    ("fleet", 0, "name"): (16, 8),
    ("fleet", 1, "name"): (18, 8),
    ("fleet", 1, "crew", "size"): (20, 8),
}


def test_values_of_every_kind() -> None:
    for text in (DOCUMENT, DOCUMENT.replace("\n", "\r\n")):
        assert tomllib.loads(text)
        found = places(text)
        for path, place in PLACES.items():
            assert path in found.values
            assert found.nearest(path) == Position(*place), path


def test_keys_and_what_is_nearest() -> None:
    found = places(DOCUMENT)
    assert found.nearest(("tool", "lint-agents"), key=True) == Position(13, 7)
    assert found.nearest(("tool", "lint-agents", "severity", ""), key=True) == Position(14, 14)
    assert found.nearest(("select", 7)) == Position(2, 1)
    assert found.nearest(("nowhere", "at all")) == Position(1, 1)


def test_a_key_of_very_many_parts() -> None:
    found = places(".".join(["a"] * 300) + " = 1")
    assert max(map(len, found.keys)) <= 40


words = st.text(min_size=0, max_size=4)
scalars = st.one_of(words, st.integers(-9, 9), st.booleans())
documents = st.dictionaries(
    words,
    st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
)


def quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'


def written(value: Any) -> str:
    """A value in TOML, over several lines where that may be."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        pairs = (f"{quoted(key)} = {written(one)}" for key, one in value.items())
        return "{ " + ", ".join(pairs) + " }"
    if isinstance(value, list):
        return "[\n" + "".join(f"  {written(one)}, # next\n" for one in value) + "]"
    return str(value)


def flat(value: Any, at: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    if at:
        yield at, value
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, one in inner:
        yield from flat(one, (*at, key))


@given(documents.filter(lambda one: not any("\ud800" <= sign <= "\udfff" for sign in str(one))))
def test_whatever_a_document_holds_is_found_where_it_stands(document: dict[str, Any]) -> None:
    text = "".join(f"{quoted(key)} = {written(value)}\n" for key, value in document.items())
    assert tomllib.loads(text) == document
    found = places(text)
    assert set(found.values) == {path for path, _ in flat(document)}
    for path, value in flat(document):
        place = found.values[path]
        assert text[place.start : place.end] == written(value).rstrip("\n")
