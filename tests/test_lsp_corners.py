"""The language server at the edges: documents that are no agents or lie in no folder, files that
are closed, moved or too large, and places where there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from .lsp_client import Action, Client, Diagnostic, edits_of
from .support import agent_text, write
from .test_lsp import AGENT, WRONG, place

HERE = ".claude/agents"
SETTINGS = ".lint-agents.toml"
AUDITOR = agent_text("model: haiku", name="hull-auditor").replace(
    "Guides otters across the road", "Audits the booking platform for security vulnerabilities"
)
WORDS = "“Audits the booking platform for security vulnerabilities”"
UNTITLED = "untitled:Untitled-1"


class Other(Client):
    """An editor that says other things of itself when it starts."""

    def __init__(self, *roots: Path, pause: int = 0, **said: Any) -> None:
        self.said = said
        super().__init__(*roots, pause=pause)

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result."""
        if method == "initialize":
            params |= self.said
        return super().ask(method, **params)

    def next(self, method: str) -> Any:
        """Return what the server tells next by a method."""
        while True:
            message = self._read()
            if message.get("method") == method:
                return message["params"]


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    pytest.importorskip("pygls")
    write(tmp_path, {".git/HEAD": "x"})
    with Client(tmp_path) as one:
        yield one


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Path]]:
    """One editor for tests that leave nothing on the disk, and its folder."""
    pytest.importorskip("pygls")
    folder = write(tmp_path_factory.mktemp("shared"), {".git/HEAD": "x"})
    with Client(folder) as one:
        yield one, folder


def codes(found: list[Diagnostic]) -> set[str]:
    return {one["code"] for one in found}


def offered(client: Client, uri: str, line: int, *only: str) -> list[Action]:
    """What is offered at the beginning of a line, of these kinds alone."""
    document = {"uri": uri}
    context = {"diagnostics": [], "only": list(only)} if only else {"diagnostics": []}
    params = {"textDocument": document, "range": place(line, 0, 80), "context": context}
    found: list[Action] = client.ask("textDocument/codeAction", **params)
    return found


def hovered(client: Client, uri: str, line: int, character: int) -> str:
    """What is shown of a place, in Markdown; empty for nothing."""
    found = client.at("hover", uri, line, character)
    return "" if found is None else str(found["contents"]["value"])


def completed(client: Client, uri: str, line: int, character: int) -> dict[str, Any]:
    """What may be written at a place, by its label."""
    return {one["label"]: one for one in client.at("completion", uri, line, character)}


# --- what is offered ------------------------------------------------------------------

FIX_ALL = "source.fixAll.lint-agents"
#: The kinds that an editor asks for → the kinds that it is offered.
KINDS = {
    (): {"quickfix", FIX_ALL},
    ("quickfix",): {"quickfix"},
    ("source",): {FIX_ALL},
    ("source.fixAll",): {FIX_ALL},
    ("source.organizeImports", FIX_ALL): {FIX_ALL},
    ("refactor",): set(),
    ("source.fix",): set(),
}


@pytest.mark.parametrize("only", KINDS, ids=" ".join)
def test_an_editor_is_offered_what_it_asks_for(
    only: tuple[str, ...], shared: tuple[Client, Path]
) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, agent_text("model: opus", "fallbacks: [sonnet, sonnet]"))
    assert {one["kind"] for one in offered(client, uri, 4, *only)} == KINDS[only]


def test_a_finding_without_a_fix_can_be_hidden_alone(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / HERE / "hull-auditor.md").as_uri()
    assert codes(client.open(uri, AUDITOR)) == {"MA503"}
    (action,) = offered(client, uri, 3)
    assert action["title"] == "Suppress MA503 with a reason"


def test_a_byte_order_mark_is_found_behind_itself_and_taken_away(
    shared: tuple[Client, Path],
) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    (found,) = client.open(uri, "\ufeff" + agent_text("model: opus"))
    assert (found["code"], found["range"]) == ("FM004", place(0, 1, 2))
    action = next(one for one in offered(client, uri, 0) if "Suppress" not in one["title"])
    assert edits_of(action) == [{"range": place(0, 0, 1), "newText": ""}]
    assert client.change(uri, *edits_of(action)) == []


# --- what is shown with a finding -----------------------------------------------------


def related(found: Diagnostic) -> list[tuple[str, Any, str]]:
    """What is related to a finding: file, range and words."""
    listed = []
    for one in found.get("relatedInformation", ()):  # type: ignore[attr-defined]
        where = one["location"]
        listed.append((where["uri"], where["range"], one["message"]))
    return listed


