"""A table in Markdown, for the summary of a job or a comment on a change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Finding, Report
from ..terminal import safe
from . import RULE_URL, Look, summary

MOST = 1_000  # rows; GitHub refuses a summary of more than a megabyte
_LONGEST = 300  # characters of one text
# all that Markdown, and GitHub beyond it, may read as more than text: code, links, tables, HTML, mentions, mathematics
_MEANINGFUL = re.compile(r"[!#$&*:<>@\[\\\]^_`{|}~]|(?<=www)\.", re.IGNORECASE)
_HEAD = ("| severity | place | rule | finding |", "|---|---|---|---|")


def render(report: Report, look: Look) -> str:
    """Heading, summary, and one row a finding, the worst first."""
    return "".join(line + "\n" for line in _lines(report, look))


def _lines(report: Report, look: Look) -> Iterator[str]:
    ordered = sorted(report.findings, key=lambda finding: -finding.severity)
    if look.summary:
        yield from ("## lint-agents", "", summary(report))
    if look.summary and ordered:
        yield ""
    if ordered:
        yield from (*_HEAD, *map(_row, ordered[:MOST]))
    if len(ordered) > MOST:
        yield from ("", f"{len(ordered) - MOST} more findings are not listed.")


def _row(finding: Finding) -> str:
    start = finding.span.start
    place = f"<code>{_cell(finding.path)}:{start.line}:{start.column}</code>"
    rule = f"[{finding.code}]({RULE_URL.format(name=finding.name)}) {_cell(finding.name)}"
    said = "<br>".join(_cell(text) for text in (finding.message, finding.hint) if text)
    return f"| {finding.severity} | {place} | {rule} | {said} |"


def _cell(text: str) -> str:
    """Text that stays text, on one line."""
    shown = safe(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
    return _MEANINGFUL.sub(lambda match: f"&#{ord(match[0])};", shown)
