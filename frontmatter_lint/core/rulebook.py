"""How a rule gets its identity, and how it hands on the faults that reading the file
already found.
"""

from __future__ import annotations

from .nouns import Agent, Check, Problem, Rule, Severity
from .record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def rule(  # noqa: PLR0913 - each is one fact of a rule
    code: str,
    severity: Severity,
    *,
    source: str,
    needs: str = "",
    since: str = "0.1.0",
    default: bool = True,
    fix: str = "",
) -> Callable[[Check], Rule]:
    """Turn a check into a rule named after it: `unknown_model` is `unknown-model`.

    `needs` names the part of an agent without which the rule has nothing to say (see
    `needs.NEEDS`); the rule is not even imported before an agent has it. `default` is
    False for rules that only run when selected. `fix` is safe or unsafe where problems
    may come with such a fix. The check's docstring is the rule's page.
    """

    def make(check: Check) -> Rule:
        name = getattr(check, "__name__", "").replace("_", "-")
        return Rule(
            code, name, severity, default, needs, since, source, check.__doc__ or "", check, fix
        )

    return make


def faults(agent: Agent, name: str) -> Iterator[Problem]:
    """Yield the problems that reading the file raised for the rule of this name."""
    for fault in agent.faults:
        if fault.rule == name:
            yield fault.problem
