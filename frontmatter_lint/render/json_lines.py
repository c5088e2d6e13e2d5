"""One finding a line, each a JSON object as in the format `json`: for tools that read a stream."""

from __future__ import annotations

from ..report import Report
from . import Look
from .json import dump, finding_json


def render(report: Report, look: Look) -> str:
    """Every finding on its own line; nothing where there is none."""
    return "".join(dump(finding_json(finding), indent=None) for finding in report.findings)
