"""Which characters an edit touches, and what is left for somebody to edit by hand: of YAML, TOML
and JSON alike.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from frontmatter_lint.core.edits import Edit, FrozenMapping
from frontmatter_lint.core.errors import NotReplacedError
from frontmatter_lint.core.positions import Document, Position, Span
from frontmatter_lint.fixes import cuts, json_cuts, plain_cuts, toml_cuts, trial, write_file
from frontmatter_lint.reading import document

HEAD, TAIL = "---\nname: otter\n", "---\nBody\n"
BLOCK = FrozenMapping((("preference", "haiku"), ("fallbacks", ("sonnet",))))

#: Lines of a block, an edit, and the lines that it leaves; None where it makes no cut.
YAML: dict[str, tuple[str, Edit, str | None]] = {
    "a value": ("model: sonet\n", Edit("set", ("model",), "sonnet"), "model: sonnet\n"),
    "a value in quotes": ("model: 'sonet'\n", Edit("set", ("model",), "opus"), "model: 'opus'\n"),
    "a value of one quote": ('model: "\n  sonet"\n', Edit("set", ("model",), "sonnet"), None),
    "an empty value in quotes": ("model: ''\n", Edit("set", ("model",), "opus"), "model: 'opus'\n"),
    "a value over two lines": ("model: so\n  net\n", Edit("set", ("model",), "sonnet"), None),
    "a value behind an anchor": ("model: &m sonet\n", Edit("set", ("model",), "opus"), None),
    "a value in a list of blocks": (
        "models:\n- sonet\n- opus\n",
        Edit("set", ("models", 0), "sonnet"),
        "models:\n- sonnet\n- opus\n",
    ),
    "a value beyond the end of a list": (
        "models:\n- opus\n",
        Edit("set", ("models", 1), "sonnet"),
        None,
    ),
    "a value in brackets": (
        "models: [sonet, opus]\n",
        Edit("set", ("models", 0), "sonnet"),
        "models: [sonnet, opus]\n",
    ),
    "a value in brackets that needs quotes": (
        "models: [a, opus]\n",
        Edit("set", ("models", 0), "x, y"),
        'models: ["x, y", opus]\n',
    ),
    "a field that is not there": ("model: opus\n", Edit("set", ("mode",), "x"), None),
    "a block in place of a value": (
        "model: haiku # why\n",
        Edit("set", ("model",), BLOCK),
        "model: # why\n  preference: haiku\n  fallbacks:\n    - sonnet\n",
    ),
    "a block in place of a value in braces": (
        "a: {model: haiku}\n",
        Edit("set", ("a", "model"), BLOCK),
        None,
    ),
    "a block in place of a list": ("model: [haiku]\n", Edit("set", ("model",), BLOCK), None),
    "a block behind two blanks": (
        "model:  haiku\n",
        Edit("set", ("model",), BLOCK),
        "model:\n  preference: haiku\n  fallbacks:\n    - sonnet\n",
    ),
    "a value in place of a block": (
        "model: # why\n  preference: haiku\nx: y\n",
        Edit("set", ("model",), "haiku"),
        "model: haiku # why\nx: y\n",
    ),
    "a value in place of a block with a comment": (
        "model:\n  preference: haiku # cheap\nx: y\n",
        Edit("set", ("model",), "haiku"),
        None,
    ),
    "a value in place of a block behind an anchor": (
        "model: &m\n  preference: haiku\nx: y\n",
        Edit("set", ("model",), "haiku"),
        None,
    ),
    "a value in place of braces": (
        "model: {preference: haiku}\nx: y\n",
        Edit("set", ("model",), "haiku"),
        "model: haiku\nx: y\n",
    ),
    "a value in place of braces over two lines": (
        "model: {preference: haiku,\n  fallbacks: [x]}\nx: y\n",
        Edit("set", ("model",), "haiku"),
        None,
    ),
    "an entry": ("effort: high\nx: y\n", Edit("remove", ("effort",)), "x: y\n"),
    "an entry with a comment": ("effort: high # why\nx: y\n", Edit("remove", ("effort",)), None),
    "an entry that is not there": ("x: y\n", Edit("remove", ("effort",)), None),
    "an item": ("tools:\n  - Read\n  - Bsh\n", Edit("remove", ("tools", 1)), "tools:\n  - Read\n"),
    "an item of an item": (
        "tools:\n  - - Read\n    - Bsh\n",
        Edit("remove", ("tools", 0, 0)),
        None,
    ),
    "an item beyond the end": ("tools:\n  - Read\n", Edit("remove", ("tools", 1)), None),
    "the only item, with its list": (
        "tools:\n  - Bsh\nx: y\n",
        Edit("remove", ("tools", 0)),
        "x: y\n",
    ),
    "the only entry of a mapping": ("a:\n  b: c\n", Edit("remove", ("a", "b")), None),
    "the first item in brackets": (
        "tools: [Bsh, Read, Edit]\n",
        Edit("remove", ("tools", 0)),
        "tools: [Read, Edit]\n",
    ),
    "the last item in brackets": (
        "tools: [Read, Edit, Bsh]\n",
        Edit("remove", ("tools", 2)),
        "tools: [Read, Edit]\n",
    ),
    "an item in brackets before a comment": (
        "tools: [Bsh, # not this\n  Read]\n",
        Edit("remove", ("tools", 0)),
        None,
    ),
    "an entry behind another": (
        "model: haiku\nx: y\n",
        Edit("insert", ("effort",), "low", "model"),
        "model: haiku\neffort: low\nx: y\n",
    ),
    "an entry behind one that is not there": (
        "x: y\n",
        Edit("insert", ("effort",), "low", "model"),
        None,
    ),
    "an entry that is there already": (
        "model: haiku\neffort: high\n",
        Edit("insert", ("effort",), "low", "model"),
        None,
    ),
    "an entry behind a text of several lines": (
        "model: |\n  haiku\nx: y\n",
        Edit("insert", ("effort",), "low", "model"),
        "model: |\n  haiku\neffort: low\nx: y\n",
    ),
    "an entry behind a text that the block ends with": (
        "x: >-\n  some\n\n  words\n",
        Edit("insert", ("model",), "opus", "x"),
        "x: >-\n  some\n\n  words\nmodel: opus\n",
    ),
    "an entry behind a text with a blank line below": (
        "x: |\n  words\n\n# why\ny: z\n",
        Edit("insert", ("model",), "opus", "x"),
        "x: |\n  words\nmodel: opus\n\n# why\ny: z\n",
    ),
    "an entry behind a plain text of several lines": (
        "x: some\n  words # why\ny: z\n",
        Edit("insert", ("model",), "opus", "x"),
        "x: some\n  words # why\nmodel: opus\ny: z\n",
    ),
    "a value where none is": (
        "model:\nx: y\n",
        Edit("set", ("model",), "opus"),
        "model: opus\nx: y\n",
    ),
    "a value before a comment": (
        "model: # which?\nx: y\n",
        Edit("set", ("model",), "opus"),
        "model: opus # which?\nx: y\n",
    ),
    "an entry in braces": (
        "a: {model: haiku}\n",
        Edit("insert", ("a", "effort"), "low", "model"),
        "a: {model: haiku, effort: low}\n",
    ),
    "an entry in a list": ("a: [x]\n", Edit("insert", ("a", "effort"), "low", "model"), None),
    "a text to the letter": (
        "x: old\n",
        Edit("rewrite", Span(Position(3, 4), Position(3, 7)), "new"),
        "x: new\n",
    ),
    "a comment that speaks to the linter": (
        "x: old # lint-agents: ignore\n",
        Edit("rewrite", Span(Position(3, 4), Position(3, 29)), "new"),
        None,
    ),
    "a text by the path of a field": ("x: old\n", Edit("rewrite", ("x",), "new"), None),
}


def _made(parsed: Document, found: plain_cuts.Cuts | None) -> str | None:
    """Return the text that cuts leave; None for none."""
    if found is None:
        return None
    return trial.applied(parsed.split.text, sorted(found))


@pytest.mark.parametrize(("lines", "edit", "left"), YAML.values(), ids=YAML)
def test_yaml(lines: str, edit: Edit, left: str | None) -> None:
    parsed = document.parse(f"{HEAD}{lines}{TAIL}".encode(), ())
    made = _made(parsed, cuts.cuts(parsed, edit))
    assert made == (f"{HEAD}{left}{TAIL}" if left is not None else None)


def test_only_a_plain_field_at_the_top_is_set_without_a_parser() -> None:
    parsed = document.parse(f"{HEAD}model: haiku\n{TAIL}".encode(), ())
    for edit in (
        Edit("remove", ("model",)),
        Edit("set", ("model", "preference"), "opus"),
        Edit("set", Span(Position(3, 8), Position(3, 13)), "opus"),
        Edit("set", ("model",), BLOCK),
        Edit("set", ("nothing",), "opus"),
    ):
        assert plain_cuts.cuts(parsed, edit) is None
    unread = document.parse(b"---\nmodel: [\n---\n", ())
    assert plain_cuts.cuts(unread, Edit("set", ("model",), "opus")) is None


TOML: dict[str, tuple[str, Edit, str | None]] = {
    "a value": ('model = "sonet"\n', Edit("set", ("model",), "opus"), 'model = "opus"\n'),
    "a value in single quotes": ("model = 'a'\n", Edit("set", ("model",), "b"), "model = 'b'\n"),
    "a quote in single quotes": ("x = 'a'\n", Edit("set", ("x",), "b'c"), 'x = "b\'c"\n'),
    "controls": (
        'x = "a"\n',
        Edit("set", ("x",), 'a"\\\t\n\r\x01\x7f'),
        'x = "a\\"\\\\\\t\\n\\r\\u0001\\u007F"\n',
    ),
    "a number": ("x = 1\n", Edit("set", ("x",), "b"), None),
    "the first item": ('x = ["a", "b"]\n', Edit("remove", ("x", 0)), 'x = ["b"]\n'),
    "the last item": ('x = ["a", "b"]\n', Edit("remove", ("x", 1)), 'x = ["a"]\n'),
    "the only item": ('x = ["a"]\n', Edit("remove", ("x", 0)), None),
    "a line": ('x = "a"\ny = "b"\n', Edit("remove", ("x",)), 'y = "b"\n'),
    "a line without its end": ('y = "b"\nx = "a"', Edit("remove", ("x",)), 'y = "b"\n'),
    "a line with a comment": ('x = "a" # why\ny = 1\n', Edit("remove", ("x",)), None),
    "a field that is not there": ('x = "a"\n', Edit("set", ("y",), "b"), None),
    "a mark that is not there": ('x = "a"\n', Edit("unmark", ()), 'x = "a"\n'),
    "a text to the letter": (
        'x = "a"\n',
        Edit("rewrite", Span(Position(1, 5), Position(1, 8)), '"b"'),
        'x = "b"\n',
    ),
    "a comment that speaks to the linter": (
        'x = "a" # lint-agents: ignore\n',
        Edit("rewrite", Span(Position(1, 5), Position(1, 30)), '"b"'),
        None,
    ),
    "a text by the path of a field": ('x = "a"\n', Edit("rewrite", ("x",), "new"), None),
    "an entry": ('x = "a"\nz = 1', Edit("insert", ("y",), 'b"', "x"), 'x = "a"\ny = "b\\""\nz = 1'),
    "an entry with the line ends of its neighbour": (
        "x = 'a' # why\r\n",
        Edit("insert", ("y",), "b", "x"),
        "x = 'a' # why\r\ny = \"b\"\r\n",
    ),
    "an entry behind a text of several lines": (
        'x = """a\nb"""\n[t]\n',
        Edit("insert", ("y",), "b", "x"),
        'x = """a\nb"""\ny = "b"\n[t]\n',
    ),
    "an entry behind a line without its end": ('x = "a"', Edit("insert", ("y",), "b", "x"), None),
    "an entry behind a table": ("[x]\na = 1\n", Edit("insert", ("y",), "b", "x"), None),
    "an entry behind one that is not there": ("x = 1\n", Edit("insert", ("y",), "b", "z"), None),
    "an entry that is no text": ("x = 1\n", Edit("insert", ("y",), BLOCK, "x"), None),
}


@pytest.mark.parametrize(("text", "edit", "left"), TOML.values(), ids=TOML)
def test_toml(text: str, edit: Edit, left: str | None) -> None:
    parsed = document.parse(text.encode(), (), document.TOML)
    assert _made(parsed, toml_cuts.cuts(parsed, edit)) == left


JSON: dict[str, tuple[str, Edit, str | None]] = {
    "a value": ('{"model": "sonet"}', Edit("set", ("model",), "é"), '{"model": "é"}'),
    "a value in a list": ('{"a": ["x", "y"]}', Edit("set", ("a", 1), "z"), '{"a": ["x", "z"]}'),
    "a number": ('{"model": 1}', Edit("set", ("model",), "opus"), None),
    "an entry": (
        '{\n  "x": "a",\n  "z": 1\n}',
        Edit("insert", ("model",), "é", "x"),
        '{\n  "x": "a",\n  "model": "é",\n  "z": 1\n}',
    ),
    "an entry with the line ends of its neighbour": (
        '{\r\n\t"x": [\r\n\t]\r\n}',
        Edit("insert", ("model",), "b", "x"),
        '{\r\n\t"x": [\r\n\t],\r\n\t"model": "b"\r\n}',
    ),
    "an entry on the same line": (
        '{"x": "a"}',
        Edit("insert", ("model",), "b", "x"),
        '{"x": "a", "model": "b"}',
    ),
    "an entry behind one that is not there": (
        '{"x": "a"}',
        Edit("insert", ("model",), "b", "y"),
        None,
    ),
    "a field that is not there": ('{"model": "x"}', Edit("set", ("mode",), "opus"), None),
    "no text": ('{"model": "x"}', Edit("set", ("model",), BLOCK), None),
    "an entry taken away": ('{"model": "x", "a": 1}', Edit("remove", ("model",)), None),
    "by a place": (
        '{"model": "x"}',
        Edit("set", Span(Position(1, 11), Position(1, 14)), "y"),
        None,
    ),
}


@pytest.mark.parametrize(("text", "edit", "left"), JSON.values(), ids=JSON)
def test_json(text: str, edit: Edit, left: str | None) -> None:
    parsed = document.parse(text.encode(), (), document.JSON)
    assert _made(parsed, json_cuts.cuts(parsed, edit)) == left


# --- the file that is put in place ----------------------------------------------------


def test_names_that_nearly_are_those_of_temporary_files_stay(tmp_path: Path) -> None:
    names = (
        ".lint-agents-1-0123abc.tmp",  # a letter less
        ".lint-agents-1-0123abcde.tmp",  # one more
        ".lint-agents-1-0123abcd",
        "lint-agents-1-0123abcd.tmp",
    )
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".lint-agents-1-0123abcd.tmp").mkdir()
    write_file.sweep([str(tmp_path / "a.md")])
    kept = {path.name for path in tmp_path.iterdir()}
    assert kept == {*names, ".lint-agents-1-0123abcd.tmp"}


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_replaced_file_keeps_its_mode_and_a_new_one_gets_that_of_the_umask(
    mode: int, tmp_path: Path
) -> None:
    old = tmp_path / "old.md"
    old.write_bytes(b"a")
    old.chmod(mode)
    write_file.replace(str(old), b"a", b"b")
    assert (old.read_bytes(), stat.S_IMODE(old.stat().st_mode)) == (b"b", mode)
    before = os.umask(0o027)
    try:
        write_file.replace(str(tmp_path / "new.md"), None, b"b")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.md").stat().st_mode) == 0o640
    with pytest.raises(NotReplacedError):
        write_file.replace(str(old), b"a", b"c")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.md", "old.md"]
