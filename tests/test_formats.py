"""The formats that other programs read: each parses back, holds to its published schema,
and says nothing unasked.
"""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token

from frontmatter_lint.core.findings import Finding, PlacedEvidence
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.core.report import Report
from frontmatter_lint.core.terminal import printed, safe
from frontmatter_lint.core.wording import quoted
from frontmatter_lint.fixes import write_file
from frontmatter_lint.output import parts
from frontmatter_lint.output.json import dump
from frontmatter_lint.output.markdown import MOST
from frontmatter_lint.output.render import FORMATS as NAMES
from frontmatter_lint.output.render import RULE_URL, Look, render

from .conftest import CORPUS, FORMATS, examples
from .shapes import (
    FindingJson,
    GitlabJson,
    RdjsonJson,
    ReportJson,
    SarifJson,
    SarifRunJson,
    SchemaJson,
    json_as,
)
from .support import Printed, agent_text, lint, lint_json, write
from .test_properties import findings, findings_anywhere

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
published = pytest.mark.skipif(
    not FORMATS.is_dir(), reason="the published schemas are not part of the repository"
)
posix_only = pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")

Found = list[Finding]


def texts_of(found: Found, name: str, *, summary: bool = True) -> str:
    return printed(render(name, Report(tuple(found), len(found)), Look(summary=summary)))


# --- reading each format back: the number of findings it holds ------------------------


def _lines_that(pattern: str) -> Callable[[str], int]:
    return lambda text: len(re.findall(pattern, text, re.MULTILINE))


def _run_of(text: str) -> SarifRunJson:
    (run,) = json_as(text, SarifJson)["runs"]
    return run


