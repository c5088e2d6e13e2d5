"""What OpenCode and Gemini CLI were seen to make of a file, and what is said of it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.reading import claude_reader, js_yaml, yaml_tree

from .pace import in_time
from .support import lint_bytes

BODY = "\n---\nCount the ropes.\n"
OPENCODE = {
    "plain": ("---\ndescription: Counts ropes.\nmode: subagent", None),
    "a colon in a value": ("---\ndescription: Counts ropes: all\nmode: subagent", None),
    "a reserved sign": ("---\ndescription: @deck counts ropes", "fields-unread"),
    "an open list": ("---\ndescription: Counts ropes\ntags: [a, b", "fields-unread"),
    "a colon and an open list": ("---\ndescription: Ropes: all\ntags: [a, b", "not-loaded"),
    "tools as a list": ("---\ndescription: Counts ropes.\ntools: [read]", "program-stops"),
    "tools as switches": ("---\ndescription: Counts ropes.\ntools:\n  bash: true", None),
    "a switch that is text": ("---\ndescription: Counts.\ntools:\n  bash: ask", "program-stops"),
    "an unknown color": ("---\ndescription: Counts ropes.\ncolor: reddish", "program-stops"),
    "a color of the theme": ("---\ndescription: Counts ropes.\ncolor: accent", None),
    "a block as model": ("---\ndescription: Counts.\nmodel:\n  id: a/b", "program-stops"),
    "a number as description": ("---\ndescription: 5", "program-stops"),
    "a date as description": ("---\ndescription: 2026-11-26", "program-stops"),
    "an unknown mode": ("---\ndescription: Counts ropes.\nmode: mate", "program-stops"),
    "an unknown field": ("---\ndescription: Counts ropes.\nberth: 5", None),
    "a field without a value": ("---\ndescription: Counts ropes.\nmodel:", "program-stops"),
}
GEMINI = {
    "plain": ("---\nname: rope\ndescription: Counts ropes.", None),
    "a colon in a value": ("---\nname: rope\ndescription: Counts: all", "not-loaded"),
    "a blank line above": ("\n---\nname: rope\ndescription: Counts ropes.", "not-loaded"),
    "a space after the dashes": ("--- \nname: rope\ndescription: Counts ropes.", "not-loaded"),
    "no name": ("---\ndescription: Counts ropes.", "not-loaded"),
    "an unknown field": ("---\nname: rope\ndescription: Counts ropes.\nberth: 5", "not-loaded"),
    "a tool of another program": ("---\nname: rope\ndescription: x\ntools: [Read]", "not-loaded"),
    "a tool of its own": ("---\nname: rope\ndescription: x\ntools: [read_file]", None),
    "tools as text": ("---\nname: rope\ndescription: x\ntools: read_file", "not-loaded"),
    "capitals in the name": ("---\nname: Rope Counter\ndescription: x", "not-loaded"),
    "an empty model": ("---\nname: rope\ndescription: x\nmodel:", "not-loaded"),
    "a remote agent": ("---\nkind: remote\nname: rope\nagent_card_url: https://r.example", None),
}


def _consequences(text: str, dialect: str) -> set[str]:
    printed = lint_bytes(text.encode("utf-8", "replace"), f"--dialect={dialect}")
    assert "LI901" not in printed.codes
    return {one["consequence"] for one in printed.findings if one["consequence"]}


@pytest.mark.parametrize("case", OPENCODE)
def test_opencode(case: str) -> None:
    text, consequence = OPENCODE[case]
    wanted = {consequence} if consequence else set()
    assert _consequences(text + BODY, "opencode") == wanted


def test_who_makes_up_for_a_colon_is_named() -> None:
    text = OPENCODE["a colon in a value"][0] + BODY
    (found,) = lint_bytes(text.encode(), "--dialect=opencode", "--select=FM012").findings
    assert found["severity"] == "info", "nothing else reads files of this folder"
    said = "makes up for it, Gemini CLI and PyYAML do not"
    assert found["message"].endswith(f"; OpenCode or Kilo {said}")


def test_fields_below_other_text_are_lost() -> None:
    text = "# Rope counter\n\n---\ndescription: Counts ropes.\nmodel: openai/gpt-5.5\n---\nCount.\n"
    (found,) = lint_bytes(text.encode(), "--dialect=opencode", "--select=FM005").findings
    assert (found["severity"], found["line"]) == ("error", 3)
    assert found["message"].endswith("OpenCode or Kilo loads an agent without any of these fields")


@pytest.mark.parametrize("case", GEMINI)
def test_gemini_cli(case: str) -> None:
    text, consequence = GEMINI[case]
    wanted = {consequence} if consequence else set()
    assert _consequences(text + BODY, "gemini-cli") == wanted


def test_line_ends_decide_where_opencode_writes_a_block_anew() -> None:
    r"""It joins the lines with `\n`; a text that is still the same is taken from its cache."""
    text = "---\ndescription: @deck counts ropes\nmode: subagent" + BODY
    assert _consequences(text, "opencode") == {"fields-unread"}
    assert _consequences(text.replace("\n", "\r\n"), "opencode") == {"not-loaded"}


LINES = st.sampled_from(
    [
        *("name: rope", "description: a: b", "model:", "tools: [a", "tools:", "  - x", "\t- y"),
        *("&a b: *a", "? x", "- z", "color: #fff", 'x: "y', "d: 2026-11-26", "n: 0x1F", "o: 010"),
        *("<<: {a: b}", "k: |", "  text", "# note", "---", "", "1: 2", "{a: b}", "!!set x: y"),
    ]
)


@given(st.lists(LINES, max_size=6), st.sampled_from(["opencode", "gemini-cli"]))
def test_any_block_is_read_without_a_fault_of_ours(lines: list[str], dialect: str) -> None:
    _consequences("\n".join(["---", *lines, "---", "Body."]), dialect)


#: Blocks, the fields that Claude Code reads from them, and whether it reads lines literally.
CLAUDE: dict[str, tuple[str, dict[str, object] | None, bool]] = {
    "a quote that is not closed": ('a: "x: y', {"a": '"x: y'}, True),
    "a colon in brackets": ("a: [x: y]", {"a": [{"x": "y"}]}, False),
    "brackets that are not closed": ("a: [x: y", {"a": "[x: y"}, True),
    "an anchor that ends in a colon": ("a: &x: y", {"a": "y"}, False),
    "an anchor with a full stop": ("a: &x.y z\nb: *x.y", {"a": "z", "b": "z"}, False),
    "an alias in brackets": ("a: &x/y z\nb: [*x/y, c]", {"a": "z", "b": ["z", "c"]}, False),
    "stars beside an anchor": ("a: &x.y z\nb: c *x.yz", {"a": "z", "b": "c *x.yz"}, False),
    "an anchor": ("a: &x y\nb: *x", {"a": "y", "b": "y"}, False),
    "an ampersand inside": ("a: x & y", {"a": "x & y"}, False),
    "a comma in front": ("a: ,x", {"a": ",x"}, False),
    "a list": ("- a\n- ,x", None, False),
    "a field without a name": (": x", {"~": "x"}, False),
    "a tag": ("a: !x y", {"a": "y"}, False),
    "a text block": ("a: |\n  x\n\n  y", {"a": "x\n\ny\n"}, False),
    "a text block at the margin": ("a: |\nx", None, True),
    "an empty text block": ("a: |\nb: c", {"a": "", "b": "c"}, False),
    "a text block with a comment": ("a: | #c\n  x", {"a": "x\n"}, False),
    "a text block with a comment too near": ("a: |#c\n  x", None, True),
    "a text block with a tab between": ("a: |\n  x\n\t\n  y", None, True),
    "a text block with a tab at its end": ("a: |\n  x\n\t\n", {"a": "x\n"}, False),
    "a text block with a tab at its margin between": (
        "a: |\n  x\n  \t\n  y",
        {"a": "x\n \ny\n"},
        False,
    ),
    "a text block with a tab further left": ("a: |\n    x\n  \t\n    y", None, True),
    "a text block with two tabs at its end": ("a: |\n  x\n\t\n\t\n", None, True),
    "a text block with blanks and a tab at its end": ("a: |\n  x\n\n \t\n", {"a": "x\n"}, False),
    "a text block below a tab": ("a: |\n\t\n  x", None, True),
    "a text block below a blank and a tab": ("a: |\n \t\n  x", {"a": "\t\n x\n"}, False),
    "a text block that begins with a tab": ("a: >-\n  \t\n  x", {"a": "\t x"}, False),
    "a comment behind quotes": ("a: 'x' #c", {"a": "x"}, False),
    "a comment behind quotes, too near": ("a: 'x'#c", {"a": "'x'#c"}, True),
    "a comment behind brackets, too near": ("a: [x]#c", {"a": "[x]#c"}, True),
    "brackets over two lines": ("a: [x,\n  y]", {"a": ["x", "y"]}, False),
    "brackets over two lines at the margin": ("a: [x,\ny]", None, True),
    "brackets that close at the margin": ("a: [x,\n  y\n]", {"a": ["x", "y"]}, False),
    "brackets around a comment": ("a: [x,\n# c\n  y]", {"a": ["x", "y"]}, False),
    "brackets around a blank line": ("a: [x,\n\n  y]", {"a": ["x", "y"]}, False),
    "quotes over two lines": ("a: 'x\n  y'", {"a": "x y"}, False),
    "quotes around a blank line": ("a: 'x\n\n  y'", {"a": "x\ny"}, False),
    "quotes over two lines at the margin": ("a: 'x\ny'", None, True),
    "quotes around what looks like a comment": ("a: 'x\n# y'", None, True),
    "quotes below a field as far left": ("a:\n  b: 'x\n  y'", None, True),
    "quotes below a field, further right": ("a:\n  b: 'x\n   y'", {"a": {"b": "x y"}}, False),
    "NUL": ("a: \0", None, True),
    "an anchor in place of a field": ("&a: x", None, True),
    "quotes beside what is read literally": (
        'a: "x: {y"\nb: x: y',
        {"a": "x: {y", "b": "x: y"},
        True,
    ),
    "a quote at one end": ("a: \"x: {y\nb: 'z", None, True),
    "brackets beside what is read literally": ("a: [x]\nb: x: y", {"a": ["x"], "b": "x: y"}, True),
    "brackets that are no list": ("a: [x] [y]", {"a": "[x] [y]"}, True),
    "a tag without a letter": ("a: !.b x", {"a": "!.b x"}, True),
    "a text block between blank lines": ("a: |\n\n  x\n   \n  y\n", {"a": "\nx\n \ny\n"}, False),
}


@pytest.mark.parametrize(("block", "fields", "literal"), CLAUDE.values(), ids=CLAUDE)
def test_claude_code_reads(
    block: str,
    fields: dict[str, object] | None,
    literal: bool,  # noqa: FBT001 - drawn
) -> None:
    found = claude_reader.read(f"---\n{block}\n---\nBody\n")
    assert (found.fields, found.literal) == (fields, literal)


#: Values as js-yaml itself read them, in version 4.1.1 and in version 3.15.2; `...` where it
#: refuses the block.
JS_YAML: dict[str, tuple[object, object]] = {
    "0x1F": (31, 31),
    "-0x1F": (-31, -31),
    "0b101": (5, 5),
    "0o17": (15, "0o17"),
    "017": (17, 15),
    "08": (8, "08"),
    "-08": (-8, "-08"),
    "09.5": (9.5, "09.5"),
    "1_000": (1000, 1000),
    "1_": ("1_", "1_"),
    "+1": (1, 1),
    ".5": (0.5, 0.5),
    "1e3": (1000, 1000),
    ".inf": (math.inf, math.inf),
    "190:20:30": ("190:20:30", 685230),
    "~": (None, None),
    "True": (True, True),
    "yes": ("yes", "yes"),
    "''": ("", ""),
    "!!str 5": ("5", "5"),
    "!foo 5": (..., ...),
    "!!str [a]": (..., ...),
    "!!seq [a]": (["a"], ["a"]),
    "!!map a": (..., ...),
    "|#c\n  a": (..., ...),
    "|- #c\n  a": ("a", "a"),
    "|\n  a\n\t\n  b": (..., ...),
    "|\n    a\n  \t\n    b": (..., ...),
    "|\n\t\n  a": (..., ...),
    "|\n  a\n\t\n\t\n": ("a\n", "a\n"),
    "salt, &pepper.txt": ("salt, &pepper.txt", "salt, &pepper.txt"),
    "!!set {a}": ({"a": None}, {"a": None}),
    "{1: a, true: b, null: c}": (
        {"1": "a", "true": "b", "null": "c"},
        {"1": "a", "true": "b", "null": "c"},
    ),
    "{[a, b]: c, {d: e}: f}": (
        {"a,b": "c", "[object Object]": "f"},
        {"a,b": "c", "[object Object]": "f"},
    ),
    "{<<: 5}": (..., ...),
    "{<<: [{a: 1}, {a: 2, b: 3}]}": ({"a": 1, "b": 3}, {"a": 1, "b": 3}),
    "{a: 1, a: 2}": (..., ...),
    "[&x.y z, *x.y]": (["z", "z"], ["z", "z"]),
    "[a\nb]": (..., ...),
    "[a,\nb]": (["a", "b"], ["a", "b"]),
    "[a\n  b]": (["a b"], ["a b"]),
    "\x01": (..., ...),
}


@pytest.mark.parametrize("text", JS_YAML)
@pytest.mark.parametrize("old", [False, True])
def test_js_yaml_reads(text: str, old: bool) -> None:  # noqa: FBT001 - drawn
    wanted = JS_YAML[text][old]
    try:
        found = js_yaml.load(f"x: {text}", old=old)
    except js_yaml.RefusedError:
        found = {"x": ...}
    assert found == {"x": wanted}


@pytest.mark.parametrize("text", ["2026-11-28", "2026-11-28T10:00:00Z", "2026-1-2 3:04:05"])
def test_js_yaml_makes_dates(text: str) -> None:
    for old in (False, True):
        found = js_yaml.load(f"x: {text}", old=old)
        assert isinstance(found, dict)
        assert isinstance(found["x"], js_yaml.Date)
        assert str(found["x"]) == text


def test_very_many_odd_anchors_are_soon_passed() -> None:
    lines = "".join(f"a{number}: &x.{number} [\n" for number in range(8_000))

    def refused() -> None:
        with pytest.raises(yaml_tree.TooDeepError):
            yaml_tree.parse(lines)

    assert in_time(refused, 1)
