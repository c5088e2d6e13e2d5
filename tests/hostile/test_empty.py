"""Names of nothing: in settings and options they are errors, never a run that checks less."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..conftest import ROOT
from ..support import agent_text, lint, write

AGENT = ".claude/agents/a.md"

SETTINGS = (
    'select = [""]',
    'select = [" "]',
    'select = [","]',
    'extend-select = [""]',
    'ignore = ["MD", ""]',
    'severity = { "" = "info" }',
    'severity = { " " = "info" }',
    'severity = { "," = "info" }',
    'per-file-ignores = { "*.md" = [""] }',
    'per-file-ignores = { "" = ["MD"] }',
    'per-file-ignores = { " " = ["MD"] }',
    'exclude = [""]',
    'exclude = [" "]',
    'include = [" "]',
    'models = { "" = "mid" }',
    'baseline = ""',
    'policy = ""',
    'documented-in = [""]',
    'documented-profile = ""',
)
OPTIONS = (
    *("--select=", "--select=,", "--select=MD, --select=", "--extend-select=,", "--ignore=,"),
    *("--severity=", "--severity==info", "--severity=,=info", "--severity=,"),
    *("--policy=", "--baseline=", "--config=", "--dialect=", "--documented-in=", "--exclude="),
    *("--documented-profile=", "--include=", "--files-from=", "--stdin-filename=", "--since="),
)


@pytest.mark.parametrize("text", SETTINGS)
def test_a_name_of_nothing_in_settings_is_an_error(text: str, tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonet"), ".git/HEAD": "", ".lint-agents.toml": text})
    done = lint(".", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("lint-agents: error: .lint-agents.toml:1:")


@pytest.mark.parametrize("text", OPTIONS)
def test_a_name_of_nothing_in_options_is_an_error(text: str, tmp_path: Path) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonet"), ".git/HEAD": ""})
    flag = text.rsplit(maxsplit=1)[-1].partition("=")[0]
    done = lint(*text.split(), ".", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"lint-agents: error: {flag}")


@pytest.mark.parametrize("command", ["models", "dialects", "documented", "explain a", "config"])
@pytest.mark.parametrize("name", ["sarif", "github", "junit"])
def test_a_format_for_findings_is_refused_where_there_are_none(
    command: str, name: str, tmp_path: Path
) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonet")})
    done = lint(*command.split(), f"--output-format={name}", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert f"`{name}` is for; write `--output-format json`" in done.err
    write(tmp_path, {".lint-agents.toml": f'output-format = "{name}"\n'})
    assert "which `" not in lint(*command.split(), cwd=tmp_path).err


def test_a_profile_that_no_document_has_is_said(tmp_path: Path) -> None:
    table = "| agent | quality | budget |\n|--|--|--|\n| otter-guide | opus | haiku |\n"
    write(tmp_path, {AGENT: agent_text("model: haiku"), "ROUTING.md": table})
    said = "warning: documented-profile: no document has a column or profile `premium`"
    assert said in lint("--documented-profile=premium", ".", cwd=tmp_path).err
    assert lint("--documented-profile=Budget", ".", cwd=tmp_path).err == ""


def test_nobody_is_told_to_run_the_package_as_a_module() -> None:
    """The interpreter imports from the working directory before the package can say no."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "action.yml"]
    pages += [ROOT / ".pre-commit-hooks.yaml", *(ROOT / "scripts" / "action").glob("*.py")]
    pages += (ROOT / "frontmatter_lint" / "data" / "start").glob("*")
    for page in pages:
        assert "-m frontmatter_lint" not in page.read_text(encoding="utf-8"), page