def test_the_words_that_prove_a_finding_are_related_to_it(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / HERE / "hull-auditor.md").as_uri()
    (found,) = client.open(uri, AUDITOR)
    ((where, span, said),) = related(found)
    assert (where, span) == (uri, place(2, 13, 69))
    assert said.startswith(f"{WORDS}: security-critical analysis")


def test_words_without_a_criterion_are_related_alone(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    text = agent_text("model: opus", "model_rationale: a light model is enough")
    found = next(one for one in client.open(uri, text) if one["code"] == "MA507")
    assert related(found) == [(uri, place(4, 17, 40), "“a light model is enough”")]


def test_a_cause_in_another_file_is_related_to_a_finding(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    settings = '{"env": {"CLAUDE_CODE_SUBAGENT_MODEL": "haiku"}}'
    silent = AUDITOR.replace("model: haiku\n", "")
    write(tmp_path, {".git/HEAD": "x", ".claude/settings.json": f"{settings}\n", AGENT: silent})
    cause, uri = (tmp_path / ".claude/settings.json").as_uri(), (tmp_path / AGENT).as_uri()
    with Client(tmp_path) as client:
        for found in (client.published(uri, None), client.open(uri, silent)):
            one = next(one for one in found if one["code"] == "MA510")
            first, second = related(one)
            assert first == (cause, place(0, 0, len(settings)), settings)
            assert second[:2] == (uri, place(2, 13, 69))


# --- what is known of a place ---------------------------------------------------------

TEXT = agent_text("model: opus", "tools: Read", "harbour: 9", body="Lead, (quietly) on.\n")


@pytest.mark.parametrize(
    ("line", "character", "begins"),
    [
        (4, 2, "`tools`: "),
        (5, 2, ""),
        (0, 1, ""),
        (6, 1, ""),
        (7, 1, ""),
    ],
)
def test_a_place_is_explained(
    line: int, character: int, begins: str, shared: tuple[Client, Path]
) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, TEXT)
    said = hovered(client, uri, line, character)
    assert said.startswith(begins)
    assert bool(said) == bool(begins)
    assert "The work" not in said


def test_of_another_tool_nobody_knows_what_runs(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / ".github/agents/otter.agent.md").as_uri()
    client.open(uri, agent_text("model: Claude Opus 5.5", "target: vscode"))
    said = hovered(client, uri, 3, 2)
    assert said.startswith("`model`: ")
    assert "**Runs on**" not in said


def test_without_settings_nothing_is_judged(client: Client, tmp_path: Path) -> None:
    write(tmp_path, {SETTINGS: "ignore = 3\n"})
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, agent_text("model: opus"))
    said = hovered(client, uri, 3, 2)
    assert "**Runs on** `claude-opus-5-5`: the file says `opus`" in said
    assert "**The work**" not in said


PAGE = "---\ntitle: Otters\nmodel: opus\n---\n# Otters\n\nSee @agent-\n"


def test_a_page_with_frontmatter_is_no_agent(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / "docs/page.md").as_uri()
    assert client.open(uri, PAGE) == []
    assert hovered(client, uri, 2, 2) == ""
    assert completed(client, uri, 2, 7) == {}


def test_in_a_body_agents_are_offered_behind_their_mark_alone(
    client: Client, tmp_path: Path
) -> None:
    write(tmp_path, {f"{HERE}/heron.md": agent_text("model: opus", name="heron")})
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, agent_text("model: opus", body="Ask agent-\n@agent-\n"))
    assert completed(client, uri, 5, 10) == {}
    assert set(completed(client, uri, 6, 7)) == {"heron"}
    assert client.at("definition", uri, 6, 0) == []


def test_a_field_of_agents_takes_their_names(client: Client, tmp_path: Path) -> None:
    heron = agent_text("model: Claude Opus 5.5", name="heron")
    write(tmp_path, {".github/agents/heron.agent.md": heron})
    uri = (tmp_path / ".github/agents/otter.agent.md").as_uri()
    client.open(uri, agent_text("agents: ", "target: vscode"))
    assert set(completed(client, uri, 3, 8)) == {"heron"}


def test_a_field_that_has_its_colon_gets_no_other(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, agent_text("mod: opus", ""))
    assert "insertText" not in completed(client, uri, 3, 3)["model"]
    assert completed(client, uri, 4, 0)["model"]["insertText"] == "model: "


