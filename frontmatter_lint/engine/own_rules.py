"""The rules of policies that the findings of a report are of, for those who print their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from ..agents.load import Candidate
from ..core.findings import Finding
from ..core.nouns import Agent, Context, Problem
from ..core.rulebook import Rule
from ..rules import selection
from .standards import Run


def _unchecked(agent: Agent, context: Context) -> Iterator[Problem]:  # noqa: ARG001 - as all rules
    """Yield nothing: a report has the pages of rules, and can be compared and pickled."""
    return iter(())


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
            rule = selection.find(finding.code, policy)
            rules[finding.code] = rule._replace(check=_unchecked)
    return tuple(rules.values())
