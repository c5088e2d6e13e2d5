"""One finding a line, each a JSON object as in the format `json`: for tools that read a stream."""

from __future__ import annotations

from ..core.report import Report
from ..core.terminal import Parts
from .json import dump, finding_json
from .render import Look, in_parts


def render(report: Report, look: Look) -> Parts:
    """Return every finding on its own line; nothing where there is none."""
    lines = (dump(finding_json(finding), indent=None) for finding in report.findings)
    return Parts(in_parts(lines))