def test_in_a_frontmatter_without_an_end_fields_are_offered(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, "---\nname: otter\n\n")
    found = completed(client, uri, 2, 0)
    assert ("model" in found, "name" in found) == (True, False)


#: Blocks that no delimiter marks exactly, with the line of their `model`, and a line outside.
LOOSE = [
    ("\n---\nname: otter\nmodel: opus\n---\nmodel: x\n", 3, 5),
    ("----\nname: otter\nmodel: opus\n----\nmodel: x\n", 2, 4),
    ("---\nname: otter\nmodel: opus\n...\nmodel: x\n", 2, 4),
    ("---\nname: otter\nmodel: opus\n  ---\nmodel: x\n", 2, 4),
    ("\n---\nname: otter\nmodel: opus\n", 3, 0),
    ("\ufeff---\nname: otter\nmodel: opus\n---\nmodel: x\n", 2, 4),
]


@pytest.mark.parametrize(("text", "inside", "outside"), LOOSE)
def test_a_block_ends_where_the_linter_sees_its_end(
    shared: tuple[Client, Path], text: str, inside: int, outside: int
) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, text)
    assert "opus" in completed(client, uri, inside, 7)
    assert completed(client, uri, outside, 7) == {}


def test_a_text_without_frontmatter_has_no_fields(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, "Lead the otters.\nmodel: opus\n")
    assert completed(client, uri, 1, 7) == {}
    assert "`model`" not in hovered(client, uri, 1, 2)


# --- documents ------------------------------------------------------------------------


