"""Every rule's fixtures, through the real command line in this process, compared with their whole output."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontmatter_lint import cli
from frontmatter_lint.model import Rule
from frontmatter_lint.rules import every_rule

from .conftest import ROOT

FIXTURES = ROOT / "fixtures"
#: Rules that no file can trigger; tests of their own cover them.
WITHOUT_FIXTURE = {"internal-error"}

FAILING = sorted(
    path.relative_to(FIXTURES) for rule in every_rule() for path in (FIXTURES / rule.name).rglob("fail-*.md")
)
PASSING = sorted(
    path.relative_to(FIXTURES) for rule in every_rule() for path in (FIXTURES / rule.name).rglob("pass-*.md")
)


def output(relative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command prints for one fixture, run inside the rule's folder."""
    rule = relative.parts[0]
    monkeypatch.chdir(FIXTURES / rule)
    monkeypatch.setenv("COLUMNS", "100")
    own = FIXTURES / rule / ".lint-agents.toml"  # for rules that speak only under some policy or document
    settings = [f"--config={own}"] if own.exists() else ["--isolated"]
    cli.main([*settings, "--color=never", f"--extend-select={rule}", os.path.relpath(FIXTURES / relative)])
    return capsys.readouterr().out


@pytest.mark.parametrize("relative", FAILING, ids=str)
def test_failing_fixture_prints_exactly_this(
    relative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    printed = output(relative, monkeypatch, capsys)
    expected = (FIXTURES / relative).with_suffix(".out")
    if request.config.getoption("--update-fixtures"):
        expected.write_text(printed, encoding="utf-8")
    assert printed == expected.read_text(encoding="utf-8")
    assert f" {relative.parts[0]}: " in printed


@pytest.mark.parametrize("relative", PASSING, ids=str)
def test_passing_fixture_is_silent(
    relative: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert output(relative, monkeypatch, capsys) == "1 file checked: no findings\n"


@pytest.mark.parametrize(
    "rule", [rule for rule in every_rule() if rule.name not in WITHOUT_FIXTURE], ids=lambda rule: rule.name
)
def test_every_rule_has_both_kinds(rule: Rule) -> None:
    assert list((FIXTURES / rule.name).rglob("fail-*.md"))
    assert list((FIXTURES / rule.name).rglob("pass-*.md"))


def test_no_fixture_folder_is_without_a_rule() -> None:
    folders = {path.name for path in FIXTURES.iterdir() if path.is_dir()} - {"demo", "judgement"}
    assert folders <= {rule.name for rule in every_rule()}
