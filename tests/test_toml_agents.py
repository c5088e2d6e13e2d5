"""Agents of Codex, which are TOML from end to end: found, judged, suppressed and mended like
any other.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.reading import document, toml_document

from .conftest import ROOT, clean_environment
from .support import agent_text, lint, lint_bytes, lint_json, write

PLACE = ".codex/agents/lock-auditor.toml"
AUDITOR = '''\
# kept by the harbour team
name = "lock-auditor"   # as people call it
description = 'Audits the locks for security vulnerabilities before each release.'

model = "gpt-5.4-mini"
sandbox_mode = "read-only"
developer_instructions = """
You are a \\"security auditor\\". Thr\\u0065at-model each \\
   change to the authentication of the lock keepers.
"""
[mcp_servers.docs]
command = "docs-server"
'''
MISSPELT = AUDITOR.replace("gpt-5.4-mini", "gtp-5.5")
PLAIN = 'name = "a"\ndescription = "Formats files."\ndeveloper_instructions = "Format."\n'


def test_the_verdict_and_its_evidence_stand_where_they_are_written(tmp_path: Path) -> None:
    for text in (AUDITOR, AUDITOR.replace("\n", "\r\n")):
        (found,) = lint_json(PLACE, cwd=write(tmp_path, {PLACE: text})).findings
        assert (found["code"], found["severity"]) == ("MA503", "error")
        assert (found["line"], found["column"]) == (5, 9)
        lines = text.splitlines()
        places = {one["text"]: (one["line"], one["column"]) for one in found["evidence"]}
        first = "Audits the locks for security vulnerabilities before each release"
        assert places[first] == (3, 16)
        threat = "Threat-model each change to the authentication of the lock keepers"
        assert places[threat] == (8, lines[7].index("Thr") + 1)


def test_a_search_finds_the_agents_and_no_other_toml(tmp_path: Path) -> None:
    files = {
        PLACE: AUDITOR,
        ".codex/agents/deep/er/b.toml": PLAIN,
        ".codex/config.toml": 'model = "gpt-5.5"\n',
        ".codex/agents/notes.md": "---\nname: x\ndescription: y\nmodel: sonet\n---\n",
        "pyproject.toml": "[project]\n",
        "agents/crate.toml": PLAIN,
        "packages/web/.codex/agents/c.toml": PLAIN,
    }
    write(tmp_path, files)
    reason = "codex  in a folder that Codex loads agents from"
    found = [".codex/agents/deep/er/b.toml", PLACE, "packages/web/.codex/agents/c.toml"]
    printed = lint("--show-files", cwd=tmp_path).out
    assert [re.sub(" {2,}", "  ", line) for line in printed.splitlines()] == [
        f"{path}  {reason}" for path in found
    ]
    for more in (["--only-agents", *files], ["--files-from", "list"]):
        (tmp_path / "list").write_text("\n".join(files), encoding="utf-8")
        again = lint("--show-files", *more, cwd=tmp_path).out
        assert [line.split()[0] for line in again.splitlines()] == found


def test_include_reaches_what_shows_itself_as_an_agent(tmp_path: Path) -> None:
    write(tmp_path, {"team/a.toml": PLAIN, "team/settings.toml": "x = 1\n"})
    printed = lint("--show-files", "--include=team/**", cwd=tmp_path)
    assert [line.split()[:2] for line in printed.out.splitlines()] == [["team/a.toml", "codex"]]


def test_the_hooks_are_handed_the_agents() -> None:
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (pattern,) = set(re.findall(r"^  files: (.*)$", manifest, re.MULTILINE))
    for path in (PLACE, "web/.codex/agents/deep/c.toml", ".codex/config.toml", "docs/a.md"):
        assert re.search(pattern, path), path
    for path in ("pyproject.toml", "config.toml", "agents/a.toml"):
        assert not re.search(pattern, path), path


def test_a_fix_changes_the_value_and_no_other_byte(tmp_path: Path) -> None:
    for text in (MISSPELT, MISSPELT.replace("\n", "\r\n"), "\ufeff" + MISSPELT):
        write(tmp_path, {PLACE: text})
        lint("--isolated", "--select=MD201", "--fix", PLACE, cwd=tmp_path)
        after = (tmp_path / PLACE).read_bytes()
        assert after == text.replace("gtp-5.5", "gpt-5.5").encode()


@pytest.mark.parametrize("written", ["'gtp-5.5'", '"gtp-5.5"', '"gt\\u0070-5.5"'])
def test_a_fix_keeps_the_quotes(written: str, tmp_path: Path) -> None:
    write(tmp_path, {PLACE: f"{PLAIN}model={written}#why\n"})
    lint("--isolated", "--fix", PLACE, cwd=tmp_path)
    quote = written[0]
    assert (tmp_path / PLACE).read_text() == f"{PLAIN}model={quote}gpt-5.5{quote}#why\n"


def test_comments_suppress_and_text_does_not(tmp_path: Path) -> None:
    mark = "# lint-agents: ignore[MD201] our gateway calls it so"
    above = MISSPELT.replace("model =", f"{mark}\nmodel =")
    beside = MISSPELT.replace('gtp-5.5"', f'gtp-5.5" {mark}')
    whole = MISSPELT.replace("# kept", "# lint-agents: ignore-file[MD201] ours\n# kept")
    for text in (above, beside, whole):
        assert lint_json("--select=MD201,LI", PLACE, cwd=write(tmp_path, {PLACE: text})).code == 0
    inside = MISSPELT.replace("lock keepers.", f"lock keepers.\n{mark}")
    assert lint_json("--select=MD201,LI", PLACE, cwd=write(tmp_path, {PLACE: inside})).code == 1


def test_comments_are_added(tmp_path: Path) -> None:
    for text in (MISSPELT, MISSPELT.replace("\n", "\r\n")):
        write(tmp_path, {PLACE: text})
        lint("--isolated", "--select=MD201", "--add-ignores", PLACE, cwd=tmp_path)
        after = (tmp_path / PLACE).read_bytes().decode()
        end = "\r\n" if "\r" in text else "\n"
        comment = f"# lint-agents: ignore[MD201] TODO: why{end}"
        assert after == text.replace("model =", f"{comment}model =", 1)
        assert lint_json("--select=MD201", PLACE, cwd=tmp_path).code == 0


def test_a_baseline_holds_where_lines_move(tmp_path: Path) -> None:
    write(tmp_path, {PLACE: MISSPELT})
    lint("--isolated", "--baseline=known.json", "--update-baseline", PLACE, cwd=tmp_path)
    write(tmp_path, {PLACE: "# one more line\n\n" + MISSPELT})
    assert lint_json("--baseline=known.json", PLACE, cwd=tmp_path).code == 0


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_reports_it(name: str, tmp_path: Path) -> None:
    write(tmp_path, {PLACE: MISSPELT})
    printed = lint("--isolated", f"--output-format={name}", PLACE, cwd=tmp_path)
    assert printed.code == 1
    assert "lock-auditor.toml" in printed.out
    assert "gtp-5.5" in printed.out


def test_explain_names_the_agent_by_name_file_and_path(tmp_path: Path) -> None:
    write(tmp_path, {PLACE: AUDITOR.replace('"lock-auditor"', '"gate-keeper"')})
    for wanted in ("gate-keeper", "lock-auditor", PLACE):
        printed = lint("explain", wanted, cwd=tmp_path)
        assert (printed.code, printed.out.split()[0]) == (0, "gate-keeper")


def test_a_broken_file_hides_no_other(tmp_path: Path) -> None:
    broken = AUDITOR.replace('"gpt-5.4-mini"', "gpt-5.4-mini")
    write(tmp_path, {".codex/agents/a.toml": broken, PLACE: MISSPELT})
    found = lint_json(cwd=tmp_path).findings
    assert [(one["path"], one["code"], one["line"], one["column"]) for one in found] == [
        (".codex/agents/a.toml", "FM031", 5, 9),
        (PLACE, "MD201", 5, 9),
    ]
    assert "`gpt-5.4-mini` stands in no quotes" in found[0]["message"]


ROLES = {
    "named": ('[agents.auditor]\ndescription = "Audits."\nconfig_file = "agents/a.toml"\n', 0),
    "named from here": (
        '[agents.auditor]\ndescription = "Audits."\nconfig_file = "./agents/../agents/a.toml"\n',
        0,
    ),
    "named from the project": ('[agents.auditor]\nconfig_file = ".codex/agents/a.toml"\n', 1),
    "named, and without a description": ('[agents.auditor]\nconfig_file = "agents/a.toml"\n', 1),
    "another": ('[agents.auditor]\nconfig_file = "agents/b.toml"\n', 1),
    "broken": (
        '[agents.auditor\nconfig_file = "agents/a.toml"\n',
        0,
    ),  # nobody knows what it was to say
    "no table": ("agents = 5\n", 1),
    "no role": ("[agents]\nmax_threads = 6\n", 1),
}


@pytest.mark.parametrize("name", ROLES)
def test_settings_of_codex_may_say_what_the_file_does_not(name: str, tmp_path: Path) -> None:
    settings, code = ROLES[name]
    path = ".codex/agents/a.toml"
    write(tmp_path, {".codex/config.toml": settings, path: 'model = "gpt-5.5"\n'})
    printed = lint_json("--select=SC", cwd=tmp_path)
    assert printed.code == code
    assert {one["code"] for one in printed.findings} == ({"SC101"} if code else set())


def test_a_path_that_codex_takes_from_another_folder_is_told(tmp_path: Path) -> None:
    path = ".codex/agents/a.toml"
    settings = '[agents.auditor]\nconfig_file = ".codex/agents/a.toml"\n'
    write(tmp_path, {".codex/config.toml": settings, path: 'model = "gpt-5.5"\n'})
    (found,) = lint_json("--select=SC", cwd=tmp_path).findings
    assert found["message"] == (
        "the file has no `name`, `description`, `developer_instructions`, which Codex requires: the "
        "role `auditor` of `config.toml` names it as `.codex/agents/a.toml`, and Codex looks for "
        "that below `.codex`"
    )
    assert found["hint"] == 'write `config_file = "agents/a.toml"` in `config.toml`'


def test_a_role_without_any_description_is_a_warning(tmp_path: Path) -> None:
    path = ".codex/agents/a.toml"
    settings = '[agents.auditor]\nconfig_file = "agents/a.toml"\n'
    write(tmp_path, {".codex/config.toml": settings, path: 'model = "gpt-5.5"\n'})
    (found,) = lint_json("--select=SC", cwd=tmp_path).findings
    assert found["severity"] == "warning"
    assert found["message"].startswith("neither the file nor its role `auditor` in `config.toml`")


def test_instructions_under_another_name_are_to_be_renamed(tmp_path: Path) -> None:
    text = 'name = "a"\ndescription = "Audits."\n{} = "Audit."\n'
    for field, hint in (
        ("instructions", "rename `instructions` to `developer_instructions`"),
        ("notes", "add `developer_instructions = …`"),
    ):
        write(tmp_path, {".codex/agents/a.toml": text.format(field)})
        (found,) = lint_json("--select=SC101", cwd=tmp_path).findings
        assert found["hint"] == hint


def test_an_agent_that_settings_describe_is_not_judged_by_a_part(tmp_path: Path) -> None:
    path = ".codex/agents/a.toml"
    body = AUDITOR.partition("developer_instructions")[2]
    settings = '[agents.auditor]\ndescription = "Audits."\nconfig_file = "agents/a.toml"\n'
    text = f'model = "gpt-5.4-mini"\ndeveloper_instructions{body}'
    write(tmp_path, {".codex/config.toml": settings, path: text})
    assert lint(path, cwd=tmp_path).code == 0
    assert (
        "not judged: the settings of its tool describe it"
        in lint("explain", path, cwd=tmp_path).out
    )


def test_documents_name_it_by_its_file(tmp_path: Path) -> None:
    table = "| Agent | Model |\n|---|---|\n| `{}` | gpt-5.5 |\n"
    for written in ("lock-auditor", "lock-auditor.toml"):
        files = {PLACE: AUDITOR, "ROUTING.md": table.format(written)}
        printed = lint("--output-format=json", cwd=write(tmp_path, files))
        assert {one["code"] for one in printed.findings} == {"MA501"}, written


HOSTILE = {
    "brackets": ("x = " + "[" * 100_000, "FM015"),
    "braces": ("x = " + "{a=" * 5_000, "FM015"),
    "dots": (".".join(["a"] * 100_000) + " = 1", "FM015"),
    "nested by headers": ("[" + ".".join(["a"] * 63) + "]\nx = {y = {z = {w = 1}}}\n", "FM015"),
    "keys": ("".join(f"k{number} = 1\n" for number in range(50_000)), "FM003"),
    "quotes": ('"' * 500_000, "FM031"),
    "backslashes": ('x = """' + "\\" * 500_001 + '"""', "FM031"),
    "long number": ("x = " + "1" * 5_000, "FM031"),
    "too long": (PLAIN + "#" * 1_100_000, "FM003"),
    "control": (PLAIN + "x = '\x01'", "FM031"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_a_finding(name: str) -> None:
    text, code = HOSTILE[name]
    printed = lint_bytes(text.encode(), "--select=FM,LI909", name=PLACE)
    assert {one["code"] for one in printed.findings} == {code}, printed.findings


def test_no_utf8_is_a_finding() -> None:
    data = AUDITOR.replace("harbour", "h\xe4fen").encode("latin-1")
    assert {one["code"] for one in lint_bytes(data, "--select=FM", name=PLACE).findings} == {
        "FM001"
    }
    wide = AUDITOR.encode("utf-16")
    assert {one["code"] for one in lint_bytes(wide, name=PLACE).findings} == {"FM001"}


def test_brackets_in_text_are_text() -> None:
    text = PLAIN.replace("Format.", "[" * 200 + "{" * 200)
    assert lint_bytes(text.encode(), name=PLACE).findings == []


def test_what_codex_demands_is_said_in_words_of_toml() -> None:
    found = lint_bytes(b'description = 5\nmodel = ["a"]\n', "--select=SC,MD", name=PLACE).findings
    said = {(one["code"], one["hint"]) for one in found}
    assert ("SC101", "add `name = …` and `developer_instructions = …`") in said
    assert ("MD209", 'write one name, such as `model = "gpt-6.1-sol"`') in said


@given(st.text(alphabet="ab\"'\\=[]{}.,#\n \t1-u0", max_size=80))
def test_any_text_is_read_without_a_word_of_python(text: str) -> None:
    data = text.encode()
    parsed = document.parse(data, (), document.TOML)
    try:
        fields = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        assert parsed.fields is None
        assert [fault.rule for fault in parsed.faults] == ["invalid-toml"]
        return
    assert parsed.fields == fields or "nan" in text
    for key in fields:
        span = document.locate(parsed, (key,))
        assert span.start.line >= 1


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.integers(0, 3))
def test_every_character_of_a_text_is_found_where_it_stands(text: str, form: int) -> None:
    if form == 0:
        written = json.dumps(text, ensure_ascii=True)
        written = re.sub(r"\\ud[89ab]..\\ud[c-f]..", "?", written).replace("\x7f", "?")
    elif form == 1:
        written = "'" + re.sub(r"['\x00-\x08\x0a-\x1f\x7f]", "?", text) + "'"
    elif form == 2:
        clean = re.sub(r"[\\\"\x00-\x08\x0b-\x1f\x7f]", "?", text)
        written = f'"""\n{clean}\\\n   \n  end"""'
    else:
        written = "'''\r\n" + re.sub(r"['\x00-\x08\x0b-\x1f\x7f]", "?", text) + "'''"
    source = f"other = 1 # x\nbody = {written} # y\n"
    value = tomllib.loads(source)["body"]
    lines = source.split("\n")
    for offset, sign in enumerate(value):
        place = toml_document.in_value(source, ("body",), offset)
        line = (lines[place.line - 1] if "\r" not in source else _line(source, place.line)) + "\n"
        stands = line[place.column - 1]
        assert stands == sign or (stands == "\\" and form == 0), (source, offset)


def _line(source: str, number: int) -> str:
    return re.split("\r\n|\r|\n", source)[number - 1]


KEYS = ("name", "description", "model", "developer_instructions", "model_reasoning_effort", "x")
VALUES = (
    '"gtp-5.5"',
    "'sonnet'",
    '"""\na\n"""',
    "[1, {a = 2}]",
    "1979-05-27",
    "nan",
    "gpt-5",
    '""',
)
SPACE = ("", " ", "  # lint-agents: ignore[MD201] ours", " # x")


@given(
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(VALUES), st.sampled_from(SPACE))),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\n[mcp_servers.docs]\nurl = 'x'\n", "\n[model]\npreference = 'opus'\n"]),
)
def test_any_agent_is_reported_and_mended_once(
    fields: list[tuple[str, str, str]], end: str, after: str
) -> None:
    """A report for every file, in every format; a fix parses, changes one value, and is done."""
    text = "\n".join(f"{key} = {value}{space}" for key, value, space in fields) + after
    data = text.replace("\n", end).encode()
    printed = lint_bytes(data, name=PLACE)
    assert printed.code in (0, 1)
    assert "LI909" not in {one["code"] for one in printed.findings}
    lines = data.decode().split(end)
    for one in printed.findings:
        assert 1 <= one["line"] <= len(lines)
    mended = lint_bytes(data, "--output-format=full", "--fix", "--diff", name=PLACE)
    assert mended.code in (0, 1)


def test_a_clean_run_on_markdown_imports_nothing_of_toml(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet"), "a.toml": "x = 1"})
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
    assert not [name for name in loaded if "toml" in name]
