"""The compiled data: how it is laid out, and that its diffs stay out of reviews."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import Protocol, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.agents import catalogue, dialects

from .conftest import ROOT
from .shapes import data_as
from .support import git, script

COMPILED = sorted(
    path
    for path in (ROOT / "frontmatter_lint" / "compiled").glob("*.py")
    if path.name != "__init__.py"
)
DIALECTS = sorted((ROOT / "frontmatter_lint" / "data" / "dialects").glob("*.yaml"))


class Compiling(Protocol):
    """`scripts/compile_data.py`, as far as it is read here."""

    def rows(self, value: object) -> str:
        """Return Python source for a value."""

    def is_table(self, text: str) -> bool:
        """Whether a text of several lines can stand in a source as it is."""

    def missing_in_schema(self, dialect: str) -> str:
        """Return what the schema of agents lacks for a dialect."""

    def levels_in_schema(self, dialect: str, field: str) -> list[str]:
        """Return the words that the schema of agents allows in a field."""

    def needed_words(self, pattern: str) -> list[str]:
        """Return words of which every text that matches holds one."""


compiling: Compiling = script("compile_data")
rows = compiling.rows

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(st.text() | st.integers(), inner)
    ),
    max_leaves=60,
)


@given(st.text("a|b\n\\'\t\r\u2028"))
def test_a_text_of_several_lines_is_read_back_as_it_is(text: str) -> None:
    assert ast.literal_eval(rows({"": text})) == {"": text}
    assert not (compiling.is_table(text) and "\n" not in text)


def test_each_listed_name_is_found() -> None:
    for name in catalogue.listed_ids():
        info = catalogue.lookup(name).info
        assert info is not None
        assert name in catalogue.listed_ids((info.provider,))
        assert catalogue.resolved(info.id) == catalogue.resolved(name)
        assert catalogue.lookup(f"{name}|{info.id}").info is None


@given(VALUES)
def test_the_layout_keeps_the_value(value: object) -> None:
    assert repr(ast.literal_eval(rows(value))) == repr(value)


def test_one_entry_of_the_first_two_levels_a_line() -> None:
    value = {"short": [1, 2], "long": {f"key {n}": {"deep": list(range(50))} for n in range(3)}}
    lines = rows(value).splitlines()
    assert lines[:3] == ["{", "'short': [1,2],", "'long': {"]
    assert [line[:7] for line in lines[3:6]] == ["'key 0'", "'key 1'", "'key 2'"]
    assert lines[6:] == ["},", "}"]


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.stem)
def test_reviews_do_not_show_it(path: Path) -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("needs git and a repository")
    name = path.relative_to(ROOT).as_posix()
    told = git(ROOT, "check-attr", "linguist-generated", "diff", "--", name).splitlines()
    assert [line.rpartition(": ")[2] for line in told] == ["set", "unset"]


@pytest.mark.parametrize("path", DIALECTS, ids=lambda path: path.stem)
def test_a_dialect_is_part_of_the_schema_of_agents(path: Path) -> None:
    assert compiling.missing_in_schema(path.stem) == ""


def test_a_dialect_left_out_of_the_schema_is_named() -> None:
    assert "definition `otter`" in compiling.missing_in_schema("otter")
    # a definition that is no dialect stands for one that `anyOf` lacks
    assert "`#/$defs/names` under `anyOf`" in compiling.missing_in_schema("names")


@pytest.mark.parametrize("name", dialects.names())
def test_levels_that_the_schema_lists_are_those_of_the_dialect(name: str) -> None:
    effort = dialects.get(name).effort
    listed = compiling.levels_in_schema(name, effort.field)
    assert listed in ([], list(effort.levels))
    assert effort.levels or not effort.field


class Family(TypedDict):
    """Models by the pattern of their names."""

    pattern: str
    needs: list[str]


FAMILIES = data_as("families", list[Family])


@given(st.sampled_from(FAMILIES), st.data())
def test_every_name_of_a_family_holds_a_word_it_needs(family: Family, drawn: st.DataObject) -> None:
    name = drawn.draw(st.from_regex(family["pattern"], fullmatch=True))
    assert any(word in name for word in family["needs"])


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(a-)?bcd-?[0-9]+", ["bcd"]),
        ("(one|three)(-[0-9])?-x", ["one", "three"]),
        ("(one|[0-9])-xy", ["-xy"]),
        ("(?:four)+x?", ["four"]),
        ("o[1-3](-pro)?", ["o1", "o2", "o3"]),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, words: list[str]) -> None:
    assert compiling.needed_words(pattern) == words


@pytest.mark.parametrize("pattern", ["[a-z0-9]+", "(one|[^x])", "(one)?", ".*"])
def test_a_pattern_without_any_word_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no word in common"):
        compiling.needed_words(pattern)
