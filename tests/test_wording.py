"""What is said of a value that does not fit its schema, and the small words of messages."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.agents import catalogue
from frontmatter_lint.core import suggest, wording
from frontmatter_lint.core.edits import FrozenMapping, Value
from frontmatter_lint.fixes import trial
from frontmatter_lint.reading import yaml_text, yaml_tree

from .support import agent_text, lint_json, write

WRONG_TYPES = {
    "[]": "a list",
    "{}": "a mapping",
    "[a]": "a list",
    "[[a, b]]": "a list",
    "[[a, b], [c, d]]": "a list",
    "[[]]": "a list",
    "{a: b}": "a mapping",
    "{a: [b, c]}": "a mapping",
    "[{a: b}]": "a list",
}


@pytest.mark.parametrize("written", WRONG_TYPES)
def test_a_list_is_called_a_list_and_a_mapping_a_mapping(written: str, tmp_path: Path) -> None:
    path = ".claude/agents/otter.md"
    write(tmp_path, {path: agent_text("model: sonnet", f"maxTurns: {written}")})
    (found,) = lint_json(path, cwd=tmp_path).findings
    assert (found["code"], found["message"]) == (
        "SC103",
        f"`maxTurns` is {WRONG_TYPES[written]}, and Claude Code expects a whole number; "
        "it ignores the field",
    )


def _mapping(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    keys = st.sampled_from(["to", "when", "preference", "fallbacks"])
    return st.dictionaries(keys, values, max_size=3).map(
        lambda fields: FrozenMapping(tuple(fields.items()))
    )


edit_values: st.SearchStrategy[Value] = st.recursive(
    st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), max_size=6),
    lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), _mapping(inner)),
    max_leaves=6,
)


@given(edit_values)
def test_the_value_of_an_edit_reads_back_with_its_types(value: Value) -> None:
    wanted = {"model": trial.plain(value)}
    block = "\n".join(yaml_text.lines("model", value, "")) + "\n"
    assert yaml_tree.parse(block).value == wanted
    assert yaml_tree.parse(f"{{model: {yaml_text.in_flow(value)}}}\n").value == wanted


def test_the_small_parts_of_messages() -> None:
    assert [wording.counted(n, "file") for n in range(3)] == ["0 files", "1 file", "2 files"]
    assert [wording.either("abc"[:n]) for n in (1, 2, 3)] == ["a", "a or b", "a, b or c"]
    assert wording.code_spans(["a", 1]) == "`a`, `1`"
    assert wording.dotted(("model", "fallbacks", 0)) == "model.fallbacks.0"


@given(st.text(max_size=80), st.integers(1, 70))
def test_a_clipped_value_is_one_line_and_says_that_it_is_cut(text: str, width: int) -> None:
    whole, clipped = wording.clip(text, 1_000), wording.clip(text, width)
    assert len(clipped.splitlines()) <= 1
    assert len(clipped) <= width
    assert clipped == whole or (clipped[-1] == "…" and whole.startswith(clipped[:-1]))


@given(
    st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6), st.sampled_from([0.6, 0.75])
)
def test_the_nearest_word_is_that_of_difflib(word: str, known: list[str], cutoff: float) -> None:
    folded: dict[str, str] = {}
    for one in known:
        folded.setdefault(one.lower(), one)
    found = difflib.get_close_matches(word.lower(), folded, n=1, cutoff=cutoff)
    expected = folded[found[0]] if found and word else None
    assert suggest.nearest(word, known, cutoff) == expected


NAMES = st.sampled_from(sorted(catalogue.listed_ids()))


@given(NAMES, st.integers(0, 30), st.text("abcinor-45", max_size=2))
def test_a_misspelt_model_is_corrected_as_difflib_would(name: str, at: int, sign: str) -> None:
    word = name[:at] + sign + name[at + 1 :]
    known = list(catalogue.listed_ids())
    found = difflib.get_close_matches(word, known, n=1, cutoff=0.75)
    assert suggest.nearest(word, known) == (found[0] if found else None)


# --- how values are written -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "style", "flow", "written"),
    [
        ("haiku", "", False, "haiku"),
        ("haiku", "'", False, "'haiku'"),
        ("haiku", '"', True, '"haiku"'),
        ("1.5", "", False, '"1.5"'),
        ("no", "", False, '"no"'),
        ("Off", "", False, '"Off"'),
        ("2026-11-28", "", False, '"2026-11-28"'),
        ("12:30", "", False, '"12:30"'),
        ("4o", "", False, "4o"),
        ("-x", "", False, '"-x"'),
        ("a b", "", False, "a b"),
        ("a: b", "", False, '"a: b"'),
        ("a:b", "", False, "a:b"),
        ("a #b", "", False, '"a #b"'),
        ("a, b", "", False, "a, b"),
        ("a, b", "", True, '"a, b"'),
        ("sonnet[1m]", "", False, "sonnet[1m]"),
        ("sonnet[1m]", "", True, '"sonnet[1m]"'),
        ("", "", False, '""'),
        ('say "x"', "", False, "'say \"x\"'"),
        ("a\\b", "", False, "'a\\b'"),
        ("it's", "'", False, "'it''s'"),
        ('a"\\', '"', False, '"a\\"\\\\"'),
        ("a\nb", "'", False, '"a\\nb"'),
        ("a\x01b", '"', False, '"a\\x01b"'),
        ("a\x85b", '"', False, '"a\\Nb"'),
        ("a\u2028b", '"', False, '"a\\Lb"'),
        ("a\ufeffb", '"', False, '"a\\uFEFFb"'),
    ],
)
def test_a_value_is_written_in_the_quotes_it_needs(
    text: str,
    style: str,
    flow: bool,  # noqa: FBT001 - drawn
    written: str,
) -> None:
    assert yaml_text.scalar(text, style, flow=flow) == written
    inside = f"[{written}]" if flow else written
    read = yaml_tree.parse(f"x: {inside}\n").value
    assert read == {"x": [text] if flow else text}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\nb", "|-\n    a\n    b"),
        ("a\n\n  b", "|-\n    a\n\n      b"),
        (" a\nb", '" a\\nb"'),
        ("\ta\nb", '"\ta\\nb"'),
        ("a\x85\nb", '"a\\N\\nb"'),
    ],
)
def test_several_lines_stand_below_their_key(text: str, written: str) -> None:
    assert yaml_text.literal(text, "  ", "\n") == written
    assert yaml_tree.parse(f"y:\n  x: {written}\n").value == {"y": {"x": text}}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a", ["  k: a"]),
        (("a", "b: c"), ["  k:", "    - a", '    - "b: c"']),
        ((), ["  k: []"]),
        (FrozenMapping((("a", ("x",)), ("b", ()))), ["  k:", "    a:", "      - x", "    b: []"]),
        ((FrozenMapping((("a", "x, y"),)),), ["  k:", '    - {a: "x, y"}']),
    ],
)
def test_values_stand_in_blocks(value: Value, written: list[str]) -> None:
    assert list(yaml_text.lines("k", value, "  ")) == written
