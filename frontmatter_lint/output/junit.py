"""JUnit's XML, as Jenkins' xUnit and most CI servers read it: one failed test a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from ..core.findings import Finding, Report
from ..core.terminal import safe
from .parts import finding_text
from .render import Look, rule_url

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# what XML cannot hold even by number, beside what `safe` spells out
_NO_XML = re.compile("[\ufffe\uffff]")


def render(report: Report, look: Look) -> str:
    """Return one suite; a clean report is one test that passed, for readers that take an empty
    suite for a mistake.
    """
    cases = list(map(_case, report.findings)) or [
        '<testcase name="no findings" classname="lint-agents"/>'
    ]
    counts = f'name="lint-agents" tests="{len(cases)}" failures="{len(report.findings)}" errors="0"'
    inner = "\n".join(cases)
    text = (
        f"{_HEAD}<testsuites {counts}>\n<testsuite "
        f"{counts}>\n{inner}\n</testsuite>\n</testsuites>\n"
    )
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
