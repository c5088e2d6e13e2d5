"""GitLab's code quality report: shown in merge requests, compared between
branches by fingerprint.
"""

from __future__ import annotations

from ..core.findings import Finding, identified
from ..core.nouns import Severity
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.terminal import Parts
from .json import dumped
from .parts import finding_text
from .render import Look

if TYPE_CHECKING:
    from typing import Any

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, look: Look) -> Parts:
    """Return a list with one entry a finding."""
    return dumped(_issue(*one) for one in identified(report.findings))


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        "description": finding_text(finding),
        "check_name": finding.name,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": finding.path,
            "lines": {"begin": finding.span.start.line, "end": finding.span.end.line},
        },
    }
