"""One finding a line: `path:line:column: severity[code] message`."""

from __future__ import annotations

from ..core.findings import Report
from ..core.terminal import safe, style
from .render import Look, closing


def render(report: Report, look: Look) -> str:
    """Every finding on its own line, then the summary."""
    lines = [
        f"{safe(finding.path)}:{finding.span.start.line}:{finding.span.start.column}: "
        + style(f"{finding.severity}[{finding.code}]", "bold", color=look.color)
        + f" {safe(finding.message)}"
        for finding in report.findings
    ]
    if look.summary:
        lines.append(closing(report, look))
    return "".join(line + "\n" for line in lines)
