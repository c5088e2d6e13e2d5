"""What must hold for every input: no crash, one meaning, true places, and agreement with
the reference libraries.
"""

from __future__ import annotations

import json
import math
import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest import mock

import frontmatter
import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from frontmatter_lint.agents import (
    dialects,
    schema_check,
    schema_errors,
    schema_keywords,
    schema_words,
)
from frontmatter_lint.core.edits import Edit, Fix
from frontmatter_lint.core.findings import Change, Finding, PlacedEvidence, PlacedFix
from frontmatter_lint.core.nouns import SEVERITIES, Elsewhere
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.core.report import Report
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.terminal import printed, safe
from frontmatter_lint.output.render import FORMATS, Look, render
from frontmatter_lint.reading import document, plain_yaml, yaml_tree
from frontmatter_lint.rules import selection

from .conftest import ROOT, examples
from .shapes import schema_of
from .support import Printed, lint_bytes, lint_json

PATHS = [
    ".claude/agents/a.md",
    ".github/agents/a.agent.md",
    ".gemini/agents/a.md",
    ".opencode/agents/a.md",
    ".agnostic-ai/agents/a.md",
    "agents/a.md",
]
NOTHING_ALLOWED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

# --- a total function -----------------------------------------------------------------

FIELDS = [
    "name",
    "description",
    "model",
    "tools",
    "effort",
    "color",
    "fallbacks",
    "escalation",
    "mode",
    "reasoning",
]
INNER = [
    "preference",
    "fallbacks",
    "escalation",
    "to",
    "when",
    "hints",
    "effort",
    "reasoning",
    "claude",
    "codex",
]
MODELS = [
    "sonnet",
    "opus",
    "haiku",
    "inherit",
    "sonet",
    "gpt-5",
    "claude-opus-4-8",
    "openai/gpt-5",
    "GPT-5 (copilot)",
]
ODD = [
    "",
    "~",
    "no",
    "010",
    "1:30",
    "2026-13-45",
    ".nan",
    "!!float ''",
    "!x y",
    "&a b",
    "*a",
    "<<",
    "|",
    ">-",
    "?",
    "- -",
]
ODD += [
    "'",
    '"',
    "[",
    "{",
    "a: b",
    "x #y",
    "\t",
    "é 🦦",
    "\u2028",
    "\x00",
    "\x1b[31m",
    "\ufeff",
    "---",
    "...",
    "%YAML 1.1",
]

words = st.one_of(
    st.sampled_from(MODELS + ODD), st.text(string.printable, max_size=12), st.text(max_size=6)
)
flow = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(st.tuples(st.sampled_from(INNER), inner), max_size=4).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        ),
    ),
    max_leaves=8,
)
entries = st.tuples(st.sampled_from(FIELDS + INNER), flow).map(lambda pair: f"{pair[0]}: {pair[1]}")


def _block(key: str, lines: list[str], lead: str) -> str:
    return f"{key}:\n" + "\n".join(lead + line for line in lines)


blocks = st.builds(
    _block,
    st.sampled_from(FIELDS),
    st.lists(entries, min_size=1, max_size=4),
    st.sampled_from(["  ", "    ", "- ", "  - ", "\t"]),
)


@st.composite
def files(draw: st.DrawFn) -> str:
    """An agent file as somebody in a hurry writes it: mostly right, with cuts and slips."""
    lines = draw(st.lists(st.one_of(entries, blocks, words), max_size=6))
    text = "\n".join(
        [
            "---",
            "name: otter",
            "description: Guides otters.",
            *lines,
            "---",
            draw(st.text(max_size=20)),
        ]
    )
    for _ in range(draw(st.integers(0, 2))):
        start, length = draw(st.integers(0, len(text))), draw(st.integers(0, 5))
        text = text[:start] + draw(words) + text[start + length :]
    return text


def assert_total(printed: Printed) -> None:
    assert printed.code in {0, 1, 2}
    if printed.out:
        assert "LI909" not in printed.codes, printed.out
    else:
        assert printed.code == 2
        assert printed.err.startswith("lint-agents: error: ")


@pytest.mark.parametrize("dialect", dialects.names())
def test_every_fixture_is_read_as_an_agent_of_every_tool(dialect: str, tmp_path: Path) -> None:
    """Faults of one tool meet the forms of all others."""
    folder = tmp_path / "agents"
    folder.mkdir()
    number = 0
    for file in sorted((ROOT / "fixtures").rglob("*.md")):
        if file.is_file():
            number += 1
            (folder / f"a{number:03}.md").write_bytes(file.read_bytes())
    printed = lint_json("--no-ignores", f"--dialect={dialect}", ".", cwd=tmp_path)
    assert printed.code == 1
    assert "LI909" not in printed.codes


