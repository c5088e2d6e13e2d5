"""The language server, by a real client over standard input and output."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict
from unittest import mock

import pytest

from .lsp_client import Client, Edit, Range, edits_of
from .pace import within
from .support import agent_text, lint, write

AGENT = ".claude/agents/otter-guide.md"
WRONG = agent_text("model: sonet")


class Content(TypedDict):
    """A text of Markdown."""

    value: str


class Hover(TypedDict):
    """What is shown of a place."""

    contents: Content


class Completion(TypedDict):
    """What may be written at a place."""

    label: str


class Definition(TypedDict):
    """Where a name leads to."""

    uri: str


def place(line: int, start: int, end: int) -> Range:
    return {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    with mock.patch.dict(sys.modules, {"pygls.lsp.server": None}):
        printed = lint("lsp", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert printed.err.count("\n") == 1
    assert "pip install 'frontmatter-lint[lsp]'" in printed.err


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    pytest.importorskip("pygls")
    with Client(tmp_path) as one:
        yield one


def test_a_wrong_model_is_shown_fixed_and_gone(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / AGENT).as_uri()
    (found,) = client.open(uri, WRONG)  # never saved
    assert (found["code"], found["range"]) == ("MD201", place(3, 7, 12))
    assert (found["severity"], found["source"]) == (1, "lint-agents")
    assert found["codeDescription"]["href"].endswith("/docs/rules/unknown-model.md")
    offered = client.actions(uri, found["range"])
    (fix,) = [one for one in offered.values() if "Suppress" not in one["title"]][:1]
    assert client.change(uri, *edits_of(fix)) == []


def test_all_safe_fixes_are_applied_at_once(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / AGENT).as_uri()
    text = agent_text("model: opus", "fallbacks: [sonnet, sonnet]")
    assert "FB302" in {one["code"] for one in client.open(uri, text)}
    (fix,) = [
        one
        for one in client.actions(uri, place(0, 0, 0)).values()
        if one["kind"] == "source.fixAll.lint-agents"
    ]
    assert "FB302" not in {one["code"] for one in client.change(uri, *edits_of(fix))}


def test_a_finding_is_suppressed_by_a_comment_that_asks_for_a_reason(
    client: Client, tmp_path: Path
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, WRONG)
    action = client.actions(uri, place(3, 8, 8))["Suppress MD201 with a reason"]
    (edit,) = edits_of(action)
    assert "# lint-agents: ignore[MD201] TODO: why\n" in edit["newText"]
    assert "MD201" not in {one["code"] for one in client.change(uri, edit)}


def test_what_is_no_agent_is_left_alone(client: Client, tmp_path: Path) -> None:
    text = "# Otters\n\nModels: sonet.\n"
    assert client.open((tmp_path / "README.md").as_uri(), text) == []
    assert client.open((tmp_path / ".claude/agents/README.md").as_uri(), text) == []


def test_hover_shows_the_rule_the_field_what_runs_and_what_the_work_needs(
    client: Client, tmp_path: Path
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, WRONG)
    hover: Hover = client.at("hover", uri, 3, 9)
    said = hover["contents"]["value"]
    assert "# unknown-model (MD201)" in said
    assert "`model`: An alias" in said
    assert "**Runs on**" in said
    assert "**The work**" in said
    assert client.at("hover", uri, 5, 2) is None


def test_completion_knows_fields_models_tools_and_agents(client: Client, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/heron.md": agent_text("model: opus", name="heron")})
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, agent_text("model: ", "tools: ", "memory: ", "", body="Ask @agent-\n"))

    def labels(line: int, character: int) -> set[str]:
        items: list[Completion] = client.at("completion", uri, line, character)
        return {one["label"] for one in items}

    assert {"sonnet", "opus", "inherit"} <= labels(3, 7)
    assert {"Read", "Bash"} <= labels(4, 7)
    assert labels(5, 8) == {"user", "project", "local"}
    assert {"color", "disallowedTools"} <= labels(6, 0)
    assert "model" not in labels(6, 0)
    assert labels(8, 11) == {"heron"}


def test_a_name_leads_to_the_file_of_its_agent(client: Client, tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/heron.md": agent_text("model: opus", name="heron")})
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, agent_text("model: opus", body="Ask @agent-heron first.\n"))
    places: list[Definition] = client.at("definition", uri, 5, 13)
    (found,) = places
    assert found["uri"] == (tmp_path / ".claude/agents/heron.md").as_uri()
    assert client.at("definition", uri, 5, 20) == []


def test_all_folders_are_checked_and_each_under_its_own_settings(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    one, other = tmp_path / "one", tmp_path / "other"
    write(one, {AGENT: WRONG, ".git/HEAD": ""})
    write(other, {AGENT: WRONG, ".git/HEAD": "", ".lint-agents.toml": 'ignore = ["ES"]\n'})
    with Client(one, other) as client:
        for root in (one, other):
            (found,) = client.published((root / AGENT).as_uri(), None)
            assert found["code"] == "MD201"
        write(other, {".lint-agents.toml": 'ignore = ["MD201"]\n'})
        changed = [{"uri": (other / ".lint-agents.toml").as_uri(), "type": 2}]
        client.tell("workspace/didChangeWatchedFiles", changes=changed)
        assert client.published((other / AGENT).as_uri(), None) == []


def test_settings_that_cannot_be_used_are_said_and_left(client: Client, tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", ".lint-agents.toml": "ignore = 3\n"})
    (found,) = client.open((tmp_path / AGENT).as_uri(), WRONG)
    assert "this file is not checked: " in found["message"]


#: Lines that editors count in their own way, and what is marked in each.
COUNTED = [
    ("model: sonet", "sonet"),
    ('model: "sonet"', '"sonet"'),
    ("model:\tsonet", "sonet"),
    ("model: &🦦 sonet", "&🦦 sonet"),
    ('{model: opus, fallbacks: ["🦦🦦", sonet]}', "sonet"),
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("line", "wanted"), COUNTED, ids=[line for line, _ in COUNTED])
def test_columns_are_counted_in_utf_16(
    client: Client, tmp_path: Path, line: str, wanted: str, line_end: str
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    text = agent_text("# 🦦🦦", line, body="Otters 🦦 \u2028 cross.\n")
    if line.startswith("{"):  # all of it on one line, behind wide characters
        line = f'{{name: otter, description: "Guides 🦦 over.", {line[1:]}'
        text = f"---\n{line}\n---\nLead them over.\n"
    marked = []
    for one in client.open(uri, text.replace("\n", line_end)):
        start, end = one["range"]["start"], one["range"]["end"]
        if one["code"] == "MD201":
            assert start["line"] == end["line"] == text.split("\n").index(line)
            units = line.encode("utf-16-le")[2 * start["character"] : 2 * end["character"]]
            marked.append(units.decode("utf-16-le"))
    assert wanted in marked


def test_edits_behind_wide_characters_land_where_they_are_meant(
    client: Client, tmp_path: Path
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    text = agent_text('model: opus # 🦦 "haiku"')
    assert client.open(uri, text) == []
    # the comment goes, and with it the word after the emoji, which takes two units
    edit: Edit = {"range": place(3, 11, 24), "newText": ""}
    assert client.change(uri, edit) == []
    (found,) = client.change(uri, {"range": place(3, 7, 11), "newText": "sonet"})
    assert found["range"] == place(3, 7, 12)


def test_a_thousand_edits_are_quick_and_hold_no_memory(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    body = "Lead the otters over the road, and wait for the last of them.\n" * 60
    client.open(uri, agent_text("model: sonnet", body=body))
    words = itertools.cycle(["sonet", "sonnet", "opus", "haku"])
    word, held = "sonnet", []

    def slow_edit() -> float:
        """Return what all but one in twenty of a thousand edits take at most, in seconds."""
        nonlocal word
        taken = []
        for number in range(1_000):
            new = next(words)
            edit: Edit = {"range": place(3, 7, 7 + len(word)), "newText": new}
            begin = time.perf_counter()
            found = client.change(uri, edit)
            taken.append(time.perf_counter() - begin)
            assert ("MD201" in {one["code"] for one in found}) == (new in ("sonet", "haku"))
            word = new
            if sys.platform == "linux" and number in (199, 999):
                held.append(client.memory())
        taken.sort()
        with capsys.disabled():
            print(
                f"1,000 edits: median {taken[499] * 1000:.1f} ms, p95 {taken[949] * 1000:.1f} ms,"
                f" memory {held} kB"
            )
        return taken[949]

    assert within(slow_edit, 0.05)
    if held:
        assert held[1] - held[0] <= 4_000
