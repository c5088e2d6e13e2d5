"""JSON is read as `json.loads` reads it, and refused with the same words."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.reading import plain_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.sampled_from(["", " ", "\n\t\r "]), st.sampled_from([None, 2]))
def test_a_value_is_read_as_it_was_written(value: object, around: str, indent: int | None) -> None:
    text = f"{around}{json.dumps(value, indent=indent)}{around}"
    assert plain_json.loads(text) == json.loads(text)


@given(st.text() | st.text('{}[]",:0123456789.eE+-tfn \n\\u'))
def test_any_text_is_read_or_refused_in_the_same_words(text: str) -> None:
    assert _told(plain_json.loads, text) == _told(json.loads, text)


def _told(loads: Callable[[str], object], text: str) -> str:
    """Return what is read of a text, or why it is refused."""
    try:
        return repr(loads(text))
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


def test_what_is_no_number_is_read() -> None:
    assert plain_json.loads("[Infinity, -Infinity]") == [math.inf, -math.inf]
    assert math.isnan(plain_json.loads("NaN"))


@pytest.mark.parametrize("text", ["", " ", "{} {}", "[1,", "{'a': 1}", "\ufeff{}", "nul"])
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        plain_json.loads(text)


def test_reading_imports_no_patterns() -> None:
    code = (
        "import sys\nfrom frontmatter_lint.reading import plain_json\n"
        "assert plain_json.loads(' {\"a\": [1, 2.5, null]} ') == {'a': [1, 2.5, None]}\n"
        "assert 'json' not in sys.modules and 're' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-S", "-c", code], check=True)
