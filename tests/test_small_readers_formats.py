"""TOML, JSON and js-yaml at their edges: how deep, how much, what is said, and where it stands.

What `toml_document`, `toml_faults`, `toml_places`, `json_document`, `js_yaml` and `js_readers` of
`reading` make of a text.
"""

from __future__ import annotations

import json

import pytest

from frontmatter_lint.core.positions import Extent, KeyPath, Position
from frontmatter_lint.reading import (
    js_readers,
    js_yaml,
    json_document,
    toml_document,
    toml_faults,
    toml_places,
)
from frontmatter_lint.reading.js_readers import Reading
from frontmatter_lint.reading.toml_document import Parsed


def told(parsed: Parsed) -> list[tuple[str, object, str]]:
    """Return the faults of a file: the rule, the place and the message."""
    return [(one.rule, one.problem.at, one.problem.message) for one in parsed.faults]


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


DEEP = "the file is nested more than 64 levels deep; it is not read further"

# --- how deep a file may nest ---------------------------------------------------------


def test_toml_of_64_levels_is_read() -> None:
    parsed = toml_document.parse(f"x = {nested(63)}".encode())
    assert told(parsed) == []
    assert parsed.fields is not None


def test_toml_of_one_level_more_is_not() -> None:
    parsed = toml_document.parse(f"x = {nested(64)}".encode())
    assert told(parsed) == [("too-deep", Position(1, 1), DEEP)]
    assert parsed.fields is None


def test_levels_that_are_closed_do_not_count_against_those_that_follow() -> None:
    text = "".join(f"k{number} = {nested(40)}\n" for number in range(3))
    assert told(toml_document.parse(text.encode())) == []


def test_the_bracket_that_is_one_too_many_is_shown() -> None:
    """What was closed before it takes away one level, and not more."""
    text = f"a = 1\nx = [[], {nested(64)}]"
    place = Position(2, text.splitlines()[1].rindex("[") + 1)
    assert told(toml_document.parse(text.encode())) == [("too-deep", place, DEEP)]


def test_the_header_of_a_table_is_no_level_of_what_follows() -> None:
    assert toml_faults.refusal(f"[a]\nx = {nested(64)}") is None
    assert toml_faults.refusal(f"[a]\nx = {nested(65)}") == (Position(2, 69), DEEP)


def test_json_of_64_levels_is_read() -> None:
    parsed = json_document.parse(f'{{"x": {nested(63)}}}'.encode())
    assert told(parsed) == []
    assert parsed.fields is not None


def test_json_of_one_level_more_is_not() -> None:
    parsed = json_document.parse(f'{{"x": {nested(64)}}}'.encode())
    assert told(parsed) == [("too-deep", Position(1, 70), DEEP)]
    assert parsed.fields is None


# --- what is said of TOML -------------------------------------------------------------

NOT_TOML = {
    "a number without end": (
        "a = 1\nx = " + "1" * 5_000,
        Position(1, 1),
        "a number in the file has more than 4300 digits",
    ),
    "a header without its end": (
        "[a\nx = 1\n",
        Position(1, 3),
        "the file is not valid TOML: expected ']' at the end of a table declaration",
    ),
    "a list without its end": (
        "x = [1, 2\n",
        Position(2, 1),
        "the file is not valid TOML: unclosed array",
    ),
    "a table where a value is": (
        "a.b = 1\na = 2\n",
        Position(2, 1),
        "the file is not valid TOML: `a` is there already",
    ),
}


@pytest.mark.parametrize(("text", "place", "message"), NOT_TOML.values(), ids=NOT_TOML)
def test_what_is_no_toml_is_told_in_words(text: str, place: Position, message: str) -> None:
    assert told(toml_document.parse(text.encode())) == [("invalid-toml", place, message)]


# --- places in TOML -------------------------------------------------------------------

FIELDS = 'name = "x"\nlist = [1, {a = "z"}]\n[t]\nk = "v" # c\n'


@pytest.mark.parametrize(
    ("sign", "path"),
    [
        ('"x"', ("name",)),
        ('x"', ("name",)),
        ('"\n', ("name",)),
        ("name", ()),
        (' "x"', ()),
        ("\nlist", ()),
        ("[1", ("list",)),
        ("1,", ("list", 0)),
        (", {", ("list",)),
        ("{a", ("list", 1)),
        ('"z"', ("list", 1, "a")),
        ('"v"', ("t", "k")),
        ("# c", ()),
    ],
)
def test_the_field_around_a_character(sign: str, path: KeyPath) -> None:
    assert toml_document.field_at(FIELDS, FIELDS.index(sign)) == path


def test_what_lies_behind_the_end_of_a_text_is_its_end() -> None:
    """The quote that closes it is none of its characters."""
    text = 'x = "ab" # y\n'
    columns = [toml_document.in_value(text, ("x",), offset).column for offset in (0, 1, 9)]
    assert columns == [6, 7, 9]


def test_a_text_that_is_not_there_has_the_place_of_the_file() -> None:
    assert toml_document.in_value('x = "ab"\n', ("y",), 0) == Position(1, 1)


def test_the_key_of_32_parts_has_a_place() -> None:
    found = toml_places.places(".".join(["a"] * 32) + " = 1")
    assert found.extents(("a",) * 32) == (Extent(62, 63), Extent(66, 67))


