"""One finding a line, each a JSON object as in the format `json`: for tools that read a stream."""

from __future__ import annotations

from ..core.findings import Report
from .json import dump, finding_json
from .render import Look


def render(report: Report, look: Look) -> str:
    """Return every finding on its own line; nothing where there is none."""
    return "".join(dump(finding_json(finding), indent=None) for finding in report.findings)
