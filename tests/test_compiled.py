"""The compiled data: how it is laid out, and that its diffs stay out of reviews."""

from __future__ import annotations

import ast
import shutil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .conftest import ROOT
from .support import git, script

COMPILED = sorted(
    path
    for path in (ROOT / "frontmatter_lint" / "compiled").glob("*.py")
    if path.name != "__init__.py"
)
rows = script("compile_data").rows

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


@given(VALUES)
def test_the_layout_keeps_the_value(value: Any) -> None:
    assert repr(ast.literal_eval(rows(value))) == repr(value)


def test_one_entry_of_the_first_two_levels_a_line() -> None:
    value = {"short": [1, 2], "long": {f"key {n}": {"deep": list(range(50))} for n in range(3)}}
    lines = rows(value).splitlines()
    assert lines[:3] == ["{", "'short': [1, 2],", "'long': {"]
    assert [line[:7] for line in lines[3:6]] == ["'key 0'", "'key 1'", "'key 2'"]
    assert lines[6:] == ["},", "}"]


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.stem)
def test_reviews_do_not_show_it(path: Any) -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("needs git and a repository")
    name = path.relative_to(ROOT).as_posix()
    told = git(ROOT, "check-attr", "linguist-generated", "diff", "--", name).splitlines()
    assert [line.rpartition(": ")[2] for line in told] == ["set", "unset"]