def test_the_key_of_more_parts_has_none() -> None:
    found = toml_places.places(".".join(["a"] * 33) + " = 1")
    assert max(map(len, found.keys)) == 32


# --- comments of TOML -----------------------------------------------------------------


def test_comments_stand_at_the_start_and_right_behind_a_value() -> None:
    assert toml_places.places('# a\nmodel="x"#why\n  # b\n').comments == [0, 13, 20]


MARKS = """\
# lint-agents: ignore[MD201] one
model =
  # lint-agents: ignore[MD201] two
#lint-agents: ignore[MD201] three
# a note
x = '# lint-agents: four'
"""


def test_where_toml_is_broken_only_comments_at_the_margin_speak_to_the_linter() -> None:
    assert list(toml_document.comments(MARKS, is_valid=False)) == [
        (0, "# lint-agents: ignore[MD201] one"),
        (MARKS.index("#lint"), "#lint-agents: ignore[MD201] three"),
    ]


def test_where_toml_is_valid_all_comments_do() -> None:
    valid = MARKS.replace("model =", "model = 1")
    comments = [comment for _, comment in toml_document.comments(valid, is_valid=True)]
    assert comments == [
        "# lint-agents: ignore[MD201] one",
        "# lint-agents: ignore[MD201] two",
        "#lint-agents: ignore[MD201] three",
    ]


# --- what is said of JSON -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ('{"a": }', Position(1, 7), "expecting value"),
        ('{"a": x}', Position(1, 7), "expecting value"),
        ('{"a": , "b": 1}', Position(1, 7), "a value is missing before the comma"),
        ('{"a": ,}', Position(1, 7), "a value is missing before the comma"),
        ('{"a": [,]}', Position(1, 8), "a value is missing before the comma"),
        ('{"a": 1,', Position(1, 9), "the file ends before it is complete"),
        ('{"a": 1', Position(1, 8), "the file ends before it is complete"),
        ('{"a": [1 }', Position(1, 10), "expecting ',' delimiter"),
    ],
)
def test_a_value_that_is_missing_is_no_comma_too_many(
    text: str, place: Position, says: str
) -> None:
    message = f"the file is not valid JSON: {says}"
    assert told(json_document.parse(text.encode())) == [("invalid-json", place, message)]


@pytest.mark.parametrize("text", ["[[1,], 2]", "[1,]", '{"a": 1,\n}', "[1, ]"])
def test_a_comma_too_many_is_told_as_newer_versions_of_python_place_it(text: str) -> None:
    """Python 3.13 names the comma, and versions before it what follows."""
    at = text.index(",")
    error = json.JSONDecodeError("Illegal trailing comma before end", text, at)
    problem = json_document._of_parser(error, text).problem
    assert problem.message == ("the file is not valid JSON: a comma stands after the last entry")
    assert (problem.at, problem.hint) == (Position(1, at + 1), "remove the comma")


# --- js-yaml, and who reads with it ---------------------------------------------------


def test_js_yaml_reads_10000_values() -> None:
    """The block, its field, the list and what stands in it."""
    assert js_yaml.load(f"x: [{','.join(['a'] * 9_997)}]", old=False) == {"x": ["a"] * 9_997}


def test_js_yaml_reads_no_more() -> None:
    with pytest.raises(js_yaml.BeyondLimitsError):
        js_yaml.load(f"x: [{','.join(['a'] * 9_998)}]", old=False)


NOTHING = Reading({}, is_lost=False)
READINGS: dict[str, tuple[str, Reading, Reading]] = {
    "no text": ("", Reading(None, is_lost=True), NOTHING),
    "no line that opens": ("name: x\n---\n", Reading(None, is_lost=True), NOTHING),
    "nothing between the lines": ("---\n---\nCount.\n", Reading(None, is_lost=True), NOTHING),
    "four dashes": ("----\na: b\n---\n", Reading(None, is_lost=True), NOTHING),
    "a number of the newer version": (
        "---\nname: rope\nn: 0o17\n---\nCount.\n",
        Reading({"name": "rope", "n": 15}, is_lost=False),
        Reading({"name": "rope", "n": "0o17"}, is_lost=False),
    ),
}


@pytest.mark.parametrize(("text", "gemini", "opencode"), READINGS.values(), ids=READINGS)
def test_what_gemini_cli_and_opencode_take_from_a_text(
    text: str, gemini: Reading, opencode: Reading
) -> None:
    assert (js_readers.gemini(text), js_readers.opencode(text)) == (gemini, opencode)


#: Blocks that are no YAML: what OpenCode takes from them where it may write values as text blocks.
REFUSED: dict[str, tuple[str, Reading]] = {
    "a reserved sign": ("---\nname: @rope\n---\n", NOTHING),
    "a colon in a value": (
        "---\nname: rope: all\n---\n",
        Reading({"name": "rope: all"}, is_lost=False),
    ),
    "a colon and an open list": ("---\na: b: c\nd: [e\n---\n", Reading(None, is_lost=True)),
    "an unknown language": ("---toml\na: b\n---\n", NOTHING),
}


@pytest.mark.parametrize(("text", "wanted"), REFUSED.values(), ids=REFUSED)
def test_what_they_take_from_a_block_that_is_no_yaml(text: str, wanted: Reading) -> None:
    lost = Reading(None, is_lost=True)
    found = [js_readers.gemini(text), js_readers.opencode(text)]
    assert [one._replace(why="") for one in found] == [lost, wanted]
