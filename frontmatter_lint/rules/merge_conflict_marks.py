"""FM018: lines that git left in a merge."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM018",
    Severity.ERROR,
    source="https://git-scm.com/docs/git-merge#_how_conflicts_are_presented",
    needs="fault",
)
def merge_conflict_marks(agent: Agent, context: Context) -> Iterator[Problem]:
    """A merge conflict was committed unresolved.

    ## What it does
    Reports the marks `<<<<<<<`, `=======` and `>>>>>>>` in the frontmatter. Both versions
    are checked; where they give a field twice, the second counts.

    ## Why is this bad?
    The marks make the block invalid: the tool loads no agent from it.

    ## What to do instead
    Keep one of the two versions and delete the lines of marks.
    """
    return faults(agent, "merge-conflict-marks")
