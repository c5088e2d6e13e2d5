"""One finding a line: `path:line:column: severity[code] message`."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.terminal import Line, Text, styled
from .render import Look, closing

if TYPE_CHECKING:
    from collections.abc import Iterator


def render(report: Report, look: Look) -> Text:
    """Return every finding on its own line, then the summary."""
    return Text(_lines(report, look), look.color)


def _lines(report: Report, look: Look) -> Iterator[Line]:
    for finding in report.findings:
        start = finding.span.start
        place = f"{finding.path}:{start.line}:{start.column}: "
        level = styled(f"{finding.severity}[{finding.code}]", "bold")
        yield place, level, f" {finding.message}"
    if look.summary:
        yield from closing(report, look)
