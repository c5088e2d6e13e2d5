"""The reader of plain blocks: what it answers is what the YAML parser answers, and it
answers for nearly everybody.
"""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from frontmatter_lint.core.edits import Edit
from frontmatter_lint.core.positions import KeyOf
from frontmatter_lint.fixes import cuts, plain_cuts
from frontmatter_lint.reading import document, plain_yaml, yaml_tree
from frontmatter_lint.reading.boundary import decode, split
from frontmatter_lint.rules.ambiguous_scalar import _READINGS

from .conftest import CORPUS, ROOT, examples

# --- agreement ------------------------------------------------------------------------

#: The pieces that the reader decides by, in any order.
PIECES = [
    *(
        "name",
        "a",
        "b-c",
        "model",
        "x",
        "y",
        "no",
        "null",
        "true",
        "1",
        "0",
        "10",
        "2.0",
        "1.2.3",
        "1.",
        "-1",
        "é",
    ),
    *(
        ":",
        ": ",
        ":  ",
        " :",
        "- ",
        "-",
        "--",
        "---",
        "...",
        " ",
        "  ",
        "   ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "\n  ",
    ),
    *(
        "\n    ",
        "\r\n",
        "\r",
        "#",
        " #",
        "# ",
        "'",
        '"',
        "''",
        '\\"',
        "\\n",
        "[",
        "]",
        "[]",
        ", ",
        ",",
        "{",
        "}",
        "{}",
    ),
    *(
        "!x ",
        "&a ",
        "*a",
        "|",
        "|\n  ",
        "|-\n  ",
        ">\n  ",
        ">-\n  ",
        "|+\n  ",
        "|2\n  ",
        "?",
        "? ",
        "%",
        "@",
        "`",
        "~",
    ),
    *(
        "=",
        "<<",
        ".",
        "\x85",
        "\u2028",
        "\xa0",
        "\u200b",
        "\ufeff",
        "\x7f",
        "\x00",
        "\U0001f9a6",
        "/",
        "(",
        "https://x",
    ),
]
PHRASES = st.deferred(lambda: st.lists(st.sampled_from(PIECES), max_size=3).map("".join))
WORDS = st.lists(
    st.sampled_from(["otter", "Read", "sonnet", "a-b", "x", "it's", "é", "(1)"]),
    min_size=1,
    max_size=3,
)
#: Values that are mostly what agents hold, and now and then anything.
VALUES = st.one_of(
    WORDS.map(" ".join),
    st.sampled_from(
        [
            "12",
            "0",
            "2.0",
            "1.2.3",
            "true",
            "null",
            "no",
            "'q: r'",
            '"q # r"',
            "[a, 'b c', d]",
            "[]",
            "~",
        ]
    ),
    st.builds("{}{}{}".format, WORDS.map(" ".join), PHRASES, st.sampled_from(["", "", "z"])),
)


def _indented(text: str, by: int) -> str:
    return "\n".join(" " * by + line if line else line for line in text.split("\n"))


