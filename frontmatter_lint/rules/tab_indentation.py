"""FM022: lines that tabs indent."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule(
    "FM022",
    Severity.ERROR,
    source="https://yaml.org/spec/1.2.2/#61-indentation-spaces",
    needs="fault",
    fix="safe",
)
def tab_indentation(agent: Agent, context: Context) -> Iterator[Problem]:
    """A tab indents a line.

    ## What it does
    Reports lines of the frontmatter that a tab indents. Tabs after the first word of a line,
    on empty lines and before comments are left alone.

    ## Why is this bad?
    YAML allows only spaces there, because nobody can say how wide a tab is. Claude Code
    makes up for tabs; other tools refuse the file.

    ## What to do instead
    Indent with spaces.
    """
    return faults(agent, "tab-indentation")
