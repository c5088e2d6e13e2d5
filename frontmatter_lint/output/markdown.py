"""A table in Markdown, for the summary of a job or a comment on a change."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator

from ..core.findings import Finding
from ..core.report import Report
from ..core.terminal import Text, safe
from .parts import finding_text
from .render import Look, rule_url, summary

MOST = 1_000  # rows
ROOM = 900_000  # bytes for rows: GitHub drops a summary of more than a megabyte whole
_LONGEST = 300  # characters of one text
# all that Markdown, and GitHub beyond it, may read as more than text: code, links,
# tables, HTML, mentions, mathematics
_MEANINGFUL = re.compile(r"[!#$&*:<>@\[\\\]^_`{|}~]|(?<=www)\.", re.IGNORECASE)
_CODE = re.compile(r"`([^`]+)`")
_HEAD = ("| severity | place | rule | finding |", "|---|---|---|---|")


def render(report: Report, look: Look) -> Text:
    """Return heading, summary, and one row a finding, the worst first."""
    return Text(tuple(_lines(report, look)))


def _lines(report: Report, look: Look) -> Iterator[str]:
    worst = heapq.nsmallest(MOST, report.findings, key=lambda finding: -finding.severity)
    rows = list(_rows(worst))
    left_out = len(report.findings) - len(rows)
    if look.summary:
        yield from ("## lint-agents", "", summary(report))
    if look.summary and rows:
        yield ""
    if rows:
        yield from (*_HEAD, *rows)
    if left_out:
        yield from (
            "",
            f"{left_out} more {'finding is' if left_out == 1 else 'findings are'} not listed.",
        )


def _rows(ordered: list[Finding]) -> Iterator[str]:
    """Yield as many rows as are read and shown."""
    room = ROOM
    for row in map(_row, ordered):
        room -= len(row.encode("utf-8", "backslashreplace")) + 1
        if room < 0:
            return
        yield row


def _row(finding: Finding) -> str:
    start = finding.span.start
    place = f"<code>{cell(finding.path)}:{start.line}:{start.column}</code>"
    rule = f"[{finding.code}]({rule_url(finding.code, finding.name)}) {cell(finding.name)}"
    said = "<br>".join(map(_marked, finding_text(finding).split("\n")))
    return f"| {finding.severity} | {place} | {rule} | {said} |"


def _marked(text: str) -> str:
    """Return text that stays text, with what stands between backticks as code."""
    parts = _CODE.split(_short(text))
    parts[::2] = list(map(_escaped, parts[::2]))
    parts[1::2] = [f"<code>{_escaped(part)}</code>" for part in parts[1::2]]
    return "".join(parts)


def cell(text: str) -> str:
    """Return text that stays text; spelled out here because the room for rows is counted."""
    return _escaped(_short(safe(text)))


def _short(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1] + "…"


def _escaped(text: str) -> str:
    return _MEANINGFUL.sub(lambda match: f"&#{ord(match[0])};", text)
