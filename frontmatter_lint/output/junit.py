"""JUnit's XML, as Jenkins' xUnit and most CI servers read it: one failed test a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from ..core.findings import Finding, Report
from ..core.terminal import safe
from .parts import finding_text
from .render import RULE_URL, Look

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NO_XML = re.compile(
    "[\ufffe\uffff]"
)  # what XML cannot hold even by number, beside what `safe` spells out


def render(report: Report, look: Look) -> str:
    """One suite; a clean report is one test that passed, for readers that take an empty
    suite for a mistake.
    """
    cases = [_case(finding) for finding in report.findings] or [
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
    name = f"{finding.code} {finding.name} {start.line}:{start.column}"
    failure = f'type="{finding.severity}" message="{_xml(safe(finding.message))}"'
    return (
        f'<testcase name="{_xml(name)}" classname="{_xml(safe(finding.path))}">\n'
        f"<failure {failure}>{_xml(chr(10).join(_lines(finding)))}</failure>\n</testcase>"
    )


def _lines(finding: Finding) -> Iterator[str]:
    start = finding.span.start
    yield f"{safe(finding.path)}:{start.line}:{start.column}: {finding_text(finding)}"
    yield RULE_URL.format(name=finding.name)


def _xml(text: str) -> str:
    return escape(_NO_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", text))
