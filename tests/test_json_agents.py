"""Agents of Kiro that are JSON from end to end: found, judged and mended like any other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.reading import document, json_document

from .conftest import ROOT, clean_environment, examples
from .support import agent_text, lint, lint_bytes, lint_json, write

PLACE = ".kiro/agents/lock-auditor.json"
AUDITOR = """\
{
\t"name" : "lock-auditor", "description":
    "Audits the locks for security vulnerabilities before each release.",
  "model": "claude-haiku-4.5",
  "resources": ["file://README.md", {"type": "knowledgeBase", "source": "file://docs"}],
  "prompt": "You are a \\"security auditor\\" \\ud83d\\ude00.\\nThr\\u0065at-model each change you see."
}
"""
MISSPELT = AUDITOR.replace("claude-haiku-4.5", "claude-sonet-4.5")
PLAIN = '{"description": "Formats files.", "prompt": "Format.", "model": null}'


def test_the_verdict_and_its_evidence_stand_where_they_are_written(tmp_path: Path) -> None:
    for text in (AUDITOR, AUDITOR.replace("\n", "\r\n"), "\ufeff" + AUDITOR):
        (found,) = lint_json(PLACE, cwd=write(tmp_path, {PLACE: text})).findings
        assert (found["code"], found["severity"]) == ("MA503", "error")
        assert (found["line"], found["column"]) == (4, 12)
        lines = text.splitlines()
        places = {one["text"]: (one["line"], one["column"]) for one in found["evidence"]}
        first = "Audits the locks for security vulnerabilities before each release"
        assert places[first] == (3, 6)
        assert places["Threat-model each change you see"] == (6, lines[5].index("Thr") + 1)


def test_a_search_finds_the_agents_and_no_other_json(tmp_path: Path) -> None:
    files = {
        PLACE: AUDITOR,
        "packages/web/.kiro/agents/c.json": PLAIN,
        ".kiro/agents/hooks/deeper.json": PLAIN,
        ".kiro/settings/mcp.json": "{}",
        "agents/package.json": PLAIN,
        ".claude/agents/x.json": PLAIN,
        "package.json": "{}",
    }
    write(tmp_path, files)
    found = [PLACE, "packages/web/.kiro/agents/c.json"]
    for more in ([], ["--only-agents", *files], ["--include=agents/**", *found]):
        printed = lint("--show-files", *more, cwd=tmp_path).out
        assert [line.split()[:2] for line in printed.splitlines()] == [
            [path, "kiro"] for path in found
        ]
    assert lint_json(cwd=tmp_path).codes == {"MA503"}


def test_include_reaches_what_shows_itself_as_an_agent(tmp_path: Path) -> None:
    agent = json.dumps({"name": "a", "description": "Formats files.", "toolsSettings": {}})
    for name in ("package.json", "tsconfig.jsonc"):
        write(tmp_path, {"team/a.json": agent, f"team/{name}": '{"name": "x"}'})
    printed = lint("--show-files", "--include=team/**", cwd=tmp_path)
    assert [line.split()[:2] for line in printed.out.splitlines()] == [["team/a.json", "kiro"]]


def test_the_hooks_are_handed_the_agents() -> None:
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    pattern = re.findall(r"(?m)^  files: (.*)$", manifest)[0]
    assert re.search(pattern, PLACE)
    assert not re.search(pattern, ".kiro/settings/mcp.json")


def test_a_fix_changes_the_value_and_no_other_byte(tmp_path: Path) -> None:
    for text in (MISSPELT, MISSPELT.replace("\n", "\r\n"), "\ufeff" + MISSPELT):
        write(tmp_path, {PLACE: text})
        assert lint_json("--select=MD", "--fix", "--unsafe-fixes", PLACE, cwd=tmp_path).code == 0
        mended = (tmp_path / PLACE).read_bytes().decode()
        assert mended == text.replace("claude-sonet-4.5", "claude-sonnet-4.5")


def test_comments_are_refused_and_settings_and_baselines_hold(tmp_path: Path) -> None:
    write(tmp_path, {PLACE: MISSPELT, ".lint-agents.toml": ""})
    assert "JSON has no comments" in lint("--add-ignores", cwd=tmp_path).out
    assert (tmp_path / PLACE).read_text() == MISSPELT
    lint("--baseline=known.json", "--update-baseline", cwd=tmp_path)
    write(tmp_path, {PLACE: "\n\n" + MISSPELT})
    assert lint("--baseline=known.json", cwd=tmp_path).code == 0
    write(tmp_path, {".lint-agents.toml": '[per-file-ignores]\n"*.json" = ["MD", "MA"]\n'})
    assert lint(cwd=tmp_path).code == 0


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_reports_it(name: str, tmp_path: Path) -> None:
    write(tmp_path, {PLACE: MISSPELT})
    printed = lint("--isolated", f"--output-format={name}", PLACE, cwd=tmp_path)
    assert "lock-auditor.json" in printed.out
    assert printed.code == 1


def test_a_prompt_in_another_file_is_not_taken_for_the_address(tmp_path: Path) -> None:
    text = json.dumps({"description": "Sorts files.", "prompt": "file://./security-audit.md"})
    place = PLACE.replace("lock-auditor", "sorter")
    prompt = place.replace("sorter.json", "security-audit.md")
    write(tmp_path, {place: text, prompt: "Sort the files of a folder by name.\n"})
    assert lint_json(cwd=tmp_path).findings == []


def test_markdown_beside_it_keeps_its_body_and_its_words(tmp_path: Path) -> None:
    text = agent_text("model: claude-haiku-4.5", "toolsSettings: 5", name="lock-auditor")
    body = "Find security vulnerabilities in the locks and model what an attacker could do.\n"
    path = PLACE.replace(".json", ".md")
    found = lint_json(path, cwd=write(tmp_path, {path: text + body})).findings
    assert {one["code"] for one in found} >= {"SC103", "MA503"}
    json_text = json.dumps({"model": ["a"], "prompt": "Sort."})
    found = lint_bytes(json_text.encode(), "--select=MD209", name=PLACE).findings
    assert [one["hint"] for one in found] == [
        'write one name, such as `"model": "claude-sonnet-4.6"`'
    ]


HOSTILE = {
    "empty": ("", "FM032"),
    "list": ("[]", "FM032"),
    "text": ('"x"', "FM032"),
    "null": ("null", "FM032"),
    "nan": ('{"x": NaN}', "FM032"),
    "half": ('{"x": "\\ud800"}', "FM032"),
    "long number": ('{"x": ' + "1" * 5_000 + "}", "FM032"),
    "deep": ('{"x": ' + "[" * 100_000, "FM015"),
    "deep and valid": ('{"x": ' + "[" * 900 + "]" * 900 + "}", "FM015"),
    "unclosed": ('{"x": "', "FM032"),
    "control": ('{"x": "\x01"}', "FM032"),
    "quotes": ("{'x': 1}", "FM032"),
    "merge": ('<<<<<<< HEAD\n{"x": 1}', "FM032"),
    "more after it": ("{} {}", "FM032"),
    "too long": ('{"x": "' + "a" * 1_100_000 + '"}', "FM003"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_a_finding(name: str) -> None:
    text, code = HOSTILE[name]
    printed = lint_bytes(text.encode(), "--select=FM,LI909", name=PLACE)
    assert {one["code"] for one in printed.findings} == {code}, printed.findings


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False,
              allow_infinity=False), st.text(st.characters(codec="utf-8"), max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3),
                            st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=4),
                                            inner, max_size=3)),
    max_leaves=8,
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(["name", "model", "prompt", "tools", "x"]), VALUES),
    st.sampled_from([None, 0, 1, "\t"]),
    st.booleans(),
)
@settings(max_examples=examples(300))
def test_every_value_is_found_where_it_stands(
    fields: dict[str, object],
    indent: int | str | None,
    is_ascii: bool,  # noqa: FBT001
) -> None:
    text = json.dumps(fields, indent=indent, ensure_ascii=is_ascii)
    parsed = document.parse(text.encode(), (), document.JSON)
    assert parsed.fields == fields
    pending: list[tuple[tuple[str | int, ...], object]] = [((), fields)]
    while pending:
        path, value = pending.pop()
        key, place = json_document.extents(text, path)
        assert place is not None
        assert json.loads(text[place.start : place.end]) == value
        if path and isinstance(path[-1], str):
            assert key is not None
            assert json.loads(text[key.start : key.end]) == path[-1]
        if isinstance(value, dict):
            pending += [((*path, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            pending += [((*path, number), inner) for number, inner in enumerate(value)]


@given(st.text(alphabet="ab\"\\[]{}:.,#\n \t1-u0/'", max_size=60))
@settings(max_examples=examples(300))
def test_any_text_is_read_without_a_word_of_python(text: str) -> None:
    parsed = document.parse(text.encode(), (), document.JSON)
    assert (parsed.fields is None) == bool(parsed.faults)
    assert {fault.rule for fault in parsed.faults} <= {"invalid-json"}
    printed = lint_bytes(text.encode(), name=PLACE)
    assert "LI909" not in printed.codes


def test_a_clean_run_on_markdown_imports_nothing_of_json_agents(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet"), "package.json": "{}"})
    script = "import sys; from frontmatter_lint.cli import main; main(['.']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()
    assert "frontmatter_lint.rules.unknown_model" in loaded
    assert not [name for name in loaded if "json" in name]


#: What is wrong with a file, where, and what to do.
FAULTS: dict[str, tuple[str, str, str]] = {
    "nothing": ("", "1:1 it is empty", 'write `{"description": "…", "prompt": "…"}`'),
    "a comment": ('{\n  // who\n  "a": 1}', "2:3 JSON has no comments", "remove the comment"),
    "another comment": ('{"a": 1 /* x */}', "1:9 JSON has no comments", "remove the comment"),
    "single quotes": (
        "{'a': 1}",
        "1:2 text stands between double quotes",
        "write `\"` for each `'` around a text",
    ),
    "a comma at the end": (
        '{"a": [1, 2, ]\n}',
        "1:12 a comma stands after the last entry",
        "remove the comma",
    ),
    "a comma at the end of an object": (
        '{"a": 1,\n}',
        "1:8 a comma stands after the last entry",
        "remove the comma",
    ),
    "a text over two lines": (
        '{"a": "x\ny"}',
        "1:9 a text goes on in the next line",
        "write `\\n` for the end of a line",
    ),
    "a missing comma": (
        '{"a": 1\n "b": 2}',
        "2:2 expecting ',' delimiter",
        'write a comma between two entries, and `\\"` for a quote inside of a text',
    ),
}


@pytest.mark.parametrize(("text", "said", "hint"), FAULTS.values(), ids=FAULTS)
def test_what_is_no_json_is_told_in_words(text: str, said: str, hint: str) -> None:
    (fault,) = json_document.parse(text.encode()).faults
    place = document.locate(document.parse(text.encode(), (), document.JSON), fault.problem.at)
    where, _, words = said.partition(" ")
    assert f"{place.start.line}:{place.start.column}" == where
    assert fault.problem.message == f"the file is not valid JSON: {words}"
    assert fault.problem.hint == hint


def test_places_in_a_text_count_its_escapes() -> None:
    text = '{"a": "x\\n\\u00e9y", "b": [1, {"c": "z"}]}'
    columns = [json_document.in_value(text, ("a",), offset).column for offset in range(5)]
    assert columns == [8, 9, 11, 17, 18]
    assert json_document.in_value(text, ("a",), 40).column == 18
    assert json_document.in_value(text, ("none",), 0) == (1, 1)
    found = [json_document.field_at(text, text.index(sign)) for sign in ("x", "1", "z", '"b"')]
    assert found == [("a",), ("b", 0), ("b", 1, "c"), ()]


def test_an_encoding_that_is_not_read_is_said_once() -> None:
    parsed = json_document.parse('{"a": 1}'.encode("utf-16"))
    assert (parsed.fields, [one.rule for one in parsed.faults]) == (None, ["not-utf8"])