def test_what_lies_in_no_folder_is_left_alone(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    document = {"uri": UNTITLED, "languageId": "markdown", "version": 1, "text": WRONG}
    client.tell("textDocument/didOpen", textDocument=document)
    edit = {"range": place(3, 7, 12), "text": "opus"}
    client.tell(
        "textDocument/didChange",
        textDocument={"uri": UNTITLED, "version": 2},
        contentChanges=[edit],
    )
    assert offered(client, UNTITLED, 3) == []
    assert hovered(client, UNTITLED, 3, 8) == ""
    assert completed(client, UNTITLED, 3, 8) == {}
    assert client.at("definition", UNTITLED, 3, 8) == []
    client.tell("textDocument/didClose", textDocument={"uri": UNTITLED})
    assert codes(client.open((folder / AGENT).as_uri(), WRONG)) == {"MD201"}


def test_a_text_may_be_replaced_whole(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder / AGENT).as_uri()
    client.open(uri, WRONG)
    client.tell(
        "textDocument/didChange",
        textDocument={"uri": uri, "version": 2},
        contentChanges=[{"text": agent_text("model: haku")}],
    )
    (found,) = client.published(uri, 2)
    assert found["range"] == place(3, 7, 11)


def test_a_document_of_a_folder_that_is_gone_is_checked(shared: tuple[Client, Path]) -> None:
    client, folder = shared
    uri = (folder.parent / "gone" / AGENT).as_uri()
    assert codes(client.open(uri, WRONG)) == {"MD201"}


def test_a_document_that_is_closed_is_shown_as_it_lies_on_the_disk(
    client: Client, tmp_path: Path
) -> None:
    write(tmp_path, {AGENT: agent_text("model: haku")})
    uri = (tmp_path / AGENT).as_uri()
    assert client.open(uri, agent_text("model: opus")) == []
    client.tell("textDocument/didClose", textDocument={"uri": uri})
    assert client.published(uri, None) == []
    (found,) = client.published(uri, None)
    assert (found["code"], found["range"]) == ("MD201", place(3, 7, 11))


def test_a_file_mended_with_the_settings_loses_its_findings(client: Client, tmp_path: Path) -> None:
    write(tmp_path, {AGENT: WRONG, f"{HERE}/a.md": agent_text("model: opus", name="a")})
    uri, wrong = (tmp_path / HERE / "a.md").as_uri(), (tmp_path / AGENT).as_uri()
    saved = {"textDocument": {"uri": uri}}
    client.open(uri, agent_text("model: opus", name="a"))
    client.tell("textDocument/didSave", **saved)
    assert codes(client.published(wrong, None)) == {"MD201"}
    write(tmp_path, {SETTINGS: "ignore = 3\n"})
    client.tell("textDocument/didSave", **saved)
    while not client.published(uri, 1):  # that the settings cannot be used
        pass
    write(tmp_path, {SETTINGS: "", AGENT: agent_text("model: opus")})
    client.tell("textDocument/didSave", **saved)
    while client.published(wrong, None):
        pass


def test_changed_settings_of_an_editor_are_a_reason_to_look_again(
    client: Client, tmp_path: Path
) -> None:
    uri = (tmp_path / AGENT).as_uri()
    client.open(uri, WRONG)
    write(tmp_path, {SETTINGS: 'ignore = ["MD201"]\n'})
    client.tell("workspace/didChangeConfiguration", settings={})
    while client.published(uri, 1):
        pass


def test_of_edits_in_quick_succession_the_last_is_looked_at(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    uri = (tmp_path / AGENT).as_uri()
    with Other(tmp_path, pause=1000) as client:
        client.open(uri, WRONG)
        for version, text in ((2, "model: opus"), (3, "model: haku")):
            client.tell(
                "textDocument/didChange",
                textDocument={"uri": uri, "version": version},
                contentChanges=[{"text": agent_text(text)}],
            )
        found = client.next("textDocument/publishDiagnostics")
        while found["uri"] != uri or found.get("version") == 1:  # the look at all folders
            found = client.next("textDocument/publishDiagnostics")
        assert (found["version"], codes(found["diagnostics"])) == (3, {"MD201"})
        client.tell(
            "textDocument/didChange",
            textDocument={"uri": uri, "version": 4},
            contentChanges=[{"text": WRONG}],
        )
        client.tell("textDocument/didClose", textDocument={"uri": uri})
        found = client.next("textDocument/publishDiagnostics")
        assert (found.get("version"), found["diagnostics"]) == (None, [])


def test_what_comparing_agents_shows_is_told_while_its_line_is_the_same(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    both = {f"{HERE}/{name}.md": agent_text("model: haiku", name="dup") for name in ("a", "b")}
    write(tmp_path, both | {".git/HEAD": "x"})
    uri = (tmp_path / HERE / "a.md").as_uri()
    with Client(tmp_path) as client:
        assert codes(client.published(uri, None)) == {"FL601"}
        assert codes(client.open(uri, both[f"{HERE}/a.md"])) == {"FL601"}
        assert codes(client.change(uri, {"range": place(3, 7, 12), "newText": "haku"})) == {
            "FL601",
            "MD201",
        }
        assert codes(client.change(uri, {"range": place(1, 6, 9), "newText": "else"})) == {"MD201"}
        client.tell("textDocument/didSave", textDocument={"uri": uri})
        assert codes(client.published(uri, 3)) == {"MD201"}, "the file on the disk is another"


def test_a_file_that_is_too_large_is_said_to_be_so(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    write(tmp_path, {".git/HEAD": "x", AGENT: agent_text(body="Lead them. " * 100_000)})
    with Client(tmp_path) as client:
        (found,) = client.published((tmp_path / AGENT).as_uri(), None)
    assert (found["code"], found["range"]) == ("FM003", place(0, 0, 0))


# --- editors --------------------------------------------------------------------------


def test_an_editor_that_can_tell_of_files_is_asked_to(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    watching = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    with Other(tmp_path, capabilities=watching) as client:
        (asked,) = client.next("client/registerCapability")["registrations"]
    assert asked["method"] == "workspace/didChangeWatchedFiles"
    (watcher,) = asked["registerOptions"]["watchers"]
    assert watcher["globPattern"] == "**/*{.md,.toml,.json,.jsonc,.yaml,.yml,.gitignore}"


def test_an_editor_without_a_folder_is_served(tmp_path: Path) -> None:
    pytest.importorskip("pygls")
    uri = (tmp_path / AGENT).as_uri()
    with Other(tmp_path, rootUri=None, workspaceFolders=None) as client:
        assert codes(client.open(uri, WRONG)) == {"MD201"}


# --- edits ----------------------------------------------------------------------------

texts_of_lines = st.text(st.sampled_from("ab🦦\r\n"), max_size=12)


@example("a\r\nb", "a\nb")
@example("a\r\nb", "a\rb")
@example("a\nb", "ac\nb")
@given(texts_of_lines, texts_of_lines)
def test_an_edit_makes_one_text_of_another_and_cuts_no_line_end(source: str, wanted: str) -> None:
    texts = pytest.importorskip("frontmatter_lint.lsp.texts")
    types = pytest.importorskip("lsprotocol.types")
    before = texts.Text(source)
    edit = before.edit_into(wanted)
    change = types.TextDocumentContentChangePartial(edit.range, edit.new_text)
    assert before.changed([change]).source == wanted
    for end in (edit.range.start, edit.range.end):
        index = before.index(end)
        assert source[max(index - 1, 0) : index + 1] != "\r\n" or index == 0
