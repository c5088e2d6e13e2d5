"""What the server knows while it runs: open documents, folders, settings and findings."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence

from lsprotocol import types
from pygls import uris

from .. import api
from ..core.findings import Finding
from ..core.record import Record
from . import diagnostics
from .texts import Text

#: Families of which only a look at all agents of a folder knows.
_OF_MANY = ("FL", "RF")


class Checked(Record):
    """The findings of a document at one version, or why its settings cannot be used."""

    version: int
    findings: tuple[Finding, ...]
    error: api.ConfigError | None = None


class Document:
    """A document that is open: its path, its text, and what was last found in it."""

    def __init__(self, uri: str, path: str, version: int, text: Text) -> None:
        self.uri = uri
        self.path = path
        self.version = version
        self.text = text
        self.checked = Checked(-1, ())


class Session:
    """One warm linter for all documents and folders of an editor."""

    def __init__(self) -> None:
        self.roots: tuple[str, ...] = ()
        self.documents: dict[str, Document] = {}
        self.encoding = "utf-16"
        #: The findings of the last look at all files, by absolute path.
        self.wide: dict[str, list[Finding]] = {}
        self._settings: dict[str, api.Settings] = {}
        self._agents: dict[str, tuple[api.AgentInfo, ...]] = {}

    def add(self, uri: str, version: int, source: str) -> Document | None:
        """Return the document that was opened; None where it lies in no folder."""
        path = uris.to_fs_path(uri)
        if not path or not uri.startswith("file:"):
            return None
        document = Document(uri, path, version, Text(source, self.encoding))
        self.documents[uri] = document
        return document

    def refresh(self) -> None:
        """Forget settings, policies and neighbours: a file around the documents has changed."""
        api.refresh()
        self._settings.clear()
        self._agents.clear()

    def root_of(self, path: str) -> str:
        """Return the nearest root above a path, else its own folder."""
        above = [one for one in self.roots if path.startswith(os.path.join(one, ""))]
        return max(above, key=len, default=os.path.dirname(path))

    def settings_of(self, path: str) -> api.Settings:
        """Return the settings nearest to a file, read once. Raises ConfigError."""
        folder = os.path.dirname(path)
        if folder not in self._settings:
            self._settings[folder] = api.load_settings(folder)
        return self._settings[folder]

    def usable_settings_of(self, path: str) -> api.Settings:
        """Return the settings nearest to a file, or the defaults where they cannot be used, which
        its first line says.
        """
        try:
            return self.settings_of(path)
        except api.ConfigError:
            return api.Settings()

    def check(self, document: Document) -> Checked:
        """Return what is found in a document as it stands; looks once at each version."""
        if document.checked.version == document.version:
            return document.checked
        with within(self.root_of(document.path)):
            try:
                settings = self.settings_of(document.path)
                source = document.text.source
                report = api.lint_text(source, document.path, settings, only_agents=True)
                found = (*report.findings, *self._of_many(document, report.findings))
                document.checked = Checked(document.version, found)
            except api.ConfigError as error:
                document.checked = Checked(document.version, (), error)
        return document.checked

    def diagnostics_of(self, document: Document) -> list[types.Diagnostic]:
        """Return the diagnostics of a document as it stands."""
        checked = self.check(document)
        if checked.error is not None:
            return [diagnostics.of_settings(checked.error)]
        root = self.root_of(document.path)
        text, uri = document.text, document.uri
        return [diagnostics.of_finding(one, text, uri, root) for one in checked.findings]

    def check_folders(self) -> list[str]:
        """Look at every agent below the roots, each under the settings nearest to it. Return the
        paths with findings, and those that had some before. Raises ConfigError where settings
        cannot be used; what was found before is kept then.
        """
        before = self.wide
        found: dict[str, list[Finding]] = {}
        for root in self.roots:
            with within(root):
                report = api.lint_paths([root], jobs=1)
                for finding in report.findings:
                    path = os.path.abspath(finding.path)
                    found.setdefault(path, []).append(finding)
        self.wide = found
        return sorted({*before, *found})

    def agents_around(self, path: str) -> tuple[api.AgentInfo, ...]:
        """Return the agents of the root above a file, without settings where any of those that
        govern them cannot be used.
        """
        root = self.root_of(path)
        if root not in self._agents:
            with within(root):
                try:
                    self._agents[root] = api.agents([root])
                except api.ConfigError:
                    self._agents[root] = api.agents([root], api.Settings())
        return self._agents[root]

    def _of_many(self, document: Document, known: Sequence[Finding]) -> Iterator[Finding]:
        """Yield what comparing agents has shown, where the line it stands on is still the same."""
        told = {(one.code, one.key) for one in known}
        for finding in self.wide.get(os.path.abspath(document.path), ()):
            if finding.code.startswith(_OF_MANY) and (finding.code, finding.key) not in told:
                number, line = finding.frame[-1]
                if document.text.lines.line(number) == line:
                    yield finding


@contextlib.contextmanager
def within(root: str) -> Iterator[None]:
    """Work from a folder, to which paths in messages are relative; from here where it is gone."""
    if not os.path.isdir(root):
        yield
        return
    with contextlib.chdir(root):
        yield
