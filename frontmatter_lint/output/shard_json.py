"""What a report in JSON holds beside its findings where it is one of several that are to be
merged: enough to print their findings in every format. `schemas/report.schema.json`, `shard`.
"""

from __future__ import annotations

from ..core.edits import Fix
from ..core.findings import Change, Finding, PlacedEvidence, PlacedFix
from ..core.nouns import Severity
from ..core.positions import Position, Span
from ..core.record import TYPE_CHECKING, Record
from ..core.report import Report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Part(Record):
    """Part `number` (from 1) of `parts`. `run` is a digest that all parts of one run share;
    `fail_on` is the lowest severity that makes a run fail.
    """

    number: int
    parts: int
    run: str
    fail_on: Severity


def values(report: Report, part: Part) -> dict[str, Any]:
    """Return the value of `shard` for a report."""
    return {
        "number": part.number,
        "count": part.parts,
        "run": part.run,
        "fail_on": str(part.fail_on),
        "baselined": report.baselined,
        "findings": list(map(_finding_values, report.findings)),
    }


def _finding_values(finding: Finding) -> dict[str, Any]:
    """Return what `json.finding_json` leaves out, but for what the report was sorted by."""
    key = []
    for step in finding.key:
        key.append(step if isinstance(step, int) else str(step))
    ends = []
    for item in finding.evidence:
        ends.append([item.span.end.line, item.span.end.column])
    replaced = []
    for change in finding.fix.changes if finding.fix else ():
        replaced.append(change.old)
    return {
        "key": key,
        "value": finding.value,
        "frame": [{"line": number, "text": text} for number, text in finding.frame],
        "evidence_ends": ends,
        "replaced": replaced,
    }


def part_of(document: Mapping[str, Any]) -> Part:
    """Return which part of which run a report is. It is valid by the schema, and has `shard`."""
    shard = document["shard"]
    return Part(shard["number"], shard["count"], shard["run"], Severity.named(shard["fail_on"]))


def report_of(document: Mapping[str, Any]) -> Report:
    """Return the report that was written, each finding at its cause. Raises ValueError where the
    two lists of findings, or what belongs to one finding, are not of one length.
    """
    shard = document["shard"]
    findings = []
    for one, more in zip(document["findings"], shard["findings"], strict=True):
        findings.append(_finding(one, more))
    checked, suppressed = document["files_checked"], document["suppressed"]
    return Report(tuple(findings), checked, suppressed, shard["baselined"])


def _finding(one: Mapping[str, Any], more: Mapping[str, Any]) -> Finding:
    evidence = []
    for item, end in zip(one["evidence"], more["evidence_ends"], strict=True):
        span = Span(Position(item["line"], item["column"]), Position(*end))
        path = item["path"]
        if path == one["path"]:
            path = ""
        evidence.append(PlacedEvidence(item["text"], span, item["criterion"], path))
    fix = None
    written = one["fix"]
    if written is not None:
        changes = []
        for edit, old in zip(written["edits"], more["replaced"], strict=True):
            changes.append(Change(_span(edit), edit["text"], old))
        fix = PlacedFix(Fix(written["says"], (), written["safe"]), tuple(changes))
    frame = []
    for shown in more["frame"]:
        frame.append((shown["line"], shown["text"]))
    return Finding(
        path=one["path"],
        span=_span(one),
        code=one["code"],
        name=one["name"],
        severity=Severity.named(one["severity"]),
        message=one["message"],
        hint=one["hint"],
        agent=one["agent"],
        evidence=tuple(evidence),
        frame=tuple(frame),
        consequence=one["consequence"] or "",
        key=tuple(more["key"]),
        value=more["value"],
        fix=fix,
    )


def _span(place: Mapping[str, Any]) -> Span:
    start = Position(place["line"], place["column"])
    return Span(start, Position(place["end_line"], place["end_column"]))
