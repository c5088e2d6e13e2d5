"""The public interface: the same linter, from Python."""

from __future__ import annotations

import doctest
import pickle
from pathlib import Path

import pytest

import frontmatter_lint
from frontmatter_lint import api

from .conftest import ROOT
from .support import lint, write

PATH = ".claude/agents/ferry-planner.md"
TEXT = """---
name: ferry-planner
description: Fills in the timetable of the ferries.
model: sonet
---
One row a sailing.
"""


def test_nothing_else_is_public() -> None:
    defined = {
        name
        for name, one in vars(api).items()
        if getattr(one, "__module__", "") == api.__name__ and not name.startswith("_")
    }
    assert defined <= set(api.__all__) <= set(vars(api))
    for name in frontmatter_lint.__all__:
        assert getattr(frontmatter_lint, name) is getattr(api, name)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = frontmatter_lint.nothing


def test_the_page_runs() -> None:
    failed, tried = doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False)
    assert (failed, tried > 10) == (0, True)


def test_a_text_is_linted_as_the_command_does_it(tmp_path: Path) -> None:
    write(tmp_path, {PATH: TEXT})
    printed = lint("--isolated", "--output-format=json", PATH, cwd=tmp_path)
    report = api.lint_text(TEXT, PATH, api.Settings(isolated=True))
    assert [one.code for one in report.findings] == [one["code"] for one in printed.findings]
    assert report.findings[0].message == printed.findings[0]["message"]


def test_fixtures_are_linted_as_the_command_does_it() -> None:
    folder = ROOT / "fixtures" / "demo"
    printed = lint("--isolated", "--output-format=json", ".", cwd=folder)
    report = api.lint_paths([folder], api.Settings(isolated=True), jobs=2)
    assert [one.code for one in report.findings] == [one["code"] for one in printed.findings]
    assert report.files_checked == printed.report["files_checked"]


def test_settings_are_those_nearest_to_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path,
        {
            ".git/HEAD": "",
            "a/.lint-agents.toml": 'ignore = ["MD201"]\n',
            "a/" + PATH: TEXT,
            "b/" + PATH: TEXT,
        },
    )
    monkeypatch.chdir(tmp_path)
    assert api.load_settings("a").ignore == ("MD201",)
    assert api.lint_text(TEXT, "a/" + PATH).findings == ()
    assert [one.path for one in api.lint_paths(["."]).findings] == ["b/" + PATH]


def test_fixes_touch_no_file(tmp_path: Path) -> None:
    place = write(tmp_path, {PATH: TEXT}) / PATH
    fixed = api.apply_fixes(TEXT, str(place), api.Settings(), unsafe=True)
    assert fixed.text == TEXT.replace("sonet", "sonnet")
    assert [one.code for one in fixed.fixed] == ["MD201"]
    assert fixed.report.findings == ()
    assert place.read_text(encoding="utf-8") == TEXT
    assert api.apply_fixes(fixed.text, PATH, api.Settings()).text == fixed.text


def test_line_ends_and_broken_characters_are_kept() -> None:
    text = TEXT.replace("\n", "\r\n") + "\ud800"
    assert api.apply_fixes(text, PATH, api.Settings(), unsafe=True).text.endswith("\r\n\ud800")


def test_work_is_judged(tmp_path: Path) -> None:
    text = TEXT.replace("Fills in the timetable", "Audits the security and the threat model")
    judged = api.judge(PATH, text, api.Settings())
    assert judged is not None
    assert (judged.kind, judged.floor, judged.models) == ("security", "mid", ("sonet",))
    assert 0.9 < judged.beyond_light <= 1
    assert judged.stronger[0].span.start.line == 3
    write(tmp_path, {"notes.md": "# Notes\n"})
    assert api.judge(str(tmp_path / "notes.md"), "# Notes\n", api.Settings()) is not None
    with pytest.raises(FileNotFoundError):
        api.judge(str(tmp_path / "missing.md"))


def test_what_is_returned_pickles() -> None:
    settings = api.Settings()
    every = (
        api.lint_text(TEXT, PATH, settings),
        api.apply_fixes(TEXT, PATH, settings, unsafe=True),
        api.judge(PATH, TEXT, settings),
        settings,
        api.rules(),
        api.dialects(),
        api.models("claude"),
        api.fields("claude"),
        api.identify(PATH, TEXT),
        api.effective_model(PATH, TEXT),
    )
    assert pickle.loads(pickle.dumps(every)) == every  # noqa: S301 - our own bytes


def test_what_no_search_meets_is_not_checked(tmp_path: Path) -> None:
    assert api.lint_text(TEXT, PATH, api.Settings(), only_agents=True).findings
    excluded = api.Settings(exclude=(".claude/",), root=str(tmp_path))
    path = str(tmp_path / PATH)
    assert api.lint_text(TEXT, path, excluded, only_agents=True) == api.Report((), 0)
    assert api.lint_text("# x\n", "docs/x.md", api.Settings(), only_agents=True).files_checked == 0
    assert api.lint_text("# x\n", "docs/x.md", api.Settings()).files_checked == 1


def test_a_comment_hides_a_finding_with_its_reason() -> None:
    found = api.lint_text(TEXT, PATH, api.Settings()).findings
    hidden = api.suppress(TEXT, PATH, found, "ours\nalone")
    assert "# lint-agents: ignore[MD201] ours alone\nmodel: sonet\n" in hidden
    assert api.lint_text(hidden, PATH, api.Settings()).findings == ()
    with pytest.raises(api.ConfigError, match="no comment can stand in it"):
        api.suppress("---\nname: a\n", PATH, found, "x")


def test_agents_are_found_and_known_by_their_files(tmp_path: Path) -> None:
    write(tmp_path, {PATH: TEXT, "README.md": "# Ferries\n"})
    (one,) = api.agents([tmp_path], api.Settings())
    assert (one.name, one.dialect) == ("ferry-planner", "claude-code")
    assert one == api.identify(str(tmp_path / PATH))
    assert api.agents([tmp_path / "README.md"], api.Settings()) == ()


def test_what_may_be_written_is_known_of_each_tool() -> None:
    for dialect in api.dialects():
        assert api.fields(dialect.name)
        api.tools(dialect.name)
    with pytest.raises(api.ConfigError):
        api.fields("claude-cod")
    by_name = {one.name: one for one in api.fields("claude-code")}
    assert by_name["memory"].values == ("user", "project", "local")
    assert by_name["background"].values == ("true", "false")


def test_what_is_read_of_folders_can_be_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {".git/HEAD": "", PATH: TEXT})
    monkeypatch.chdir(tmp_path)
    assert api.lint_text(TEXT, PATH).findings
    write(tmp_path, {".lint-agents.toml": 'ignore = ["MD201"]\n'})
    api.refresh()
    assert api.lint_text(TEXT, PATH).findings == ()


def test_what_cannot_be_used_raises() -> None:
    with pytest.raises(api.ConfigError, match="did you mean `claude-code`"):
        api.models("claude-cod")
    with pytest.raises(api.ConfigError):
        api.lint_text(TEXT, PATH, api.Settings(policy="no-such-policy"))
    with pytest.raises(FileNotFoundError):
        api.lint_paths(["no/such/path"], api.Settings())


def test_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    api.lint_text(TEXT, PATH, api.Settings())
    api.judge(PATH, TEXT, api.Settings())
    assert capfd.readouterr() == ("", "")
