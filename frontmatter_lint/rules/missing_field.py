"""SC101: a field the dialect requires."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Fault, Problem, Severity
from ..core.positions import KeyOf, path_of
from ..core.rulebook import rule


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
    told: list[Fault] = []
    for fault in agent.faults:
        if fault.rule == "missing-field":
            _tell(fault, told)
    for fault in told:
        at = fault.problem.at
        if fault.otherwise:
            at = KeyOf((fault.otherwise,))
        yield fault.problem._replace(at=at)


def _tell(fault: Fault, told: list[Fault]) -> None:
    """Add a fault to those that are told, or to the one of the same place."""
    for number, one in enumerate(told):
        whole = _joined(one.problem, fault.problem)
        if whole is not None:
            told[number] = one._replace(problem=whole)
            return
    told.append(fault)


def _joined(first: Problem, second: Problem) -> Problem | None:
    """Return two fields that one place lacks as one problem; None where they are two."""
    one, other = path_of(first.at), path_of(second.at)
    lacking, more = f"has no `{one[-1]}`", f"has no `{other[-1]}`"
    begin, found, end = first.message.partition(lacking)
    rest = second.message.partition(more)[2]
    is_one = first._replace(message="", hint="", at=()) == second._replace(
        message="", hint="", at=()
    )
    if not (is_one and found and one[:-1] == other[:-1] and end.endswith(rest)):
        return None
    hint = f"{first.hint} and {second.hint.removeprefix('add ')}"
    return first._replace(message=f"{begin}{lacking} and no `{other[-1]}`{end}", hint=hint)
