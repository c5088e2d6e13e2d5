"""The language server of one editor: when something is looked at, and what is sent then."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import Any

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from .. import __version__, api
from ..reading import file_bytes
from . import diagnostics
from .session import Document, Session
from .texts import Text

#: Seconds without an edit after which a document, or all folders, are looked at.
PAUSE, PAUSE_FOLDERS = 0.12, 0.4


class Server(LanguageServer):
    """The server of one editor, with what it knows and what it is about to do."""

    def __init__(self) -> None:
        super().__init__("lint-agents", __version__)
        self.session = Session()
        self.pause = PAUSE
        self._due: dict[str, asyncio.TimerHandle] = {}

    def soon(self, key: str, seconds: float, do: object, *arguments: object) -> None:
        """Do something after a pause; what was due under this key is stale and is dropped."""
        earlier = self._due.pop(key, None)
        if earlier is not None:
            earlier.cancel()
        loop = asyncio.get_running_loop()
        self._due[key] = loop.call_later(seconds, self._now, key, do, *arguments)

    def _now(self, key: str, do: Any, *arguments: Any) -> None:
        self._due.pop(key, None)
        try:
            do(*arguments)
        except Exception:  # a fault of ours must not end the server
            logging.getLogger(__name__).exception("lint-agents")

    def drop(self, key: str) -> None:
        """Do no longer what was due under a key."""
        earlier = self._due.pop(key, None)
        if earlier is not None:
            earlier.cancel()

    def publish(self, document: Document) -> None:
        """Send the diagnostics of a document that is open."""
        found = self.session.diagnostics_of(document)
        params = types.PublishDiagnosticsParams(document.uri, found, document.version)
        self.text_document_publish_diagnostics(params)

    def publish_folders(self) -> None:
        """Look at all agents of all folders; send what is found in those that are not open."""
        session = self.session
        try:
            paths = session.check_folders()
        except (api.ConfigError, OSError) as error:
            logging.getLogger(__name__).warning("%s", error)
            paths = sorted(session.wide)
        opened = {os.path.abspath(one.path) for one in session.documents.values()}
        for path in paths:
            uri = uris.from_fs_path(path)
            if uri and path not in opened:
                found = self._of_file(path, uri)
                self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found))
        for document in session.documents.values():
            document.checked = document.checked._replace(version=-1)
            self.publish(document)

    def _of_file(self, path: str, uri: str) -> list[types.Diagnostic]:
        """Return the diagnostics of a file as it lies on the disk."""
        findings = self.session.wide.get(path, [])
        if not findings:
            return []
        data = file_bytes.read_bytes(path)
        if not isinstance(data, bytes):
            data = b""
        text = Text(data.decode("utf-8-sig", "replace"), self.session.encoding)
        root = self.session.root_of(path)
        return [diagnostics.of_finding(one, text, uri, root) for one in findings]
