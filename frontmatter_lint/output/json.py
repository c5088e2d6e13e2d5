"""The report as JSON, valid by `schemas/report.schema.json`."""

from __future__ import annotations

import json
import re

from .. import __version__
from ..core.findings import Finding, PlacedEvidence, PlacedFix, Report
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from .render import Look, rule_url, statistics

if TYPE_CHECKING:
    from typing import Any

_COMMAND = re.compile(r"##(?=\w*\[)")


def render(report: Report, look: Look) -> str:
    """Return the whole report, two blanks of indentation, keys in a fixed order, ASCII only."""
    document = {
        "version": 1,
        "tool": {"name": "lint-agents", "version": __version__},
        "files_checked": report.files_checked,
        "suppressed": report.suppressed,
        "findings": list(map(finding_json, report.findings)),
    }
    if look.part is not None:
        from . import shard_json  # imported here: most reports are of a whole run

        document["shard"] = shard_json.values(report, look.part)
    return dump(document)


def render_statistics(report: Report) -> str:
    """Return how often each rule fired, most often first."""
    rules = []
    for code, name, severity, count in statistics(report):
        rules.append({"code": code, "name": name, "severity": severity, "count": count})
    return dump(
        {"files_checked": report.files_checked, "suppressed": report.suppressed, "rules": rules}
    )


def dump(document: Any, indent: int | None = 2) -> str:
    """Return JSON in ASCII with a line end. Nothing in it is left for the printer to spell out,
    which would change values: what looks like a command to a CI server (`##[`, see
    `core.terminal`) has an escape of JSON in it.
    """
    text = json.dumps(document, indent=indent)
    if "##" in text:
        text = _COMMAND.sub(r"#\\u0023", text)
    return text + "\n"


def finding_json(finding: Finding) -> dict[str, Any]:
    """Return one finding."""
    return {
        "path": finding.path,
        "agent": finding.agent,
        **_span_json(finding.span),
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "hint": finding.hint,
        "consequence": finding.consequence or None,
        "url": rule_url(finding.code, finding.name),
        "evidence": [_evidence_json(item, finding.path) for item in finding.evidence],
        "fix": _fix_json(finding.fix) if finding.fix else None,
    }


def _fix_json(fix: PlacedFix) -> dict[str, Any]:
    return {
        "says": fix.fix.says,
        "safe": fix.fix.safe,
        "edits": [_span_json(change.span) | {"text": change.text} for change in fix.changes],
    }


def _span_json(span: Span) -> dict[str, Any]:
    start, end = span
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _evidence_json(item: PlacedEvidence, path: str) -> dict[str, Any]:
    start = item.span.start
    return {
        "text": item.text,
        "path": item.path or path,
        "line": start.line,
        "column": start.column,
        "criterion": item.criterion,
    }
