"""A small client of language servers over standard input and output, for tests."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, NotRequired, Self, TypedDict

from .conftest import ROOT, clean_environment


class Position(TypedDict):
    """A place of a document."""

    line: int
    character: int


class Range(TypedDict):
    """A part of a document."""

    start: Position
    end: Position


class Edit(TypedDict):
    """A text in the place of a range."""

    range: Range
    newText: str


class Address(TypedDict):
    """Where a rule is described."""

    href: str


class Diagnostic(TypedDict):
    """A finding in an editor."""

    range: Range
    code: str
    severity: int
    source: str
    message: str
    codeDescription: Address


class Change(TypedDict):
    """The edits of one document."""

    edits: list[Edit]


class Changes(TypedDict):
    """The edits of an action."""

    documentChanges: list[Change]


class Action(TypedDict):
    """What an editor offers at a range."""

    title: str
    kind: str
    edit: Changes


class Params(TypedDict):
    """What a notification of diagnostics tells."""

    uri: str
    version: NotRequired[int | None]
    diagnostics: list[Diagnostic]


class Message(TypedDict):
    """What the server sends."""

    id: NotRequired[int]
    method: NotRequired[str]
    params: Params
    result: Any
    error: NotRequired[object]


class Client:
    """One editor: it starts the server, sends messages and keeps what was published."""

    def __init__(self, *roots: Path, pause: int = 0) -> None:
        self.numbers = itertools.count(1)
        self.versions: dict[str, int] = {}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "frontmatter_lint", "lsp"],
            cwd=ROOT,
            env=clean_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        folders = [{"uri": root.as_uri(), "name": root.name} for root in roots]
        started = self.ask(
            "initialize",
            processId=None,
            rootUri=folders[0]["uri"],
            workspaceFolders=folders,
            capabilities={"general": {"positionEncodings": ["utf-16"]}},
            initializationOptions={"pause": pause},
        )
        self.capabilities: dict[str, Any] = started["capabilities"]
        self.tell("initialized")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.ask("shutdown")
            self.tell("exit")
            self.process.wait(timeout=20)
        finally:
            self.process.kill()
            self.process.communicate()

    def tell(self, method: str, **params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result; what is published meanwhile is passed over."""
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    def open(self, uri: str, text: str) -> list[Diagnostic]:
        """Open a document and return its diagnostics."""
        self.versions[uri] = 1
        document = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return self.published(uri, 1)

    def change(self, uri: str, *edits: Edit) -> list[Diagnostic]:
        """Make edits in a document and return its diagnostics."""
        self.versions[uri] += 1
        version = self.versions[uri]
        changes = [{"range": edit["range"], "text": edit["newText"]} for edit in edits]
        document = {"uri": uri, "version": version}
        self.tell("textDocument/didChange", textDocument=document, contentChanges=changes)
        return self.published(uri, version)

    def published(self, uri: str, version: int | None) -> list[Diagnostic]:
        """Return the next diagnostics of a document at a version."""
        while True:
            message = self._read()
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                if params["uri"] == uri and params.get("version") == version:
                    return params["diagnostics"]

    def actions(self, uri: str, place: Range) -> dict[str, Action]:
        """Return the actions at a range, by title."""
        document = {"uri": uri}
        context: dict[str, list[object]] = {"diagnostics": []}
        found: list[Action] = self.ask(
            "textDocument/codeAction", textDocument=document, range=place, context=context
        )
        return {one["title"]: one for one in found}

    def at(self, method: str, uri: str, line: int, character: int) -> Any:
        """Ask for what belongs to a place."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": uri}, position=place)

    def memory(self) -> int:
        """Return how much memory the server holds, in kB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(status.partition("VmRSS:")[2].split()[0])

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.process.stdin.flush()

    def _read(self) -> Message:
        stream = self.process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        message: Message = json.loads(stream.read(length))
        return message


def edits_of(action: Action) -> list[Edit]:
    """Return the edits of an action in one document, the last first."""
    (change,) = action["edit"]["documentChanges"]
    return change["edits"][::-1]