def _xml(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - we wrote it


READERS: dict[str, Callable[[str], int]] = {
    "full": _lines_that(r"^(error|warning|info)\[[A-Z]{2}\d{3}\] "),
    "concise": _lines_that(r"(?<=: )(error|warning|info)\[[A-Z]{2}\d{3}\] "),
    "json": lambda text: len(json_as(text, ReportJson)["findings"]),
    "json-lines": lambda text: len(
        [json_as(line, FindingJson)["code"] for line in text.splitlines()]
    ),
    "sarif": lambda text: len(_run_of(text)["results"]),
    "github": _lines_that(r"^::(error|warning|notice) file="),
    "junit": lambda text: len(_xml(text).findall("testsuite/testcase/failure")),
    "gitlab": lambda text: len(json_as(text, list[GitlabJson])),
    "rdjson": lambda text: len(json_as(text, RdjsonJson)["diagnostics"]),
    "markdown": lambda text: max(0, len(_rows(text))),
}


def _rows(text: str) -> list[list[str]]:
    """The cells of every row below the heading, as Markdown reads them, `<br>` as a line end."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = [
        _shown(token.children or [])
        for token in tokens
        if token.type == "inline" and token.level == 4
    ]
    return [cells[start : start + 4] for start in range(4, len(cells), 4)]


def _shown(children: list[Token]) -> str:
    """What a reader sees of one cell; nothing in it may be more than text but what we put there."""
    for child in children:
        assert child.type in ("text", "text_special", "html_inline", "link_open", "link_close"), (
            child
        )
        if child.type == "link_open":
            assert str(child.attrs["href"]).startswith(RULE_URL.partition("{")[0])
        if child.type == "html_inline":
            assert child.content in ("<code>", "</code>", "<br>")
    return "".join("\n" if child.content == "<br>" else "" if child.type == "html_inline" else child.content
                   for child in children)  # fmt: skip


def test_there_is_a_reader_for_every_format() -> None:
    assert set(READERS) == set(NAMES)


# --- any report -----------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in NAMES if name != "concise"])
@given(found=st.lists(findings_anywhere, max_size=4))
@settings(max_examples=examples(300))
def test_any_report_parses_back(name: str, found: Found) -> None:
    text = texts_of(found, name)
    assert READERS[name](text) == len(found)
    assert not CONTROLS.search(text)
    assert name == "github" or not re.search(r"(?m)^\s*::", text)


@given(st.lists(findings, max_size=4))
@settings(max_examples=examples(300))
def test_places_in_sarif_lead_back_to_the_file(found: Found) -> None:
    run = _run_of(texts_of(found, "sarif"))
    for finding, result in zip(found, run["results"], strict=True):
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        parts = urlsplit(uri)
        assert uri.isascii()
        assert (parts.scheme, parts.query, parts.fragment) == ("", "", "")
        if not finding.path.startswith("//"):  # no path of a report does: they are relative
            assert unquote(parts.path) == finding.path
        assert place["region"]["startColumn"] == finding.span.start.column
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert len(result.get("relatedLocations", [])) == len(finding.evidence)


@given(st.lists(findings, min_size=1, max_size=4))
@settings(max_examples=examples(300))
def test_a_row_in_markdown_shows_what_was_said(found: Found) -> None:
    ordered = sorted(found, key=lambda finding: -finding.severity)
    for finding, (severity, place, rule, said) in zip(
        ordered, _rows(texts_of(found, "markdown")), strict=True
    ):
        assert severity == str(finding.severity)
        assert _squeezed(place) == _squeezed(
            f"{safe(finding.path)}:{finding.span.start.line}:{finding.span.start.column}"
        )
        assert rule == f"{finding.code} {finding.name}"
        lines = [f"{safe(finding.message)}"]
        for item in finding.evidence:
            criterion = f" ({safe(item.criterion)})" if item.criterion else ""
            at = item.span.start.line
            where = f"line {at}"
            is_at_the_top = item.span.start == Position(1, 1)
            if is_at_the_top and item.text and item.text in finding.agent:
                where = "the name of the file"
            lines.append(f"evidence: {safe(quoted(item.text))}, {where}{criterion}")
        if finding.hint:
            lines.append(f"help: {safe(finding.hint)}")
        wanted = (re.sub("`([^`]+)`", r"\1", line) for line in lines)
        assert _squeezed(said) == _squeezed("".join(wanted))


def _squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.lists(findings, max_size=6))
@settings(max_examples=examples(300))
def test_fingerprints_are_unique_and_know_no_line(found: Found) -> None:
    found = sorted(found, key=lambda one: one.path)  # as a report has them
    moved = [one._replace(span=Span(Position(7, 1), Position(7, 2))) for one in found]
    for name, marks in (("gitlab", _gitlab_marks), ("sarif", _sarif_marks)):
        of_found = marks(texts_of(found, name))
        assert len(set(of_found)) == len(found)
        assert of_found == marks(texts_of(moved, name))


def _gitlab_marks(text: str) -> list[str]:
    return [one["fingerprint"] for one in json_as(text, list[GitlabJson])]


def _sarif_marks(text: str) -> list[str]:
    results = _run_of(text)["results"]
    return [one["partialFingerprints"]["lintAgentsFinding/v2"] for one in results]


@published
@given(st.lists(findings_anywhere, max_size=3))
@settings(max_examples=examples(100))
def test_any_report_is_valid(found: Found) -> None:
    for name in PUBLISHED:
        validate(name, texts_of(found, name))


# --- published schemas ----------------------------------------------------------------

PUBLISHED = ("sarif", "rdjson", "junit")


def validate(name: str, text: str) -> None:
    """Hold a report to the schema its readers publish."""
    if name == "junit":
        _junit().validate(text)
        return
    file = {"sarif": "sarif-schema-2.1.0.json", "rdjson": "rdjson-DiagnosticResult.schema.json"}[
        name
    ]
    schema = json_as((FORMATS / file).read_text(encoding="utf-8"), SchemaJson)
    errors = Draft4Validator(schema).iter_errors(json_as(text, dict[str, object]))
    assert [error.message for error in errors] == []


def _junit() -> xmlschema.XMLSchema:
    if "junit" not in _LOADED:
        _LOADED["junit"] = xmlschema.XMLSchema(str(FORMATS / "junit-10.xsd"))
    return _LOADED["junit"]


_LOADED: dict[str, xmlschema.XMLSchema] = {}


@published
@pytest.mark.corpus
@pytest.mark.parametrize("name", PUBLISHED)
def test_the_report_on_the_corpus_is_valid(name: str) -> None:
    flags = ("--isolated", "--select=ALL", str(CORPUS))
    text = lint(f"--output-format={name}", *flags).out
    assert READERS[name](text) == len(lint("--output-format=json", *flags).findings) > 100
    validate(name, text)


# --- a normal team and a hostile one --------------------------------------------------

VALUE = '"<b>|]]>`x`[y](z)\\e[31m\\u202e::error::z"'
HOSTILE = [
    b"::error file=x::owned.md",
    b"line\n::error::end.md",
    b"\x1b[31mred.md",
    b"<img src=x onerror=alert(1)>.md",
    b"a|b`c`.md",
    b"]]>&amp;.md",
    b"\"quotes' and blanks.md",
    b"bad\xff.md",
    "\u202egpj.md".encode(),
    b"50%25 #1?x=y.md",
    b"c:d.md",
    b"[x](https:__evil.example).md",
]


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """One agent of each severity, a clean one, and one that is proven by its words."""
    files = {
        "clean": agent_text("model: sonnet"),
        "error": agent_text("model: sonet"),
        "note": agent_text("model: claude-sonnet-7"),
        "security-auditor": agent_text(
            "model: haiku",
            name="security-auditor",
            body="Look for vulnerabilities of every lock, and threat-model each attack on it.\n",
        ),
        "warning": agent_text("effort: hihg"),
    }
    return write(tmp_path, {f".claude/agents/{name}.md": text for name, text in files.items()})


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Agents whose names and values try everything."""
    folder = tmp_path / ".claude" / "agents"
    folder.mkdir(parents=True)
    for name in HOSTILE:
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(agent_text(f"model: {VALUE}", f"color: {VALUE}").encode())
    return tmp_path


def check(folder: Path, *flags: str) -> Printed:
    return lint("--isolated", "--select=ALL", *flags, ".", cwd=folder)


@pytest.mark.parametrize("name", NAMES)
def test_a_team_in_every_format(team: Path, name: str) -> None:
    printed = check(team, f"--output-format={name}")
    assert printed.code == 1
    assert READERS[name](printed.out) == len(lint_json("--select=ALL", ".", cwd=team).findings) >= 4
    if name in PUBLISHED and FORMATS.is_dir():
        validate(name, printed.out)


@posix_only
@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_team_in_every_format(hostile: Path, name: str) -> None:
    printed = check(hostile, f"--output-format={name}")
    assert (
        READERS[name](printed.out)
        == len(lint_json("--select=ALL", ".", cwd=hostile).findings)
        >= 2 * len(HOSTILE)
    )
    assert not CONTROLS.search(printed.out)
    assert name == "github" or not re.search(r"(?m)^\s*::", printed.out)
    if name in PUBLISHED and FORMATS.is_dir():
        validate(name, printed.out)


@posix_only
def test_paths_of_odd_files_travel_whole(hostile: Path) -> None:
    wanted = {f".claude/agents/{name.decode('utf-8', 'backslashreplace')}" for name in HOSTILE}
    run = _run_of(check(hostile, "--output-format=sarif").out)
    gitlab = json_as(check(hostile, "--output-format=gitlab").out, list[GitlabJson])
    rdjson = json_as(check(hostile, "--output-format=rdjson").out, RdjsonJson)
    uris = {
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]
    }
    assert {unquote(urlsplit(uri).path) for uri in uris} == wanted
    assert {one["location"]["path"] for one in gitlab} == wanted
    assert {one["location"]["path"] for one in rdjson["diagnostics"]} == wanted


