"""The messages that the server understands, each with what is done about it."""

from __future__ import annotations

import gc

from lsprotocol import types
from pygls import uris

from ..reading import paths
from . import actions, help_at
from .server import PAUSE_FOLDERS, Server

#: What is watched.
_WATCHED = f"**/*{{{','.join(paths.OF_PROJECT)}}}"
_ALL = "all folders"
_LONGEST_PAUSE = 10_000  # milliseconds


def run() -> None:
    """Serve one editor over standard input and output until it says goodbye."""
    gc.set_threshold(700, 10, 10)  # a command lives shortly and collects nothing
    made().start_io()


def made() -> Server:
    """Return a server that understands all messages."""
    server = Server()
    _register_documents(server)
    _register_folders(server)
    _register_help(server)
    return server


def _register_documents(server: Server) -> None:
    session = server.session

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(_: Server, params: types.DidOpenTextDocumentParams) -> None:
        one = params.text_document
        document = session.add(one.uri, one.version, one.text)
        if document is not None:
            server.publish(document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(_: Server, params: types.DidChangeTextDocumentParams) -> None:
        document = session.documents.get(params.text_document.uri)
        if document is not None:
            document.text = document.text.changed(params.content_changes)
            document.version = params.text_document.version
            server.soon(document.uri, server.pause, server.publish, document)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: Server, params: types.DidSaveTextDocumentParams) -> None:
        session.refresh()
        server.soon(_ALL, PAUSE_FOLDERS, server.publish_folders)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(_: Server, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.drop(uri)
        if session.documents.pop(uri, None) is not None:
            server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
            server.soon(_ALL, PAUSE_FOLDERS, server.publish_folders)


def _register_folders(server: Server) -> None:
    session = server.session

    @server.feature(types.INITIALIZE)
    def initializing(_: Server, params: types.InitializeParams) -> None:
        options = params.initialization_options
        pause = options.get("pause") if isinstance(options, dict) else None
        if isinstance(pause, (int, float)) and 0 <= pause <= _LONGEST_PAUSE:
            server.pause = pause / 1000

    @server.feature(types.INITIALIZED)
    def initialized(_: Server, params: types.InitializedParams) -> None:
        workspace = server.workspace
        session.encoding = str(getattr(workspace.position_encoding, "value", "") or "utf-16")
        _watch(server)
        _look_at_folders(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(_: Server, params: types.DidChangeWorkspaceFoldersParams) -> None:
        _look_at_folders(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(_: Server, params: types.DidChangeWatchedFilesParams) -> None:
        session.refresh()
        server.soon(_ALL, PAUSE_FOLDERS, server.publish_folders)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(_: Server, params: types.DidChangeConfigurationParams) -> None:
        session.refresh()
        server.soon(_ALL, PAUSE_FOLDERS, server.publish_folders)


def _watch(server: Server) -> None:
    """Ask the editor to tell of changed files, where it can."""
    workspace = server.client_capabilities.workspace
    watching = workspace and workspace.did_change_watched_files
    if not (watching and watching.dynamic_registration):
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    server.client_register_capability(
        types.RegistrationParams([types.Registration("watched-files", method, options)])
    )


def _look_at_folders(server: Server) -> None:
    """Take over the folders that are open, and look at all agents in them."""
    workspace = server.workspace
    addresses = list(workspace.folders) or [workspace.root_uri or ""]
    roots = []
    for address in addresses:
        path = uris.to_fs_path(address) if address else None
        if path:
            roots.append(path)
    server.session.roots = tuple(roots)
    server.session.refresh()
    server.soon(_ALL, 0, server.publish_folders)


def _register_help(server: Server) -> None:
    session = server.session
    kinds = [types.CodeActionKind.QuickFix, actions.FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(kinds))
    def acted(_: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
        document = session.documents.get(params.text_document.uri)
        return [] if document is None else actions.actions(session, document, params)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(_: Server, params: types.HoverParams) -> types.Hover | None:
        document = session.documents.get(params.text_document.uri)
        said = "" if document is None else help_at.hover(session, document, params.position)
        if not said:
            return None
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said))

    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[":", "-", " "])
    )
    def completed(_: Server, params: types.CompletionParams) -> list[types.CompletionItem]:
        document = session.documents.get(params.text_document.uri)
        if document is None:
            return []
        return help_at.completions(session, document, params.position)

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def defined(_: Server, params: types.DefinitionParams) -> list[types.Location]:
        document = session.documents.get(params.text_document.uri)
        if document is None:
            return []
        return help_at.definitions(session, document, params.position)
