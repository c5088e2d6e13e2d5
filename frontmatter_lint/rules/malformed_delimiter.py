"""FM007: a delimiter that is not exactly three dashes."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("FM007", Severity.ERROR, source="https://code.claude.com/docs/en/sub-agents", needs="fault")
def malformed_delimiter(agent: Agent, context: Context) -> Iterator[Problem]:
    """A delimiter of the frontmatter is not exactly `---`.

    ## What it does
    Reports `----`, `...`, or an indented `---` where the frontmatter opens or closes.
    The fields are checked all the same.

    ## Why is this bad?
    Readers differ: python-frontmatter takes four dashes, most runtimes do not, and an
    indented `---` closes nothing.

    ## What to do instead
    Write exactly three dashes at the left margin, alone on their line.
    """
    return faults(agent, "malformed-delimiter")
