"""SC101: a field the dialect requires."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core.nouns import Agent, Context, Fault, Lack, Problem, Severity
from ..core.positions import KeyOf, path_of
from ..core.rulebook import rule
from ..core.wording import lacking


@rule("SC101", Severity.ERROR, source="../schemas/agent.schema.json", needs="fault")
def missing_field(agent: Agent, context: Context) -> Iterator[Problem]:
    """A required field is missing.

    ## What it does
    Reports a field that the dialect's schema requires and the frontmatter, or a block
    inside it, does not have; several that one place lacks are one finding, and so is one that
    stands there misspelt. A file further down, as `.claude/agents/voices/otter.md`, is no
    agent where it has no field of one at all. In a folder called `agents` that no tool loads it
    is an info where the file has a field that no known tool has: a framework may read it.

    ## Why is this bad?
    Claude Code passes over an agent without `name` or `description` in silence; others
    refuse it. An escalation without `to` leads nowhere.

    ## What to do instead
    Add the field.
    """
    told: list[list[Fault]] = []
    for fault in agent.faults:
        if fault.rule != "missing-field":
            continue
        for some in told:
            if _are_of_one_place(some[0], fault):
                some.append(fault)
                break
        else:
            told.append([fault])
    for some in told:
        yield _together(some)


def _are_of_one_place(first: Fault, second: Fault) -> bool:
    """Whether one place lacks both fields, with the same consequence."""
    if first.lack is None or second.lack is None:
        return False
    one, other = first.problem, second.problem
    alike = one._replace(message=_behind(first), hint="", at=())
    return path_of(one.at)[:-1] == path_of(other.at)[:-1] and alike == other._replace(
        message=_behind(second), hint="", at=()
    )


def _together(some: Sequence[Fault]) -> Problem:
    """Return fields that one place lacks as one problem, at the first of them."""
    first = some[0]
    problem = first.problem
    lacks = [fault.lack for fault in some if fault.lack]
    if len(some) > 1:
        message = f"{_lacking(lacks)}{_behind(first)}"
        problem = problem._replace(message=message, hint=_remedies(some))
    if first.otherwise:
        return problem._replace(at=KeyOf((first.otherwise,)))
    return problem


def _behind(fault: Fault) -> str:
    """Return what the message says after the missing field: what a tool does because of it."""
    if fault.lack is None:
        return ""
    return fault.problem.message[len(_lacking([fault.lack])) :]


def _lacking(some: Sequence[Lack]) -> str:
    return lacking(some[0].place, [one.name for one in some], some[0].who)


def _remedies(some: Sequence[Fault]) -> str:
    """Return what to do about missing fields, of which some may stand there misspelt."""
    hints: list[str] = []
    is_addition = False
    for fault in some:
        hint = fault.problem.hint
        if is_addition and fault.lack and not fault.otherwise:
            hint = f"`{fault.lack.written}`"
        hints.append(hint)
        is_addition = not fault.otherwise
    return " and ".join(hints)
