"""Small modules of `engine` at their edges: what an agent gives rules to look at, documents and
policies below a folder, parts of a run, and what ran and should not have.

Of `needs`, `documents`, `document_files`, `standards`, `own_rules`, `shards`, `usage_findings`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from frontmatter_lint.agents import load
from frontmatter_lint.agents.load import Candidate
from frontmatter_lint.core.errors import ConfigError
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.core.report import Outcome
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import (
    checking,
    document_files,
    documents,
    engine,
    needs,
    shards,
    standards,
    usage_findings,
)
from frontmatter_lint.engine.shards import Shard
from frontmatter_lint.engine.standards import Run
from frontmatter_lint.fleet.agents import FleetAgent
from frontmatter_lint.rules import selection
from frontmatter_lint.usage.alerts import Alert

from .support import agent_text, write

STANDARDS = standards.of(Config(isolated=True))


def in_memory(path: str, text: str) -> Candidate:
    """Return a file that is looked at without being written."""
    return Candidate(path, path, f"/nowhere/{path}", named=True, data=text.encode())


# --- what rules need of an agent ------------------------------------------------------

NEEDS: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "nothing": ((), set()),
    "fields as plain as those": (("color: red", "tools: Read"), set()),
    "a value that readers take in two ways": (("berth: no",), {"parsed"}),
    "a light model": (("model: haiku",), {"model", "light"}),
    "a middling model": (("model: sonnet",), {"model", "mid"}),
    "a strong model": (("model: opus",), {"model", "frontier"}),
    "the model of the session": (("model: inherit",), {"model"}),
    "a model that nobody knows": (("model: sonet",), {"model", "doubt"}),
    "a model of another tool": (("model: gpt-5.5",), {"model", "frontier", "doubt", "listed"}),
    "two models": (("model: opus, haiku",), {"model", "doubt", "several"}),
    "a field of other tools": (("temperature: 1",), {"ignored"}),
    "effort": (("effort: high",), {"effort"}),
}


@pytest.mark.parametrize(("lines", "met"), NEEDS.values(), ids=NEEDS)
def test_an_agent_meets_the_needs_of_rules(lines: tuple[str, ...], met: set[str]) -> None:
    agent = load.load(in_memory(".claude/agents/otter.md", agent_text(*lines)))
    assert agent is not None
    assert needs.needs_met(agent, checking.context_of(agent, STANDARDS)) == {"", *met}


BLOCKS: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "fallbacks": (
        ("model: opus", "fallbacks: [sonnet]"),
        {"model", "frontier", "fallbacks", "structure"},
    ),
    "an escalation": (
        ("model: sonnet", "escalation: opus"),
        {"model", "mid", "escalation", "effort"},
    ),
    "both in one block": (
        ("model:", "  preference: sonnet", "  fallbacks: [haiku]", "  escalation: opus"),
        {"model", "mid", "fallbacks", "escalation", "effort", "structure"},
    ),
}


@pytest.mark.parametrize(("lines", "met"), BLOCKS.values(), ids=BLOCKS)
def test_a_chain_of_models_meets_the_needs_of_rules(lines: tuple[str, ...], met: set[str]) -> None:
    agent = load.load(in_memory("otter.md", agent_text(*lines)), "generic")
    assert agent is not None
    assert needs.needs_met(agent, checking.context_of(agent, STANDARDS)) == {"", *met}


@pytest.mark.parametrize(
    ("lines", "is_undecided"), [((), True), (("model: inherit",), True), (("model: opus",), False)]
)
def test_settings_of_a_project_may_decide_what_an_agent_leaves_open(
    lines: tuple[str, ...],
    is_undecided: bool,  # noqa: FBT001 - a table
    tmp_path: Path,
) -> None:
    path = ".claude/agents/otter.md"
    write(tmp_path, {".claude/settings.json": "{}", path: agent_text(*lines)})
    whole = os.fspath(tmp_path / path)
    agent = load.load(Candidate(whole, whole, whole, named=True))
    assert agent is not None
    met = needs.needs_met(agent, checking.context_of(agent, STANDARDS))
    assert ("undecided" in met) is is_undecided


# --- documents that assign models -----------------------------------------------------

TABLE = "| Agent | Model |\n|---|---|\n"
SAID = "documented-in: `m.md` assigns no model to any agent"
SONET = "line 3: `sonet` names no model, or more than one"
HINT = "`lint-agents documented` shows every line"
SILENT = {
    "no model": ("# Rules\n", f"{SAID}: it names no model"),
    "one line": (f"{TABLE}| otter | sonet |\n", f"{SAID}; {SONET}; {HINT}"),
    "two lines": (
        f"{TABLE}| otter | sonet |\n| rat | opsu |\n",
        f"{SAID}; {SONET} (and 1 more); {HINT}",
    ),
    "three lines": (
        f"{TABLE}| otter | sonet |\n| rat | opsu |\n| crab | hauki |\n",
        f"{SAID}; {SONET} (and 2 more); {HINT}",
    ),
}


@pytest.mark.parametrize(("text", "said"), SILENT.values(), ids=SILENT)
def test_a_document_that_assigns_nothing_is_refused_with_the_reasons(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"m.md": text}))
    settings = Config(root=os.fspath(tmp_path), documented_in=("m.md",))
    files = document_files.named(settings, ["m.md"])
    with pytest.raises(ConfigError) as refused:
        documents.read(settings, files, None, {})
    assert str(refused.value) == said


def test_a_document_that_assigns_nothing_is_shown_where_all_lines_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"m.md": f"{TABLE}| otter | sonet |\n"}))
    settings = Config(root=os.fspath(tmp_path), documented_in=("m.md",))
    (source,) = documents.sources(settings, ["m.md"])
    assert (source.shown, source.assignments) == ("m.md", ())
    assert [one.line for one in source.passed] == [3]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in another folder than that of the settings, which is returned."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return write(tmp_path / "repo", {".git/HEAD": ""})


def test_labels_lie_below_the_folder_of_the_settings(elsewhere: Path) -> None:
    labels = "agent\ttier\notter\tfrontier\n"
    write(elsewhere, {"l.tsv": labels})
    settings = Config(root=os.fspath(elsewhere), judgement={"examples": "l.tsv"})
    assert document_files.examples(settings) == document_files.Document(
        os.fspath(elsewhere / "l.tsv"), "../repo/l.tsv", labels.encode(), is_named=True
    )


def test_documents_lie_below_the_folder_of_the_settings(elsewhere: Path) -> None:
    write(elsewhere, {"m.md": "", "ROUTING.md": ""})
    settings = Config(root=os.fspath(elsewhere), documented_in=("m.md",))
    assert list(standards.document_paths(settings)) == [
        os.fspath(elsewhere / "m.md"),
        os.fspath(elsewhere / "ROUTING.md"),
    ]


def test_without_settings_documents_lie_below_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {".git/HEAD": "", "ROUTING.md": ""}))
    assert list(standards.document_paths(Config())) == [os.fspath(tmp_path / "ROUTING.md")]


# --- policies -------------------------------------------------------------------------


def test_a_policy_lies_below_the_folder_of_the_settings(elsewhere: Path) -> None:
    write(elsewhere, {"own.yaml": "extends: hybrid\nsummary: Ours.\n"})
    found = standards.of(Config(root=os.fspath(elsewhere), policy="own.yaml"))
    assert found.policy.summary == "Ours."


def test_words_of_a_policy_are_taken_over(tmp_path: Path) -> None:
    words = "words:\n  - {raises: security-critical, words: [berth access review]}\n"
    write(tmp_path, {"own.yaml": words})
    settings = Config(root=os.fspath(tmp_path), policy="own.yaml")
    found = standards.of(settings)
    assert "berth access review" in repr(found.words)
    assert STANDARDS.words is None


def test_a_report_holds_the_rules_of_a_policy_and_no_others(tmp_path: Path) -> None:
    rule = "{name: own-finding, message: we said so, field: maxTurns, required: true}"
    write(tmp_path, {"own.yaml": f"rules:\n  OW101: {rule}\n"})
    settings = Config(root=os.fspath(tmp_path), policy="own.yaml")
    held_to = standards.of(settings)
    run = Run(selection.selected(settings, held_to.policy), held_to)
    file = in_memory(".claude/agents/otter.md", agent_text("model: sonet"))
    report = engine.check_files([file], lambda _: run).report
    assert {one.code for one in report.findings} == {"MD201", "OW101"}
    assert [one.code for one in report.own] == ["OW101"]


# --- parts of a run -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "number"),
    [("a.md", 2), ("b.md", 3), (".claude/agents/otter.md", 4), ("é.md", 3)],
)
def test_a_file_is_in_the_same_part_in_every_version(path: str, number: int) -> None:
    """The first eight bytes of the SHA-256 of its path say which."""
    assert [one for one in range(1, 5) if Shard(one, 4).holds(path)] == [number]


SUPPRESSED = "# lint-agents: ignore-file[duplicate-agent-name] two on purpose"
TEAM = [
    in_memory(".claude/agents/a.md", agent_text(name="otter")),
    in_memory(".claude/agents/b.md", agent_text("model: sonet", name="otter")),
    in_memory(".claude/agents/c.md", agent_text(SUPPRESSED, name="crab")),
    in_memory(".claude/agents/d.md", agent_text(SUPPRESSED, name="crab")),
    in_memory(".claude/agents/e.md", agent_text("model: opsu", name="rat")),
]


def in_parts(parts: int) -> list[Outcome]:
    run = Run(selection.selected(Config()), STANDARDS)
    return [
        shards.check_files(TEAM, lambda _: run, 1, Shard(number, parts))
        for number in range(1, parts + 1)
    ]


def test_the_parts_find_what_the_whole_run_finds() -> None:
    run = Run(selection.selected(Config()), STANDARDS)
    whole = engine.check_files(TEAM, lambda _: run).report
    assert {one.code for one in whole.findings} == {"MD201", "FL601"}
    found = [one for part in in_parts(3) for one in part.report.findings]
    assert sorted(found, key=repr) == sorted(whole.findings, key=repr)


def test_the_parts_suppress_what_the_whole_run_suppresses() -> None:
    run = Run(selection.selected(Config()), STANDARDS)
    whole = engine.check_files(TEAM, lambda _: run).report
    assert whole.suppressed == 1
    assert sum(part.report.suppressed for part in in_parts(3)) == 1


# --- what ran and should not have -----------------------------------------------------

OTTER = ".claude/agents/otter.md"
ALERT = Alert("ran-on-other-model", "another ran", "look at it", "otter", OTTER)
COMMENT = "# lint-agents: ignore-file[US901] a test of the word"


def placed(
    text: str, alerts: Sequence[Alert] = (ALERT,), *, ignores: bool = True
) -> tuple[list[tuple[str, Span, str]], int]:
    """Return path, place and message of what is found of one agent, and how much is hidden."""
    run = Run(selection.selected(Config()), STANDARDS, ignores=ignores)
    agents = [FleetAgent(OTTER, "otter", "claude-code", "/nowhere")]
    findings, hidden = usage_findings.placed(
        alerts, agents, [in_memory(OTTER, text)], lambda _: run, run
    )
    return [(one.path, one.span, one.message) for one in findings], hidden


def at(line: int, start: int, end: int) -> Span:
    return Span(Position(line, start), Position(line, end))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (agent_text("model: opus"), at(4, 8, 12)),
        (agent_text(), at(2, 1, 5)),
        ("---\ndescription: Guides otters.\n---\nLead.\n", at(1, 1, 2)),
    ],
    ids=["its model", "its name", "neither"],
)
def test_what_ran_is_told_where_the_file_says_what_it_runs_on(text: str, where: Span) -> None:
    assert placed(text) == ([(OTTER, where, "another ran")], 0)


def test_an_alert_without_a_path_finds_the_file_by_the_name_of_its_agent() -> None:
    by_name = ALERT._replace(path="")
    assert placed(agent_text(), [by_name]) == ([(OTTER, at(2, 1, 5), "another ran")], 0)


def test_a_comment_hides_what_ran() -> None:
    assert placed(agent_text(COMMENT), [ALERT, ALERT._replace(message="and one more")]) == ([], 2)


def test_a_comment_hides_nothing_where_none_may() -> None:
    assert placed(agent_text(COMMENT), ignores=False) == ([(OTTER, at(2, 1, 5), "another ran")], 0)


@pytest.mark.parametrize(("source", "path"), [("", "."), ("results.json", "results.json")])
def test_what_is_about_no_file_stands_at_the_start_of_its_source(source: str, path: str) -> None:
    alert = Alert("dear-day", "a dear day", "look at it", "crab", source=source)
    run = Run(selection.selected(Config()), STANDARDS)
    findings, hidden = usage_findings.placed([alert], [], [], lambda _: run, run)
    assert hidden == 0
    (found,) = findings
    assert (found.path, found.span) == (path, at(1, 1, 2))
    assert (found.code, found.name, found.agent) == ("US902", "dear-day", "crab")
    assert (found.message, found.hint) == ("a dear day", "look at it")
    assert found.severity == Severity.WARNING