# --- what each says -------------------------------------------------------------------


def test_sarif_says_what_a_viewer_needs(team: Path) -> None:
    text = check(team, "--output-format=sarif").out
    run = _run_of(text)
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(rules) == sorted({result["ruleId"] for result in run["results"]})
    unknown = rules["MD201"]
    assert unknown["name"] == "unknown-model"
    assert unknown["shortDescription"]["text"] == "A model name is unknown."
    assert unknown["fullDescription"]["text"].startswith("Reports a model, as preference, ")
    assert unknown["help"]["markdown"].startswith("# unknown-model (MD201)\n")
    assert unknown["helpUri"] == RULE_URL.format(name="unknown-model")
    assert unknown["defaultConfiguration"] == {"level": "error"}
    assert unknown["properties"] == {"tags": ["ai-agents", "model"], "problem.severity": "error"}
    assert {result["level"] for result in run["results"]} == {"error", "warning", "note"}
    (proven,) = [result for result in run["results"] if result["ruleId"] == "MA503"]
    assert "vulnerabilities" in "".join(
        one["message"]["text"] for one in proven["relatedLocations"]
    )
    assert run["columnKind"] == "unicodeCodePoints"
    assert not re.search(r"\d{4}-\d\d-\d\dT|startTimeUtc", text), "no times"


