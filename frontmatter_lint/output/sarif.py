"""SARIF 2.1.0, as GitHub code scanning and many viewers read it: one run, no times, places
relative to the project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from .. import __version__
from ..core import rulebook
from ..core.findings import Finding, PlacedFix, identified
from ..core.nouns import Severity
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.resources import HOME
from ..core.rulebook import Rule
from ..core.terminal import Parts, safe
from ..reading.boundary import BOM
from ..rules import selection
from . import rule_pages
from .json import dumped
from .parts import finding_text, proof
from .render import Look, rule_url

if TYPE_CHECKING:
    from typing import Any

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "recommendation",
}  # GitHub's words
#: Not `primaryLocationLineHash`: GitHub's uploader computes that one from the file and
#: warns of any other value.
_FINGERPRINT = "lintAgentsFinding/v2"


def render(report: Report, look: Look) -> Parts:
    """Return the report as one SARIF log, with the page of every rule that found something."""
    own = {rule.code: rule for rule in report.own}
    found = sorted(report.tally().numbers)
    for code, name, level in found:
        if code.startswith(selection.OWN) and code not in own:
            own[code] = _stand_in(code, name, level)
    fired = sorted({(code, name) for code, name, _ in found})
    driver = {
        "name": "lint-agents",
        "semanticVersion": __version__,
        "informationUri": HOME,
        "rules": [_rule(own.get(code) or selection.load(name)) for code, name in fired],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": _results(
            report.findings, {code: number for number, (code, _) in enumerate(fired)}
        ),
    }
    return dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _stand_in(code: str, name: str, level: Severity) -> Rule:
    """Return what a finding says of a rule whose policy is not at hand, as in a merged report."""
    words = f"The policy of the run has this rule: {name.replace('-', ' ')}."
    source = "the policy of the run"
    return Rule(code, name, level, True, "", "", source, words, lambda *_: iter(()))


def _rule(rule: Rule) -> dict[str, Any]:
    page = rule_pages.rule_page(rule)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": f"{rule_pages.headline(rule)}."},
        "fullDescription": {"text": _what_it_does(rule)},
        "help": {"text": page, "markdown": page},
        "helpUri": rule_url(rule.code, rule.name),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": ["ai-agents", rulebook.family_of(rule.code).word],
            "problem.severity": _PROBLEMS[rule.severity],
        },
    }


def _what_it_does(rule: Rule) -> str:
    """Return the first section of the rule's page as one paragraph."""
    section = re.split(r"(?m)^\s*## .*$", rule.doc)[1:2]
    if section:
        return " ".join(section[0].split())
    return rule_pages.headline(rule)


def _results(findings: Iterable[Finding], index: dict[str, int]) -> Iterator[dict[str, Any]]:
    for finding, fingerprint in identified(findings):
        yield _result(finding, index[finding.code], fingerprint)


def _result(finding: Finding, index: int, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _linkless(finding_text(finding))},
        "locations": [{"physicalLocation": _place(finding.path, finding.span)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if finding.evidence:
        result["relatedLocations"] = _related(finding)
    if finding.fix:
        result["fixes"] = [_fix(finding.path, finding.fix)]
    return result


def _fix(path: str, fix: PlacedFix) -> dict[str, Any]:
    replacements = []
    for change in fix.changes:
        replacements.append(
            {"deletedRegion": _region(change.span), "insertedContent": {"text": change.text}}
        )
    mark = {"deletedRegion": {"byteOffset": 0, "byteLength": len(BOM.encode())}}
    return {
        "description": {"text": _linkless(safe(fix.fix.says))},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": replacements or [mark]}
        ],
    }


def _related(finding: Finding) -> list[dict[str, Any]]:
    return [
        {
            "id": number,
            "message": {"text": _linkless(proof(item, finding.agent))},
            "physicalLocation": _place(item.path or finding.path, item.span),
        }
        for number, item in enumerate(finding.evidence, 1)
    ]


def _place(path: str, span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(path), "region": _region(span)}


def _artifact(path: str) -> dict[str, str]:
    # the path of a report is UTF-8 whatever the locale; its first `:` is quoted too, so
    # it is no scheme
    return {"uri": quote(path, safe="/", errors="backslashreplace"), "uriBaseId": "%SRCROOT%"}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }


def _linkless(text: str) -> str:
    """Return text without links: SARIF makes `[text](target)` one even in plain text, and a value
    that an agent file holds may be none.
    """
    return text.replace("](", "\\](")
