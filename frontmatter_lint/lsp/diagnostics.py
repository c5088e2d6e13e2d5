"""From findings to the diagnostics of an editor."""

from __future__ import annotations

import os

from lsprotocol import types
from pygls import uris

from ..core.errors import ConfigError
from ..core.findings import Finding
from ..core.nouns import Severity
from ..core.wording import quoted
from ..output.render import rule_url
from .texts import Text

SOURCE = "lint-agents"
_LEVELS = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


def of_finding(finding: Finding, text: Text, uri: str, root: str) -> types.Diagnostic:
    """Return a finding as a diagnostic of the document at `uri`; paths of other files are
    relative to `root`.
    """
    message = finding.message
    if finding.hint:
        message = f"{message}\n{finding.hint}"
    return types.Diagnostic(
        range=text.range(finding.span),
        message=message,
        severity=_LEVELS[finding.severity],
        code=finding.code,
        code_description=types.CodeDescription(rule_url(finding.code, finding.name)),
        source=SOURCE,
        related_information=_related(finding, text, uri, root) or None,
    )


def of_settings(error: ConfigError) -> types.Diagnostic:
    """Return settings that cannot be used as a diagnostic of the first line."""
    start = types.Position(0, 0)
    message = "; ".join(str(part) for part in error.args)
    return types.Diagnostic(
        range=types.Range(start, start),
        message=f"this file is not checked: {message}",
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
    )


def _related(
    finding: Finding, text: Text, uri: str, root: str
) -> list[types.DiagnosticRelatedInformation]:
    """Return the line of another file that is the cause, and the words that prove a finding."""
    found = []
    there = finding.elsewhere
    if there is not None:
        address = uris.from_fs_path(os.path.join(root, there.path)) or uri
        line = types.Range(
            types.Position(there.line - 1, 0), types.Position(there.line - 1, len(there.text))
        )
        place = types.Location(address, line)
        found.append(types.DiagnosticRelatedInformation(place, there.text.strip()))
    for one in finding.evidence:
        if not one.path:
            words = quoted(one.text)
            if one.criterion:
                words = f"{words}: {one.criterion}"
            place = types.Location(uri, text.range(one.span))
            found.append(types.DiagnosticRelatedInformation(place, words))
    return found
