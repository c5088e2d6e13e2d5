"""What an editor offers at a finding: its fix, all safe fixes, and a comment that hides it."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from .. import api
from ..core.findings import Finding, PlacedFix
from ..fixes.add_ignores import REASON
from .diagnostics import of_finding
from .session import Document, Session, within
from .texts import BYTE_ORDER_MARK

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.lint-agents"


def actions(
    session: Session, document: Document, params: types.CodeActionParams
) -> list[types.CodeAction]:
    """Return what can be done about the findings that a range touches."""
    wanted = params.context.only
    found: list[types.CodeAction] = []
    checked = session.check(document)
    root = session.root_of(document.path)
    for finding in checked.findings:
        diagnostic = of_finding(finding, document.text, document.uri, root)
        if _touches(diagnostic.range, params.range) and _is_wanted("quickfix", wanted):
            found.extend(_at(session, document, finding, diagnostic))
    if _is_wanted(FIX_ALL, wanted):
        found.extend(_all(session, document))
    return found


def _at(
    session: Session, document: Document, finding: Finding, diagnostic: types.Diagnostic
) -> Iterator[types.CodeAction]:
    """Yield the fix of a finding, and the comment that hides it."""
    if finding.fix is not None:
        says = finding.fix.fix.says
        yield types.CodeAction(
            title=f"{says[:1].upper()}{says[1:]}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[diagnostic],
            is_preferred=finding.fix.fix.safe,
            edit=_edit(document, _changes(document, finding.fix)),
        )
    source = document.text.source
    with within(session.root_of(document.path)):
        try:
            hidden = api.suppress(source, document.path, [finding], REASON)
        except api.ConfigError:
            return
    yield types.CodeAction(
        title=f"Suppress {finding.code} with a reason",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic],
        edit=_edit(document, [document.text.edit_into(hidden)]),
    )


def _all(session: Session, document: Document) -> Iterator[types.CodeAction]:
    """Yield the action that applies every safe fix, where there is one."""
    fixable = [one for one in document.checked.findings if one.fixable(unsafe=False)]
    if not fixable:
        return
    source = document.text.source
    with within(session.root_of(document.path)):
        settings = session.settings_of(document.path)
        fixed = api.apply_fixes(source, document.path, settings)
    if fixed.text != source:
        yield types.CodeAction(
            title="Apply all safe fixes of lint-agents",
            kind=FIX_ALL,
            edit=_edit(document, [document.text.edit_into(fixed.text)]),
        )


def _changes(document: Document, fix: PlacedFix) -> list[types.TextEdit]:
    if fix.changes:
        text = document.text
        return [types.TextEdit(text.range(one.span), one.text) for one in fix.changes]
    if document.text.source.startswith(BYTE_ORDER_MARK):
        mark = types.Range(types.Position(0, 0), types.Position(0, 1))
        return [types.TextEdit(mark, "")]
    return []


def _edit(document: Document, edits: list[types.TextEdit]) -> types.WorkspaceEdit:
    """Return edits of this version of a document: an editor refuses them for a later one."""
    version = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(version, [*edits])])


def _touches(one: types.Range, other: types.Range) -> bool:
    return one.start <= other.end and other.start <= one.end


def _is_wanted(kind: str, wanted: object) -> bool:
    """Whether an editor asks for a kind of action, or for one that includes it."""
    if not isinstance(wanted, (list, tuple)) or not wanted:
        return True
    for one in wanted:
        name = str(getattr(one, "value", one))
        if kind == name or kind.startswith(f"{name}."):
            return True
    return False
