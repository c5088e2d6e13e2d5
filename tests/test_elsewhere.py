"""A finding whose cause stands in another file than the agent's: shown there, suppressed and
known by what is in the agent's file.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .shapes import SarifJson, json_as
from .support import agent_text, lint, write

AGENTS = ".claude/agents"
SETTINGS = ".claude/settings.json"
#: The line that decides is the third; the last entry ends without a comma.
LINES = (
    '{\r\n  "env": {\r\n\t"CLAUDE_CODE_SUBAGENT_MODEL": "haiku",\r\n    "A": "b"\r\n  }\r\n}\r\n'
)
BODY = "Trace untrusted input, find vulnerabilities, and weigh what an attacker could reach.\n"
DESCRIPTION = "Audits the gate API for security vulnerabilities and models attacks on it."


def auditor(name: str, *lines: str) -> str:
    text = agent_text(*lines, name=name, body=BODY)
    return text.replace("Guides otters across the road.", DESCRIPTION)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    agents = {f"{AGENTS}/{name}.md": auditor(name) for name in ("gate-auditor", "lock-auditor")}
    return write(tmp_path, {SETTINGS: LINES, **agents})


def test_each_agent_has_a_finding_at_the_line_of_the_settings(project: Path) -> None:
    found = lint("--select=MA510", "--output-format=json", ".", cwd=project).findings
    assert [one["agent"] for one in found] == ["gate-auditor", "lock-auditor"]
    for one in found:
        text = LINES.split("\r\n")[one["line"] - 1]
        marked = text[one["column"] - 1 : one["end_column"] - 1]
        assert (one["path"], one["line"]) == (SETTINGS, 3)
        assert marked == '"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"'
        at = {evidence["path"] for evidence in one["evidence"]}
        assert at == {f"{AGENTS}/{one['agent']}.md"}
        assert f"{AGENTS}/{one['agent']}.md" in one["message"]


def test_sarif_leads_to_both_files_and_tells_the_findings_apart(project: Path) -> None:
    printed = lint("--select=MA510", "--output-format=sarif", ".", cwd=project)
    results = json_as(printed.out, SarifJson)["runs"][0]["results"]
    places = [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in results]
    assert {place["uri"] for place in places} == {SETTINGS}
    related = results[0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    assert related["uri"] == f"{AGENTS}/gate-auditor.md"
    prints = [one["partialFingerprints"]["lintAgentsFinding/v2"] for one in results]
    assert len(set(prints)) == len(results) == 2


@pytest.mark.parametrize("form", ["full", "concise", "github", "junit", "gitlab", "rdjson"])
def test_every_format_names_the_line_of_the_settings(project: Path, form: str) -> None:
    printed = lint("--select=MA510", f"--output-format={form}", ".", cwd=project)
    assert printed.code == 1
    assert SETTINGS in printed.out
    assert f"{AGENTS}/lock-auditor.md" in printed.out


def test_a_comment_in_the_file_of_the_agent_suppresses_it(project: Path) -> None:
    noted = auditor("gate-auditor", "# lint-agents: ignore-file[MA510] a person repeats the audit")
    write(project, {f"{AGENTS}/gate-auditor.md": noted})
    found = lint("--select=MA510,LI", "--output-format=json", ".", cwd=project).findings
    assert [one["agent"] for one in found] == ["lock-auditor"]


def test_add_ignores_writes_into_the_files_of_the_agents(project: Path) -> None:
    lint("--select=MA510", "--add-ignores", ".", cwd=project)
    assert (project / SETTINGS).read_bytes() == LINES.encode()
    for name in ("gate-auditor", "lock-auditor"):
        assert "ignore[MA510]" in (project / AGENTS / f"{name}.md").read_text()
    assert lint("--select=MA510", ".", cwd=project).code == 0


def test_a_baseline_knows_it_when_its_line_moves_and_tells_when_it_is_gone(project: Path) -> None:
    options = ("--select=MA510,stale-baseline-entry", "--baseline=known.json", ".")
    lint(*options, "--update-baseline", cwd=project)
    write(project, {SETTINGS: "\r\n" + LINES})
    assert lint(*options, cwd=project).code == 0
    write(project, {SETTINGS: LINES.replace("haiku", "sonnet")})
    assert "no longer has this MA510" in lint(*options, cwd=project).out


def test_settings_on_one_long_line_are_shown_in_part(project: Path) -> None:
    entries = {f"A{number}": "x" * 40 for number in range(2_000)}
    settings = json.dumps({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"} | entries})
    write(project, {SETTINGS: settings})
    printed = lint("--select=MA510", ".", cwd=project)
    assert printed.out.count("settings.json:1:1") == 2
    assert len(printed.out) < 5_000


def test_a_run_over_one_agent_speaks_of_that_agent_alone(project: Path) -> None:
    one = f"{AGENTS}/lock-auditor.md"
    found = lint("--select=MA510", "--output-format=json", one, cwd=project).findings
    assert [(one["agent"], one["path"]) for one in found] == [("lock-auditor", SETTINGS)]
