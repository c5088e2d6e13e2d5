"""Documents that are made to stop the reader, or to keep it busy: nothing is raised, and what they
cost grows with their length.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.core.judged import Assignment
from frontmatter_lint.judging.documents import html_tables, passed_lines, placing, reader
from frontmatter_lint.judging.documents.code import calls
from frontmatter_lint.judging.documents.registries import trees
from frontmatter_lint.reading import claude_reader

from .conftest import examples
from .pace import in_time

KNOWN = frozenset(["planner", "scribe", "scout"])
#: More digits than Python reads as a number.
DIGITS = "1" * 4_900


def read(name: str, text: str) -> dict[str, str]:
    """Return the tiers that a document gives to agents."""
    return {one.agent: one.tier for one in reader.read(text, name, KNOWN).assignments}


# --- what a library raises errors for -------------------------------------------------

TABLE = "<table>\n<tr><th>Agent<th>Model\n<tr><td>planner{}<td>Opus\n</table>\n"


@pytest.mark.parametrize(
    "text", ["<![ 1 ]>", "<![x opus>", "<![CDATA[x]]>", "<![if !IE]>", "&#" + DIGITS + ";"]
)
def test_what_a_browser_leaves_out_ends_no_table(text: str) -> None:
    assert read("m.md", TABLE.format(text)) == {"planner": "frontier"}
    assert read("m.html", TABLE.format(text)) == {"planner": "frontier"}


PIECES = st.sampled_from(
    ["<![", "<!", "-", "]>", "&#", "9" * 10, ";", "<td", "<tr>", ">", " a='", "</", "<?"]
)


@given(st.lists(PIECES | st.text(max_size=2), max_size=20).map("".join))
@settings(max_examples=examples(300))
def test_no_table_raises(text: str) -> None:
    html_tables.rows("<table><tr><td>" + text, 1)


def test_columns_of_a_number_too_long() -> None:
    text = f"[cols={DIGITS}]\n|===\n|Agent |Model\n\n|planner |opus\n|===\n\n- scribe: haiku\n"
    assert read("m.adoc", text)["scribe"] == "light"


def test_fields_with_escapes_in_their_keys() -> None:
    text = '# planner\n\n```yaml\n"\\x6dodel": opus\n```\n'
    assert read("m.md", text) == {"planner": "frontier"}


def test_the_line_of_the_model_is_that_of_its_field() -> None:
    text = "# planner\n\n```yaml\ndescription: chooses the model\nmodel: opus\n```\n"
    (one,) = reader.read(text, "m.md", KNOWN).assignments
    assert (one.line, one.text) == (5, "model: opus")


# --- what is opened and never ended ---------------------------------------------------

LENGTH = 100_000  # characters


def many(text: str) -> str:
    """Return a text as often as a long document holds it."""
    return text * (LENGTH // len(text))


NEVER_ENDED = {
    "comments": ("m.md", many("<!--")),
    "comments with models": ("m.md", many("<!-- opus ")),
    "remarks": ("m.jsonc", '{"planner": "opus", ' + many("/* ")),
    "commas before remarks": ("m.jsonc", '{"planner": "opus"' + many(",/* ")),
    "strings of JSON": ("m.jsonc", '{"planner": "opus", ' + many('"\\')),
    "strings of JSON5": ("m.json5", "{'planner': 'opus', " + many("'\\")),
    "strings of TOML": ("m.toml", "planner = " + many('"\\')),
    "a list, and blanks": ("m.md", f"```sh\nOPUS_AGENTS=(\nplanner\n){' ' * LENGTH}x\n```\n"),
    "blanks before a list": ("m.md", f"```sh\nOPUS_AGENTS={' ' * LENGTH}x\n```\n"),
    "lines that are printed, and blanks": ("m.sh", f"echo 'a'{' ' * 900}y\n" * 20),
    "nodes, and blanks": (
        "m.md",
        f"```mermaid\n{f'a[opus] --> b & {chr(32) * 500}!{chr(10)}' * 50}```\n",
    ),
    "spreads": (
        "m.ts",
        f"const agents = {{{', '.join(f'a{n}: 1, ...b{n}' for n in range(5_000))}}}",
    ),
    "breaks in a cell": ("m.md", TABLE.format("<br> x" * 20_000)),
    "blank breaks in a cell": ("m.md", TABLE.format("<br> " * 20_000)),
    "calls": ("m.md", "- planner: opus\n\n```\n" + many("Task(") + "\n```\n"),
    "calls with a model": ("m.md", "- planner: opus\n\n```\n" + many('Task(model="opus"\n')),
    "objects": ("m.md", "```py\n" + many("Agent(\n") + "\n```\n"),
    "badges": ("m.md", many("![x](https://a.b/badge/x-") + "\n\n- planner: opus\n"),
    "pictures": ("m.md", "/badge/ " + many("<img src='https://") + "\n\n- planner: opus\n"),
    "properties": ("m.properties", many("a." * 500 + "b = opus\n")),
    "deep properties": ("m.properties", "".join(f"a{n}.b.c.d.e=opus\n" for n in range(5_000))),
    "models side by side": ("m.md", 900 * "- planner: Opus or Sonnet, whoever starts it picks\n"),
    "names in a cell": ("m.md", "|A|M|\n|-|-|\n|" + many("Pen Tester, ") + "planner|opus|\n"),
    "keys": ("m.yaml", many(":::\n") + "planner: opus\n"),
    "profiles": (
        "m.md",
        "".join(
            f"## {n}\n### Quality mode {n}\n### Plain {n}\n- planner: opus\n" for n in range(400)
        )
        + 800 * "The default mode is not told here.\n",
    ),
}


@pytest.mark.parametrize(("name", "text"), NEVER_ENDED.values(), ids=NEVER_ENDED)
def test_what_never_ends_is_read_at_once(name: str, text: str) -> None:
    assert in_time(lambda: reader.read(text, name, KNOWN), 2)  # some take a minute without care


def test_bases_of_bases_are_read_at_once() -> None:
    """Each of 100 entries holds 100 that hold 100."""
    last = {f"c{n}": n for n in range(100)}
    middle = {**{f"b{n}": {"extends": "last"} for n in range(100)}, "last": last}
    first = {f"a{n}": {"extends": "middle"} for n in range(100)}
    text = json.dumps({**first, "middle": middle, "last": last, "planner": {"model": "opus"}})
    assert in_time(lambda: reader.read(text, "m.json", KNOWN), 2)


def test_links_of_many_agents_are_followed_at_once() -> None:
    team = {f"a-{n}": [f"/x/a-{n}.md"] for n in range(4_000)}
    said = [
        Assignment(f"a-{n}", "opus", "frontier", "d.md", n, "", f"/x/a-{n}.md", "")
        for n in range(4_000)
    ]
    assert in_time(lambda: placing.placed(said, "/x/d.md", team), 2)
    placed = placing.placed(said[:2], "/x/d.md", team)
    assert [one.files for one in placed] == [("/x/a-0.md",), ("/x/a-1.md",)]
    short = [one._replace(agent=f"b{one.line}", link="") for one in said]
    assert in_time(lambda: placing.placed(short, "/x/d.md", team), 2)


def test_frontmatter_that_never_ends_is_read_at_once() -> None:
    text = "---" + "\n" * LENGTH
    assert in_time(lambda: claude_reader.read(text), 1)


@pytest.mark.parametrize(
    ("text", "fields", "body"),
    [
        ("---\n\n \nmodel: opus\n---\n\nBody", {"model": "opus"}, 24),
        ("---\n\n---\nBody", None, 9),
        ("--- \n---", None, 8),
    ],
)
def test_blanks_at_the_start_of_frontmatter(
    text: str, fields: dict[str, object] | None, body: int
) -> None:
    found = claude_reader.read(text)
    assert (found.fields or None, found.body) == (fields, body)


# --- JSON with remarks ----------------------------------------------------------------

WITH_REMARKS = {
    '{"note": "a,]", "x": "http://b/*c*/,}", "z": "/*"}': ["a,]", "http://b/*c*/,}", "/*"],
    '{"a": ["x", "y",], "b": "\\",]",}': ['",]'],
    "{'a': 'http://x,}', \"b\": \"it's // one\"}": ["http://x,}", "it's // one"],
    '{"a": "x", // last, }\n "b": "y", /* ,} */ }': ["x", "y"],
    '{"a": "x",\n // one, two ]\n /* three,\n] */ }': ["x"],
}


@pytest.mark.parametrize(("text", "values"), WITH_REMARKS.items())
def test_no_remark_and_no_comma_inside_of_a_string(text: str, values: list[str]) -> None:
    tree = trees.parse(text, "m.jsonc")
    assert [one.text for one in tree.entries.values() if one.text] == values


def test_remarks_keep_the_lines() -> None:
    tree = trees.parse('{"a": /* 1\n2 */ "x", // 3\n\n"b": "y",\n}', "m.jsonc")
    assert {name: one.line for name, one in tree.entries.items()} == {"a": 1, "b": 4}


# --- calls ----------------------------------------------------------------------------

CALLS = """```python
Task(subagent_type="planner", model="opus", prompt="then Task(subagent_type='scout', model='haiku')")
Task(prompt="(")
Task(subagent_type="scribe", model="haiku")
```
"""


def test_a_call_inside_of_another_is_none_of_its_own() -> None:
    found = [(one.line, one.agent, one.model) for one in calls.calls_in(CALLS)]
    assert found == [(2, "planner", "opus"), (4, "scribe", "haiku")]


def test_calls_behind_many_without_a_model() -> None:
    text = "```\n" + "Task(x)\n" * 1_000 + 'Task("planner", model="opus")\n```\n'
    assert [one.line for one in calls.calls_in(text)] == [1_002]


OBJECTS = """```python

# the crew
AgentSpec("planner", model="opus"),

# AgentSpec("scribe", model="sonnet"),
AgentSpec("scribe", model="haiku"),
```
"""


def test_objects_in_code_keep_their_lines() -> None:
    found = reader.read(OBJECTS, "m.md", KNOWN).assignments
    assert [(one.line, one.agent, one.model) for one in found] == [
        (4, "planner", "opus"),
        (7, "scribe", "haiku"),
    ]


# --- what is too long -----------------------------------------------------------------


def test_what_is_too_long_to_be_read_is_explained_at_once() -> None:
    text = "- a\n" * 60_000 + "\nWe like Opus.\n"
    reading = reader.read(text, "m.md", KNOWN)
    assert "are not read" in reading.passed[0].reason
    assert passed_lines.passed_over(text, "m.md", reading) == reading.passed
    assert in_time(lambda: passed_lines.passed_over(text, "m.md", reading), 0.5)
