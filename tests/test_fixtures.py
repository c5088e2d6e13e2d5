"""Every rule's fixtures, through the real command line in this process, compared with their
whole output.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from frontmatter_lint import cli
from frontmatter_lint.core.rulebook import Rule
from frontmatter_lint.rules.selection import every_rule, of_records

from .conftest import ROOT
from .support import lint

FIXTURES = ROOT / "fixtures"
#: Models are retired, and suppressions expire, by the day.
TODAY = "--today=2026-11-27"
#: Rules that no file can trigger; tests of their own cover them.
WITHOUT_FIXTURE = {"internal-error"} | of_records()


def fixtures(rule: Rule, kind: str) -> list[Path]:
    """The files of a rule that `fail` or `pass`, and the folders whose files do so together."""
    every = sorted((FIXTURES / rule.name).rglob(f"{kind}-*"))
    return [path for path in every if path.suffix in (".md", ".toml", ".json") or path.is_dir()]


FAILING = sorted(
    path.relative_to(FIXTURES) for rule in every_rule() for path in fixtures(rule, "fail")
)
PASSING = sorted(
    path.relative_to(FIXTURES) for rule in every_rule() for path in fixtures(rule, "pass")
)


def output(
    relative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    """What the command prints for one fixture, run inside the rule's folder."""
    rule = relative.parts[0]
    monkeypatch.chdir(FIXTURES / rule)
    monkeypatch.setenv("COLUMNS", "100")
    own = (
        FIXTURES / rule / ".lint-agents.toml"
    )  # for rules that speak only under some policy or document
    settings = [f"--config={own}"] if own.exists() else ["--isolated"]
    cli.main(
        [
            *settings,
            TODAY,
            "--color=never",
            f"--extend-select={rule}",
            os.path.relpath(FIXTURES / relative),
        ]
    )
    return capsys.readouterr().out


@pytest.mark.parametrize("relative", FAILING, ids=str)
def test_failing_fixture_prints_exactly_this(
    relative: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    printed = output(relative, monkeypatch, capsys)
    expected = (FIXTURES / relative).with_suffix(".out")
    if request.config.getoption("--update-fixtures"):
        expected.write_text(printed, encoding="utf-8")
    assert printed == expected.read_text(encoding="utf-8")
    assert f" {relative.parts[0]}: " in printed


def mended(relative: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What `--fix --unsafe-fixes` makes of one fixture, in a copy of the rule's folder, by
    this rule alone.
    """
    rule = relative.parts[0]
    shutil.copytree(FIXTURES / rule, folder / rule, symlinks=True)
    monkeypatch.chdir(folder / rule)
    own = folder / rule / ".lint-agents.toml"
    settings = [f"--config={own}"] if own.exists() else ["--isolated"]
    cli.main(
        [
            *settings,
            TODAY,
            f"--select={rule}",
            "--fix",
            "--unsafe-fixes",
            "-q",
            str(Path(*relative.parts[1:])),
        ]
    )
    return content(folder / relative)


def content(path: Path) -> bytes:
    """The bytes of a fixture, those of a folder one after the other; none where it is a link
    into the void.
    """
    if path.is_dir():
        return b"".join(content(one) for one in sorted(path.rglob("*")))
    return path.read_bytes() if path.is_file() else b""


@pytest.mark.parametrize("relative", FAILING, ids=str)
def test_failing_fixture_is_mended_to_exactly_this(
    relative: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """There is a golden file for each fixture that the rule mends, and for no other."""
    golden = (FIXTURES / relative).with_suffix(".fixed")
    before = content(FIXTURES / relative)
    after = mended(relative, tmp_path, monkeypatch)
    if request.config.getoption("--update-fixtures"):
        if after != before:
            golden.write_bytes(after)
        else:
            golden.unlink(missing_ok=True)
    assert after == (golden.read_bytes() if golden.exists() else before)
    assert after != before or not golden.exists()


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.name)
def test_a_rule_says_truly_what_kind_of_fix_it_has(rule: Rule) -> None:
    found: set[str] = set()
    for path in fixtures(rule, "fail"):
        own = FIXTURES / rule.name / ".lint-agents.toml"
        settings = [f"--config={own}"] if own.exists() else ["--isolated"]
        printed = lint(
            *settings,
            f"--select={rule.name}",
            "--output-format=json",
            path,
            cwd=FIXTURES / rule.name,
        )
        found |= {
            "safe" if one["fix"]["safe"] else "unsafe" for one in printed.findings if one["fix"]
        }
    assert found == ({rule.fix} if rule.fix else set())
    assert bool(rule.fix) == any((FIXTURES / rule.name).rglob("fail-*.fixed"))


@pytest.mark.parametrize("relative", PASSING, ids=str)
def test_passing_fixture_is_silent(
    relative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = output(relative, monkeypatch, capsys)
    assert re.fullmatch(r"\d+ files? checked: no findings\n", printed)
    if (FIXTURES / relative).is_file():
        assert printed.startswith("1 file ")


@pytest.mark.parametrize(
    "rule",
    [rule for rule in every_rule() if rule.name not in WITHOUT_FIXTURE],
    ids=lambda rule: rule.name,
)
def test_every_rule_has_both_kinds(rule: Rule) -> None:
    assert fixtures(rule, "fail")
    assert fixtures(rule, "pass")


def test_no_fixture_folder_is_without_a_rule() -> None:
    folders = {path.name for path in FIXTURES.iterdir() if path.is_dir()} - {"demo", "judgement"}
    assert folders <= {rule.name for rule in every_rule()}
