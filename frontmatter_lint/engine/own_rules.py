"""The rules of policies that the findings of a report are of, for those who print their pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..agents.load import Candidate
from ..core.findings import Finding
from ..core.nouns import Rule
from ..rules import selection
from .run import Run


def found(
    findings: Sequence[Finding],
    by_path: Mapping[str, Candidate],
    run_of: Callable[[Candidate], Run],
) -> tuple[Rule, ...]:
    """Return the rules of policies that findings are of, each code once."""
    rules: dict[str, Rule] = {}
    for finding in findings:
        if finding.code.startswith(selection.OWN) and finding.code not in rules:
            policy = run_of(by_path[finding.path]).standards.policy
            rules[finding.code] = selection.find(finding.code, policy)
    return tuple(rules.values())
