"""One finding a line: `path:line:column: severity[code] message`."""

from __future__ import annotations

from ..core.findings import Report
from ..core.terminal import Line, Text, styled
from .render import Look, closing


def render(report: Report, look: Look) -> Text:
    """Return every finding on its own line, then the summary."""
    lines: list[Line] = []
    for finding in report.findings:
        start = finding.span.start
        place = f"{finding.path}:{start.line}:{start.column}: "
        level = styled(f"{finding.severity}[{finding.code}]", "bold")
        lines.append((place, level, f" {finding.message}"))
    if look.summary:
        lines += closing(report, look)
    return Text(tuple(lines), look.color)