@given(st.binary(max_size=300), st.sampled_from(PATHS))
@settings(max_examples=examples(150))
def test_any_bytes(raw: bytes, path: str) -> None:
    assert_total(lint_bytes(raw, "--select=ALL", name=path))


@given(st.binary(max_size=200), st.sampled_from(PATHS))
@settings(max_examples=examples(150))
def test_any_bytes_as_frontmatter(raw: bytes, path: str) -> None:
    assert_total(
        lint_bytes(b"---\nname: x\ndescription: y\n" + raw + b"\n---\n", "--select=ALL", name=path)
    )


@given(files(), st.sampled_from(PATHS))
@settings(max_examples=examples(500))
def test_any_frontmatter(text: str, path: str) -> None:
    assert_total(lint_bytes(text.encode("utf-8", "replace"), "--select=ALL", name=path))


values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.sampled_from(MODELS),
        st.text(max_size=8),
        st.dates(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(
                st.sampled_from(FIELDS + INNER),
                st.integers(),
                st.booleans(),
                st.none(),
                st.text(max_size=4),
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(st.sampled_from(FIELDS), values, max_size=6),
    st.sampled_from(PATHS),
    st.booleans(),
)
@settings(max_examples=examples(250))
def test_any_values(fields: dict[str, Any], path: str, inline: bool) -> None:  # noqa: FBT001 - drawn
    dumped = yaml.safe_dump(fields, default_flow_style=inline, allow_unicode=True)
    assert_total(
        lint_bytes(f"---\n{dumped}---\n".encode("utf-8", "replace"), "--select=ALL", name=path)
    )


# --- one meaning, whatever the line ends ----------------------------------------------


def _comparable(printed: Printed) -> list[tuple[Any, ...]]:
    """Findings without what is specified to depend on line ends: how bad an unquoted colon is."""
    return [
        (one["code"], one["line"], one["column"], one["end_column"])
        if one["code"] in _BROKEN  # Claude Code reads broken lines with LF alone
        else tuple(sorted((key, str(value).replace("\\r\\n", "\\n")) for key, value in one.items()))
        for one in printed.findings
    ]


def _refused_by_strict_readers() -> set[str]:
    rows = data("runtimes")["tools"]["claude-code"]["faults"]
    return {row["rule"] for row in rows if row.get("refused_elsewhere")}


@given(files().filter(lambda text: "\r" not in text))
@settings(max_examples=examples(500))
@example("---\nname: x\ndescription: |\n  a\n\n  b: c\nmodel: sonet\n---\n")
@example("---\nname: x\ndescription: use when: y\n  and: z\nmodel: sonet\n---\n")
@example("---\nname: use: this\nfor otters\n---\n")
@example("---\n\ufeffname: otter\nopusdescription: Guides otters.\n---\n")
@example("---\nname: otter\ndescription: Guides: otters\nmodel: sonnet---\n")
def test_line_ends_change_no_finding(text: str) -> None:
    with_lf = lint_bytes(text.encode("utf-8", "replace"), "--select=ALL", "--allow-empty")
    with_crlf = lint_bytes(
        text.replace("\n", "\r\n").encode("utf-8", "replace"), "--select=ALL", "--allow-empty"
    )
    if _is_broken(with_lf) or _is_broken(with_crlf):  # the fields read differ: so does what is said
        assert _places_of_broken(with_lf) == _places_of_broken(with_crlf)
        return
    assert _comparable(with_lf) == _comparable(with_crlf)


#: The rules on blocks that YAML refuses, and on those that only Claude Code finds an end of:
#: it reads them by line ends.
_BROKEN = frozenset(
    entry.code
    for entry in selection.entries()
    if entry.name in (*_refused_by_strict_readers(), "unclosed-frontmatter")
)


def _places_of_broken(printed: Printed) -> list[tuple[str, int, int]]:
    return [
        (one["code"], one["line"], one["column"])
        for one in printed.findings
        if one["code"] in _BROKEN
    ]


def _is_broken(printed: Printed) -> bool:
    return any(one["code"] in _BROKEN for one in printed.findings)


# --- the schemas ----------------------------------------------------------------------

SCHEMAS = sorted(
    path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").glob("*.schema.json")
)
CHECKED = [
    "agent",
    "model-block",
    "config",
    "policy",
]  # what `schema_keywords.accepts` is asked about at run time


def _subschemas(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every schema inside a schema, field names told apart from keywords."""
    if not isinstance(value, dict):
        return
    yield value
    for key, inner in value.items():
        if key in ("properties", "$defs"):
            for one in inner.values():
                yield from _subschemas(one)
        elif key in ("items", "additionalProperties"):
            yield from _subschemas(inner)
        elif key == "anyOf":
            for one in inner:
                yield from _subschemas(one)


@pytest.mark.parametrize("name", CHECKED)
def test_the_schemas_use_only_keywords_that_are_understood(name: str) -> None:
    for one in _subschemas(schema_of(name)):
        assert set(one) <= schema_keywords.UNDERSTOOD


@given(st.from_regex(r"[a-z0-9][a-z0-9-]*[a-z][a-z0-9-]*", fullmatch=True))
def test_a_pattern_that_is_said_to_fit_plain_words_does(word: str) -> None:
    """`schema_keywords` relies on it, so that hardly any run compiles a pattern."""
    assert schema_keywords.is_plain_word(word)
    patterns = [
        one["pattern"]
        for one in _subschemas(schema_of("agent"))
        if one.get("$comment") == schema_keywords.FITS_WORDS
    ]
    assert len(patterns) == 3
    for pattern in patterns:
        assert re.search(pattern, word)


@pytest.mark.parametrize("color", ["blue", "reddish"])
def test_a_plain_word_is_held_to_a_pattern_that_does_not_fit_all(color: str) -> None:
    text = f"---\ndescription: Use to mix paint.\nmode: subagent\ncolor: {color}\n---\nMix.\n"
    printed = lint_bytes(text.encode(), "--dialect=opencode", "--select=SC")
    assert [one["consequence"] for one in printed.findings] == ["program-stops"]


@given(st.text(st.sampled_from("aZ9-_: é"), max_size=6))
def test_a_plain_word_has_small_letters_digits_and_hyphens(text: str) -> None:
    wanted = re.fullmatch(r"(?=.*[a-z])[a-z0-9][a-z0-9-]*", text) is not None
    assert schema_keywords.is_plain_word(text) == wanted


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_schemas(name: str) -> None:
    whole = schema_of(name)
    Draft202012Validator.check_schema(whole)
    assert whole["$id"] == f"https://lint-agents.dev/schemas/{name}.schema.json"
    assert whole["title"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_examples_in_the_schemas_are_valid(name: str) -> None:
    whole = schema_of(name)
    for one in _subschemas(whole):
        validator = Draft202012Validator(
            {**one, "$id": whole["$id"], "$defs": whole.get("$defs", {})},
            registry=schema_words._registry(),
        )
        for value in one.get("examples", []):
            assert list(validator.iter_errors(value)) == [], value


def _pointers() -> list[tuple[str, str]]:
    return [
        (name, f"#/$defs/{key}") for name in CHECKED for key in schema_of(name).get("$defs", {})
    ] + [(name, "#") for name in CHECKED]


def _target(name: str, pointer: str) -> Any:
    return (
        schema_of(name)
        if pointer == "#"
        else schema_of(name)["$defs"][pointer.removeprefix("#/$defs/")]
    )


json_values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 100_000),
        st.floats(),
        st.sampled_from([0, 1, 0.0, 1.0, -0.0, 1e300, True, False, "", "low", "max", "a" * 600]),
        st.text(max_size=5),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(FIELDS + INNER), inner, max_size=3),
    ),
    max_leaves=8,
)


def _mutations(value: Any, draw: st.DrawFn) -> Any:
    """The value with one part of it replaced, removed or added."""
    if isinstance(value, dict) and value and draw(st.integers(0, 3)):
        key = draw(st.sampled_from(sorted(value)))
        choice = draw(st.integers(0, 3))
        if choice == 0:
            return {one: inner for one, inner in value.items() if one != key}
        if choice == 1:
            return value | {draw(st.sampled_from(FIELDS + INNER)): draw(json_values)}
        return value | {key: _mutations(value[key], draw)}
    if isinstance(value, list) and value and draw(st.booleans()):
        return [*value[:-1], _mutations(value[-1], draw)]
    replaced: Any = draw(json_values)
    return replaced


@st.composite
def instances(draw: st.DrawFn) -> tuple[str, str, Any]:
    """A schema, and a value that is valid by it, nearly valid, or anything."""
    name, pointer = draw(st.sampled_from(_pointers()))
    known = [
        *_target(name, pointer).get("examples", []),
        *[one for sub in _subschemas(_target(name, pointer)) for one in sub.get("examples", [])],
    ]
    sources: list[st.SearchStrategy[Any]] = [st.sampled_from(known)] * 9 if known else []
    value: Any = draw(draw(st.sampled_from([*sources, json_values])))
    for _ in range(draw(st.integers(0, 3))):
        value = _mutations(value, draw)
    return name, pointer, value


@given(instances())
@settings(max_examples=examples(500))
def test_the_quick_answer_is_that_of_jsonschema(case: tuple[str, str, Any]) -> None:
    name, pointer, value = case
    whole = schema_of(name)
    wanted = {"$ref": f"{whole['$id']}{pointer if pointer != '#' else ''}"}
    registry = schema_words._registry().with_resource(whole["$id"], _resource(whole))
    expected = Draft202012Validator(wanted, registry=registry).is_valid(value)
    assert schema_keywords.accepts(value, _target(name, pointer), whole) == expected
    # the form without words that is asked at run time; nobody asks all dialects at once
    if name in data("schemas") and (name, pointer) != ("agent", "#"):
        target, bare = schema_errors.resolved(f"{whole['$id']}{pointer}", {})
        assert schema_keywords.accepts(value, target, bare) == expected


def _resource(contents: Any) -> Any:
    from referencing import Resource

    return Resource.from_contents(contents)


@given(instances())
@settings(max_examples=examples(200))
def test_a_quick_no_always_has_reasons(case: tuple[str, str, Any]) -> None:
    name, _, value = case
    whole = schema_of(name)
    if not schema_keywords.accepts(value, whole, whole):
        found = schema_words.violations(value, whole)
        assert found
        for one in found:
            inner: Any = value
            for step in one.at:
                inner = inner[step]


@given(instances())
@settings(max_examples=examples(400))
def test_reasons_are_those_of_jsonschema(case: tuple[str, str, Any]) -> None:
    name, pointer, value = case
    whole = schema_of(name)
    assert schema_errors.is_understood(whole)
    wanted = whole if pointer == "#" else {"$ref": f"{whole['$id']}{pointer}"}
    if name not in data("schemas") and pointer != "#":
        return  # nothing points there from outside
    ours = schema_words.violations(value, wanted)
    with mock.patch.object(schema_errors, "is_understood", return_value=False):
        theirs = schema_words.violations(value, wanted)
    assert ours == theirs


@given(instances())
@settings(max_examples=examples(400))
def test_what_is_right_can_be_left_out(case: tuple[str, str, Any]) -> None:
    name, pointer, value = case
    if name != "agent" or not isinstance(value, dict) or pointer == "#":
        return
    whole = schema_of(name)
    target = _target(name, pointer)
    wanted = {"$ref": f"{whole['$id']}{pointer}"}
    found, all_found = (
        schema_words.violations(some, wanted)
        for some in (schema_check.culprits(value, target, whole), value)
    )
    assert [(one.keyword, one.at, one.expected) for one in found] == [
        (one.keyword, one.at, one.expected) for one in all_found
    ]


@pytest.mark.parametrize("name", dialects.names())
def test_the_example_of_every_dialect_is_accepted(name: str) -> None:
    whole = schema_of("agent")
    for value in whole["$defs"][name].get("examples", []):
        dialect = dialects.get(name)
        assert schema_keywords.accepts(value, dialect.schema, dialect.schema_root)


# --- output ---------------------------------------------------------------------------

texts = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["\n::error::x", "%0A", "##[error]x", " ::x::y", "\x9b31m", "a,b:c"]),
)
positions = st.builds(Position, st.integers(1, 99), st.integers(1, 99))
spans = st.builds(
    lambda start, length: Span(start, Position(start.line, start.column + length)),
    positions,
    st.integers(1, 30),
)
edits = st.builds(Edit, st.just("set"), st.just(("model",)), texts)
changes = st.lists(st.builds(Change, spans, texts, texts), max_size=2).map(tuple)
placed = st.builds(PlacedFix, st.builds(Fix, texts, st.tuples(edits), st.booleans()), changes)
findings = st.builds(
    Finding,
    path=texts,
    span=spans,
    code=st.just("MD201"),
    name=st.just("unknown-model"),
    severity=st.sampled_from(SEVERITIES),
    message=texts,
    hint=texts,
    agent=texts,
    evidence=st.lists(st.builds(PlacedEvidence, texts, spans, texts, st.just("")), max_size=2).map(
        tuple
    ),
    frame=st.lists(st.tuples(st.integers(1, 99), texts), max_size=2).map(tuple),
    fix=st.one_of(st.none(), placed),
    elsewhere=st.none(),
)
elsewhere = st.builds(Elsewhere, texts, st.integers(1, 99), texts)
findings_anywhere = st.one_of(
    findings, st.builds(lambda one, there: one._replace(elsewhere=there), findings, elsewhere)
)


@given(st.lists(findings_anywhere, max_size=4), st.sampled_from(FORMATS), st.integers(40, 140))
@settings(max_examples=examples(500))
def test_no_report_steers_a_terminal_or_a_workflow(
    found: list[Finding], name: str, width: int
) -> None:
    text = printed(render(name, Report(tuple(found), len(found)), Look(width)))
    assert not NOTHING_ALLOWED.search(text)
    commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    assert len(commands) == (len(found) if name == "github" else 0)
    assert "##[" not in text
    if name == "json":
        assert len(json.loads(text)["findings"]) == len(found)
    if name == "concise":
        assert text.count("\n") == len(found) + 1 + any(finding.fix for finding in found)


@given(st.text())
def test_safe_text_is_safe_and_stays_so(text: str) -> None:
    once = safe(text)
    assert not NOTHING_ALLOWED.search(once)
    assert "\n" not in once
    assert safe(once) == once


# --- scalars: ruamel.yaml is the judge of YAML 1.2 ------------------------------------

plain = st.one_of(
    st.from_regex(r"[-+]?[0-9]{0,4}\.?[0-9]{0,4}([eE][-+]?[0-9]{1,2})?", fullmatch=True),
    st.from_regex(r"0[xob][0-9a-fA-F]{1,6}", fullmatch=True),
    st.sampled_from(
        [
            "null",
            "Null",
            "NULL",
            "~",
            "true",
            "True",
            "TRUE",
            "false",
            "False",
            "FALSE",
            "tRue",
            "nULL",
        ]
    ),
    st.sampled_from(
        [
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "010",
            "0o17",
            "0x",
            "0o",
            "1:30",
            "1e",
            "+",
            "-",
            ".",
            "+.",
            "..1",
        ]
    ),
    st.from_regex(r"[a-z0-9+.xo-][a-z0-9+.xo -]{0,5}[a-z0-9.]", fullmatch=True),
)

#: Where we differ from ruamel.yaml on purpose: JSON has neither infinity nor "not a
#: number"; underscores in numbers and `0b101` are of YAML 1.1; times and dates are text
#: in the core schema of 1.2.
MEANT_OTHERWISE = re.compile(
    r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|.*_.*|[-+]?0b.*|\d{4}-\d\d?-\d\d?.*|[-+]0[xo].*"
    r"|[-+]?\.\d+[eE].*"  # `.5e1` is a number by the core schema; ruamel.yaml has an older pattern
)


def _by_ruamel(text: str) -> Any:
    reader = YAML(typ="safe", pure=True)
    reader.version = (1, 2)
    return reader.load(f"- {text}\n")[0]


@given(plain)
@settings(max_examples=examples(500))
@example("0x 1")
@example("0x+1")
@example("0o-7")
@example("1e5")
@example("1.")
@example("-0")
@example("007")
def test_plain_scalars_mean_what_yaml_1_2_says(text: str) -> None:
    if MEANT_OTHERWISE.fullmatch(text) or yaml_tree.parse(f"- {text}\n").flaws:
        return
    try:
        expected = _by_ruamel(text)
    except Exception:  # noqa: BLE001 - ruamel's own crashes are no verdict
        return
    if isinstance(expected, (list, dict)):
        return
    found = yaml_tree.parse(f"- {text}\n").value[0]
    assert type(found) is type(expected), (found, expected)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1_000", "1_000"),
        ("2026-01-05", "2026-01-05"),
        ("0b11", "0b11"),
        ("no", "no"),
    ],
)
def test_where_the_meaning_is_ours(text: str, meaning: Any) -> None:
    assert plain_yaml.plain_value(text) == meaning


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_survive(number: float) -> None:
    found = plain_yaml.plain_value(repr(number))
    assert isinstance(found, float)
    assert math.isclose(found, number)


# --- places ---------------------------------------------------------------------------

Tokens = Iterator[str]


@st.composite
def documents(draw: st.DrawFn) -> tuple[Any, str]:
    """Nested values in which every leaf is a word of its own, and YAML for them in some style."""
    count = iter(range(1_000_000))

    def value(depth: int) -> Any:
        kind = draw(st.integers(0, 5 if depth < 3 else 1))
        if kind <= 2:
            return f"w{next(count)}{draw(st.sampled_from(['', ' two', '-é', ' 🦦', ': x', ' #', chr(39)]))}"
        if kind <= 4:
            return {
                f"k{next(count)}{draw(st.sampled_from(['', ' b', '.c', '-é']))}": value(depth + 1)
                for _ in range(draw(st.integers(1, 3)))
            }
        return [value(depth + 1) for _ in range(draw(st.integers(1, 3)))]

    whole = {f"f{next(count)}": value(0) for _ in range(draw(st.integers(1, 4)))}
    text = yaml.safe_dump(
        whole,
        default_flow_style=draw(st.sampled_from([None, True, False])),
        indent=draw(st.sampled_from([2, 4])),
        allow_unicode=draw(st.booleans()),
        width=draw(st.sampled_from([20, 1_000])),
        sort_keys=False,
    )
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    lead = draw(st.sampled_from(["", "\ufeff"]))
    return whole, (lead + f"---\n{text}---\nBody\n").replace("\n", end)


def _leaves(
    value: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _leaves(inner, (*path, key))


@given(documents())
@settings(max_examples=examples(300))
def test_a_key_path_leads_to_the_text_of_its_value(case: tuple[Any, str]) -> None:
    whole, text = case
    parsed = document.parse(text.encode(), ())
    assert parsed.fields == whole
    lines = re.split("\r\n|\r|\n", text.removeprefix("\ufeff"))
    for path, value in _leaves(whole):
        start, end = document.locate(parsed, path)
        assert start.line == end.line
        marked = lines[start.line - 1][start.column - 1 : end.column - 1]
        word = re.match(r"w\d+", value)
        assert word is not None
        assert marked.lstrip("'\"").startswith(word[0]), (path, marked)
        key = path[-1]
        if isinstance(key, str):
            from frontmatter_lint.core.positions import KeyOf

            start, end = document.locate(parsed, KeyOf(path))
            marked = lines[start.line - 1][start.column - 1 : end.column - 1]
            assert marked.lstrip("'\"").startswith(re.match(r"[kf]\d+", key)[0])  # type: ignore[index]


@given(files(), st.lists(st.one_of(st.sampled_from(FIELDS + INNER), st.integers(0, 3)), max_size=4))
@settings(max_examples=examples(200))
def test_every_path_has_a_place_inside_the_file(text: str, path: list[str | int]) -> None:
    parsed = document.parse(text.encode("utf-8", "replace"), dialects.known_fields())
    start, end = document.locate(parsed, tuple(path))
    assert 1 <= start.line <= len(re.split("\r\n|\r|\n", parsed.split.text))
    assert 1 <= start.column < end.column


# --- the boundary: python-frontmatter is the reader many tools use --------------------

simple = st.one_of(
    st.from_regex(r"[a-z][a-z -]{0,20}[a-z]", fullmatch=True).filter(
        lambda text: text not in {"no", "on", "off", "yes"}
    ),
    st.integers(-999, 999),
    st.booleans(),
    st.none(),
)
bodies = st.text(string.ascii_letters + string.digits + " #*`\n'é-", max_size=80).filter(
    lambda text: not re.search(r"^-{3,}\s*$", text, re.MULTILINE)
)


@given(
    st.dictionaries(st.from_regex(r"x[a-z_]{1,8}", fullmatch=True), simple, min_size=1, max_size=5),
    bodies,
)
@settings(max_examples=examples(250))
def test_well_formed_files_are_cut_as_python_frontmatter_cuts_them(
    fields: dict[str, Any], body: str
) -> None:
    block = yaml.safe_dump(fields)
    assume("---" not in block)  # at which Claude Code ends it
    text = f"---\n{block}---\n{body}"
    theirs, their_body = frontmatter.parse(text)
    ours = document.parse(text.encode(), ())
    assert ours.faults == ()
    assert ours.fields == theirs
    assert ours.body.strip() == their_body