def _below(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """What can stand under a key: fields, a list, a text, the rest of a value."""
    steps = st.sampled_from([0, 2, 2, 4, 1])
    lists = st.lists(
        st.builds("- {}".format, st.one_of(VALUES, inner)), min_size=1, max_size=3
    ).map("\n".join)
    texts = st.builds(
        "{}\n{}".format,
        st.sampled_from(["|", "|-", ">", ">-", "|+", "x", "'x"]),
        st.builds(_indented, st.lists(VALUES, min_size=1, max_size=3).map("\n".join), steps),
    )
    return st.one_of(
        texts.map(" {}".format),
        st.builds("\n{}".format, st.builds(_indented, st.one_of(lists, inner), steps)),
    )


def _fields(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    values = st.one_of(VALUES.map(" {}".format), _below(inner))
    pairs = st.lists(
        st.tuples(st.sampled_from(["a", "b", "c-d", "model", "tools"]), values),
        min_size=1,
        max_size=3,
        unique_by=lambda pair: pair[0],
    )
    between = st.sampled_from(["\n", "\n", "\n", "\n", "\n\n", "\n# word\n", "\n  \n", "\r\n"])
    return st.builds(
        lambda some, sign: sign.join(f"{key}:{value}" for key, value in some), pairs, between
    )


BLOCKS = st.deferred(lambda: _fields(_fields(_fields(VALUES))))


def agrees(text: str) -> bool:
    """Whether the reader answered; where it did, the parser must see just the same, and
    nothing to remark.
    """
    fields = plain_yaml.read(text)
    if fields is None:
        return False
    tree = yaml_tree.parse(text)
    assert repr(fields) == repr(
        tree.value
    )  # keeps the order of keys, and 1 apart from True and 1.0
    assert not tree.flaws
    assert not [
        value for _, value in yaml_tree.plain_scalars(tree.root) if _READINGS.fullmatch(value)
    ]
    return True


@given(BLOCKS)
@settings(max_examples=examples(500))
@example("a: x\n  y\n\n  z")
@example("a: |\n\n  x")
@example("a: >\n  x\n   y")
@example("a:\n- x\n-\n- y")
@example("a:\n  - b: c\n    d:\n    - e\n   f: g")
@example("a: [x, 'y, z', w]")
@example("a: [ ]\nb: [,]\nc: [x,]")
@example("a: 1\na: 2")
@example("a: 0o7\nb: 010\nc: 1_0\nd: 1e3\ne: 12.5.1")
@example("- a: b")
@example("a: b: c")
@example("a: 'it''s'")
@example("a: x # not text\nb: y#text")
@example("a: x:\nb: y")
@example("a: |\n  x\n  \n\n")
@example("a: |\n  x\n y: z")
@example("key: |\n  \n    name: x")
def test_a_plain_block_means_what_the_parser_says(text: str) -> None:
    agrees(text + "\n")


@given(st.text(st.sampled_from("ab:-# \n'\"[],|>\\1.\r\t"), max_size=40))
@settings(max_examples=examples(500))
def test_so_does_any_text(text: str) -> None:
    agrees(text + "\n")


@given(st.text(max_size=30))
@settings(max_examples=examples(500))
def test_so_does_any_value(value: str) -> None:
    agrees(f"name: {value}\ntools:\n  - {value}\nmodel: [{value}]\n")


# --- reach ----------------------------------------------------------------------------

ANSWERED = {
    "fields": "name: otter-guide\ndescription: Guides otters, one by one (slowly).\nmodel: sonnet",
    "quotes": "name: 'otter: guide'\ndescription: \"a # b\"",
    "lists": "tools: [Read, 'Edit', \"Web Fetch\"]\ntags:\n- a\n- b\nskills:\n    - c\n    - d",
    "a model block": (
        "model:\n  preference: opus\n  fallbacks:\n    - sonnet\n"
        "  escalation:\n    to: opus\n    when:\n      - it fails"
    ),
    "mappings in a list": "handoffs:\n  - label: Plan\n    agent: planner\n  - label: Build\n    "
    "agent: builder",
    "a literal text": "description: |\n  One line.\n  - another\n\n  The last.\nmodel: haiku",
    "a folded text": "description: >-\n  One line\n  and the rest.\nmodel: haiku",
    "a continued value": "description: One line\n  and the rest.\nmodel: haiku",
    "numbers and constants": "steps: 12\nversion: 2.0\nrelease: 2025.10.14\ntemperature: 0.2\n"
    "share: 0.10\nzero: 0.0\nedition: 0.1.2\nbackground: "
    "true\nmemory: null\ncolor:",
    "comments and blank lines": "# first\nname: x\n\n  # inside\nmodel: opus\n",
    "Windows line ends": "name: x\r\nmodel: opus\r",
    "other scripts": "name: x\ndescription: Führt Otter 🦦 über die Straße, 日本語",
}


@pytest.mark.parametrize("text", ANSWERED.values(), ids=ANSWERED)
def test_what_agents_are_written_in_is_plain(text: str) -> None:
    assert agrees(text + "\n")


LEFT = {
    "an ambiguous word": "a: no",
    "a number of YAML 1.1": "a: 010",
    "a number of YAML 1.1 with a point": "a: 00.5",
    "a number without its last digits": "a: 0.",
    "a duplicate": "a: 1\na: 2",
    "an unquoted colon": "a: b: c",
    "an anchor": "a: &b c",
    "an escape": 'a: "b\\n"',
    "a tab": "a:\tb",
    "a separator": "a: b\u2028c",
    "no field": "",
    "a list": "- a",
    "a deep nest": "".join(f"{' ' * level}a:\n" for level in range(20)),
    "a long block": "a: b\n" + "".join(f"b{number}: {'x' * 100}\n" for number in range(300)),
}


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_what_takes_a_parser_is_left_to_it(text: str) -> None:
    assert plain_yaml.read(text + "\n") is None


# --- places ---------------------------------------------------------------------------


def same_places(text: str) -> None:
    """A field, its key and the words of its value stand where the parser says."""
    plain = document.parse(f"---\n{text}\n---\n".encode("utf-8", "replace"), ())
    if plain.tree is not None or plain.fields is None:
        return
    parsed = plain._replace(tree=document.root_of(plain))
    for name, value in [*plain.fields.items(), ("absent", "")]:
        for place in ((name,), KeyOf((name,))):
            assert document.locate(plain, place) == document.locate(parsed, place)
        words = value.split()[-1] if isinstance(value, str) and value.split() else "a"
        assert document.locate(plain, (name,), words) == document.locate(parsed, (name,), words)


@given(BLOCKS)
@settings(max_examples=examples(500))
def test_places_are_the_parsers(text: str) -> None:
    same_places(text)


@pytest.mark.parametrize("text", ANSWERED.values(), ids=ANSWERED)
def test_places_of_what_agents_are_written_in(text: str) -> None:
    same_places(text)


# --- changes --------------------------------------------------------------------------


@given(BLOCKS, st.sampled_from(["haiku", "a: b", "- x", "[a]", "3", "", "it's", "a # b"]))
@settings(max_examples=examples(500))
@example("a: x", "y")
@example("a: 'x'", "y")
@example("a: x # why", "y")
@example("a: x\n  y", "z")
@example("a: 3", "4")
def test_a_value_is_set_as_the_parser_would_set_it(text: str, value: str) -> None:
    plain = document.parse(f"---\n{text}\n---\n".encode("utf-8", "replace"), ())
    if plain.tree is not None or plain.fields is None:
        return
    parsed = plain._replace(tree=document.root_of(plain))
    for name in plain.fields:
        edit = Edit("set", (name,), value)
        found = plain_cuts.cuts(plain, edit)
        if found is not None:
            assert found == cuts.cuts(parsed, edit)
        assert plain_cuts.cuts(parsed, edit) is None


def test_most_values_are_set_without_the_parser() -> None:
    plain = document.parse(b"---\nname: a\nmodel: haiki\n---\n", ())
    assert plain_cuts.cuts(plain, Edit("set", ("model",), "haiku")) == [
        plain_cuts.Cut(19, 24, "haiku")
    ]


# --- reach, over whole folders --------------------------------------------------------


def _blocks(folder: str) -> list[str]:
    texts = (decode(path.read_bytes())[0] for path in sorted((ROOT / folder).rglob("*.md")))
    return [text[parts.start : parts.end] for text in texts if (parts := split(text)).start >= 0]


def test_our_own_agents_agree_and_most_are_plain() -> None:
    blocks = _blocks("fixtures/judgement")
    assert sum(map(agrees, blocks)) > len(blocks) * 0.9


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not part of the project")
def test_real_agents_agree_and_most_are_plain() -> None:
    blocks = _blocks(str(CORPUS))
    assert sum(map(agrees, blocks)) > len(blocks) * 0.85