def test_values_make_no_links_in_sarif() -> None:
    text = texts_of([finding(message="`[x](https://evil.example)`")], "sarif")
    assert _run_of(text)["results"][0]["message"]["text"] == "`[x\\](https://evil.example)`"


def finding(**changed: Any) -> Finding:
    """A finding to vary."""
    span = Span(Position(4, 8), Position(4, 13))
    frame = ((3, "before"), (4, "model: sonet"))
    made = Finding(
        "a.md", span, "MD201", "unknown-model", Severity.ERROR, "it is wrong", "", "a", frame=frame
    )
    return made._replace(**changed)


def test_junit_of_a_clean_run_is_one_passed_test() -> None:
    suite = _xml(texts_of([], "junit")).find("testsuite")
    assert suite is not None
    assert suite.attrib == {"name": "lint-agents", "tests": "1", "failures": "0", "errors": "0"}
    assert [case.attrib["name"] for case in suite] == ["no findings"]


def test_junit_tells_the_whole_finding() -> None:
    item = PlacedEvidence("finds flaws ]]>", Span(Position(2, 1), Position(2, 4)), "security")
    text = texts_of([finding(message="a < b\ufffe", hint="swap & go", evidence=(item,))], "junit")
    assert text.isascii()
    (case,) = _xml(text).findall("testsuite/testcase")
    failure = case[0]
    assert case.attrib == {"name": "MD201 unknown-model 4:8", "classname": "a.md"}
    assert failure.attrib == {"type": "error", "message": "a < b\\ufffe"}
    assert (failure.text or "").splitlines() == [
        "a.md:4:8: a < b\\ufffe",
        "evidence: “finds flaws ]]>”, line 2 (security)",
        "help: swap & go",
        RULE_URL.format(name="unknown-model"),
    ]


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "major"), (Severity.WARNING, "minor"), (Severity.INFO, "info")],
)
def test_gitlab(severity: Severity, word: str) -> None:
    text = texts_of([finding(severity=severity, hint="mend it")], "gitlab")
    (issue,) = json_as(text, list[GitlabJson])
    assert issue["fingerprint"]
    assert issue == {
        "fingerprint": issue["fingerprint"],
        "description": "it is wrong\nhelp: mend it",
        "check_name": "unknown-model",
        "severity": word,
        "location": {"path": "a.md", "lines": {"begin": 4, "end": 4}},
    }


@pytest.mark.parametrize("name", ["gitlab", "sarif"])
def test_a_fingerprint_is_the_place_and_the_value_and_no_message(name: str) -> None:
    def marks(**changed: Any) -> list[str]:
        text = texts_of([finding(**changed)], name)
        return _gitlab_marks(text) if name == "gitlab" else _sarif_marks(text)

    known = marks(key=("model", "fallbacks", 1), value="sonet")
    assert marks(key=("model", "fallbacks", 2), value="sonet", message="put anew") == known
    others = (
        {"key": ("model", "fallbacks", 1), "value": "sonnet"},
        {"key": ("model", "preference"), "value": "sonet"},
        {"key": ("model", "fallbacks", 1), "value": "sonet", "path": "b.md"},
        {"key": ("model", "fallbacks", 1), "value": "sonet", "code": "MD202"},
    )
    assert all(marks(**other) != known for other in others)


def test_rdjson_counts_bytes() -> None:
    frame = ((4, "modèle: 🦦sonet"),)
    span = Span(Position(4, 10), Position(4, 15))
    text = texts_of([finding(span=span, frame=frame)], "rdjson")
    (one,) = json_as(text, RdjsonJson)["diagnostics"]
    assert one["location"]["range"] == {
        "start": {"line": 4, "column": 14},
        "end": {"line": 4, "column": 19},
    }
    assert one["code"] == {"value": "MD201", "url": RULE_URL.format(name="unknown-model")}
    (bare,) = json_as(texts_of([finding(frame=())], "rdjson"), RdjsonJson)["diagnostics"]
    assert bare["location"]["range"] == {"start": {"line": 4}, "end": {"line": 4}}


