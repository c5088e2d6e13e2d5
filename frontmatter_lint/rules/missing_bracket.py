"""FM024: a list without its brackets."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM024",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#741-flow-sequences",
    needs="fault",
    fix="unsafe",
)
def missing_bracket(agent: Agent, context: Context) -> Iterator[Problem]:
    """A bracket is missing around a list or mapping.

    ## What it does
    Reports lists such as `[Read, Grep` whose closing bracket is missing before the next
    field, and several quoted values without brackets: `"Read", "Grep"`.

    ## Why is this bad?
    The block becomes invalid. Where Claude Code makes up for it, it reads the bracket as part
    of the first name in the list.

    ## What to do instead
    Close the bracket.
    """
    return faults(agent, "missing-bracket")
