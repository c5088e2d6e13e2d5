"""The report as JSON, valid by `schemas/report.schema.json`."""

from __future__ import annotations

# what `json` itself uses
from _json import encode_basestring_ascii as quoted

from .. import __version__
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.terminal import Parts
from .render import Look, in_parts, rule_url, statistics

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..core.findings import Finding, PlacedEvidence, PlacedFix

_COMMAND = r"##(?=\w*\[)"


def render(report: Report, look: Look) -> Parts:
    """Return the whole report, two blanks of indentation, keys in a fixed order, ASCII only."""
    document = {
        "version": 1,
        "tool": {"name": "lint-agents", "version": __version__},
        "files_checked": report.files_checked,
        "suppressed": report.suppressed,
        "findings": map(finding_json, report.findings),
    }
    if look.part is not None:
        from . import shard_json  # imported here: most reports are of a whole run

        document["shard"] = shard_json.values(report, look.part)
    return dumped(document)


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
    if indent is None:
        import json  # imported here: it takes half of what starting the interpreter does

        text = json.dumps(document)
    else:
        text = "".join(_pieces(document, "\n", " " * indent))
    return _inert(text) + "\n"


def dumped(document: Any) -> Parts:
    """Return what `dump` returns, made while it is printed. What is an iterator in the document
    becomes a list.
    """

    def ended() -> Iterator[str]:
        yield from _pieces(document, "\n", "  ")
        yield "\n"

    return Parts(map(_inert, in_parts(ended())))


def _inert(text: str) -> str:
    if "##" in text and "[" in text:
        import re

        text = re.sub(_COMMAND, r"#\\u0023", text)
    return text


def _pieces(value: Any, line: str, step: str) -> Iterator[str]:
    """Yield the pieces of a value, as `json.dumps` makes them; `line` ends a line and indents the
    next.
    """
    if isinstance(value, str):
        yield quoted(value)
    elif isinstance(value, dict) and value:
        inner, before = line + step, "{"
        for key, one in value.items():
            yield f"{before}{inner}{quoted(key)}: "
            yield from _pieces(one, inner, step)
            before = ","
        yield line + "}"
    elif isinstance(value, (list, tuple)) or hasattr(value, "__next__"):
        inner, before, end = line + step, "[", "[]"
        for one in value:
            yield before + inner
            yield from _pieces(one, inner, step)
            before, end = ",", line + "]"
        yield end
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield _number(value)
    else:
        yield _EMPTY[repr(value)]


def _number(value: float) -> str:
    if isinstance(value, int):
        return int.__repr__(value)
    text = float.__repr__(value)
    return _NO_NUMBERS.get(text, text)


_NO_NUMBERS = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}
_EMPTY = {"{}": "{}", "None": "null", "True": "true", "False": "false"}


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