def test_markdown_orders_by_severity_and_ends_somewhere() -> None:
    many = [finding(severity=Severity.INFO)] * (MOST + 41) + [finding()]
    text = texts_of(many, "markdown")
    rows = _rows(text)
    assert [row[0] for row in rows] == ["error"] + ["info"] * (MOST - 1)
    assert text.endswith("\n\n42 more findings are not listed.\n")
    long = texts_of(
        [finding(path="é|" * 9_999, message="`|" * 9_999, hint="`|" * 9_999)] * MOST, "markdown"
    )
    assert 500_000 < len(long.encode()) < 1_000_000
    assert len(_rows(long)) + int(long.splitlines()[-1].split()[0]) == MOST
    assert texts_of([], "markdown") == "## lint-agents\n\n0 files checked: no findings\n"
    assert texts_of([], "markdown", summary=False) == ""


def test_github_gives_no_columns_over_several_lines() -> None:
    text = texts_of([finding(span=Span(Position(4, 8), Position(6, 2)))], "github")
    assert text.startswith("::error file=a.md,line=4,endLine=6,title=")


PROVEN = PlacedEvidence("finds `flaws`", Span(Position(2, 1), Position(2, 4)), "security")


def test_annotations_carry_the_evidence() -> None:
    found = finding(message="`x` is wrong", hint="write `y`", evidence=(PROVEN,) * 6)
    text = texts_of([found], "github", summary=False)
    said = text.rstrip("\n").rpartition("::")[2].split("%0A")
    evidence = "evidence: “finds `flaws`”, line 2 (security)"
    assert said == ["`x` is wrong", *[evidence] * 4, "help: write `y`"]


def test_the_table_marks_code_and_links_rules() -> None:
    found = finding(message="`x|y` is `wrong", hint="write `<y>`", evidence=(PROVEN,))
    row = texts_of([found], "markdown").splitlines()[-1]
    assert row == (
        "| error | <code>a.md:4:8</code> "
        f"| [MD201]({RULE_URL.format(name='unknown-model')}) unknown-model "
        "| <code>x&#124;y</code> is &#96;wrong"
        "<br>evidence&#58; “finds <code>flaws</code>”, line 2 (security)"
        "<br>help&#58; write <code>&#60;y&#62;</code> |"
    )


def test_json_lines_are_the_findings_of_json() -> None:
    printed = texts_of([finding(), finding()], "json-lines").splitlines()
    lines = [json_as(line, FindingJson) for line in printed]
    assert lines == json_as(texts_of([finding(), finding()], "json"), ReportJson)["findings"]


