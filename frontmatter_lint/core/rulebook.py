"""How a rule gets its identity, what the letters of its code stand for, and how it hands on
the faults that reading the file already found.
"""

from __future__ import annotations

from .nouns import Agent, Context, Problem, RuleEntry, Severity
from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias


Check: TypeAlias = "Callable[[Agent, Context], Iterator[Problem]]"


class Rule(Record):
    """A rule whole: its entry, its page in Markdown (`doc`), the origin of its criterion
    (`source`), its check.

    `fix` is safe or unsafe where its problems may come with such a fix, else empty.
    """

    code: str
    name: str
    severity: Severity
    default: bool
    needs: str
    since: str
    source: str
    doc: str
    check: Check
    fix: str = ""

    @property
    def entry(self) -> RuleEntry:
        """The rule without what only its module knows."""
        return RuleEntry(*self[:5])


class Family(Record):
    """The rules whose codes begin alike: the word for them, and what they look at."""

    word: str
    title: str


#: Every family by the letters of its codes.
FAMILIES = {
    "FM": Family("frontmatter", "the file and its frontmatter"),
    "SC": Family("fields", "the shape of the fields"),
    "MD": Family("model", "the model"),
    "FB": Family("fallbacks", "fallbacks"),
    "ES": Family("escalation", "escalation"),
    "MA": Family("assignment", "the assignment: which model for which work"),
    "FL": Family("fleet", "the fleet: several agents beside each other"),
    "TL": Family("tools", "the tools: hooks and tools that they do not take as meant"),
    "RF": Family("references", "references: agents and skills that are named"),
    "EV": Family("evidence", "evidence: results of evaluations"),
    "US": Family("usage", "usage: what ran, against what files and the policy say"),
    "LI": Family("linter", "the linter itself"),
    "OW": Family("own", "rules of your own, from your policy"),
}
#: The family of every rule from a package whose codes begin otherwise.
OTHER = Family("package", "more rules")


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


def family_of(code: str) -> Family:
    """Return the family of a rule by its code."""
    return FAMILIES.get(code[:2], OTHER)
