"""FM002: a file that cannot be opened."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM002",
    Severity.ERROR,
    source="https://docs.python.org/3/library/os.html#os.open",
    needs="fault",
)
def unreadable_file(agent: Agent, context: Context) -> Iterator[Problem]:
    """The file cannot be read.

    ## What it does
    Reports a file without read permission, one that vanished during the run, and
    anything that is no regular file: a pipe, a device, a folder named like an agent.

    ## Why is this bad?
    What the linter cannot read the runtime usually cannot either; and a linter that
    passes over it in silence claims more than it checked.

    ## What to do instead
    Mend the permissions, or leave the path out with `exclude`.
    """
    return faults(agent, "unreadable-file")