def test_no_format_is_imported_before_it_is_asked_for() -> None:
    code = """if True:
        import sys, frontmatter_lint.cli.commands.check
        print(*{name for name in sys.modules if "_lint.output." in name} - {"frontmatter_lint.output.render"})"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"


# --- files ----------------------------------------------------------------------------


def test_several_files_in_one_run(team: Path) -> None:
    wanted = {name: f"report.{name}" for name in NAMES}
    flags = [f"--output={name}:{path}" for name, path in wanted.items()]
    printed = check(team, *flags, "--output-format=concise")
    assert (printed.code, printed.err) == (1, "")
    assert printed.out == check(team, "--output-format=concise").out
    for name, path in wanted.items():
        assert (team / path).read_text(encoding="utf-8") == check(
            team, f"--output-format={name}"
        ).out
    assert sorted(os.listdir(team)) == sorted([".claude", *wanted.values()]), (
        "nothing else is left behind"
    )


def test_files_are_plain_and_whole_whatever_the_terminal_gets(team: Path) -> None:
    check(team, "--output=full:out.txt", "--color=always", "--statistics")
    text = (team / "out.txt").read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert re.search(r" \d info\n1 fixable with --fix\n\Z", text)


@posix_only
def test_a_clean_run_is_written_too(team: Path) -> None:
    printed = lint("--isolated", "--output=junit:a:b.xml", ".claude/agents/clean.md", cwd=team)
    assert printed.code == 0
    assert READERS["junit"]((team / "a:b.xml").read_text(encoding="utf-8")) == 0


@pytest.mark.parametrize("flag", ["--show-files", "--show-skipped", "--diff"])
def test_no_report_is_asked_for_where_none_is_made(team: Path, flag: str) -> None:
    printed = check(team, "--output=json:out.json", flag)
    assert (printed.code, printed.out) == (2, "")
    assert f"error: {flag} " in printed.err
    assert "leave --output out" in printed.err
    assert not (team / "out.json").exists()


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o444])
def test_a_file_that_is_there_is_replaced_and_keeps_its_mode(team: Path, mode: int) -> None:
    path = team / "out.json"
    path.write_text("old")
    path.chmod(mode)
    check(team, "--output=json:out.json")
    assert json.loads(path.read_text())["version"] == 1
    assert stat.S_IMODE(path.stat().st_mode) == mode


def refused(team: Path, *flags: str) -> str:
    """What is said where a run is refused; nothing is printed and nothing changes."""
    before = {path: path.read_bytes() for path in team.rglob("*") if path.is_file()}
    printed = check(team, *flags)
    assert (printed.code, printed.out) == (2, "")
    assert re.fullmatch(r"lint-agents: error: [^\n]+\n", printed.err)
    assert {path: path.read_bytes() for path in team.rglob("*") if path.is_file()} == before
    return printed.err


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("sarif", "names no file"),
        ("sarif:", "names no file"),
        ("sarif:-", "names no file"),
        ("sarfi:x", "did you mean `sarif`?"),
        ("zzz.txt", "there are full, concise,"),
        ("json:.claude", "not a regular file"),
        ("json:nowhere/x.json", "its folder does not exist"),
        ("json:.claude/agents/error.md", "one of the files checked"),
        ("json:./.claude/../.claude/agents/clean.md", "one of the files checked"),
        ("json:\x1b[31m/x", "`\\x1b[31m/x`"),
    ],
)
def test_what_is_no_output_is_refused(team: Path, value: str, said: str) -> None:
    assert said in refused(team, "--output=json:first.json", f"--output={value}")


def test_two_outputs_into_one_file_are_refused(team: Path) -> None:
    assert "asked for twice" in refused(team, "--output=json:x", "--output=sarif:./x")


@posix_only
def test_links_and_pipes_are_refused(team: Path) -> None:
    (team / "to-file").symlink_to("elsewhere.txt")
    (team / "elsewhere.txt").write_text("precious")
    (team / "to-nowhere").symlink_to("nowhere")
    os.mkfifo(team / "pipe")
    os.link(team / ".claude/agents/error.md", team / "hard")
    assert "symbolic link" in refused(team, "--output=json:to-file")
    assert "symbolic link" in refused(team, "--output=json:to-nowhere")
    assert "not a regular file" in refused(team, "--output=json:pipe")
    assert "it has other names, hard links" in refused(team, "--output=json:hard")


def test_markdown_that_is_no_agent_may_be_replaced(team: Path) -> None:
    for _ in range(2):
        assert check(team, "--output=markdown:summary.md").code == 1
    assert (team / "summary.md").read_text(encoding="utf-8").startswith("## lint-agents\n")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("old")
    with (
        mock.patch("os.replace", side_effect=OSError(28, "No space left on device")),
        pytest.raises(OSError, match="No"),
    ):
        write_file.put(str(tmp_path / "x"), (b"new",))
    assert (tmp_path / "x").read_text() == "old"
    assert os.listdir(tmp_path) == ["x"]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(Severity.ERROR),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON_VALUES)
def test_json_is_written_as_the_standard_library_writes_it(value: object) -> None:
    expected = json.dumps(value, indent=2) + "\n"
    assume("##" not in expected)
    assert dump(value) == expected
    assert dump(value, indent=None) == json.dumps(value) + "\n"


def test_the_name_of_a_file_stands_in_no_line() -> None:
    at_the_top = Span(Position(1, 1), Position(1, 6))
    item = PlacedEvidence("otter", at_the_top, "coordination")
    assert parts.proof(item, "otter-scout") == "“otter”, the name of the file (coordination)"
    assert parts.proof(item, "heron") == "“otter”, line 1 (coordination)"
    below = item._replace(span=Span(Position(3, 1), Position(3, 6)))
    assert parts.proof(below, "otter") == "“otter”, line 3 (coordination)"


def test_more_may_be_fixable_where_a_block_is_mended(tmp_path: Path) -> None:
    lines = ("initialPrompt: go: now", "model: sonet # quick")
    write(tmp_path, {".claude/agents/a.md": agent_text(*lines)})
    assert lint(cwd=tmp_path).out.endswith("\nat least 1 fixable with --fix\n")
    assert "(2 fixed)" in lint("--fix", cwd=tmp_path).out
