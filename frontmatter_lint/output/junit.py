"""JUnit's XML, as Jenkins' xUnit and most CI servers read it: one failed test a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from ..core.findings import Finding
from ..core.report import Report
from ..core.terminal import Parts, safe
from .parts import finding_text
from .render import Look, in_parts, rule_url

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# what XML cannot hold even by number, beside what `safe` spells out
_NO_XML = re.compile("[\ufffe\uffff]")


def render(report: Report, look: Look) -> Parts:
    """Return one suite; a clean report is one test that passed, for readers that take an empty
    suite for a mistake.
    """
    return Parts(map(_ascii, in_parts(_pieces(report.findings))))


def _pieces(findings: Sequence[Finding]) -> Iterator[str]:
    failures = len(findings)
    counts = f'name="lint-agents" tests="{failures or 1}" failures="{failures}" errors="0"'
    yield f"{_HEAD}<testsuites {counts}>\n<testsuite {counts}>\n"
    for finding in findings:
        yield f"{_case(finding)}\n"
    if not failures:
        yield '<testcase name="no findings" classname="lint-agents"/>\n'
    yield "</testsuite>\n</testsuites>\n"


def _ascii(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _case(finding: Finding) -> str:
    start = finding.span.start
    text = "\n".join(map(_xml, _lines(finding)))
    name = f"{finding.code} {finding.name} {start.line}:{start.column}"
    failure = f'type="{finding.severity}" message="{_xml(finding.message)}"'
    return (
        f'<testcase name="{_xml(name)}" classname="{_xml(finding.path)}">\n'
        f"<failure {failure}>{text}</failure>\n</testcase>"
    )


def _lines(finding: Finding) -> Iterator[str]:
    start = finding.span.start
    first, *rest = finding_text(finding).split("\n")
    yield f"{finding.path}:{start.line}:{start.column}: {first}"
    yield from rest
    yield rule_url(finding.code, finding.name)


def _xml(line: str) -> str:
    """Return a line as XML, with what XML cannot hold spelled out."""
    return escape(_NO_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", safe(line)))
